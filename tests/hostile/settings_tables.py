"""Settings and rule pages that strangers may send: label, bytes; each must be refused, with one line, at once."""

CONFIGS = [
    ("not TOML", b"ignore = ["),
    ("half a key", b"= 1"),
    ("an unknown key", b"ignroe = []"),
    ("a wrong type", b'ignore = "x"'),
    ("a list of the wrong type", b"ignore = [1]"),
    ("an unknown rule", b'ignore = ["no-such-rule"]'),
    ("an unknown severity", b'[severity]\nmissing-title = "fatal"'),
    ("an unknown table", b"[nothing]\nx = 1"),
    ("an unknown field of a rule", b"[rule.missing-title]\nbogus = 1"),
    ("a rule that is not there", b"[rule.no-such-rule]\nx = 1"),
    ("a language that is none", b'[[paths]]\nmatch = "*"\nlanguage = "not a tag!"'),
    ("a pattern that matches nothing", b'[[paths]]\nmatch = ""'),
    ("a NUL", b'ignore = ["a\0b"]'),
    ("control characters", b'ignore = ["\x1b[31m"]'),
    ("an escape in a key", b'"\\u001b[31m" = 1'),
    ("a workflow command as a key", b'"::error::x" = 1'),
    ("another command", b'"##[error]" = 1'),
    ("turned around", '"\u202ekey" = 1'.encode()),
    ("markup", b'"<script>alert(1)</script>" = 1'),
    ("UTF-16", "ignore = []\n".encode("utf-16")),
    ("not UTF-8", b'ignore = ["\xff"]'),
    ("a binary", bytes(range(256))),
    ("nested lists", b"ignore = " + b"[" * 10_000 + b"]" * 10_000),
    ("nested tables", b"x = " + b"{a=" * 5_000 + b"1" + b"}" * 5_000),
    ("a key of 20,000 parts", b".".join([b"a"] * 20_000) + b" = 1"),
    ("a header of 20,000 parts", b"[" + b".".join([b"a"] * 20_000) + b"]"),
    ("100,000 tables", b"".join(b"[a%d]\n" % number for number in range(60_000))),
    ("20 MB of comment", b"# " + b"x" * 20_000_000),
    ("a long key", b"k" * 500_000 + b" = 1"),
    ("a long string", b'fail-on = "' + b"x" * 500_000 + b'"'),
    ("a huge number", b"fail-on = " + b"9" * 200_000),
    ("a key twice", b"ignore = []\nignore = []"),
    ("a table twice", b"[severity]\n[severity]"),
    ("a date", b"fail-on = 2024-13-45"),
    ("infinity", b"[rule.overlong-sentence]\nwords = inf"),
    ("not a number", b"[rule.overlong-sentence]\nwords = nan"),
    ("a negative number", b"[rule.overlong-sentence]\nwords = -5"),
    ("extend: itself", b'extend = "lintr.toml"'),
    ("extend: a password file", b'extend = "/etc/passwd"'),
    ("extend: upward", b'extend = "../../../../../../etc/passwd"'),
    ("extend: a device", b'extend = "/dev/zero"'),
    ("extend: missing", b'extend = "missing.toml"'),
    ("extend: a folder", b'extend = "."'),
    ("extend: a link outward", b'extend = "outward"'),
    ("extend: a FIFO", b'extend = "fifo"'),
    ("extend: a NUL", b'extend = "a\\u0000b"'),
    ("rules: outward", b'rule-folders = ["/etc"]'),
    ("rules: upward", b'rule-folders = ["../.."]'),
    ("rules: missing", b'rule-folders = ["missing"]'),
    ("rules: a link outward", b'rule-folders = ["outward-folder"]'),
    ("glossary: a password file", b'[glossary]\nfiles = ["/etc/passwd"]'),
    ("glossary: missing", b'[glossary]\nfiles = ["missing.tsv"]'),
    ("siblings: outward", b'[siblings]\nfolder = "/etc"'),
    ("siblings: missing", b'[siblings]\nfolder = "missing"'),
]

_PAGE = '''summary = "A rule of a stranger."
why = "Because."
message = "{message}"
severity = "error"
{top}
[pattern]
match = \'\'\'{match}\'\'\'
{more}
[[bad]]
text = """
abc
"""
hits = ["1:1 abc"]
[[good]]
text = """
xyz
"""
'''


def page(match="abc", *, message="“{hit}” is bad", top="", more=""):
    return _PAGE.format(match=match, message=message, top=top, more=more).encode()


BAD_PAGES = [
    ("not TOML", b"summary = "),
    ("nothing", b""),
    ("no kind", b'summary = "x"\nwhy = "x"\nmessage = "x"\n'),
    ("two kinds", page(more='[lines]\nrole = "footer"')),
    ("an unknown kind", page().replace(b"[pattern]", b"[no-such-kind]")),
    ("an unknown field", page(more='bogus = "x"')),
    ("an invalid pattern", page("(abc")),
    ("an invalid set", page("[z-a")),
    ("an unknown property", page("\\p{Nonsense}")),
    ("a group that is not there", page(more='replace = "{nothing}"')),
    ("a control in the replacement", page(more='replace = "\\u001b[31m"')),
    ("a pattern over 4,096 characters", page("a" * 5_000)),
    ("a repeat over 1,000", page("(?:abc){100000}")),
    ("repeats in repeats", page("(?:(?:(?:(?:(?:(?:a{999}){999}){999}){999}){999}){999}){999}")),
    ("many groups in a repeat", page("(?:" + "(a)" * 200 + "){50}")),
    ("a severity that is none", page().replace(b'"error"', b'"fatal"')),
    ("UTF-16", page().decode().encode("utf-16")),
    ("not UTF-8", page().replace(b"Because", b"\xff")),
    ("an id that would act", page()),
    ("nested", b"x = " + b"[" * 10_000),
    ("2 MB", page() + b"# " + b"x" * 2_000_000),
]
"""Pages that must be refused when they are loaded."""

HARMLESS_PAGES = [
    ("a name that is no group", page(message="{nothing} {hit}")),
    ("an attribute", page(message="{hit.__class__} {hit.__init__.__globals__}")),
    ("an index", page(message="{hit[0]} {0} {}")),
    ("a conversion", page(message="{hit!r:>99999999}")),
    ("a terminal", page(message="\\u001b[31m {hit} \\u202e")),
    ("a command", page(message="::error::x ##[error] {hit}")),
]
"""Messages that would act if they were filled in or printed carelessly."""

SLOW_PAGES = [
    ("nested quantifiers", page("(?:a+)+b")),
    ("alternation", page("(?:a|a|aa)+$x")),
    ("a long way back", page("a*a*a*a*a*a*a*a*a*b")),
    ("a look-behind", page("(?<=(?:a|aa)+)b")),
    ("a back-reference", page("(a+)+\\1+b")),
    ("fuzzy", page("(?:aaaaaaaaaaaaaaaaaaaaaaab){e<=12}")),
]
"""Patterns that would take for ever on a line of one letter: stopped and named, and the other rules go on."""
