"""The page for editors: what it holds, that nothing of an article acts in it, and, in a real browser, that it works and can be seen."""

import base64
import json
import re
import shutil
import struct
import subprocess
import zlib
from hashlib import sha256
from html.parser import HTMLParser

import pytest
from conftest import ROOT
from npm_tools import browser, package
from test_report import ACTS, GOLDEN, OPTIONS, RULES, TEXTS, checked, corpus, hostile

from lintr import engine
from lintr.article import Article
from lintr.report import Options, reporter
from lintr.span import Span
from lintr.violation import Edit, Fix, Related, Result, Violation

ELEMENTS = {
    "html", "head", "meta", "title", "style", "body", "a", "header", "h1", "h2", "p", "code", "section", "ul", "li", "bdi", "div", "table", "thead", "tbody", "tr", "th", "td",
    "button", "svg", "rect", "span", "form", "label", "select", "option", "input", "output", "kbd", "main", "article", "mark", "ol", "dl", "dt", "dd", "del", "ins", "figure",
    "figcaption", "details", "summary", "footer", "script",
}


class Page(HTMLParser):
    """The elements of a page and the text of its articles' lines."""

    def __init__(self, html):
        super().__init__()
        self.tags, self.attributes, self.lines, self.texts, self._inside = [], [], [], [], []
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.attributes += [(tag, *attribute) for attribute in attrs]
        if tag not in ("meta", "input", "rect"):
            self._inside.append((tag, dict(attrs).get("class", "")))
        if self._inside and self._inside[-1] == ("p", "text"):
            self.lines.append("")

    def handle_endtag(self, tag):
        if tag not in ("meta", "input", "rect"):
            assert self._inside.pop()[0] == tag

    def handle_data(self, data):
        if ("p", "text") in self._inside:
            self.lines[-1] += data
        self.texts.append(data)


@pytest.fixture(autouse=True)
def in_the_project(monkeypatch):
    monkeypatch.chdir(GOLDEN)


def page(results, options=OPTIONS):
    return "".join(reporter("html")(results, RULES, options))


def test_each_article_stands_there_as_it_reads():
    found = Page(page(corpus()))
    arabic, hindi = ((GOLDEN / "articles" / f"bridge.{tag}.txt").read_text(encoding="utf-8").rstrip("\n").split("\n") for tag in ("ar", "hi"))

    assert found.lines == [line.replace("\u200f", "U+200F RLM") for line in arabic] + hindi
    assert [value for tag, name, value in found.attributes if (tag, name) == ("p", "lang")][:2] == ["ar", "ar"]
    assert {value for tag, name, value in found.attributes if (tag, name) == ("p", "lang")} == {"ar", "hi"}
    assert {value for tag, name, value in found.attributes if (tag, name) == ("div", "dir")} == {"rtl", "ltr"}


def test_what_was_not_checked_is_said():
    assert "not UTF-8 at byte 17 (line 2)" in page(corpus())


def test_a_clean_run_says_so():
    assert "Nothing was found." in page([checked("bridge.en.txt")])
    assert "1 file checked, 1 without a fault; 0 violations" in page([checked("bridge.en.txt")])


def test_a_file_that_could_not_be_read_was_not_checked():
    assert "1 file checked, 1 without a fault; 0 violations" in page([checked("bridge.en.txt"), Result("x.txt", (), ("not UTF-8 at byte 17 (line 2)",))])


def test_a_related_place_in_a_sibling_stands_beside_it():
    html = page(corpus())

    assert "articles/bridge.ar.txt:2:12</bdi>: <bdi>the sibling has none" in html
    assert html.count("<figure>") == 2
    assert '<p lang="ar" dir="rtl">نمط 🔥 مقال <mark class="note">|</mark></p>' in html


def test_nothing_outside_the_project_is_shown(tmp_path):
    (tmp_path / "secret.txt").write_text("the secret\n", encoding="utf-8")
    first, *_ = checked("bridge.hi.txt").violations
    html = page([Result(first.path, (first._replace(related=(Related(Span(0, 3), "see", str(tmp_path / "secret.txt"), 1, 1, 1, 4),)),))])

    assert "the secret" not in html


def test_an_article_that_has_changed_or_gone_is_shown_in_excerpts():
    found = checked("bridge.ar.txt")
    gone = Result("gone.ar.txt", tuple(violation._replace(path="gone.ar.txt") for violation in found.violations))
    changed = found._replace(violations=tuple(violation._replace(excerpt="other " + violation.excerpt) for violation in found.violations))

    assert Page(page([gone])).lines == [violation.excerpt.replace("\u200f", "U+200F RLM") for violation in found.violations]
    assert len(Page(page([changed])).lines) == len(found.violations)
    assert "only the lines that something is said of" in page([gone])


