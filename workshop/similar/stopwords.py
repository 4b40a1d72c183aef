"""Words that say nothing of what a note is about.

Own lists: the kept ones, made for searching long texts, both drop words that are the whole point of
a note of four ("samen", "together") and keep those that every second note has. Four kinds are in:
words that only hold a sentence together; words of judgement and amount ("te weinig", "goed",
"enough"), since a board of weaknesses says "too little" of everything; verbs that go with any thing
("hebben", "make"); and numbers.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

Language = Literal["nl", "fr", "en"]
LANGUAGES: tuple[Language, ...] = ("nl", "fr", "en")

_NL = """
aan acht al alle alleen alles als altijd ander andere anders beetje ben best beter bij bijna
binnen blijf blijft blijven daar daarom dan dat de derde deze dezelfde die dit doe doen doet door
drie dus echt een eens eerlijk eerste eigen eigenlijk elf elk elkaar elke en er erg ergens even
gaan gaat gebeuren gebeurt gebruiken gebruikt gedaan geeft geen genoeg geven geweest gewone gewoon
gezegd goed goede graag groot grote haar had hadden half hebben hebt heeft heel helemaal hem hen
het hetzelfde hier hierdoor hij hoe hoeveel hun ieder iedereen iemand iets ik in is ja je jou jouw
jullie kan klein komen komt kort korte krijgen krijgt kunnen kunt laat laatste lang lange langs
laten loopt lopen lukt maakt maar mag maken manier me mee meer meest meestal met mij mijn minder
misschien moeilijk moeilijke moest moet moeten mogen na naar negen nergens net niemand niet niets
nieuw nieuwe nodig nog nooit nou nu of om omdat onder ons onvoldoende onze ook op opnieuw over per
raakt raken sinds slecht slechte snel soms staan staat steeds sterk sterke te tegelijk tegen
teveel tien tijdens toch toe tot tussen twaalf twee tweede uit vaak van veel veranderen verandert
via vier vijf vinden vindt vlot voldoende voor vooral voortdurend waar waardoor waarom wanneer
want was wat we weer weet weinig wel werd werken werkt weten wie wij wil willen wilt word worden
wordt zal ze zeer zeggen zegt zelf zelfde zes zeven zich zij zijn zo zoals zoeken zoekt zonder zou
zouden zwak zwakke eén één
"""

_FR = """
a ai ainsi alors an ans après arrive arrêt arrête assez au aucun aucune aussi autre autres aux
avant avec avoir avons beaucoup bien bon bonne bonnes bons car ce cela ces cet cette chacun chaque
cherche chercher chez cinq clair claire clairement comme comment contre d dans de depuis dernier
dernière des deux devoir difficile dire dit dix doit doivent donc donne donnent donner du dès déjà
elle elles en encore entre est et etc eu eux facile faire fait façon fois font grand grande grâce
huit il ils j jamais je l la le les leur leurs long longue lui là ma mais mal manière manque
mauvais mauvaise me meilleur meilleure mes mettre mieux moins mon même n ne neuf ni non nos notre
nous nouveau nouveaux nouvelle nouvelles on ont ou où par parce pas pendant personne petit petite
peu peut peuvent plus pour pouvoir premier première prend prendre quand quatre que quel quelle qui
quoi rien s sa sait sans savoir se sept sera ses si six son sont sous souvent suffisamment sur ta
te tellement tes ton toujours tous tout toute toutes travaille travailler trois trop très tu un
une utilise utiliser va vers veut vos votre vouloir vous y à ça été être
"""

_EN = """
a able about after again against all also always am among an and another any anyone anything are
as at away back bad be because become becomes been before better between both but by can cannot
clear clearly could did difficult do does don down during each easy eight eleven end ends enough
even ever every everyone everything few find finds first five for four from get gets getting give
gives go goes going good great had half has have having he her here him his how i if in into is it
its just keep keeps kept know knows last late less like little long look looking looks lot make
makes making many maybe me more most much my need needs never new next nine no nobody none not
nothing now of off often on one only or other our out over own perhaps poor poorly put s said same
say says second see sees seven she should since six so some someone something start starts such t
take takes ten than that the their them then there these they third this those three to too turn
turns twelve two under up us use used uses very want wants was way we well were what when where
which while who whom why will with without work working works would you your
"""

STOP: Mapping[Language, frozenset[str]] = {
    "nl": frozenset(_NL.split()),
    "fr": frozenset(_FR.split()),
    "en": frozenset(_EN.split()),
}

# In a practice's notes these stand everywhere: sharing one of them alone is no likeness.
_COMMON = """
patiënt patiënten praktijk praktijken arts artsen huisarts huisartsen dokter dokters collega team
huis mensen tijd dag dagen week weken jaar jaren
patient patients cabinet cabinets médecin médecins généraliste généralistes collègue collègues
équipe gens temps jour jours semaine année années
practice practices doctor doctors gp gps colleague colleagues staff people time day days
week weeks year years
"""

COMMON = frozenset(_COMMON.split())

# Two notes that differ in these say the opposite, however alike they look: "te veel vergaderen" and
# "te weinig vergaderen" belong together and do not say the same. All languages in one: a word of
# another language that looks like one of these costs a label, no more.
_LESS = """
weinig minder minst geen niet niets niemand nooit onvoldoende zonder slecht slechte gebrek tekort
peu moins pas aucun aucune jamais rien personne sans manque mauvais mauvaise mal insuffisant
insuffisante
little few fewer less least no not none nobody nothing never without lack bad poor poorly
insufficient
"""
_MORE = """
veel teveel meer meest vaak altijd goed goede
beaucoup plus souvent toujours bon bonne bien
much many more most often always good well
"""

LESS = frozenset(_LESS.split())
MORE = frozenset(_MORE.split())
