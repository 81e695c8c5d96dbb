package linli.understand;

import java.util.regex.Pattern;

/// Tells a neighbour's nickname from a word that merely stands before a colon or a time: 地址, 各位邻居, 3栋, 明天.
final class SpeakerName {
    private static final int LONGEST = 24;
    private static final Pattern ACCOUNT = Pattern.compile("[(（<]\\s?(?:\\d{5,12}|[\\w.+-]{1,40}@[\\w.-]{1,40})\\s?[)）>]$");
    private static final Pattern FIELD = Pattern.compile("时间|地点|地址|电话|手机|日期|姓名|身份证|年龄|性别|人数|人口|事由|原因|备注|联系|数量|规格"
            + "|网址|链接|二维码|接龙"
            + "|^(?:内容|主题|问题|情况|建议|诉求|要求|请求|注|注意|另外|另|还有|其中|例如|比如|请问|求助|紧急|首先|其次|最后|结果|结论|总结|问|答|Q|A|PS"
            + "|房号|房间|楼栋|门牌|单元|备用|https?|第[一二三四五六七八九十0-9]{1,2}[点条]?|[一二三四五六]是)$"
            + "|^(?:各位|大家|尊敬的|亲爱的|是否|关于|所有)"
            + "|(?:费|价|额|价格|单价|通知|公告|提示|提醒|范围|安排|方法|方式|流程|步骤|材料|条件|对象|标准|事项|如下)$", Pattern.CASE_INSENSITIVE);
    private static final Pattern DAY = Pattern.compile("^(?:今天|明天|后天|昨天|前天|今晚|明早|早上|上午|中午|下午|晚上|凌晨|到|至|从"
            + "|(?:每?周|星期|礼拜)[一二三四五六日天末]|\\d{1,4}[年月日][\\d年月日号]*+|(?:\\d{4}[./-])?\\d{1,2}[./-]\\d{1,2}|\\d{1,2}号|[\\d:：.~-]{1,11}[-~到至])$");
    private static final Pattern BUILDING = Pattern.compile("^[0-9０-９一二三四五六七八九十]{1,3}(?:号楼|栋|幢|单元|号|楼|期|座)$");
    private static final Pattern NUMBERED = Pattern.compile("^(?:[0-9０-９]{1,2}$"
            + "|[（(]?[0-9０-９一二三四五六七八九十]{1,3}[、)）]|[0-9０-９]{1,2}[.．](?!\\d)|[①-⒛❶-❿])");
    private static final Pattern SENTENCE = Pattern.compile("[，。！？；,!?;:：「」\"]");

    private SpeakerName() {}

    /// The nickname as its owner chose it, without the mark of a mention or the account that QQ adds.
    static String of(String written) {
        String name = Utterance.trimmed(written);
        while (name.startsWith("@") || name.startsWith("＠")) {
            name = Utterance.trimmed(name.substring(1));
        }
        var account = ACCOUNT.matcher(name);
        return account.find() && account.start() > 0 ? Utterance.trimmed(name.substring(0, account.start())) : name;
    }

    /// Whether the text can be a name at all, where its place already speaks for it.
    static boolean isPossible(String written) {
        String name = of(written);
        return !name.isEmpty() && !FIELD.matcher(name).find() && !DAY.matcher(name).matches();
    }

    /// Whether the text looks like a name where only a colon or a time speaks for it.
    static boolean isLikely(String written) {
        String name = of(written);
        return name.length() <= LONGEST
                && isPossible(name)
                && !BUILDING.matcher(name).matches()
                && !NUMBERED.matcher(name).find()
                && !SENTENCE.matcher(name).find()
                && !Heading.isHollow(name);
    }
}