def test_only_the_page_s_own_style_and_script_may_run():
    html = page(corpus())
    policy = re.search(r'http-equiv="Content-Security-Policy" content="([^"]+)"', html)[1].replace("&#39;", "'")
    style, script = (re.search(rf"<{tag}>(.*?)</{tag}>", html, re.DOTALL)[1] for tag in ("style", "script"))

    assert policy == (f"default-src 'none'; script-src 'sha256-{base64.b64encode(sha256(script.encode()).digest()).decode()}'; "
                      f"style-src 'sha256-{base64.b64encode(sha256(style.encode()).digest()).decode()}'; base-uri 'none'; form-action 'none'")
    assert html.count("<script") == html.count("<style") == 1
    assert not re.search(r"https?:", re.sub(r"(?s)<main.*</main>", "", html))


def test_nothing_hostile_becomes_an_element_or_acts():
    html = page(hostile())
    found = Page(html)

    assert set(found.tags) <= ELEMENTS
    assert found.tags.count("script") == found.tags.count("style") == 1
    assert not [attribute for attribute in found.attributes if attribute[1].startswith("on") or attribute[1] in ("src", "style", "srcdoc")]
    assert {value for _, name, value in found.attributes if name == "href"} == {"#articles"}
    assert not ACTS.search(html), ACTS.search(html)


