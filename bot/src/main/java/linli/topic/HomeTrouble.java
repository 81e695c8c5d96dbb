package linli.topic;

import java.util.regex.Pattern;

/// Who lives and works around somebody, what there is of the house, and what goes wrong with either: whoever names that tells of a matter at home, whatever
/// was talked of before.
final class HomeTrouble {
    private static final Pattern NAMED = Pattern.compile(
            "楼上|楼下|楼道|楼梯|楼顶|隔壁|对门|对面|邻居|物业|保安|保洁|电梯|门禁|路灯|小区|车库|地库|车位|阳台|厨房|厕所|下水|水管|垃圾|井盖|[0-9一二三四五六七八九十]+(?:栋|单元|楼(?!房))"
                    + "|漏|裂开?了|坏了|堵了|不亮|停[水电气]|断[水电气网]|网断|没(?:有)?(?:水|电|气|网|暖气)了?$|大?坑|冒烟|着火|臭|吵得?|[打骂][我他她人]|赶我|骗(?!子)|偷|撞|咬");

    private HomeTrouble() {}

    /// @param plain a text as `PlainText` leaves it
    static boolean isNamed(String plain) {
        return NAMED.matcher(plain).find();
    }
}
