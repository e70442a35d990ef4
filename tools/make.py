"""Make every generated file of the checkout whose sources are in it. Run it after a change to a rule page, a language page or a kind.

python tools/make.py
"""

import os
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
MAKERS = ("make_labels.py", "make_languages.py", "make_gates.py", "make_rules_table.py", "make_ahead.py", "make_schemas.py", "make_man.py", "make_docs.py")

if __name__ == "__main__":
    for maker in MAKERS:
        subprocess.run([sys.executable, os.path.join(HERE, maker)], check=True)
