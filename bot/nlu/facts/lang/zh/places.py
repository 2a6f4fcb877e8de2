"""Places as the Chinese name them: countries, provinces, cities; values are region codes."""

from bot.nlu.facts.core import Atom, Match, Rules

WORDS = {
    "LOCATE": (
        "总部 | 位于 | 设在 | 总部在 | 总部位于 | 坐落 | 坐落在 | 办公室在 | 地点 | 所在地 | 分布在 | 注册地 | 驻"
        " | 坐标 | 地点在 | 在地 | 落在 | 有团队 | 也有团队 | 有分公司 | 有办公室 | 有人 | 也有人 | 有办事处"
        " | 有工厂 | 都有人 | 有员工 | 有分部 | 有子公司 | 也有分公司 | 总部设在 | 地区 | 所在城市 | 两地 | 三地"
        " | 两地办公 | 三地办公 | 办公 | 都有办公室"
    ),
    "PLACE": {
        "CN": (
            "中国 | 大陆 | 中国大陆 | 国内 | 上海 | 北京 | 深圳 | 广州 | 杭州 | 成都 | 重庆 | 天津 | 苏州 | 南京"
            " | 武汉 | 西安 | 青岛 | 大连 | 厦门 | 宁波 | 无锡 | 长沙 | 郑州 | 济南 | 沈阳 | 东莞 | 佛山 | 合肥"
            " | 昆明 | 福州 | 哈尔滨 | 长春 | 石家庄 | 太原 | 南昌 | 南宁 | 贵阳 | 兰州 | 海口 | 三亚 | 银川"
            " | 西宁 | 拉萨 | 乌鲁木齐 | 呼和浩特 | 温州 | 常州 | 南通 | 徐州 | 扬州 | 镇江 | 泰州 | 盐城 | 嘉兴"
            " | 绍兴 | 金华 | 台州 | 义乌 | 湖州 | 珠海 | 中山市 | 中山 | 惠州 | 江门 | 汕头 | 湛江 | 肇庆 | 泉州"
            " | 漳州 | 烟台 | 潍坊 | 威海 | 淄博 | 临沂 | 洛阳 | 唐山 | 保定 | 廊坊 | 秦皇岛 | 宜昌 | 襄阳 | 株洲"
            " | 岳阳 | 衡阳 | 芜湖 | 蚌埠 | 九江 | 赣州 | 绵阳 | 宜宾 | 遵义 | 桂林 | 柳州 | 北海 | 包头"
            " | 鄂尔多斯 | 大庆 | 吉林市 | 鞍山 | 连云港 | 淮安 | 昆山 | 张家港 | 江阴 | 常熟 | 咸阳 | 宝鸡"
            " | 大同 | 邯郸 | 魔都 | 帝都 | 浦东 | 临港 | 雄安 | 滨海新区 | 上海市 | 北京市 | 深圳市 | 广州市"
            " | 杭州市 | 成都市 | 重庆市 | 天津市 | 苏州市 | 南京市 | 武汉市"
        ),
        "CN-HE": "河北 | 河北省",
        "CN-SX": "山西 | 山西省",
        "CN-NM": "内蒙古 | 内蒙",
        "CN-LN": "辽宁 | 辽宁省",
        "CN-JL": "吉林 | 吉林省",
        "CN-HL": "黑龙江 | 黑龙江省",
        "CN-JS": "江苏 | 江苏省",
        "CN-ZJ": "浙江 | 浙江省",
        "CN-AH": "安徽 | 安徽省",
        "CN-FJ": "福建 | 福建省",
        "CN-JX": "江西 | 江西省",
        "CN-SD": "山东 | 山东省",
        "CN-HA": "河南 | 河南省",
        "CN-HB": "湖北 | 湖北省",
        "CN-HN": "湖南 | 湖南省",
        "CN-GD": "广东 | 广东省",
        "CN-GX": "广西",
        "CN-HI": "海南 | 海南省",
        "CN-SC": "四川 | 四川省",
        "CN-GZ": "贵州 | 贵州省",
        "CN-YN": "云南 | 云南省",
        "CN-XZ": "西藏",
        "CN-SN": "陕西 | 陕西省",
        "CN-GS": "甘肃 | 甘肃省",
        "CN-QH": "青海 | 青海省",
        "CN-NX": "宁夏",
        "CN-XJ": "新疆",
        "HK": "香港",
        "MO": "澳门",
        "TW": "台湾 | 台北 | 高雄 | 新竹 | 台中 | 台南 | 桃园",
        "RU": "俄罗斯 | 俄国 | 莫斯科 | 圣彼得堡 | 新西伯利亚 | 海参崴 | 符拉迪沃斯托克 | 叶卡捷琳堡 | 喀山",
        "US": "美国 | 纽约 | 洛杉矶 | 旧金山 | 芝加哥 | 硅谷 | 西雅图 | 波士顿 | 休斯敦 | 华盛顿",
        "GB": "英国 | 伦敦 | 曼彻斯特 | 英格兰 | 苏格兰",
        "DE": "德国 | 柏林 | 慕尼黑 | 汉堡 | 法兰克福 | 斯图加特 | 科隆 | 杜塞尔多夫",
        "FR": "法国 | 巴黎 | 里昂",
        "IT": "意大利 | 米兰 | 罗马",
        "ES": "西班牙 | 马德里 | 巴塞罗那",
        "PT": "葡萄牙 | 里斯本",
        "NL": "荷兰 | 阿姆斯特丹 | 鹿特丹",
        "BE": "比利时 | 布鲁塞尔",
        "CH": "瑞士 | 苏黎世 | 日内瓦",
        "AT": "奥地利 | 维也纳",
        "SE": "瑞典 | 斯德哥尔摩",
        "NO": "挪威",
        "DK": "丹麦 | 哥本哈根",
        "FI": "芬兰 | 赫尔辛基",
        "PL": "波兰 | 华沙",
        "CZ": "捷克 | 布拉格",
        "HU": "匈牙利 | 布达佩斯",
        "RO": "罗马尼亚",
        "GR": "希腊",
        "IE": "爱尔兰 | 都柏林",
        "UA": "乌克兰 | 基辅",
        "BY": "白俄罗斯 | 明斯克",
        "KZ": "哈萨克斯坦 | 阿拉木图",
        "UZ": "乌兹别克斯坦",
        "TR": "土耳其 | 伊斯坦布尔",
        "IL": "以色列",
        "AE": "阿联酋 | 迪拜",
        "SA": "沙特 | 沙特阿拉伯",
        "QA": "卡塔尔",
        "EG": "埃及",
        "ZA": "南非",
        "NG": "尼日利亚",
        "KE": "肯尼亚",
        "ET": "埃塞俄比亚",
        "IN": "印度 | 孟买 | 新德里 | 班加罗尔",
        "PK": "巴基斯坦",
        "BD": "孟加拉国 | 孟加拉",
        "LK": "斯里兰卡",
        "TH": "泰国 | 曼谷",
        "VN": "越南 | 河内 | 胡志明市 | 胡志明",
        "MY": "马来西亚 | 吉隆坡 | 槟城",
        "SG": "新加坡",
        "ID": "印尼 | 印度尼西亚 | 雅加达",
        "PH": "菲律宾 | 马尼拉",
        "KH": "柬埔寨 | 金边",
        "LA": "老挝",
        "MM": "缅甸",
        "MN": "蒙古国",
        "KR": "韩国 | 首尔 | 釜山",
        "JP": "日本 | 东京 | 大阪 | 名古屋 | 横滨 | 京都",
        "AU": "澳大利亚 | 澳洲 | 悉尼 | 墨尔本",
        "NZ": "新西兰 | 奥克兰",
        "CA": "加拿大 | 多伦多 | 温哥华 | 蒙特利尔",
        "MX": "墨西哥",
        "BR": "巴西 | 圣保罗",
        "AR": "阿根廷",
        "CL": "智利",
        "CO": "哥伦比亚",
        "PE": "秘鲁",
        "DE-BY": "巴伐利亚 | 巴伐利亚州 | 拜恩州",
        "DE-BW": "巴登-符腾堡 | 巴符州 | 巴登符腾堡",
        "DE-NW": "北威州",
        "DE-HE": "黑森州",
        "DE-SN": "萨克森州",
        "US-CA": "加州 | 加利福尼亚 | 加利福尼亚州",
        "US-NY": "纽约州",
        "US-TX": "德州 | 得克萨斯州 | 德克萨斯州",
        "US-FL": "佛罗里达州 | 佛州",
        "US-WA": "华盛顿州",
        "US-IL": "伊利诺伊州",
        "AU-NSW": "新南威尔士州",
        "AU-VIC": "维多利亚州",
        "CA-ON": "安大略省",
        "CA-BC": "不列颠哥伦比亚省 | BC省",
        "CA-QC": "魁北克省 | 魁北克",
    },
}


