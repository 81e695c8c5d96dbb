package linli.act;

import java.util.Optional;
import java.util.regex.Pattern;
import linli.cases.SameCause;
import linli.text.Flats;
import linli.text.PlainText;
import linli.turn.Turn;
import linli.understand.Issue;

/// Where a danger is that somebody tells of: the flat on their card is that of the danger only where it may be their own. Whoever asks 哪个屋里, or points
/// at another house, is not knocked at.
record ToldPlace(Turn turn) {
    private static final Pattern ELSEWHERE = Pattern.compile(
            "哪个|谁家|哪[家户一]|楼道|楼梯|走廊|楼上|楼下|隔壁|对门|对面|顶楼|屋顶|天台|外机|电梯|快看|那边|那家|[0-9一二三四五六七八九十] ?[栋楼]|有一?个");

    Issue of(Issue told) {
        String plain = turn.site().knowledge().dialect().standard(PlainText.of(told.text()));
        var flat = Flats.in(plain).filter(room -> !told.place().room().equals(Optional.of(room))).findFirst();
        if (flat.isPresent() && told.place().building().isPresent()) {
            return told.at(told.place().inRoom(flat.get()));
        }
        boolean isRoomTold = turn.site().interpreter().places().find(plain).room().isPresent();
        boolean isTheirOwn = isRoomTold || SameCause.isOwn(plain) || plain.contains("我在");
        return !isTheirOwn && ELSEWHERE.matcher(plain).find() ? told.at(told.place().withoutRoom()) : told;
    }
}
