"""The kind that knows how a machine speaks of its translation: what stays silent first."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lintr import ruleset
from lintr.article import Article
from lintr.errors import RuleError
from lintr.kinds import made
from lintr.settings import Config
from lintr.table import Table

LINE = "The mayor opened the bridge on Monday.\n"

TALK = next(rule.kind for rule in ruleset.load(Config("/")) if rule.id == "llm-remark")


def found(text, tag):
    article = Article(text, "a.txt", tag=tag)
    return [text[hit.span.start:hit.span.end] for hit in TALK.find(article)] if TALK.gate(article) else []


@pytest.mark.parametrize(("tag", "line"), [
    ("en", "I hope this book will find its way into other languages, in a good translation."),
    ("en", "As a translator, I can also work from Polish, she says."),
    ("en", "If you need a translation of the form, ask at the desk."),
    ("en", "Your request for a translation will be answered within two days."),
    ("en", "Please contact us if you would like to help translate this article."),
    ("en", "I left HTML behind in 2010."),
    ("de", "In der Übersetzung habe ich die Reime beibehalten."),
    ("fr", "Si vous souhaitez une traduction du formulaire, demandez-la au guichet."),
    ("es", "No dudes en compartir la traducción con tus amigos."),
    ("ru", "Если вам нужен перевод документа, обращайтесь в консульство."),
    ("pl", "W przekładzie zachowałem rymy oryginału."),
    ("ar", "لا تتردد في طلب ترجمة معتمدة من البلدية."),
    ("fa", "برای دریافت ترجمه رسمی به سفارت اطلاع دهید."),
    ("hi", "यदि आपको अनुवाद चाहिए तो कार्यालय में पूछें।"),
    ("ja", "翻訳が必要な方は、窓口までお気軽にご相談ください。"),
    ("ko", "번역이 필요하시면 시청에 문의해 주세요."),
    ("zh-Hans", "她告诉我，翻译是一门艺术。"),
    ("vi", "Hãy nói với tôi nếu bạn cần gì trong mùa dịch này."),
    ("en", "Let me know if you need another translation. — Anna Berg"),
    ("en", "Let me know if you need another translation: anna@example.org"),
    ("en", "Let me know if you need another translation of it, " + "and so on, " * 30),
    ("und", "Falls Sie wünschen, ändere ich die Übersetzung."),
])
def test_who_speaks_to_readers_or_of_others_is_no_machine(tag, line):
    assert found(LINE * 3 + line + "\n", tag) == []


@pytest.mark.parametrize(("tag", "line"), [
    ("en", "Just tell me if the translation should sound more formal."),
    ("en", "I’ve kept the code blocks and links exactly as they were."),
    ("und", "Let me know if you'd prefer another translation."),
    ("de", "Hinweis: Alle Codeblöcke habe ich unverändert gelassen."),
    ("fr", "J’ai laissé les blocs de code tels quels, comme vous le souhaitiez."),
    ("pt-BR", "Se quiser, posso deixar a tradução mais informal."),
    ("ru", "Примечание: форматирование и блоки кода я оставил без изменений."),
    ("ar", "إذا كنت ترغب في تعديل الترجمة، فأخبرني بذلك."),
    ("fa", "اگر نیاز به تغییر در ترجمه دارید، لطفاً به من بگویید."),
    ("ur", "اگر آپ ترجمے میں کوئی تبدیلی چاہتے ہیں تو ضرور بتائیں۔"),
    ("hi", "यदि आप अनुवाद में कोई बदलाव चाहते हैं, तो कृपया मुझे बताएं।"),
    ("th", "หมายเหตุ: ฉันคงโค้ดบล็อกไว้ตามเดิม"),
    ("ja", "コードブロックはご指示どおりそのまま残しました。"),
    ("ko", "코드 블록은 요청하신 대로 그대로 유지했습니다."),
    ("zh-Hans", "如果您觉得译文需要调整，请随时告诉我。"),
    ("zh-Hant", "如果您覺得譯文需要調整，請隨時告訴我。"),
])
def test_a_machine_is_told_by_what_it_says_at_the_ends(tag, line):
    assert found(f"{LINE * 3}{line}\n", tag) == [line]
    assert found(f"{line}\n{LINE * 3}", tag) == [line]
    assert found(f"{LINE * 3}{line}\n{LINE * 3}", tag) == []


def test_what_another_rule_tells_of_is_left_to_it():
    assert found(LINE * 3 + "I hope this translation helps you.\n", "en") == []


@given(st.lists(st.sampled_from([LINE, "Let me know if you need another translation.\n", "\n", "## The translation\n", "Source: https://example.org/a\n"]), max_size=12))
def test_the_gate_is_never_closed_before_a_hit_and_the_fix_takes_whole_lines(lines):
    text = "".join(lines)
    article = Article(text, "a.txt", tag="en")
    hits = list(TALK.find(article))

    assert TALK.gate(article) or not hits
    for hit in hits:
        assert text[hit.edit.span.start:hit.edit.span.end].rstrip("\n") == text[hit.span.start:hit.span.end]


@pytest.mark.parametrize("fields", [{"words": {"en": "a | b"}}, {"words": {"en": "a | b | c | d | e"}, "but": ["nothing"]}])
def test_lists_that_are_none_are_refused(fields):
    with pytest.raises(RuleError):
        made("talk", Table(fields, "rule.toml", "", RuleError, "talk"))