lex = Rules("lex")
names = Rules("names")
facts = Rules("facts")


@lex("MOSTLY (?=PLACE)")
def all_there(m: Match):
    """都在南京."""
    return "IN", None


@names("a:PLACE POSS? b:PLACE")
def part_of_country(m: Match):
    """德国巴伐利亚州, 广东深圳: one place."""
    a, b = m.value("a"), m.value("b")
    if not isinstance(a, str) or not isinstance(b, str) or a[:2] != b[:2]:
        return None
    return "PLACE", max(a, b, key=len)


@names("AND p:PLACE (WORD|COMPANY|POSS)* w:WORD")
def same_as_there(m: Match):
    """跟日本总公司一样: those are elsewhere."""
    if not m.said("w").startswith(("一样", "一致", "相同", "同步", "保持一致")):
        return None
    p = m["p"]
    return [Atom("WORD", m.said("p"), a.start, a.end) if a is p else a for a in m.all()]


@facts("p:PLACE (g:((POSS|DEPTWORD)+)|BE DEPT|(HAVE|AND|MAYBE|MEASURE|NUM|WORD)* BRANCH)")
def people_there(m: Match):
    """香港那边的团队为主, 米兰还有个办事处."""
    r = m.context.reading
    if r.asked_question(m.start) or r.has(r.clause(m.start), "ELSEWHO", "OPENED", "GROWTH", "FOREIGN"):
        return None
    if m.has("g") and not any(word in m.said("g") for word in ("团队", "部门", "小组", "组")):
        return None  # 北京那边冷不冷
    place = m.value("p")
    r.put_path("regions", [place] if isinstance(place, str) else list(place))
    return None


@facts("NOT a:PLACE COMMA* (BE|FIXNO|IN)* b:PLACE")
def not_there(m: Match):
    """不是上海,是北京."""
    r, place = m.context.reading, m.value("b")
    m.row.rename(m.index("a"), "WORD")
    m.row.rename(m.index("b"), "WORD")
    r.put_path("regions", [place] if isinstance(place, str) else list(place))
    return None


RULES = [*lex.rules, *names.rules, *facts.rules]
