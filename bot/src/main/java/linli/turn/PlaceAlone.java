package linli.turn;

import java.util.regex.Pattern;
import linli.community.Community;
import linli.community.Compound;
import linli.text.HomeAddress;
import linli.text.PlainText;

/// Whether words name a place and say nothing else: 3栋2单元301, 4楼, 7楼8楼之间, 清河苑东门这边.
public record PlaceAlone(Community community) {
    private static final Pattern NUMBERS = HomeAddress.parts();
    /// Beside a place or a phone it says nothing.
    private static final Pattern FILLING = Pattern.compile("地址|位置|小区|电话|手机|号码|联系方式|联系|微信同号|可以|打我|找我|打|我们|我|们|家里|家|住|就|是|在|这里|这边|这|的|号|为|哈|啊|哦|呢|[,，。.:!~、\\s]");
    private static final Pattern ABOUT_THERE = Pattern.compile("那边|那里|之间|中间|左右|和|到");

    /// Whether nothing is left without places and filling, if there was any.
    public boolean isNothingElse(String plain) {
        return FILLING.matcher(NUMBERS.matcher(withoutNames(plain)).replaceAll("")).replaceAll("").isEmpty();
    }

    /// Whether it is numbers of a house, a floor or a flat, and at most about there.
    public boolean isNumbered(String plain) {
        return NUMBERS.matcher(plain).find() && isNothingElse(ABOUT_THERE.matcher(plain).replaceAll(""));
    }

    private String withoutNames(String plain) {
        String rest = plain;
        for (Compound compound : community.compounds()) {
            rest = rest.replace(PlainText.of(compound.name()), "");
            for (String alias : compound.aliases()) {
                rest = rest.replace(PlainText.of(alias), "");
            }
        }
        for (String spot : community.spots()) {
            rest = rest.replace(PlainText.of(spot), "");
        }
        return rest;
    }
}