def test_hostile_articles_read_again_act_no_more(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    results = []
    for number, text in enumerate(TEXTS):
        (tmp_path / f"{number}.txt").write_bytes(text.encode())
        results.append(engine.check(Article.from_bytes(text.encode(), f"{number}.txt"), RULES))
    html = page(results, Options(root=str(tmp_path)))

    assert set(Page(html).tags) <= ELEMENTS
    assert "only the lines" not in html
    assert not ACTS.search(html), ACTS.search(html)


# In the browser.


@pytest.fixture
def drive(tmp_path):
    """Open a page and take steps in it: what each gave, what the browser complained of, what it asked for."""
    tool, program = package("playwright-core"), browser()

    def driven(html, *steps, **options):
        (tmp_path / "report.html").write_text(html, encoding="utf-8")
        job = json.dumps({"file": str(tmp_path / "report.html"), "browser": program, "options": options, "steps": steps})
        done = subprocess.run(["node", ROOT / "tests" / "browser.js", tool], input=job.encode(), capture_output=True, check=False, timeout=180)
        assert done.returncode == 0, done.stderr.decode()
        told = json.loads(done.stdout)
        assert told["complaints"] == []
        assert told["requests"] == [f"file://{tmp_path}/report.html"]
        return told["given"]

    return driven


SHOWN = "[...document.querySelectorAll('.card')].filter(card => card.checkVisibility()).map(card => card.dataset.rule)"
COUNT = "document.querySelector('output').value"
PIPE, PICTURE, UNSEEN = "lone-pipe", "lost-picture", "unseen-letter"


def test_filters(drive):
    given = drive(
        page(corpus()),
        ["eval", SHOWN], ["select", "[name=severity]", "error"], ["eval", SHOWN], ["eval", COUNT],
        ["select", "[name=lang]", "hi"], ["eval", SHOWN], ["eval", "[...document.querySelectorAll('.sheet')].filter(sheet => sheet.checkVisibility()).length"],
        ["click", "[type=reset]"], ["eval", SHOWN],
        ["fill", "[type=search]", "افتُتح"], ["eval", SHOWN], ["eval", "[...document.querySelectorAll('.text mark:not(.off)')].filter(mark => mark.checkVisibility()).length"],
        ["click", "[type=reset]"], ["click", f"button[data-value={PIPE}]"], ["eval", SHOWN], ["click", "[name=only]"],
        ["eval", "[...document.querySelectorAll('.line')].filter(line => line.checkVisibility()).length"],
        ["click", f"button[data-value={PIPE}]"], ["select", "[name=fix]", "safe"], ["eval", SHOWN], ["select", "[name=file]", "articles/bridge.hi.txt"], ["eval", SHOWN],
        ["fill", "[type=search]", "nothing has this"], ["eval", SHOWN], ["eval", COUNT],
    )

    everything = [PIPE, PICTURE, UNSEEN, UNSEEN, PIPE, PICTURE]
    assert [one for one in given[1:] if isinstance(one, list) and (not one or one[0] in everything)] == [
        everything, [PICTURE, PICTURE], [PICTURE], everything, [UNSEEN, UNSEEN], [PIPE, PIPE], [PICTURE, PICTURE], [PICTURE], []]
    assert [one for one in given if one in ("2 of 6", "0 of 6")] == ["2 of 6", "0 of 6"]
    assert [one for one in given[1:] if isinstance(one, int)] == [1, 2, 2]


def test_the_keyboard_leads_from_one_to_the_next(drive):
    at = "document.activeElement.id"
    given = drive(page(corpus()), ["press", "j"], ["eval", at], ["press", "j"], ["eval", at], ["press", "k"], ["press", "k"], ["eval", at], ["eval", COUNT],
                  ["eval", "document.querySelectorAll('mark.lit').length"], ["eval", "document.activeElement.getBoundingClientRect().top > 0"],
                  ["press", "/"], ["press", "j"], ["eval", "document.activeElement.value"], ["press", "Escape"], ["eval", "document.activeElement.tagName"])

    assert [one for one in given[1:] if one is not None] == ["v1", "v2", "v6", "6 in 6 of 6", 1, True, "j", "BODY"]


def test_a_click_on_a_mark_leads_to_what_is_said_of_it(drive):
    assert drive(page(corpus()), ["click", "[data-v='2']"], ["eval", "document.activeElement.id"])[-1] == "v2"


def test_without_script_all_can_be_read(drive):
    given = drive(page(corpus()), ["text", ".text"], ["text", ".message"], ["visible", "#filters"], javaScriptEnabled=False)

    assert given[1][1] == "نمط 🔥 مقال |"
    assert len(given[2]) == 6
    assert given[3] is False


def test_print_leaves_out_the_filters_and_shows_why(drive):
    given = drive(page(corpus()), ["media", {"media": "print", "colorScheme": "dark"}], ["visible", "#filters"], ["visible", "details p"],
                  ["eval", "getComputedStyle(document.body).backgroundColor"])

    assert given[2:] == [False, True, "rgb(255, 255, 255)"]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_serious(drive, scheme):
    axe = (package("axe-core") / "axe.min.js").read_text(encoding="utf-8")
    run = "axe.run(document, {resultTypes: ['violations']}).then(told => told.violations.map(one => [one.impact, one.id, one.nodes.map(node => node.html).slice(0, 3)]))"
    given = drive(page(corpus()), ["eval", axe + ";0"], ["eval", "document.querySelectorAll('details').forEach(one => { one.open = true; }), 0"], ["eval", run], colorScheme=scheme)

    assert given[-1] == []


def test_a_mark_never_tears_joined_letters(drive):
    """The line is as wide with the mark as it is without, wherever in a word the mark stands."""
    lines = {"ar": "مستشفياتهم الجديدة", "ur": "مستشفیات کی عمارتیں", "hi": "विज्ञान क्षेत्र की संस्कृति"}
    results = [Result(f"gone.{tag}.txt", (Violation(f"gone.{tag}.txt", PIPE, "house", "error", "a", tag, text[at:at + 2], text, 1, at + 1, 1, at + 3, Span(at, at + 2)),))
               for tag, text in lines.items() for at in range(1, 7)]
    widths = """[...document.querySelectorAll('.text')].map(line => {
      const range = document.createRange(); range.selectNodeContents(line); const marked = range.getBoundingClientRect().width;
      line.textContent = line.textContent; range.selectNodeContents(line);
      return Math.abs(range.getBoundingClientRect().width - marked); })"""

    assert max(drive(page(results), ["eval", widths])[-1]) < 1


def test_each_script_has_its_font(drive):
    texts = {"ur": ("نئے پل کا افتتاح", "Noto Nastaliq Urdu"), "hi": ("नदी पर नया पुल", "Noto Sans Devanagari"), "ar": ("جسر جديد على النهر", "Noto Naskh Arabic"),
             "zh-Hans": ("新桥通车", "Noto Sans CJK SC")}
    known = subprocess.run(["fc-list"], capture_output=True, check=True, encoding="utf-8").stdout if shutil.which("fc-list") else ""
    if missing := [font for _, font in texts.values() if font not in known]:
        pytest.skip(f"{missing} are not installed (Debian: fonts-noto-core, fonts-noto-cjk)")
    results = [Result("gone.txt", (Violation("gone.txt", PIPE, "house", "error", "a", tag, text[:2], text, 1, 1, 1, 3, Span(0, 2)),)) for tag, (text, _) in texts.items()]

    assert drive(page(results), *(["fonts", f".text:lang({tag})"] for tag in texts), viewport={"width": 1000, "height": 4000})[1:] == [[font] for _, font in texts.values()]


def ink(path):
    """The share of pixels of a picture in PNG that differ from its first."""
    data = path.read_bytes()
    width, height, _, kind = struct.unpack(">IIBB", data[16:26])
    depth = {2: 3, 6: 4}[kind]
    chunks, at = b"", 8
    while at < len(data):
        size, name = struct.unpack(">I4s", data[at:at + 8])
        chunks += data[at + 8:at + 8 + size] if name == b"IDAT" else b""
        at += size + 12
    raw, before, rows = zlib.decompress(chunks), bytearray(width * depth), []
    for row in range(height):
        start = row * (width * depth + 1)
        line = bytearray(raw[start + 1:start + 1 + width * depth])
        for x in range(width * depth):
            left, up, corner = (line[x - depth], before[x], before[x - depth]) if x >= depth else (0, before[x], 0)
            guess = left + up - corner
            nearest = min((left, up, corner), key=lambda value: abs(guess - value))
            line[x] = (line[x] + (0, left, up, (left + up) // 2, nearest)[raw[start]]) & 255
        before = line
        rows += [bytes(line[x:x + 3]) for x in range(0, len(line), depth)]
    return sum(1 for pixel in rows if pixel != rows[0]) / len(rows)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_what_is_on_the_page_can_be_seen(drive, tmp_path, scheme):
    places = [".lead", ".text:has(mark)", "#a2 .text:has(mark)", ".card", ".bar"]
    drive(page(corpus()), *(["shot", place, str(tmp_path / f"{number}.png")] for number, place in enumerate(places)), colorScheme=scheme, viewport={"width": 600, "height": 500})

    assert [place for number, place in enumerate(places) if ink(tmp_path / f"{number}.png") < 0.005] == []


def test_a_blank_picture_has_no_ink(drive, tmp_path):
    drive(page(corpus()), ["eval", "for (const one of document.querySelectorAll('header *')) one.style.setProperty('color', 'transparent')"], ["shot", ".lead", str(tmp_path / "a.png")])

    assert ink(tmp_path / "a.png") == 0


def test_ten_thousand_violations_open_and_filter_without_stutter(drive, tmp_path, monkeypatch, record_property):
    monkeypatch.chdir(tmp_path)
    results = []
    for number in range(20):
        text = "".join(f"हर दिन 8000 लोगों के पुल पार करने की उम्मीद है, और {line} तैयारियाँ की गई हैं। |\n" for line in range(500))
        (tmp_path / f"{number}.hi.txt").write_text(text, encoding="utf-8")
        results.append(engine.check(Article.from_bytes(text.encode(), f"{number}.hi.txt"), RULES))
    html = page(results, Options(root=str(tmp_path)))
    timed = "new Promise(done => {{ const begun = performance.now(); {}; requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now() - begun))); }})"
    given = drive(
        html, ["eval", COUNT],
        ["eval", timed.format("document.forms[0].elements.file.value = '7.hi.txt'; document.forms[0].dispatchEvent(new Event('input'))")], ["eval", COUNT],
        ["eval", timed.format("document.forms[0].reset()")], ["eval", COUNT],
        ["eval", timed.format("document.forms[0].elements.search.value = 'और 77 '; document.forms[0].dispatchEvent(new Event('input'))")], ["eval", COUNT],
        ["eval", timed.format("document.body.scrollIntoView({block: 'end'})")], ["press", "k"], ["eval", COUNT],
    )

    assert sum(len(result.violations) for result in results) == 10_000
    assert [one for one in given if isinstance(one, str)] == ["10000 of 10000", "500 of 10000", "10000 of 10000", "20 of 10000", "20 in 20 of 10000"]
    times = [one for one in given if isinstance(one, (int, float))]
    record_property("milliseconds to open, to filter by file, to show all, to search, to scroll", times)
    assert times[0] < 15_000
    assert max(times[1:]) < 2_500  # on two shared processors; a tenth of it on an editor's desk


def test_a_fix_is_shown_as_before_and_after():
    text = "कीमत 5 ,है"
    fix = Fix(Edit(Span(6, 8), ","), True, 1, 7, 1, 9)
    html = page([Result("gone.txt", (Violation("gone.txt", PIPE, "house", "error", "a", "hi", " ,", text, 1, 7, 1, 9, Span(6, 8), fix),))])

    assert "कीमत 5<del> </del>,है</dd>" in html
    assert "कीमत 5,है</dd>" in html
