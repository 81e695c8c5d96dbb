package linli.text;

import java.util.regex.Pattern;

/// A wish, said to Linli in people's own words, to speak with a human: 我想找个活人说话, 我要找你们领导, 叫周敏给我打电话.
public final class PersonWanted {
    private static final int LONGEST = 30;
    private static final Pattern WISH = Pattern.compile(
            "(?:我|就|还是|要|想|" + PoliteWords.PLEASE + "|" + PoliteWords.COULD_YOU + "|帮我?|给我|转|接|换|找|叫|喊|让|跟|和|来|个|一个|到)+"
                    + "(?:真人|活人|大活人|人工(?:客服|服务)?|你们?(?:的)?(?:领导|负责人|管事的人?|头头?|主任|书记|老板)|社区(?:的)?(?:领导|负责人|干部|主任|书记|工作人员|的人)|工作人员|领导|负责人|管事的人?)"
                    + "(?:来|跟我|和我|给我|说话|说说话?|说句话|讲话|聊聊?|谈谈?|反映|一下|打个?电话|回个?电话|联系我?|[吗吧啊呀呢了的])*[\\s\\p{P}]*"
                    + "|(?:(?:我|屋里|家里|老人家?|眼睛|耳朵|腿脚|年纪)*(?:不识字|不认字|不会\\p{IsHan}{1,5}|看不[清见懂到]|听不[清见懂到]|走不[动了]|弄不[来好懂清]|搞不[来懂清]|不方便|不好|大)了?[,，。 ]+)"
                    + "(?:你们|社区|" + PoliteWords.PLEASE + "|能不能|可不可以|可以|能|帮我|[,， ])*(?:派|来|叫|喊)一?个人(?:来|上门|到家里|帮我|帮忙|教我|一下|看看|弄)*(?:要得|行|好|可以)?[吗不啵吧么没呀啊]*[\\s\\p{P}]*"
                    + "|(?:" + PoliteWords.PLEASE + "|帮我?|能不能|可以|[,， ])*(?:叫|让|请|喊|通知)\\p{IsHan}{2,8}?(?:给我|跟我|和我|来|到)*(?:打|回|来)(?:一?个)?(?:电话|话)[吗吧啊呀呢了]*[\\s\\p{P}]*");

    private PersonWanted() {}

    public static boolean isIn(String text) {
        String wish = text.strip();
        return wish.length() <= LONGEST && WISH.matcher(wish).matches();
    }
}
