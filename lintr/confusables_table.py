# Made by: python tools/make_confusables.py > lintr/confusables_table.py; from confusable-homoglyphs 3.3.1, 2026-11-22. Do not edit.
"""Letters of one alphabet that look like letters of another (UTS #39): letter -> script -> letter."""

_LINES = """\
A Cyrl=\u0410 Grek=\u0391
B Cyrl=\u0412 Grek=\u0392
C Cyrl=\u0421
E Cyrl=\u0415 Grek=\u0395
G Cyrl=\u050c
H Cyrl=\u041d Grek=\u0397
I Cyrl=\u0406 Grek=\u0399
J Cyrl=\u0408
K Cyrl=\u041a Grek=\u039a
M Cyrl=\u041c Grek=\u039c
N Grek=\u039d
O Armn=\u0555 Cyrl=\u041e Grek=\u039f
P Cyrl=\u0420 Grek=\u03a1
S Armn=\u054f Cyrl=\u0405
T Cyrl=\u0422 Grek=\u03a4
U Armn=\u054d
W Cyrl=\u051c
X Cyrl=\u0425 Grek=\u03a7
Y Cyrl=\u0423 Grek=\u03a5
Z Grek=\u0396
a Cyrl=\u0430 Grek=\u03b1
c Cyrl=\u0441
d Cyrl=\u0501
e Cyrl=\u0435
f Armn=\u0584
g Armn=\u0581
h Armn=\u0570 Cyrl=\u04bb
i Cyrl=\u0456 Grek=\u03b9
j Cyrl=\u0458
k Cyrl=\u043a Grek=\u03ba
n Armn=\u0578
o Armn=\u0585 Cyrl=\u043e Grek=\u03bf
p Cyrl=\u0440 Grek=\u03c1
q Armn=\u0563 Cyrl=\u051b
r Cyrl=\u0433
s Cyrl=\u0455
u Armn=\u057d Grek=\u03c5
v Grek=\u03bd
w Armn=\u0561 Cyrl=\u051d
x Cyrl=\u0445
y Cyrl=\u0443 Grek=\u03b3
\u00c1 Grek=\u0386
\u00c4 Cyrl=\u04d2
\u00c6 Cyrl=\u04d4
\u00c7 Cyrl=\u04aa
\u00c8 Cyrl=\u0400
\u00c9 Grek=\u0388
\u00cb Cyrl=\u0401
\u00cd Grek=\u038a
\u00cf Cyrl=\u0407 Grek=\u03aa
\u00d3 Grek=\u038c
\u00d6 Cyrl=\u04e6
\u00dd Grek=\u038e
\u00df Grek=\u03b2
\u00e1 Grek=\u03ac
\u00e4 Cyrl=\u04d3
\u00e6 Cyrl=\u04d5
\u00e7 Cyrl=\u04ab
\u00e8 Cyrl=\u0450
\u00eb Cyrl=\u0451
\u00ed Grek=\u03af
\u00ef Cyrl=\u0457 Grek=\u03ca
\u00f3 Grek=\u03cc
\u00f6 Cyrl=\u04e7
\u00fa Grek=\u03cd
\u00fc Grek=\u03cb
\u00ff Cyrl=\u04f1
\u0102 Cyrl=\u04d0
\u0103 Cyrl=\u04d1
\u0114 Cyrl=\u04d6
\u0115 Cyrl=\u04d7
\u0127 Cyrl=\u045b
\u0131 Cyrl=\u0456 Grek=\u03b9
\u0155 Cyrl=\u0453
\u0178 Cyrl=\u04f0 Grek=\u03ab
\u0386 Latn=\u00c1
\u0388 Latn=\u00c9
\u038a Latn=\u00cd
\u038c Latn=\u00d3
\u038e Latn=\u00dd
\u0391 Cyrl=\u0410 Latn=A
\u0392 Cyrl=\u0412 Latn=B
\u0393 Cyrl=\u0413
\u0395 Cyrl=\u0415 Latn=E
\u0396 Latn=Z
\u0397 Cyrl=\u041d Latn=H
\u0398 Cyrl=\u04e8
\u0399 Cyrl=\u0406 Latn=I
\u039a Cyrl=\u041a Latn=K
\u039b Cyrl=\u041b
\u039c Cyrl=\u041c Latn=M
\u039d Latn=N
\u039f Armn=\u0555 Cyrl=\u041e Latn=O
\u03a0 Cyrl=\u041f
\u03a1 Cyrl=\u0420 Latn=P
\u03a4 Cyrl=\u0422 Latn=T
\u03a5 Cyrl=\u0423 Latn=Y
\u03a6 Armn=\u0553 Cyrl=\u0424
\u03a7 Cyrl=\u0425 Latn=X
\u03aa Cyrl=\u0407 Latn=\u00cf
\u03ab Cyrl=\u04f0 Latn=\u0178
\u03ac Latn=\u00e1
\u03af Latn=\u00ed
\u03b1 Cyrl=\u0430 Latn=a
\u03b2 Latn=\u00df
\u03b3 Cyrl=\u0443 Latn=y
\u03b4 Armn=\u056e Latn=\u1e9f
\u03b5 Cyrl=\u0454
\u03b9 Cyrl=\u0456 Latn=i
\u03ba Cyrl=\u043a Latn=k
\u03bd Latn=v
\u03bf Armn=\u0585 Cyrl=\u043e Latn=o
\u03c0 Cyrl=\u043f
\u03c1 Cyrl=\u0440 Latn=p
\u03c3 Armn=\u0585 Cyrl=\u043e Latn=o
\u03c4 Cyrl=\u0442
\u03c5 Armn=\u057d Latn=u
\u03c6 Cyrl=\u0444
\u03ca Cyrl=\u0457 Latn=\u00ef
\u03cb Latn=\u00fc
\u03cc Latn=\u00f3
\u03cd Latn=\u00fa
\u0400 Latn=\u00c8
\u0401 Latn=\u00cb
\u0405 Armn=\u054f Latn=S
\u0406 Grek=\u0399 Latn=I
\u0407 Grek=\u03aa Latn=\u00cf
\u0408 Latn=J
\u040c Latn=\u1e30
\u0410 Grek=\u0391 Latn=A
\u0412 Grek=\u0392 Latn=B
\u0413 Grek=\u0393
\u0415 Grek=\u0395 Latn=E
\u041a Grek=\u039a Latn=K
\u041b Grek=\u039b
\u041c Grek=\u039c Latn=M
\u041d Grek=\u0397 Latn=H
\u041e Armn=\u0555 Grek=\u039f Latn=O
\u041f Grek=\u03a0
\u0420 Grek=\u03a1 Latn=P
\u0421 Latn=C
\u0422 Grek=\u03a4 Latn=T
\u0423 Grek=\u03a5 Latn=Y
\u0424 Armn=\u0553 Grek=\u03a6
\u0425 Grek=\u03a7 Latn=X
\u0430 Grek=\u03b1 Latn=a
\u0433 Latn=r
\u0435 Latn=e
\u043a Grek=\u03ba Latn=k
\u043e Armn=\u0585 Grek=\u03bf Latn=o
\u043f Grek=\u03c0
\u0440 Grek=\u03c1 Latn=p
\u0441 Latn=c
\u0442 Grek=\u03c4
\u0443 Grek=\u03b3 Latn=y
\u0444 Grek=\u03c6
\u0445 Latn=x
\u0450 Latn=\u00e8
\u0451 Latn=\u00eb
\u0453 Latn=\u0155
\u0454 Grek=\u03b5
\u0455 Latn=s
\u0456 Grek=\u03b9 Latn=i
\u0457 Grek=\u03ca Latn=\u00ef
\u0458 Latn=j
\u045b Latn=\u0127
\u045c Latn=\u1e31
\u04aa Latn=\u00c7
\u04ab Latn=\u00e7
\u04ae Grek=\u03a5 Latn=Y
\u04af Grek=\u03b3 Latn=y
\u04bb Armn=\u0570 Latn=h
\u04bd Latn=e
\u04c0 Grek=\u0399 Latn=I
\u04cf Grek=\u03b9 Latn=i
\u04d0 Latn=\u0102
\u04d1 Latn=\u0103
\u04d2 Latn=\u00c4
\u04d3 Latn=\u00e4
\u04d4 Latn=\u00c6
\u04d5 Latn=\u00e6
\u04d6 Latn=\u0114
\u04d7 Latn=\u0115
\u04e6 Latn=\u00d6
\u04e7 Latn=\u00f6
\u04e8 Grek=\u0398
\u04f0 Grek=\u03ab Latn=\u0178
\u04f1 Latn=\u00ff
\u0501 Latn=d
\u050c Latn=G
\u0511 Grek=\u03b5
\u051b Armn=\u0563 Latn=q
\u051c Latn=W
\u051d Armn=\u0561 Latn=w
\u054d Latn=U
\u054f Cyrl=\u0405 Latn=S
\u0553 Cyrl=\u0424 Grek=\u03a6
\u0555 Cyrl=\u041e Grek=\u039f Latn=O
\u0561 Cyrl=\u051d Latn=w
\u0563 Cyrl=\u051b Latn=q
\u0566 Cyrl=\u051b Latn=q
\u056e Grek=\u03b4 Latn=\u1e9f
\u0570 Cyrl=\u04bb Latn=h
\u0578 Latn=n
\u057c Latn=n
\u057d Grek=\u03c5 Latn=u
\u0581 Latn=g
\u0584 Latn=f
\u0585 Cyrl=\u043e Grek=\u03bf Latn=o
\u1e30 Cyrl=\u040c
\u1e31 Cyrl=\u045c
\u1e9d Armn=\u0584
\u1e9f Armn=\u056e Grek=\u03b4
\u1eff Cyrl=\u0443 Grek=\u03b3
"""

CONFUSABLES = {
    letter: {one[:4]: one[5:] for one in others.split()} for letter, _, others in (line.partition(" ") for line in _LINES.splitlines())
}
