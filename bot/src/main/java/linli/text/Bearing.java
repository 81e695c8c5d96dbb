package linli.text;

/// What words that read as a matter are where neighbours have just told of one: such words mean this only there.
public enum Bearing {
    /// What comes of it, a part of it, whose it is, who does not see to it: 我开窗就是一股味, 合页松了吧, 保洁说不归她管.
    GOES_ON,
    /// A matter by itself, whatever was told before: 楼道窗户玻璃裂了.
    ITS_OWN
}
