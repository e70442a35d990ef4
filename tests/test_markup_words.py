"""Words of Markdown that programs read, translated, and what was left in English."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lintr import engine, ruleset
from lintr.article import Article
from lintr.settings import Config

NAMES = (
    "translated-admonition", "translated-code", "translated-command", "translated-front-matter-key", "translated-html-name", "translated-link-target", "translated-placeholder", "translated-slug",
    "untranslated-cell", "untranslated-heading",
)
BY_ID = {rule.id: rule for rule in ruleset.load(Config("/"))}
RULES = [BY_ID[name] for name in NAMES]


def found(text, tag, format="markdown"):
    return [(violation.rule, violation.line, violation.text, violation.severity) for violation in engine.check(Article(text, f"a.{tag}.md", tag=tag, format=format), RULES).violations]


@pytest.mark.parametrize(("tag", "text", "hits"), [
    ("ja", "# 橋\n\n> [!警告]\n> 閉鎖中。\n", [("translated-admonition", 3, "警告")]),
    ("fr", "# Pont\n\n!!! astuce\n\n    Fermé.\n", [("translated-admonition", 3, "astuce")]),
    ("ru", "# Мост\n\n```{примечание}\nЗакрыт.\n```\n", [("translated-admonition", 3, "примечание")]),
    ("el", "# Γέφυρα\n\n{% αν bridge.open %} {% if γέφυρα.open == \"ναι\" %}\n", [("translated-placeholder", 3, "αν"), ("translated-placeholder", 3, "γέφυρα.open")]),
    ("vi", "# Cầu\n\n```trăn\nnhập thời gian\nfrom grove import ADC\n```\n", [("translated-code", 4, "nhập")]),
    ("fr", "# Pont\n\n```js\nfonction open(x) {\n  retourner x\n}\n```\n", [("translated-code", 4, "fonction"), ("translated-code", 5, "retourner")]),
    ("cs", "# Most\n\n```sh\nsudo apt aktualizace && sudo apt instalace most\n```\n", [("translated-command", 4, "aktualizace"), ("translated-command", 4, "instalace")]),
    ("ro", "# Podul\n\n```\nbridge --intrare a.png --ieșire b.png\n```\n", [("translated-command", 4, "--intrare"), ("translated-command", 4, "--ieșire")]),
    ("uk", "# Міст\n\n`npm встановити bridge`, `docker --допомога`\n", [("translated-command", 3, "встановити"), ("translated-command", 3, "--допомога")]),
])
def test_words_that_programs_read(tag, text, hits):
    assert [hit[:3] for hit in found(text, tag)] == hits


@pytest.mark.parametrize(("tag", "text"), [
    ("en", "# Bridge\n\n:::nota\nClosed.\n:::\n"),
    ("es", "# Puente\n\n```text\nimprimir(\"Hola\")\nsi abierto:\n```\n"),
    ("ko", "# 다리\n\n```jsx\n<button>삭제(선택)</button>\n```\n\n```js\nfunction 열기(x) {}\n열기(1)\n```\n\n`git 저장소` `${이름}`\n".replace("function 열기", "let 열기 = function ")),
    ("de", "# Brücke\n\n```bash\ngit commit -m \"installieren --hilfe\"\necho installieren\n```\n"),
    ("pl", "# Most\n\n```console\n$ npm install\nnpm instaluj most\n```\n\n```sh\ncat <<EOF\nnpm instaluj\nEOF\n```\n"),
    ("fr", "# Pont\n\n## Ouvert\n\n## Fermé\n\n## Let's Encrypt { #lets-encrypt }\n\n## `what_is_next`\n\n## Où il est\n"),
])
def test_what_is_left_alone(tag, text):
    assert [hit for hit in found(text, tag) if hit[3] != "note"] == []


WORDS = st.sampled_from([":::", "> [!", "]", "{{ ", " }}", "{% ", " %}", "слово", "word", "\n", "\n\n", "```", "```python\n", "# ", "| ", " |", "<", ">", "</", "=\"", "\"", "---\n", ": ", "](", ")", "`", "npm ", "--", "$ ", "(", "if ", "если ", "%(", ")s"])


@given(st.lists(WORDS, max_size=40).map("".join))
def test_whatever_stands_there_is_no_error_and_what_is_found_stands_there(text):
    for rule, line, hit, _ in found(text, "ru"):
        assert hit in text.split("\n")[line - 1], rule


def test_plain_text_is_left_alone():
    assert found("Мост\n\n:::заметка\n{{ имя }} `npm установить`\n", "ru", "plain") == []
