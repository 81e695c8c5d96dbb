package linli.text;

import java.util.regex.Pattern;

/// A question whether a notice of works in the house is true, 收到短信说明天停电检修 真的假的: nobody is asked for money, a click or a number by it, so that
/// it is no scam, and nothing has failed yet either.
public final class NoticeQuestion {
    private static final int LONGEST = 40;
    private static final Pattern NOTICE = Pattern.compile("短信|通知|公告|信息|消息|告示|群里(?:传|说|都)|(?:电网|电力|供电|自来水|燃气|煤气|物业)(?:公司|那边)?(?:发|讲|说)|听说|说是");
    private static final Pattern WORKS = Pattern.compile("停(?:[水电气暖]|运|梯|网)|断[水电气网]|检修|抢修|换(?:水|电|气|煤气|燃气|天然气)?表|清洗水箱|水箱清洗|升级|安检|封路|施工|围挡");
    private static final Pattern TRUE_OR_NOT = Pattern.compile("真的?假|真不真|[是要]不是?真|(?:是)?真的?[吗么不没啵吧]|可不可信|可信[吗么不没]|靠谱[吗么不]|真的(?:会|要)停[吗么不]");
    /// What is wanted of whoever reads it.
    private static final Pattern WANTED = Pattern.compile("钱|费|款|元|块|转|汇|扫|码|链接|网址|点(?:开|击|进|一下|那|这)|卡|账|密|验证|认证|微信|qq|软件|下载|押金|定金|退|赔|补偿|领|骗|身份证");

    private NoticeQuestion() {}

    /// @param plain a text as [PlainText] leaves it
    public static boolean isIn(String plain) {
        return plain.length() <= LONGEST && TRUE_OR_NOT.matcher(plain).find() && NOTICE.matcher(plain).find() && WORKS.matcher(plain).find()
                && !WANTED.matcher(plain).find();
    }
}
