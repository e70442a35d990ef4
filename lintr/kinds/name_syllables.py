"""Foreign names in Chinese and Korean of which a witness tells that two spellings are of one person.

In Chinese that is the dot behind a given name: four characters as foreign names have them, of which one within is another elsewhere. In Korean it is a title
behind, or a given name before, a name of three or more syllables of which one is nearly another.
"""

from __future__ import annotations

from itertools import compress, count

from lintr.kinds.spellings import two_and_two
from lintr.later import later

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from lintr.article import Article

_FOREIGN = frozenset(
    "阿埃艾安奥巴班邦保鲍贝本比彼伯博勃布查达戴丹道德登邓迪蒂丁杜顿多恩尔法范菲费芬弗福夫盖甘冈高戈格葛根古哈海汉豪赫亨洪侯胡华怀惠霍基吉加贾杰金卡凯坎康考科克肯库奎昆拉莱兰朗劳勒雷黎里利莉丽连林琳龙卢鲁伦罗洛"
    "马玛迈麦曼芒梅门蒙米密摩莫姆穆纳娜南内尼妮宁纽农努诺欧帕派潘庞培佩彭皮蒲普奇恰乔切琴瑞萨塞桑瑟森沙莎舍圣施什史士舒斯司丝松苏索塔泰坦汤特滕提廷图托瓦万威韦维魏温沃乌武伍西希夏肖谢辛欣休许逊雅亚扬耶叶伊英尤约赞泽扎詹珍"
    "芝朱兹佐爾達蘭羅馬納維萊費盧魯倫貝頓奧遜麗濟烏傑凱亞許謝蓋葉蘇賈賽韋馮鮑麥齊聖圖湯萬貝"
)
"""Characters that foreign names are written with."""
_RUN = later(rf"[{''.join(sorted(_FOREIGN))}]{{4,}}", 0)
_DOT = later(r"(?<=(?P<before>[\u3400-\u9fff]{2}[·・•‧]))(?P<behind>[\u3400-\u9fff]{3,4})")
_DOTS = frozenset("·・•‧")
_FOUR, _THREE = 4, 3
_TITLES = (
    "교수", "박사", "대표", "판사", "검사", "변호사", "의원", "장관", "차관", "총리", "대통령", "시장", "지사", "감독", "코치", "선수", "기자", "작가", "사장", "회장", "이사", "원장", "소장", "총장", "국장", "대변인", "연구원", "대사", "장군", "대령", "신부",
    "목사", "씨", "여사",
)
"""Titles that stand behind names in Korean."""
_FAMILIES = frozenset("김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구나민진지엄채원천방공현함변염여추도소석선설길연위표명기반왕금옥육인맹제모탁국은편용")
"""Family names of Korea: given names that differ in one syllable are those of two persons."""
_FIELDS = frozenset("학과부장원소계회전현신구팀")
"""Last syllables of what people are professors or heads of, and of what comes before or behind an office."""
_FIRST, _LAST = 0xAC00, 0xD7A3
_NUMBERS = (588, 28, 1)


def of_other_character(text: str) -> Iterator[tuple[str, str]]:
    """Last names behind a dot, and the same elsewhere with one other character within."""
    if _DOTS.isdisjoint(text):
        return
    behind: dict[str, set[str]] = {}
    for match in _DOT.finditer(text):
        if _FOREIGN.issuperset(match["behind"][:_THREE]):
            behind.setdefault(match["before"], set()).add(match["behind"])
    for before, names in sorted(behind.items()):
        for one, two in two_and_two(names):
            is_longer = one[_THREE:] != two[_THREE:] and _FOREIGN.issuperset(one + two)
            if one[0] == two[0] and not is_longer and sum(map(str.__ne__, one[:_THREE], two[:_THREE])) == 1:
                yield before + one[:_THREE], before + two[:_THREE]
    wanted: dict[tuple[int, str], set[str]] = {}
    for name in {name for names in behind.values() for name in names if len(name) == _FOUR and _FOREIGN.issuperset(name)}:
        for at in (1, 2):
            wanted.setdefault((at, name[:at] + name[at + 1:]), set()).add(name)
    found: set[tuple[str, str]] = set()
    for run in _RUN.findall(text) if wanted else ():
        for start in range(len(run) - _FOUR + 1):
            other = run[start:start + _FOUR]
            found.update((name, other) for at in (1, 2) for name in wanted.get((at, other[:at] + other[at + 1:]), ()) if name != other)
    yield from sorted({(min(pair), max(pair)) for pair in found})


def behind_which_titles_stand(article: Article) -> list[tuple[str, str]]:
    """Names of Korean articles in two spellings."""
    titles = {word for word in article.distinct if word.startswith(_TITLES)}
    if not titles:
        return []
    tokens = article.tokens
    named: dict[str, set[str]] = {}
    given: dict[str, set[str]] = {}
    for number in compress(count(), map(titles.__contains__, tokens)):
        if number and _may_be_foreign(last := tokens[number - 1]):
            word = tokens[number]
            named.setdefault(next(title for title in _TITLES if word.startswith(title)), set()).add(last)
            if number > 1 and len(tokens[number - 2]) > 1:
                given.setdefault(tokens[number - 2], set()).add(last)
    pairs = {pair for lasts in named.values() for pair in _nearly_one(lasts)}
    for number in compress(count(1), map(given.__contains__, tokens[:-1])):
        word = tokens[number]
        for last in given[tokens[number - 1]]:
            if (other := word[:len(last)]) != last and _is_nearly(last, other):
                pairs.add((min(last, other), max(last, other)))
    return sorted(pairs)


def _may_be_foreign(word: str) -> bool:
    is_korean = len(word) == _THREE and word[0] in _FAMILIES
    return len(word) >= _THREE and not is_korean and word[-1] not in _FIELDS and all(_FIRST <= ord(char) <= _LAST for char in word)


def _nearly_one(lasts: set[str]) -> Iterator[tuple[str, str]]:
    """Of names before one title two and two that are nearly one."""
    groups: dict[tuple[str, int], list[str]] = {}
    for last in lasts:
        groups.setdefault((last[0], len(last)), []).append(last)
    return (pair for alike in groups.values() if len(alike) > 1 for pair in two_and_two(alike) if _is_nearly(*pair))


def _is_nearly(one: str, two: str) -> bool:
    """Whether two words differ in one syllable, and there in one sound of it."""
    if len(one) != len(two) or one[0] != two[0]:
        return False
    differing = [(char, other) for char, other in zip(one, two, strict=True) if char != other]
    return len(differing) == 1 and all(_FIRST <= ord(char) <= _LAST for char in differing[0]) and sum(map(int.__ne__, *map(_parts, differing[0]))) == 1


def _parts(char: str) -> tuple[int, int, int]:
    """The first consonant, the vowel and the last consonant of a syllable of Hangul."""
    code = ord(char) - _FIRST
    return code // _NUMBERS[0], code % _NUMBERS[0] // _NUMBERS[1], code % _NUMBERS[1]
