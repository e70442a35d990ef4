"""Words of all language pages, with the tags of those that have them. Made by tools/make_labels.py; not edited by hand."""

COMMENT_PHRASES = """
a fost util acest articol
a gaghị ebipụta adreesị ozi-e gị
a hozzászólás lehetősége lezárva
a hozzászólás moderálásra vár
a hozzászólás törölve
a hozzászóláshoz be kell jelentkezned
a hozzászóláshoz be kell jelentkezni
a hozzászóláshoz jelentkezz be
a hozzászóláshoz jelentkezzen be
a hozzászólásod
a hozzászólásod moderálásra vár
a hozzászólások ki vannak kapcsolva
a hozzászólások le vannak zárva
a hozzászólások lezárva
a hozzászólást törölték
a kommentelés lezárult
a kommenteléshez be kell jelentkezned
a kommenteléshez jelentkezz be
a kò ní tẹ àdírẹ́sì ímeèlì rẹ jáde
a kötelező mezők jelölve vannak
a kötelező mezőket * karakterrel jelöltük
a nevem, e-mail címem, és weboldalcímem mentése a böngészőben a következő hozzászólásomhoz
a ty co o tym myślisz
aanmelden om te reageren
abbestellen
abilita commenti
abilita i commenti
abilita javascript per visualizzare i commenti
abmelden
abonează-te prin email
abonelikten çık
aboneliği iptal et
abonner via e-post
abonneren via e-mail
abonnér via e-mail
aby dodać komentarz, musisz się zalogować
aby dodać komentarz, zaloguj się
aby komentować, musisz być zalogowany
aby skomentować, zaloguj się
acceda para comentar
accede para comentar
accede para responder
acceder con
accedi
accedi con
accedi con facebook
accedi con google
accedi per commentare
accedi per lasciare un commento
accedi per rispondere
accedi per scrivere un commento
acesse para comentar
acesse para responder
acest comentariu a fost eliminat
acest comentariu a fost șters
acha jibu
acha maoni
acha maoni yako
acha ujumbe
activa els comentaris
activar comentarios
activar los comentarios
activar os comentarios
activează comentariile
activer les commentaires
actualizados recientemente
actualizate recent
adaugă comentariu
adaugă comentariul tău
adaugă un comentariu
adaugă un comentariu nou
adaugă un comentariu public
add a comment
add a public comment
add your comment
aderesi imeyiri yawe ntizatangazwa
adicionar comentário
adicionar um comentário
adicionar um comentário público
adicione um comentário
adresa dumneavoastră de e-mail nu va fi publicată
adresa juaj e email-it nuk do të publikohet
adresa juaj email s'do të bëhet publike
adresa juaj email s’do të bëhet publike
adresa ta de e-mail nu va fi publicată
adresa ta de email nu va fi publicată
adresa ta de email nu va fi publicată. câmpurile obligatorii sunt marcate cu
adrodd am y sylw
adrès imel ou pap pibliye
adăugați un comentariu
afegeix un comentari
afegir un comentari
afegiu un comentari
afficher les commentaires
afficher les paramètres
afficher les réponses
afficher plus
afficher plus de commentaires
afficher tous les commentaires
afișează comentariile
afișează mai multe
afișează mai multe comentarii
afișează răspunsurile
afișează toate comentariile
afmeld
afmelden
aggiornati di recente
aggiungi commento
aggiungi il tuo commento
aggiungi un commento
aggiungi un commento pubblico
agochar comentarios
agrega un comentario
agregar comentario
agregar un comentario
aiemmat kommentit
aika sharhi
ainda não há comentários
ainda sem comentários
ajoute yon kòmantè
ajouter un commentaire
ajouter votre commentaire
ajoutez un commentaire
ak chcete komentovať, prihláste sa
ak chcete pridať komentár, musíte sa prihlásiť
akhri faallooyinka
aktar kummenti
aktifkan komentar
aktiver kommentarer
aktivera kommentarer
aktivizo komentet
aktivér kommentarer
aktuelle kommentare
akukabikho zimvo
akukho mazwana
akukho zimvo
aký je váš názor
alamat e-mel anda tidak akan disiarkan
alamat email anda tidak akan dipublikasikan
alamat email anda tidak akan dipublikasikan. ruas yang wajib ditandai
alamat emel anda tidak akan diterbitkan
aldoni komenton
aldonu komenton
alefaso ny hevitrao
all kommentarer weisen
alla kommentarer
allar athugasemdir
alle kommentarar
alle kommentare
alle kommentare ansehen
alle kommentare anzeigen
alle kommentare lesen
alle kommentare öffnen
alle kommentarer
alle reacties
alle reacties bekijken
alle reacties weergeven
allgofnodi
aloita keskustelu
als spam markieren
altri commenti
alusta arutelu
alătură-te conversației
alătură-te discuției
amaga els comentaris
amaga les respostes
amaitu saioa
amazwana
amazwana akamuva
amazwana akho
amazwana avaliwe
amazwana engeziwe
amosar comentarios
amosar máis
amsa sharhi
an goge wannan sharhi
an rufe sharhi
an yi wa wuraren da ake buƙata alama
ancora nessun commento
anda harus login untuk berkomentar
anda harus masuk log untuk mengirim sebuah komentar
anda harus masuk untuk berkomentar
anda masuk sebagai
anda mesti log masuk untuk memberi komen
anda mesti log masuk untuk menghantar komen
andika igitekerezo
andika igitekerezo cyawe
andika igitekerezo cyawe hano
andika maoni
andika maoni yako
andika maoni yako hapa
ang iyong komento
ang komento mo
angeheftete kommentare
angehefteter kommentar
angemeldet als
angepinnte kommentare
anheftung aufheben
anile repons lan
ankoraŭ neniuj komentoj
anmeld kommentar
anmeld misbrug
anmelden
anmelden mit
anmelden über
anmelden, um zu kommentieren
anmäl inlägg
anmäl kommentar
anmäl missbruk
annuleer reactie
annuler la réponse
annulla iscrizione
annulla la risposta
annulla risposta
annuller svar
annullér svar
ano ang masasabi mo
ano ang opinyon mo
anonim
anonym anmelden
antwoord
antwoord annuleren
antwoord op kommentaar
antwoorden
antwoorden tonen
antwoorden verbergen
antwoorden weergeven
antwort abbrechen
antwort schreiben
antworten
antworten abbrechen
antworten anzeigen
antworten ausblenden
anulare răspuns
anulează fixarea
anulează răspunsul
anulo përgjigjen
anuloje përgjigjen
anuluj odpowiedź
anuluj pisanie odpowiedzi
anuluj subskrypcję
anunță-mă prin email despre articolele noi
anwani yako ya barua pepe haitachapishwa
apa pendapat anda
apagar comentário
apakah anda ingin memblokir pengguna ini
apakah anda ingin menghapus komentar ini
apakah anda yakin ingin menghapus komentar ini
apreciază
aquest comentari ha estat eliminat
aquest comentari s'ha eliminat
aquest comentari s’ha eliminat
ar šis straipsnis buvo naudingas
ara l-kummenti kollha
arată comentariile
arată mai multe
arată setările
argitaratu iruzkina
artikel bewerten
artikel kommentieren
arvioi artikkeli
asante kwa maoni yako
ascunde comentariile
ascunde răspunsurile
ascunde setările
ascunde utilizatorul
asehoy bebe kokoa
asehoy ny hevitra rehetra
asio hevitra
asnjë koment
assinar por e-mail
atbildēt
atbildēt uz komentāru
atcelt atbildi
athugasemd eytt
athugasemdin þín
athugasemdin þín bíður samþykkis
athugasemdir
athugasemdir eru lokaðar
ativar comentários
ativar os comentários
ative o javascript para ver os comentários
atrakstīties
atsakyti
atsakyti į komentarą
atsegin dut
atsijungti
atstāj komentāru
atstājiet komentāru
atstāt atbildi
atstāt komentāru
attiva i commenti
atualizados recentemente
atzīmēt kā mēstuli
atļaut komentārus
atšaukti atsakymą
aucun commentaire
aucun commentaire pour l'instant
aucun commentaire pour le moment
aucun commentaire pour l’instant
auf kommentar antworten
ausgeblendete benutzer
ausloggen
autentificare cu
autentificare cu facebook
autentificare cu google
autentificați-vă pentru a comenta
autentifică-te pentru a comenta
autentifică-te pentru a lăsa un comentariu
autentifică-te pentru a răspunde
autoriser les commentaires
avalda arvamust
avalda kommentaar
avalie esta notícia
avbryt svar
avertissez-moi par e-mail des nouveaux commentaires
avisa'm de nous comentaris
avisa’m de nous comentaris
avise-me sobre novas publicações por e-mail
avise-me sobre novos comentários por e-mail
avsluta prenumeration
avslutt abonnement
avval eskilari
avval yangilari
avvertimi via e-mail alla pubblicazione di un nuovo articolo
avvertimi via email alla pubblicazione di un nuovo articolo
avvertimi via email in caso di risposte al mio commento
avísame dos novos comentarios por correo electrónico
avísame por correo electrónico si se publican nuevos comentarios
awekho amazwana
awekho amazwana okwamanje
ayarları gizle
ayarları göster
ayusin ayon sa
az e-mail címed nem kerül nyilvánosságra
az e-mail címet nem tesszük közzé
az e-mail címet nem tesszük közzé. a kötelező mezőket * karakterrel jelöltük
az e-mail-címet nem tesszük közzé
az email címet nem tesszük közzé
az ön hozzászólása
az összes hozzászólás
az összes hozzászólás megjelenítése
azken iruzkinak
aínda non hai comentarios
añade un comentario
añadir comentario
añadir un comentario
aún no hay comentarios
ačiū už komentarą
aħbi l-kummenti
ba a yi sharhi ba
ba uwa mbere mu gutanga igitekerezo
ba za a buga adireshin imel ɗinku ba
ba za a wallafa adireshin imel ɗinka ba
babu sharhi
babu sharhi tukuna
bado hakuna maoni
bagaimana menurut anda
bagaimana pendapat anda
bagong komento
balas
balas komentar
banye ka i kwuo okwu
bar amsa
bar sharhi
bar tsokaci
barcha izohlar
barcha izohlarni koʻrish
baru diperbarui
barua pepe yako haitachapishwa
baruapepe haitachapishwa
bashkohu në diskutim
bashkohuni në diskutim
batal
batal balasan
batal membalas
batalkan balasan
bay opinyon ou
bayyana ra'ayinka
bayyana ra'ayinku
bayyana ra’ayinka
bayyana ra’ayinku
be respectful
be the first to comment
be the first to leave a comment
be the first to like this
be the first to reply
beantwoord
beantwoorden
bedankt voor je reactie
bedankt voor uw reactie
bedøm artiklen
begin de discussie
beharrezko eremuak markatuta daude
beitrag kommentieren
beitrag melden
bejelentkezés
bejelentkezés ezzel
bejelentkezés facebookkal
bejelentkezés google-fiókkal
bekijk alle reacties
bekijk meer reacties
bekijk reacties
beliebteste kommentare
belum ada komen
belum ada komentar
belum ada komentar untuk artikel ini
belépés facebookkal
benachrichtige mich über nachfolgende kommentare per e-mail
benachrichtige mich über neue beiträge per e-mail
benachrichtige mich über neue kommentare per e-mail
benachrichtigung bei neuen kommentaren
beni sonraki yorumlar için e-posta ile bilgilendir
beni yeni yazılarda e-posta ile bilgilendir
benutzer ausblenden
benutzer blockieren
beoordeel dit artikel
berhenti berlangganan
berhenti melanggan
beri komen anda
beri komentar
berikan komen anda
berikan komentar
berikan komentar anda
beritahu saya akan tindak lanjut komentar melalui surel
beritahu saya komentar baru melalui email
berlangganan lewat rss
berlangganan melalui email
berrienak lehenengo
bersiv bide
bersivekê binivîse
bersivê betal bike
bersivê bide
beste
beste reacties
beste zuerst
besvar
beth ydych chi'n ei feddwl
beth ydych chi’n ei feddwl
beth yw eich barn
betygsätt artikeln
beállítások elrejtése
beállítások megjelenítése
beğen
bhala amazwana
bhala amazwana akho
bhala amazwana akho lapha
bhala uluvo
bhala uluvo lwakho
bhala umbono wakho
bibe yê yekem ku şîrove dike
bidali iruzkina
binura ang komentong ito
bir cevap yazın
bir dahaki sefere yorum yaptığımda kullanılmak üzere adımı, e-posta adresimi ve web site adresimi bu tarayıcıya kaydet
bir yanıt yazın
bir yorum bırak
bir yorum bırakın
bir yorum yaz
bir yorum yazın
birinchi boʻlib fikr bildiring
birinchi boʻlib izoh qoldiring
birinchi bo‘lib izoh qoldiring
birta athugasemd
bisher keine kommentare
bitte beachten sie unsere netiquette
bitte javascript aktivieren, um die kommentare anzuzeigen
bitte loggen sie sich ein, um zu kommentieren
bitte melden sie sich an, um zu kommentieren
biyai og komento
bland dig i debatten
bli den första att kommentera
bli den første til å kommentere
bli den første til å like dette
bli först att gilla detta
bli först att kommentera
bli först med att kommentera
bli med i diskusjonen
bli med i samtalen
bliv den første til at kommentere
blocca utente
blochează utilizatorul
block user
blocked users
blockera användare
blockerade användare
blockierte benutzer
blockierung aufheben
bloggern gefällt das
blokerede brugere
blokir
blokir pengguna
blokiraj korisnika
blokirani korisnici
blokirani uporabniki
blokker bruker
blokkerte brukere
blokovaní používatelia
blokovaní uživatelé
blokér bruger
bloquear usuario
bloquear usuário
bloquer l'utilisateur
bloquer l’utilisateur
bodi prvi s komentarjem
bodi prvi, ki komentira
bodite prvi, ki bo komentiral
bodite prvi, ki boste komentirali
bol tento článok užitočný
bonisa amazwana
bonisa izimvo
bonisa ngaphezulu
bonisa okungakumbi
bonisa okuningi
bonisa okwengeziwe
bonisa wonke amazwana
borrar comentario
brak komentarzy
breyta athugasemd
brez komentarjev
bu haber yoruma kapalıdır
bu habere henüz yorum yapılmamış
bu habere henüz yorum yapılmamıştır
bu habere ne tepki verirsiniz
bu habere tepkini göster
bu habere yorum yap
bu izoh oʻchirildi
bu içerik yararlı oldu mu
bu makale yararlı oldu mu
bu məqalə faydalı oldumu
bu yazı işinize yaradı mı
bu yorum gizlendi
bu yorum kaldırıldı
bu yorum silindi
bu yorum silinmiş
bu şərh silinib
budi prvi i komentiraj
budi prvi kojem se sviđa
budi prvi koji će komentarisati
budi prvi koji će komentirati
budite prvi koji će komentarisati
budite prvi koji će komentirati
budite prvi koji će ostaviti komentar
buka blokir
bunu beğen
burahin ang komento
buď první, kdo okomentuje
buďte první a napište komentář
buďte první, kdo napíše komentář
buďte první, kdo okomentuje
buďte první, kdo přidá komentář
buďte prvý, kto komentuje
buďte prvý, kto napíše komentár
buďte prvý, kto pridá komentár
bydd y cyntaf i wneud sylw
byddwch y cyntaf i wneud sylw
byl pro vás článek užitečný
báo cáo bình luận
báo cáo vi phạm
báo xấu
bästa kommentarerna
bæta við athugasemd
bæta við ummælum
bættu við athugasemd
bêhtir nîşan bide
bêtir nîşan bide
bëhu i pari që komenton
bëhuni i pari që komentoni
bình luận của bạn
bình luận của bạn tại đây
bình luận của bạn đang chờ duyệt
bình luận của bạn đang chờ kiểm duyệt
bình luận của tôi
bình luận gần đây của
bình luận mới
bình luận mới nhất
bình luận mới nhất của
bình luận này đã bị xoá
bình luận này đã bị xóa
bình luận quá dài
bình luận đã bị xóa
bình luận đã bị đóng
bình luận đã ghim
bình luận đã đóng
bình luận đã được gửi
bình luận được ghim
bí ar an gcéad duine le trácht a fhágáil
bütün şərhlər
bütün şərhləri göstər
bütün şərhlərə bax
bądź pierwszy i dodaj komentarz
bądź pierwszy i skomentuj
bądź pierwszy, który skomentuje
bądź pierwszym, który skomentuje
bądź pierwszą osobą, która skomentuje
bądź pierwszą osobą, która to polubi
būk pirmas ir pakomentuok
būkite pirmas
būkite pirmi ir pakomentuokite
būtini laukeliai pažymėti
bəyən
bạn có chắc chắn muốn xóa bình luận này
bạn có chắc muốn xóa bình luận này
bạn có muốn chặn người dùng này
bạn có muốn ghim bình luận này
bạn có muốn xoá bình luận này
bạn có muốn xóa bình luận này không
bạn cần đăng nhập để bình luận
bạn nghĩ gì về bài viết này
bạn phải đăng nhập để bình luận
bạn phải đăng nhập để gửi bình luận
bạn phải đăng nhập để gửi phản hồi
bạn đang đăng nhập với tên
bạn đã hủy đăng ký
bạn đã đăng nhập với tên
bật bình luận
bỏ chặn
bỏ chặn người dùng
bỏ ghim
bỏ thích
bụrụ onye mbụ ikwu okwu
cad é do bharúil
cad é do thuairim
cadastre-se para comentar
caithfidh tú a bheith logáilte isteach chun trácht a dhéanamh
campos obrigatórios marcados com
campos obrigatórios são marcados com
cancel reply
cancelar a resposta
cancelar inscrição
cancelar la respuesta
cancelar resposta
cancelar respuesta
cancelar suscripción
cancella commento
cancel·la la resposta
cancel·la les respostes
canslo ymateb
cap comentari
cargar máis comentarios
cargar más
cargar más comentarios
carica altri commenti
carica altro
carica più commenti
carrega més comentaris
carrega'n més
carregar mais
carregar mais comentários
carrega’n més
cavab ver
cavab yaz
cavab yazın
cavabla
cavabı ləğv et
ce commentaire a été effacé
ce commentaire a été masqué
ce commentaire a été supprimé
ce commentaire est en attente de modération
ce părere ai
ce părere aveți
cealaigh an freagra
cele mai bune comentarii
cele mai controversate
cele mai noi întâi
celá diskuse
celá diskusia
celá diskuze
cerrar sesión
cet article vous a-t-il plu
cet article vous a-t-il été utile
cevabı iptal et
cevap yaz
cevapla
cevaplamak için giriş yapın
cevapları göster
chapisha maoni
characters left
charger plus
charger plus de commentaires
charte de modération
charte des commentaires
chcete-li komentovat, přihlaste se
che ne pensi
chia sẻ ý kiến của bạn
cho phép bình luận
chèn mã
chèn trích dẫn
chưa có bình luận
chưa có bình luận nào
chưa có ý kiến nào
chặn
chặn người dùng
chỉnh sửa
chỉnh sửa bình luận
chức năng bình luận bị tắt
cili është mendimi juaj
cinwaankaaga email-ka lama daabici doono
citește comentariile
citește toate comentariile
ciwaanka emailkaaga lama daabici doono
classificar por
click here to cancel reply
co o tym myślisz
co o tym sądzisz
co si myslíte vy
co si o tom myslíte
coba lagi nanti
comenta
comenta aquesta notícia
comenta esta noticia
comenta esta nova
comenta este artículo
comenta l'article
comenta la notícia
comenta l’article
comentar
comentar artigo
comentar artículo
comentar esta noticia
comentar esta notícia
comentar noticia
comentar notícia
comentari eliminat
comentarii
comentarii anterioare
comentarii dezactivate
comentarii fixate
comentarii mai noi
comentarii mai vechi
comentarii recente
comentarii închise
comentariile au fost închise
comentariile cititorilor
comentariile sunt dezactivate
comentariile sunt închise
comentario destacado
comentario eliminado
comentario fijado
comentarios
comentarios anclados
comentarios anteriores
comentarios cerrados
comentarios de facebook
comentarios de la noticia
comentarios de los lectores
comentarios desactivados
comentarios destacados
comentarios fijados
comentarios más antiguos
comentarios más recientes
comentarios pechados
comentarios recentes
comentarios recientes
comentaris
comentaris anteriors
comentaris destacats
comentaris fixats
comentaris més antics
comentaris més recents
comentaris recents
comentaris tancats
comentariu fixat
comentariu nou
comentariu șters
comentariul a fost șters
comentariul dumneavoastră
comentariul dumneavoastră așteaptă să fie aprobat
comentariul tău
comentariul tău aici
comentariul tău așteaptă aprobarea
comentariul tău așteaptă moderarea
comente
comente agora
comente aqui
comente esta matéria
comente esta notícia
comentează
comentează acest articol
comentează articolul
comentează știrea
comentário excluído
comentário fixado
comentário removido
comentários
comentários afixados
comentários anteriores
comentários desativados
comentários do facebook
comentários dos leitores
comentários em destaque
comentários encerrados
comentários estão fechados
comentários fechados
comentários fixados
comentários mais antigos
comentários mais recentes
comentários no facebook
comentários recentes
comment as a guest
comment below
comment is too long
comment now
comment on this article
comment on this story
comment policy
commenta
commenta anche tu
commenta con facebook
commenta l'articolo
commenta la notizia
commenta l’articolo
commenta ora
commenta per primo
commenta questa notizia
commenta questo articolo
commentaire supprimé
commentaire épinglé
commentaires
commentaires désactivés
commentaires facebook
commentaires fermés
commentaires plus anciens
commentaires plus récents
commentaires précédents
commentaires récents
commentaires épinglés
commentaria legere
commentaria ostendere
commentarium adde
commentarium scribe
commenter
commenter cet article
commentez cet article
commenti
commenti chiusi
commenti dei lettori
commenti disabilitati
commenti facebook
commenti fissati in alto
commenti in evidenza
commenti più recenti
commenti più vecchi
commenti precedenti
commenti recenti
commenting guidelines
commenting is closed
commento eliminato
commento fissato in alto
commento rimosso
comments
comments are closed
comments are disabled
comments are moderated
comments are now closed
comments are turned off
comments have been disabled
comments policy
comments powered by disqus
comparte tu opinión
comparteix la teva opinió
compartilhe sua opinião
conectado como
conectat ca
conectează-te cu facebook
conectează-te pentru a comenta
connectez-vous pour commenter
connectez-vous pour laisser un commentaire
connectez-vous pour publier un commentaire
connectez-vous pour réagir
connectez-vous pour répondre
connecté en tant que
connesso come
connexion
connexion avec facebook
conte para a gente nos comentários
conéctate para comentar
copy comment link
copy link to comment
cosa ne pensi
csatlakozz a beszélgetéshez
csatlakozzon a beszélgetéshez
cuddio sylwadau
cuir do nóta tráchta anseo
cuir freagra ar ceal
cuir nóta tráchta leis
cuir trácht leis
curtir
curtir isso
cuéntanos tu opinión
cyflwyno sylw
cyhoeddi sylw
czy artykuł był pomocny
czy ten artykuł był pomocny
czy ten artykuł był przydatny
czytaj komentarze
các trường bắt buộc được đánh dấu
câmpurile obligatorii sunt marcate
câmpurile obligatorii sunt marcate cu
cũ nhất
cũ nhất trước
cảm ơn bạn đã bình luận
cập nhật gần đây
da biste komentarisali, morate biti prijavljeni
da biste komentarisali, morate se prijaviti
daftar masuk
daha fazla göster
daha fazla yorum
daha fazla yorum göster
daha fazla yorum yükle
daha fazla yükle
daha sonraki yorumlarımda kullanılması için adım, e-posta adresim ve site adresim bu tarayıcıya kaydedilsin
daha çox göstər
daha çox yüklə
daha çox şərh
daha çox şərh göstər
dalies ar savu viedokli
dalyvaukite diskusijoje
další komentáře
dan il-kumment tħassar
dangos mwy
dangos rhagor
dangos rhagor o sylwadau
dangos sylwadau
danh sách chặn
danke für deinen kommentar
danke für ihren kommentar
dankie vir jou kommentaar
danos a túa opinión
danos tu opinión
darrers comentaris
daugiau komentarų
daxil ol
daxil olun
dayakan komen
de reactie is te lang
de reacties zijn gesloten
debatregler
debattregler
debe iniciar sesión para comentar
debes estar conectado para publicar un comentario
debes iniciar sesión para comentar
debes iniciar sesión para dejar un comentario
debes iniciar sesión para publicar un comentario
deblochează
deblochează utilizatorul
deblokkeren
dee nkọwa gị
dee okwu gị
dee uche gị
deel je mening
dein kommentar
dein kommentar hier
dein kommentar wartet auf freischaltung
dein kommentar wartet auf moderation
deine e-mail-adresse wird nicht veröffentlicht
deine e-mail-adresse wird nicht veröffentlicht. erforderliche felder sind markiert
deine e-mail-adresse wird nicht veröffentlicht. erforderliche felder sind mit * markiert
deine meinung
deixa el teu comentari
deixa o teu comentario
deixa um comentário
deixa un comentari
deixa un comentario
deixa una resposta
deixa unha resposta
deixar comentário
deixar um comentário
deixar uma resposta
deixar un comentario
deixe a sua opinião
deixe aqui o seu comentário
deixe aqui seu comentário
deixe o seu comentário
deixe seu comentário
deixe sua opinião
deixe um comentário
deixe uma resposta
deixe un comentario
deixeu un comentari
deja tu comentario
deja un comentario
deja una respuesta
dejar comentario
dejar un comentario
dejar una respuesta
deje su comentario
deje un comentario
deje una respuesta
dejá un comentario
del dine tanker
dela dina tankar
deleng kabeh komentar
deleng liyane
delete comment
delete this comment
delite svoje mnenje
delta i debatten
delta i diskusjonen
delta i diskussionen
delta i ordskiftet
delta i samtalet
deltag i debatten
deltag i diskussionen
deltag i samtalen
den här kommentaren har tagits bort
denne kommentar er blevet slettet
denne kommentar er slettet
denne kommentaren er sletta
denne kommentaren er slettet
denne kommentaren har blitt slettet
denuncia el comentari
denunciar abuso
denunciar comentario
denunciar comentário
denunciar este comentario
denunciar este comentário
der er endnu ingen kommentarer
der er ingen kommentarer
der er lukket for kommentarer
der kommentar ist zu lang
der kommentar wurde gelöscht
derkeve
derniers commentaires
derrigorrezko eremuak markatuta daude
desa el meu nom, correu electrònic i lloc web en aquest navegador per a la pròxima vegada que comenti
desabilitar comentários
desactiva els comentaris
desactivar comentarios
desafixar
desanclar
desativar comentários
desbloquear
desbloquear usuario
desbloquear usuário
desfijar
desgaitu iruzkinak
deshabilitar comentarios
det er ingen kommentarer
det er ingen kommentarer ennå
det er stengt for kommentarer
det finns inga kommentarer
det finns inga kommentarer ännu
devamını göster
devi accedere per commentare
devi effettuare l'accesso per commentare
devi effettuare l’accesso per commentare
devi essere connesso per inviare un commento
devi essere loggato per commentare
devi essere registrato per commentare
devigaj kampoj estas markitaj
dezabonare
dezactivează comentariile
deze opmerking is verwijderd
deze reactie is verwijderd
deze reactie werd verwijderd
dhammaan faallooyinka
di' la tua
diblokir
dicci la tua
dicci la tua nei commenti
did you find this article helpful
diddymu ateb
diddymu ymateb
didukung oleh
die kommentare sind geschlossen
die kommentarfunktion für diesen artikel ist geschlossen
die kommentarfunktion ist deaktiviert
die kommentarfunktion ist geschlossen
diesen artikel kommentieren
diesen kommentar löschen
dieser kommentar wurde ausgeblendet
dieser kommentar wurde entfernt
dieser kommentar wurde gelöscht
digite aqui seu comentário
digite seu comentário
digite seu comentário aqui
digues la teva
dikuasakan oleh
dileu sylw
dili imantala ang imong email address
dim sylwadau
dim sylwadau eto
din e-mail-adresse vil ikke blive publiceret
din e-mailadresse vil ikke blive offentliggjort
din e-mailadresse vil ikke blive publiceret
din e-mailadresse vil ikke blive publiceret. krævede felter er markeret med
din e-postadress kommer inte att publiceras
din e-postadress kommer inte publiceras
din e-postadress kommer inte publiceras. obligatoriska fält är märkta
din e-postadresse vil ikke bli publisert
din e-postadresse vil ikke bli publisert. obligatoriske felt er merket med
din kommentar
din kommentar afventer godkendelse
din kommentar afventer moderation
din kommentar her
din kommentar här
din kommentar inväntar granskning
din kommentar venter på godkjenning
din kommentar väntar på granskning
dinos tu opinión
diolch am eich sylw
dir faallada
dir faallo
disabilita commenti
disable comments
disalin
disattiva i commenti
disconnetti
discussieer mee
discussieer mee over dit artikel
diskuse byla uzavřena
diskuse je uzavřena
diskuse k článku
diskusia bola uzavretá
diskusia je uzavretá
diskusia k článku
diskussion anzeigen
diskussion starten
diskutiere mit
diskutieren sie mit
diskutieren sie über diesen artikel
diskuze je uzavřena
diskuze k článku
disqus comments
dites-nous ce que vous en pensez
di’ la tua
do il mio consenso affinché un cookie salvi i miei dati (nome, email, sito web) per il prossimo commento
do nóta tráchta
do thrácht
do thuairim
dodaj javni komentar
dodaj komentar
dodaj komentarz
dodaj novi komentar
dodaj nowy komentarz
dodaj odgovor
dodaj odpowiedź
dodaj opinię
dodaj publiczny komentarz
dodaj svoj komentar
dodaj swoją opinię
dodaj swój komentarz
dodajte komentar
dodawanie komentarzy zostało wyłączone
doe mee aan de discussie
doe mee met het gesprek
does dim sylwadau eto
dole ne ka shiga kafin yin sharhi
dona la teva opinió
donner mon avis
donnez votre avis
dołącz do dyskusji
dołącz do rozmowy
du musst angemeldet sein, um einen kommentar abzugeben
du musst dich anmelden, um einen kommentar zu schreiben
du må logge inn for å kommentere
du må vere innlogga for å kommentere
du må vere logga inn for å kommentere
du må være innlogget for å kommentere
du må være innlogget for å kunne kommentere
du må være innlogget for å skrive en kommentar
du må være logget inn for å kommentere
du måste logga in för att kommentera
du måste logga in för att skriva en kommentar
du måste vara inloggad för att kommentera
du måste vara inloggad för att publicera en kommentar
du plus récent au plus ancien
du skal være logget ind for at kommentere
du skal være logget ind for at kunne kommentere
du skal være logget ind for at skrive en kommentar
duba dukkan sharhi
dugang mga komento
duhet të hyni që të mund të komentoni
duhet të jeni i kyçur për të komentuar
durung ana komentar
dziękujemy za komentarz
dzēst komentāru
débloquer
débloquer l'utilisateur
débloquer l’utilisateur
déconnexion
désactiver les commentaires
désépingler
dê a sua opinião
dê sua opinião
dërgo komentin
dì la tua
dölj användare
dölj inställningar
dölj kommentarer
dölj svar
düşüncelerinizi paylaşın
düşüncelerinizi yorumlarda paylaşın
děkujeme za komentář
děkujeme za váš komentář
e kommentar schreiwen
e tu cosa ne pensi
e você, o que acha
e-nameya te nayê weşandin
e-posta adresiniz yayınlanmayacak
e-posta adresiniz yayınlanmayacak. gerekli alanlar * ile işaretlenmişlerdir
e-posta adresiniz yayınlanmayacaktır
e-posta hesabınız yayımlanmayacak
e-posta hesabınız yayımlanmayacak. gerekli alanlar * ile işaretlenmişlerdir
e-posta ile abone ol
e-postadressa di blir ikkje publisert
e-postadressa di vil ikkje bli publisert
e-postadressen din vil ikke bli publisert
e-poçt ünvanınız dərc edilməyəcək
ecibandin
ecrire un commentaire
edit comment
edit komentar
edita el comentari
editar comentario
editar comentário
editatu iruzkina
editează comentariul
edytuj komentarz
een openbare reactie toevoegen
een reactie toevoegen
effettua il login per commentare
effettua l'accesso per commentare
effettua l’accesso per commentare
efterlad en kommentar
efterlad et svar
ei kommentteja
ei kommentteja vielä
ei vielä kommentteja
eich sylw
eich sylw yma
einem blogger gefällt dies
eingin viðmerking
einloggen
einloggen, um zu kommentieren
einstellungen anzeigen
einstellungen ausblenden
ekri kòmantè ou
ekri yon kòmantè
el comentario es demasiado largo
el teu comentari
el teu comentari aquí
el teu comentari està pendent de moderació
el vostre comentari
el. pašto adresas nebus skelbiamas
eldre kommentarar
eldre kommentarer
eldri athugasemdir
eldste først
elektron pochta manzilingiz eʼlon qilinmaydi
elektron poçt ünvanınız dərc olunmayacaq
elimina commento
elimina el comentari
eliminar comentario
eliminar comentário
eliminare questo commento
els camps necessaris estan marcats amb
els camps obligatoris estan marcats amb
els comentaris estan desactivats
els comentaris estan tancats
elsaluti
elst fyrst
email anda tidak akan dipublikasikan
email của bạn sẽ không được hiển thị công khai
email của bạn sẽ không được hiển thị công khai. các trường bắt buộc được đánh dấu
email manzilingiz chop etilmaydi
email yako haizoburitswe
email yawe ntabwo izatangazwa
emailkaaga lama daabici doono
eman zure iritzia
en beğenilen yorumlar
en eski
en eskiler
en iyi
en iyiler
en tartışmalı
en yeni
en yeni yorumlar
en yeniden eskiye
en yeniler
en yeniye göre sırala
enable comments
encara no hi ha cap comentari
encara no hi ha comentaris
ende nuk ka komente
engade un comentario
engadir comentario
engadir un comentario
engar athugasemdir
engar athugasemdir ennþá
engeli kaldır
engellemeyi kaldır
engellenen kullanıcılar
engeza amazwana
engeza umbono
engin ummæli
enregistrer mon nom, mon e-mail et mon site dans le navigateur pour mon prochain commentaire
enregistrer mon nom, mon e-mail et mon site web dans le navigateur pour mon prochain commentaire
ensaluti
ensalutu por komenti
enter your comment
enter your comment here
enter your name
entra nella discussione
entra per comentar
entra y participa
entrar com
entrar com facebook
entrar com o facebook
entrar com o google
entrar para comentar
entre na conversa
entre na discussão
entre para comentar
entrez votre commentaire ici
envia el comentari
envia un comentari
enviar comentario
enviar comentário
enviar um comentário
enviar un comentario
envoyer le commentaire
envoyer un commentaire
enweghị nkọwa
er zijn geen reacties
er zijn nog geen reacties
er zijn nog geen reacties geplaatst
erakutsi erantzunak
erakutsi gehiago
erakutsi iruzkin gehiago
erakutsi iruzkinak
erantzun iruzkinari
erekana ibindi
erekana ibitekerezo
erforderliche felder sind markiert
erforderliche felder sind mit * markiert
es gibt noch keine kommentare
esconder comentários
escreva aqui o seu comentário
escreva o seu comentário
escreva seu comentário
escreva sua opinião
escreva um comentário
escreva um comentário aqui
escrever um comentário
escriba su comentario
escriba un comentario
escribe aquí tu comentario
escribe o teu comentario
escribe tu comentario
escribe tu comentario aquí
escribe tu opinión
escribe un comentario
escribir un comentario
escribí tu comentario
escriu aquí el teu comentari
escriu el teu comentari
escriu un comentari
escriviu un comentari
esi pirmais, kas komentē
esi pirmais, kurš komentēs
esiet pirmais, kas komentē
eskerrik asko iruzkinagatik
eski yorumlar
esta página foi útil
este artigo foi útil
este comentario está oculto
este comentario foi eliminado
este comentario fue eliminado
este comentario ha sido borrado
este comentario ha sido eliminado
este comentário foi apagado
este comentário foi eliminado
este comentário foi excluído
este comentário foi removido
este conteúdo foi útil
estetyt käyttäjät
estu la unua, kiu komentas
estä käyttäjä
et vous, qu'en pensez-vous
et vous, qu’en pensez-vous
ev şîrove hatiye jêbirin
evaluează articolul
excluir comentário
excluir este comentário
exibir comentários
eyða athugasemd
ez a hozzászólás törlésre került
ez dago iruzkinik
ezabatu iruzkina
ezkutatu erantzunak
ezkutatu iruzkinak
ezt a hozzászólást törölték
faallada qor
faalladaada
faalladaada halkan ku qor
faalladaada qor
faalladan waa la tirtiray
faallo dhaaf
faallo ka bixi
faallo ma jirto
faallo qor
faallooyin dheeraad ah
faallooyinka
faallooyinka waa la xiray
faallooyinkii ugu dambeeyay
faallooyinku way xiran yihiin
facci sapere cosa ne pensi
facebook comments
facebook ile bağlan
facebook ile giriş yap
facebook ilə daxil ol
facebook orqali kirish
facebook yorumları
facebook-reacties
fagilé ìdáhùn
faleminderit për komentin
fastgjort kommentar
fastgjorte kommentarer
fastnålade kommentarer
fateci sapere nei commenti
fazer login
fazer um comentário
faça login
faça login para comentar
faça login para deixar um comentário
faça login para responder
faça o login para comentar
faça seu comentário
faça seu login para comentar
faça um comentário
fela athugasemdir
felhasználó elrejtése
felhasználó letiltása
feliratkozás e-mailben
festede kommentarer
festet kommentar
fi gbogbo ọ̀rọ̀ ìwòye hàn
fi púpọ̀ hàn
fi èsì ránṣẹ́
fi èsì sílẹ̀
fi ìdáhùn sílẹ̀
fi ọ̀rọ̀ ìwòye kún un
fi ọ̀rọ̀ ìwòye sílẹ̀
ficha majibu
ficha maoni
fihla amazwana
fihla izimvo
fii primul care apreciază
fii primul care comentează
fii primul care lasă un comentariu
fii primul care scrie un comentariu
fijar comentario
fikirkaaga dhiibo
fikirkaaga ku dar
fikirlərinizi bölüşün
fikr bildiring
fikr bildirish
fikr bildirish uchun tizimga kiring
fikr qoldiring
fikr qoldirish
fikradaada
fikradaada dhiibo
fikringiz qanday
fikringizni qoldiring
fikringizni yozing
fikrini yaz
fikrinizi bildirin
fikrinizi yazın
fissa commento
fixar comentário
fixează comentariul
flag as inappropriate
fleire kommentarar
fleiri athugasemdir
fler kommentarer
flere kommentarer
foano ny valiny
folaigh tráchtanna
follow this discussion
friss hozzászólások
frühere kommentare
fshi komentin
fshih komentet
funda amazwana
fushat e detyrueshme janë shënuar me
fushat e domosdoshme janë shënuar me
futa jibu
futa maoni
fydd eich cyfeiriad e-bost ddim yn cael ei gyhoeddi
fág do thrácht
fág freagra
fág nóta tráchta
fág trácht
fäst kommentar
fästa kommentarer
få besked om nye kommentarer
féach ar na tráchtanna go léir
ga naar de reacties
gabung diskusi
gadael ateb
gadael sylw
gadael ymateb
gadewch ateb
gadewch eich sylw
gadewch sylw
gadewch ymateb
gaitu iruzkinak
gal si aad faallo uga bixiso
galluogi sylwadau
gan trácht ar bith fós
garda o meu nome, correo electrónico e web neste navegador para a próxima vez que comente
geben sie hier ihren kommentar ein
geben sie ihren kommentar ein
geblokkeerde gebruikers
gebruiker blokkeren
gebruiker deblokkeren
gebruiker verbergen
geef een reactie
geef je mening
geef je reactie
geef uw mening
geef uw reactie
geen kommentaar nie
geen kommentare
geen reacties
gefällt mir
gefällt mir nicht mehr
gehitu iruzkin bat
gehitu iruzkina
gem mit navn, mail og websted i denne browser til næste gang jeg kommenterer
gerekli alanlar * ile işaretlenmişlerdir
gerekli alanlar * ile işaretlenmiştir
gerekli alanlar işaretlenmelidir
ghairi jibu
ghim
ghim bình luận
gi meg beskjed om nye kommentarer
gib hier deinen kommentar ein
gilla
gilla detta
giriş et
giriş yap
giriş yapın
giv en kommentar
giv mig besked om nye indlæg via e-mail
giv mig besked om nye kommentarer via e-mail
gizlenen kullanıcılar
golygu sylw
google ile giriş yap
gosi ọzọ
gosikwuo
gostar disto
gostou da notícia
gostou desta matéria
goym viðmerking
gracias por comentar
gracias por tu comentario
grazas polo teu comentario
grazie per il tuo commento
gràcies pel teu comentari
guarda mi nombre, correo electrónico y web en este navegador para la próxima vez que comente
guardar mi nombre, correo electrónico y sitio web en este navegador la próxima vez que comente
guardar mi nombre, correo electrónico y sitio web en este navegador para la próxima vez que haga un comentario
guardar o meu nome, email e site neste navegador para a próxima vez que eu comentar
gustuko dut
gweld sylwadau
gweld yr holl sylwadau
gây tranh cãi nhất
gå med i diskussionen
gå med i konversationen
görüşlerinizi paylaşın
görüşünüz
gústame
għad m'hemmx kummenti
għad m’hemmx kummenti
għidilna x'taħseb
għidilna x’taħseb
gərəkli sahələr işarələnmişdir
gịnị ka i chere
gửi
gửi bình luận
gửi bình luận thành công
gửi lại
gửi nhận xét
gửi phản hồi
gửi ý kiến
haber yorumları
habere yorum yap
habilitar comentarios
habilitar comentários
haga su comentario
hagarika igisubizo
hagyj választ
hagyj üzenetet
hagyjon üzenetet
hakuna maoni
hakuna maoni bado
hakuna maoni yoyote
hali izoh yoʻq
hametraka hevitra
hanome hevitra
hantar komen
hantar ulasan
hapana mhinduro
hapana pfungwa
hapus komentar
hapụ azịza
hapụ nkọwa
hapụ okwu
hariri maoni
has d'iniciar sessió per comentar
has d'iniciar sessió per escriure un comentari
has d’iniciar sessió per comentar
has d’iniciar sessió per escriure un comentari
has köp görkez
hasi saioa
hasi saioa iruzkina egiteko
hasi saioa iruzkintzeko
hasznos volt a cikk
hasznos volt ez a cikk
have your say
hay nhất
haz tu comentario
haz un comentario
heb je iets aan dit artikel gehad
hemen yorum yap
hemû şîrove
hemû şîroveyan nîşan bide
heniz teswir ýok
hent flere kommentarer
henüz yorum yapılmadı
henüz yorum yapılmamış
henüz yorum yapılmamıştır
henüz yorum yok
hesabdan çıx
het e-mailadres wordt niet gepubliceerd
het e-mailadres wordt niet gepubliceerd. vereiste velden zijn gemarkeerd met
heu d'iniciar la sessió per escriure un comentari
heu d’iniciar la sessió per escriure un comentari
heç bir şərh yoxdur
hidden users
hide comment
hide comments
hide replies
hide replies to this comment
hide settings
hide user
hier mitdiskutieren
hierdie kommentaar is geskrap
hierdie kommentaar is verwyder
higit pang mga komento
hindi ilalathala ang iyong email address
hindi mailalathala ang iyong email address
hinterlasse eine antwort
hinterlasse einen kommentar
hinterlassen sie eine antwort
hinterlassen sie einen kommentar
hisha ibitekerezo
hiç yorum yok
hiển thị bình luận
hiển thị câu trả lời
hiển thị thêm
hiển thị tất cả
hiện bình luận
hiện cài đặt
hiện thêm
hiện tất cả
hjälpte den här artikeln
hlaða fleiri
hou van
houd me op de hoogte van nieuwe reacties
houd mij op de hoogte van nieuwe reacties via e-mail
houd mij via e-mail op de hoogte van nieuwe berichten
hozircha izohlar yoʻq
hozircha izohlar yo‘q
hozzászólni csak bejelentkezés után lehet
hozzászólás elküldése
hozzászólás hozzáadása
hozzászólás jelentése
hozzászólás közzététele
hozzászólás küldése
hozzászólás küldéséhez be kell jelentkezni
hozzászólás szerkesztése
hozzászólás törlése
hozzászólás írása
hozzászólás írásához be kell jelentkezni
hozzászólása moderálásra vár
hozzászóláshoz jelentkezz be
hozzászóláshoz regisztráció szükséges
hozzászólásod
hozzászólások
hozzászólások elrejtése
hozzászólások engedélyezése
hozzászólások letiltása
hozzászólások lezárva
hozzászólások megjelenítése
hozzászólások megtekintése
hozzászólások mutatása
huisregels
huisregels reacties
huỷ
huỷ trả lời
hva mener du
hva synes du
hvad mener du
hvad synes du
hvala na komentaru
hvala za komentar
hvað finnst þér
hyni për të komentuar
hyni që të përgjigjeni
hysbyswch fi am sylwadau newydd
hãy là người bình luận đầu tiên
hãy là người đầu tiên bình luận
hãy là người đầu tiên bình luận về bài viết này
hætta við svar
hê şîrove tune
hîn şîrove tune ne
hûn çi difikirin
hələ heç bir şərh yazılmayıb
hələ şərh yoxdur
hết thời gian chỉnh sửa
họ và tên
hủy
hủy bình luận
hủy bỏ
hủy trả lời
hủy đăng ký
i campi obbligatori sono contrassegnati
i campi obbligatori sono contrassegnati con
i commenti
i commenti dei lettori
i commenti sono chiusi
i commenti sono disabilitati
i commenti sono disattivati
i-edit ang komento
i-enable ang mga komento
i-post ang iyong komento
i-post ang komento
ibgħat il-kumment
ibindi bitekerezo
ibitekerezo
ibitekerezo birafunze
ibitekerezo byose
idatzi iruzkin bat
idatzi iruzkina
idatzi zure iruzkina
idatzi zure iruzkina hemen
identifica't per comentar
identifica’t per comentar
identifiez-vous pour commenter
idilesi yakho ye-imeyile ayizupapashwa
idħol biex tikkummenta
ielogojies, lai komentētu
ielogoties
ielādēt vairāk
ielādēt vairāk komentāru
ieslēgt komentārus
ievadi komentāru
ievadiet savu komentāru
igitekerezo cyawe
ihr kommentar
ihr kommentar wartet auf freischaltung
ihr kommentar zum thema
ihre e-mail-adresse wird nicht veröffentlicht
ihre e-mail-adresse wird nicht veröffentlicht. erforderliche felder sind mit * markiert
ihre meinung
ihre meinung zum thema
ikansela ang tugon
ikaw ang unang magkomento
ikaw ang unang mokomento
ikheli lakho le-imeyili ngeke lishicilelwe
ikkanċella t-tweġiba
ikkummenta
ikteb il-kumment tiegħek
ikteb kumment
ikusi gehiago
ikusi iruzkin guztiak
ikusi iruzkinak
ikut berkomentar
il commento è troppo lungo
il n'y a pas encore de commentaire
il n’y a pas encore de commentaire
il tuo commento
il tuo commento qui
il tuo commento è in attesa di approvazione
il tuo commento è in attesa di moderazione
il tuo indirizzo e-mail non sarà pubblicato
il tuo indirizzo email non sarà pubblicato
il tuo indirizzo email non sarà pubblicato. i campi obbligatori sono contrassegnati
il tuo indirizzo email non verrà pubblicato. i campi obbligatori sono contrassegnati
il tuo messaggio
il-kumment tiegħek
il-kummenti huma magħluqa
ilkinji teswiri siz ýazyň
ilmianna kommentti
ilmoita asiaton viesti
ilmoita asiattomasta kommentista
ilmoita kommentti asiattomaksi
ilmoita minulle uusista artikkeleista sähköpostilla
ilmoita minulle uusista kommenteista sähköpostilla
ilmoita uusista kommenteista
imong komento
inaktivera kommentarer
indlæs flere
indlæs flere kommentarer
indsend kommentar
informa d'un abús
informa d’un abús
informovat o nových komentářích e-mailem
inga kommentarer
inga kommentarer än
inga kommentarer ännu
ingelogd als
ingen kommentarar
ingen kommentarar enno
ingen kommentarer
ingen kommentarer enda
ingen kommentarer endnu
ingen kommentarer ennå
ingia ili kutoa maoni
ingia ili utoe maoni
ingia kutoa maoni
ingia kwa facebook
inicia la conversación
inicia la sessió
inicia la sessió per comentar
inicia sesión
inicia sesión con
inicia sesión con facebook
inicia sesión para comentar
inicia sesión para dejar un comentario
inicia sesión para responder
inicia sessió
inicia sessió amb facebook
inicia sessió amb google
inicia sessió per comentar
inicia sessió per respondre
iniciar a discussão
iniciar debate
iniciar la conversación
iniciar sesión
iniciar sesión con
iniciar sesión con facebook
iniciar sesión con google
iniciar sesión para comentar
iniciar sessão
inicie sesión para comentar
inicie sessão para comentar
inicie sessão para responder
inicieu sessió per comentar
inizia la discussione
injira utange igitekerezo
inloggad som
inloggen
inloggen met
inloggen met facebook
inloggen met google
inloggen om te reageren
innskráning
inona no hevitrao
inscrever-se por e-mail
inscrivez-vous pour commenter
inserisci commento
inserisci il tuo commento
inserisci qui il tuo commento
inserisci un commento
insira o seu comentário
instellingen verbergen
instellingen weergeven
introdu comentariul tău
introduce aquí tu comentario
introduce tu comentario
introduceți comentariul
introduza o seu comentário
intră în cont pentru a comenta
intră în discuție
invia commento
invia il commento
invia un commento
inviami notifiche per email quando vengono aggiunti nuovi commenti
ipadala ang komento
ipakita ang dugang
ipakita ang mga komento
ipakita pa
ippubblika l-kumment
irakurleen iruzkinak
irrispondi għall-kumment
iruzkin berria
iruzkin berriagoak
iruzkin gehiago
iruzkin guztiak
iruzkin hau ezabatu da
iruzkin zaharragoak
iruzkina egiteko saioa hasi behar duzu
iruzkina ezabatu da
iruzkinak
iruzkinak desgaituta daude
iruzkinak itxita daude
iruzkindu
iruzkindu ahal izateko saioa hasi behar duzu
iruzkindu lehenengoa izan zaitez
iruzkinik ez
is maith liom
isa pfungwa yako
iscriviti ai commenti
iscriviti tramite email
iscriviti via email
isih mengikut
isključi komentare
ist dieser beitrag hilfreich
istaknuti komentar
isulat ang imong komento
isulat ang iyong komento
isulat ang iyong komento dito
isulat ang komento mo
itago ang mga komento
itxi saioa
iulat
iulat ang komento
izan lehena iruzkina egiten
izan zaitez lehena iruzkintzen
izbriši komentar
iziet no profila
izimvo
izimvo zakho
izimvo zivaliwe
izinkambu ezidingekayo zimakiwe
izoh oʻchirildi
izoh o‘chirildi
izoh qo'shish
izoh qoldiring
izoh qoldirish
izoh qoldirish uchun kiring
izoh qoldirish uchun ro‘yxatdan o‘ting
izoh qoldirish uchun saytda roʻyxatdan oʻting
izoh qoldirish uchun tizimga kiring
izoh qoldirish yopilgan
izoh qoldirmoq
izoh qoʻshing
izoh qoʻshish
izoh qo‘shish
izoh ustidan shikoyat qilish
izoh yozing
izoh yozish
izoh yuborish
izohingiz
izohingiz uchun rahmat
izohingizni shu yerga yozing
izohingizni yozing
izohlar
izohlar yopilgan
izohlar yoʻq
izohlar yo‘q
izohlarni koʻrsatish
izohlarni oʻqish
izohlarni yashirish
izohlarni yoqish
izohni oʻchirish
izohni tahrirlash
izohni yuborish
izsaki savu viedokli
izslēgt komentārus
išjungti komentarus
išsakykite savo nuomonę
ištrinti komentarą
i̇le giriş yap
i̇lk beğenen siz olun
i̇lk rəyi siz bildirin
i̇lk yorum yapan siz olun
i̇lk yorumu sen yap
i̇lk yorumu siz yapın
i̇lk yorumu yap
i̇lk yorumu yapan siz olun
i̇lk yorumu yazan siz olun
i̇lk şərhi siz yazın
i̇lk şərhi sən yaz
j'aime
j'aime cette page
j'aime ça
jaa mielipiteesi
jadi yang pertama memberi komen
jadilah orang pertama memberi komen
jadilah orang pertama yang berkomentar
jadilah yang pertama berkomentar
jadilah yang pertama memberikan komentar
jadilah yang pertama mengomentari
jadilah yang pertama mengulas
jaga oma arvamust
jakinarazi iruzkin berriak
jaký je váš názor
jauns komentārs
jaunāki komentāri
jaunākie komentāri
jaunākie vispirms
javob berish
javob yozish
javobni bekor qilish
jawaab ka bixi
je commente
je e-mailadres wordt niet gepubliceerd
je e-mailadres wordt niet gepubliceerd. vereiste velden zijn gemarkeerd met
je e-mailadres zal niet getoond worden
je kunt niet meer reageren
je li vam ovaj članak bio koristan
je moet ingelogd zijn om een reactie te plaatsen
je moet ingelogd zijn om te reageren
je moet inloggen om een reactie te kunnen plaatsen
je moet inloggen om te kunnen reageren
je reactie
je reactie hier
je reactie wacht op goedkeuring
je reactie wacht op moderatie
jelentkezz be
jelentkezz be a hozzászóláshoz
jelentkezzen be a hozzászóláshoz
jeszcze nie ma komentarzy
jetzt anmelden und mitdiskutieren
jetzt kommentieren
ji bo ku şîrove bikî divê têkevî
ji bo şîrovekirinê têkeve
ji bo şîroveyê têkeve
jibu maoni
jisajili ili kutoa maoni
jiunge na mazungumzo
jiunge na mjadala
jogaby ýatyr
jogap ber
jogap ýaz
join the conversation
join the discussion
jooji jawaabta
jou e-posadres sal nie gepubliseer word nie
jou kommentaar
jou kommentaar hier
jou kommentaar wag vir goedkeuring
jouw e-mailadres wordt niet gepubliceerd
jouw mening
jouw reactie
još nema komentara
još uvek nema komentara
julkaise kommentti
jums ir jāpieslēdzas, lai komentētu
jums jāpieslēdzas, lai pievienotu komentāru
junte-se à conversa
junte-se à discussão
jy moet aangemeld wees om kommentaar te lewer
jy moet ingeteken wees om kommentaar te lewer
jäta kommentaar
jäta vastus
jätä kommentti
jätä kommenttisi
jätä vastaus
jūsu e-pasta adrese netiks publicēta
jūsu komentārs
jūsu komentārs gaida apstiprinājumu
jūsu komentārs šeit
jūsų el. pašto adresas nebus skelbiamas
jūsų komentaras
jūsų komentaras laukia patvirtinimo
jūsų komentaras čia
jūsų nuomonė
j’aime
j’aime cette page
j’aime ça
ka jawaab
ka tag faallo
ka tag fikrad
ka tag jawaab
kache kòmantè yo
kagbuo azịza
kaikki kommentit
kailangan mong mag-log in para magkomento
kailangang punan ang mga may markang
kaj menite
kaj menite vi
kaj pa vi mislite
kanselahin ang tugon
kanselahon ang tubag
kanselleer antwoord
kanzura mhinduro
kapcsolódj be a beszélgetésbe
karanta sharhi
kargatu gehiago
kargatu iruzkin gehiago
kas artikkel oli kasulik
kasance na farko da zai yi sharhi
kaŝi komentojn
keela kommentaarid
keine kommentare
keng kommentarer
kerro mielipiteesi
keskustelun säännöt
khansela impendulo
không cho phép bình luận
không có bình luận
không có bình luận nào
không có người dùng nào bị chặn
không thích
kiinnitetty kommentti
kiinnitetyt kommentit
kiinnitä kommentti
kiitos kommentistasi
kijelentkezés
kinahanglan ka mag-log in aron mokomento
kinnitatud kommentaarid
kion vi opinias
kion vi pensas
kirim
kirim komentar
kirim pamawas
kirim tanggapan
kirim ulang
kirimkan komentar
kirjaudu facebook-tunnuksella
kirjaudu facebookilla
kirjaudu googlella
kirjaudu kommentoidaksesi
kirjaudu palvelulla
kirjaudu sisään
kirjaudu sisään ja kommentoi
kirjaudu sisään kommentoidaksesi
kirjaudu sisään vastataksesi
kirjaudu ulos
kirjautuneena
kirjoita kommentti
kirjoita kommenttisi
kirjoita kommenttisi tähän
kirjoita vastaus
kirjuta kommentaar
kirjuta kommentaar siia
kirjuta oma kommentaar
kisa ou panse
kite yon kòmantè
kite yon repons
kitűzött hozzászólás
kitűzött hozzászólások
ko jūs domājat
ko tu domā
ko'proq ko'rsatish
kohustuslikud väljad on märgitud
kol kas komentarų nėra
komen anda
komen anda di sini
komen anda sedang menunggu kelulusan
komen baharu
komen baru
komen disemat
komen ditutup
komen ini telah dipadam
komen ini telah dipadamkan
komen telah ditutup
komen terkini
koment i ri
komentado estas fermita
komentar anda
komentar anda di sini
komentar anda menunggu moderasi
komentar anda sedang menunggu moderasi
komentar anyar
komentar baru
komentar dinonaktifkan
komentar ditutup
komentar iki wis dibusak
komentar ini telah dihapus
komentar je bil izbrisan
komentar je bil odstranjen
komentar je izbrisan
komentar je obrisan
komentar je uklonjen
komentar panjenengan
komentar sampeyan
komentar saya
komentar telah dihapus
komentar telah ditutup
komentar terakhir oleh
komentar teratas
komentar terbaru
komentar terlalu panjang
komentar terpopuler
komentar tersemat
komentar yang disematkan
komentarai
komentarai išjungti
komentarai uždaryti
komentaras ištrintas
komentaras pašalintas
komentari
komentari su isključeni
komentari su onemogućeni
komentari su zatvoreni
komentari čitalaca
komentari čitatelja
komentariši
komentariši vest
komentarišite
komentarji
komentarji bralcev
komentarji so onemogočeni
komentarji so zaprti
komentarz jest za długi
komentarz jest zbyt długi
komentarz oczekuje na akceptację
komentarz usunięty
komentarz został ukryty
komentarz został usunięty
komentarze
komentarze czytelników
komentarze do artykułu
komentarze są wyłączone
komentarze są zamknięte
komentarze wyłączone
komentarze zostały wyłączone
komentarų dar nėra
komentarų nėra
komentavimas išjungtas
komentavimas uždarytas
komentavimo taisyklės
komente të mëparshme
komentet
komentet e fundit
komentet janë mbyllur
komentet janë të mbyllura
komentet janë çaktivizuar
komentet më të reja
komenti
komenti juaj
komenti juaj këtu
komenti juaj pret miratimin
komenti u fshi
komentiraj
komentiraj vijest
komentiraj članak
komentiraj članek
komentirajte
komentiranje je onemogočeno
komentiranje je onemogućeno
komentiranje je zatvoreno
komentiranje ni več mogoče
komento
komento artikullin
komentoj
komentoj estas fermitaj
komentoni
komentovat
komentovat článek
komentovať
komentovať článok
komentowanie zostało wyłączone
komentuj
komentuj artykuł
komentuok
komentuokite
komentuoti
komentuoti gali tik registruoti vartotojai
komentuoti straipsnį
komentár bol odstránený
komentár bol vymazaný
komentáre
komentáre k článku
komentáre sú uzavreté
komentáre sú vypnuté
komentáre sú zakázané
komentáre čitateľov
komentář byl odstraněn
komentář byl smazán
komentář je příliš dlouhý
komentář čeká na schválení
komentáře
komentáře jsou uzavřeny
komentáře jsou vypnuty
komentáře jsou zakázány
komentáře ke článku
komentáře nejsou povoleny
komentáře čtenářů
komentāri
komentāri ir atslēgti
komentāri ir slēgti
komentāri slēgti
komentārs dzēsts
komentārs ir dzēsts
komentāru nav
komentēt
komentēt rakstu
komentēšana ir izslēgta
komentēšana ir slēgta
komentēšanas noteikumi
komment küldése
kommentaar is gesluit
kommentaar kustutati
kommentaar on kustutatud
kommentaare ei ole
kommentaare pole
kommentaare veel ei ole
kommentaari lisamiseks pead sisse logima
kommentaarid
kommentaarid on suletud
kommentaarid on välja lülitatud
kommentaarid puuduvad
kommentar abgeben
kommentar abschicken
kommentar absenden
kommentar anheften
kommentar ausblenden
kommentar bearbeiten
kommentar hinterlassen
kommentar hinzufügen
kommentar löschen
kommentar melden
kommentar ofschécken
kommentar posten
kommentar schreiben
kommentar schreiwen
kommentar verfassen
kommentar veröffentlichen
kommentar wiederherstellen
kommentarar
kommentarar er stengde
kommentare
kommentare abonnieren
kommentare aktivieren
kommentare ansehen
kommentare anzeigen
kommentare ausblenden
kommentare deaktivieren
kommentare geschlossen
kommentare insgesamt
kommentare is afgeskakel
kommentare is gesluit
kommentare laden
kommentare lesen
kommentare sind deaktiviert
kommentare sind geschlossen
kommentare zu diesem artikel
kommentare zum artikel
kommentaren din
kommentaren din venter på moderering
kommentaren er blevet fjernet
kommentaren er fjernet
kommentaren er sletta
kommentaren er slettet
kommentaren har tagits bort
kommentaren är borttagen
kommentaren är dold
kommentarer
kommentarer er deaktivert
kommentarer er lukket
kommentarer er slået fra
kommentarer er slått av
kommentarer er stengt
kommentarer inaktiverade
kommentarer weisen
kommentarer är avstängda
kommentarer är stängda
kommentarerna är stängda
kommentarfeltet er stengt
kommentarfunktion aktivieren
kommentarfunktion deaktivieren
kommentarregeln
kommentarsfältet är stängt
kommentarsporet er lukket
kommenteer
kommenteer op hierdie artikel
kommenteeri
kommenteeri artiklit
kommenteerimine on keelatud
kommenteerimine on suletud
kommenteerimise reeglid
kommenteerimiseks logi sisse
kommenteerimiseks palun logi sisse
kommenteerimiseks pead olema sisse logitud
kommenteerimiseks pead sisse logima
kommentek
kommentek elrejtése
kommentek megjelenítése
kommentelj
kommentelés
kommenter
kommenter artikkelen
kommenter artiklen
kommenter denne artikkelen
kommenter saka
kommenter saken
kommentera
kommentera artikeln
kommentera den här artikeln
kommentera inlägget
kommentering är avstängd
kommentiere diesen artikel
kommentieren
kommentieren sie diesen artikel
kommentit
kommentit on suljettu
kommentit ovat suljettu
kommentoi
kommentoi artikkelia
kommentoi ensimmäisenä
kommentoi juttua
kommentoi kirjautumalla sisään
kommentoi tätä artikkelia
kommentoi uutista
kommentointi on poistettu käytöstä
kommentointi on päättynyt
kommentointi on suljettu
kommentointi suljettu
kommentszabályzat
kommentteja ei vielä ole
kommentti on piilotettu
kommentti on poistettu
kommentti poistettu
kommenttisi
kommenttisi odottaa hyväksyntää
kommenttisi odottaa moderointia
kommenttisi tähän
kommentéieren
kommentér
kommentér artiklen
kommentér denne artikel
konekte pou kòmante
korábbi hozzászólások
koʻproq izohlar
koʻproq koʻrsatish
koʻproq yuklash
ko‘proq ko‘rsatish
krævede felter er markeret med
ku bayyana ra'ayinku
ku bayyana ra’ayinku
ku dar faallo
kufuneka ungene ukuze unike uluvo
kullanıcıyı engelle
kullanıcıyı gizle
kumele ungene ngemvume ukuze uphawule
kumment ġdid
kummenti
kun l-ewwel li tikkummenta
kustuta kommentaar
kuva rohkem
kuwa wa kwanza kuacha maoni
kuwa wa kwanza kutoa maoni
kva meiner du
kva synest du
kwuo uche gị
ky koment është fshirë
kyçu për të komentuar
kyçuni për të komentuar
kí ni èrò rẹ
kò sí èsì
kò sí ọ̀rọ̀ ìwòye
kò tíì sí ọ̀rọ̀ ìwòye
kòmantè ou
kòmantè yo
kõik kommentaarid
köpräk görkez
köszönjük a hozzászólást
küfür, hakaret, rencide edici cümleler veya imalar içeren yorumlar onaylanmamaktadır
kāds ir jūsu viedoklis
kārtot pēc
ką apie tai manote
ką jūs manote
ką manote
kọ èsì rẹ
kọ ìdáhùn
kọ ọ̀rọ̀ ìwòye rẹ
l'adreça de correu electrònic no es publicarà
l'adreça electrònica no es publicarà
l'adreça electrònica no es publicarà. els camps necessaris estan marcats amb
l'indirizzo e-mail non verrà pubblicato
l'indirizzo email non verrà pubblicato
l-aħħar kummenti
l-ebda kumment
l-indirizz elettroniku tiegħek mhux se jiġi ppubblikat
l-indirizz tal-imejl tiegħek mhux se jiġi ppubblikat
la mazwana asusiwe
la teva adreça electrònica no serà publicada
la tua opinione
laad meer
laad meer reacties
laadi rohkem
laadi rohkem kommentaare
laai meer
laai meer kommentare
laat 'n antwoord
laat 'n kommentaar
laat een antwoord achter
laat een bericht achter
laat een opmerking achter
laat een reactie achter
laat het ons weten in de reacties
laat het weten in de reacties
laat je reactie achter
laat kommentaar
laat ’n antwoord
laat ’n kommentaar
laatste reacties
labot komentāru
ladda fler kommentarer
lae rohkem
lagi komen
lagre mitt navn, e-post og nettside i denne nettleseren for neste gang jeg kommenterer
lahat ng komento
lai komentētu, nepieciešams pieslēgties
lai komentētu, pieslēdzies
lai pievienotu komentāru, jāpieslēdzas
laisser un commentaire
laisser une réponse
laisser votre commentaire
laissez un commentaire
laissez votre commentaire
lancer la discussion
langgan melalui e-mel
langganan komentar
laporkan
laporkan komen
laporkan komentar
laporkan penyalahgunaan
lascia il tuo commento
lascia la tua opinione
lascia un commento
lascia un tuo commento
lascia una risposta
lasciate un commento
lasi komenton
last flere kommentarer
last inn fleire
last inn fleire kommentarar
last inn flere
last inn flere kommentarer
lastaj komentoj
lasu komenton
lasă comentariul tău
lasă un comentariu
lasă un răspuns
lasīt komentārus
lasītāju komentāri
lataa lisää
lataa lisää kommentteja
latest comments
layisha okwengeziwe
lazima uingie ili kutoa maoni
lazima uwe umeingia ili utoe maoni
le commentaire est trop long
le opinioni dei lettori
le plus ancien
le plus récent
least controversial
leave a comment
leave a message
leave a reply
leave your comment
leave your comments
leer comentarios
leer todos los comentarios
lees alle reacties
lees de huisregels
lees kommentare
lees reacties
legfrissebb elöl
legfrissebb hozzászólások
legg att ein kommentar
legg igjen ein kommentar
legg igjen en kommentar
legg igjen et svar
legg igjen kommentar
legg til ein kommentar
legg til en kommentar
legg til en offentlig kommentar
legg til kommentar
leggi i commenti
leggi tutti i commenti
legjobb hozzászólások
legrégebbi elöl
legutóbbi hozzászólások
legyen ön az első hozzászóló
legyen ön az első, aki hozzászól
legyél te az első hozzászóló
legyél te az első, akinek tetszik
legújabb elöl
leia todos os comentários
leiratkozás
lepas sematan
ler comentários
les alle kommentarane
les alle kommentarer
les champs marqués d'un * sont obligatoires
les champs marqués d’un * sont obligatoires
les champs obligatoires sont indiqués avec
les commentaires
les commentaires des lecteurs
les commentaires sont clos
les commentaires sont désactivés
les commentaires sont fermés
les commentaires sont modérés
les kommentarene
les kommentarer
les mieux notés
les moins controversés
les plus anciens
les plus controversés
les plus récents
les plus récents d'abord
les plus récents d’abord
lesa athugasemdir
leserbrief schreiben
leserbriefe
leserkommentare
let us know in the comments
let us know in the comments below
letiltott felhasználók
letzte kommentare
lewer kommentaar
lexo komentet
lezersreacties
lihat balasan
lihat komen
lihat komentar
lihat komentar lainnya
lihat lagi
lihat lainnya
lihat lebih banyak
lihat lebih banyak komentar
lihat semua balasan
lihat semua komen
lihat semua komentar
liitu aruteluga
liity keskusteluun
lik dette
like
like this
like this comment
lini koment
lini një koment
lini një përgjigje
lire la suite des commentaires
lire les commentaires
lire tous les commentaires
lisa avalik kommentaar
lisa kommentaar
lisa oma kommentaar
lisa uus kommentaar
lisää julkinen kommentti
lisää kommentteja
lisää kommentti
lisää kommenttisi
liên kết bình luận
llegeix els comentaris
llwytho mwy
lo siento, debes estar conectado para publicar un comentario
load comments
load more
load more comments
loe kommentaare
loe kõiki kommentaare
log in
log in om een reactie achter te laten
log in om een reactie te plaatsen
log in om te reageren
log in to comment
log in to leave a comment
log in to like
log in to reply
log in with
log in with facebook
log in with google
log ind
log ind for at deltage i debatten
log ind for at kommentere
log ind for at skrive en kommentar
log ind for at svare
log ind med
log ind med facebook
log ind med google
log keluar
log masuk
log masuk dengan
log masuk untuk komen
log masuk untuk memberi komen
log out
log ud
logg inn
logg inn for å delta i debatten
logg inn for å kommentere
logg inn for å legge igjen en kommentar
logg inn for å svare
logg inn med
logg inn med facebook
logg inn med google
logg ut
logga in
logga in för att kommentera
logga in för att lämna en kommentar
logga in för att svara
logga in med
logga in med facebook
logga in med google
logga ut
logged in as
logget ind som
logget inn som
loggt iech an fir ze kommentéieren
loghează-te pentru a comenta
logi sisse
logi sisse facebookiga
logi sisse, et kommenteerida
logi välja
login
login to comment
login untuk berkomentar
login with facebook
logáil amach
logáil isteach
logáil isteach chun trácht a dhéanamh
logáil isteach le freagra a thabhairt
lokað er fyrir athugasemdir
lokað fyrir athugasemdir
los 'n antwoord
los 'n kommentaar
los campos marcados con * son obligatorios
los campos necesarios están marcados
los campos obligatorios están marcados con
los comentarios están cerrados
los comentarios están desactivados
los comentarios están deshabilitados
los kommentaar
los ’n antwoord
los ’n kommentaar
luba kommentaarid
lubię to
lue kaikki kommentit
lue kommentit
lugejate kommentaarid
lukijoiden kommentit
lukket for kommentarer
lägg till en kommentar
lägg till en offentlig kommentar
lägg till kommentar
lähetä kommentti
lämna en kommentar
lämna en kommentar till artikeln
lämna ett svar
lämna kommentar
läs alla kommentarer
läs in fler
läs in fler kommentarer
läs kommentarer
læg en kommentar
læg en kommentar her
læs alle kommentarer
læs kommentarer
légy te az első hozzászóló
lër një koment
lërini një koment
líbil se vám článek
líbí se mi
líkar við
lódáil tuilleadh
lăsați un comentariu
lăsați un răspuns
lưu thay đổi
lưu tên của tôi, email, và trang web trong trình duyệt này cho lần bình luận kế tiếp của tôi
l’adreça de correu electrònic no es publicarà
l’adreça electrònica no es publicarà
l’adreça electrònica no es publicarà. els camps necessaris estan marcats amb
l’indirizzo e-mail non verrà pubblicato
l’indirizzo email non verrà pubblicato
m'agrada
ma jiraan faallooyin
mae angen llenwi'r meysydd gyda
mae angen llenwi’r meysydd gyda
mae eich sylw yn aros i gael ei gymedroli
mae sylwadau ar gau
mae'r meysydd gofynnol wedi'u marcio
mae'r sylw hwn wedi'i ddileu
mae'r sylw wedi ei ddileu
mae'r sylwadau wedi cau
mae’r meysydd gofynnol wedi’u marcio
mae’r sylw hwn wedi’i ddileu
mae’r sylw wedi ei ddileu
mae’r sylwadau wedi cau
mag-iwan ng komento
mag-iwan ng puna
mag-iwan ng reply
mag-iwan ng tugon
mag-komento
mag-log in
mag-log in para magkomento
mag-log in upang magkomento
mag-log out
mag-sign in
magdagdag ng komento
maging unang magkomento
magkomento
magpakita pa
magsulat ng komento
mai multe comentarii
mais antigos primeiro
mais comentários
mais controversos
mais recentes primeiro
majburiy maydonlar belgilangan
mametraha hevitra
mametraka hevitra
manoratra hevitra
maoni
maoni haya yamefutwa
maoni mapya
maoni ya awali
maoni ya hivi karibuni
maoni ya wasomaji
maoni yako
maoni yako hapa
maoni yako yanasubiri kuidhinishwa
maoni yamefungwa
maoni yamefutwa
maoni yamezimwa
maoni yote
maoni zaidi
mapya kwanza
marca com a brossa
marcar como spam
marchează ca spam
mark as spam
markera som skräppost
markeren als spam
markér som spam
masquer l'utilisateur
masquer le commentaire
masquer les commentaires
masquer les paramètres
masquer les réponses
masquer l’utilisateur
masuk dengan
masuk sebagai
masuk secara anonim
masuk untuk berkomentar
masukkan email anda
masukkan komen anda
masukkan komentar
masukkan komentar anda
maxaad ku fikirtaa
maxay kula tahay
mbola tsy misy hevitra
me gusta
me kuke tunani
me notifier des commentaires à venir via e-mail
medan diperlukan ditanda dengan
meddela mig om nya inlägg via e-post
meddela mig om nya kommentarer via e-post
meddela mig om vidare kommentarer via e-post
meelaha khasabka ah waa la calaamadeeyay
meeldib
meer kommentare
meer laden
meer reacties
meer reacties laden
meer reacties tonen
meer reacties weergeven
meer tonen
meer weergeven
meest controversieel
meest recente eerst
megjegyzés hozzáadása
megjegyzés küldése
megjegyzés írása
megjelölés spamként
mehr anzeigen
mehr kommentare
mehr kommentare anzeigen
mehr kommentare laden
mehr laden
meilleurs commentaires
meinen namen, meine e-mail-adresse und meine website in diesem browser für die nächste kommentierung speichern
meinen namen, meine e-mail-adresse und meine website in diesem browser speichern, bis ich wieder kommentiere
mejores
mejores comentarios
meld aan
meld aan om kommentaar te lewer
meld af
meld deze reactie
meld je aan om te reageren
meld misbruik
meld u aan om te reageren
melde dich an, um zu kommentieren
melden sie sich an, um zu kommentieren
melhores
melhores comentários
memuat komentar
mene ne ra'ayinka
mene ne ra’ayinka
menga yoqdi
meno controversi
menos controversos
menos controvertidos
merci pour votre commentaire
merk som søppelpost
merkitse roskapostiksi
mesajınız
mewngofnodi
mewngofnodi i wneud sylw
mewngofnodwch i adael sylw
mewngofnodwch i ymateb
mga komento
mi a véleményed
mi piace
mi ŝatas
mida sina arvad
mida teie arvate
midira raha te hametraka hevitra
migliori
migliori commenti
mijn naam, e-mail en site bewaren in deze browser voor de volgende keer wanneer ik een reactie plaats
mijn naam, e-mailadres en website bewaren in deze browser voor de volgende keer wanneer ik een reactie plaats
minden hozzászólás
minta penghapusan data saya
misbruik melden
missbrauch melden
mit der nutzung dieses formulars erklärst du dich mit der speicherung und verarbeitung deiner daten durch diese website einverstanden
mit facebook anmelden
mit google anmelden
mitdiskutieren
mitä mieltä olet
mitä mieltä sinä olet
mlebu kanggo komentar
moderálási elvek
modifica commento
modifier le commentaire
mondd el a véleményed
montre plis
montre plis kòmantè
montri komentojn
montri pli
montri pliajn komentojn
montri ĉiujn komentojn
morate biti prijavljeni da biste komentarisali
morate biti prijavljeni da biste komentirali
morate biti prijavljeni da biste objavili komentar
morate biti prijavljeni da biste ostavili komentar
morate biti prijavljeni kako bi objavili komentar
morate se prijaviti da biste objavili komentar
most controversial
most liked comments
most recent comments
mostra altre risposte
mostra altri commenti
mostra altro
mostra ancora
mostra commenti
mostra di più
mostra els comentaris
mostra i commenti
mostra impostazioni
mostra les respostes
mostra més
mostra més comentaris
mostra più commenti
mostra risposte
mostra tots els comentaris
mostra tutti i commenti
mostra'n més
mostrar ajustes
mostrar comentarios
mostrar comentários
mostrar configuración
mostrar configurações
mostrar mais
mostrar mais comentários
mostrar máis
mostrar más
mostrar más comentarios
mostrar respostas
mostrar respuestas
mostrar todos los comentarios
mostrar todos os comentários
mostra’n més
możliwość komentowania została wyłączona
muat komentar lainnya
muat lagi
muat lagi komen
muat lainnya
muat lebih banyak
muhokamaga qoʻshiling
mulțumim pentru comentariu
muokkaa kommenttia
musisz być zalogowany, aby dodać komentarz
musisz się zalogować, aby dodać komentarz
musíte byť prihlásený, aby ste mohli komentovať
muuda kommentaari
mwy o sylwadau
máis comentarios
más antiguos primero
más comentarios
más controvertidos
más recientes primero
mã xác nhận
märgi rämpspostiks
még nincs hozzászólás
még nincs komment
még nincsenek hozzászólások
méi kommentarer weisen
méi weisen
més antics primer
més comentaris
més recents primer
më njofto për komente të reja
më pëlqen
më shumë komente
më të rejat
müzakirəyə qoşul
müzakirəyə qoşulun
məcburi sahələr işarələnib
mới cập nhật
mới nhất
mới nhất trước
mời bạn bình luận
mở bình luận
m’agrada
naar de reacties
nach datum sortieren
nach keng kommentarer
nahlásit komentář
nahlásit zneužití
nahlásiť komentár
nahlásiť zneužitie
najbardziej kontrowersyjne
najbolji komentari
najboljši komentarji
najlepsze
najlepsze komentarze
najlepšie komentáre
najmniej kontrowersyjne
najnovejši komentarji
najnovije prvo
najnoviji komentari
najnovšie ako prvé
najnovšie komentáre
najnowsze komentarze
najpierw najnowsze
najprej najnovejši
najprej najstarejši
najstarije prvo
naloži več
naloži več komentarjev
name, e-mail und website in diesem browser für den nächsten kommentar speichern
napisz komentarz
napisz odpowiedź
napisz swój komentarz
napisz, co o tym myślisz
napiš komentář
napiši komentar
napiši svoj komentar
napišite komentar
napišite odgovor
napišite svoj komentar
napišite svoj komentar tukaj
napište do komentářů
napište komentář
napište nám svůj názor
napište svůj komentář
napište váš komentář
naposledy aktualizované
napsat komentář
napsat odpověď
napísať komentár
napísať odpoveď
napíš komentár
napíšte komentár
napíšte svoj komentár
nascondi commenti
nascondi commento
nascondi i commenti
nascondi impostazioni
nascondi risposte
nascondi utente
naujas komentaras
naujausi komentarai
naujausi viršuje
naujesni komentarai
nauðsynlegir reitir eru merktir
nav komentāru
navnîşana te ya e-nameyê nayê weşandin
načíst další
načíst další komentáře
načíst více
načítať viac
načítať ďalšie
načítať ďalšie komentáre
necesitas iniciar sesión para comentar
neem deel aan de discussie
neem deel aan die gesprek
nejdříve nejnovější
nejkontroverznější
nejlepší
nejlepší komentáře
nejnovější komentáře
nema komentara
nenhum comentário
nenhum comentário ainda
nenhum comentário encontrado
neniu komento
neniuj komentoj
neophodna polja su označena
nessun commento
nessun commento presente
netfang þitt verður ekki birt
netfangið þitt verður ekki birt
netiquette
neuer kommentar
neuere kommentare
neueste
neueste kommentare
neueste zuerst
new comment
newer comments
newest comments first
newest first
ngarko më shumë
ngena ngemvume
ngena ngemvume ukuze uphawule
ngena ukuze unike uluvo
ngena ukuze uphawule
người dùng bị chặn
người dùng đã bị xóa
người dùng đã xác minh
người dùng ẩn danh
nhiều lượt thích nhất
nhiều tranh luận nhất
nhập bình luận
nhập bình luận của bạn
nhập bình luận của bạn tại đây
nhập bình luận tại đây
nhập email
nhập nội dung bình luận
nhập địa chỉ email
ni fydd eich cyfeiriad e-bost yn cael ei gyhoeddi
ni komentarjev
ni lazima uwe umeingia ili kutoa maoni
nicht mehr anheften
niciun comentariu
niciun comentariu încă
nie dodano jeszcze komentarzy
nie ma jeszcze komentarzy
nie ma komentarzy
nieuwe reactie
nieuwere reacties
nieuwste eerst
nieuwste reacties
nifahamishe kuhusu maoni mapya
nincs hozzászólás
nincsenek hozzászólások
nincsenek kommentek
no comments
no comments yet
no hay comentarios
no hay comentarios aún
no hay comentarios por el momento
no hay comentarios todavía
no hi ha comentaris
noch keine kommentare
noch keine kommentare vorhanden
nog geen kommentaar nie
nog geen kommentare
nog geen reacties
non ci sono ancora commenti
non ci sono commenti
non hai comentarios
non mi piace più
nonaktifkan komentar
noqo qofka ugu horreeya ee faallo ka bixiya
norint komentuoti reikia prisijungti
normas de participación
normas para comentar
normes de participació
norėdami komentuoti prisijunkite
norėdami komentuoti turite prisijungti
norėdami komentuoti, prisijunkite
nosūtīt komentāru
noter cet article
notez cet article
notifica'm els nous comentaris per correu electrònic
notificami nuovi commenti via e-mail
notificar-me de novos artigos por email
notificar-me de novos comentários por email
notificarme de nuevos comentarios
notificarme los nuevos comentarios por correo electrónico
notifica’m els nous comentaris per correu electrònic
notifică-mă despre comentarii noi prin email
notifică-mă prin email când se adaugă comentarii noi
notifique-me sobre novas publicações por e-mail
notifique-me sobre novos comentários por e-mail
notify me of follow-up comments by email
notify me of new comments
notify me of new comments via email
notify me of new posts by email
nou comentari
nouveau commentaire
nov komentar
nova komento
novejši komentarji
novi komentar
noviji komentari
novo comentario
novo comentário
nový komentár
nový komentář
novější komentáře
novšie komentáre
nowsze komentarze
nowy komentarz
nta bitekerezo
nta gitekerezo
nta gitekerezo kiratangwa
nu există comentarii
nu există comentarii încă
nu există încă niciun comentariu
nu sunt comentarii
nuevo comentario
nuk ka ende komente
nuk ka komente
nuligi respondon
nulla commentaria
nuna sharhi
nuna ƙari
nuna ƙarin sharhi
nuovo commento
nur angemeldete benutzer können kommentieren
nur angemeldete benutzer können kommentieren und bewerten
nur registrierte benutzer können kommentieren
nuutste eerste
nuutste kommentare
nuwe kommentaar
nuwer kommentare
ny hevitrao
ny kommentar
nyahdayakan komen
nyare kommentarar
nyare kommentarer
nyast först
nyaste först
nyaste først
nyere kommentarer
nyeste først
nyeste kommentarer
nyilvános megjegyzés hozzáadása
nyora mhinduro yako
nyora pfungwa yako
názory čitateľov
názory čtenářů
não há comentários
não há comentários ainda
näita kommentaare
näita kõiki kommentaare
näita rohkem
näita rohkem kommentaare
näita vastuseid
näytä asetukset
näytä kaikki kommentit
näytä kommentit
näytä lisää
näytä lisää kommentteja
näytä vastaukset
ní fhoilseofar do sheoladh ríomhphoist
níl aon trácht ann
níl aon trácht ann fós
nótaí tráchta
nõutavad väljad on tähistatud
ný athugasemd
nýjast fyrst
nýjustu athugasemdir
nýrri athugasemdir
nėra komentarų
nổi bật nhất
nội dung bình luận
o comentário é muito longo
o gbọ́dọ̀ wọlé láti fi ọ̀rọ̀ ìwòye sílẹ̀
o que você acha
o que você achou
o seu comentário
o seu comentário aguarda moderação
o seu comentário aqui
o seu comentário está a aguardar moderação
o seu endereço de e-mail não será publicado
o seu endereço de e-mail não será publicado. campos obrigatórios são marcados com
o seu endereço de email não será publicado
o seu endereço de email não será publicado. campos obrigatórios marcados com
o teu comentario
o teu comentario está pendente de moderación
o teu enderezo electrónico non se publicará
o teu enderezo electrónico non será publicado
obavesti me o novim komentarima
obavesti me o novim komentarima putem e-pošte
obavezna polja su označena
obavezna polja su označena sa
obavijesti me o novim komentarima
obavijesti me o novim komentarima putem e-pošte
obavijesti me o novim člancima putem e-pošte
objavi komentar
obligatoriska fält är markerade
obligatoriska fält är märkta
obligatoriske felt er merket med
obligatoriske felter er markeret med
obligatoriske felter er merket med
obligātie lauki ir atzīmēti
obligātie lauki ir atzīmēti kā
obnovit komentář
obrigado pelo seu comentário
obriši komentar
obvesti me o novih komentarjih
obvezna polja so označena z
obveščaj me o novih komentarjih po e-pošti
ocenite tekst
ocenite članek
oceń artykuł
oceń ten artykuł
ocijenite članak
ocultar ajustes
ocultar comentario
ocultar comentarios
ocultar comentário
ocultar comentários
ocultar configuración
ocultar configurações
ocultar respostas
ocultar respuestas
ocultar usuario
ocultar usuário
od najnovších
od najnowszych
od najstarszych
od nejnovějších
odblokovat
odblokovat uživatele
odblokuj
odblokuj użytkownika
oddaj komentar
oddajte komentar
odebírat e-mailem
odepnij
odepnout
odeslat komentář
odgovori na komentar
odhlásit
odhlásit odběr
odhlásit se
odhlásiť sa
odjava od obvestil
odjavi se
odoberať e-mailom
odoslať komentár
odpovedať
odpovedať na komentár
odpovědět
odpovědět na komentář
odpowiedz
odpowiedz na komentarz
odstrániť komentár
odustani od odgovora
offentliggør kommentar
ohereza igitekerezo
ohodnoťte článek
ohodnoťte článok
okomentovat
okomentujte článek
okur yorumları
okuyucu yorumları
older comments
oldest first
ole ensimmäinen joka kommentoi
ole ensimmäinen kommentoija
ole esimene kommenteerija
ole esimene, kes kommenteerib
oliko artikkelista apua
oliko tämä artikkeli hyödyllinen
olvasói hozzászólások
om te reageren moet je ingelogd zijn
omogoči komentarje
omogući komentare
onemogoči komentarje
onemogući komentare
onesha zaidi
ongar viðmerkingar
ongeraho igitekerezo
ongeza maoni
onlangs bijgewerkt
onlangse kommentare
onyesha majibu
onyesha maoni
onyesha maoni zaidi
onyesha zaidi
opina
opina sobre esta noticia
opinie czytelników
opiniones de los lectores
opinião dos leitores
opret dig for at kommentere
opublikuj komentarz
ora ana komentar
oraindik ez dago iruzkinik
ordena per
ordenar por
ordenar por fecha
ordenar por mais recentes
ordenar por más recientes
ordenatu honen arabera
ordina commenti
ordina per
ordina per più recenti
os campos obrigatorios aparecen marcados con
os campos obrigatorios están marcados con
os campos obrigatórios estão marcados com
os comentarios están desactivados
os comentarios están pechados
os comentários estão desativados
os comentários estão encerrados
os comentários estão fechados
os comentários são de responsabilidade exclusiva de seus autores e não representam a opinião deste site
osale arutelus
osallistu keskusteluun
ostatnie komentarze
ostatnio aktualizowane
ostavi komentar
ostavi odgovor
ostavite komentar
ostavite odgovor
ostavite svoj komentar
oszd meg a véleményed
ota kommentit käyttöön
otkaži odgovor
otkaži pretplatu
oturum aç
oturumu kapat
ou dwe konekte pou ou kòmante
oudere reacties
oudste eerst
oudste eerste
ouer kommentare
ovaj komentar je izbrisan
ovaj komentar je obrisan
ovdje napišite svoj komentar
oxucu rəyləri
oxucu şərhləri
oznacz jako spam
označi kao spam
označit jako spam
označiť ako spam
pa gen kòmantè
padam komen
pag-log in aron mokomento
pagaidām nav komentāru
pagbilin og komento
pagbilin og tubag
pagdugang og komento
pagsulat og komento
pakia maoni zaidi
pakia zaidi
pakolliset kentät on merkitty
paldies par komentāru
palik komentarą
palikite komentarą
palikti atsakymą
palikti komentarą
paling baharu
paling baru
paling kontroversial
paling lama
paling relevan
panga kwa
papar lagi
papar semua komen
paparkan lagi
para comentar debe iniciar sesión
para comentar debes iniciar sesión
para comentar debes registrarte
para comentar es necesario iniciar sesión
para comentar es necesario registrarse
para comentar é necessário estar logado
para comentar é preciso fazer login
para comentar é preciso iniciar sesión
para comentar, faça login
parašyk komentarą
parašykite atsakymą
parašykite komentarą
parašyti komentarą
parhaat kommentit
partagez votre avis
parte hartu eztabaidan
partecipa al dibattito
partecipa alla conversazione
partecipa alla discussione
participa en el debat
participa en el debate
participa en la conversa
participa en la conversación
participa na conversa
participe da conversa
participe da discussão
participe do debate
participe na discussão
participer à la conversation
participez à la discussion
participă la discuție
parādīt vairāk
pas de commentaire
pas de commentaires
pas encore de commentaire
pasidalinkite savo nuomone
paskelbti komentarą
paskutiniai komentarai
paslēpt komentārus
patinka
patīk
paziņot man par jauniem komentāriem
paziņot par jauniem komentāriem pa e-pastu
peida kommentaarid
peida vastused
penda
pengguna anonim
pengguna dihapus
pengguna disekat
pengguna terverifikasi
pengguna yang diblokir
pentru a comenta trebuie să vă autentificați
pentru a comenta, trebuie să fii autentificat
per comentar cal iniciar sessió
per comentar has d'iniciar sessió
per comentar has d’iniciar sessió
per commentare devi essere registrato
per commentare effettua il login
per commentare è necessario registrarsi
per e-mail abonnieren
per inviare un commento devi fare il login
permettre les commentaires
peru vastaus
peruuta tilaus
peruuta vastaus
peržiūrėti visus komentarus
pflichtfelder sind mit * markiert
pfungwa yako
phendula amazwana
phù hợp nhất
phản hồi
piace a
piedalies diskusijā
pieslēdzies, lai komentētu
pieslēdzieties, lai komentētu
pieslēgties
pieslēgties ar facebook
piespraustie komentāri
pievieno komentāru
pievieno savu komentāru
pievienojies diskusijai
pievienojiet komentāru
pievienot komentāru
piilota asetukset
piilota kommentit
piilota käyttäjä
piilota vastaukset
piilotetut käyttäjät
pikir galdyryň
pikir ýaz
pikiriňizi ýazyň
pin comment
pinakabago
pinakaluma
pinda kuti upe pfungwa
pinned comment
pinned comments
più controversi
più recenti prima
plaas 'n kommentaar
plaas kommentaar
plaas ’n kommentaar
plaats de eerste reactie
plaats een reactie
plaats je reactie
plaats reactie
plaats uw reactie
please enable javascript to view the comments powered by disqus
please log in to comment
please sign in to comment
pliaj komentoj
plura ostendere
plus de commentaires
plus récents en premier
pob sylw
podelite svoje mišljenje
podeľte sa o svoj názor
podijelite svoje mišljenje
podziel się opinią
podziel się swoją opinią
podělte se o svůj názor
pogledaj komentare
pogledaj sve komentare
pogledajte sve komentare
poglej vse komentarje
poista esto
poista kommentit käytöstä
poista kommentti
pokaż komentarze
pokaż odpowiedzi
pokaż ustawienia
pokaż więcej
pokaż więcej komentarzy
pokaż wszystkie komentarze
pokaži več
poko gen kòmantè
pola oznaczone * są wymagane
pola wymagane są oznaczone
policy dei commenti
polub
política de comentarios
política de comentários
pomohl vám tento článek
pomohol vám tento článok
poprzednie komentarze
por favor, activa javascript para ver los comentarios
por favor, ative o javascript para ver os comentários
por favor, habilita javascript para ver los comentarios
poredaj po
poređaj po
poskan komentar
poslat komentář
poslednji komentari
posledné komentáre
poslední komentáře
posljednji komentari
post a comment
post comment
post your comment
posta commento
posta kommentar
posta un commento
postar comentário
postar um comentário
postavi komentar
postează comentariul
postează un comentariu
poster un commentaire
posting komentar
postio sylw
postita kommentaar
posto koment
posto komentin
postáil trácht
pour commenter, veuillez vous connecter
povejte svoje mnenje
povinné polia sú označené
povinné položky jsou označeny
povolit komentáře
povoliť komentáre
powered by disqus
powiadamiaj o nowych komentarzach
powiadom mnie o kolejnych komentarzach przez e-mail
powiadom mnie o nowych komentarzach
powiadom mnie o nowych wpisach
powiadom mnie o nowych wpisach przez e-mail
pozostaw komentarz
pošalji komentar
pošaljite komentar
pošlji komentar
praat mee
praat mee over dit onderwerp
pradėti diskusiją
pranešti apie naujus komentarus
pranešti apie netinkamą komentarą
pranešti apie pažeidimą
pranešti man apie naujus komentarus
pratinjau
pravidla diskuse
pravidla diskuze
pravidlá diskusie
pravila komentarisanja
pravila komentiranja
pre komentovanie sa prihláste
pre pridanie komentára sa prihláste
pre pridávanie komentárov sa musíte prihlásiť
preberi komentarje
prekliči odgovor
prenumerera via e-post
prepáčte, ale pred zanechaním komentára sa musíte prihlásiť
pretplati se putem e-pošte
previous comments
pridaj komentár
pridajte komentár
pridajte sa do diskusie
pridajte svoj komentár
pridať komentár
pridať nový komentár
pridať názor
pridať príspevok
pridať verejný komentár
pridruži se diskusiji
pridruži se raspravi
pridruži se razpravi
pridružite se raspravi
pridružite se razpravi
pridėkite komentarą
pridėti komentarą
prihlásiť
prihlásiť cez facebook
prihlásiť sa
prihlásiť sa cez facebook
prihlásiť sa cez google
prihláste sa, ak chcete komentovať
prijava putem facebooka
prijava s facebookom
prijava z googlom
prijavi komentar
prijavi se
prijavi se da komentarišeš
prijavi se kako bi komentirao
prijavi se preko facebooka
prijavi se preko fejsbuka
prijavi se putem facebooka
prijavi se putem googlea
prijavi se za komentiranje
prijavi zlorabo
prijavi zloupotrebu
prijavite se
prijavite se da biste komentarisali
prijavite se da biste komentirali
prijavite se da biste ostavili komentar
prijavite se kako biste komentirali
prijavite se za komentiranje
prijavljeni ste kao
prikaži još
prikaži komentare
prikaži komentarje
prikaži nastavitve
prikaži odgovore
prikaži podešavanja
prikaži postavke
prikaži sve komentare
prikaži več
prikaži več komentarjev
prikaži više
prikaži više komentara
prikaži vse komentarje
prikvačeni komentari
prima i più recenti
pripeti komentarji
pripnuté komentáre
pripnutý komentár
pripnúť komentár
prisegti komentarai
prisijungti
prisijungti per facebook
prisijunk ir komentuok
prisijunkite prie diskusijos
prisijunkite, kad galėtumėte komentuoti
privalomi laukai pažymėti
pro komentování se prosím přihlaste
pro komentování se přihlaste
pro odpověď se přihlaste
pro přidání komentáře se musíte přihlásit
pro přidání komentáře se přihlaste
pro přidávání komentářů se musíte nejdříve přihlásit
pro vkládání komentářů se musíte přihlásit
pro vložení komentáře se musíte přihlásit
pro zobrazení komentářů povolte javascript
pročitaj komentare
pročitaj sve komentare
przeczytaj komentarze
przejdź do komentarzy
prześlij komentarz
przypięte komentarze
przypięty komentarz
przypnij komentarz
przywróć komentarz
prévenez-moi de tous les nouveaux articles par e-mail
prévenez-moi de tous les nouveaux commentaires par e-mail
pubblica commento
pubblica il commento
pubblica un commento
publica el comentari
publica un comentari
publicar comentario
publicar comentário
publicar el comentario
publicar um comentário
publicar un comentario
publicera en kommentar
publicera kommentar
publică comentariul
publică un comentariu
publicēt komentāru
publier le commentaire
publier un commentaire
publikigi komenton
publiko komentin
publiser kommentar
pusti komentar
pustite komentar
pustite odgovor
páči sa mi
páči sa mi to
páčil sa vám článok
påkravde felt er merkte
pëlqeje
përgjigju
përgjigjuni
pēdējie komentāri
předchozí komentáře
přejít do diskuse
přečíst komentáře
přidat komentář
přidat nový komentář
přidat názor
přidat příspěvek
přidat veřejný komentář
přidejte komentář
přidejte svůj komentář
přidejte svůj názor
přihlaste se pro přidání komentáře
přihlaste se, abyste mohli komentovat
přihlásit
přihlásit přes facebook
přihlásit se
přihlásit se a komentovat
přihlásit se pomocí
přihlásit se přes facebook
přihlásit se přes google
přihlášen jako
připnout komentář
připnuté komentáře
připnutý komentář
připojte se k diskusi
qadên pêwîst hatine nîşankirin
qari faallooyinka
qu'en pensez-vous
qual a sua opinião
quan tâm nhất
que opinas
questo articolo ti è stato utile
questo commento è stato cancellato
questo commento è stato eliminato
questo commento è stato rimosso
qui il tuo commento
què en penses
què us sembla
qu’en pensez-vous
ra'ayinka
ra'ayinku
radera kommentar
raksti komentāru
rakstīt komentāru
ramana xwe bibêje
raportează
raportează abuz
raportează comentariu
raportează comentariul
raporto komentin
rapporteer kommentaar
rapporteer misbruik
rapporteer reactie
rapporter kommentar
rapporter misbruk
rapporter upassende innhold
rapportera
rapportera kommentar
rapportér kommentar
rate this article
ratidza zvakawanda
ratidza zvimwe
razvrsti po
raða eftir
rašyk komentarą
rašykite komentarą
rašyti komentarą
ra’ayinka
ra’ayinku
reactie annuleren
reactie bewerken
reactie herstellen
reactie melden
reactie plaatsen
reactie rapporteren
reactie toevoegen
reactie vastmaken
reactie verbergen
reactie versturen
reactie verwijderd
reactie verwijderen
reactie verzenden
reacties
reacties gesloten
reacties inschakelen
reacties tonen
reacties uitschakelen
reacties van lezers
reacties verbergen
reacties weergeven
reacties zijn gesloten
reacties zijn uitgeschakeld
read comments
reader comments
readers' comments
readers’ comments
reageer
reageer als eerste
reageer op dit artikel
reageer op dit bericht
reageren
reageren annuleren
reageren is niet meer mogelijk
reageren is niet mogelijk
reageren niet meer mogelijk
reageren op dit artikel
reba ibindi
receber novos comentários por e-mail
recent comments
recente reacties
recently updated
recevoir les nouveaux commentaires par e-mail
recibir un correo electrónico con los siguientes comentarios a esta entrada
recibir un email con cada nueva entrada
recibir un email con los siguientes comentarios a esta entrada
redaguoti komentarą
redakto komentin
reden sie mit
rediger kommentar
redigera kommentar
rediģēt komentāru
registe-se para comentar
register to comment
registra't per comentar
registrati per commentare
registra’t per comentar
registreer om te reageren
registrer deg for å kommentere
registrera dig för att kommentera
registrirajte se za komentiranje
regler for kommentarer
regler för kommentarer
regole per i commenti
regras de participação
regras para comentários
regulamin komentowania
regulile comentariilor
regístrate para comentar
regístrese para comentar
rejoignez la conversation
rejoignez la discussion
rejoindre la conversation
rejoindre la discussion
rekisteröidy kommentoidaksesi
reply
reply to this comment
report abuse
report comment
report this comment
reportar abuso
reportar comentario
reportar comentário
reportar este comentario
required fields are marked
respon
respon al comentari
responder
responder a este comentario
responder a este comentário
responder ao comentário
respondi al komento
restaurar comentario
restaurar comentário
restaurer le commentaire
restore comment
reģistrējies, lai komentētu
rhagor o sylwadau
rhaid i chi fewngofnodi i adael sylw
rhaid mewngofnodi i gyhoeddi sylw
rhowch eich barn
rhoxisa impendulo
ripoti maoni
ripristina commento
rispondi
rispondi al commento
rita inn
rita inn fyri at gera viðmerking
rita út
rodyti atsakymus
rodyti daugiau
rodyti daugiau komentarų
rodyti komentarus
rodyti visus komentarus
rohkem kommentaare
rozpocznij dyskusję
rozwiń komentarze
rss 訂閱
rss 订阅
rss 구독
rssで購読
rssで購読する
rss로 구독
ruangan komen ditutup
ruas yang wajib ditandai
rubuta ra'ayinka
rubuta ra’ayinka
rubuta sharhi
rubuta sharhinka
rubuta tsokaci
ruhusu maoni
règles de modération
réactions des lecteurs
réagir
réagir à cet article
réagissez
réagissez à cet article
récemment mis à jour
rédiger un commentaire
rédigez votre commentaire
régebbi hozzászólások
répondre
répondre au commentaire
répondre à ce commentaire
réservé aux abonnés pour commenter
rādīt atbildes
rādīt komentārus
rādīt vairāk
rādīt vairāk komentāru
rādīt visus komentārus
răspunde
răspunde la acest comentariu
răspunde la comentariu
rūšiuoti pagal
rəy bildir
rəy bildirin
rəy yaz
rəy yazın
rəy yoxdur
rəy əlavə et
rəyiniz
rəyinizi yazın
rəylər
s'abonner aux commentaires
s'abonner par e-mail
s'abonner par email
saada kommentaar
sabitlemeyi kaldır
sabitlenmiş yorum
sabitlenmiş yorumlar
sabitlənmiş şərhlər
sabon sharhi
sagen sie uns ihre meinung
saioa hasi behar duzu iruzkina egiteko
sair da conta
saisissez votre commentaire
sakrij komentare
sakrij korisnika
sakrij odgovore
sakrij podešavanja
sakrij postavke
salatu iruzkina
salli kommentit
salva il mio nome, email e sito web in questo browser per la prossima volta che commento
salvar meus dados neste navegador para a próxima vez que eu comentar
salve meu nome, e-mail e site neste navegador para a próxima vez que eu comentar
salvează-mi numele, emailul și site-ul web în acest navigator pentru data viitoare când o să comentez
sao chép bình luận
sarado ang mga komento
sarado na ang mga komento
save my name, email, and website in this browser for the next time i comment
sačuvaj moje ime, e-poštu i veb mesto u ovom pregledaču veba za sledeći put kada komentarišem
sblocca
sblocca utente
schakel javascript in om de reacties te bekijken
schreib einen kommentar
schreib uns deine meinung
schreibe den ersten kommentar
schreibe einen kommentar
schreiben sie den ersten kommentar
schreiben sie den ersten kommentar zum artikel
schreiben sie einen kommentar
schreiben sie uns
schreiben sie uns ihre meinung
schreif e kommentar
schreift e kommentar
schrijf een opmerking
schrijf een reactie
schrijf je reactie
schrijf uw reactie
scrie aici comentariul tău
scrie comentariul tău
scrie un comentariu
scrie un răspuns
scrie-ți comentariul
scrieți un comentariu
scrios an trácht
scriosadh an trácht seo
scrivete un commento
scrivi il primo commento
scrivi il tuo commento
scrivi la tua opinione
scrivi qui il tuo commento
scrivi un commento
scríobh freagra
scríobh nóta tráchta
scríobh trácht
sdílejte svůj názor
se alle kommentarer
se connecter
se connecter avec
se connecter avec facebook
se connecter avec google
se connecter pour commenter
se déconnecter
se désabonner
se kommentarer
sea el primero en comentar
sedang memuat komentar
see all comments
see kommentaar on kustutatud
segnala abuso
segnala come spam
segnala commento
segnala questo commento
segnala un abuso
segðu þína skoðun
sehemu zinazohitajika zimewekwa alama
sei der erste dem dies gefällt
sei der erste, dem dies gefällt
sei der erste, der kommentiert
sei meininga di
seien sie der erste, der kommentiert
seja o primeiro a comentar
seja o primeiro a comentar esta notícia
seja o primeiro a curtir este post
seja o primeiro a deixar um comentário
seja o primeiro a responder
sekat pengguna
sem comentários
sem napíšte svoj komentár
sematkan komen
sematkan komentar
sembunyikan balasan
sembunyikan komen
sembunyikan komentar
sembunyikan pengaturan
sembunyikan pengguna
sembunyikan tetapan
semua komen
semua komentar
sen comentarios
sen de yorum yap
sen ne düşünüyorsun
senaste först
senaste kommentarer
senaste kommentarerna
send inn kommentar
send kommentar
send viðmerking
senda athugasemd
senda inn athugasemd
senda ummæli
sendi komenton
senesni komentarai
seneste kommentarer
seniausi viršuje
sense comentaris
sententiam tuam scribe
seol nóta tráchta
seu comentário
seu comentário aqui
seu comentário está aguardando moderação
seu e-mail não será publicado
seu endereço de e-mail não será publicado
seu endereço de e-mail não será publicado. campos obrigatórios marcados com
sexa o primeiro en comentar
seřadit podle
share your opinion
share your thoughts
share your thoughts in the comments
sharhin baya-bayan nan
sharhinka
sharhinku
shfaq komentet
shfaq më shumë
shfaq më shumë komente
shiga don yin sharhi
shiko më shumë
shiko të gjitha komentet
shikoyat qilish
shiriki katika mjadala
shiya amazwana
shiya impendulo
shiya izimvo
shiya ukuphawula
shiya uluvo
shiya uluvo lwakho
shiya umbono
shiya umbono wakho
shkruaj komentin
shkruaj një koment
shkruani komentin tuaj
shkruani një koment
show all comments
show comment
show comments
show more
show more comments
show more replies
show settings
shrani moje ime, e-pošto in spletno stran v ta brskalnik za moj naslednji komentar
shto koment
shto një koment
shtoni komentin tuaj
shtoni një koment
si din mening
siarkan komen
sie müssen angemeldet sein, um einen kommentar abzugeben
sie müssen sich anmelden, um einen kommentar zu schreiben
sien alle kommentare
sig din mening
siga igisubizo
siga igitekerezo
sign in
sign in anonymously
sign in to comment
sign in to join the conversation
sign in to leave a comment
sign in to reply
sign in with
sign in with google
sign out
signaler ce commentaire
signaler comme spam
signaler un abus
sigues el primer a comentar
sigues el primer a deixar un comentari
sigues el primer en comentar
sii il primo a commentare
sii il primo a commentare questo articolo
sii il primo a lasciare un commento
sila log masuk untuk komen
silakan coba lagi
silakan login untuk berkomentar
silakan masuk untuk berkomentar
simpan nama, e-mel dan laman web saya dalam pelayar ini untuk kali seterusnya saya mengulas
simpan nama, email, dan situs web saya pada peramban ini untuk komentar saya berikutnya
simpan perubahan
sin comentarios
sinu e-postiaadressi ei avaldata
sinu kommentaar
sinu kommentaar ootab kinnitamist
sinun täytyy kirjautua sisään kommentoidaksesi
sinun täytyy olla kirjautunut sisään kommentoidaksesi
sirado na ang mga komento
sisesta kommentaar
siste kommentarar
siste kommentarer
sitshele umbono wakho
siya mhinduro
siya pfungwa yako
siz de yorum yapın
siz ne düşünüyorsunuz
siz nima deb oʻylaysiz
siz nə düşünürsünüz
sizin e-poçt ünvanınız dərc edilməyəcəkdir
sizin şərhiniz
siziň e-poçta salgyňyz çap edilmez
siziň teswiriňiz
sizning fikringiz
sizning izohingiz
siųsti komentarą
skaityti komentarus
skaityti visus komentarus
skaitytojų komentarai
skakel kommentare aan
skatīt komentārus
skatīt visus komentārus
skelbti komentarą
skicka kommentar
skildu eftir athugasemd
skildu eftir ummæli
skilja eftir athugasemd
skjul bruger
skjul bruker
skjul indstillinger
skjul innstillinger
skjul kommentarar
skjul kommentarer
skjul svar
skomentuj
skomentuj artykuł
skomentuj jako pierwszy
skomentuj ten artykuł
skorašnji komentari
skoða athugasemdir
skrap kommentaar
skribi komenton
skribu komenton
skribu vian komenton
skrifa athugasemd
skrifa ummæli
skrifaðu athugasemd
skrifaðu ummæli
skrij komentarje
skrij nastavitve
skrij odgovore
skriv din kommentar
skriv din kommentar her
skriv din kommentar här
skriv ein kommentar
skriv en kommentar
skriv et svar
skriv ett svar
skriv kommentar
skriv kommentaren din
skriv kommentaren din her
skriva eina viðmerking
skriva viðmerking
skriveni korisnici
skryf 'n kommentaar
skryf jou kommentaar
skryf ’n kommentaar
skrytí používatelia
skrytí uživatelé
skryť komentár
skryť komentáre
skryť nastavenia
skryť odpovede
skryť používateľa
skráðu þig inn til að skrifa athugasemd
skrýt komentář
skrýt komentáře
skrýt nastavení
skrýt odpovědi
skrýt uživatele
slet kommentar
slett kommentar
sluit aan by die gesprek
slå av kommentarer
slå kommentarer fra
slå kommentarer til
slå på kommentarer
slēpt atbildes
slēpt komentārus
slėpti atsakymus
slėpti komentarus
smazat komentář
sohbete katıl
sohbete katılın
sois le premier à commenter
soke amsa
soma ibitekerezo
soma maoni
soma maoni yote
son güncellenenler
son yorumlar
son şərhlər
soo gal
soo rar wax badan
soraty ny hevitrao
sort by
sort by best
sort by newest
sort by oldest
sortează după
sorteer op
sorteer op nieuwste
sorteer volgens
sorter efter
sorter etter
sortera efter
sorteren op
sortieren nach
sortiraj po
sortuj od najnowszych
sortuj według
sortér efter
soumettre le commentaire
sound off in the comments
soyez la première personne à commenter
soyez le premier à aimer cet article
soyez le premier à commenter
soyez le premier à commenter cet article
soyez le premier à donner votre avis
soyez le premier à laisser un commentaire
soyez le premier à réagir
soňky teswirler
soʻnggi izohlar
so‘nggi izohlar
spam olarak işaretle
spara mitt namn, min e-postadress och webbplats i denna webbläsare till nästa gång jag skriver en kommentar
spelregels reacties
spremi moje ime, e-poštu i web-stranicu u ovom internet pregledniku za sljedeći put kada budem komentirao
spune-ne ce părere ai
spune-ne părerea ta
spune-ți părerea
starejši komentarji
stariji komentari
starsze komentarze
start de discussie
start debatten
start diskusjonen
start the conversation
start the discussion
starta diskussionen
staršie komentáre
starší komentáře
stel my in kennis van nuwe kommentaar
stuur kommentaar
stuur mij een e-mail als er nieuwe berichten zijn
stuur mij een e-mail als er vervolgreacties zijn
stäng av kommentarer
su comentario
su comentario está pendiente de moderación
su dirección de correo electrónico no será publicada
su dirección de correo electrónico no será publicada. los campos obligatorios están marcados con
sua mensagem
subiza igitekerezo
submit comment
subscrever por email
subscribe by email
subscribe to comments
subscribe to this thread
subskrybuj e-mailem
subskrybuj przez e-mail
suka
sumagot
sunting komen
sunting komentar
supprimer ce commentaire
supprimer le commentaire
suscribirse a los comentarios
suscribirse por correo electrónico
suscribirse por email
susun mengikut
svar på kommentar
svar på kommentaren
svara
svara athugasemd
svara på kommentar
svara på kommentaren
svi komentari
sviđa mi se
sylw newydd
sylwadau
sylwadau diweddar
sylwadau diweddaraf
sylwadau hŷn
synes godt om
synes om
szólj hozzá
szólj hozzá a cikkhez
szóljon hozzá
szóljon hozzá a cikkhez
säg vad du tycker
sähköpostiosoitettasi ei julkaista
sähköpostiosoitettasi ei julkaista. pakolliset kentät on merkitty
sækja meira
sé el primero en comentar
sé el primero en comentar esta noticia
sé el primero en decir que te gusta
sé el primero en dejar un comentario
sé el primero en opinar
sé el primero en responder
sé o primeiro en comentar
sê jou sê
sê o primeiro a comentar
sýna allar athugasemdir
sýna athugasemdir
sýna fleiri
sýna fleiri athugasemdir
sýna meira
sākt diskusiju
sūtīt komentāru
sắp xếp theo
sắp xếp theo mới nhất
sọ èrò rẹ
sửa bình luận
s’abonner aux commentaires
s’abonner par e-mail
s’abonner par email
t'ha agradat aquest article
t'ha semblat útil aquest article
ta bort kommentar
ta komentar je bil izbrisan
tack för din kommentar
taispeáin tráchtanna
taispeáin tuilleadh
tak for din kommentar
takk for din kommentar
takk for kommentaren din
takk fyrir athugasemdina
taktu þátt í umræðunni
tallenna nimeni, sähköpostiosoitteeni ja sivustoni tähän selaimeen seuraavaa kommentointikertaa varten
tambah komen
tambah komentar
tambahkan komen
tambahkan komentar
tambahkan komentar anda
tampilkan balasan
tampilkan komentar
tampilkan lebih banyak
tampilkan lebih banyak komentar
tampilkan lebih sedikit
tampilkan pengaturan
tampilkan semua
tampilkan semua komentar
tan-awa ang tanang komento
tanca la sessió
tanga igitekerezo
tanga igitekerezo cyawe
tapez votre commentaire ici
tartışmaya katıl
tartışmaya katılın
tartışmayı başlat
tava e-pasta adrese netiks publicēta
tavo komentaras
tavs komentārs
tazama maoni yote
te mit gondolsz
teata kommentaarist
teata sobimatust kommentaarist
teavita mind uutest kommentaaridest
teavita mind uutest kommentaaridest e-posti teel
teie e-posti aadressi ei avaldata
teie kommentaar
teie kommentaar ootab kinnitamist
teken in om kommentaar te lewer
telegramで購読
tell us what you think
tem de iniciar a sessão para publicar um comentário
tem de iniciar sessão para comentar
ten artykuł nie ma jeszcze komentarzy
ten komentarz został usunięty
tento komentár bol odstránený
tento komentár bol vymazaný
tento komentář byl odstraněn
tento komentář byl smazán
tento komentář je skrytý
tepkini göster
terbaharu dahulu
terbaru dulu
terjadi kesalahan
terjadi kesalahan. silakan coba lagi
terlama
terminar sessão
terpopuler
tes que iniciar sesión para comentar
teswir galdyr
teswir galdyryň
teswir goş
teswir goşuň
teswir pozuldy
teswir ýaz
teswir ýazmak üçin giriň
teswir ýazmak üçin ulgama giriň
teswir ýazyň
teswir ýok
teswirler
teswirleri gizle
teswirleri görkez
tetszett a cikk
tetszik
text komentáře
thank you for your comment
theo dõi bình luận
theo dõi qua email
theo dõi qua rss
there are no comments yet
this comment has been deleted
this comment has been removed
this comment is awaiting moderation
this comment is hidden
this comment was deleted
thu gọn
thumela amazwana
thumela uluvo
thumela umbono wakho
thêm bình luận
thêm bình luận mới
thêm chữ nghiêng
thêm chữ đậm
thêm một bình luận
thích
thông báo cho tôi các bình luận mới qua email
ti è piaciuto l'articolo
ti è piaciuto l’articolo
ti è piaciuto questo articolo
tiada komen
tiada komen lagi
tiada ulasan
tidak ada komentar
tidak ada pengguna yang diblokir
tidak suka
tidigare kommentarer
tidligere kommentarer
tienes que iniciar sesión para comentar
tilaa sähköpostitse
tilføj en kommentar
tilføj en offentlig kommentar
tilføj kommentar
tilkynna athugasemd
tinanggal ang komentong ito
tinggalkan balasan
tinggalkan komen
tinggalkan komen anda
tinggalkan komentar
tinggalkan komentar anda
tinggalkan maklum balas
tinggalkan pesan
tinggalkan ulasan
tingnan ang higit pa
tingnan ang lahat ng komento
tingnan ang mga komento
tinye nkọwa
tiu ĉi komento estis forigita
tizimdan chiqish
tizimga kirish
to se mi líbí
toa maoni
toa maoni yako
toa maoni yako hapa
toate comentariile
todavía no hay comentarios
toon alle reacties
toon meer
toon meer reacties
toon reacties
top comments
tots els comentaris
tous les commentaires
további hozzászólások
további hozzászólások betöltése
további hozzászólások megjelenítése
további kommentek
további megjegyzések
továbbiak betöltése
továbbiak megjelenítése
trebuie să fii autentificat pentru a comenta
trebuie să fii autentificat pentru a publica un comentariu
trebuie să fii logat pentru a comenta
trebuie să fiți autentificat pentru a comenta
trebuie să te autentifici pentru a publica un comentariu
trefnu yn ôl
trenutno nema komentara
treść komentarza
trid tkun illoggjat biex tikkummenta
trier par
trier par date
trier par plus récents
trimite comentariu
trimite comentariul
trácht nua
tráchtanna
tráchtanna is déanaí
trả lời
trả lời bình luận
tsy haseho ny adiresy mailakao
tsy havoaka ny adiresy mailakao
tsy maintsy miditra ianao vao afaka mametraka hevitra
tsy misy hevitra
tu ce crezi
tu comentario
tu comentario está a la espera de moderación
tu comentario está pendiente de moderación
tu correo electrónico no será publicado
tu dirección de correo electrónico no será publicada
tu dirección de correo electrónico no será publicada. los campos obligatorios están marcados con
tu mensaje
tu opinión
tu çi difikirî
tuairiscigh an trácht
tuambie maoni yako
tuduhake liyane
tuilleadh tráchtanna
tulis komen
tulis komen anda
tulis komen anda di sini
tulis komentar
tulis komentar anda
tulis komentar anda di sini
tulis komentar di sini
tulis komentar sampeyan
tulis komentarmu
tuliskan komentar anda
tuma maoni
tuma maoni yako
tumingin pa
tumira pfungwa yako
tumugon
tunjukkan kurang
tunjukkan lagi
tunjukkan tetapan
tura sharhi
turite prisijungti, jei norite komentuoti
tus faallooyinka
tus in badan
tus wax badan
tvoj komentar
tvoj komentár
tvůj komentář
twoja opinia
twoja wiadomość
twój adres e-mail nie zostanie opublikowany
twój adres e-mail nie zostanie opublikowany. wymagane pola są oznaczone
twój adres email nie zostanie opublikowany
twój adres email nie zostanie opublikowany. pola, których wypełnienie jest wymagane, są oznaczone symbolem
twój komentarz
twój komentarz czeka na moderację
twój komentarz oczekuje na moderację
twój komentarz tutaj
tykkää
tykkää tästä
tylko zalogowani użytkownicy mogą komentować
typ hier je reactie
typ je reactie hier
type your comment
tá na tráchtanna dúnta
tá réimsí riachtanacha marcáilte
tämä kommentti on poistettu
tämä kommentti poistettiin
täname kommentaari eest
täze teswir
têkeve
tên người dùng
tên đăng nhập
të gjitha komentet
tính năng bình luận đã bị tắt
több hozzászólás betöltése
több megjelenítése
tühista vastamine
tühista vastus
tüm yorumlar
tüm yorumları gör
tüm yorumları göster
tüm yorumları oku
tải thêm bình luận
tải ảnh lên
tất cả bình luận
tắt bình luận
tệ nhất
tối đa 1000 ký tự
tốt nhất
t’ha agradat aquest article
t’ha semblat útil aquest article
u moet ingelogd zijn om een reactie te plaatsen
u moet ingelogd zijn om te kunnen reageren
ubitekerezaho iki
ucabangani
uche gị
ucinga ntoni
udgiv kommentar
ugomba kwinjira kugira ngo utange igitekerezo
uitloggen
uitschrijven
uključi komentare
uključi se u diskusiju
uključi se u raspravu
uključite se u diskusiju
uključite se u raspravu
ukryci użytkownicy
ukryj komentarz
ukryj komentarze
ukryj odpowiedzi
ukryj ustawienia
ukryj użytkownika
ulgama gir
ulgamdan çyk
uložit do prohlížeče jméno, e-mail a webovou stránku pro budoucí komentáře
uložiť moje meno, e-mail a webovú stránku v tomto prehliadači pre moje budúce komentáre
ultimele comentarii
ultimi commenti
uluvo lwakho
umbono wakho
ummæli
umstrittenste
una maoni gani
unafikiri nini
unblock
unblock user
uneix-te a la conversa
unesite komentar
unggah gambar
unisciti alla conversazione
unisciti alla discussione
unofungei
unpin
unpin comment
unsa imong hunahuna
unsay imong ikasulti
unsubscribe
unsubscribe by email
upišite komentar
upozornit mě e-mailem na nové příspěvky
upozornit mě na nové komentáře e-mailem
upozornit na nové komentáře e-mailem
upozorniť ma na nové komentáre e-mailom
upozorniť ma na nové články e-mailom
upravit komentář
upraviť komentár
uredi komentar
uri aktar
uri aktar kummenti
uri iktar
uri l-kummenti
urutkan berdasarkan
urutkan menurut
usuarios bloqueados
usuarios ocultos
usuários bloqueados
usuários ocultos
usuń komentarz
utekereza iki
utenti bloccati
utenti nascosti
uthini uluvo lwakho
uthini umbono wakho
utilisateurs bloqués
utilisateurs masqués
utilizatori ascunși
utilizatori blocați
utzi bertan behera erantzuna
utzi erantzun bat
utzi erantzuna
utzi erantzuteari
utzi iruzkin bat
utzi iruzkina
utzi zure iruzkina
uudemmat kommentit
uuemad enne
uuemad kommentaarid
uus kommentaar
uusi kommentti
uusimad ees
uusimad kommentaarid
uusimmat ensin
uusimmat kommentit
uusin ensin
uw bericht
uw e-mailadres wordt niet gepubliceerd
uw e-mailadres wordt niet gepubliceerd. vereiste velden zijn gemarkeerd met
uw mening
uw reactie
uw reactie hier
uw reactie wacht op goedkeuring
uygunsuz içeriği bildir
uzraksti komentāru
uzraksti savu komentāru
uzrakstīt komentāru
učitaj još
učitaj više
učitaj više komentara
vaata kommentaare
vacib sahələr işarələnib
vad tror du
vad tycker du
vai šis raksts bija noderīgs
vairāk komentāru
valio ity hevitra ity
valora esta noticia
valora este artículo
vanemad enne
vanemad kommentaarid
vanhemmat kommentit
vanhimmat ensin
var artikeln till hjälp
var artikkelen nyttig
var artiklen nyttig
var den här artikeln till hjälp
var denne artikel hjælpsom
var denne artikel nyttig
var denne artikkelen nyttig
var först att kommentera
var först med att kommentera
varsle meg om nye innlegg via e-post
varsle meg om nye kommentarer via e-post
vasta kommentaarile
vastaa
vastaa kommenttiin
vastgemaakte reacties
vastgezette reactie
vastgezette reacties
vaš e-naslov ne bo objavljen
vaš e-naslov ne bo objavljen. zahtevana polja so označena z
vaš e-poštni naslov ne bo objavljen
vaš elektronski naslov ne bo objavljen
vaš komentar
vaš komentar ovde
vaš komentar ovdje
vaš komentar tukaj
vaš komentar čaka na odobritev
vaš komentar čeka na odobrenje
vaš komentar čeka odobrenje
vaša adresa e-pošte neće biti objavljena
vaša adresa e-pošte neće biti objavljena. neophodna polja su označena
vaša adresa e-pošte neće biti objavljena. obavezna polja su označena sa
vaša e-mail adresa neće biti objavljena
vaša e-mailová adresa nebude zverejnená
vaša e-mailová adresa nebude zverejnená. vyžadované polia sú označené
vaša email adresa neće biti objavljena
vaša emailová adresa nebude zverejnená
vaše e-mailová adresa nebude zveřejněna
vaše e-mailová adresa nebude zveřejněna. vyžadované informace jsou označeny
vaše emailová adresa nebude zveřejněna
vaše zpráva
vecāki komentāri
vecākie vispirms
vedi i commenti
vedi risposte
vedi tutti i commenti
vegyen részt a vitában
ver comentarios
ver comentários
ver comentários da notícia
ver den fyrste til å kommentere
ver den første til å kommentere
ver los comentarios
ver mais
ver mais comentários
ver mais respostas
ver máis comentarios
ver más
ver más comentarios
ver más respuestas
ver os comentários
ver respostas
ver respuestas
ver todos los comentarios
ver todos os comentarios
ver todos os comentários
verberg reacties
verborgen gebruikers
vereiste velde is gemerk
vereiste velde word aangedui met
vereiste velden zijn gemarkeerd
vereiste velden zijn gemarkeerd met
verplichte velden zijn gemarkeerd met
versteek kommentare
verstuur reactie
vertu fyrst til að skrifa athugasemd
vertu fyrstur til að skrifa athugasemd
verzend reactie
veuillez activer javascript pour voir les commentaires
veuillez vous connecter pour commenter
veuillez vous connecter pour laisser un commentaire
veure comentaris
veure tots els comentaris
vezi comentariile
vezi mai multe comentarii
vezi răspunsurile
vezi toate comentariile
več komentarjev
vi devas ensaluti por komenti
via komento
via komento ĉi tie
via retpoŝtadreso ne estos publikigita
viac komentárov
view all comments
view comments
view more comments
view replies
viimased kommentaarid
viimeisimmät kommentit
viimeksi päivitetty
vind ik leuk
virkja athugasemdir
vis alle kommentarar
vis alle kommentarer
vis fleire
vis fleire kommentarar
vis flere
vis flere kommentarer
vis indstillinger
vis innstillinger
vis kommentarane
vis kommentarar
vis kommentarer
vis meir
vis mer
vis mere
vis svar
visa alla kommentarer
visa fler
visa fler kommentarer
visa inställningar
visa kommentarer
visa mer
visa svar
visi komentarai
visi komentāri
visszaélés jelentése
visualizza altri commenti
visualizza tutti i commenti
viðmerkingar
više komentara
viết bình luận
viết bình luận của bạn
viết bình luận của bạn tại đây
vključite se v razpravo
vložit komentář
vložit příspěvek
vložiť komentár
vložte komentář
vnesite komentar
você deve estar logado para postar um comentário
você deve fazer login para comentar
você precisa estar logado para comentar
você precisa fazer login para comentar
você precisa fazer o login para publicar um comentário
voeg 'n kommentaar by
voeg een opmerking toe
voeg een reactie toe
voeg kommentaar by
voeg ’n kommentaar by
voi cosa ne pensate
voir la discussion
voir les commentaires
voir les réponses
voir plus
voir plus de commentaires
voir tous les commentaires
vond je dit artikel nuttig
vorige reacties
vos commentaires
vos réactions
vota esta noticia
vota questo articolo
votre adresse courriel ne sera pas publiée
votre adresse de messagerie ne sera pas publiée
votre adresse de messagerie ne sera pas publiée. les champs obligatoires sont indiqués avec
votre adresse e-mail ne sera pas publiée
votre adresse e-mail ne sera pas publiée. les champs obligatoires sont indiqués avec
votre adresse email ne sera pas publiée
votre avis
votre commentaire
votre commentaire est en attente de modération
votre commentaire ici
votre message
votre réaction
vous devez vous connecter pour laisser un commentaire
vous devez vous connecter pour publier un commentaire
vous devez être connecté pour commenter
vous devez être connecté pour laisser un commentaire
vous devez être connecté pour publier un commentaire
voye kòmantè a
vsi komentarji
vstoupit do diskuse
vstoupit do diskuze
vstup do diskuse
vstúpiť do diskusie
vui lòng gõ tiếng việt có dấu
vui lòng nhập email
vui lòng nhập họ tên
vui lòng thử lại
vui lòng thử lại sau
vui lòng đăng nhập để bình luận
vul hier je reactie in
vul hier uw reactie in
vymazať komentár
vypnout komentáře
vypnúť komentáre
vyžadované informace jsou označeny
vyžadované polia sú označené
válasz a hozzászólásra
válasz megszakítása
válasz visszavonása
válasz írása
válaszok elrejtése
válaszok megjelenítése
váš e-mail nebude zveřejněn
váš komentár
váš komentár sem
váš komentár čaká na schválenie
váš komentář
váš komentář čeká na schválení
váš názor
vær den første til at kommentere
vær den første til at skrive en kommentar
vær den første til at synes godt om dette
vær den første til å kommentere
vær først ute med å kommentere
vélemény, hozzászólás
více komentářů
vís fleiri viðmerkingar
vís meira
vís viðmerkingar
vēl nav komentāru
všechny komentáře
všetky komentáre
všeč mi je
waa inaad gashaa si aad faallo u dhiibato
waktu penyuntingan telah habis
wala pang komento
wala pay komento
walang komento
walang mga komento
walay komento
wallafa sharhi
wangsulan
wangsuli
war der artikel hilfreich
war dieser artikel hilfreich
war dieser artikel nützlich
war dieser beitrag hilfreich
was denken sie
was dit artikel nuttig
was dit artikel nuttig voor jou
was meinen sie
was meinst du
was this article helpful
was this page helpful
washa maoni
wasze komentarze
wat denk jij
wat dink jy
wat is jouw mening
wat vind jij
wat vindt u
wczytaj więcej
wczytaj więcej komentarzy
wees de eerste die dit leuk vindt
wees de eerste die reageert
wees de eerste om een reactie te plaatsen
wees de eerste om te reageren
wees die eerste om kommentaar te lewer
weitere anzeigen
weitere kommentare
weitere kommentare anzeigen
weitere kommentare laden
weka maoni
weka maoni yako
weli faallo ma jirto
wenehi komentar
weź udział w dyskusji
weź udział w rozmowie
what are your thoughts
what do you think
wil je reageren
wilt u reageren
więcej komentarzy
wonke amazwana
wpisz komentarz
wpisz swój komentarz
wpisz tutaj swój komentarz
write a comment
write a reply
write something
write your comment
wszystkie komentarze
wyloguj
wyloguj się
wymagane pola są oznaczone
wypisz się
wypowiedz się
wyraź swoją opinię
wys kommentare
wys meer
wys meer kommentare
wysig kommentaar
wyłącz komentarze
wyślij komentarz
wè tout kòmantè yo
wènèhi komentar
włącz javascript, aby zobaczyć komentarze
włącz komentarze
wọlé láti fi èsì sílẹ̀
x'taħseb
xem các bình luận
xem các câu trả lời
xem câu trả lời
xem thêm
xem thêm bình luận
xem thêm trả lời
xem trước
xem trả lời
xem tất cả bình luận
xác minh người dùng
xóa bình luận
x’taħseb
ya no me gusta
ya zamani kwanza
yana koʻrsatish
yana yuklash
yangi izoh
yanıt yaz
yanıtla
yanıtlamak için giriş yapın
yanıtları gizle
yanıtları göster
yanıtı iptal et
ychwanegu sylw
ychwanegwch sylw
yeni yorum
yeni yorumlar
yeni yorumları bana e-posta ile bildir
yeni şərh
yeni şərhlər barədə mənə bildir
yi sharhi
yiba ngowokuqala ukunika uluvo
yiba ngowokuqala ukuphawula
yiba ngowokuqala ukushiya amazwana
ymunwch â'r drafodaeth
ymunwch â'r sgwrs
ymunwch â’r drafodaeth
ymunwch â’r sgwrs
yongeza uluvo
yorum bırak
yorum bırakın
yorum ekle
yorum ekleyin
yorum gönder
yorum kuralları
yorum politikası
yorum silindi
yorum yap
yorum yapabilmek için giriş yapmalısınız
yorum yapabilmek için giriş yapın
yorum yapabilmek için lütfen giriş yapın
yorum yapabilmek için oturum açmalısınız
yorum yapabilmek için üye girişi yapmalısınız
yorum yapabilmek için üye olun
yorum yapmak için giriş yap
yorum yapmak için giriş yapın
yorum yapmak için oturum açmalısınız
yorum yapmak için oturum açın
yorum yapmak için üye olun
yorum yapın
yorum yaz
yorum yazmak için giriş yapın
yorum yazın
yorum yok
yorum çok uzun
yoruma kapalı
yorumlar
yorumlar kapalı
yorumlar kapalıdır
yorumlar kapatıldı
yorumları aç
yorumları devre dışı bırak
yorumları etkinleştir
yorumları gizle
yorumları gör
yorumları görmek için javascript'i etkinleştirin
yorumları göster
yorumları kapat
yorumları oku
yorumu bildir
yorumu düzenle
yorumu geri yükle
yorumu gizle
yorumu gönder
yorumu sabitle
yorumu sil
yorumu yanıtla
yorumu şikayet et
yorumunu yaz
yorumunuz
yorumunuz buraya
yorumunuz denetim için bekliyor
yorumunuz için teşekkürler
yorumunuz onay bekliyor
yorumunuz onay bekliyor. onaylandıktan sonra yayınlanacaktır
yorumunuzu buraya yazın
yorumunuzu girin
yorumunuzu yazın
you can edit your comment for
you must be logged in to comment
you must be logged in to post a comment
your comment
your comment here
your comment is awaiting moderation
your email address will not be published
your email address will not be published. required fields are marked
ysgrifennu sylw
ysgrifennwch sylw
yêu cầu xóa dữ liệu của tôi
za komentiranje je potrebna prijava
za komentiranje morate biti prijavljeni
za komentiranje se morate prijaviti
za komentiranje se prijavite
za objavo komentarja se morate prijaviti
za oddajo komentarja morate biti prijavljeni
za oddajo komentarja se morate prijaviti
zablokovat uživatele
zablokovať používateľa
zablokowani użytkownicy
zablokuj użytkownika
zadnji komentari
zadnji komentarji
zaenkrat ni komentarjev
zaharrenak lehenengo
zahtevana polja so označena z
zahájit diskusi
zakačeni komentari
zakázat komentáře
zalogowany jako
zaloguj
zaloguj przez facebook
zaloguj się
zaloguj się aby komentować
zaloguj się przez
zaloguj się przez facebook
zaloguj się przez facebooka
zaloguj się przez google
zaloguj się za pomocą
zaloguj się, aby dodać komentarz
zaloguj się, aby móc komentować
zaloguj się, aby odpowiedzieć
zaloguj się, aby skomentować
zaloguj się, by skomentować
zaloguj się, żeby skomentować
zanechajte komentár
zanechajte odpoveď
zanechat komentář
zanechat odpověď
zanechať komentár
zanechať odpoveď
zanechte komentář
zanechte nám komentář
zapamiętaj moje dane w tej przeglądarce podczas pisania kolejnych komentarzy
zapisz moje dane, adres e-mail i witrynę w przeglądarce aby wypełnić dane podczas pisania kolejnych komentarzy
zapnout komentáře
zapnúť komentáre
zapojit se do diskuse
zapojiť sa do diskusie
zapojte sa do diskusie
zapojte se do diskuse
zapojte se do diskuze
započni diskusiju
započni raspravu
zarejestruj się, aby komentować
zasady komentowania
zatiaľ bez komentárov
zatiaľ tu nie sú žiadne komentáre
zatiaľ žiadne komentáre
zatím bez komentářů
zatím nejsou žádné komentáře
zatím žádné komentáře
zatím žádný komentář
začni razpravo
załaduj więcej
załaduj więcej komentarzy
zde napište svůj komentář
zde napište váš komentář
zer deritzozu
zer iruditzen zaizu
zgłoś do moderacji
zgłoś komentarz
zgłoś nadużycie
zgłoś naruszenie
ziga nkọwa
zima maoni
ziyaretçi yorumları
ziņot par komentāru
ziņot par pārkāpumu
zobacz dyskusję
zobacz komentarze
zobacz odpowiedzi
zobacz więcej komentarzy
zobacz wszystkie komentarze
zobrazit další
zobrazit další komentáře
zobrazit diskusi
zobrazit diskuzi
zobrazit komentáře
zobrazit nastavení
zobrazit odpovědi
zobrazit více
zobrazit všechny komentáře
zobraziť diskusiu
zobraziť komentáre
zobraziť nastavenia
zobraziť odpovede
zobraziť viac
zobraziť viac komentárov
zobraziť všetky komentáre
zobraziť ďalšie
zobraziť ďalšie komentáre
zonke izimvo
zoradiť podľa
zostaw komentarz
zostaw odpowiedź
zostaw swój komentarz
zrušit odběr
zrušit odpověď
zrušit odpověď na komentář
zrušiť odber
zrušiť odpoveď
zuletzt aktualisiert
zum kommentieren anmelden
zum kommentieren bitte einloggen
zur diskussion
zure e-posta helbidea ez da argitaratuko
zure eposta helbidea ez da argitaratuko
zure iruzkina
zure iruzkina hemen
zure iruzkina moderatzeko zain dago
zverejniť komentár
zveřejnit komentář
zêdetir bar bike
zêdetir nîşan bide
¿eliminar este comentario
¿qué opina usted
¿qué opinas
¿qué piensas
¿qué te parece
¿te gustó esta nota
¿te ha gustado este artículo
¿te ha gustado la noticia
¿te ha resultado útil este artículo
¿te resultó útil este artículo
àwọn èsì
àwọn ọ̀rọ̀ ìwòye
ähli teswirler
äldre kommentarer
äldst först
ältere kommentare
älteste
älteste zuerst
är e-mail-adress gëtt net publizéiert
är meenung
äre kommentar
ældre kommentarer
ældste først
çaktivizo komentet
çfarë mendoni ju
çıkış yap
è stato utile questo articolo
èsì rẹ
é necessário iniciar sessão para comentar
écrire un commentaire
écrivez un commentaire
écrivez votre commentaire
épingler le commentaire
értesítést kérek az új hozzászólásokról
értesítést kérek e-mailben az új hozzászólásokról
értékeld a cikket
írd ide a hozzászólásod
írd meg a véleményed
írj hozzászólást
írj kommentet
írj megjegyzést
írja meg véleményét
írjon hozzászólást
írjon megjegyzést
îmi place
împărtășește-ți părerea
încarcă mai multe
încarcă mai multe comentarii
începe discuția
înregistrează-te pentru a comenta
önce en eski
önce en yeni
önceki yorumlar
öne çıkan yorumlar
önnek mi a véleménye
összes hozzászólás megtekintése
új hozzászólás
új hozzászólás írása
újabb hozzászólások
últimos comentarios
últimos comentários
últims comentaris
únase a la conversación
únete a la conversación
únete a la discusión
únete al debate
únete á conversa
útskráning
über neue kommentare per e-mail benachrichtigen
ý kiến bạn đọc
ý kiến của bạn
þessari athugasemd hefur verið eytt
þín athugasemd
þú verður að vera innskráð/ur til að skrifa athugasemd
þú þarft að vera innskráð(ur) til að skrifa athugasemd
ĉiuj komentoj
če želite komentirati, se prijavite
čo si o tom myslíte
číst komentáře
čítať komentáre
ďakujeme za komentár
ďalšie komentáre
đang tải
đang tải bình luận
đã bị chặn
đã chặn
đã có lỗi xảy ra
đã ghim
đã hết thời gian chỉnh sửa
đã xóa bình luận
đã xảy ra lỗi. vui lòng thử lại sau
đã đóng bình luận
đã đăng nhập với tên
đính kèm ảnh
đăng bình luận
đăng ký
đăng ký nhận email
đăng ký qua email
đăng ký qua rss
đăng ký qua telegram
đăng ký theo dõi
đăng nhập
đăng nhập bằng
đăng nhập với
đăng nhập để bình luận
đăng nhập để gửi bình luận
đăng nhập ẩn danh
đăng xuất
để lại bình luận
để lại bình luận của bạn
để lại câu trả lời
để lại một bình luận
để lại một phản hồi
để lại phản hồi
để lại ý kiến của bạn
địa chỉ email của bạn sẽ không được công bố
ħalli kumment
ħalli tweġiba
įjungti komentarus
įkelti daugiau
įkelti daugiau komentarų
įrašykite komentarą
įrašyti komentarą
įvertinkite straipsnį
įveskite komentarą
řadit od nejnovějších
řadit podle
ŝargi pli
şikayet et
şikayət et
şununla giriş yap
şîrove
şîrove bike
şîrove binivîse
şîrove bişîne
şîrove girtî ne
şîrove hat jêbirin
şîrove nîne
şîrove tune
şîrove zêde bike
şîroveya nû
şîroveya te
şîroveya we
şîroveya xwe binivîse
şîroveya xwe binivîsin
şîroveya xwe li vir binivîse
şîroveya yekem tu binivîse
şîroveyan bixwîne
şîroveyan nîşan bide
şîroveyan veşêre
şîroveyekê bihêle
şîroveyekê binivîse
şîroveyekê zêde bike
şîroveyê bişîne
şîroveyên dawî
şîroveyên nû
şərh bildir
şərh bildirin
şərh bildirmək üçün daxil olun
şərh göndər
şərh qoyun
şərh silindi
şərh silinib
şərh yaz
şərh yazmaq
şərh yazmaq qadağandır
şərh yazmaq üçün daxil olun
şərh yazmaq üçün giriş edin
şərh yazmaq üçün qeydiyyatdan keçin
şərh yazmaq üçün saytda qeydiyyatdan keçin
şərh yazın
şərh yoxdur
şərh əlavə edin
şərh əlavə et
şərhdən şikayət et
şərhi dərc et
şərhi göndər
şərhi redaktə et
şərhi sil
şərhiniz
şərhiniz təsdiq gözləyir
şərhiniz yoxlanılır
şərhiniz üçün təşəkkür edirik
şərhinizi bura yazın
şərhinizi yazın
şərhlər
şərhlər bağlıdır
şərhləri aktivləşdir
şərhləri gizlət
şərhləri göstər
şərhləri oxu
şərhlərə bax
şərhə cavab ver
še ni komentarjev
šis komentaras buvo ištrintas
šis komentaras ištrintas
šis komentārs ir dzēsts
šta mislite
šta ti misliš
šta vi mislite
što mislite
što misliš
što ti misliš
što vi mislite
żid kumment
žiadne komentáre
žádné komentáře
ƙara sharhi
ƙarin sharhi
șterge comentariul
ți-a fost de folos acest articol
ți-a plăcut articolul
ɓoye sharhi
əvvəlcə ən köhnələr
əvvəlcə ən yenilər
əvvəlki şərhlər
άφησε ένα σχόλιο
ήταν χρήσιμο αυτό το άρθρο
ακύρωση απάντησησ
αναφορά κατάχρησησ
αναφορά σχολίου
αξιολογήστε το άρθρο
απάντηση
απάντηση στο σχόλιο
απεγγραφή
απενεργοποίηση σχολίων
αποθήκευσε το όνομά μου, email, και τον ιστότοπο μου σε αυτόν τον πλοηγό για την επόμενη φορά που θα σχολιάσω
αποκλεισμένοι χρήστεσ
αποκλεισμόσ χρήστη
αποστολή σχολίου
απόκρυψη απαντήσεων
απόκρυψη ρυθμίσεων
απόκρυψη σχολίων
απόκρυψη χρήστη
αυτό το σχόλιο έχει αφαιρεθεί
αυτό το σχόλιο διαγράφηκε
αφήστε ένα σχόλιο
αφήστε απάντηση
αφήστε μια απάντηση
αφήστε σχόλιο
αφήστε το σχόλιό σασ
γίνε ο πρώτοσ που θα σχολιάσει
γίνετε ο πρώτοσ που θα σχολιάσει
για να σχολιάσετε πρέπει να συνδεθείτε
γράψε ένα σχόλιο
γράψτε ένα σχόλιο
γράψτε εδώ το σχόλιό σασ
γράψτε μια απάντηση
γράψτε σχόλιο
γράψτε το πρώτο σχόλιο
γράψτε το σχόλιό σασ
δείτε τα σχόλια
δείτε όλα τα σχόλια
δεν επιτρέπονται σχόλια
δεν υπάρχουν ακόμη σχόλια
δεν υπάρχουν σχόλια
δεν υπάρχουν σχόλια ακόμη
δημοσίευση σχολίου
διαγραφή σχολίου
εγγραφή μέσω email
εγγραφείτε για να σχολιάσετε
ειδοποίησέ με για νέα σχόλια μέσω email
ειδοποίηση για νέα σχόλια
ειδοποιήστε με για νέα σχόλια
εισάγετε το σχόλιό σασ
εμφάνιση απαντήσεων
εμφάνιση περισσότερων
εμφάνιση περισσότερων σχολίων
εμφάνιση ρυθμίσεων
εμφάνιση σχολίων
εμφάνιση όλων των σχολίων
ενεργοποίηση σχολίων
επεξεργασία σχολίου
ευχαριστούμε για το σχόλιό σασ
η διεύθυνση email σασ δεν θα δημοσιευτεί
η ηλ. διεύθυνσή σασ δεν δημοσιεύεται
η ηλ. διεύθυνση σασ δεν δημοσιεύεται
η ηλ. διεύθυνση σασ δεν δημοσιεύεται. τα υποχρεωτικά πεδία σημειώνονται με
κανένα σχόλιο
κανένα σχόλιο ακόμα
κανόνεσ σχολιασμού
καρφιτσωμένα σχόλια
καρφιτσωμένο σχόλιο
κατάργηση εγγραφήσ
κορυφαία σχόλια
λάβετε μέροσ στη συζήτηση
μοιραστείτε τη γνώμη σασ
μου αρέσει
νέο σχόλιο
νεότερα πρώτα
νεότερα σχόλια
ξεκινήστε τη συζήτηση
πάρτε μέροσ στη συζήτηση
παλαιότερα πρώτα
παλαιότερα σχόλια
πείτε τη γνώμη σασ
περισσότερα σχόλια
πεσ τη γνώμη σου
πιο πρόσφατα
ποια είναι η γνώμη σασ
πρέπει να έχετε συνδεθεί για να σχολιάσετε
πρέπει να είστε συνδεδεμένοσ για να σχολιάσετε
πρέπει να συνδεθείτε για να σχολιάσετε
προβολή σχολίων
προηγούμενα σχόλια
προσθέστε ένα σχόλιο
προσθέστε σχόλιο
προσθήκη νέου σχολίου
προσθήκη σχολίου
πρόσθεσε ένα σχόλιο
πρόσφατα σχόλια
σήμανση ωσ ανεπιθύμητο
σασ φάνηκε χρήσιμο αυτό το άρθρο
συμμετέχετε στη συζήτηση
συνδέσου για να σχολιάσεισ
συνδεδεμένοσ ωσ
συνδεθείτε για να απαντήσετε
συνδεθείτε για να σχολιάσετε
σχολίασε
σχολιάστε
σχολιάστε αυτό το άρθρο
σχολιάστε πρώτοι
σχολιάστε το άρθρο
σχολιασμόσ
σχόλια
σχόλια αναγνωστών
σύνδεση για σχολιασμό
σύνδεση μέσω facebook
σύνδεση με
σύνδεση με facebook
σύνδεση με google
τα πεδία με αστερίσκο είναι υποχρεωτικά
τα σχόλια έχουν κλείσει
τα σχόλια είναι απενεργοποιημένα
τα σχόλια είναι κλειστά
τα υποχρεωτικά πεδία σημειώνονται με
τελευταία σχόλια
το email σασ δεν θα δημοσιευθεί
το σχόλιο έχει διαγραφεί
το σχόλιο διαγράφηκε
το σχόλιό σασ
το σχόλιό σασ αναμένει έγκριση
το σχόλιό σασ εδώ
το σχόλιό σασ εκκρεμεί προσ έγκριση
το σχόλιό σου
υποβολή σχολίου
φόρτωση περισσότερων
φόρτωση περισσότερων σχολίων
χωρίσ σχόλια
όλα τα σχόλια
όροι σχολιασμού
абавязковыя палі пазначаны
абонирай се за коментарите
абонирай се за отговорите
абонирай се по имейл
абонирай се чрез rss
абонирай се чрез telegram
абониране по имейл
абонирани сте за известия
аввалин шуда шарҳ диҳед
авторизуйтесь, чтобы комментировать
авторизуйтесь, чтобы оставить комментарий
авторизуйтесь, щоб залишити коментар
авторизуйтесь, щоб коментувати
авторизуйтеся, щоб залишити коментар
адказаць
адказы
адключыць каментары
адмацаваць
адмяніць адказ
адправіць
адправіць каментар
адправіць каментарый
адпісацца
азыраак көрсөтүү
азырақ көрсету
азырынча комментарий жок
акыркы комментарийлер
алдымен ескілері
алдымен жаңалары
алғашқы пікірді сіз жазыңыз
ананімны карыстальнік
анонимен
анонимен корисник
анонимен потребител
анонимный пользователь
анонімний користувач
анхааруулга: уншигчдын бичсэн сэтгэгдэлд
анхны сэтгэгдлийг та бичээрэй
анхны сэтгэгдлийг үлдээгээрэй
апошнія каментары
апошнія каментары карыстальніка
апошнія каментарыі
апублікаваць каментар
аўтарызуйцеся, каб пакінуць каментар
барање за бришење на моите податоци
бардык комментарийлер
бардык комментарийлерди көрүү
бардык пикирлер
барлық пікірлер
барлық пікірлерді көру
барои шарҳ додан ворид шавед
бекор кардани ҷавоб
бекітілген пікірлер
бештар бинед
бештар нишон диҳед
бидете првиот што ќе коментира
биди прв што ќе коментира
биринчи болуп комментарий калтырыңыз
биринчи пикирди сиз жазыңыз
блокирай
блокирай потребителя
блокиран
блокирани корисници
блокирани потребители
блокирај
блокирај корисник
блокирај корисника
больш каментароў
больше комментариев
будзьце першым
буди први који ће коментарисати
будите први који ће коментарисати
будите први који ће оставити коментар
будь ласка, спробуйте пізніше
будь ласка, увійдіть
будьте первым
будьте первым, кто оставит комментарий
будьте першим
будьте першим, хто залишить коментар
бул комментарий өчүрүлдү
бъдете първи с коментар
бъдете първият, който ще коментира
бъди първият, който ще коментира
більше коментарів
бірінші болып пікір қалдырыңыз
бүртгүүлэх
бүх сэтгэгдлийг харах
бүх сэтгэгдлийг үзэх
бүх сэтгэгдэл
бұл пікір жойылды
ваш e-mail не будет опубликован
ваш email не будзе апублікаваны
ваш адрас электроннай пошты не будзе апублікаваны
ваш адрес email не будет опубликован
ваш адрес email не будет опубликован. обязательные поля помечены
ваш каментар
ваш каментар будзе першым
ваш каментар тут
ваш каментар чакае мадэрацыі
ваш каментарый
ваш коментар
ваш коментар буде першим
ваш коментар овде
ваш коментар очікує модерації
ваш коментар очікує на модерацію
ваш коментар тут
ваш коментар чека модерацију
ваш коментар чека одобрење
ваш комментарий
ваш комментарий будет первым
ваш комментарий здесь
ваш комментарий ожидает модерации
ваша e-mail адреса не оприлюднюватиметься
ваша e-mail адреса не оприлюднюватиметься. обов’язкові поля позначені
ваша email адреса не буде опублікована
ваша адреса е-поште неће бити објављена
ваша адреса е-поште неће бити објављена. неопходна поља су означена
ваша адреса електронної пошти не буде опублікована
вашата адреса за е-пошта нема да биде објавена
вашиот коментар
вашиот коментар тука
вашиот коментар чека одобрување
вашият имейл адрес няма да бъде публикуван
вашият имейл адрес няма да бъде публикуван. задължителните полета са отбелязани с
вашият коментар
вашият коментар очаква одобрение
вашият коментар тук
вашият отговор
введите email
введите ваш email
введите ваш комментарий
введите имя пользователя
введите комментарий
введите текст комментария
введіть email
введіть ваш email
введіть ваш коментар
введіть коментар
введіть текст коментаря
введіть ім'я користувача
ви впевнені, що хочете видалити цей коментар
ви відписалися від оновлень
ви дійсно хочете видалити цей коментар
ви маєте увійти, щоб залишити коментар
ви повинні увійти, щоб залишити коментар
ви підписалися на оновлення
ви підписані на оновлення
ви увійшли як
видалений користувач
видалити коментар
видалити цей коментар
види ги сите коментари
виж всички коментари
виж коментарите
вижте всички коментари
вижте коментарите
вижте отговорите
вийти
вимкнути коментарі
висловіть свою думку
више коментара
включи коментарите
включить комментарии
влез анонимно
влез, за да коментираш
влезли сте като
влезте
влезте, за да коментирате
влезте, за да оставите коментар
вмъкни код
вмъкни цитат
внесете е-пошта
внесете коментар
возможность комментирования закрыта
войдите, чтобы комментировать
войдите, чтобы оставить комментарий
войти
войти анонимно
войти с помощью
войти через
войти, чтобы оставить комментарий
ворид шавед
воридшавӣ
времето за редактиране изтече
времето за уредување истече
время на редактирование истекло
время редактирования истекло
все комментарии
все още няма коментари
всички коментари
вставити код
вставити цитату
вставить код
вставить цитату
всі коментарі
вход с
вчитај повеќе
вчитај повеќе коментари
вчитување коментари
въведете вашия имейл
въведете вашия коментар
въведете коментар
вы авторизованы как
вы адпісаліся ад абнаўленняў
вы вошли как
вы вошли под именем
вы действительно хотите удалить этот комментарий
вы должны войти, чтобы оставить комментарий
вы не можете голосовать за свой комментарий
вы отписались от обновлений
вы отписались от рассылки
вы падпісаны на абнаўленні
вы подписались на обновления по почте
вы подписаны на обновления
вы сапраўды хочаце выдаліць гэты каментар
вы уверены, что хотите закрепить этот комментарий
вы уверены, что хотите удалить этот комментарий
вы ўвайшлі як
выдалены карыстальнік
выдаліць гэты каментар
выдаліць каментар
выйсці
выйти
выключить комментарии
выскажите своё мнение
відкріпити
відписатися
відповіді
відповісти
відповісти на коментар
відправити
відправити коментар
голосовать могут только авторизованные пользователи
гомдол гаргах
гэты каментар быў выдалены
гэты каментар выдалены
да бисте коментарисали, морате се пријавити
давно обновленные
давно оновлені
дагы көрсөтүү
дадайце каментар
дадаць каментар
дадаць каментарый
дадаць курсіў
дадаць маркіраваны спіс
дадаць тлусты тэкст
дай мнение
дайте мнение
дали сакате да го блокирате овој корисник
дали сакате да го избришете овој коментар
даслаць
даслаць каментар
даттануу
даўно абноўленыя
дидани ҳамаи шарҳҳо
для отправки комментария вам необходимо авторизоваться
добавете коментар
добави коментар
добави курсив
добави мнение
добави нов коментар
добави удебелен текст
добавить жирный текст
добавить комментарий
добавить курсив
добавить маркированный список
добавить новый комментарий
добавить нумерованный список
добавьте комментарий
додадете коментар
додайте коментар
додати жирний текст
додати коментар
додати курсив
додати маркований список
додати новий коментар
додати нумерований список
додај коментар
додај нов коментар
додајте коментар
додајте нови коментар
докладвай
докладвай коментара
долучайтеся до обговорення
думки читачів
ещё комментарии
жагат
жауап беру
жауап жазу
жауап қалдыру
жауаптан бас тарту
жауаптарды көрсету
жаңа пікір
жаңы комментарий
жаңы пикир
жодного коментаря
жооп берүү
жооп жазуу
жоопту жокко чыгаруу
за да коментирате, трябва да влезете
за да публикувате коментар, трябва да влезете
заблакаваны
заблакаваныя карыстальнікі
заблакаваць
заблакаваць карыстальніка
заблокирован
заблокированные пользователи
заблокировать
заблокировать пользователя
заблоковано
заблоковані користувачі
заблокувати
заблокувати користувача
забрани коментарите
завантаження коментарів
завантажити більше
завантажити зображення
завантажити ще
завантажити ще коментарі
загрузить еще
загрузить еще комментарии
загрузить ещё
загрузить ещё комментарии
загрузить изображение
загрузка каментароў
загрузка комментариев
загрузіць яшчэ
задолжителните полиња се означени со
задължителните полета са отбелязани с
закачен коментар
закачени коментари
закачи
закрепить
закрепить комментарий
закрепленные комментарии
закреплено
закреплённые комментарии
закреплённый комментарий
закріпити
закріпити коментар
закріплений коментар
закріплено
закріплені коментарі
залишити відгук
залишити відповідь
залишити коментар
залиште відгук
залиште коментар
залиште перший коментар
залиште свій коментар
замацаваныя каментары
замацаваць
запазване на името, имейл адреса и уебсайта ми в този браузър за следващия път когато коментирам
запази промените
запит на видалення моїх даних
запросить удаление моих данных
запытаць выдаленне маіх даных
зарегистрироваться
зареди още
зареди още коментари
зареждане на коментарите
зареєструватися
зарэгістраваныя карыстальнікі могуць пакідаць каментары
зарэгістравацца
захаваць змены
зачувај промени
заявка за изтриване на моите данни
зберегти зміни
зберегти моє ім'я, e-mail, та адресу сайту в цьому браузері для моїх подальших коментарів
згорнути
избришан корисник
избриши коментар
измени коментар
изпрати
изпрати коментар
изтриване на коментара
изтрий коментара
изтрит потребител
илүү ихийг харуулах
имейл адресът ви няма да бъде публикуван
ин шарҳ нест карда шуд
ирсоли назар
ирсоли шарҳ
искате ли да блокирате този потребител
искате ли да изтриете този коментар
искључи коментаре
испратете коментар
испрати
испрати коментар
истакнути коментари
каб пакінуць каментар, трэба ўвайсці
какво мислите
калі ласка, паспрабуйце пазней
каментаваць
каментар выдалены
каментар замацаваны
каментар занадта доўгі
каментароў пакуль няма
каментары адключаны
каментары закрыты
каментары закрытыя
каментарый выдалены
катталуу
качи изображение
кирүү
код подтверждения
коментар було видалено
коментар видалено
коментар закріплено
коментар занадто довгий
коментар з’явиться після модерації
коментар приховано
коментар успішно видалено
коментар је обрисан
коментар је уклоњен
коментари су затворени
коментари су искључени
коментари читалаца
коментарисање је затворено
коментарите са забранени
коментарите са затворени
коментарите са изключени
коментарите се зареждат
коментарите се затворени
коментарите се исклучени
коментариши
коментаришите
коментарот е избришан
коментарот е предолг
коментарът беше премахнат
коментарът ви очаква модериране
коментарът е закачен
коментарът е изтрит
коментарът е твърде дълъг
коментарі вимкнено
коментарі закрито
коментарі закриті
коментарів немає
коментарів поки немає
коментирай
коментирайте
коментирај
коментирајте
коментування вимкнено
коментування закрито
коментувати
коментувати можуть лише зареєстровані користувачі
комментариев нет
комментариев пока нет
комментарии загружаются
комментарии закрыты
комментарии отключены
комментарий жазуу
комментарий жазуу үчүн катталыңыз
комментарий жазыңыз
комментарий жок
комментарий жөнөтүү
комментарий закреплен
комментарий калтыруу
комментарий калтыруу үчүн кириңиз
комментарий кошуу
комментарий ожидает проверки
комментарий от удаленного пользователя
комментарий появится после модерации
комментарий скрыт
комментарий слишком длинный
комментарий удален
комментарий удалён
комментарий успешно удален
комментарий өчүрүлдү
комментарийди өчүрүү
комментарийлер жабык
комментарийлер жок
комментирование закрыто
комментирование отключено
комментировать
комментировать могут только зарегистрированные пользователи
копирано
корисничко име
користувача видалено
кіру
көбірек көрсету
көбүрөөк көрсөтүү
лише для читання
мені подобається
ми се допаѓа
мне нравится
мнения на читатели
мнения читателей
мои комментарии
моите коментари
моля, влезте
моля, опитайте отново
мора да се најавите за да објавите коментар
мора да сте најавени за да коментирате
морате бити пријављени да бисте оставили коментар
мої коментарі
міндетті өрістер белгіленген
надіслати
надіслати коментар
надіслати ще раз
назар диҳед
назари худро баён кунед
назари худро гузоред
назари худро нависед
назари шумо
най-добри
най-лоши
най-нови
най-нови коментари
най-новите
най-отдавна обновени
най-спорни
най-стари
най-старите
най-харесвани
найбільш обговорювані
найновіші
найпопулярніші
найстаріші
найсуперечливіші
написати коментар
написать комментарий
напишете вашия коментар
напишете го вашиот коментар
напишете коментар
напишете отговор
напишете своя коментар
напиши коментар
напиши своя коментар
напишите ваш коментар
напишите ваш комментарий
напишите коментар
напишите комментарий
напишите первый комментарий
напишите свой комментарий
напишіть ваш коментар
напишіть коментар
напишіть перший коментар
напишіть свій коментар
напісаць каментар
напісаць каментарый
напішыце каментар
напішыце свой каментар
наскоро обновени
начать обсуждение
најавени сте како
најавете се
најавете се за да коментирате
најави се
најави се анонимно
најави се за да коментираш
најави се со
најбоље оцењени
најдобри
најконтроверзни
најлоши
најнови
најнови коментари
најнови прво
најновије прво
најновији коментари
најновији прво
најстари
најстари прво
најстарије прво
најстарији прво
не вдалося завантажити коментарі
не ми се допаѓа
не ми харесва
не нравится
не падабаецца
не подобається
не препоручујем
не свиђа ми се
не удалось загрузить комментарии
недавно обновленные
нема блокирани корисници
нема коментара
нема коментари
немає заблокованих користувачів
немає коментарів
неодамна ажурирани
неопходна поља су означена
нет заблокированных пользователей
нет комментариев
нешта пайшло не так
нешто тргна наопаку
нещо се обърка
нещо се обърка. моля, опитайте по-късно
нещодавно оновлені
никто ещё не оставил комментариев
нов коментар
нови коментар
новий коментар
новы каментар
новы каментарый
новые комментарии
новый комментарий
нові коментарі
нравится
нэвтрэх
нэвтэрч сэтгэгдэл үлдээнэ үү
нядаўна абноўленыя
няма блокирани потребители
няма заблакаваных карыстальнікаў
няма каментароў
няма каментарыяў
няма коментари
няма публикувани коментари
обавезна поља су означена
обавести ме о новим коментарима
обговорення закрито
обидете се повторно
обидете се подоцна
обов'язкові поля позначені
обов’язкові поля позначені
обриши коментар
обсуждение закрыто
обязательные поля помечены
објавете коментар
објави коментар
објавите коментар
овај коментар је обрисан
овозможи коментари
овој коментар е избришан
одблокирај
одговорете
одговори
одговорите
одоогоор сэтгэгдэл алга байна
одустани од одговора
одјави се
одјавување
окурмандардын пикири
омогући коментаре
оневозможи коментари
опитайте отново по-късно
опубликовать комментарий
опублікувати коментар
оставете вашия коментар
оставете коментар
оставете одговор
оставете отговор
остави коментар
остави одговор
остави отговор
оставите коментар
оставите одговор
оставите свој коментар
оставить комментарий
оставить ответ
оставить отзыв
оставьте здесь свой комментарий
оставьте комментарий
оставьте первый комментарий
оставьте свой комментарий
останні коментарі
останні коментарі користувача
отблокирай
ответить
ответить на комментарий
ответы
отговор
отговори
откажи
откажи го одговорот
откажи одговор
откажи претплата
откажи претплату
отказ от отговор
откачи
отключить комментарии
открепить
отмена ответа
отменить ответ
отписаться
отписахте се от известията
отпиши се
отправить
отправить ещё раз
отправить комментарий
отправляется
оценка комментария
още коментари
оқырман пікірлері
падабаецца
падпісацца на абмеркаванне
падпісацца на адказы
падпісацца па email
падпісацца праз rss
падпісацца праз telegram
паказаць адказы
паказаць больш
паказаць каментары
паказаць менш
паказаць налады
паказаць усе каментары
паказаць яшчэ
пакуль няма каментароў
пакінуць адказ
пакінуць водгук
пакінуць каментар
пакінуць каментарый
пакіньце каментар
пакіньце каментарый
пакіньце першы каментар
папярэдні прагляд
паскардзіцца
паспрабуйце яшчэ раз
перевірений користувач
переглянути всі коментарі
переглянути відповіді
переглянути коментарі
перетащите файл сюда
пикир билдирүү
пикир жазуу
пикир жок
пикир жөнөтүү
пикир калтыруу
пикир калтырыңыз
пикириңизди жазыңыз
пикириңизди калтырыңыз
пинувани коментари
повеќе коментари
повідомити про порушення
повідомляти про нові коментарі
погледај коментаре
погледај одговоре
погледај све коментаре
погледајте све коментаре
поддерживается markdown
поделитесь мнением
подобається
подписаться на комментарии
подписаться на обсуждение
подписаться на ответы
подписаться по email
подписаться по rss
подписаться по почте
подписаться через rss
подписаться через telegram
подписка по email
подреди по
подреди според
поділіться своєю думкою
пожаловаться
пожаловаться на комментарий
пожалуйста, войдите
пожалуйста, попробуйте позже
пока нет комментариев
пока нет ни одного комментария
покажи всички отговори
покажи коментарите
покажи настройките
покажи отговорите
покажи още
покажи по-малко
покажи повече
покажи повеќе
показати більше
показати більше коментарів
показати всі відповіді
показати всі коментарі
показати відповіді
показати коментарі
показати менше
показати налаштування
показати ще
показати ще коментарі
показать больше
показать больше комментариев
показать все комментарии
показать все ответы
показать еще
показать ещё
показать ещё комментарии
показать комментарии
показать настройки
показать ответы
поки немає коментарів
пользователь удален
попередній перегляд
попробуйте ещё раз
посилання на коментар
поскаржитись
поскаржитися
поскаржитися на коментар
последни коментари
последни коментари од
последни коментари от
последние комментарии
последние комментарии пользователя
последњи коментари
посмотреть комментарии
посмотреть ответы
постави коментар
потврден корисник
потвърден потребител
пошаљи коментар
пошаљите коментар
правераны карыстальнік
правила комментирования
пракаментаваць
працуе на
працює на
преглед на коментара
предварительный просмотр
предпросмотр
препоручујем
претплати се е-поштом
претплати се на коментари
претплати се преку rss
претплати се преку telegram
претплати се преку е-пошта
прикажи више
прикажи ги сите коментари
прикажи коментаре
прикажи коментари
прикажи мање
прикажи одговоре
прикажи одговори
прикажи повеќе
прикажи подешавања
прикажи помалку
прикажи поставки
прикажи све коментаре
прикажи још
прикачи слика
прикрепить изображение
прикріпити зображення
присоединиться к обсуждению
присоединяйтесь к обсуждению
приховати
приховати відповіді
приховати коментарі
приховати користувача
приховати налаштування
приєднатися до обговорення
пријави
пријави злоупотребу
пријави коментар
пријави се
пријавите се
пријавите се да бисте коментарисали
пријавите се да бисте оставили коментар
проверенный пользователь
прокоментувати
прокомментировать
публикувай коментар
публикуване на коментар
підписатися електронною поштою
підписатися на відповіді
підписатися на коментарі
підписатися на обговорення
підписатися поштою
підписатися через email
підписатися через rss
підписатися через telegram
підтримується markdown
пікір білдіру
пікір жазу
пікір жазу үшін кіріңіз
пікір жазыңыз
пікір жойылды
пікір жоқ
пікір жіберу
пікір қалдыру
пікір қалдыру мүмкіндігі жабық
пікір қалдыру үшін авторизациядан өтіңіз
пікір қалдыру үшін кіріңіз
пікір қалдыру үшін тіркеліңіз
пікір қалдырыңыз
пікір қосу
пікірді жариялау
пікірді жою
пікірді жіберу
пікірді өңдеу
пікірлер жабық
пікірлер жоқ
пікірлерді жасыру
пікірлерді көрсету
пікірлерді қосу
пікірлерді өшіру
пікіріңіз
пікіріңізді жазыңыз
пікіріңізді қалдырыңыз
работает на
разблакаваць
разблакаваць карыстальніка
разблокирай
разблокировать
разблокировать пользователя
развернуть ветку
разреши коментарите
регистрирай се
регистрирај се
региструј се
редагувати коментар
редактирай коментара
редактировать комментарий
розблокувати
розблокувати користувача
рэдагаваць каментар
сè уште нема коментари
сайтқа кіру
сакриј коментаре
сакриј одговоре
сакриј подешавања
само за читање
само регистрирани потребители могат да коментират
самые новые
самые обсуждаемые
самые спорные
самые старые
самыя новыя
самыя спрэчныя
самыя старыя
сартаваць
сартаваць па
сачувај моје име, е-пошту и веб место у овом прегледачу веба за следећи пут када коментаришем
свернуть
сви коментари
свиђа ми се
сигнализирай за нередност
сигурни ли сте, че искате да изтриете този коментар
сиздин комментарий
сиздин пикириңиз
сиздин электрондук дарегиңиз жарыяланбайт
сите коментари
скапіявана
скасаваць адказ
скасувати відповідь
скопировать текст комментария
скопируйте и вставьте код из письма
скопійовано
скопіювати текст коментаря
скопіюйте та вставте код з листа
скрий коментарите
скрий настройките
скрий отговорите
скрий потребителя
скриј коментари
скриј одговори
скриј поставки
скрыть
скрыть ветку
скрыть комментарии
скрыть настройки
скрыть ответы
скрыть пользователя
слишком длинный комментарий
смотреть все комментарии
сначала лучшие
сначала новые
сначала популярные
сначала старые
сначала худшие
сокриј корисник
сообщить о нарушении
сортирай по
сортиране по
сортирај по
сортировать
сортировать по
сортувати
сортувати за
сохранить изменения
сохранить моё имя, email и адрес сайта в этом браузере для последующих моих комментариев
соңғы пікірлер
спачатку лепшыя
спачатку новыя
спачатку старыя
сповіщати мене про нові коментарі
споделете мнението си
спочатку найкращі
спочатку нові
спочатку новіші
спочатку популярні
спочатку старі
спробуйте ще раз
ссылка на комментарий
станьте первым комментатором
станьте першим коментатором
суроғаи почтаи электронии шумо нашр намешавад
схаваць адказы
схаваць каментары
схаваць карыстальніка
схаваць налады
сховати відповіді
сэтгэгдлийг идэвхжүүлэх
сэтгэгдлээ бичнэ үү
сэтгэгдлээ энд бичнэ үү
сэтгэгдлээ үлдээнэ үү
сэтгэгдэл алга
сэтгэгдэл алга байна
сэтгэгдэл байхгүй байна
сэтгэгдэл бичих
сэтгэгдэл бичих боломжгүй
сэтгэгдэл бичихийн тулд нэвтэрнэ үү
сэтгэгдэл илгээх
сэтгэгдэл нийтлэх
сэтгэгдэл нэмэх
сэтгэгдэл устгах
сэтгэгдэл хаалттай
сэтгэгдэл үлдээх
сэтгэгдэлээ бичнэ үү
сіз не ойлайсыз
сіздің e-mail-ыңыз жарияланбайды
сіздің пікіріңіз
сіздің электрондық поштаңыз жарияланбайды
сүүлийн сэтгэгдлүүд
таалагдлаа
таны имэйл хаяг нийтлэгдэхгүй
таны имэйл хаягийг нийтлэхгүй
таны сэтгэгдэл
тағы көрсету
тағы пікірлер
твоят коментар
текст коментаря
текст комментария
текст скопирован
този коментар беше изтрит
този коментар е изтрит
толығырақ көрсету
только зарегистрированные пользователи могут оставлять комментарии
толькі для чытання
тренутно нема коментара
трябва да влезете, за да коментирате
трябва да сте влезли, за да публикувате коментар
тільки для читання
тіркелу
түсініктеме жазу
түсініктеме қалдыру
увайдзіце, каб каментаваць
увайдзіце, каб пакінуць каментар
увайсці
увайсці ананімна
увайсці праз
уведомить меня о новых комментариях по email
уведомлять меня о новых записях почтой
уведомлять о новых комментариях
уведомявай ме за нови коментари
увядзіце ваш email
увядзіце каментар
увійдіть, щоб залишити коментар
увійдіть, щоб коментувати
увійти
увійти анонімно
увійти за допомогою
увійти через
увійти, щоб залишити коментар
увімкнути коментарі
удаленный пользователь
удалить комментарий
удалить этот комментарий
уключыць каментары
укључи коментаре
унесите ваш коментар
унесите коментар
уншигчдын бичсэн сэтгэгдэлд хариуцлага хүлээхгүй болно
уншигчдын сэтгэгдэл
упарадкаваць па
уреди коментар
усе каментары
усе каментарыі
уставіць код
уставіць цытату
усі коментарі
учитај још
учитај још коментара
фиксирани коментари
харесва ми
хариу бичих
хариулах
хариулахаа болих
хариулт бичих
хариултуудыг харах
хариултыг цуцлах
хотите заблокировать этого пользователя
хочете заблокувати цього користувача
хуучин нь эхэндээ
цааш унших
цааш үзэх
цей коментар було видалено
цей коментар видалено
цитировать
цитувати
час на редагування минув
час редагування минув
час рэдагавання скончыўся
читати всі коментарі
читать все комментарии
читать комментарии
что вы думаете
что думаете
что-то пошло не так
что-то пошло не так. попробуйте позже
чтобы комментировать, войдите
чтобы комментировать, нужно авторизоваться
чтобы оставить комментарий, необходимо авторизоваться
шаардлагатай талбаруудыг тэмдэглэсэн
шарҳ гузоред
шарҳ илова кунед
шарҳ нависед
шарҳ нест
шарҳи нав
шарҳи худро нависед
шарҳи шумо
шарҳҳо баста шудаанд
шарҳҳои охирин
шағымдану
шикоят кардан
шинэ нь эхэндээ
шинэ сэтгэгдэл
шта ви мислите
што мислите
ще коментарі
ще немає коментарів
що ви думаєте
щоб залишити коментар, необхідно авторизуватися
щоб залишити коментар, потрібно увійти
щоб коментувати, увійдіть
щось пішло не так
щось пішло не так. спробуйте пізніше
энэ сэтгэгдлийг устгасан
энэ сэтгэгдэл устгагдсан
эрэмбэлэх
этот комментарий был удален
этот комментарий был удалён
этот комментарий удален
імя карыстальніка
још коментара
још нема коментара
ұнайды
ұнамайды
ҳамаи назарҳо
ҳамаи шарҳҳо
ҳанӯз шарҳе нест
ҳоло назаре нест
ҷавоб диҳед
ҷавоб додан
әзірге пікір жоқ
әзірге пікірлер жоқ
өз пікіріңізді жазыңыз
այս մեկնաբանությունը ջնջված է
ավելացնել մեկնաբանություն
ավելացրեք մեկնաբանություն
ավելի շատ մեկնաբանություններ
բոլոր մեկնաբանությունները
բողոքել
գրանցվել
գրել մեկնաբանություն
գրեք ձեր մեկնաբանությունը
գրեք մեկնաբանություն
դասավորել ըստ
դեռ մեկնաբանություններ չկան
դիտել բոլոր մեկնաբանությունները
դուրս գալ
եղեք առաջինը, որ կմեկնաբանի
թաքցնել մեկնաբանությունները
թողեք մեկնաբանություն
թողնել մեկնաբանություն
թողնել պատասխան
հավանել
հրապարակել մեկնաբանությունը
ձեր էլ-փոստի հասցեն չի հրապարակվելու
ձեր էլ. փոստի հասցեն չի հրապարակվի
ձեր կարծիքը
ձեր մեկնաբանությունը
մեկնաբանել
մեկնաբանելու համար անհրաժեշտ է մուտք գործել
մեկնաբանելու համար մուտք գործեք
մեկնաբանություն թողնել
մեկնաբանությունը ջնջված է
մեկնաբանություններ չկան
մեկնաբանությունները փակ են
մեկնաբանությունները փակված են
միացնել մեկնաբանությունները
մուտք գործել
մուտք գործեք՝ մեկնաբանելու համար
նոր մեկնաբանություն
ուղարկել մեկնաբանությունը
չեղարկել պատասխանելը
չեղարկել պատասխանը
չհավանել
պատասխանել
պարտադիր դաշտերը նշված են
ջնջել մեկնաբանությունը
սկզբում նորերը
վերջին մեկնաբանությունները
տեսնել ավելին
տեսնել բոլոր մեկնաբանությունները
ցույց տալ ավելին
ցուցադրել ավելին
אַלע קאָמענטאַרן
אהבתי
אין משתמשים חסומים
אין עדיין תגובות
אין תגובות
אין תגובות עדיין
אנונימי
אני מסכים לתקנון
אפשר תגובות
אײַער בליצפּאָסט אַדרעס וועט נישט פֿאַרעפֿנטלעכט ווערן
אײַער קאָמענטאַר
בטל חסימה
ביטול הרשמה
ביטול תגובה
בקשה למחיקת הנתונים שלי
דווח
דווח על תגובה
דיווח על תגובה
דער קאָמענטאַר איז אויסגעמעקט געוואָרן
האימייל לא יוצג באתר
האימייל לא יוצג באתר. שדות החובה מסומנים
האם אתה בטוח שברצונך למחוק את התגובה
האם ברצונך למחוק תגובה זו
הגב
הגב לתגובה
הגיבו
הודע לי על תגובות חדשות במייל
הוסיפו תגובה
הוסף תגובה
הוסף תגובה חדשה
הוספת תגובה
הוספת תגובה חדשה
הועתק
הזן את כתובת המייל שלך
החדש ביותר
החדשות ביותר
היה הראשון להגיב
היו הראשונים להגיב
הישן ביותר
הישנות ביותר
הכניסו את כתובת המייל
הסתר הגדרות
הסתר משתמש
הסתר תגובות
הסתר תשובות
הפופולריות ביותר
הפעל תגובות
הצג את כל התגובות
הצג את כל התשובות
הצג הגדרות
הצג הכל
הצג עוד
הצג עוד תגובות
הצג פחות
הצג תגובות
הצג תגובות נוספות
הצג תשובות
הצגת תגובות
הצמד תגובה
הרשמה במייל
הרשמה דרך rss
הרשמה לתגובות
השאירו תגובה
השאר תגובה
השארת תגובה
השב
השב לתגובה
השבת תגובות
השיבו
השנויות ביותר במחלוקת
התגובה ארוכה מדי
התגובה הוסרה
התגובה ממתינה לאישור
התגובה נמחקה
התגובה שלך
התגובה שלך כאן
התגובה שלכם
התגובות האחרונות של
התגובות נטענות
התגובות נעולות
התגובות סגורות
התגובות שלי
התחבר
התחבר באמצעות
התחבר כדי להגיב
התחברו כדי להגיב
התחברות
התחברות אנונימית
התנתק
התנתקות
ווײַזן מער
זמן העריכה עבר
חסום
חסום משתמש
טוען תגובות
טען עוד
טען עוד תגובות
טען תגובות נוספות
יש להתחבר כדי להגיב
יש להתחבר למערכת כדי לכתוב תגובה
כדי להגיב יש להתחבר
כל התגובות
כתבו את התגובה שלכם
כתבו תגובה
כתבו תגובה חדשה
כתוב את תגובתך
כתוב תגובה
כתובת האימייל שלך לא תפורסם
כתובת הדוא"ל שלך לא תפורסם
כתיבת תגובה
לא אהבתי
לא נמצאו תגובות
לאָגט זיך אײַן צו קאָמענטירן
לאָז איבער אַ באַמערקונג
לאָזט איבער אַ קאָמענטאַר
להגיב
לכל התגובות
מה דעתכם
מהחדש לישן
מהישן לחדש
מופעל על ידי
מחובר בתור
מחובר כ
מחק תגובה
מיון לפי
מיין לפי
משהו השתבש
משהו השתבש. נסו שוב מאוחר יותר
משתמש אנונימי
משתמש מאומת
משתמש שנמחק
משתמשים חסומים
נאָך קאָמענטאַרן
נישטאָ קיין קאָמענטאַרן
נסה שוב
נסו שוב
נײַער קאָמענטאַר
סגור לתגובות
עדיין אין תגובות
עוד תגובות
עודכן לאחרונה
עליך להתחבר כדי להגיב
ענטפֿערט
ענטפֿערן
ערוך תגובה
פרסום תגובה
פרסם תגובה
פרסמו תגובה
שדות החובה מסומנים
שלח
שלח תגובה
שלחו תגובה
שליחה
שליחת תגובה
שמור בדפדפן זה את השם, האימייל והאתר שלי לפעם הבאה שאגיב
שמור שינויים
שרײַב אַ קאָמענטאַר
שרײַבט אַ קאָמענטאַר
תגובה זו נמחקה
תגובה חדשה
תגובה נעוצה
תגובות אחרונות
תגובות נוספות
תגובות נעוצות
תגובתך
תגובתך ממתינה לאישור
תהיו הראשונים להגיב
תוכן התגובה
תצוגה מקדימה
תשובות
آخر التعليقات
آخر التعليقات من
آخر تعليقات
آخرین دیدگاه‌ها
آخرین نظرات
آخرین نظرات کاربر
آخرین نظرهای
آدرس ایمیل شما
آدرس ایمیل شما منتشر نخواهد شد
آراء القراء
آپ کا ای میل ایڈریس شائع نہیں کیا جائے گا
آپ کا ای میل ایڈریس شائع نہیں کیا جائے گا۔ ضروری خانوں کو * سے نشان زد کیا گیا ہے
آپ کا ای میل شائع نہیں کیا جائے گا
آپ کا ای میل پتہ شائع نہیں کیا جائے گا
آپ کا تبصرہ
آپ کا تبصرہ منظوری کا منتظر ہے
آپ کا تبصرہ یہاں
آپ کی رائے
آیا از حذف این نظر مطمئن هستید
آیا می‌خواهید این نظر را حذف کنید
آیا می‌خواهید این کاربر را مسدود کنید
أبلغ عن إساءة
أبلغني عن التعليقات الجديدة
أحدث التعليقات
أحدث التعليقات أولا
أدخل بريدك
أدخل تعليقك هنا
أدرج كودا
أرسل تعليقك
أضف اقتباسا
أضف تعليق
أضف تعليقا
أضف تعليقاً
أضف تعليقك
أضف تعليقك هنا
أضف تعليقًا
أضف رأيك
أضف رابطا
أضف ردا
أضف ردك
أضف نصا غامقا
أظهر الكل
أظهر المزيد
أعجبني
أعد الإرسال
أعلمني بمتابعة التعليقات بواسطة البريد الإلكتروني
أغلق باب التعليقات
أنشئ حسابا
إبلاغ
إخفاء الإعدادات
إخفاء التعليق
إخفاء التعليقات
إخفاء الردود
إخفاء المستخدم
إرسال التعليق
إرسال تعليق
إرفاق صورة
إضافة تعليق
إضافة تعليق جديد
إظهار أقل
إظهار الإعدادات
إظهار التعليقات
إظهار المزيد
إلغاء الاشتراك
إلغاء التثبيت
إلغاء الحظر
إلغاء الرد
إلغاء حظر المستخدم
إنشاء حساب
إيقاف التعليقات
ئیمەیڵەکەت بڵاو ناکرێتەوە
ئەم لێدوانە سڕاوەتەوە
ئەم کۆمێنتە سڕایەوە
ابھی تک کوئی تبصرہ نہیں
ابھی تک کوئی تبصرہ نہیں ہوا
ابھی کوئی تبصرہ نہیں
اترك تعليقا
اترك تعليقاً
اترك تعليقك
اترك تعليقك هنا
اترك تعليقًا
اترك رد
اترك ردا
اترك رداً
اترك ردًا
احفظ اسمي، بريدي الإلكتروني، والموقع الإلكتروني في هذا المتصفح لاستخدامها المرة المقبلة في تعليقي
ارسال
ارسال دیدگاه
ارسال مجدد
ارسال نظر
ارسال نظرات
ارسال پاسخ
ارسال کریں
اس براؤزر میں میرا نام، ای میل، اور ویب سائٹ محفوظ رکھیں اگلی بار جب میں تبصرہ کرنے کےلیے
اس خبر پر اپنی رائے کا اظہار کریں
اشتراك بواسطة البريد
اشتراک از طریق rss
اشتراک از طریق ایمیل
اشتراک با ایمیل
اشتراک در نظرات
اشترك عبر البريد الإلكتروني
اشترك في الردود
افزودن دیدگاه
افزودن متن پررنگ
افزودن نظر
افزودن نقل قول
اكتب تعليقا
اكتب تعليقاً
اكتب تعليقك
اكتب تعليقك هنا
اكتب تعليقًا
الأحدث
الأحدث أولا
الأحدث أولاً
الأحدث أولًا
الأحدث تحديثا
الأسوأ
الأفضل أولا
الأقدم
الأقدم أولا
الأقدم أولاً
الأقدم أولًا
الأقدم تحديثا
الأكثر إثارة للجدل
الأكثر إعجابا
الأكثر تفاعلا
الإبلاغ عن إساءة
الإبلاغ عن التعليق
الاشتراك بالبريد الإلكتروني
الاشتراك عبر rss
الاشتراك عبر البريد الإلكتروني
الاشتراك في التعليقات
الترتيب حسب
التعليق باسم
التعليق طويل جدا
التعليقات المثبتة
التعليقات المنشورة لا تعبر عن رأي الموقع
التعليقات معطلة
التعليقات مغلقة
التعليقات مغلقه
الحقول الإلزامية مشار إليها بـ
الدخول باستخدام
الدخول كمجهول
الرد
الردود
المحدثة مؤخرا
المزيد من التعليقات
المستخدمون المحظورون
امکان ارسال نظر وجود ندارد
ان بلاک کریں
انتهت مهلة التعديل
انتهى وقت التعديل
انشر تعليقك
انصراف
انصراف از پاسخ دادن
اولین نظر را شما بدهید
اولین نفری باشید که دیدگاهی می‌نویسد
اولین نفری باشید که نظر می‌دهد
اولین نفری باشید که نظر می‌دهید
اولین کسی باشید که نظر می‌دهد
اپنا ای میل درج کریں
اپنا تبصرہ درج کریں
اپنا تبصرہ شامل کریں
اپنا تبصرہ لکھیں
اپنا تبصرہ یہاں لکھیں
اپنا کمنٹ لکھیں
اپنی رائے دیں
اپنی رائے سے آگاہ کریں
اپنی رائے شیئر کریں
اپنی رائے لکھیں
اپنی رائے کا اظہار کریں
ای میل سے سبسکرائب کریں
ای میل کے ذریعے سبسکرائب کریں
ایمیل خود را وارد کنید
ایمیل شما منتشر نخواهد شد
این دیدگاه حذف شده است
این نظر حذف شد
این نظر حذف شده است
ایک تبصرہ شامل کریں
ایک تبصرہ لکھیں
ایک تبصرہ چھوڑیں
ایک جواب چھوڑیں
بارگذاری بیشتر
بارگذاری نظرات بیشتر
بانتظار المراجعة
بحث‌برانگیزترین
بخش‌های موردنیاز علامت‌گذاری شده‌اند
بدترین
بدون دیدگاه
بدون نظر
براہ کرم دوبارہ کوشش کریں
برای ارسال دیدگاه باید وارد شوید
برای ارسال دیدگاه وارد شوید
برای ارسال نظر وارد شوید
برای ثبت نظر وارد حساب کاربری خود شوید
برای نظر دادن وارد شوید
برای نوشتن دیدگاه باید وارد بشوید
برداشتن سنجاق
بلاک کردہ صارفین
بلاک کریں
بھیجیں
بۆ لێدوان پێویستە بچیتە ژوورەوە
بۆ کۆمێنتکردن بچۆ ژوورەوە
بۆچوونت بنووسە
بۆچوونی خۆت بنووسە
تازه به‌روزشده
تازہ تبصرے
تازہ ترین تبصرے
تازہ ترین پہلے
تاکنون نظری ثبت نشده است
تایید کاربر
تبصره نشته
تبصره واستوئ
تبصره ولیکئ
تبصره وکړئ
تبصره پوسټ کړئ
تبصره ړنګه کړئ
تبصروں کا سلسلہ بند ہے
تبصرہ ارسال کریں
تبصرہ بھیجیں
تبصرہ بہت طویل ہے
تبصرہ جمع کرائیں
تبصرہ حذف کریں
تبصرہ رپورٹ کریں
تبصرہ شائع کریں
تبصرہ شامل کریں
تبصرہ لکھیں
تبصرہ لکھیے
تبصرہ پن کریں
تبصرہ پوسٹ کرنے کے لیے آپ کو لاگ ان ہونا ضروری ہے
تبصرہ پوسٹ کریں
تبصرہ چھوڑیں
تبصرہ کرنے والے پہلے شخص بنیں
تبصرہ کرنے والے پہلے فرد بنیں
تبصرہ کرنے کے لئے لاگ ان کریں
تبصرہ کرنے کے لیے آپ کا لاگ ان ہونا ضروری ہے
تبصرہ کرنے کے لیے سائن ان کریں
تبصرہ کرنے کے لیے لاگ ان کریں
تبصرہ کرنے کے لیے لاگ ان ہوں
تبصرہ کریں
تبصرہ کیجئے
تبصرہ کیجیے
تبصرہ ہٹائیں
تبصرې بندې دي
تبصرې تړل شوې دي
تبصرې فعالې کړئ
تبصرے بند کر دیے گئے
تبصرے بند کر دیے گئے ہیں
تبصرے بند ہیں
تبصرے دیکھیں
تبصرے غیر فعال کریں
تبصرے فعال کریں
تبصرے لوڈ ہو رہے ہیں
تبصرے میں ترمیم کریں
تبصرے پڑھیں
تبصرے چھپائیں
تثبيت التعليق
تحميل التعليقات
تحميل المزيد
تحميل المزيد من التعليقات
تر اوسه کومه تبصره نشته
ترتيب حسب
ترتيب حسب الأحدث
ترتیب بلحاظ
ترتیب دیں
ترتیبات دکھائیں
ترتیبات چھپائیں
ترمیم کا وقت ختم ہو گیا
تسجيل الخروج
تسجيل الدخول
تسجيل الدخول عبر
تسجيل الدخول كمجهول
تسجيل الدخول للتعليق
تصدیق شدہ صارف
تعديل التعليق
تعطيل التعليقات
تعليق بواسطة
تعليق جديد
تعليق مثبت
تعليقات الزوار
تعليقات القراء
تعليقاتي
تعليقك
تعليقك بانتظار الموافقة
تعليقك في انتظار المراجعة
تعليقك هنا
تفعيل التعليقات
تم إغلاق التعليقات
تم إلغاء اشتراكك
تم النسخ
تم تسجيل الدخول باسم
تم حذف التعليق
تم حذف هذا التعليق
تمام تبصرے
تمام تبصرے دیکھیں
تمام جوابات دیکھیں
تمام کمنٹس دیکھیں
توثيق المستخدم
ثبت التعليق
ثبت دیدگاه
ثبت نظر
ثبت‌نام
جار التحميل
جاري تحميل التعليقات
جدیدترین
جدیدترین نظرات
جدیدترین‌ها
جمع کرائیں
جميع التعليقات
جواب دیجیے
جواب دیکھیں
جواب دیں
جواب لکھیں
جواب منسوخ کریں
جواب چھوڑیں
جوابات
جوابات دیکھیں
جوابات چھپائیں
حال ہی میں اپ ڈیٹ شدہ
حالیہ تبصرے
حاول مرة أخرى
حدث خطأ ما
حدث خطأ ما. يرجى المحاولة لاحقا
حذف التعليق
حذف دیدگاه
حذف شده توسط کاربر
حذف نظر
حظر
حظر المستخدم
حفظ التعديلات
خروج از حساب
خپل نظر دلته ولیکئ
خپل نظر راولیږئ
خپل نظر ولیکئ
خپل نظر څرګند کړئ
خپله تبصره دلته ولیکئ
خپله تبصره ولیکئ
د تبصرې لپاره باید ننوځئ
د تبصرې لپاره ننوځئ
دا تبصره ړنګه شوې
دا تبصره ړنګه شوې ده
در انتظار بررسی
در حال بارگذاری
در حال بارگذاری نظرات
درخواست حذف داده‌های من
دوایین کۆمێنتەکان
دوباره تلاش کنید
دوبارہ کوشش کریں
دیدگاه بگذارید
دیدگاه جدید
دیدگاه خود را بنویسید
دیدگاه شما
دیدگاه شما در انتظار بررسی است
دیدگاهتان را بنویسید
دیدگاهی بنویسید
دیدگاه‌ها
دیدگاه‌ها بسته است
دیدگاه‌ها بسته شده‌اند
ذخیره تغییرات
ذخیره نام، ایمیل و وبسایت من در مرورگر برای زمانی که دوباره دیدگاهی می‌نویسم
رابط التعليق
راپور ورکړئ
رتب حسب
رد
رد على التعليق
ردود
رفع مسدودی
رونوشت شد
رپورٹ کریں
زمان ویرایش به پایان رسیده است
زیاتر ببینە
زیاتر پیشان بدە
سائن ان کریں
سارے تبصرے دیکھیں
سب سے بہترین
سب سے متنازع
سب سے نیا
سب سے پرانا
سب سے پہلے تبصرہ کریں
سبسکرپشن ختم کریں
ستاسو برېښنالیک به خپور نه شي
ستاسو برېښنالیک پته به نه خپرېږي
ستاسو تبصره
ستاسو نظر
سجل الدخول للتعليق
سجل دخولك للتعليق
سجلت الدخول باسم
سجّل الدخول للتعليق
سنجاق کردن
سنجاق کردن نظر
سەرنجی خۆت بنووسە
سەرنجەکەت بنووسە
شارك برأيك
شاركنا رأيك
شما وارد شده‌اید با نام
شما وارد شده‌اید به عنوان
شکایت کریں
صارف کا نام
صارف کو بلاک کریں
صرف پڑھنے کے لیے
ضروری خانوں کو * سے نشان زد کیا گیا ہے
طلب حذف بياناتي
عرض أقل
عرض التعليقات
عرض الردود
عرض المزيد
عرض المزيد من التعليقات
عرض جميع التعليقات
عرض كل التعليقات
علق الآن
علق باسم
غیر فعال کردن نظرات
غیرفعال کردن نظرات
فرستادن دیدگاه
فعال کردن نظرات
فعل التعليقات
قارئین کی رائے
قارئین کے تبصرے
قدرت گرفته از
قدیمی‌ترین
قدیمی‌ترین‌ها
قم بتسجيل الدخول
كتابة تعليق
كل التعليقات
كن أول المعلقين
كن أول من يضيف تعليقا
كن أول من يعلق
كن أول من يعلّق
كن أول من يكتب تعليقا
لا تعليقات
لا توجد تعليقات
لا توجد تعليقات بعد
لا يوجد تعليق
لا يوجد تعليقات
لا يوجد مستخدمون محظورون
لاگ آؤٹ
لاگ آؤٹ کریں
لاگ ان
لاگ ان کریں
لطفا دوباره تلاش کنید
لغو
لغو اشتراک
لغو مسدودی
لغو پاسخ
لقد اشتركت في التحديثات
لقد سجلت الدخول باسم
لم يعجبني
لن يتم نشر عنوان بريدك الإلكتروني
لن يتم نشر عنوان بريدك الإلكتروني. الحقول الإلزامية مشار إليها بـ
لومړنۍ تبصره تاسو وکړئ
لوڈ ہو رہا ہے
لږ وښایاست
لێدوان بنووسە
لێدوان بنێرە
لێدوان داخراوە
لێدوانی خۆت بنووسە
لێدوانی زیاتر
لێدوانی نوێ
لێدوانێک بنوسە
لێدوانێک بنووسە
لێدوانەکەت بنووسە
محبوب‌ترین
محبوب‌ترین‌ها
محظور
مرتب سازی بر اساس
مرتب‌سازی بر اساس
مزید تبصرے
مزید تبصرے دکھائیں
مزید تبصرے دیکھیں
مزید تبصرے لوڈ کریں
مزید دکھائیں
مزید دیکھیں
مزید لوڈ کریں
مزید کمنٹس
مستخدم مجهول
مستخدم محذوف
مستخدم موثق
مسدود
مسدود شده
مسدود کردن
مسدود کردن کاربر
مشاهده نظرات
مشاهده نظرات بیشتر
مشاهده همه نظرات
مشاهده پاسخ‌ها
مشکلی پیش آمد
مشکلی پیش آمد. لطفا دوباره تلاش کنید
مشکلی پیش آمده است
معاينة
معاينة التعليق
منسوخ کریں
مهلت ویرایش تمام شده است
نئے تبصروں کی اطلاع بذریعہ ای میل دیں
نئے پہلے
ناردنی لێدوان
ناردنی کۆمێنت
ناشناس
نام شما
نامعلوم صارف
ناپسند
نسخ
نسخ التعليق
نشانی ایمیل شما منتشر نخواهد شد
نشانی ایمیل شما منتشر نخواهد شد. بخش‌های موردنیاز علامت‌گذاری شده‌اند
نشر التعليق
نظر بدهید
نظر بگذارید
نظر بیش از حد طولانی است
نظر جدید
نظر حذف شد
نظر خود را بنویسید
نظر خود را بیان کنید
نظر خود را ثبت کنید
نظر خود را وارد نمایید
نظر خود را وارد کنید
نظر دهید
نظر سنجاق‌شده
نظر شما
نظر شما در انتظار تأیید است
نظر شما چیست
نظر مخاطبان
نظر واستوئ
نظر ورکړئ
نظر ولیکئ
نظر کاربران
نظرات بسته شده است
نظرات بیشتر
نظرات بینندگان
نظرات حاوی توهین منتشر نخواهد شد
نظرات خوانندگان
نظرات سنجاق شده
نظرات سنجاق‌شده
نظرات من
نظرات پس از تأیید منتشر می‌شود
نظرات کاربران
نظراتی که حاوی توهین باشد منتشر نمی‌شود
نظرتان را بنویسید
نظری بگذارید
نظری ثبت نشده است
نمایش بیشتر
نمایش تنظیمات
نمایش نظرات
نمایش نظرات بیشتر
نمایش همه
نمایش همه نظرات
نمایش پاسخ‌ها
نمایش کمتر
ننوتل
نور نظرونه
نور وښایاست
نور وګورئ
نورې تبصرې
نورې تبصرې وګورئ
نوشتن دیدگاه
نوشتن نظر
نوی نظر
نوێترین لێدوانەکان
نوې تبصره
نوې تبصرې لومړی
نپسندیدم
نیا تبصرہ
هذا التعليق محذوف
هل أنت متأكد من حذف هذا التعليق
هل تريد تثبيت هذا التعليق
هل تريد حذف هذا التعليق
هل تريد حظر هذا المستخدم
همه نظرات
هنوز دیدگاهی ثبت نشده است
هنوز نظری ثبت نشده
هنوز نظری ثبت نشده است
هیچ دیدگاهی وجود ندارد
هیچ لێدوانێک نییە
هیچ نظری وجود ندارد
هیچ کۆمێنتێک نییە
هێشتا هیچ کۆمێنتێک نییە
هەموو لێدوانەکان
هەموو لێدوانەکان ببینە
هەموو کۆمێنتەکان
هەڵوەشاندنەوەی وەڵام
وارد شدن
وارد شوید
وتل
ورود با
ورود برای ارسال نظر
ورود به حساب کاربری
ورود ناشناس
وروستي نظرونه
وروستۍ تبصرې
ویرایش دیدگاه
ویرایش نظر
وەڵام بدەرەوە
وەڵامدانەوە
وەڵامی بدەرەوە
وەڵامێک بنووسە
يجب أنت تكون مسجل الدخول لتضيف تعليقاً
يجب تسجيل الدخول لإضافة تعليق
يجب تسجيل الدخول للتعليق
يرجى المحاولة مرة أخرى
ټول نظرونه
ټولې تبصرې
ټولې تبصرې وګورئ
پاسخ
پاسخ دادن
پاسخ دهید
پاسخی بگذارید
پاسخ‌ها
پرانے پہلے
پربازدیدترین
پسند
پسند کریں
پسندیدم
پسندیدن
پن کردہ تبصرے
پن کیے گئے تبصرے
پنهان کردن تنظیمات
پنهان کردن نظرات
پنهان کردن پاسخ‌ها
پنهان کردن کاربر
پہلا تبصرہ آپ کریں
پہلا تبصرہ لکھیں
پہلا تبصرہ کریں
پۆستی ئەلکترۆنیت بڵاو ناکرێتەوە
پیش منظر
پیش نمایش
پیش‌نمایش
ځواب لغوه کړئ
ځواب ورکړئ
ځواب پریږدئ
ځواب پرېږدئ
چوونەدەرەوە
چوونەژوورەوە
کاربر تأیید شده
کاربر حذف شده
کاربر مسدود شده‌ای وجود ندارد
کاربر ناشناس
کاربران مسدود شده
کاپی ہو گیا
کم دکھائیں
کمنٹ لکھیں
کمنٹ پوسٹ کریں
کمنٹ کریں
کمنٹس دیکھیں
کوئی تبصرہ نہیں
کوئی تبصرہ نہیں ہے
کچھ غلط ہو گیا
کۆمێنت بنووسە
کۆمێنت بنێرە
کۆمێنت بکە
کۆمێنتی زیاتر
کۆمێنتی نوێ
کۆمێنتێک بنووسە
کۆمێنتەکان داخراون
کۆمێنتەکەت بنووسە
کیا آپ واقعی یہ تبصرہ حذف کرنا چاہتے ہیں
کیا آپ یہ تبصرہ حذف کرنا چاہتے ہیں
کەمتر پیشان بدە
گزارش تخلف
گزارش نظر
یک دیدگاه بنویسید
یک پاسخ بگذارید
یہ تبصرہ حذف کر دیا گیا
یہ تبصرہ حذف کر دیا گیا ہے
یہ تبصرہ ہٹا دیا گیا ہے
یەکەم کەس بە کۆمێنت بکات
अगली बार जब मैं टिप्पणी करूँ, तो इस ब्राउज़र में मेरा नाम, ईमेल और वेबसाइट सहेजें
अझै देखाउनुहोस्
अद्याप कोणतीही टिप्पणी नाही
अद्याप टिप्पण्या नाहीत
अधिक टिप्पणियाँ देखें
अधिक टिप्पणियां लोड करें
अधिक टिप्पण्या पहा
अधिक दाखवा
अधिक दिखाएँ
अधिक दिखाएं
अधिक पहा
अनब्लॉक करें
अनाम उपयोगकर्ता
अपना ईमेल दर्ज करें
अपना कमेंट लिखें
अपनी टिप्पणी दें
अपनी टिप्पणी यहाँ लिखें
अपनी टिप्पणी यहां लिखें
अपनी टिप्पणी लिखें
अपनी प्रतिक्रिया दें
अपनी राय दें
अपनी राय लिखें
अपनी राय साझा करें
अभिप्राय द्या
अभी कोई टिप्पणी नहीं है
अभी तक कोई टिप्पणी नहीं
अलीकडील टिप्पण्या
अहिलेसम्म कुनै टिप्पणी छैन
आणखी टिप्पण्या
आणखी टिप्पण्या दाखवा
आणखी दाखवा
आप इस नाम से लॉग इन हैं
आपका ईमेल पता प्रकाशित नहीं किया जाएगा
आपका ईमेल पता प्रकाशित नहीं किया जाएगा. आवश्यक फ़ील्ड चिह्नित हैं
आपकी टिप्पणी
आपकी टिप्पणी मॉडरेशन की प्रतीक्षा में है
आपकी टिप्पणी यहाँ
आपकी टिप्पणी समीक्षाधीन है
आपला ई-मेल अड्रेस प्रकाशित केला जाणार नाही
आपला ई-मेल अड्रेस प्रकाशित केला जाणार नाही. आवश्यक फील्डस् * मार्क केले आहेत
आपली टिप्पणी लिहा
आपली प्रतिक्रिया द्या
आपली प्रतिक्रिया नोंदवा
आपले मत नोंदवा
आफ्नो टिप्पणी लेख्नुहोस्
आफ्नो प्रतिक्रिया दिनुहोस्
आफ्नो प्रतिक्रिया लेख्नुहोस्
आफ्नो विचार राख्नुहोस्
आवडले
आवश्यक फ़ील्ड चिह्नित हैं
आवश्यक फ़ील्ड्स चिह्नित हैं
आवश्यक फिल्डहरू चिन्ह लगाइएको छ
आवश्यक फील्डस् * मार्क केले आहेत
इसके अनुसार क्रमबद्ध करें
ईमेल द्वारा सदस्यता लें
ईमेल से सदस्यता लें
ईमेलद्वारे सदस्यता घ्या
उजुरी गर्नुहोस्
उत्तर छिपाएं
उत्तर छोड़ दें
उत्तर दिनुहोस्
उत्तर दें
उत्तर देखें
उत्तर द्या
उत्तर रद्द करा
उत्तर रद्द करें
उत्तरे पहा
उत्तरे लपवा
उपयोगकर्ता को ब्लॉक करें
उपयोगकर्ता नाम
एउटा टिप्पणी छोड्नुहोस्
एक उत्तर छोड़ें
एक टिप्पणी छोड़ दो
एक टिप्पणी छोड़ें
एक टिप्पणी जोड़ें
एक टिप्पणी द्या
एक टिप्पणी लिखें
और कमेंट देखें
और टिप्पणियाँ देखें
और टिप्पणियाँ लोड करें
और टिप्पणियां देखें
और दिखाएँ
और दिखाएं
और देखें
और लोड करें
कम दिखाएँ
कम दिखाएं
कम देखाउनुहोस्
कमी दाखवा
कमेंट करने के लिए लॉग इन करें
कमेंट करने के लिए लॉगिन करें
कमेंट करा
कमेंट करें
कमेंट जोड़ें
कमेंट पोस्ट करा
कमेंट पोस्ट करें
कमेंट लिखें
कमेंट लिहा
कमेंट्स देखें
कमेन्ट गर्न लगइन गर्नुहोस्
कमेन्ट गर्नुहोस्
कमेन्ट पोस्ट गर्नुहोस्
कमेन्ट लेख्नुहोस्
कुछ गड़बड़ हो गई
कुछ गलत हो गया
कुनै टिप्पणी छैन
कुनै प्रतिक्रिया छैन
कृपया पुनः प्रयास करें
केवल पढ़ने के लिए
कॉपी किया गया
कोई टिप्पणी नहीं
कोई टिप्पणी नहीं है
कोणतीही टिप्पणी नाही
क्या आप इस टिप्पणी को हटाना चाहते हैं
क्या आप वाकई इस टिप्पणी को हटाना चाहते हैं
क्रमबद्ध करें
क्रमबद्ध गर्नुहोस्
क्रमवारी लावा
गुमनाम
जवाफ दिनुहोस्
जवाफ रद्द गर्नुहोस्
जवाफ लेख्नुहोस्
जवाफहरू हेर्नुहोस्
जवाब छिपाएँ
जवाब छिपाएं
जवाब दे
जवाब दें
जवाब देखें
जवाब रद्द करें
टिप्पणियाँ अक्षम करें
टिप्पणियाँ चालू करें
टिप्पणियाँ छिपाएँ
टिप्पणियाँ देखें
टिप्पणियाँ बंद कर दी गई हैं
टिप्पणियाँ बंद हैं
टिप्पणियाँ लोड हो रही हैं
टिप्पणियाँ सक्षम करें
टिप्पणियां देखें
टिप्पणियां बंद हैं
टिप्पणी करणारे पहिले व्हा
टिप्पणी करण्यासाठी लॉग इन करा
टिप्पणी करने के लिए लॉग इन करें
टिप्पणी करने के लिए लॉगिन करें
टिप्पणी करने के लिए साइन इन करें
टिप्पणी करने वाले पहले व्यक्ति बनें
टिप्पणी करा
टिप्पणी करें
टिप्पणी की शिकायत करें
टिप्पणी गर्न लगइन गर्नुहोस्
टिप्पणी गर्नुहोस्
टिप्पणी छोड़ें
टिप्पणी छोड्नुहोस्
टिप्पणी जोड़ें
टिप्पणी जोडा
टिप्पणी थप्नुहोस्
टिप्पणी द्या
टिप्पणी पठाउनुहोस्
टिप्पणी पाठवा
टिप्पणी पिन करें
टिप्पणी पोस्ट करण्यासाठी लॉग इन करा
टिप्पणी पोस्ट करने के लिए आपको लॉग इन करना होगा
टिप्पणी पोस्ट करा
टिप्पणी पोस्ट करें
टिप्पणी पोस्ट गर्नुहोस्
टिप्पणी प्रकाशित करें
टिप्पणी बंद है
टिप्पणी बन्द छ
टिप्पणी बहुत लंबी है
टिप्पणी भेजें
टिप्पणी मेटाउनुहोस्
टिप्पणी रद्द करें
टिप्पणी लिखें
टिप्पणी लिहा
टिप्पणी लेख्नुहोस्
टिप्पणी संपादित करा
टिप्पणी संपादित करें
टिप्पणी सबमिट करें
टिप्पणी हटवा
टिप्पणी हटाएँ
टिप्पणी हटाएं
टिप्पणीहरू बन्द छन्
टिप्पणीहरू सक्षम गर्नुहोस्
टिप्पण्या नाहीत
टिप्पण्या बंद
टिप्पण्या बंद आहेत
टिप्पण्या लपवा
टिप्पण्या सक्षम करा
तक्रार करा
तक्रार नोंदवा
तपाईँको इमेल ठेगाना प्रकाशित गरिने छैन
तपाईंको इमेल ठेगाना प्रकाशित गरिने छैन
तपाईंको टिप्पणी
तपाईंको प्रतिक्रिया
तपाईंको प्रतिक्रिया दिनुहोस्
तपाईंको प्रतिक्रिया यहाँ लेख्नुहोस्
तपाईको प्रतिक्रिया
तुमचा ईमेल पत्ता प्रकाशित केला जाणार नाही
तुमची टिप्पणी
तुमची टिप्पणी येथे लिहा
तुमची टिप्पणी लिहा
तुमची प्रतिक्रिया
तुमची प्रतिक्रिया नोंदवा
तुमची प्रतिक्रिया लिहा
तुमचे मत मांडा
थप टिप्पणीहरू
थप टिप्पणीहरू हेर्नुहोस्
थप देखाउनुहोस्
थप हेर्नुहोस्
द्वारा संचालित
नई टिप्पणियों की सूचना ईमेल से दें
नई टिप्पणी
नयाँ टिप्पणी
नयाँ पहिले
नवीन टिप्पणी
नवीनतम टिप्पणियाँ
नवीनतम पहले
नवीनतम प्रथम
नापसंत
नापसंद
पसंद
पसंद करें
पहला कमेंट करें
पहली टिप्पणी आप करें
पहली टिप्पणी करें
पहिली टिप्पणी करा
पहिली प्रतिक्रिया द्या
पहिलो टिप्पणी गर्नुहोस्
पहिलो प्रतिक्रिया दिनुहोस्
पाठक प्रतिक्रिया
पाठकों की राय
पिन की गई टिप्पणियाँ
पिन की गई टिप्पणियां
पिन केलेल्या टिप्पण्या
पुराना पहिले
पूर्वावलोकन
प्रतिक्रिया दिन लगइन गर्नुहोस्
प्रतिक्रिया दिनुहोस
प्रतिक्रिया दिनुहोस्
प्रतिक्रिया दें
प्रतिक्रिया देण्यासाठी लॉग इन करा
प्रतिक्रिया द्या
प्रतिक्रिया नोंदवा
प्रतिक्रिया पठाउनुहोस्
प्रतिक्रिया लेख्नुहोस्
प्रतिक्रिया व्यक्त करा
प्रत्युत्तर दिनुहोस्
प्रत्युत्तर दें
प्रत्युत्तर द्या
प्रत्युत्तर रद्द करा
फिर से कोशिश करें
ब्लॉक करें
ब्लॉक किए गए उपयोगकर्ता
भर्खरका प्रतिक्रिया
भेजें
मन पर्यो
यह टिप्पणी हटा दी गई
यह टिप्पणी हटा दी गई है
यह टिप्पणी हटाई गई
यो टिप्पणी मेटाइएको छ
यो टिप्पणी हटाइएको छ
रद्द करें
रिपोर्ट करें
रिपोर्ट गर्नुहोस्
लग आउट
लग इन गर्नुहोस्
लगआउट
लगइन गर्नुहोस्
लॉग आउट
लॉग आउट करा
लॉग आउट करें
लॉग इन करा
लॉग इन करें
लॉग इन किया गया
लॉगिन करें
लोड हो रहा है
वाचकांच्या प्रतिक्रिया
शिकायत करें
संपादन का समय समाप्त हो गया
सत्यापित उपयोगकर्ता
सदस्यता छोड़ें
सबमिट करें
सबसे नए पहले
सबसे नया
सबसे पहले टिप्पणी करें
सबसे पुराना
सबसे पुराने पहले
सबसे लोकप्रिय
सबसे विवादास्पद
सबै टिप्पणीहरू
सबै टिप्पणीहरू हेर्नुहोस्
सबै प्रतिक्रिया
सबै प्रतिक्रिया हेर्नुहोस्
सबैभन्दा नयाँ
सभी कमेंट देखें
सभी कमेंट्स देखें
सभी जवाब देखें
सभी टिप्पणियाँ
सभी टिप्पणियाँ देखें
सभी टिप्पणियां
सभी टिप्पणियां देखें
सर्व कमेंट्स पहा
सर्व टिप्पण्या
सर्व टिप्पण्या पहा
सर्व प्रतिक्रिया
सर्वात जुने
सर्वात नवीन
साइन इन करें
से लॉग इन करें
सेटिंग्ज दाखवा
सेटिंग्ज लपवा
सेटिंग्स छिपाएं
सेटिंग्स दिखाएं
हाल की टिप्पणियाँ
हाल ही में अपडेट किया गया
हालका टिप्पणीहरू
ही टिप्पणी हटवण्यात आली आहे
ही टिप्पणी हटवली आहे
অধিক চাওক
অধিক দেখুৱাওক
অধিক মন্তব্য চাওক
অপছন্দ
অভিযোগ করুন
আপনার ই-মেইল এ্যাড্রেস প্রকাশিত হবে না
আপনার ই-মেইল এ্যাড্রেস প্রকাশিত হবে না। * চিহ্নিত বিষয়গুলো আবশ্যক
আপনার ইমেইল ঠিকানা প্রকাশ করা হবে না
আপনার ইমেইল প্রকাশ করা হবে না
আপনার মতামত
আপনার মতামত জানান
আপনার মতামত দিন
আপনার মতামত লিখুন
আপনার মন্তব্য
আপনার মন্তব্য অনুমোদনের অপেক্ষায়
আপনার মন্তব্য এখানে
আপনার মন্তব্য এখানে লিখুন
আপনার মন্তব্য দিন
আপনার মন্তব্য লিখুন
আপোনাৰ ইমেইল ঠিকনা প্ৰকাশ কৰা নহ’ব
আপোনাৰ মতামত
আপোনাৰ মতামত জনাওক
আপোনাৰ মতামত দিয়ক
আপোনাৰ মন্তব্য
আপোনাৰ মন্তব্য লিখক
আবশ্যিক ফিল্ডগুলি চিহ্নিত করা হয়েছে
আরও দেখান
আরও দেখুন
আরও মন্তব্য
আরও মন্তব্য দেখুন
আরও লোড করুন
আরো দেখান
আরো দেখুন
আরো মন্তব্য দেখুন
ইমেইলে সাবস্ক্রাইব করুন
উত্তর দিন
উত্তর দেখুন
উত্তর বাতিল করুন
উত্তর লুকান
উত্তরগুলি দেখুন
উত্তৰ দিয়ক
উত্তৰ বাতিল কৰক
এই মন্তব্যটি মুছে ফেলা হয়েছে
এই মন্তব্যটো মচি পেলোৱা হৈছে
একটি উত্তর ত্যাগ করুন
একটি মন্তব্য করুন
একটি মন্তব্য যোগ করুন
একটি মন্তব্য লিখুন
এখনও কোনও মন্তব্য নেই
এখনও কোনো মন্তব্য নেই
এখনো কোনো মন্তব্য নেই
এটা মন্তব্য কৰক
এতিয়ালৈকে কোনো মন্তব্য নাই
কম দেখান
কমেন্ট করুন
কমেন্ট লিখুন
কোন মন্তব্য নেই
কোনো মন্তব্য নাই
কোনো মন্তব্য নেই
ক্রমানুসারে সাজান
চিহ্নিত বিষয়গুলো আবশ্যক
জবাব দিন
জবাব বাতিল
নতুন আগে
নতুন মন্তব্য
পছন্দ করুন
পরবর্তীবার মন্তব্য করার জন্য আমার নাম, ইমেইল এবং ওয়েবসাইট এই ব্রাউজারে সংরক্ষণ করুন
পাঠকের মতামত
পাঠকের মন্তব্য
পিন করা মন্তব্য
পুরনো আগে
প্রত্যুত্তর দিন
প্রত্যুত্তর বাতিল করুন
প্রথম মন্তব্য করুন
প্রথম মন্তব্যকারী হোন
প্ৰত্যুত্তৰ দিয়ক
প্ৰথম মন্তব্য কৰক
ব্যবহারকারীকে ব্লক করুন
মতামত জানান
মতামত দিন
মন্তব্য করতে লগ ইন করুন
মন্তব্য করতে লগইন করুন
মন্তব্য করতে সাইন ইন করুন
মন্তব্য করতে হলে লগইন করতে হবে
মন্তব্য করা বন্ধ আছে
মন্তব্য করার জন্য লগইন করুন
মন্তব্য করুন
মন্তব্য কৰক
মন্তব্য কৰিবলৈ লগ ইন কৰক
মন্তব্য চালু করুন
মন্তব্য জমা দিন
মন্তব্য দিন
মন্তব্য দিয়ক
মন্তব্য দেখুন
মন্তব্য নেই
মন্তব্য পঠিয়াওক
মন্তব্য পাঠান
মন্তব্য পোস্ট করুন
মন্তব্য প্রকাশ করতে হলে আপনাকে লগ ইন করতে হবে
মন্তব্য প্রকাশ করুন
মন্তব্য প্ৰেৰণ কৰক
মন্তব্য বন্ধ
মন্তব্য বন্ধ আছে
মন্তব্য বন্ধ করুন
মন্তব্য মুছুন
মন্তব্য যোগ করুন
মন্তব্য লিখক
মন্তব্য লিখুন
মন্তব্য লুকান
মন্তব্য সম্পাদনা করুন
মন্তব্যগুলি দেখুন
মন্তব্যগুলো দেখুন
মন্তব্যটি মুছে ফেলা হয়েছে
রিপোর্ট করুন
রিপ্লাই দিন
লগ আউট
লগ আউট করুন
লগ ইন করুন
লগ ইন কৰক
লগইন
লগইন করুন
সকল মন্তব্য
সকল মন্তব্য দেখুন
সকলো মন্তব্য
সকলো মন্তব্য চাওক
সব মন্তব্য
সব মন্তব্য দেখুন
সবচেয়ে নতুন
সবচেয়ে পুরনো
সর্বশেষ মন্তব্য
সর্বাধিক জনপ্রিয়
সাইন ইন করুন
সাম্প্রতিক মন্তব্য
সেটিংস দেখান
সেটিংস লুকান
ਅਜੇ ਤੱਕ ਕੋਈ ਟਿੱਪਣੀ ਨਹੀਂ
ਆਪਣੀ ਟਿੱਪਣੀ ਇੱਥੇ ਲਿਖੋ
ਆਪਣੀ ਟਿੱਪਣੀ ਦਿਓ
ਆਪਣੀ ਟਿੱਪਣੀ ਲਿਖੋ
ਆਪਣੀ ਰਾਏ ਦਿਓ
ਆਪਣੇ ਵਿਚਾਰ ਦਿਓ
ਆਪਣੇ ਵਿਚਾਰ ਸਾਂਝੇ ਕਰੋ
ਇਹ ਟਿੱਪਣੀ ਮਿਟਾ ਦਿੱਤੀ ਗਈ ਹੈ
ਇਹ ਟਿੱਪਣੀ ਹਟਾ ਦਿੱਤੀ ਗਈ ਹੈ
ਇੱਕ ਟਿੱਪਣੀ ਛੱਡੋ
ਇੱਕ ਟਿੱਪਣੀ ਲਿਖੋ
ਕਮੈਂਟ ਕਰੋ
ਕੁਮੈਂਟ ਕਰੋ
ਕੁਮੈਂਟ ਲਿਖੋ
ਕੋਈ ਟਿੱਪਣੀ ਨਹੀਂ
ਘੱਟ ਦਿਖਾਓ
ਜਵਾਬ ਦਿਓ
ਜਵਾਬ ਰੱਦ ਕਰੋ
ਜਵਾਬ ਲਿਖੋ
ਜਵਾਬ ਵੇਖੋ
ਟਿੱਪਣੀ ਕਰਨ ਲਈ ਲੌਗ ਇਨ ਕਰੋ
ਟਿੱਪਣੀ ਕਰਨ ਲਈ ਲੌਗਇਨ ਕਰੋ
ਟਿੱਪਣੀ ਕਰਨ ਵਾਲੇ ਪਹਿਲੇ ਬਣੋ
ਟਿੱਪਣੀ ਕਰੋ
ਟਿੱਪਣੀ ਛੱਡੋ
ਟਿੱਪਣੀ ਪੋਸਟ ਕਰੋ
ਟਿੱਪਣੀ ਭੇਜੋ
ਟਿੱਪਣੀ ਮਿਟਾਓ
ਟਿੱਪਣੀ ਲਿਖੋ
ਟਿੱਪਣੀ ਸ਼ਾਮਲ ਕਰੋ
ਟਿੱਪਣੀਆਂ ਚਾਲੂ ਕਰੋ
ਟਿੱਪਣੀਆਂ ਬੰਦ ਹਨ
ਟਿੱਪਣੀਆਂ ਵੇਖੋ
ਤਾਜ਼ਾ ਟਿੱਪਣੀਆਂ
ਤੁਹਾਡਾ ਈਮੇਲ ਪਤਾ ਪ੍ਰਕਾਸ਼ਿਤ ਨਹੀਂ ਕੀਤਾ ਜਾਵੇਗਾ
ਤੁਹਾਡੀ ਟਿੱਪਣੀ
ਨਵੀਂ ਟਿੱਪਣੀ
ਪਸੰਦ ਕਰੋ
ਪਹਿਲੀ ਟਿੱਪਣੀ ਕਰੋ
ਪਾਠਕਾਂ ਦੇ ਵਿਚਾਰ
ਰਿਪੋਰਟ ਕਰੋ
ਲੋੜੀਂਦੇ ਖੇਤਰਾਂ ਨੂੰ ਚਿੰਨ੍ਹਿਤ ਕੀਤਾ ਗਿਆ ਹੈ
ਲੌਗ ਆਉਟ
ਲੌਗ ਆਊਟ
ਲੌਗ ਇਨ ਕਰੋ
ਲੌਗਇਨ ਕਰੋ
ਸਭ ਤੋਂ ਨਵੀਆਂ ਪਹਿਲਾਂ
ਸਾਰੀਆਂ ਟਿੱਪਣੀਆਂ
ਸਾਰੀਆਂ ਟਿੱਪਣੀਆਂ ਵੇਖੋ
ਹੋਰ ਟਿੱਪਣੀਆਂ
ਹੋਰ ਟਿੱਪਣੀਆਂ ਵੇਖੋ
ਹੋਰ ਦਿਖਾਓ
ਹੋਰ ਦੇਖੋ
ਹੋਰ ਵੇਖੋ
આ ટિપ્પણી કાઢી નાખવામાં આવી છે
આ ટિપ્પણી દૂર કરવામાં આવી છે
એક ટિપ્પણી મૂકો
એક ટિપ્પણી લખો
ઓછું બતાવો
કમેન્ટ કરો
કોઈ ટિપ્પણી નથી
કોમેન્ટ કરો
કોમેન્ટ પોસ્ટ કરો
કોમેન્ટ લખો
ક્રમમાં ગોઠવો
ગમ્યું
જરૂરી ફીલ્ડ્સ ચિહ્નિત થયેલ છે
જવાબ આપો
જવાબ રદ કરો
જવાબ લખો
જવાબો છુપાવો
જવાબો જુઓ
ટિપ્પણી ઉમેરો
ટિપ્પણી કરનાર પ્રથમ બનો
ટિપ્પણી કરવા માટે લૉગ ઇન કરો
ટિપ્પણી કરવા માટે લોગ ઇન કરો
ટિપ્પણી કરવા માટે લોગિન કરો
ટિપ્પણી કરો
ટિપ્પણી કાઢી નાખો
ટિપ્પણી પોસ્ટ કરો
ટિપ્પણી મૂકો
ટિપ્પણી મોકલો
ટિપ્પણી લખો
ટિપ્પણી સંપાદિત કરો
ટિપ્પણી સબમિટ કરો
ટિપ્પણીઓ જુઓ
ટિપ્પણીઓ બંધ છે
ટિપ્પણીઓ સક્ષમ કરો
તમારી કોમેન્ટ લખો
તમારી ટિપ્પણી
તમારી ટિપ્પણી અહીં લખો
તમારી ટિપ્પણી લખો
તમારું ઇમેઇલ સરનામું પ્રકાશિત કરવામાં આવશે નહીં
તમારું ઈમેલ સરનામું પ્રકાશિત થશે નહીં
તમારો અભિપ્રાય
તમારો અભિપ્રાય આપો
તમારો પ્રતિભાવ
તમારો પ્રતિભાવ આપો
તમારો મત જણાવો
તાજેતરની ટિપ્પણીઓ
નવી ટિપ્પણી
નવીનતમ પ્રથમ
પિન કરેલી ટિપ્પણીઓ
પ્રતિભાવ આપો
પ્રત્યુત્તર આપો
પ્રથમ ટિપ્પણી કરો
પ્રથમ ટિપ્પણી તમે કરો
ફરિયાદ કરો
બધી કોમેન્ટ જુઓ
બધી ટિપ્પણીઓ
બધી ટિપ્પણીઓ જુઓ
રિપોર્ટ કરો
લૉગ આઉટ
લૉગ ઇન કરો
લોગ આઉટ
લોગ ઇન કરો
લોગિન કરો
વધુ જુઓ
વધુ ટિપ્પણીઓ
વધુ ટિપ્પણીઓ જુઓ
વધુ બતાવો
વાચકોના પ્રતિભાવ
સૌથી જૂનું
સૌથી નવું
હજુ સુધી કોઈ ટિપ્પણી નથી
ଅଧିକ ଦେଖନ୍ତୁ
ଅଧିକ ଦେଖାନ୍ତୁ
ଅଧିକ ମନ୍ତବ୍ୟ ଦେଖନ୍ତୁ
ଆପଣଙ୍କ ଇମେଲ ଠିକଣା ପ୍ରକାଶିତ ହେବ ନାହିଁ
ଆପଣଙ୍କ ମତାମତ
ଆପଣଙ୍କ ମତାମତ ଦିଅନ୍ତୁ
ଆପଣଙ୍କ ମନ୍ତବ୍ୟ
ଆପଣଙ୍କ ମନ୍ତବ୍ୟ ଲେଖନ୍ତୁ
ଉତ୍ତର ଦିଅନ୍ତୁ
ଉତ୍ତର ବାତିଲ କରନ୍ତୁ
ଏକ ମନ୍ତବ୍ୟ ଦିଅନ୍ତୁ
ଏପର୍ଯ୍ୟନ୍ତ କୌଣସି ମନ୍ତବ୍ୟ ନାହିଁ
ଏହି ମନ୍ତବ୍ୟ ହଟାଯାଇଛି
କମେଣ୍ଟ କରନ୍ତୁ
କୌଣସି ମନ୍ତବ୍ୟ ନାହିଁ
ନୂଆ ମନ୍ତବ୍ୟ
ପ୍ରଥମ ମନ୍ତବ୍ୟ ଦିଅନ୍ତୁ
ମନ୍ତବ୍ୟ ଦିଅନ୍ତୁ
ମନ୍ତବ୍ୟ ଦେବାକୁ ଲଗ ଇନ କରନ୍ତୁ
ମନ୍ତବ୍ୟ ପଠାନ୍ତୁ
ମନ୍ତବ୍ୟ ପୋଷ୍ଟ କରନ୍ତୁ
ମନ୍ତବ୍ୟ ବନ୍ଦ ଅଛି
ମନ୍ତବ୍ୟ ଯୋଡ଼ନ୍ତୁ
ମନ୍ତବ୍ୟ ଲେଖନ୍ତୁ
ଲଗ ଆଉଟ
ଲଗ ଇନ କରନ୍ତୁ
ସମସ୍ତ ମନ୍ତବ୍ୟ
ସମସ୍ତ ମନ୍ତବ୍ୟ ଦେଖନ୍ତୁ
அண்மைய கருத்துகள்
அனைத்து கருத்துகளும்
அனைத்து கருத்துகளையும் காண்க
இதுவரை கருத்துகள் இல்லை
இந்த கருத்து நீக்கப்பட்டது
இந்தக் கருத்து நீக்கப்பட்டது
இன்னும் கருத்துகள் இல்லை
உங்கள் கருத்து
உங்கள் கருத்துகளைப் பகிரவும்
உங்கள் கருத்தை இங்கே பதிவு செய்யவும்
உங்கள் கருத்தை எழுதுங்கள்
உங்கள் கருத்தை பதிவிடுங்கள்
உங்கள் கருத்தைப் பதிவு செய்யுங்கள்
உங்கள் மின்னஞ்சல் முகவரி வெளியிடப்படாது
உங்கள் மின்னஞ்சல் வெளியிடப்பட மாட்டாது
உள்நுழைக
உள்நுழையவும்
எல்லா கருத்துகளும்
ஒரு கருத்தை இடுங்கள்
ஒரு கருத்தை விடுங்கள்
ஒரு கருத்தைத் தெரிவிக்கவும்
கருத்து இடுக
கருத்து எழுதவும்
கருத்து சேர்க்கவும்
கருத்து தெரிவிக்க உள்நுழைய வேண்டும்
கருத்து தெரிவிக்க உள்நுழையவும்
கருத்து தெரிவிக்கவும்
கருத்துகளை இயக்கு
கருத்துகளை மறை
கருத்துகளைக் காண்க
கருத்துகள் இல்லை
கருத்துகள் முடக்கப்பட்டுள்ளன
கருத்துகள் மூடப்பட்டுள்ளன
கருத்துக்கள் இல்லை
கருத்துத் தெரிவிக்க உள்நுழைக
கருத்துத் தெரிவிக்கவும்
கருத்துரையிடுக
கருத்தை அனுப்பு
கருத்தை நீக்கு
கருத்தை பதிவு செய்யவும்
கருத்தை வெளியிடு
கருத்தைச் சேர்க்கவும்
கருத்தைத் திருத்து
கருத்தைத் தெரிவிக்கவும்
கருத்தைப் பதிவு செய்யவும்
குறைவாகக் காட்டு
சமீபத்திய கருத்துகள்
தேவையான புலங்கள் குறிக்கப்பட்டுள்ளன
பதிலளி
பதிலளிக்கவும்
பதிலை ரத்து செய்
பதில் அளிக்கவும்
பதில்களை மறை
பதில்களைக் காண்க
பழையவை முதலில்
பின் செய்யப்பட்ட கருத்துகள்
பின்னூட்டம் இடுக
புகாரளி
புகார் அளிக்கவும்
புதிய கருத்து
புதியவை முதலில்
மறுமொழி இடவும்
மறுமொழி இடுக
மறுமொழியை ரத்து செய்
முதலில் கருத்து தெரிவிப்பவர் நீங்களே
முதல் கருத்தைப் பதிவு செய்யுங்கள்
மேலும் கருத்துகளைக் காட்டு
மேலும் கருத்துகளைக் காண்க
மேலும் கருத்துகள்
மேலும் காட்டு
மேலும் காண்பி
மேலும் பார்க்க
வரிசைப்படுத்து
வாசகர் கருத்து
வாசகர் கருத்துகள்
வெளியேறு
అన్ని కామెంట్లు చూడండి
అన్ని వ్యాఖ్యలు
అన్ని వ్యాఖ్యలు చూడండి
ఇంకా చూడండి
ఇంకా వ్యాఖ్యలు లేవు
ఇంతవరకు వ్యాఖ్యలు లేవు
ఇటీవలి వ్యాఖ్యలు
ఈ వ్యాఖ్య తొలగించబడింది
ఒక వ్యాఖ్యను జోడించండి
ఒక వ్యాఖ్యను వ్రాయండి
కామెంట్ చేయండి
కామెంట్ చేయడానికి లాగిన్ అవ్వండి
కామెంట్ పోస్ట్ చేయండి
కామెంట్ రాయండి
కొత్త వ్యాఖ్య
కొత్తవి ముందుగా
క్రమబద్ధీకరించు
జవాబు ఇవ్వండి
జవాబును రద్దు చేయి
తక్కువ చూపించు
తప్పనిసరి ఖాళీలు గుర్తించబడ్డాయి
తాజా వ్యాఖ్యలు
నివేదించండి
పాఠకుల అభిప్రాయాలు
పాతవి ముందుగా
పిన్ చేసిన వ్యాఖ్యలు
ప్రత్యుత్తరం ఇవ్వండి
ప్రత్యుత్తరాన్ని రద్దు చేయండి
ప్రత్యుత్తరాలు చూడండి
ఫిర్యాదు చేయండి
మరింత చూపించు
మరిన్ని చూడండి
మరిన్ని చూపించు
మరిన్ని వ్యాఖ్యలు
మరిన్ని వ్యాఖ్యలు చూడండి
మీ అభిప్రాయం
మీ అభిప్రాయం తెలపండి
మీ అభిప్రాయాన్ని తెలియజేయండి
మీ అభిప్రాయాన్ని రాయండి
మీ ఈమెయిలు చిరునామా ప్రచురించబడదు
మీ ఈమెయిల్ చిరునామా ప్రచురించబడదు
మీ వ్యాఖ్య
మీ వ్యాఖ్యను ఇక్కడ రాయండి
మీ వ్యాఖ్యను రాయండి
మీ స్పందన తెలియజేయండి
మొదటగా వ్యాఖ్యానించండి
మొదటి వ్యాఖ్య మీరే రాయండి
లాగిన్
లాగిన్ అవ్వండి
లాగిన్ చేయండి
లాగ్ అవుట్
వ్యాఖ్య రాయండి
వ్యాఖ్య వ్రాయండి
వ్యాఖ్యను జోడించండి
వ్యాఖ్యను జోడించు
వ్యాఖ్యను తొలగించు
వ్యాఖ్యను పంపండి
వ్యాఖ్యను పోస్ట్ చేయండి
వ్యాఖ్యను సవరించు
వ్యాఖ్యలను దాచు
వ్యాఖ్యలను ప్రారంభించండి
వ్యాఖ్యలు చూడండి
వ్యాఖ్యలు నిలిపివేయబడ్డాయి
వ్యాఖ్యలు మూసివేయబడ్డాయి
వ్యాఖ్యలు లేవు
వ్యాఖ్యానించండి
వ్యాఖ్యానించడానికి లాగిన్ అవ్వండి
వ్యాఖ్యానించడానికి లాగిన్ చేయండి
సమాధానం ఇవ్వండి
స్పందించండి
ಅಗತ್ಯ ಕ್ಷೇತ್ರಗಳನ್ನು ಗುರುತಿಸಲಾಗಿದೆ
ಇತ್ತೀಚಿನ ಪ್ರತಿಕ್ರಿಯೆಗಳು
ಇನ್ನಷ್ಟು ತೋರಿಸಿ
ಇನ್ನಷ್ಟು ನೋಡಿ
ಇನ್ನಷ್ಟು ಪ್ರತಿಕ್ರಿಯೆಗಳು
ಇನ್ನೂ ಯಾವುದೇ ಕಾಮೆಂಟ್‌ಗಳಿಲ್ಲ
ಈ ಕಾಮೆಂಟ್ ಅನ್ನು ಅಳಿಸಲಾಗಿದೆ
ಈ ಪ್ರತಿಕ್ರಿಯೆಯನ್ನು ಅಳಿಸಲಾಗಿದೆ
ಉತ್ತರ ನೀಡಿ
ಉತ್ತರವನ್ನು ರದ್ದುಮಾಡಿ
ಉತ್ತರಿಸಿ
ಎಲ್ಲ ಪ್ರತಿಕ್ರಿಯೆಗಳನ್ನು ನೋಡಿ
ಎಲ್ಲಾ ಕಾಮೆಂಟ್‌ಗಳನ್ನು ನೋಡಿ
ಎಲ್ಲಾ ಪ್ರತಿಕ್ರಿಯೆಗಳು
ಓದುಗರ ಅಭಿಪ್ರಾಯ
ಕಡಿಮೆ ತೋರಿಸಿ
ಕಾಮೆಂಟ್ ಪೋಸ್ಟ್ ಮಾಡಿ
ಕಾಮೆಂಟ್ ಬರೆಯಿರಿ
ಕಾಮೆಂಟ್ ಮಾಡಲು ಲಾಗಿನ್ ಆಗಿ
ಕಾಮೆಂಟ್ ಮಾಡಿ
ಕಾಮೆಂಟ್ ಸೇರಿಸಿ
ಕಾಮೆಂಟ್‌ಗಳನ್ನು ಸಕ್ರಿಯಗೊಳಿಸಿ
ನಿಮ್ಮ ಅಭಿಪ್ರಾಯ
ನಿಮ್ಮ ಅಭಿಪ್ರಾಯ ತಿಳಿಸಿ
ನಿಮ್ಮ ಅಭಿಪ್ರಾಯ ಬರೆಯಿರಿ
ನಿಮ್ಮ ಇಮೇಲ್ ವಿಳಾಸವನ್ನು ಪ್ರಕಟಿಸಲಾಗುವುದಿಲ್ಲ
ನಿಮ್ಮ ಈಮೇಲ್ ವಿಳಾಸವನ್ನು ಪ್ರಕಟಿಸುವುದಿಲ್ಲ
ನಿಮ್ಮ ಪ್ರತಿಕ್ರಿಯೆ
ನಿಮ್ಮ ಪ್ರತಿಕ್ರಿಯೆ ನೀಡಿ
ನಿಮ್ಮ ಪ್ರತಿಕ್ರಿಯೆ ಬರೆಯಿರಿ
ಪ್ರತಿಕ್ರಿಯಿಸಲು ಲಾಗಿನ್ ಆಗಿ
ಪ್ರತಿಕ್ರಿಯಿಸಿ
ಪ್ರತಿಕ್ರಿಯೆ ಕಳುಹಿಸಿ
ಪ್ರತಿಕ್ರಿಯೆ ನೀಡಿ
ಪ್ರತಿಕ್ರಿಯೆ ಬರೆಯಿರಿ
ಪ್ರತಿಕ್ರಿಯೆ ಸೇರಿಸಿ
ಪ್ರತಿಕ್ರಿಯೆಗಳನ್ನು ಮುಚ್ಚಲಾಗಿದೆ
ಪ್ರತ್ಯುತ್ತರ ನೀಡಿ
ಪ್ರತ್ಯುತ್ತರಿಸಿ
ಮೊದಲ ಪ್ರತಿಕ್ರಿಯೆ ನೀಡಿ
ಯಾವುದೇ ಕಾಮೆಂಟ್‌ಗಳಿಲ್ಲ
ಯಾವುದೇ ಪ್ರತಿಕ್ರಿಯೆಗಳಿಲ್ಲ
ಲಾಗಿನ್ ಆಗಿ
ಲಾಗಿನ್ ಮಾಡಿ
ಲಾಗ್ ಔಟ್
ವರದಿ ಮಾಡಿ
ಹೆಚ್ಚು ತೋರಿಸಿ
ಹೊಸ ಕಾಮೆಂಟ್
ಹೊಸ ಪ್ರತಿಕ್ರಿಯೆ
അഭിപ്രായം അയയ്ക്കുക
അഭിപ്രായം ഇല്ലാതാക്കുക
അഭിപ്രായം എഴുതുക
അഭിപ്രായം ചേർക്കുക
അഭിപ്രായം പറയുക
അഭിപ്രായം പോസ്റ്റ് ചെയ്യുക
അഭിപ്രായം രേഖപ്പെടുത്താൻ ലോഗിൻ ചെയ്യുക
അഭിപ്രായം രേഖപ്പെടുത്തുക
അഭിപ്രായങ്ങളൊന്നുമില്ല
അഭിപ്രായങ്ങൾ അടച്ചിരിക്കുന്നു
അഭിപ്രായങ്ങൾ ഇല്ല
അഭിപ്രായങ്ങൾ പ്രവർത്തനക്ഷമമാക്കുക
ആദ്യ അഭിപ്രായം രേഖപ്പെടുത്തുക
ആദ്യമായി അഭിപ്രായം പറയുന്നയാളാകൂ
ആവശ്യമായ ഫീൽഡുകൾ അടയാളപ്പെടുത്തിയിരിക്കുന്നു
ഇതുവരെ അഭിപ്രായങ്ങളൊന്നുമില്ല
ഇവിടെ പോസ്റ്റു ചെയ്യുന്ന അഭിപ്രായങ്ങൾ
ഈ അഭിപ്രായം ഇല്ലാതാക്കി
ഈ അഭിപ്രായം നീക്കം ചെയ്തു
എല്ലാ അഭിപ്രായങ്ങളും
എല്ലാ അഭിപ്രായങ്ങളും കാണുക
എല്ലാ കമന്റുകളും കാണുക
ഒരു അഭിപ്രായം ചേർക്കുക
ഒരു അഭിപ്രായം രേഖപ്പെടുത്തുക
ഒരു മറുപടി കൊടുക്കുക
കമന്റ് എഴുതുക
കമന്റ് ചെയ്യാൻ ലോഗിൻ ചെയ്യുക
കമന്റ് ചെയ്യുക
കമന്റ് പോസ്റ്റ് ചെയ്യുക
കുറച്ച് കാണിക്കുക
കൂടുതൽ അഭിപ്രായങ്ങൾ
കൂടുതൽ അഭിപ്രായങ്ങൾ കാണുക
കൂടുതൽ കാണിക്കുക
കൂടുതൽ കാണുക
താങ്കളുടെ ഇമെയില്‍ വിലാസം പ്രസിദ്ധപ്പെടുത്തുകയില്ല
നിങ്ങളുടെ അഭിപ്രായം
നിങ്ങളുടെ അഭിപ്രായം അറിയിക്കുക
നിങ്ങളുടെ അഭിപ്രായം ഇവിടെ എഴുതുക
നിങ്ങളുടെ അഭിപ്രായം രേഖപ്പെടുത്തുക
നിങ്ങളുടെ ഇമെയിൽ വിലാസം പ്രസിദ്ധീകരിക്കില്ല
നിങ്ങളുടെ പ്രതികരണം
പുതിയ അഭിപ്രായം
പ്രതികരിക്കുക
മറുപടി എഴുതുക
മറുപടി നൽകുക
മറുപടി രേഖപ്പെടുത്തുക
മറുപടി റദ്ദാക്കുക
മറുപടികൾ കാണുക
റിപ്പോർട്ട് ചെയ്യുക
ലോഗിൻ
ലോഗിൻ ചെയ്യുക
ലോഗ് ഔട്ട്
വായനക്കാരുടെ അഭിപ്രായങ്ങൾ
സമീപകാല അഭിപ്രായങ്ങൾ
අඩුවෙන් පෙන්වන්න
අදහස පළ කරන්න
අදහස යවන්න
අදහසක් එක් කරන්න
අදහසක් දක්වන්න
අදහසක් ලියන්න
අදහස් කිසිවක් නැත
අදහස් දක්වන්න
අදහස් දැක්වීම වසා ඇත
අදහස් දැක්වීමට පිවිසෙන්න
අදහස් දැක්වීමට ලොග් වන්න
අදහස් නැත
ඉවත් වන්න
ඔබගේ අදහස්
ඔබගේ අදහස් දක්වන්න
ඔබගේ විද්‍යුත් තැපැල් ලිපිනය පළ නොකෙරේ
ඔබේ අදහස
ඔබේ අදහස මෙහි ලියන්න
ඔබේ අදහස් දක්වන්න
ඔබේ ඊමේල් ලිපිනය ප්‍රසිද්ධ නොකරනු ඇත
ඔබේ ප්‍රතිචාරය
තව පෙන්වන්න
තවත් අදහස්
තවත් අදහස් බලන්න
තවත් පෙන්වන්න
තවත් බලන්න
තවමත් අදහස් නැත
නව අදහසක්
නවතම අදහස්
පළමු අදහස ඔබ දක්වන්න
ප්‍රතිචාර දක්වන්න
ප්‍රතිචාරයක් දක්වන්න
පාඨක අදහස්
පිවිසෙන්න
පිළිතුර අවලංගු කරන්න
පිළිතුරු දෙන්න
පිළිතුරු සපයන්න
මෑත අදහස්
මෙම අදහස ඉවත් කර ඇත
මෙම අදහස මකා දමා ඇත
වාර්තා කරන්න
සියලු අදහස්
සියලුම අදහස් බලන්න
กรอกความคิดเห็น
กรอกความคิดเห็นของคุณ
กรอกอีเมลของคุณ
กรุณาลองใหม่อีกครั้ง
กรุณาเข้าสู่ระบบเพื่อแสดงความคิดเห็น
การตอบกลับ
กำลังโหลด
กำลังโหลดความคิดเห็น
ขอลบข้อมูลของฉัน
ขับเคลื่อนโดย
ความคิดเห็นของคุณ
ความคิดเห็นของคุณกำลังรอการตรวจสอบ
ความคิดเห็นของฉัน
ความคิดเห็นถูกลบ
ความคิดเห็นทั้งหมด
ความคิดเห็นที่ปักหมุด
ความคิดเห็นนี้ถูกลบ
ความคิดเห็นนี้ถูกลบทิ้งแล้ว
ความคิดเห็นนี้ถูกลบแล้ว
ความคิดเห็นยาวเกินไป
ความคิดเห็นล่าสุด
ความคิดเห็นล่าสุดของ
ความคิดเห็นล่าสุดโดย
ความคิดเห็นใหม่
ความเห็นล่าสุด
คอมเมนต์
คัดลอก
คัดลอกแล้ว
คุณต้องการบล็อกผู้ใช้นี้หรือไม่
คุณต้องการลบความคิดเห็นนี้หรือไม่
คุณต้องการลบความคิดเห็นนี้ใช่หรือไม่
คุณต้องเข้าสู่ระบบเพื่อแสดงความคิดเห็น
คุณต้องเข้าสู่ระบบเพื่อแสดงความเห็น
คุณเข้าสู่ระบบในชื่อ
จัดเรียงตาม
ช่องข้อมูลจำเป็นถูกทำเครื่องหมาย
ซ่อน
ซ่อนการตอบกลับ
ซ่อนการตั้งค่า
ซ่อนความคิดเห็น
ซ่อนผู้ใช้
ดูการตอบกลับ
ดูความคิดเห็น
ดูความคิดเห็นทั้งหมด
ดูความคิดเห็นเพิ่มเติม
ดูตัวอย่าง
ดูเพิ่ม
ดูเพิ่มเติม
ตอบ
ตอบกลับ
ตอบกลับความคิดเห็น
ติดตามการตอบกลับ
ติดตามทางอีเมล
ติดตามผ่าน rss
ติดตามผ่านอีเมล
ถูกบล็อก
ถูกใจ
ทิ้งข้อความไว้
บล็อก
บล็อกผู้ใช้
บันทึกการเปลี่ยนแปลง
บันทึกชื่อ, อีเมล และชื่อเว็บไซต์ของฉันบนเบราว์เซอร์นี้ สำหรับการแสดงความเห็นครั้งถัดไป
ปลดบล็อก
ปักหมุด
ปักหมุดความคิดเห็น
ปิดการแสดงความคิดเห็น
ปิดการแสดงความเห็น
ปิดความเห็น
ปิดรับความคิดเห็น
ปิดใช้งานความคิดเห็น
ปิดใช้งานแสดงความคิดเห็น
ผู้ใช้ที่ถูกบล็อก
ผู้ใช้ที่ถูกลบ
ผู้ใช้ที่ยืนยันแล้ว
ผู้ใช้ที่ไม่ระบุชื่อ
ฝากข้อความ
ฝากความคิดเห็น
ฝากคอมเมนต์
พิมพ์ความคิดเห็นของคุณ
พิมพ์ความคิดเห็นของคุณที่นี่
ยกเลิก
ยกเลิกการตอบ
ยกเลิกการตอบกลับ
ยกเลิกการติดตาม
ยกเลิกการรับข่าวสาร
ยอดนิยม
ยังไม่มีความคิดเห็น
ยังไม่มีความเห็น
ยืนยันผู้ใช้
รอการตรวจสอบ
รับข่าวสารทางอีเมล
รายงานความคิดเห็น
ร่วมแสดงความคิดเห็น
ลงชื่อออก
ลงชื่อเข้าใช้
ลงชื่อเข้าใช้ด้วย
ลบ
ลบความคิดเห็น
ล็อกอินเพื่อแสดงความคิดเห็น
สมัครรับทางอีเมล
สมัครสมาชิก
ส่ง
ส่งความคิดเห็น
ส่งความเห็น
ส่งอีกครั้ง
หมดเวลาแก้ไข
หมดเวลาในการแก้ไข
ออกจากระบบ
อัปเดตล่าสุด
อีเมลของคุณจะไม่ถูกเผยแพร่
อีเมลของคุณจะไม่แสดงให้คนอื่นเห็น
อีเมลของคุณจะไม่แสดงให้คนอื่นเห็น ช่องข้อมูลจำเป็นถูกทำเครื่องหมาย
เกิดข้อผิดพลาด กรุณาลองใหม่อีกครั้ง
เกิดข้อผิดพลาดบางอย่าง
เก่าที่สุด
เก่าที่สุดก่อน
เก่าสุด
เขียนความคิดเห็น
เขียนความคิดเห็นของคุณ
เขียนความเห็น
เขียนคอมเมนต์
เข้าสู่ระบบ
เข้าสู่ระบบด้วย
เข้าสู่ระบบเพื่อแสดงความคิดเห็น
เข้าสู่ระบบแบบไม่ระบุชื่อ
เข้าสู่ระบบในชื่อ
เปิดการแสดงความคิดเห็น
เปิดใช้งานการแสดงความคิดเห็น
เปิดใช้งานความคิดเห็น
เปิดใช้งานแสดงความคิดเห็น
เป็นคนแรกที่แสดงความคิดเห็น
เป็นคนแรกที่แสดงความเห็น
เพิ่มความคิดเห็น
เพิ่มความคิดเห็นใหม่
เพิ่มความเห็น
เพิ่มตัวหนา
เรียงจากเก่าไปใหม่
เรียงจากใหม่ไปเก่า
เรียงตาม
เรียงลำดับตาม
เลิกถูกใจ
เลิกบล็อก
เลิกปักหมุด
แก้ไข
แก้ไขความคิดเห็น
แจ้งลบ
แจ้งลบความคิดเห็น
แจ้งเตือนฉันเมื่อมีความคิดเห็นใหม่
แทรกคำพูด
แทรกโค้ด
แนบรูปภาพ
แย่ที่สุด
แสดงการตอบกลับ
แสดงการตั้งค่า
แสดงความคิดเห็น
แสดงความคิดเห็นของคุณ
แสดงความคิดเห็นทั้งหมด
แสดงความคิดเห็นเป็นคนแรก
แสดงความคิดเห็นเพิ่มเติม
แสดงความเห็น
แสดงทั้งหมด
แสดงน้อยลง
แสดงมากขึ้น
แสดงเพิ่มเติม
โปรดลองอีกครั้ง
โพสต์ความคิดเห็น
โพสต์คอมเมนต์
โหลดความคิดเห็นเพิ่มเติม
โหลดเพิ่ม
โหลดเพิ่มเติม
ใส่ความคิดเห็น
ใส่ความเห็น
ใหม่ที่สุด
ใหม่ที่สุดก่อน
ใหม่ล่าสุด
ใหม่สุด
ไม่ถูกใจ
ไม่มีความคิดเห็น
ไม่มีความเห็น
ไม่มีผู้ใช้ที่ถูกบล็อก
ไม่ระบุชื่อ
ຂຽນຄວາມຄິດເຫັນ
ຂຽນຄວາມຄິດເຫັນຂອງທ່ານ
ຂຽນຄຳເຫັນ
ຄວາມຄິດເຫັນຂອງທ່ານ
ຄຳເຫັນຂອງທ່ານ
ຄຳເຫັນທັງໝົດ
ຄຳເຫັນນີ້ຖືກລຶບແລ້ວ
ຄຳເຫັນໃໝ່
ຍັງບໍ່ມີຄວາມຄິດເຫັນ
ຍັງບໍ່ມີຄຳເຫັນ
ຍົກເລີກການຕອບ
ຕອບ
ຕອບກັບ
ຖືກໃຈ
ບໍ່ມີຄຳເຫັນ
ປະກອບຄຳເຫັນ
ປິດການສະແດງຄວາມຄິດເຫັນ
ສະແດງຄວາມຄິດເຫັນ
ສະແດງຄຳເຫັນ
ສະແດງເພີ່ມເຕີມ
ສົ່ງຄວາມຄິດເຫັນ
ສົ່ງຄຳເຫັນ
ອອກຈາກລະບົບ
ອີເມວຂອງທ່ານຈະບໍ່ຖືກເຜີຍແຜ່
ເຂົ້າສູ່ລະບົບ
ເຂົ້າສູ່ລະບົບເພື່ອສະແດງຄວາມຄິດເຫັນ
ເບິ່ງຄຳເຫັນທັງໝົດ
ເບິ່ງຕື່ມ
ເບິ່ງເພີ່ມເຕີມ
ເພີ່ມຄວາມຄິດເຫັນ
ເພີ່ມຄຳເຫັນ
ကွန်မန့်ပေးပါ
ကွန်မန့်ရေးပါ
စာပြန်ရန်
တိုင်ကြားရန်
ထပ်ပြပါ
ထွက်ရန်
ဒီမှတ်ချက်ကို ဖျက်လိုက်ပါပြီ
ပထမဆုံး မှတ်ချက်ပေးပါ
ပိုပြပါ
ပိုမိုကြည့်ရှုရန်
ပိုမိုပြပါ
ပြန်စာရေးပါ
ပြန်ဖြေပါ
ပြန်ဖြေရန်
မှတ်ချက် မရှိသေးပါ
မှတ်ချက် ရေးရန်
မှတ်ချက်ချန်ထားပါ
မှတ်ချက်တင်ပါ
မှတ်ချက်ထည့်ပါ
မှတ်ချက်ပို့ပါ
မှတ်ချက်ပေးပါ
မှတ်ချက်ပေးရန်
မှတ်ချက်ပေးရန် အကောင့်ဝင်ပါ
မှတ်ချက်မရှိပါ
မှတ်ချက်မရှိသေးပါ
မှတ်ချက်များ ကြည့်ရန်
မှတ်ချက်များ ပိတ်ထားသည်
မှတ်ချက်ရေးပါ
မှတ်ချက်ရေးရန်
မှတ်ချက်အသစ်
မှတ်ချက်အားလုံး
မှတ်ချက်အားလုံးကို ကြည့်ရန်
သင့်ထင်မြင်ချက်
သင့်မှတ်ချက်
သင့်မှတ်ချက်ကို ဒီမှာရေးပါ
သင့်အီးမေးလ်ကို ထုတ်ပြန်မည်မဟုတ်ပါ
သင့်အီးမေးလ်လိပ်စာကို ဖော်ပြမည်မဟုတ်ပါ
သင်၏မှတ်ချက်
အကောင့်ဝင်ပါ
ဤမှတ်ချက်ကို ဖျက်လိုက်သည်
არ მომწონს
ახალი კომენტარი
ბოლო კომენტარები
გამოაქვეყნე კომენტარი
გასაჩივრება
დაამატე კომენტარი
დაამატეთ კომენტარი
დაკომენტარება
დატოვე კომენტარი
დატოვე პასუხი
დატოვეთ კომენტარი
დაწერე კომენტარი
დაწერეთ კომენტარი
ეს კომენტარი წაშლილია
თქვენი ელფოსტის მისამართი არ გამოქვეყნდება
თქვენი ელფოსტის მისამართი გამოქვეყნებული არ იყო
თქვენი კომენტარი
იყავი პირველი, ვინც დააკომენტარებს
კომენტარები არ არის
კომენტარები გამორთულია
კომენტარები დახურულია
კომენტარები ჯერ არ არის
კომენტარების დამალვა
კომენტარების ნახვა
კომენტარების ჩართვა
კომენტარი წაშლილია
კომენტარის გაგზავნა
კომენტარის გამოქვეყნება
კომენტარის დამატება
კომენტარის დასატოვებლად გაიარეთ ავტორიზაცია
კომენტარის დასაწერად გაიარეთ ავტორიზაცია
კომენტარის დატოვება
კომენტარის დაწერა
კომენტარის რედაქტირება
კომენტარის წაშლა
მეტი კომენტარი
მეტის ნახვა
მეტის ჩვენება
მოწონება
ნაკლების ჩვენება
ნახე მეტი
პასუხების ნახვა
პასუხის გაუქმება
პასუხის გაცემა
სავალდებულო ველები მონიშნულია
უახლესი კომენტარები
უპასუხე
უპასუხეთ
ყველა კომენტარი
ყველა კომენტარის ნახვა
შედით სისტემაში კომენტარის დასატოვებლად
შენი კომენტარი
ჯერ ახლები
ჯერ კომენტარი არ არის
ሁሉንም አስተያየቶች
ሁሉንም አስተያየቶች ይመልከቱ
ሓድሽ ርእይቶ
መልሲ ሃቡ
መልሲ ሃብ
መልስ ስጥ
መልስ ይስጡ
መልስ ይተው
ምላሽ ሰርዝ
ምላሽ ይስጡ
ምንም አስተያየት የለም
ሪፖርት አድርግ
ርእይቶ ሃቡ
ርእይቶ ሃብ
ርእይቶ ንምሃብ እቶ
ርእይቶ የለን
ርእይቶ ጽሓፍ
ርእይቶኹም ሃቡ
ርእይቶኹም ጽሓፉ
ርእይቶኻ ጽሓፍ
ተወሳኺ ኣርኢ
ተጨማሪ አሳይ
ተጨማሪ አስተያየቶች
ተጨማሪ ይመልከቱ
ናትኩም ርእይቶ
አስተያየት ለመስጠት
አስተያየት ለመስጠት መግባት አለብዎት
አስተያየት ለመስጠት ይግቡ
አስተያየት ላክ
አስተያየት መስጫው ተዘግቷል
አስተያየት ሰርዝ
አስተያየት ያክሉ
አስተያየት ይላኩ
አስተያየት ይስጡ
አስተያየት ይጻፉ
አስተያየት ጨምር
አስተያየት ጻፍ
አስተያየትዎን እዚህ ይጻፉ
አስተያየትዎን ያካፍሉ
አስተያየትዎን ይስጡ
አስተያየትዎን ይጻፉ
አስተያየቶች ተዘግተዋል
አዲስ አስተያየት
ኢመይልኩም ኣይክሕተምን እዩ
እስካሁን አስተያየት የለም
እዚ ርእይቶ ተደምሲሱ
ኩሉ ርእይቶታት
ክሳብ ሕጂ ርእይቶ የለን
ውጣ
የመጀመሪያውን አስተያየት ይስጡ
የቅርብ ጊዜ አስተያየቶች
የኢሜል አድራሻዎ ይፋ አይደረግም
የኢሜይል አድራሻዎ አይታተምም
የእርስዎ አስተያየት
ይህ አስተያየት ተሰርዟል
ይግቡ
ግባ
គ្មានមតិ
ចាកចេញ
ចូលគណនី
ចូលគណនីដើម្បីបញ្ចេញមតិ
ចូលចិត្ត
ចូលដើម្បីបញ្ចេញមតិ
ឆ្លើយ
ឆ្លើយតប
ទុកមតិ
ទុកយោបល់
បង្ហាញបន្ថែម
បញ្ចេញមតិ
បញ្ចេញយោបល់
បន្ថែមមតិ
បន្ថែមមតិយោបល់
បោះបង់ការឆ្លើយតប
ប្រកាសមតិ
ផ្ញើមតិ
ផ្ញើមតិយោបល់
ផ្តល់យោបល់
មតិត្រូវបានបិទ
មតិថ្មី
មតិថ្មីៗ
មតិទាំងអស់
មតិនេះត្រូវបានលុប
មតិយោបល់របស់អ្នក
មតិរបស់អ្នក
មិនទាន់មានមតិ
មិនទាន់មានមតិយោបល់
មិនមានមតិ
មើលបន្ថែម
មើលមតិទាំងអស់
មើលមតិបន្ថែម
រាយការណ៍
សរសេរមតិ
សរសេរមតិយោបល់
សរសេរមតិរបស់អ្នក
សរសេរយោបល់
អាសយដ្ឋានអ៊ីមែលរបស់អ្នកនឹងមិនត្រូវបានផ្សាយទេ
អ៊ីមែលរបស់អ្នកនឹងមិនត្រូវបានផ្សព្វផ្សាយទេ
ẩn bình luận
ẩn bớt
ẩn cài đặt
ẩn câu trả lời
ẩn danh
ẩn người dùng
ẩn trả lời
ị ga-abanyerịrị ka i kwuo okwu
ọ dịghị nkọwa
ọ̀rọ̀ ìwòye rẹ
※ が付いている欄は必須項目です
あなたのコメント
いいね
いいね順
おすすめ順
お名前を入力してください
が付いている欄は必須項目です
ここにコメントを入力
ここにコメントを入力してください
このコメントは削除されました
このコメントをピン留めしますか
このコメントを削除しますか
このサイトはスパムを低減するために akismet を使っています
このユーザーをブロックしますか
この記事にコメントする
この記事へのコメント
ご意見をお寄せください
ご感想をお寄せください
さらに表示
さらに読み込む
すべてのコメント
すべてのコメントを表示
すべてのコメントを見る
すべて表示
その他を表示
としてログイン中
まだコメントがありません
まだコメントはありません
みんなのコメント
もう一度お試しください
もっと見る
もっと読み込む
よくないね
エラーが発生しました。しばらくしてからもう一度お試しください
コピーしました
コメントがありません
コメントが長すぎます
コメントする
コメントするにはログイン
コメントするにはログインが必要です
コメントするにはログインしてください
コメントなし
コメントに返信
コメントのプレビュー
コメントの受付は終了しました
コメントの投稿
コメントの有効化
コメントの無効化
コメントはありません
コメントはまだありません
コメントは削除されました
コメントは受け付けていません
コメントは受け付けておりません
コメントは承認待ちです
コメントは無効です
コメントは無効になっています
コメントは現在承認待ちです
コメントは締め切りました
コメントへのリンク
コメントをここに入力
コメントをここに入力してください
コメントをさらに表示
コメントをもっと見る
コメントを入力
コメントを入力してください
コメントを削除
コメントを報告
コメントを投稿
コメントを投稿する
コメントを投稿するにはログインが必要です
コメントを投稿するにはログインしてください
コメントを書いてください
コメントを書き込む
コメントを書く
コメントを有効にする
コメントを残す
コメントを無効にする
コメントを編集
コメントを表示
コメントを表示する
コメントを見る
コメントを読み込み中
コメントを読み込んでいます
コメントを読む
コメントを購読
コメントを追加
コメントを追加する
コメントを送信
コメントを送信する
コメントを隠す
コメントを非表示
コメントフォーム
コメント投稿
コメント欄
コードを挿入
サインアウト
サインイン
サインインしてコメント
ピン留め
ピン留めされたコメント
ピン留めしたコメント
ピン留めを解除
ブロックしたユーザー
ブロックしたユーザーはいません
ブロックする
ブロックを解除
ブロック中
ブロック解除
メールで受け取る
メールで登録
メールで購読
メールで購読する
メールアドレスが公開されることはありません
メールアドレスが公開されることはありません。 * が付いている欄は必須項目です
メールアドレスが公開されることはありません。 ※ が付いている欄は必須項目です
メールアドレスを入力
メールアドレスを入力してください
ユーザーをブロック
ユーザーを認証
ユーザーを非表示
ユーザー名を入力
ログアウト
ログイン
ログインしてください
ログインしてコメント
ログインしてコメントする
ログインする
ログイン中
一部を表示
上传图片
上傳圖片
不適切なコメントを報告
並び順
举报
举报评论
争议最大
人気のコメント
人気のコメント順
人気順
他のコメントを見る
以上网友发言只代表其个人观点，不代表本站的观点或立场
以下でログイン
以電子郵件訂閱
会員登録
会話に参加
低評価
你的留言
你的评论
你的评论正在等待审核
你确定要删除这条评论吗
你確定要刪除這則留言嗎
使用以下方式登入
使用以下方式登录
依時間排序
依熱門排序
保存修改
倒序
倒讚
做第一个评论的人
停用留言
停用評論
儲存變更
全てのコメント
全部留言
全部评论
公開コメントを追加
关闭评论
再送信
写下你的评论
写下你的评论吧
写下您的评论
写评论
出了點問題
出错了
出错了，请稍后再试
删除评论
刪除留言
削除されたユーザー
加入討論
加入評論
加入讨论
加载中
加载更多
加载更多评论
加载评论
匿名でコメント
匿名でログイン
匿名ユーザー
匿名使用者
匿名用户
匿名留言
匿名登入
匿名登录
匿名评论
参与讨论
参与评论
參與討論
友善发言
发布评论
发生错误，请稍后重试
发表你的评论
发表回复
发表您的评论
发表意见
发表成功
发表留言
发表看法
发表观点
发表评论
发表评论前请先登录
发送
发送评论
取消回复
取消回覆
取消屏蔽
取消屏蔽用户
取消置顶
取消訂閱
取消订阅
取消釘選
古い順
只看作者
只看楼主
启用评论
問題が発生しました
啟用留言
啟用評論
善语结善缘，恶言伤人心
回复
回复评论
回覆
回覆留言
固定されたコメント
在此浏览器中保存我的显示名称、邮箱地址和网站地址，以便下次评论时使用
在此留言
在此留言，登录后可订阅更新通知
在此輸入留言
在此输入您的评论
在此输入评论
在瀏覽器中儲存顯示名稱、電子郵件地址及個人網站網址，以供下次發佈留言時使用
報告する
変更を保存
太字を追加
定選評論
寫下你的留言
寫下你的評論
寫下您的留言
寫留言
寫評論
封鎖
封鎖使用者
尚无评论
尚無留言
尚無評論
屏蔽
屏蔽用户
展开
展开回复
展开更多
展開回覆
展開留言
已删除用户
已删除该评论
已刪除的使用者
已取消訂閱
已取消订阅
已复制
已封鎖
已封鎖的使用者
已屏蔽
已屏蔽用户
已屏蔽的用户
已訂閱
已订阅
已超过编辑时间
已驗證使用者
已驗證的使用者
已验证用户
开启评论
引用を挿入
張貼留言
張貼迴響
当前登录用户
很抱歉，必須登入網站才能發佈留言
後でもう一度お試しください
必填欄位標示為
必填欄位標記為
必填项已用 * 标注
必填项已用*标注
必須登入才能發表評論
快來搶頭香
快来抢沙发
快来评论吧
快速登录
您已取消订阅
您已登入為
您已登录为
您必須登入才能發表留言
您必须登录才能发表评论
您的电子邮箱地址不会被公开
您的电子邮箱地址不会被公开。 必填项已用*标注
您的留言
您的留言正在等待審核
您的評論
您的评论
您的评论正在等待审核
您的邮箱地址不会被公开
您的邮箱地址不会被公开。 必填项已用 * 标注
您的電子郵件地址將不會公開
您需要登录后才可以评论
意見を投稿する
感想を書く
成为第一个评论的人
成为第一个评论者
成為第一個留言的人
成為第一個評論的人
我来说两句
我来说几句
我的留言
我的评论
我要回應
我要留言
我要評論
我要评论
所有留言
所有評論
所有评论
投票順
投稿順
折りたたむ
抢先评论
抢沙发
拉黑用户
按时间
按时间排序
按最新排序
按热度
按热度排序
按讚
排序方式
提交留言
提交評論
提交评论
插入代码
插入引用
插入引言
插入程式碼
搶先留言
搶先發表第一則評論
支持 markdown 语法
支持markdown语法
支援 markdown 語法
收合
收回讚
收起
收起回复
收起留言
收起评论
文明上网理性发言
文明上网，理性发言
新しいコメント
新しいコメントをメールで通知
新しい順
新增回應
新增留言
新增粗體文字
新增評論
新增评论
新留言
新着コメント
新着順
新規コメント
新規登録
新評論
新评论
是否删除该评论
是否刪除此留言
是否封鎖此使用者
是否屏蔽该用户
是否置顶该评论
昵称
显示全部
显示更多
显示更多评论
显示更少
显示设置
显示评论
暂无评论
暂时没有评论
暫無留言
暫無評論
更多留言
更多評論
更多评论
更新順
最佳留言
最佳评论
最具争议
最具爭議
最初にコメントしてみましょう
最初のコメントを投稿する
最初のコメントを書く
最初のコメントを残しましょう
最差
最新のコメント
最新优先
最新優先
最新发布
最新留言
最新留言優先
最新評論
最新评论
最新评论优先
最新順
最早更新
最热评论
最熱門
最相關
最舊優先
最近のコメント
最近のコメント一覧
最近更新
最近更新された順
最近留言
最近的留言
最近的评论
最近评论
有新留言時通知我
有新评论时邮件通知我
本当にこのコメントを削除しますか
本文評論已關閉
本文评论已关闭
查看全部回复
查看全部留言
查看全部评论
查看回复
查看回覆
查看对话
查看所有留言
查看所有评论
查看更多
查看更多回复
查看更多留言
查看更多评论
查看留言
查看评论
檢舉
檢舉留言
次回のコメントで使用するためブラウザーに自分の名前、メールアドレス、サイトを保存する
欢迎留言
欢迎评论
歡迎留言
正在加载评论
正在載入留言
正序
此留言已刪除
此留言已被刪除
此評論已被刪除
此评论已删除
此评论已被删除
沒有留言
沒有被封鎖的使用者
沒有評論
没有更多了
没有更多评论了
没有被屏蔽的用户
没有评论
添加粗体文本
添加评论
添加链接
点赞
点踩
热评
热门评论
熱門留言
爭議最多
用電子郵件通知我後續的迴響
由新到舊
由舊到新
电子邮件地址不会被公开
画像を添付
留下你的想法
留下你的評論
留下你的评论
留下您的留言
留下您的评论
留下留言
留下評論
留下评论
留言
留言不能為空
留言內容過長
留言功能已關閉
留言審核中
留言已關閉
留言成功
留言載入中
留言過長
登入
登入以留言
登入以發表評論
登入後留言
登入後發表評論
登入身分
登出
登录
登录/注册
登录以发表评论
登录后发表评论
登录后可订阅更新通知
登录后可评论
登录后才能评论
登录后评论
登录并评论
發佈回覆
發佈留言
發佈留言必須填寫的電子郵件地址不會公開
發佈留言必須填寫的電子郵件地址不會公開。 必填欄位標示為
發佈評論
發布留言
發生錯誤
發生錯誤，請稍後再試
發表你的看法
發表回應
發表回覆
發表您的看法
發表意見
發表留言
發表評論
發表迴響
目前尚無留言
目前沒有留言
目前沒有評論
目前没有评论
看更多回覆
看更多留言
确定删除该评论吗
确定要删除这条评论吗
确定要屏蔽该用户吗
確定刪除此留言嗎
確定要刪除這則留言嗎
確定要封鎖此使用者嗎
禁用评论
禁用评论功能
精彩评论
精选评论
続きを表示
網友留言
編輯時間已過
編輯時間已過期
編輯留言
編集可能時間を過ぎました
編集時間が過ぎました
編集期限が過ぎました
给我留言
编辑时间已过
编辑时间已过期
编辑评论
网友评论
网友评论仅供其表达个人看法，并不表明本站立场
置頂留言
置顶
置顶的评论
置顶评论
自分のコメント
自分のデータの削除を依頼
舉報
舉報留言
表示を減らす
複製成功
要发表评论，您必须先登录
要求刪除我的資料
解除封鎖
解除屏蔽
訂閱回覆
訂閱留言
設定を表示
設定を隠す
評価の低い順
評価の高い順
評価順
評論已關閉
該留言已被刪除
認証済みユーザー
読み込み中
読者のコメント
請先登入
請先登入後再留言
請再試一次
請求刪除我的資料
請登入後留言
請稍後再試
請輸入使用者名稱
請輸入暱稱
請輸入留言
請輸入留言內容
請輸入評論
請輸入電子郵件
請遵守留言規範
議論の多い順
讀者回應
讀者留言
讚
订阅回复
订阅评论
认证用户
评论一下
评论不能为空
评论仅代表个人观点
评论内容不能为空
评论内容过长
评论功能已关闭
评论加载中
评论区已关闭
评论审核中
评论审核后显示
评论已关闭
评论已删除
评论成功
评论经审核后显示
评论过长
该用户已注销
该评论已删除
该评论已被删除
说两句
请先登录
请先登录后再评论
请填写评论内容
请求删除我的数据
请登录后发表评论
请登录后评论
请稍后再试
请输入您的评论
请输入您的邮箱
请输入昵称
请输入用户名
请输入评论
请输入评论内容
请输入邮箱
请重试
賛否両論順
購読しました
購読を解除しました
購読を解除する
購読解除
赞
踩
載入中
載入更多
載入更多留言
輸入您的電子郵件
输入您的邮箱
近期留言
近期迴響
返信
返信する
返信をキャンセル
返信を書く
返信を表示
返信を見る
返信を購読
返信を隠す
返信を非表示
还没有人评论
还没有评论
还没有评论，快来抢沙发吧
迴響已關閉
退出
退出登录
送出
送出留言
送出評論
透過 email 訂閱
透過 rss 訂閱
透過 telegram 訂閱
透過電子郵件訂閱
通報
通報する
通过 rss 订阅
通过 telegram 订阅
通过rss订阅
通过邮件订阅
通过邮件订阅评论
違反を報告
違反報告
還沒有留言
邮件订阅
邮件通知
配信停止
重新傳送
重新发送
釘選留言
釘選的留言
關閉留言
隐藏回复
隐藏用户
隐藏设置
隐藏评论
隱藏使用者
隱藏回覆
隱藏留言
隱藏設定
非表示にする
預覽
預覽留言
顯示全部
顯示回覆
顯示更多
顯示更多留言
顯示留言
顯示設定
顯示較少
顶
预览
预览评论
验证码
高評価
간략히 보기
고정 댓글
고정 해제
고정된 댓글
공감
공감순
공개 댓글 추가
과거순
관리자 승인 대기 중
구독 취소
구독 해지
구독이 취소되었습니다
굵은 글씨 추가
글쓰기
내 댓글
내 데이터 삭제 요청
내가 쓴 댓글
네티즌 의견
논란순
논쟁순
다시 시도해주세요
다음 번 댓글 작성을 위해 이 브라우저에 이름, 이메일, 그리고 웹사이트를 저장합니다
답글
답글 구독
답글 남기기
답글 달기
답글 더보기
답글 보기
답글 숨기기
답글 쓰기
답글 취소
답글달기
답글쓰기
답장
답장 취소
당신의 댓글
대댓글
댓글 게시
댓글 고정
댓글 구독
댓글 기능이 비활성화되었습니다
댓글 남기기
댓글 내용을 입력하세요
댓글 내용을 입력해주세요
댓글 달기
댓글 더 보기
댓글 더보기
댓글 등록
댓글 링크 복사
댓글 모두 보기
댓글 보기
댓글 보내기
댓글 비활성화
댓글 사용
댓글 사용 중지
댓글 삭제
댓글 새로고침
댓글 수정
댓글 숨기기
댓글 신고
댓글 쓰기
댓글 없음
댓글 운영 정책
댓글 입력
댓글 작성
댓글 접기
댓글 정책
댓글 추가
댓글 펼치기
댓글 활성화
댓글남기기
댓글달기
댓글등록
댓글보기
댓글순
댓글쓰기
댓글을 남겨 주세요
댓글을 남겨주세요
댓글을 남기려면 로그인하세요
댓글을 달기 위해서는 로그인해야 합니다
댓글을 불러오는 중
댓글을 불러오는 중입니다
댓글을 불러올 수 없습니다
댓글을 사용할 수 없습니다
댓글을 삭제하시겠습니까
댓글을 입력하세요
댓글을 입력해 주세요
댓글을 입력해주세요
댓글을 작성하려면 로그인이 필요합니다
댓글을 작성하려면 로그인하세요
댓글을 작성하려면 로그인해주세요
댓글을 작성해 주세요
댓글을 작성해주세요
댓글이 너무 깁니다
댓글이 닫혀 있습니다
댓글이 닫혔습니다
댓글이 삭제되었습니다
댓글이 승인 대기 중입니다
댓글이 없습니다
더 많이 보기
더 보기
더보기
독자 의견
독자의견
등록
등록된 댓글이 없습니다
등록순
로 로그인됨
로그아웃
로그인
로그인 계정
로그인 해주세요
로그인 후 댓글 작성이 가능합니다
로그인 후 댓글을 남겨주세요
로그인 후 댓글을 작성할 수 있습니다
로그인 후 이용해 주세요
로그인 후 이용해주세요
로그인이 필요합니다
로그인하고 댓글 달기
로그인하기
로그인하여 댓글 달기
로그인해주세요
모두 보기
모든 댓글
모든 댓글 보기
문제가 발생했습니다
미리 보기
미리보기
반대순
베스트 댓글
변경 사항 저장
복사됨
불러오는 중
비공감
비밀번호를 입력하세요
비속어, 비방글 등은 삭제될 수 있습니다
비추천
사용자 숨기기
사용자 이름 입력
사용자 인증
사용자 차단
삭제된 댓글입니다
삭제된 사용자
새 댓글
새 댓글을 이메일로 알림
새로운 댓글
설정 보기
설정 숨기기
소셜 로그인
수정 가능 시간이 지났습니다
숨기기
신고
신고하기
싫어요
아직 댓글이 없습니다
아직 등록된 댓글이 없습니다
업데이트순
여기에 댓글 입력
여기에 댓글을 입력하세요
오래된 순
오래된순
오류가 발생했습니다. 나중에 다시 시도해주세요
응답 취소
의견 남기기
의견 쓰기
의견쓰기
의견을 남겨주세요
의견을 입력하세요
이 댓글은 삭제되었습니다
이 댓글을 고정하시겠습니까
이 댓글을 삭제하시겠습니까
이 사용자를 차단하시겠습니까
이름을 입력하세요
이메일 구독
이메일 주소는 공개되지 않습니다
이메일 주소는 공개되지 않습니다. 필수 필드는 * 로 표시됩니다
이메일 주소를 입력하세요
이메일로 구독
이메일로 구독하기
이메일은 공개되지 않습니다
이메일을 입력하세요
이미지 첨부
익명 사용자
익명으로 로그인
인기 댓글
인기순
인용문 삽입
인증된 사용자
작성된 댓글이 없습니다
작성자에 의해 삭제된 댓글입니다
잠시 후 다시 시도해주세요
재전송
전체 댓글
전체 댓글 보기
전체댓글
접기
정렬 기준
정말 삭제하시겠습니까
좋아요
좋아요순
차단
차단 해제
차단된 사용자
차단된 사용자가 없습니다
차단됨
차단하기
찬성순
첫 댓글을 남겨보세요
첫 댓글을 남겨주세요
첫 댓글을 작성해보세요
첫 번째 댓글을 남겨주세요
첫 번째 댓글을 작성해보세요
첫 번째로 댓글을 남겨보세요
첫 의견을 남겨주세요
최근 댓글
최근 업데이트순
최근 작성한 댓글
최신 댓글
최신 순
최신순
추천순
코드 삽입
텔레그램으로 구독
토론에 참여하기
편집 시간이 만료되었습니다
펼치기
평가 높은순
필수 필드는 * 로 표시됩니다
필수 항목은 *(으)로 표시합니다
호감순
회원 가입
회원가입
후속 댓글을 이메일로 알림
"""

SHARE = """
a cikk megosztása
adaugă la favorite
add to favorites
adicionar aos favoritos
afdrukken
afegeix a preferits
afrita hlekk
afrita slóð
aggiungi ai preferiti
aika a facebook
aika a whatsapp
aika ta imel
aika wa aboki
ajouter aux favoris
ajouter à mes favoris
ajánlom
ajánlás ismerősnek
alefaso amin'ny mailaka
alefaso amin'ny namana
alefaso amin’ny mailaka
alefaso amin’ny namana
all sharing options
als e-mail versenden
anfon drwy e-bost
aqsam
aqsam dan l-artiklu
aqsam fuq facebook
aqsam fuq twitter
araho ao amin'ny facebook izahay
araho ao amin’ny facebook izahay
araho izahay
argraffu
argraffu'r erthygl
argraffu’r erthygl
arkadaşlarınla paylaş
arkadaşına gönder
arkadaşınla paylaş
artikel afdrukken
artikel anhören
artikel deelen
artikel delen
artikel drucken
artikel drécken
artikel empfehlen
artikel merken
artikel teilen
artikel versenden
ascolta l'articolo
ascolta l’articolo
ascultă articolul
ataovy pirinty
auf die merkliste
auf facebook teilen
auf linkedin teilen
auf pinterest teilen
auf telegram teilen
auf twitter teilen
auf whatsapp teilen
auf x teilen
auf xing teilen
avrita leinki
añadir a favoritos
bagekake
bagiake
bagikan
bagikan artikel
bagikan artikel ini
bagikan berita ini
bagikan di facebook
bagikan di whatsapp
bagikan ini
bagikan ke
bagikan ke facebook
bagikan ke twitter
bagikan ke whatsapp
bagikan lewat
bagikan melalui email
baglanyşygy göçür
bagèkaké
bağlantı kopyalandı
bağlantıyı kopyala
bağlantıyı paylaş
bei facebook teilen
bei twitter teilen
beitrag drucken
beitrag teilen
berbagi
bewaar artikel
bewaar dit artikel
bi e-nameyê bişîne
bi hevalên xwe re parve bike
bibiye mu
bidali e-postaz
bidali lagun bati
bipụta
bizi facebook'ta takip edin
bizi facebook-da izləyin
bizi instagram'da takip edin
bizi izlə
bizi izləyin
bizi sosial şəbəkələrdə izləyin
bizi takip edin
bizi takip et
bizi twitter'da takip edin
bizi yzarlaň
bizni kuzatib boring
bizni kuzating
bookmark this page
boʻlishish
bo‘lishish
bu haberi paylaş
bu sayfayı paylaş
bu yazıyı paylaş
bunu paylaş
bölüş
bản in
cetak
cetak artikel
cetak halaman
chapa
chapisha makala
chia sẻ
chia sẻ bài viết
chia sẻ bài viết này
chia sẻ facebook
chia sẻ lên facebook
chia sẻ lên twitter
chia sẻ lên zalo
chia sẻ ngay
chia sẻ qua email
chia sẻ qua facebook
chia sẻ qua zalo
chia sẻ trên facebook
chia sẻ trên twitter
chia sẻ zalo
chop etish
chop etish uchun
cikk meghallgatása
cikk megosztása
cikk nyomtatása
cithak
click to print
click to share on facebook
click to share on twitter
clique para compartilhar no facebook
clique para compartilhar no twitter
clique para compartilhar no whatsapp
clique para enviar um link por e-mail para um amigo
clique para imprimir
cliquer pour imprimer
cliquez pour envoyer un lien par e-mail à un ami
cliquez pour imprimer
cliquez pour partager sur facebook
cliquez pour partager sur twitter
comhroinn
comhroinn an t-alt
comhroinn ar facebook
comhroinn ar twitter
comhroinn é seo
communicare
comparta este artículo
comparte
comparte con tus amigos
comparte en
comparte en facebook
comparte esta nota
comparte esta noticia
comparte esta nova
comparte este artigo
comparte este artículo
comparte esto
comparte isto
comparteix
comparteix a facebook
comparteix a linkedin
comparteix a twitter
comparteix a whatsapp
comparteix a x
comparteix al facebook
comparteix al twitter
comparteix amb els amics
comparteix aquest article
comparteix l'article
comparteix la notícia
comparteix l’article
comparteix per correu
comparteix per correu electrònic
comparteix per whatsapp
comparteix-ho
compartilhar
compartilhar este artigo
compartilhar matéria
compartilhar no facebook
compartilhar no linkedin
compartilhar no telegram
compartilhar no twitter
compartilhar no whatsapp
compartilhar no x
compartilhar notícia
compartilhar por e-mail
compartilhar por email
compartilhar via whatsapp
compartilhe
compartilhe com seus amigos
compartilhe esta matéria
compartilhe esta notícia
compartilhe este artigo
compartilhe este post
compartilhe isso
compartilhe isto
compartilhe nas redes sociais
compartilhe no facebook
compartilhe no twitter
compartilhe no whatsapp
compartir
compartir artículo
compartir con amigos
compartir el enlace
compartir en
compartir en facebook
compartir en linkedin
compartir en pinterest
compartir en redes sociales
compartir en telegram
compartir en twitter
compartir en whatsapp
compartir en x
compartir enlace
compartir esta noticia
compartir este artículo
compartir nota
compartir noticia
compartir por correo
compartir por correo electrónico
compartir por e-mail
compartir por email
compartir por whatsapp
compartir vía email
compartiu
compartí esta nota
compártelo
condividi
condividi articolo
condividi con gli amici
condividi con i tuoi amici
condividi il link
condividi l'articolo
condividi la notizia
condividi la pagina
condividi link
condividi l’articolo
condividi per email
condividi questa notizia
condividi questo
condividi questo articolo
condividi questo post
condividi su
condividi su facebook
condividi su linkedin
condividi su pinterest
condividi su telegram
condividi su twitter
condividi su whatsapp
condividi su x
condividi sui social
condividi tramite email
condividi via e-mail
condividi via email
copia il link
copia indirizzo
copia l'enllaç
copia link
copia l’enllaç
copiar a ligazón
copiar el enlace
copiar enlace
copiar ligazón
copiar ligação
copiar link
copiar o link
copiar url
copiază link
copiază link-ul
copiază linkul
copier l'url
copier le lien
copier l’url
copy link
copy link to clipboard
copy url
copïo dolen
copïo'r ddolen
copïo’r ddolen
cóipeáil an nasc
cỡ chữ
daabac
dalies
dalies ar draugiem
dalies ar rakstu
dalinkis
dalinkitės
dalintis
dalintis el. paštu
dalintis facebook
dalintis straipsniu
dalintis twitter
dalintis „facebook
dalytis
dalīties
dalīties ar draugiem
dalīties ar rakstu
dalīties e-pastā
dalīties facebook
dalīties twitter
deel artikel
deel deze pagina
deel dit
deel dit artikel
deel dit bericht
deel dit verhaal
deel hierdie artikel
deel hierdie storie
deel met je vrienden
deel met vriende
deel met vrienden
deel op facebook
deel op linkedin
deel op twitter
deel op whatsapp
deel op x
deel via
deel via e-mail
deel via e-pos
deel via facebook
deel via whatsapp
deelen
deil
deil grein
deil á facebook
deil á twitter
deila
deila frétt
deila grein
deila með tölvupósti
deila með vinum
deila á facebook
deila á twitter
deildu
deildu fréttinni
del artikel
del artikkel
del artikkelen
del artiklen
del denne artikel
del denne artikkelen
del dette
del dette indlæg
del dette innlegget
del indlægget
del innlegget
del lenke
del link
del med dine venner
del med vener
del med venner
del på e-post
del på facebook
del på linkedin
del på twitter
del på whatsapp
del på x
del saka
del saken
del siden
del via e-mail
del via e-post
del via mail
del via whatsapp
dela
dela artikel
dela artikeln
dela den här artikeln
dela detta
dela inlägget
dela länk
dela med vänner
dela på facebook
dela på linkedin
dela på twitter
dela på whatsapp
dela på x
dela sidan
dela via e-post
dela via mail
dela via mejl
dela via whatsapp
delen
delen op facebook
delen op linkedin
delen op pinterest
delen op twitter
delen op whatsapp
delen op x
delen per e-mail
delen via e-mail
delen via facebook
delen via linkedin
delen via mail
delen via telegram
delen via whatsapp
deli
deli na facebooku
deli na linkedinu
deli na twitterju
deli na x
deli novico
deli povezavo
deli prek e-pošte
deli s prijatelji
deli ta članek
deli članek
delite
delite članek
dengar artikel
dengarkan
dengarkan artikel
desa l'article
desa l’article
detuo njikọ
dhinda
diese seite teilen
diesen artikel teilen
diesen beitrag teilen
dikao ny rohy
dilynwch ni
dilynwch ni ar facebook
dilynwch ni ar twitter
diskonigi
diskonigu
distribuie
distribuie acest articol
distribuie articolul
distribuie pe facebook
distribuie pe linkedin
distribuie pe rețelele sociale
distribuie pe twitter
distribuie pe whatsapp
distribuie pe x
distribuie prietenilor
distribuie prin e-mail
distribuie prin email
distribuiți
dit bericht delen
dit delen
dodaj do ulubionych
dodaj med priljubljene
dodaj u favorite
doorsturen
doporučit článek
dosta göndər
dostlaryňyz bilen paýlaşyň
dostlarınla paylaş
dostlarınızla bölüşün
dostuna göndər
dostuňa ugrat
doʻstga yuborish
doʻstlar bilan ulashing
doʻstlaringizga ulashing
do‘stlaringizga ulashing
druckansicht
drucken
druckversion
druk
druk artikel
druk hierdie artikel
drukas versija
drukuj
drukuj artykuł
drukāt
drukāt rakstu
drécken
dukurikire
dukurikire kuri facebook
dërgo me e-mail
dërgoja një miku
dërgoje me email
dă clic pentru a imprima
dă clic pentru a partaja pe facebook
dă mai departe
e-bostio
e-mail an einen freund
e-mail dit artikel
e-mail een link naar een vriend
e-mailen
e-mel
e-pos hierdie artikel
e-posta ile gönder
e-posta ile paylaş
e-postayla gönder
e-poçt ilə göndər
e-poçta bilen ugrat
e-poçtla göndər
elektron pochta orqali yuborish
elküldés e-mailben
elküldöm e-mailben
email a link
email ahaan u dir
email this
email this article
email to a friend
emailga yuborish
enlace copiado
enllaç copiat
enprime
envia a un amic
envia per correu
envia per correu electrònic
enviar a um amigo
enviar a un amigo
enviar enlace a un amigo por correo electrónico
enviar noticia
enviar para um amigo
enviar por correo
enviar por correo electrónico
enviar por e-mail
enviar por email
enviar um link por e-mail para um amigo
envie por e-mail
envoyer cet article
envoyer par courriel
envoyer par e-mail
envoyer par email
envoyer par mail
envoyer un lien par e-mail à un ami
envoyer à un ami
eposta ile gönder
escolta la notícia
escuchar noticia
esteka kopiatuta
facebook
facebook でシェア
facebook'da ulashish
facebook'ta paylaş
facebook'ta paylaşmak için tıklayın
facebook'то бөлүшүү
facebook-da paylaş
facebook-da paýlaş
facebook-т хуваалцах
facebook-те бөлісу
facebook-ზე გაზიარება
facebookda paylaş
facebookda ulashish
facebookta paylaş
facebook’da ulashish
facebook’ta paylaş
facebookでシェア
facebookでシェアする
fai clic per condividere su facebook
fai clic per condividere su whatsapp
fai clic per inviare un link a un amico via e-mail
fai clic qui per condividere su twitter
fai clic qui per stampare
favorilere ekle
fi ránṣẹ́ sí ọ̀rẹ́
folge uns
folge uns auf
folge uns auf instagram
folgen sie uns
folgen sie uns auf
folgen sie uns auf facebook
folgen sie uns auf twitter
follow me on twitter
follow us
follow us on
follow us on facebook
follow us on google news
follow us on instagram
follow us on social media
follow us on twitter
follow us on x
fylgdu okkur
fylgdu okkur á facebook
fylgist með okkur
följ oss
följ oss på
följ oss på facebook
följ oss på instagram
följ oss på twitter
føj til favoritter
følg os
følg os på
følg os på facebook
følg os på instagram
følg os på twitter
følg oss
følg oss på
følg oss på facebook
følg oss på instagram
følg oss på twitter
gabung saluran whatsapp
gardar artigo
gem artikel
gem artiklen
girêdanê kopî bike
google haberler'de takip et
google news'te takip et
gorde artikulua
govera
govera pafacebook
govera patwitter
goverana neshamwari
guardar artigo
guardar artículo
guardar noticia
gửi cho bạn bè
gửi email
gửi qua email
haberi dinle
haberi paylaş
haberi yazdır
hantar e-mel
hantar kepada rakan
havola nusxalandi
havoladan nusxa olish
havolani nusxalash
haz clic para compartir en facebook
haz clic para compartir en twitter
haz clic para compartir en whatsapp
haz clic para compartir en x
haz clic para enviar un enlace por correo electrónico a un amigo
haz clic para imprimir
hivatkozás másolása
hizara
i-email
i-follow kami
i-print
i-save ang artikulo
i-share
i-share sa facebook
i-tweet
ibahagi
ibahagi ang artikulo
ibahagi ito
ibahagi sa facebook
ibahagi sa twitter
ibgħat bl-email
ibgħat bl-imejl
ieteikt
ieteikt draugiem
ikkopja l-link
ikuti kami
ikuti kami di
ikuti kami di google news
ikuti kami di telegram
ikuti saluran whatsapp
imprimeix
imprimeix l'article
imprimeix l’article
imprimer
imprimer cet article
imprimer l'article
imprimer la page
imprimer l’article
imprimere
imprimir
imprimir artigo
imprimir artículo
imprimir esta página
imprimir noticia
imprimir notícia
imprimir página
imprimă
in bài
in bài viết
in trang
inprimatu
inprimatu artikulua
invia a un amico
invia ad un amico
invia per e-mail
invia per email
invia tramite email
invia un link a un amico via e-mail
invia via email
ipaambit
ipaambit sa facebook
ipadala sa email
ipadala sa higala
ipakigbahin
ipakigbahin sa facebook
ipakigbahin sa mga higala
ipakigbahin sa twitter
ipprintja
iratkozz fel
ispis
ispiši
ispiši članak
isprintaj
ixxerja
ixxerja fuq facebook
izdrukāt
išsaugoti straipsnį
jaa
jaa artikkeli
jaa facebookissa
jaa juttu
jaa linkedinissä
jaa linkki
jaa sivu
jaa sähköpostilla
jaa sähköpostitse
jaa twitterissä
jaa tämä
jaa tämä artikkeli
jaa whatsappissa
jaa x:ssä
jaa ystäville
jaga
jaga artiklit
jaga e-kirjaga
jaga e-postiga
jaga facebookis
jaga lehte
jaga linkedinis
jaga linki
jaga seda artiklit
jaga sõpradega
jaga twitteris
jarraitu facebooken
jarraitu gaitzazu
jetzt teilen
ji hevalekî re bişîne
jälgi meid
jälgi meid facebookis
kedvencekhez adás
kekọrịta
kekọrịta na facebook
kesaa
kesaa na facebook
kesaa na twitter
kesaara ndị enyi gị
keçidi kopyala
kirim ke teman
kirim lewat email
kirim liwat email
kiungo kimenakiliwa
klausytis straipsnio
klausīties rakstu
klick, um auf facebook zu teilen
klick, um über twitter zu teilen
klicka för att dela på facebook
klicka för att dela på twitter
klicka för att skriva ut
klik for at dele på facebook
klik for at dele på twitter
klik for at udskrive
klik om af te drukken
klik om te delen met twitter
klik om te delen op facebook
klik om te delen op twitter
klikk for å dele på facebook
klikk for å dele på twitter
klikk for å skrive ut
kliknij by wydrukować
kliknij, aby udostępnić na facebooku
kliknij, by podzielić się na twitterze
kliknite pre tlač
kliknite pre zdieľanie na facebooku
kliknite za dijeljenje na facebooku
kliknutím sdílet na facebooku
kliknutím vytisknete
kongsi
kongsi artikel
kongsi artikel ini
kongsi berita ini
kongsi di facebook
kongsi di twitter
kongsi di whatsapp
kongsi ini
kongsi melalui e-mel
kongsikan
koobi garee linkiga
kopa ikhonkco
kopa link
kopeeri link
kopiatu esteka
kopieer de link
kopieer link
kopieer skakel
kopier lenka
kopier lenke
kopier lenken
kopier lenkje
kopier link
kopiera länk
kopiera länken
kopii ligilon
kopijuoti nuorodą
kopioi linkki
kopiraj link
kopiraj povezavo
kopiraj poveznicu
kopisha isixhumanisi
kopiuj adres
kopiuj link
kopiér link
kopjo linkun
kopjoje lidhjen
koporora ihuza
kopyaha ang link
kopyahin ang link
kopyahin ang url
kopye lyen an
kopírovat odkaz
kopírovať odkaz
kopēt saiti
kopīgot
kopīgot facebook
ku biyo mu
ku biyo mu a facebook
ku wadaag facebook
ku wadaag twitter
ku wadaag whatsapp
kula wadaag facebook
kunhavigi
kunhavigi en facebook
kunhavigi ĉe facebook
kunhavigi ĉe twitter
kurz-url kopieren
kuula artiklit
kuuntele artikkeli
kwafi hanyar haɗi
kwafi mahaɗi
kövess minket
kövess minket a facebookon
kövess minket a google hírekben
kövessen minket
kövessen minket a facebookon is
küldés e-mailben
küldés emailben
küldés ismerősnek
la wadaag
la wadaag asxaabta
la wadaag saaxiibada
la wadaag saaxiibbada
lagre artikkel
lagre artikkelen
lean muid
lean muid ar facebook
lean sinn
legg til i favoritter
lenken er kopiert
li facebookê parve bike
li twitterê parve bike
lien copié
ligazón copiada
like us on facebook
lineでシェア
lineで共有
lineで送る
link copiado
link copiat
link copiato
link copied
link gekopieerd
link kopeeritud
link kopieren
link kopiert
link kopiran
link kopiëren
link kopyalandı
link kopéieren
link másolása
link skopiowany
link teilen
link tersalin
link vágólapra másolása
linkedin'de paylaş
linkedin’de paylaş
linket er kopieret
linki kopyala
linki köçür
linkki kopioitu
lire plus tard
lisa lemmikutesse
lisää suosikkeihin
luister naar dit artikel
lyssna på artikeln
lyt til artiklen
lytt til artikkelen
lytt til saken
lägg till i favoriter
lähetä kaverille
lähetä sähköpostilla
lähetä sähköpostitse
lähetä ystävälle
länk kopierad
lînkê kopî bike
lưu bài
lưu bài viết
lưu tin
mail artikel
mail dit artikel
makaleyi paylaş
me bişopîne
me bişopînin
me li facebookê bişopînin
megosztom
megosztom facebookon
megosztás
megosztás a facebookon
megosztás a twitteren
megosztás e-mailben
megosztás emailben
megosztás facebookon
megosztás ismerősökkel
megosztás linkedinen
megosztás twitteren
megosztás whatsappon
megosztás x-en
mejla artikeln
mentés későbbre
messenger
mit freunden teilen
mshirikishe mwenzako
mshirikishe rafiki
məqaləni paylaş
na ndiqni
na ndiqni në facebook
na ndiqni në instagram
nagala soco facebook
nakili kiungo
nala soco
natisni
natisni članek
ndaje
ndaje me të tjerët
ndaje në facebook
nexum exscribere
nghe audio
nghe bài viết
nghe đọc bài
nosūtīt draugam
nosūtīt pa e-pastu
nuoroda nukopijuota
nuqul ka samee linkiga
nyomtatható verzió
nyomtatható változat
nyomtatás
obserwuj nas
obserwuj nas na facebooku
obserwuj nas w google news
odeslat e-mail
odeslat e-mailem
odkaz skopírovaný
odkaz zkopírován
odoslať e-mailom
odporučiť článok
odštampaj
odštampaj tekst
ohereza inshuti
ohereza kuri imeyiri
okuma listesine ekle
op facebook deelen
op twitter deelen
opslaan in favorieten
ossza meg
ossza meg másokkal
oszd meg
oszd meg a cikket
oszd meg ezt
oszd meg ismerőseiddel
oszd meg másokkal is
ouvir notícia
ouça este conteúdo
pagina afdrukken
pagina delen
partager
partager avec des amis
partager ceci
partager cet article
partager cette page
partager l'article
partager la page
partager le lien
partager l’article
partager par e-mail
partager par email
partager par mail
partager sur
partager sur facebook
partager sur linkedin
partager sur pinterest
partager sur telegram
partager sur twitter
partager sur whatsapp
partager sur x
partager via e-mail
partagez
partagez avec vos amis
partagez cet article
partagez sur facebook
partagez sur linkedin
partagez sur twitter
partagez sur whatsapp
partajare pe facebook
partajează
partajează articolul
partajează asta
partajează pe facebook
partekatu
partekatu albistea
partekatu artikulua
partekatu e-postaz
partekatu facebooken
partekatu lagunekin
partekatu twitterren
partilhar
partilhar artigo
partilhar este artigo
partilhar isto
partilhar no facebook
partilhar no twitter
partilhar no whatsapp
partilhar por e-mail
partilhar por email
partilhe
partilhe este artigo
partilhe isto
parve bike
parve bikin
pasidalink
pasidalinkite
pasidalinkite straipsniu
pasidalinti
pasidalyti
pataje
pataje ak zanmi
pataje sou facebook
pataje sou twitter
pataje sou whatsapp
pautan disalin
paylaş
paylaşın
paýlaş
paýlaşyň
per e-mail schécken
per e-mail senden
per e-mail teilen
per e-mail versenden
per mail teilen
per mail versenden
per whatsapp teilen
phrinta
pin it
pinterest'te paylaş
piula
pocketに保存
podeli
podeli na facebooku
podeli na fejsbuku
podeli na tviteru
podeli na twitteru
podeli na viberu
podeli na whatsappu
podeli ovo
podeli putem e-pošte
podeli sa prijateljima
podeli tekst
podeli vest
podeli članak
podelite
podelite vest
podelite članak
podijeli
podijeli e-mailom
podijeli na facebooku
podijeli na linkedinu
podijeli na twitteru
podijeli na whatsappu
podijeli na x
podijeli ovaj članak
podijeli ovo
podijeli poveznicu
podijeli putem e-maila
podijeli putem e-pošte
podijeli s prijateljima
podijeli vijest
podijeli članak
podijelite
podijelite članak
podziel się
podziel się artykułem
podziel się linkiem
podziel się na facebooku
podziel się tym artykułem
podziel się ze znajomymi
poleć artykuł
poleć znajomemu
poleć znajomym
polub nas na facebooku
poslat e-mailem
poslat emailem
poslat příteli
poslat známému
poslať e-mailom
poslať emailom
poslať priateľovi
poslať známemu
poslechnout článek
poslušaj članak
poslušaj članek
posłuchaj artykułu
povezava kopirana
poveznica kopirana
pošalji e-mailom
pošalji e-poštom
pošalji mejlom
pošalji prijatelju
pošlji po e-pošti
pošlji prijatelju
pratite nas
pratite nas na društvenim mrežama
pratite nas na facebooku
pratite nas na fejsbuku
pratite nas na instagramu
prenta
prenta grein
prenta út
presi
presi artikolon
pridať do obľúbených
prindi
prindi artikkel
prinditav versioon
print
print article
print artiklen
print dit artikel
print this
print this article
print this page
printa
printaj
printează
printen
printer-friendly version
printo
printoje
printvenlig version
printvriendelijke versie
priontáil
priontáil an t-alt
pín in
pín pẹ̀lú àwọn ọ̀rẹ́
pín sórí facebook
pín sórí twitter
pín sórí whatsapp
pín ìròyìn yìí
přidat do oblíbených
qq好友
qq空间
quan tâm trên zalo
quay lại
raba
raba a facebook
raba wannan
različica za tisk
rhannu
rhannu ar facebook
rhannu ar twitter
rhannu drwy e-bost
rhannu gyda ffrindiau
rhannu'r dudalen
rhannu'r erthygl
rhannu’r dudalen
rhannu’r erthygl
rhannwch
rhannwch ar facebook
rhannwch yr erthygl
roinn
roinn an t-alt seo
roinn ar facebook
roinn ar twitter
saada e-postiga
saada sõbrale
saglabāt rakstu
saite nokopēta
saiz fon
saiz huruf
salin link
salin pautan
salin pranala
salin tautan
salva articolo
salva l'articolo
salva l’articolo
salvar artigo
salvează articolul
salvesta artikkel
sambaza
sangiza abandi
sangiza inshuti
sangiza iyi nkuru
sangiza kuri facebook
sangiza kuri twitter
sangiza kuri whatsapp
sao chép link
sao chép liên kết
sayfayı paylaş
sayfayı yazdır
sačuvaj članak
sdílejte
sdílejte na facebooku
sdílejte tento článek
sdílejte článek
sdílet
sdílet e-mailem
sdílet emailem
sdílet na facebooku
sdílet na linkedin
sdílet na linkedinu
sdílet na twitteru
sdílet na whatsapp
sdílet na x
sdílet odkaz
sdílet přes whatsapp
sdílet s přáteli
sdílet tento článek
sdílet článek
sebarkan
sebarkan artikel ini
segueix-nos
segueix-nos a
segueix-nos a facebook
segueix-nos a instagram
segueix-nos a twitter
segui su google news
seguici
seguici su
seguici su facebook
seguici su google news
seguici su instagram
seguici su twitter
seguici sui social
seguinos en
segwina
segwina fuq facebook
seite drucken
seite teilen
sek mus
sekite mus
sekite mus facebook
seko mums
seko mums facebook
sekojiet mums
sekvu nin
send by e-mail
send by email
send med e-mail
send på e-post
send som e-mail
send som e-post
send til en ven
send til en venn
send to a friend
send via e-mail
send via e-post
send við telduposti
senda með tölvupósti
senda á vin
senda í tölvupósti
sendi al amiko
sendi per retpoŝto
seol chuig cara
seol le ríomhphost
sertai kami di telegram
seuraa meitä
seuraa meitä facebookissa
seuraa meitä instagramissa
seuraa meitä twitterissä
share
share all sharing options
share article
share by email
share garee
share link
share on facebook
share on linkedin
share on pinterest
share on reddit
share on telegram
share on twitter
share on whatsapp
share on x
share this
share this article
share this page
share this post
share this story
share to facebook
share to linkedin
share to twitter
share via e-mail
share via email
share with friends
share with your friends
sharing is caring
shicilela
shiriki
shiriki habari hii
shiriki kupitia whatsapp
shiriki kwa barua pepe
shiriki kwa whatsapp
shiriki kwenye facebook
shiriki kwenye twitter
shiriki kwenye x
shiriki makala
shiriki makala hii
shiriki na marafiki
shirikisha
shpërndaj
shpërndaje
shpërndaje artikullin
shpërndaje me miqtë
shpërndaje në facebook
shpërndaje në twitter
shpërndani
shrani članek
shtype
siga nossas redes sociais
siga-nos
siga-nos nas redes sociais
siga-nos no facebook
siga-nos no google news
siga-nos no instagram
siga-nos no twitter
silandele
silandele ku-facebook
simpan artikel
siųsti draugui
siųsti el. paštu
skakel gekopieer
skicka med e-post
skicka som e-post
skicka via e-post
skopiuj link
skopírovať odkaz
skriv ut
skriv ut artikeln
skriv ut artikkelen
skriv ut sidan
skriv ut siden
sledi nam
sledite nam
sledite nam na facebooku
sledite nam na instagramu
sledujte nás
sledujte nás na facebooku
sledujte nás na instagrame
sledujte nás na instagramu
sledujte nás na twitteru
sohora ku rupapuro
soro anyị
soro anyị na facebook
sosyal medyada paylaş
spara artikel
spara artikeln
spausdinimo versija
spausdinti
spausdinti straipsnį
spremi članak
stampa
stampa articolo
stampa l'articolo
stampa l’articolo
stampa questa pagina
stuur aan 'n vriend
stuur aan ’n vriend
stuur door
stuur naar een vriend
stuur per e-pos
subscribe on youtube
suivez-nous
suivez-nous sur
suivez-nous sur facebook
suivez-nous sur instagram
suivez-nous sur les réseaux sociaux
suivez-nous sur twitter
suivre sur google news
sunda kami
sunda kami sa facebook
sundan kami
sundan kami sa facebook
swiv nou
swiv nou sou facebook
säutsu
séguenos
séguenos en facebook
séguenos en twitter
síganos en
síguenos
síguenos en
síguenos en facebook
síguenos en google news
síguenos en instagram
síguenos en redes sociales
síguenos en twitter
sūtīt pa e-pastu
takip et
tallenna artikkeli
tautan disalin
teile dies mit
teile diesen beitrag
teilen
teilen mit
teilen sie den artikel
teilen sie dies mit
teilen sie diesen artikel
telegram
telegram kanalimizga obuna boʻling
telegram kanalimizga obuna bo‘ling
telegram orqali ulashish
telegram арнамызға жазылыңыз
telegram'da paylaş
telegramda ulashish
telegram’da paylaş
theo dõi báo trên
theo dõi chúng tôi
theo dõi chúng tôi trên
theo dõi trên google news
thumela kumhlobo
thumela kumngani
thumela nge-imeyile
thumela nge-imeyili
tip en ven
tips en venn
tipsa en kompis
tipsa en vän
tipărește
tipărește articolul
tisk
tiskaj
tisknout
tisknout článek
titevere
titevere pafacebook
tlač
tlačiť
toevoegen aan favorieten
trimite articolul
trimite pe email
trimite pe whatsapp
trimite prin e-mail
trimite prin email
trimite unui prieten
trydar
trüki
trở lại
tufuate
tufuate kwenye facebook
tufuate kwenye twitter
tufuatilie
tuitar
tuitear
tuiteja
tulosta
tulosta artikkeli
tulosta sivu
tulostusversio
tuma kwa barua pepe
tuma kwa rafiki
tumira neemail
tumira shamwari
tututi kita
tvitterdə paylaş
tvītot
tweet
tweet this
tweeta
tweetar
tweetelés
tweeten
tweeter
tweetle
tweetnij
tweetnout
tweetnuť
tweetta
twiittaa
twitta
twittar
twittear
twitter
twitter cet article
twitter üzerinde paylaşmak için tıklayın
twitter'da paylaş
twitter-de paýlaş
twitter-də paylaş
twitterda ulashish
twittern
twitter’da paylaş
twitterでシェア
twittra
txiokatu
tẹ̀ ẹ́ jáde
tẹ̀lé wa
tẹ̀lé wa lórí facebook
u dir saaxiib
udostępnij
udostępnij artykuł
udostępnij link
udostępnij na facebooku
udostępnij na linkedin
udostępnij na twitterze
udostępnij na whatsapp
udostępnij na x
udostępnij przez e-mail
udostępnij ten artykuł
udostępnij to
udostępnij znajomym
udskriv
udskriv artikel
udskriv artiklen
udskriv siden
ukuran font
ukuran huruf
ulashing
ulashish
uložit na později
uložit článek
uložiť na neskôr
uložiť článok
url 복사
urlをコピー
urlをコピーしました
url복사
urmărește-ne
urmărește-ne pe facebook
urmărește-ne pe google news
urmărește-ne pe instagram
urmăriți-ne pe google news
utskriftsvennlig versjon
utskriftsvänlig version
versenden
version imprimable
versione stampabile
versiune pentru tipărire
versiune printabilă
versión para imprimir
verstuur via e-mail
versão para impressão
verze pro tisk
verzia na tlač
verzija za ispis
verzija za štampu
viber
volg ons
volg ons op
volg ons op facebook
volg ons op instagram
volg ons op social media
volg ons op twitter
vorlesen
voye bay yon zanmi
voye pa imel
vypočuť článok
vytisknout
vytisknout článek
vytlačiť
vytlačiť článok
vê gotarê parve bike
về trang chủ
wadaag
wallafa a facebook
weiterempfehlen
wersja do druku
whatsapp
whatsapp'ta paylaş
whatsapp'ta paylaşmak için tıklayın
whatsapp'tan gönder
whatsapp-da paylaş
whatsapp’ta paylaş
wydrukuj
wydrukuj stronę
wyślij do znajomego
wyślij e-mailem
wyślij link do znajomego
wyślij mailem
wyślij znajomemu
x'te paylaş
xəbəri paylaş
x’te paylaş
xでシェア
xでポスト
xでポストする
yabelana
yabelana ku-facebook
yabelana ku-twitter
yabelana ku-whatsapp
yabelana nabahlobo
yabelana nabangani
yabelana ngalokhu
yabelana nge-imeyili
yabelana ngoku
yada labarin
yada wannan labari
yazdır
yazdırmak için tıklayın
yazıcı dostu
yazıyı paylaş
yaɗa
yaɗa a facebook
yaɗa labarin
yaɗa wannan
zabaldu
zalo
zapisz na później
zapratite nas
zarao
zarao amin'ny facebook
zarao amin'ny namana
zarao amin'ny twitter
zarao amin’ny facebook
zarao amin’ny namana
zarao amin’ny twitter
zdieľajte
zdieľajte tento článok
zdieľajte článok
zdieľať
zdieľať cez whatsapp
zdieľať e-mailom
zdieľať emailom
zdieľať na facebooku
zdieľať na linkedin
zdieľať na twitteri
zdieľať na whatsapp
zdieľať na x
zdieľať odkaz
zdieľať s priateľmi
zdieľať tento článok
zdieľať článok
ziga site na ozi-e
zkopírovat odkaz
zum teilen auf facebook klicken
zur merkliste hinzufügen
çap bike
çap et
çap versiyası
çıktı al
écouter l'article
écouter l’article
épingler
über whatsapp teilen
đã sao chép
đã sao chép liên kết
śledź nas
śledź nas na facebooku
śledź nas na twitterze
štampaj
ακολουθήστε μασ
ακολουθήστε μασ στο
ακολουθήστε μασ στο facebook
ακολουθήστε μασ στο google news
ακολουθήστε μασ στο instagram
ακούστε το άρθρο
αντιγραφή link
αντιγραφή συνδέσμου
αποθήκευση άρθρου
αποστολή μέσω email
αποστολή με e-mail
αποστολή με email
αποστολή σε φίλο
εκτυπώσιμη μορφή
εκτυπώστε το άρθρο
εκτύπωση
εκτύπωση άρθρου
εκτύπωση σελίδασ
κοινή χρήση
κοινή χρήση στο facebook
κοινοποίηση
κοινοποίηση στο facebook
κοινοποίηση στο twitter
κοινοποίηση στο x
κοινοποιήστε
κοινοποιήστε το
μοιράσου
μοιράσου το
μοιράσου το άρθρο
μοιραστείτε
μοιραστείτε αυτό το άρθρο
μοιραστείτε μέσω email
μοιραστείτε με φίλουσ
μοιραστείτε στο facebook
μοιραστείτε στο twitter
μοιραστείτε το
μοιραστείτε το άρθρο
μοιραστείτε το στο facebook
μοιραστείτε το στο twitter
προσθήκη στα αγαπημένα
στείλτε με email
στείλτε σε φίλο
абонирай се
абонирайте се
ба канали мо обуна шавед
баспаға шығару
басып чыгаруу
басып шығару
биднийг дагаарай
бизге жазылыңыз
бо дӯстон мубодила кунед
бо почта фиристодан
бізге жазылыңыз
біздің арнаға жазылыңыз
бөлісу
бөлісіңіз
бөлүшүңүз
бөлүшүү
в закладки
в избранное
в обране
вајбер
величина слова
версия для печати
версия за печат
версія для друку
вконтакте
вотсап
дадаць у закладкі
дар фейсбук паҳн кунед
даслаць поштай
даслаць сябру
до закладок
добави в любими
добавить в закладки
добавить в избранное
додати в закладки
додати до закладок
достармен бөлісу
достарыңызбен бөлісіңіз
достор менен бөлүшүү
досторуңуз менен бөлүшүңүз
досыңа жіберу
друк
друкаваць
друкувати
жазылу
жаңалықпен бөлісу
жиргэх
запази статията
запратите нас
захаваць артыкул
зачувај статија
зберегти статтю
изпрати на приятел
изпрати по имейл
изпрати по пощата
имэйлээр илгээх
испечати
испрати на пријател
испрати по е-пошта
кабар менен бөлүшүү
капіяваць спасылку
копирай връзката
копирай линка
копирај везу
копирај врска
копирај линк
копировать ссылку
копіювати посилання
линк хуулах
линк је копиран
линкот е копиран
линкът е копиран
мақаламен бөлісу
ми в соцмережах
моро пайгирӣ кунед
мубодила
мубодила кунед
мы в социальных сетях
мы в соцсетях
мы ў сацсетках
мэдээг хуваалцах
надіслати другу
надіслати на email
надіслати поштою
найздаа илгээх
найзуудтайгаа хуваалцах
нусхабардории пайванд
одноклассники
одштампај
отпечатай
отправить другу
отправить по email
отправить по почте
отправить по электронной почте
падзяліцеся
падзяліцца
падзяліцца артыкулам
падзяліцца з сябрамі
падзяліцца навіной
падзяліцца ў facebook
падзяліцца ў telegram
падзяліцца ў twitter
падзяліцца ў сацсетках
падзяліцца ў фэйсбуку
падпісацца
падпісвайцеся
падпісвайцеся на нас
падпісвайцеся на наш telegram-канал
падпісвайцеся на наш канал
памер шрыфту
паҳн кунед
печат
печати
печать
подели
подели вест
подели на твитеру
подели на фејсбуку
подели са пријатељима
подели чланак
поделите
поделите вест
поделите на друштвеним мрежама
поделите на фејсбуку
поделите чланак
поделитесь
поделитесь с друзьями
поделиться
поделиться в facebook
поделиться в telegram
поделиться в twitter
поделиться в whatsapp
поделиться в одноклассниках
поделиться в социальных сетях
поделиться в соцсетях
поделиться в фейсбуке
поделиться вконтакте
поделиться новостью
поделиться с друзьями
поделиться ссылкой
поделиться статьей
поделиться статьёй
подписаться
подписывайтесь
подписывайтесь на нас
подписывайтесь на нас в telegram
подписывайтесь на наш telegram-канал
подписывайтесь на наш канал
подпишитесь на нас
поділитись
поділитися
поділитися в facebook
поділитися в telegram
поділитися в twitter
поділитися в соцмережах
поділитися з друзями
поділитися новиною
поділитися посиланням
поділитися статтею
поділитися у facebook
поділитися у telegram
поділитися у twitter
поділитися у whatsapp
поділитися у фейсбуці
поділіться
поділіться з друзями
посилання скопійовано
последвай ни
последвайте ни
последвайте ни в google news
последвайте ни във facebook
послушај чланак
почта менен жөнөтүү
пошаљи е-поштом
пошаљи мејлом
пошаљи пријатељу
поштамен жіберу
пратите нас
пратите нас на друштвеним мрежама
пратите нас на фејсбуку
принтирай
прослушать статью
підписатися
підписуйтесь
підписуйтесь на нас
підписуйтесь на наш telegram-канал
підписуйтесь на наш канал
підписуйтесь на наш канал у telegram
підписуйтеся на нас
підпишіться
раздрукаваць
размер на шрифта
размер шрифта
разпечатай
распечатать
рассказать друзьям
репост
роздрукувати
розмір шрифту
розповісти друзям
сачувај чланак
сачыце за намі
скапіяваць спасылку
скопировано
скопировать ссылку
скопійовано
скопіювати посилання
следете нè
следете нè на фејсбук
следи нè
следите за нами
слухати
слухати статтю
слухаць
слушать
слушать статью
слідкуйте за нами
сохранить статью
спасылка скапіявана
споделете
споделете във facebook
споделете новината
споделете с приятели
споделете со пријателите
споделете статията
сподели
сподели в twitter
сподели в туитър
сподели във facebook
сподели във viber
сподели във фейсбук
сподели на facebook
сподели на твитер
сподели на фејсбук
сподели новината
сподели статията
сподели ја веста
сподели ја статијата
споделяне
ссылка скопирована
стежте за нами
сілтеме көшірілді
сілтемені көшіру
твит
твитер
твитни
твитнуть
твиттер
твитуј
твіт
твітнути
телеграм каналыбызга жазылыңыз
туитни
фейсбукте бөлісу
фејсбук
фэйсбүүк
фэйсбүүкт хуваалцах
харесайте ни във facebook
холбоос хуулах
хуваалцах
хэвлэх
читайте нас в telegram
читайте нас у telegram
чоп кардан
чоп кунед
чуй статията
шилтемени көчүрүү
штампај
әлеуметтік желілерде бөлісу
բաժանորդագրվել
բաժանորդագրվեք մեր ալիքին
կիսվել
կիսվել facebook-ում
կիսվել ընկերների հետ
կիսվել ֆեյսբուքում
կիսվեք
հետեւեք մեզ
հետեւեք մեզ telegram-ում
հղումը պատճենված է
ուղարկել էլ. փոստով
ուղարկել ընկերոջը
պահպանել հոդվածը
պատճենել հղումը
տարածել
տարածել ֆեյսբուքում
տպել
տպել հոդվածը
אויסדרוקן
גודל גופן
גרסה להדפסה
דרוקן
האזינו לכתבה
האזן לכתבה
הדפיסו
הדפס
הדפס כתבה
הדפסה
העתק קישור
העתקת קישור
הצטרפו לערוץ הטלגרם
הצטרפו לקבוצת הוואטסאפ
הקישור הועתק
וואטסאפ
טוויטער
טוויטר
טיילט
טיילט זיך
טיילן
טיילן אויף פֿייסבוק
טלגרם
עקבו אחרינו
עקבו אחרינו בפייסבוק
פֿייסבוק
פייסבוק
צייץ
קאָפּירן לינק
שיקן דורך בליצפּאָסט
שיתוף
שיתוף בוואטסאפ
שיתוף בטוויטר
שיתוף בפייסבוק
שלח במייל
שלח לחבר
שלחו לחבר
שמור
שמור כתבה
שמירת כתבה
שתף
שתף את הכתבה
שתף בוואטסאפ
שתף בטוויטר
שתף במייל
שתף בפייסבוק
שתף כתבה
שתפו
שתפו את הכתבה
שתפו בוואטסאפ
שתפו בפייסבוק
שתפו עם חברים
آواز میں سنیں
أرسل إلى صديق
إرسال إلى صديق
إرسال بالبريد الإلكتروني
ارسال با ایمیل
ارسال به ایمیل
ارسال به دوستان
اس خبر کو شیئر کریں
استمع إلى المقال
استمع للمقال
اسے شیئر کریں
اشتراک در فیس‌بوک
اشتراک کریں
اشتراک گذاری
اشتراک‌گذاری
اشتراک‌گذاری در تلگرام
اشتراک‌گذاری در توییتر
اشتراک‌گذاری در فیسبوک
اشتراک‌گذاری در واتساپ
اطبع
المشاركة
اندازه قلم
اندازه متن
انسخ الرابط
ای میل کریں
ای میل کے ذریعے بھیجیں
این خبر را به اشتراک بگذارید
این مطلب را به اشتراک بگذارید
بازنشر
بذریعہ ای میل بھیجیں
برېښنالیک ته واستوئ
به اشتراک بگذارید
به اشتراک گذاری
بڵاوکردنەوە
بڵاوی بکەرەوە
بینێرە بە ئیمەیڵ
تابعنا
تابعنا على
تابعنا على جوجل نيوز
تابعنا على فيسبوك
تابعونا على
تابعونا على تويتر
تصغير الخط
تغريد
تكبير الخط
تلگرام
تم نسخ الرابط
تويتر
تویتر
تویتەر
توییت
توییت کنید
توییتر
تيليجرام
حجم الخط
حفظ
حفظ المقال
خبر سنیں
خبر شیئر کریں
دا خبر شریک کړئ
دنبال کنید
دوست کو بھیجیں
ذخیره
ذخیره مطلب
راسره مل شئ
شئیر کریں
شارك
شارك الخبر
شارك المقال
شارك عبر
شارك عبر البريد
شارك على إكس
شارك على تويتر
شارك على تيليجرام
شارك على فيس بوك
شارك على فيسبوك
شارك على واتساب
شارك هذا المقال
شارك هذا الموضوع
شاركها
شریک کړئ
شریکول
شنیدن خبر
شیئر کریں
طباعة
طباعة المقال
غرد
فالو کریں
فونٹ سائز
فيسبوك
فۆڵۆ بکە
فۆڵۆمان بکە
فیس بک
فیس بک پر شیئر کریں
فیسبوک
فیس‌بوک
فېسبوک
فەیسبووک
لنک کاپی کریں
لنک کاپی ہو گیا
له ملګرو سره یې شریک کړئ
لينكد إن
لینک کاپي کړئ
لینک کوتاه
لینک کپی شد
لینک کۆپی بکە
لینکدین
لە فەیسبووک هاوبەشی بکە
ما را در اینستاگرام دنبال کنید
ما را در تلگرام دنبال کنید
ما را دنبال کنید
محفوظ کریں
مشاركة
مشاركة الخبر
مشاركة المقال
مشاركة عبر
مشاركة عبر البريد الإلكتروني
مشاركة عبر واتساب
مشاركة على تويتر
مشاركة على فيسبوك
مضمون شیئر کریں
مضمون محفوظ کریں
موږ تعقیب کړئ
نسخ الرابط
نسخه چاپی
نشان کردن
هاوبەشکردن
هاوبەشی بکە
هاوبەشی پێ بکە
همرسانی
هم‌رسانی
واتسئاپ
واتساب
واتساپ
واتس‌اپ
واٹس ایپ
واٹس ایپ پر شیئر کریں
واټساپ
ٹوئٹ کریں
ٹوئٹر
ٹوئٹر پر شیئر کریں
ٹویٹ
ٹویٹ کریں
ٹویٹر
ٹویٹر پر شیئر کریں
ٹیلی گرام
ټویټر
ټوېټر
پرنٹ
پرنٹ نکالیں
پرنٹ کریں
پرینت
په فېسبوک کې شریک کړئ
چاپ
چاپ بکە
چاپ خبر
چاپ کړئ
چاپول
چاپکردن
کاپی لنک
کپی شد
کپی لینک
کپی کردن لینک
کۆپیکردنی لینک
گوگل نیوز پر فالو کریں
ہمارا واٹس ایپ چینل جوائن کریں
ہمیں فالو کریں
ہمیں فیس بک پر فالو کریں
یہ خبر شیئر کریں
یہ مضمون شیئر کریں
आम्हाला फॉलो करा
इमेल गर्नुहोस्
इस खबर को शेयर करें
इस लेख को साझा करें
इसे शेयर करें
इसे साझा करें
ईमेल करा
ईमेल करें
ईमेल द्वारा साझा करें
ईमेल से भेजें
ईमेलने पाठवा
कॉपी लिंक
खबर शेयर करें
खबर सुनें
ख़बर शेयर करें
गूगल न्यूज़ पर फॉलो करें
छापा
छापें
छाप्नुहोस्
टेलीग्राम पर शेयर करें
ट्विट करा
ट्विट गर्नुहोस्
ट्विटर
ट्विटर पर शेयर करें
ट्विटर पर साझा करें
ट्विटरमा सेयर गर्नुहोस्
ट्विटरवर शेअर करा
ट्वीट
ट्वीट करें
प्रिंट
प्रिंट करा
प्रिंट करें
प्रिन्ट गर्नुहोस्
फलो गर्नुहोस्
फ़ेसबुक
फ़ेसबुक पर शेयर करें
फ़ॉन्ट आकार
फेसबुक
फेसबुक पर शेयर करें
फेसबुक पर साझा करें
फेसबुकमा सेयर गर्नुहोस्
फेसबुकवर शेअर करा
फॉन्ट साइज
फॉलो करा
फॉलो करें
बातमी ऐका
बातमी शेअर करा
बुकमार्क करें
यह लेख साझा करें
यो लेख सेयर गर्नुहोस्
यो समाचार सेयर गर्नुहोस्
लिंक कपी गर्नुहोस्
लिंक कॉपी करा
लिंक कॉपी करें
लिंक कॉपी हो गया
लिङ्क कपी गर्नुहोस्
लेख सहेजें
लेख सुनें
लेख सेव्ह करा
व्हाट्सएप
व्हाट्सएप चैनल से जुड़ें
व्हाट्सएप पर शेयर करें
व्हाट्सऐप
व्हाट्सऐप पर शेयर करें
व्हॉट्सअ‍ॅप
व्हॉट्सअ‍ॅपवर शेअर करा
व्हॉट्सॲप
व्हॉट्सॲपवर शेअर करा
शेअर करा
शेयर करा
शेयर करें
शेयर गर्नुहोस्
साझा करें
साझा गर्नुहोस्
सामायिक करा
सेयर गर्नुहोस
सेयर गर्नुहोस्
हमसे जुड़ें
हमें फ़ॉलो करें
हमें फॉलो करें
हा लेख शेअर करा
हामीलाई फलो गर्नुहोस्
ही बातमी शेअर करा
ह्वाट्सएप
অনুসরণ করুন
আমাক অনুসৰণ কৰক
আমাদের অনুসরণ করুন
আমাদের ফলো করুন
ইমেইল করুন
ইমেইল কৰক
এই খবৰ শ্বেয়াৰ কৰক
কপি লিংক
খবর শুনুন
খবরটি শেয়ার করুন
গুগল নিউজে ফলো করুন
ছেয়াৰ কৰক
টুইট
টুইট করুন
টুইটার
টুইটারে শেয়ার করুন
টুইটাৰ
নিউজটি শেয়ার করুন
প্রিন্ট
প্রিন্ট করুন
প্ৰিণ্ট কৰক
ফন্ট সাইজ
ফলো করুন
ফেচবুক
ফেচবুকত শ্বেয়াৰ কৰক
ফেসবুক
ফেসবুকে শেয়ার করুন
বন্ধুকে পাঠান
ভাগ করুন
ভাগ কৰক
মুদ্রণ
লিংক কপি করুন
লিংক কপি কৰক
লিঙ্ক কপি করুন
লেখাটি শেয়ার করুন
শেয়ার করুন
শেয়ার করুন ফেসবুকে
শ্বেয়াৰ কৰক
সংবাদটি শেয়ার করুন
সংরক্ষণ করুন
সেভ করুন
হোয়াটসঅ্যাপ
হোয়াটসঅ্যাপে শেয়ার করুন
হোৱাটছএপ
ਇਹ ਲੇਖ ਸਾਂਝਾ ਕਰੋ
ਈਮੇਲ ਕਰੋ
ਖਬਰ ਸ਼ੇਅਰ ਕਰੋ
ਖ਼ਬਰ ਸਾਂਝੀ ਕਰੋ
ਛਾਪੋ
ਟਵਿੱਟਰ
ਟਵੀਟ ਕਰੋ
ਪ੍ਰਿੰਟ ਕਰੋ
ਫ਼ੇਸਬੁੱਕ
ਫੇਸਬੁੱਕ
ਫੇਸਬੁੱਕ 'ਤੇ ਸ਼ੇਅਰ ਕਰੋ
ਲਿੰਕ ਕਾਪੀ ਕਰੋ
ਵਟਸਐਪ
ਵਟਸਐਪ 'ਤੇ ਸ਼ੇਅਰ ਕਰੋ
ਸ਼ੇਅਰ ਕਰੋ
ਸਾਂਝਾ ਕਰੋ
ਸਾਂਝੀ ਕਰੋ
ਸਾਨੂੰ ਫਾਲੋ ਕਰੋ
ਸਾਨੂੰ ਫੋਲੋ ਕਰੋ
અમને અનુસરો
અમને ફોલો કરો
આ લેખ શેર કરો
આ સમાચાર શેર કરો
ઇમેઇલ કરો
ઈમેલ કરો
છાપો
ટ્વિટ કરો
ટ્વિટર
ટ્વિટર પર શેર કરો
પ્રિન્ટ કરો
ફેસબુક
ફેસબુક પર શેર કરો
ફોલો કરો
લિંક કૉપિ કરો
લિંક કોપી કરો
વૉટ્સઍપ
વોટ્સએપ
વોટ્સએપ પર શેર કરો
શૅર કરો
શેર કરો
સમાચાર સાંભળો
ଅଂଶୀଦାର କରନ୍ତୁ
ଆମକୁ ଫଲୋ କରନ୍ତୁ
ଇମେଲ କରନ୍ତୁ
ଏହି ଖବର ସେୟାର କରନ୍ତୁ
ଟୁଇଟର
ପ୍ରିଣ୍ଟ କରନ୍ତୁ
ଫେସବୁକ
ଫେସବୁକ୍
ଲିଙ୍କ କପି କରନ୍ତୁ
ଶେୟାର କରନ୍ତୁ
ସେୟାର କରନ୍ତୁ
ହ୍ୱାଟସଆପ
ஃபேஸ்புக்
ஃபேஸ்புக்கில் பகிர்
அச்சிடு
அச்சிடுக
இணைப்பை நகலெடு
இதைப் பகிரவும்
எங்களைப் பின்தொடரவும்
கட்டுரையைப் பகிரவும்
கூகுள் செய்தியில் பின்தொடர
செய்தியைப் பகிர
ட்விட்டரில் பகிர்
ட்விட்டர்
பகிரவும்
பகிர்
பகிர்க
பகிர்ந்து கொள்ளுங்கள்
பின்தொடர
பேஸ்புக்
பேஸ்புக்கில் பகிரவும்
மின்னஞ்சலில் அனுப்பு
மின்னஞ்சல் செய்
முகநூல்
வாட்ஸ்அப்
வாட்ஸ்அப்பில் பகிர்
ఈ కథనాన్ని షేర్ చేయండి
ఈ వార్తను షేర్ చేయండి
ఈమెయిల్ చేయండి
ట్విట్టర్
ట్వీట్ చేయండి
పంచుకోండి
ప్రింట్ చేయండి
ఫాలో అవ్వండి
ఫేస్బుక్
ఫేస్‌బుక్
ఫేస్‌బుక్‌లో షేర్ చేయండి
భాగస్వామ్యం చేయండి
మమ్మల్ని అనుసరించండి
ముద్రించు
లింక్ కాపీ చేయండి
లింక్‌ను కాపీ చేయండి
వాట్సాప్
వాట్సాప్‌లో షేర్ చేయండి
షేర్ చెయ్యండి
షేర్ చేయండి
ಇಮೇಲ್ ಮಾಡಿ
ಈ ಲೇಖನವನ್ನು ಹಂಚಿಕೊಳ್ಳಿ
ಈ ಸುದ್ದಿಯನ್ನು ಹಂಚಿಕೊಳ್ಳಿ
ಟ್ವಿಟರ್
ಟ್ವಿಟ್ಟರ್
ಟ್ವೀಟ್ ಮಾಡಿ
ನಮ್ಮನ್ನು ಅನುಸರಿಸಿ
ಪ್ರಿಂಟ್ ಮಾಡಿ
ಫಾಲೋ ಮಾಡಿ
ಫೇಸ್ಬುಕ್
ಫೇಸ್‌ಬುಕ್
ಫೇಸ್‌ಬುಕ್‌ನಲ್ಲಿ ಹಂಚಿಕೊಳ್ಳಿ
ಮುದ್ರಿಸಿ
ಲಿಂಕ್ ಕಾಪಿ ಮಾಡಿ
ಲಿಂಕ್ ನಕಲಿಸಿ
ವಾಟ್ಸಾಪ್
ವಾಟ್ಸ್‌ಆ್ಯಪ್
ಶೇರ್ ಮಾಡಿ
ಹಂಚಿಕೊಳ್ಳಿ
അച്ചടിക്കുക
ഇമെയിൽ ചെയ്യുക
ഈ ലേഖനം പങ്കിടുക
ഈ വാർത്ത ഷെയർ ചെയ്യുക
ഞങ്ങളെ പിന്തുടരുക
ട്വിറ്റർ
ട്വീറ്റ് ചെയ്യുക
പങ്കിടുക
പങ്കുവയ്ക്കുക
പങ്കുവെക്കുക
പ്രിന്റ് ചെയ്യുക
ഫെയ്സ്ബുക്ക്
ഫേസ്ബുക്കിൽ പങ്കിടുക
ഫേസ്ബുക്ക്
ഫോളോ ചെയ്യുക
ലിങ്ക് കോപ്പി ചെയ്യുക
ലിങ്ക് പകർത്തുക
വാട്സാപ്
വാട്സ്ആപ്പ്
ഷെയർ ചെയ്യുക
අපව අනුගමනය කරන්න
ඊමේල් කරන්න
ට්විටර්
බෙදා ගන්න
බෙදාගන්න
බෙදාහරින්න
මුද්‍රණය කරන්න
මෙම පුවත බෙදාගන්න
වට්ස්ඇප්
ෂෙයාර් කරන්න
සබැඳිය පිටපත් කරන්න
ෆේස්බුක්
ෆේස්බුක් හි බෙදාගන්න
กดติดตาม
ขนาดตัวอักษร
คัดลอก url
คัดลอกลิงก์
คัดลอกลิงค์
คัดลอกแล้ว
ติดตามข่าวสารได้ที่
ติดตามเรา
ติดตามเราได้ที่
ทวิตเตอร์
ทวีต
บันทึกบทความ
พิมพ์
พิมพ์ข่าวนี้
พิมพ์หน้านี้
ฟังข่าว
ฟังบทความ
ส่งต่อ
ส่งทางอีเมล
ส่งอีเมล
ส่งให้เพื่อน
เพิ่มเพื่อน
เฟซบุ๊ก
เฟสบุ๊ค
แชร์
แชร์ข่าวนี้
แชร์บทความ
แชร์บทความนี้
แชร์บน facebook
แชร์บน twitter
แชร์บนเฟซบุ๊ก
แชร์ผ่าน facebook
แชร์ผ่าน line
แชร์เรื่องนี้
แชร์ไปที่ line
แชร์ไปยัง facebook
แบ่งปัน
ไลน์
ຕິດຕາມພວກເຮົາ
ຕິດຕາມພວກເຮົາໄດ້ທີ່
ພິມ
ພິມໜ້ານີ້
ສຳເນົາລິ້ງ
ສົ່ງອີເມວ
ເຟສບຸກ
ແຊ
ແຊຂ່າວນີ້
ແຊຣ໌
ແບ່ງປັນ
ແບ່ງປັນຂ່າວນີ້
ແບ່ງປັນໃນ facebook
ကျွန်ုပ်တို့ကို ဖော်လိုးလုပ်ပါ
တွစ်တာ
ဒီသတင်းကို မျှဝေပါ
ပရင့်ထုတ်ရန်
ပုံနှိပ်ရန်
ဖေ့စ်ဘုတ်
ဖေ့စ်ဘုတ်တွင် မျှဝေပါ
မျှဝေပါ
မျှဝေရန်
ရှဲပါ
လင့်ခ်ကူးယူရန်
ဝေမျှပါ
အီးမေးလ်ပို့ရန်
ამობეჭდვა
ბეჭდვა
ბმული დაკოპირდა
ბმულის კოპირება
გააზიარე
გააზიარე ფეისბუქზე
გააზიარეთ
გაზიარება
გამოგვყევი
გამოგვყევით
გამოიწერე
გამოიწერეთ
გაუგზავნე მეგობარს
გაუზიარე მეგობრებს
ელფოსტით გაგზავნა
ლინკის კოპირება
სტატიის გაზიარება
ფეისბუქზე გაზიარება
ሊንክ ቅዳ
ሊንክ ቅዳሕ
ሕተም
ሼር አድርግ
ሼር ያድርጉ
ሼር ግበሩ
ሼር ግበር
በቴሌግራም ይከተሉን
በኢሜይል ላክ
በፌስቡክ ያጋሩ
ብኢመይል ስደድ
ተኸተሉና
ቴሌግራም
ትዊተር
ነዚ ዜና ኣካፍሉ
አትም
አጋሩ
አጋራ
ኣካፍሉ
ኣካፍል
ያጋሩ
ይህንን ዜና ያጋሩ
ይከተሉን
ፌስቡክ
ចម្លងតំណ
ចម្លងលីង
ចែករម្លែក
ចែករំលែក
ចែករំលែកព័ត៌មាននេះ
ចែករំលែកលើហ្វេសប៊ុក
ចែករំលែកអត្ថបទនេះ
តាមដានពួកយើង
តាមដានយើង
តេឡេក្រាម
ធ្វីតធ័រ
បោះពុម្ព
ផ្ញើអ៊ីមែល
ព្រីន
ស៊ែរ
ហ្វេសប៊ុក
ṣe àdàkọ ìjápọ̀
このページを印刷
この記事をシェア
この記事をシェアする
この記事を共有
この記事を共有する
はてなブックマーク
はてなブックマークに追加
はてブ
はてブする
クリップ
クリップする
コピーしました
シェア
シェアする
スクラップ
ツイート
ツイートする
トップに戻る
トップへ戻る
フェイスブックでシェア
フォローお願いします
フォローしてください
フォローする
ブックマーク
ブックマークする
ページの先頭へ
ページトップへ
ポストする
メールで共有
メールで送る
メールで送信
リンクをコピー
リンクをコピーしました
リンクをコピーする
以電子郵件分享
保存する
共有する
关注
关注公众号
关注我们
关注我们的微信公众号
关闭窗口
分享
分享到
分享到 facebook
分享到 line
分享到facebook
分享到line
分享到qq
分享到qq空间
分享到twitter
分享到x
分享到微信
分享到微博
分享到新浪微博
分享到朋友圈
分享到臉書
分享文章
分享新聞
分享本文
分享此文
分享此文章
分享给好友
分享给朋友
分享至
分享至 facebook
分享至 line
分享至facebook
分享至line
分享至twitter
分享這篇文章
列印
列印文章
列印本頁
加入line好友
加入好友
加入收藏
加入書籤
印刷
印刷する
友善列印
友達に教える
发送给朋友
发送邮件
听新闻
回上一頁
回到頂端
回頂端
回首頁
复制成功
复制本文链接
复制链接
大号字
字体大小
字号
字級
字級設定
字體大小
寄給朋友
已複製
已複製連結
微信
微信扫一扫
微信扫码分享
微博
手机查看
打印
打印文章
打印本文
打印本页
扫一扫分享到微信
扫码关注
收藏
收藏文章
收藏本文
文字サイズ
新浪微博
朋友圈
用line傳送
用微信扫码二维码
聆聽文章
聽新聞
臉書
臉書分享
複製網址
複製連結
記事をシェア
記事を保存
記事を印刷
記事を聴く
语音播报
轉寄
轉寄好友
轉寄朋友
转发
转发到微博
转载
返回顶部
返回首页
追蹤
追蹤我們
追蹤我們的
邮件分享
链接已复制
關注我們
電郵分享
音声で聴く
공유
공유하기
구독
구독하기
글꼴 크기
글씨 크기
글자 크기
글자 크기 변경
글자크기
기사 공유
기사 공유하기
기사 듣기
기사 인쇄
기사 저장
기사 주소 복사
기사인쇄
네이버 블로그
링크 복사
링크 복사하기
맨 위로
메일 보내기
메일로 보내기
목록 보기
목록으로
복사되었습니다
본문 글씨 줄이기
본문 글씨 키우기
본문 듣기
북마크
상단으로 이동
스크랩
스크랩하기
음성으로 듣기
이 글 공유하기
이 기사 공유하기
이메일 보내기
이메일로 보내기
인쇄
인쇄하기
주소 복사
카카오스토리
카카오톡
카카오톡 공유
카카오톡에 공유하기
카카오톡으로 공유
카카오톡으로 공유하기
텔레그램
트위터
트위터 공유
트위터로 공유
트위터로 공유하기
트위터에 공유하기
팔로우
팔로우하기
페이스북
페이스북 공유
페이스북 공유하기
페이스북에 공유하기
페이스북으로 공유
페이스북으로 공유하기
프린트
프린트하기
"""

RELATED = """
a cikk a hirdetés után folytatódik
a lire aussi
a voir aussi
aanbeveel vir jou
aanbevole artikels
aanbevolen
aanbevolen artikelen
aanbevolen voor jou
aanraders
advertensie
advertensies
advertentie
advertenties
advertisement
advertisements
advertorial
află mai mult
află mai multe
aiheeseen liittyvät artikkelit
aiheeseen liittyvät uutiset
aiheeseen liittyvää
aiheesta lisää
ailt eile
ailt ghaolmhara
ailt is déanaí
ajánlataink
ajánljuk
ajánlott cikkek
akhri dheeraad
akhri sidoo kale
akhri wax badan
akhriso wax badan
aktar aħbarijiet
aktuelle artikel
aktuelle meldungen
aktuelle nachrichten
aktuellste beiträge
aktuální zprávy
akụkọ kacha ọhụrụ
akụkọ ndị metụtara ya
akụkọ ndị yiri ya
akụkọ ndị ọzọ
akụkọ ọhụrụ
albiste gehiago
alle anzeigen
alle artikel anzeigen
allweddeiriau
aloqador maqolalar
also read
alte articole
alte știri
altre notizie
altres notícies
altri articoli
altro da
altro su
am meeschte gelies
am meisten gelesen
amagama angundoqo
amagama asemqoka
amagambo y'ingenzi
amagambo y’ingenzi
amakuru agezweho
amakuru mashya
amanqaku anxulumeneyo
amathegi
an chéad alt eile
an fi karantawa
an nuacht is déanaí
an t-alt roimhe seo
ana sayfaya dön
anahtar kelimeler
anahtar sözcükler
anbefalede artikler
anbefalet læsning
anbefalet til dig
anbefalt for deg
anbefalte artikler
anbefalte saker
anda mungkin berminat
anda mungkin juga menyukai
anda mungkin juga suka
aner artikelen
angalia pia
ankstesnis straipsnis
annonce
annoncer
annons
annonse
annonser
annonsørinnhold
annuncio
antaŭa artikolo
antzeko artikuluak
anuncio
anzeige
anúncio
approfondisci
aqra aktar
aqra iktar
aqra wkoll
ar ais go barr
ara aktar
ara wkoll
archivado en
archiviato in
argomenti correlati
arquivado em
arquivado en
article anterior
article continues below advertisement
article lié
article précédent
article relacionat
article següent
article suivant
articles associés
articles connexes
articles les plus lus
articles liés
articles populaires
articles précédents
articles recommandés
articles relacionats
articles récents
articles similaires
articol înrudit
articole asemănătoare
articole mai vechi
articole pe aceeași temă
articole populare
articole recente
articole recomandate
articole similare
articoli consigliati
articoli correlati
articoli recenti
articoli simili
articolo correlato
articolo precedente
articolo successivo
articolul anterior
articolul următor
artigo anterior
artigo relacionado
artigo seguinte
artigos recentes
artigos relacionados
artikel berikutnya
artikel berkaitan
artikel lain
artikel lainnya
artikel menarik
artikel sabanjure
artikel sadurunge
artikel sebelum
artikel sebelumnya
artikel selanjutnya
artikel seterusnya
artikel terkait
artikel terkini
artikeln fortsätter efter annonsen
artikeln fortsätter under annonsen
artikkel jätkub pärast reklaami
artikkelen fortsetter etter annonsen
artikkelen fortsetter under annonsen
artikkeli jatkuu mainoksen jälkeen
artiklen fortsætter efter annoncen
artiklen fortsætter under annoncen
artikli relatati
artiklu li jmiss
artiklu ta' qabel
artiklu ta’ qabel
artikuj të lidhur
artikuj të ngjashëm
artikujt e fundit
artikulli i mëparshëm
artikulli i radhës
artikulli tjetër
artykuł sponsorowany
artykuły powiązane
artículo anterior
artículo relacionado
artículo siguiente
artículos relacionados
arxivat a
as mais lidas
as máis lidas
asiasanat
assista também
assuntos relacionados
atik ki gen rapò
atpakaļ uz augšu
atslēgvārdi
auch interessant
auch lesen
auglýsing
auglýsingar
aurreko artikulua
aurreko sarrera
autres articles
avainsanat
ayrıca bakın
ayrıca bakınız
ayrıca oku
ayrıca okuyun
az oldal tetejére
azken albisteak
azken artikuluak
azken berriak
azken sarrerak
açar sözler
açar sözlər
aðrar fréttir
aħbarijiet oħra
aħbarijiet relatati
baca artikel lainnya
baca berita lainnya
baca juga
baca lagi
baca lainnya
baca lebih lanjut
baca selanjutnya
baca selengkapnya
baca seterusnya
back to gallery
back to top
bag-ong balita
bakınız
balik sa taas
barcha yangiliklar
basaha ang tibuok istorya
basaha pa
basaha usab
basahin ang buong
basahin ang kaugnay na balita
basahin din
basahin pa
batafsil
batafsil oʻqing
batafsil o‘qish
bax həmçinin
başa dön
başqa xəbərlər
be mpamaky indrindra
bekijk hier
bekijk ook
beliebte artikel
beliebte beiträge
beliebte tags
benzer haberler
benzer içerikler
benzer konular
benzer yazılar
beri dalje
beri naprej
berita berkaitan
berita lain
berita lainnya
berita penuh
berita popular
berita sebelumnya
berita selanjutnya
berita seterusnya
berita terbaru
berita terkait
berita terkini
berita terpopuler
berite tudi
best gelezen
beste albiste batzuk
beýleki habarlar
bheka futhi
binêre
birkas
bona futhi
bona kwakhona
boshqa yangiliklar
bu haberler de ilginizi çekebilir
bunlar da ilgini çekebilir
bunlar da ilginizi çekebilir
bunları da okuyun
bunu da okuyun
bunu da oxuyun
buyela phezulu
bài liên quan
bài sau
bài tiếp theo
bài trước
bài trước đó
bài viết khác
bài viết liên quan
bêhtir bixwîne
bêjeyên sereke
bêtir bixwîne
bölümler
bütün xəbərlər
bővebben
bənzər xəbərlər
bấm vào đây
catagóirí
categoria
categoriae
categorias
categorie
categories
categorieën
categorii
category
categoría
categorías
categorïau
catégorie
catégories
cela peut vous intéresser
cela pourrait vous intéresser
cele mai citite
cele mai citite articole
cele mai citite știri
celý článek
celý článok
ces articles peuvent vous intéresser
chapisho lililotangulia
chapisho linalofuata
chuyên mục
ci gaba da karantawa
citas ziņas
citește articolul complet
citește articolul integral
citește continuarea
citește mai departe
citește mai mult
citește pe larg
citește tot articolul
citește în continuare
citește și
citi raksti
citiți și
classé dans
clibeanna
click here to read more
cofnodion diweddar
confira também
consigliati per te
consigliato per te
contenido exclusivo
contenido patrocinado
contenido relacionado
contenidos relacionados
contenu sponsorisé
contenus sponsorisés
contenuti correlati
contenuti sponsorizzati
contenuto sponsorizzato
conteúdo de marca
conteúdo patrocinado
conteúdo relacionado
conteúdos relacionados
contidos relacionados
contingut patrocinat
continguts relacionats
continua a leggere
continua após a publicidade
continua la lettura
continua llegint
continuar a ler
continuar lendo
continuar leyendo
continuarea pe
continue a ler
continue lendo
continue lendo após a publicidade
continue reading
continueu llegint
continuă lectura
continuă să citești
continúa lendo
continúa leyendo
conținut similar
conținut sponsorizat
correlati
cuvinte cheie
cuvinte-cheie
cyhoeddwyd yn
cynnwys wedi'i noddi
cynnwys wedi’i noddi
czas czytania
czytaj całość
czytaj dalej
czytaj również
czytaj także
czytaj też
czytaj więcej
các bài viết liên quan
các tin khác
címkék
có thể bạn quan tâm
có thể bạn thích
cùng chuyên mục
da non perdere
daha fazla haber
daha fazla oku
daha fazlası
daha ətraflı
dalsza część artykułu pod materiałem wideo
dalszy ciąg materiału pod wideo
další příspěvek
další z rubriky
další zprávy
další článek
další články
dans la même rubrique
dans le même dossier
darllen mwy
darllen rhagor
darllenwch fwy
darllenwch hefyd
darreres notícies
darrers articles
das könnte dich auch interessieren
das könnte dir auch gefallen
das könnte ihnen auch gefallen
das könnte sie auch interessieren
das könnte sie interessieren
daugiau naujienų
daugiau skaitykite čia
daugiau šia tema
davamı
davamını oxu
davomi
davomini oʻqish
davomini o‘qish
dawîn nûçe
daŭrigi legadon
deleng uga
der nächste beitrag
derniers articles
dernières actualités
dernières nouvelles
det här kanske också intresserar dig
devamı için tıklayın
devamını oku
dibe ku hûn eleqedar bibin
digər xəbərlər
dit is misschien ook interessant
dit vind je misschien ook interessant
dit vind je misschien ook leuk
diğer haberler
diğer yazılar
do góry
doba čtení
dokambarotra
don't miss
don’t miss
doporučeno pro vás
doporučené články
doporučujeme
dowamy
dowamyny oka
dowiedz się więcej
druge novice
du kan måske også lide
du kanske också gillar
du kanske också är intresserad av
du liker kanskje også
du vil kanskje også like
du vil måske også kunne lide
duba kuma
duba ƙari
dzakaverengwa zvakanyanya
dzimwe nyaya
dzokera kumusoro
dènye atik
dènye nouvèl
edellinen artikkeli
editor's picks
editor’s picks
editörün seçtikleri
eeg sidoo kale
eelmine artikkel
eelmine postitus
efallai y bydd gennych ddiddordeb
efnisorð
efst á síðu
el més llegit
eldre innlegg
előző bejegyzés
előző cikk
em destaque
emneknaggar
emneknagger
emneord
empfohlene artikel
en savoir plus
en son haberler
en çok okunan haberler
en çok okunanlar
endelea kusoma
eng koʻp oʻqilganlar
eng ko‘p o‘qilgan
enim loetud
enlaces relacionados
entrada anterior
entrada seguinte
entrada següent
entrada siguiente
entradas anteriores
entradas populares
entradas recentes
entradas recientes
entradas relacionadas
entrades recents
eochairfhocail
ereyada muhiimka ah
erfahre mehr
erfahren sie mehr
erlazionatuta
erlazionatutako albisteak
erlazionatutako artikuluak
erthygl flaenorol
erthygl nesaf
erthyglau cysylltiedig
erthyglau diweddar
erthyglau perthnasol
et podria interessar
et pot interessar
et recomanem
etichetat
etichete
etichette
etikedoj
etiket
etiketa
etiketak
etiketat
etiketler
etiketlər
etikette
etiketter
etiqueta
etiquetado
etiquetado con
etiquetas
etiquetat
etiquetes
etusivulle
etîket
explore further
explore more
ez galdu
ez is érdekelhet
ez is érdekelheti
ez is érdekes lehet
ezek is érdekelhetik
ezifundwe kakhulu
ezinye iindaba
ezinye izindaba
ezona zifundwe kakhulu
ezt is olvasd el
filed under
finn ut mer
fjalë kyç
fjalë kyçe
fleire nyhende
fleire saker
fleiri fréttir
fler artiklar
fler artiklar om
fler nyheter
flere artikler
flere nyheder
flere nyheter
flere saker
flokkar
flokkur
foilsithe i
forrige artikel
forrige artikkel
forrige indlæg
forrige innlegg
fortsett å lese
fortsätt läsa
fortsæt læsning
fortsæt med at læse
friss hírek
funda futhi
funda kabanzi
funda kwakhona
funda ngakumbi
funda okungakumbi
funda okwengeziwe
fyrri færsla
fyrri grein
få mere at vide
féach chomh maith
féach freisin
fógra
fógraíocht
föregående artikel
föregående inlägg
førre innlegg
für dich empfohlen
für sie empfohlen
gaa n'ihu na-agụ
gaa n’ihu na-agụ
gaan voort om te lees
gade tou
gako-hitzak
galeri için tıklayın
geborgde inhoud
gehiago irakurri
geiriau allweddol
geplaas in
geplaatst door
geplaatst in
gepubliceerd in
gerelateerd nieuws
gerelateerde artikelen
gerelateerde berichten
gerelateerde content
gerelateerde onderwerpen
gesponsert
gesponsord
gesponsorde inhoud
gewilde artikels
gewildste artikels
giňişleýin
giňişleýin oka
glej tudi
gotara berê
gotara din
gotarên din
gotarên têkildar
grįžti į viršų
guarda anche
guarda il video
gweler hefyd
gwelwch hefyd
gå ikke glip af
gündem haberleri
gụkwuo
gụọ ihe ndị ọzọ
gụọkwa
ha seegin
habari inayohusiana
habari kuu
habari mpya
habari nyingine
habari za hivi karibuni
habari zaidi
habari zilizosomwa zaidi
habari zinazofanana
habari zinazohusiana
haberin devamı
haberin devamı için tıklayın
halaman berikutnya
halaman selanjutnya
halda áfram að lesa
hamaky bebe kokoa
hamaky ny tohiny
hasonló bejegyzések
hasonló cikkek
hasonló témák
haut de page
her wiha bibîne
her wiha bixwîne
her wiha bixwînin
herî zêde hatine xwendin
het laatste nieuws
heute empfehlen wir
hirdetés
hitz gakoak
huenda ukapenda
hurrengo artikulua
hurrengo sarrera
hysbyseb
hysbysebion
həmçinin bax
həmçinin baxın
həmçinin oxu
həmçinin oxuyun
hụkwa
i più letti
i più popolari
i più visti
i-click dito
iba pang balita
iepriekšējais raksts
iesakām izlasīt
ieteiktie raksti
iindaba ezinxulumeneyo
iindaba zamva
iindaba zamva nje
ikke gå glipp av
ikus gainera
ikusi ere
ikusi gainera
in case you missed it
in evidenza
in primo piano
in this section
indaba edlule
indaba elandelayo
indiki makala
inkuru bifitanye isano
inkuru bijyanye
inkuru zasomwe cyane
inkuru ziheruka
inkuru zisomwa cyane
inne artykuły
inne wiadomości
intengiso
interesa dakizuke
interesatuko zaizu
inzerce
inzercia
ir arriba
iragarkia
irakurri ere
irakurri gehiago
irakurrienak
irakurtzeko denbora
irakurtzen jarraitu
is mó léamh
is mó éileamh
isikhangiso
itzuli gora
izdvajamo
izigaba
izihloko ezihlobene
izindaba ezihlobene
izindaba eziningi
izindaba ezintsha
izindaba zakamuva
izindatshana ezihlobene
izindi nkuru
izvedi več
iň köp okalanlar
i̇lan
i̇lgili haber
i̇lgili haberler
i̇lgili içerikler
i̇lgili konular
i̇lgili makaleler
i̇lgili yazılar
i̇lgini çekebilir
i̇lginizi çekebilir
jarraitu irakurtzen
jatka lukemista
jaunākie raksti
jaunākās ziņas
je bent misschien ook geïnteresseerd in
jereo ihany koa
jereo koa
joan gora
jonga kwakhona
jongste nuus
jums gali patikti
jus gali sudominti
juttu jatkuu kuvan jälkeen
juttu jatkuu mainoksen jälkeen
jy sal dalk ook hiervan hou
järgmine artikkel
järgmine postitus
jūs varētu interesēt
ka síwájú sí i
ka síwájú síi
ka èyí náà
kada ku rasa
kalit soʻzlar
kalit so‘zlar
kanskje er du også interessert i
kapcsolódó bejegyzések
kapcsolódó cikk
kapcsolódó cikkek
kapcsolódó hírek
kapcsolódó tartalmak
kapcsolódó témák
karanta kari
karanta kuma
karanta ƙari
karin labarai
kata kunci
kategooria
kategooriad
kategori
kategori yo
kategoria
kategoriak
kategoriar
kategoriat
kategorie
kategorien
kategorier
kategorieë
kategorija
kategorijas
kategorije
kategoriji
kategorijos
kategoriler
kategorioj
kategoritë
kategorî
kategória
kategórie
kategóriák
kateqoriya
kateqoriyalar
katso lisää
katso myös
kaugnay na artikulo
kaugnay na balita
kaupallinen yhteistyö
kaçırma
kaçırmayın
keyingi maqola
keywords
kitas straipsnis
kiti straipsniai
kitos naujienos
kliem ewlieni
klik di sini
klik ing kene
ključne besede
ključne reči
ključne riječi
klíčová slova
koma sama
komerční sdělení
komeza usome
kompli aqra
kontinye li
kor u noqo
koʻp oʻqilganlar
ko‘p o‘qilganlar
kthehu lart
ku karanta kuma
ku noqo bogga hore
kuckt och
kulcsszavak
kushambadza
kuwa ugu akhriska badan
kwamamaza
kyk ook
következő bejegyzés
következő cikk
kľúčové slová
l-aktar moqrija
l-aħħar aħbarijiet
l-iktar moqrija
la suite après cette publicité
la suite après la publicité
laatste nieuws
labarai masu alaƙa
labarai masu dangantaka
labarai masu kama
labarai na baya-bayan nan
labaran da aka fi karantawa
labaran da suka danganci wannan
labari na baya
labari na gaba
labing gibasa
laghachi n'elu
laghachi n’elu
lahatsoratra farany
lahatsoratra hafa
lahatsoratra mifandraika
lajme të ngjashme
lajme të tjera
lajmet e fundit
lanjutkan membaca
las más leídas
lasi arī
lasi tālāk
lasi vairāk
lasiet arī
lastaj artikoloj
lastaj novaĵoj
lasīt arī
lasīt tālāk
lasīt vairāk
lasītākie
lasītākie raksti
lasīšanas laiks
latest articles
latest news
latest posts
latest stories
le máis
le più lette
le plus lu
le puede interesar
le tamén
le ultime notizie
lea además
lea más
lea también
lea tamén
lean ar aghaidh ag léamh
learn more
lee además
lee kwa
lee más
lee también
leer más
leer también
lees die volledige artikel
lees het hele artikel
lees het volledige artikel
lees hier meer
lees hier verder
lees meer
lees ook
lees verder
lees verder onder de advertentie
leestijd
leestyd
lege etiam
legfrissebb hírek
leggi anche
leggi ancora
leggi di più
leggi il seguito
leggi l'articolo
leggi l'articolo completo
leggi l’articolo
leggi l’articolo completo
leggi qui
leggi tutto
legi pli
legnépszerűbb
legnépszerűbb cikkek
legolvasottabb
legolvasottabb cikkek
legu ankaŭ
legu pli
legutóbbi bejegyzések
legújabb cikkek
leia a matéria completa
leia a notícia completa
leia a íntegra
leia ainda
leia mais
leia também
leitarorð
leitorð
ler mais
ler máis
ler também
ler tamén
les articles les plus lus
les eisini
les heile saka
les hele artikkelen
les hele saken
les meir
les meira
les mer
les mer her
les mer om
les més llegides
les også
les plus lus
les saken
les vidare
les videre
les víðari
lesa einnig
lesa meira
lesa áfram
lescht neiegkeeten
lesedauer
lesen sie auch
lesen sie dazu auch
lesen sie hier
lesen sie hier mehr
lesen sie mehr
lesetid
lesezeit
lesið einnig
lestu einnig
lestu meira
letzte artikel
letzte beiträge
lexo edhe
lexo gjithashtu
lexo më shumë
lexo më tej
lexoni edhe
lexoni gjithashtu
lexoni më shumë
leé también
li plis
li rès la
li tou
li vê jî binêre
lies auch
liest och
lignende artikler
lignende indlæg
lignende innlegg
lihat juga
liittyvät aiheet
liittyvät artikkelit
liknande artiklar
liknande inlägg
link correlati
link utili
links relacionados
lire aussi
lire l'article
lire l'article complet
lire la suite
lire l’article
lire l’article complet
lire plus
lire également
lisää aiheesta
lisää uutisia
llegeix més
llegeix també
llegeix-ne més
llegir més
llegiu també
lo más leído
lo más popular
lo más visto
lo último
loe edasi
loe ka
loe kogu artiklit
loe lisaks
loe rohkem
loe täismahus
loe veel
loetuimad
loetumad
los más leídos
lotutako albisteak
lotutako edukiak
lue koko artikkeli
lue koko juttu
lue lisää
lue lisää aiheesta
lue myös
luetuimmat
luetuimmat uutiset
lugemisaeg
lukuaika
lura 'l fuq
lura ’l fuq
lásd még
lásd még itt
läs hela artikeln
läs mer
läs mer här
läs mer om
läs också
läs vidare
läs även
lästid
læs hele artiklen
læs mere
læs mere her
læs mere om
læs også
læs videre
læsetid
léigh freisin
léigh níos mó
léigh tuilleadh
líknandi greinir
lòt atik
lòt nouvèl
lýsing
līdzīgi raksti
maaari mo ring magustuhan
mada zinazohusiana
magbasa pa
mahabat
mai multe despre
mai multe știri
mainokset
mainos
mais lidas
mais lidos
mais notícias
mais populares
mais sobre
mais sobre este tema
mais sobre o assunto
mais vistos
makala iliyotangulia
makala inayofuata
makala nyingine
makala yanayohusiana
makala za hivi karibuni
makala zinazohusiana
makala zinazopendekezwa
maneno muhimu
maqaalka xiga
maqaalkii hore
maqaallo la xiriira
marcadores
markiert
mashhur yangiliklar
matangazo
materiał sponsorowany
matéria relacionada
matérias relacionadas
mavzuga doir
mavzuga oid
mavzuga oid yangiliklar
may kalabotan nga balita
may kalabotan nga mga balita
meer artikelen
meer lezen
meer nieuws
meer nuus
meer oor
meer over
meer over dit onderwerp
meer uit
meer van
meer weten
mees gelees
meest bekeken
meest gelezen
mehr artikel anzeigen
mehr aus
mehr dazu
mehr erfahren
mehr lesen
mehr nachrichten
mehr videos
mehr von
mehr zu diesem thema
mehr zum thema
meir om
meir om emnet
meira um
meist gelesen
meist gelesene beiträge
meistgelesen
meistgelesene artikel
meistkommentiert
mer i ämnet
mer nyheter
mer om
mer om temaet
mer om ämnet
mere om
mere om emnet
mest lese
mest lesið
mest lesnu fréttirnar
mest lest
mest leste
mest leste saker
mest lisið
mest läst
mest läst just nu
mest lästa
mest læst
mest læste
mest læste artikler
meňzeş habarlar
meňzeş makalalar
mga kaugnay na artikulo
mga kaugnay na balita
mga keyword
mga pulong nga yawe
mga tag
mgbasa ozi
mira también
mira també
mirá también
mis niets
missa inte
misschien ook interessant
miverina any ambony
mkpụrụokwu
mo kle
moenie misloop nie
moglo bi vam se svidjeti
moglo bi vas zanimati
mogą cię zainteresować
mohlo by sa vám páčiť
mohlo by se vám líbit
mohlo by vás také zajímat
mohlo by vás zajímat
mohlo by vás zajímat i
mohlo by vás zaujať
mohlo by vás zaujímať
morda vam bo všeč
morda vas bo zanimalo
morda vas zanima
more from
more in this section
more like this
more news
more on this story
more on this topic
more stories
mos humbisni
most popular
most read
most shared
most viewed
mots clés
mots-clefs
mots-clés
może ci się spodobać
może cię zainteresować
možda vas zanima
možda će vas zanimati
muhimman kalmomi
muita uutisia
mund t'ju interesojë
mund të ju pëlqejë
mund t’ju interesojë
mungkin anda suka
mwy am hyn
mwy ar y stori hon
mwy o newyddion
mwyaf darllenedig
mwyaf poblogaidd
máis lidas
máis novas
más leídas
más leídos
más noticias
más sobre
más sobre este tema
más vistas
märksõnad
måske er du også interesseret i
méi liesen
méi zum thema
més informació sobre
més llegits
més notícies
më shumë lajme
më të lexuara
më të lexuarat
mëso më shumë
môže vás zaujímať
mövzu üzrə xəbərlər
může se vám líbit
může vás zajímat
mời độc giả xem thêm
na czasie
na vrh
naar boven
nach oben
nadaljuj z branjem
najbolj brani članki
najbolj branih 5
najbolj brano
najczęściej czytane
najnovejše novice
najnovejši prispevki
najnovije vesti
najnovije vijesti
najnoviji članci
najnovšie príspevky
najnovšie správy
najnovšie články
najnowsze artykuły
najnowsze wiadomości
najnowsze wpisy
najpopularniejsze
najpopulárnejšie
najčitanije
najčitanije vesti
najčitanije vijesti
najčitaniji tekstovi
najčitaniji članci
najčítanejšie
najčítanejšie správy
najčítanejšie články
nakaraang artikulo
naslednji prispevek
naslednji članek
nasledujúci príspevok
nasledujúci článok
nastavak čitanja
nastavi sa čitanjem
nastavi čitanje
nastavi čitati
następny artykuł
następny wpis
naujausi straipsniai
naujausios naujienos
nazaj na vrh
ne maradj le
ne maradjon le
ne propustite
ne zamudite
neisten artikelen
nejnovější příspěvky
nejnovější zprávy
nejnovější články
nejpopulárnější
nejčtenější
nejčtenější zprávy
nejčtenější články
neked ajánljuk
nenechajte si ujsť
nenechte si ujít
nepalaid garām
nepraleiskite
neprehliadnite
neste artikkel
neste innlegg
net binnen
neuere beiträge
neueste artikel
neueste beiträge
neueste nachrichten
newer post
newer posts
newyddion cysylltiedig
next article
next post
nexus externi
nie przegap
niet te missen
nieuwere berichten
nieuwste berichten
nke a kacha gụọ
no t'ho perdis
no te lo pierdas
no te pierdas
no t’ho perdis
non o perdas
non perderti
nos recommandations
nota relacionada
notas relacionadas
noticia anterior
noticia relacionada
noticia siguiente
noticias recomendadas
noticias relacionadas
notizie correlate
notizie simili
notícia anterior
notícia relacionada
notícia següent
notícias recentes
notícias relacionadas
notícies relacionades
nouvèl ki gen rapò
nova relacionada
novas relacionadas
nu rata
nu ratați
nuacht ghaolmhar
nuacht is déanaí
nuutste nuus
nyare inlägg
nyaya dzakafanana
nyaya dzichangobva
nyaya dzinoenderana
nyaya itsva
nyckelord
nyere indlæg
nyere innlegg
nánar
následující příspěvek
následující článek
não perca
nächster artikel
nächster beitrag
nästa artikel
nästa inlägg
næsta færsla
næsta grein
næste artikel
næste indlæg
népszerű cikkek
nézd meg ezt is
nôl i'r brig
nôl i’r brig
növbəti məqalə
növbəti xəbər
nøgleord
nøkkelord
nûçeyên dawî
nûçeyên din
nûçeyên têkildar
nûçeyên wekî vê
nýggjastu tíðindi
nýjustu fréttir
nākamais raksts
o máis lido
objavljeno u
objavljeno v
odporúčame
odporúčané pre vás
odporúčané články
oglas
oglasi
oglasno sporočilo
oglejte si tudi
okufundwe kakhulu
okuma süresi
okumaya devam edin
okumaya devam et
older post
older posts
oldingi maqola
olvasd el ezt is
olvasd tovább
olvass tovább
olvassa el ezt is
olvasta már
olvasási idő
ona pia
onawo
onlangse artikels
onlangse plasings
ook interessant
opublikowano w
opublikowany w
opširnije
os mais lidos
ostale vesti
ostale vijesti
ostatnie wpisy
ostatnio dodane
otras noticias
otros artículos
oudere berichten
outras notícias
outras novas
outros artigos
oxirgi yangiliklar
oxumağa davam et
oxunma vaxtı
oxşar məqalələr
oxşar xəbərlər
oznake
oʻqishda davom etish
oʻxshash maqolalar
oʻxshash yangiliklar
o‘xshash maqolalar
o‘xshash yangiliklar
padayon sa pagbasa
padà sókè
pahibalo
palabras chave
palabras clave
palavras-chave
paling banyak dibaca
paling popular
panašūs straipsniai
par šo tēmu
paraules clau
parhau i ddarllen
parole chiave
partnerseiten
paskutinės naujienos
passend dazu
passend zum thema
patrz też
pawarta liyane
pe aceeași temă
per approfondire
per saperne di più
peyvên sereke
pi li yo
piblisite
pilihan editor
pilihan redaksi
pinakabag-ong balita
pinakabagong balita
pinakabasa
più letti
più visti
plej legataj
pliaj novaĵoj
plura lege
plus d'infos
plus d’infos
poate te interesează
pode interesarche
pode lhe interessar
podobne artykuły
podobne novice
podobne tematy
podobne wiadomości
podobne wpisy
podobni članki
podobná témata
podobné príspevky
podobné příspěvky
podobné témy
podobné články
podívejte se také
pogledaj i
pogledajte i
pogledajte još
poglej tudi
poglejte tudi
pokračovat ve čtení
pokračovať v čítaní
polecamy
polecamy także
polecane artykuły
polecane dla ciebie
poprzedni artykuł
poprzedni wpis
populaarsed artiklid
populaire artikelen
populaire berichten
popular now
popular posts
popularne artykuły
popularne wpisy
populiariausi straipsniai
populiariausios naujienos
populárne články
populární články
populära artiklar
populära inlägg
populære artikler
populære indlæg
populære innlegg
populārākie raksti
popüler haberler
popüler yazılar
poslednje vesti
posledné príspevky
posledné články
poslední příspěvky
poslední články
posljednje objave
posljednje vijesti
post anterior
post correlati
post precedente
post relacionado
post successivo
postagens relacionadas
posted by
posted in
posts recentes
posts relacionados
potrebbe interessarti
potrebbe interessarti anche
potrebbe piacerti anche
potrebbero interessarti
potrebbero interessarti anche
potser t'interessa
potser t’interessa
pour aller plus loin
pour approfondir
pour en savoir plus
povezane novice
povezane teme
povezane vesti
povezane vijesti
povezane vsebine
povezani sadržaj
povezani tekstovi
povezani članci
povezani članki
povratak na vrh
powiązane artykuły
powiązane tematy
powiązane wiadomości
powiązane wpisy
powrót na górę
pozri aj
pozri tiež
pozrite si aj
preberi tudi
preberi več
preberi še
preberite tudi
preberite več
preberite še
predchádzajúci príspevok
predchádzajúci článok
prejšnji prispevek
prejšnji članek
preporučeni članci
preporučujemo
prethodna objava
prethodni tekst
prethodni članak
previous article
previous post
prečítajte si
prečítajte si aj
prečítajte si tiež
prečítajte si viac
priporočamo
priporočeni članki
prossimo articolo
pročitaj i
pročitaj još
pročitaj više
pročitajte i
pročitajte još
pročitajte također
pročitajte više
przeczytaj cały artykuł
przeczytaj również
przeczytaj także
przeczytaj też
przeczytaj więcej
próxima notícia
próximo artigo
próximo post
pubblicato da
pubblicato in
pubblicità
publicaciones relacionadas
publicado em
publicado en
publicado por
publicat a
publicat în
publication précédente
publication suivante
publicerad i
publicerat i
publicidad
publicidade
publicitat
publicitate
publicité
publikované v
publikováno v
publikuar në
publisert i
publizitatea
publié dans
publié par
puede interesarle
puede interesarte
pynciau cysylltiedig
pēdējās ziņas
předchozí příspěvek
předchozí článek
přečtěte si
přečtěte si i
přečtěte si také
přečtěte si více
qaybaha
qaçırmayın
qhubeka ufunda
qhubeka ufunde
qoraalka xiga
qoraalkii hore
quizais che interese
quizá te interese
quizás te interese
raksts turpinās pēc reklāmas
raktažodžiai
raktiniai žodžiai
ramba uchiverenga
read also
read full article
read more
read next
read the full article
read the full story
reba kandi
reba n'ibi
reba n’ibi
recent posts
recente artikelen
recente berichten
reclamă
recomanats per a tu
recomandate pentru tine
recomendado para ti
recomendado para você
recomendados
recomendados para você
recomendamos
recomendámosche
recommandé pour vous
recommandés pour vous
recommended articles
recommended for you
recommended reading
reen supren
reklaam
reklam
reklama
reklamm
reklamo
reklamë
reklám
reklāma
rekomendasi untuk anda
rekomendowane
rekomenduojami straipsniai
rekommenderad läsning
rekommenderade artiklar
rekommenderas för dig
rekommenderat
relacionados
related
related article
related articles
related content
related coverage
related links
related news
related post
related posts
related stories
related story
related topics
related videos
relaterad artikel
relaterade artiklar
relaterade inlägg
relaterade nyheter
relaterade ämnen
relaterede artikler
relaterede emner
relaterede indlæg
relaterede nyheder
relateret artikel
relateret indhold
relatert artikkel
relaterte artiklar
relaterte artikler
relaterte emner
relaterte innlegg
relaterte nyheter
relaterte saker
res novissimae
reszta tekstu pod materiałem wideo
retour en haut
retour à l'accueil
retour à l’accueil
rhagor am y stori hon
rhagor o newyddion
rigardu ankaŭ
riklam
rilataj artikoloj
rilataj novaĵoj
rohkem infot
rohkem uudiseid
rovatok
rubriigid
rubrikas
rubrikos
rubriky
rudi juu
ruknlar
rukunoni
régebbi bejegyzések
s-ar putea să te intereseze
s-ar putea să-ți placă
saatat olla kiinnostunut myös
saatat pitää myös näistä
sabbin labarai
saiba mais
saistītais raksts
saistītie raksti
saistītās tēmas
saistītās ziņas
saken fortsetter under annonsen
samal teemal
samankaltaiset artikkelit
samankaltaisia artikkeleita
samasta aiheesta
sarnased artiklid
sauran labarai
sayfanın başına dön
saznaj više
saznajte više
schlagworte
schlagwörter
schlësselwierder
schon gelesen
scopri di più
scéalta gaolmhara
se mer
se mere
se också
se også
se även
see also
see more
segueix llegint
seguir lendo
seguir leyendo
seguí leyendo
sehen sie auch
seinastu tíðindi
sekva artikolo
selengkapnya
senaste artiklarna
senaste inlägg
senaste inläggen
senaste nyheter
senaste nyheterna
senaste nytt
senesni įrašai
seneste artikler
seneste indlæg
seneste nyheder
seneste nyt
seotud artiklid
seotud lood
seotud postitused
seotud teemad
seotud uudised
seuraava artikkeli
shih edhe
shihni edhe
shiko edhe
shuningdek oʻqing
shuningdek o‘qing
shuningdek qarang
shuningdek, oʻqing
shuningdek, o‘qing
sidoo kale akhri
sidoo kale akhriso
sidoo kale eeg
sidoo kale fiiri
siehe auch
sien ook
siga leyendo
sigue leyendo
siguiente artículo
siguiente entrada
sii akhri
sii akhriso
sildid
simak berita selengkapnya
simak juga
similaj artikoloj
sind võib huvitada
sinua saattaisi kiinnostaa
siste artikler
siste innlegg
siste nyheter
siste nytt
siste saker
sisuturundus
sivun alkuun
sizi maraqlandıra bilər
sizin için seçtiklerimiz
sizin için önerilenler
sizni qiziqtirishi mumkin
sjá einnig
sjá líka
sjá meira
sjå meir
sjå også
skaitomiausi
skaitomiausi straipsniai
skaityk daugiau
skaityk taip pat
skaitykite daugiau
skaitykite taip pat
skaitykite toliau
skaitymo laikas
skaityti daugiau
skaityti toliau
skaties arī
skatīt arī
skatīt vairāk
skorašnji članci
skyldar greinir
sledeći tekst
sledeći članak
sleutelwoorde
slične vesti
slične vijesti
slični tekstovi
slični članci
sljedeća objava
sljedeći članak
sokajy
soma byinshi
soma habari kamili
soma ibindi
soma inkuru yose
soma kandi
soma n'ibi
soma n’ibi
soma pia
soma zaidi
soma zaidi hapa
son dakika haberleri
son haberler
son xəbərlər
son yazılar
sonraki haber
sonraki makale
sonraki yazı
soortgelijke berichten
soortgelyke artikels
soovitame
soovitatud artiklid
sorodni članki
související obsah
související odkazy
související příspěvky
související témata
související zprávy
související článek
související články
soňky habarlar
soʻnggi yangiliklar
so‘nggi yangiliklar
sponset innhold
sponsored content
sponsored links
sponsoreret indhold
sponsorlu içerik
sponsrat innehåll
sponzorirani sadržaj
sponzorisani sadržaj
sprawdź też
späť hore
starije objave
starsze wpisy
staršie príspevky
starší příspěvky
stejjer relatati
stichworte
stichwörter
stikkord
story continues below advertisement
straeon cysylltiedig
straeon perthnasol
straipsnis tęsiamas po reklamos
subiecte similare
subira hejuru
sulle võib huvi pakkuda
suositellaan sinulle
suositellut artikkelit
suositut artikkelit
sur le même sujet
sur le même thème
susijusios naujienos
susijusios temos
susiję straipsniai
susijęs straipsnis
susunod na artikulo
sužinokite daugiau
sužinoti daugiau
svipaðar greinar
szponzorált tartalom
sí eisini
súvisiace príspevky
súvisiace správy
súvisiace témy
súvisiace články
súvisiaci článok
sıradaki haber
słowa kluczowe
tagasi algusse
tagasi üles
taggar
tagged with
tagi
tagiau
tagit
tagovi
tags
taguri
tagy
taip pat skaitykite
taip pat žiūrėkite
takaisin ylös
tal vez te interese
talla
talvez te interesse
también le puede interesar
también te puede interesar
també et pot interessar
também lhe pode interessar
tamén che pode interesar
tan-awa usab
tangazo
tave gali sudominti
tavsiya etamiz
tavsiya etiladi
tazama pia
tazama zaidi
te podría interesar
te puede interesar
te recomendamos
te-ar putea interesa
te-ar putea interesa și
teglar
teised uudised
tekst loopt door onder advertentie
tekst se nastavlja ispod oglasa
temas relacionados
tembung kunci
temes relacionats
temi correlati
tempo de lectura
tempo de leitura
tempo di lettura
temps de lectura
temps de lecture
tendances
tendencias
tengd frétt
tengdar fréttir
tengdar greinar
tengt efni
teny fanalahidy
teq
teqlər
terpopuler
terug na bo
terug naar boven
terug naar overzicht
tevi varētu interesēt
texten fortsätter efter annonsen
thema's
thema’s
ti potrebbe interessare
ti potrebbe interessare anche
ti potrebbero interessare
ti può interessare
ti può interessare anche
tiempo de lectura
til forsiden
til toppen
tilbage til toppen
tilbake til toppen
till startsidan
till toppen
tillbaka till toppen
timp de citire
tin cùng chuyên mục
tin cũ hơn
tin khác
tin liên quan
tin mới
tin mới hơn
tin mới nhất
tin nổi bật
tin đọc nhiều
tingnan din
tip van de redactie
to może cię zainteresować
tohizo ny famakiana
toifalar
tonton juga
top stories
top-themen
topik terkait
topthemen
torna a dalt
torna all'inizio
torna alla home
torna all’inizio
torna in alto
torna su
tounen anlè
tovább
tovább a cikkre
tovább a teljes cikkhez
tovább olvasom
további cikkeink
további cikkek
további hírek
trefwoorde
trefwoorden
trending
trending now
tuilleadh eolais faoi
tuilleadh nuachta
tunnisteet
tuoreimmat uutiset
turpināt lasīt
të ngjashme
të rekomanduara
të rekomanduara për ju
tópicos relacionados
tövsiyə edirik
tövsiyə olunan xəbərlər
tún ka
tún wo
tęsti skaitymą
từ khoá
từ khóa
ubang balita
ubang mga balita
udgivet i
ugu akhriska badan
uitgelicht
ultim'ora
ultime notizie
ultimele articole
ultimele știri
ultimi articoli
ultimă oră
ultim’ora
unaweza pia kupenda
ungaphuthelwa
unsere empfehlungen
up next
us pot interessar
us recomanem
usikose
uudemmat artikkelit
uusimad artiklid
uusimmat artikkelit
uusimmat uutiset
uz augšu
uzzini vairāk
uzzināt vairāk
vaata ka
vaata lisaks
vaata veel
vairāk par tēmu
vairāk ziņu
vakio ihany koa
vakio koa
vanhemmat artikkelit
vaovao farany
vaovao hafa
vaovao mifandraika
vazhdo leximin
vea además
vea también
vecāki ieraksti
vedi anche
vegere jor
vegeu també
veja mais
veja também
ver además
ver mais notícias
ver máis
ver más noticias
ver también
ver também
ver tamén
verba clavia
verder lezen
verenga zvimwe
verenga zvizere
verengawo
vergelijkbare artikelen
vergelijkbare berichten
verhaal gaat verder onder de foto
verschlagwortet mit
verwandte artikel
verwandte beiträge
verwandte themen
verwante artikel
verwante artikelen
verwante artikels
verwante nuus
verwante onderwerpe
verwante stories
veröffentlicht in
veure més
vezane vijesti
vezani članci
vezi aici
vezi mai mult
vezi și
več novic
več o tem
več o temi
več preberite
viac k téme
viac z rubriky
vide etiam
video için tıklayın
vidi i
vidi još
vidi također
vidu ankaŭ
viimased postitused
viimased uudised
viimeisimmät artikkelit
viimeisimmät uutiset
vissza a főoldalra
vissza a tetejére
viz také
viz též
više o temi
više o tome
više vesti
više vijesti
você pode gostar
você pode se interessar
você também pode gostar
voir aussi
voir plus d'articles
voir plus d’articles
voir également
volgend artikel
volgend bericht
volgende artikel
volgende plasing
voltar ao início
voltar ao topo
volver al inicio
volver arriba
vorheriger artikel
vorheriger beitrag
vorig artikel
vorig bericht
vorige artikel
vorige plasing
voriger beitrag
vous aimerez aussi
vous aimerez peut-être
vous pourriez aussi aimer
vreme čitanja
vrijeme čitanja
värsked uudised
véase también
véxase tamén
vê também
více k tématu
více o tématu
více z rubriky
více zde
võtmesõnad
vă recomandăm
waca candhake
waca sabanjure
waca uga
warar dheeraad ah
warar kale
warar la xiriira
wararka kale
wararka la xiriira
wararka ugu akhriska badan
wararka ugu dambeeyay
wararkii ugu dambeeyay
warta anyar
warta liyane
warto przeczytać
wasu labaran
watch also
watch now
waɗanda aka fi karantawa
weider liesen
weiter lesen
weitere artikel
weitere artikel zum thema
weitere beiträge
weitere beiträge anzeigen
weitere interessante artikel
weitere meldungen
weitere nachrichten
weitere news
weitere themen
weitere videos
weiterführende links
weiterlesen
wellicht ook interessant
werbepause
werbung
więcej artykułów
więcej na temat
więcej na ten temat
więcej o
więcej wiadomości
wróć na stronę główną
wybrane dla ciebie
wè tou
xayeysiis
xem chi tiết
xem nhiều
xem nhiều nhất
xem thêm
xem tiếp
xwendinê bidomîne
xəbər lenti
y newyddion diweddaraf
yana oʻqing
yana o‘qing
yana qarang
yn ôl i'r brig
yn ôl i’r brig
you may also like
you may be interested in
you might also like
yukarı çık
yuxarı qayıt
zadnje novice
zadnje vijesti
zadnji prispevki
zaradené v
zařazeno v
zie ook
zilizosomwa zaidi
zinazopendekezwa
zistiť viac
zjistit více
značke
zobacz również
zobacz także
zobacz też
zobacz więcej
zpět na úvod
zpět nahoru
zréck no uewen
zum seitenanfang
zurück zur startseite
zurück zur übersicht
zêdetir bixwîne
zêdetir bixwînin
zêdetirîn hatine xwendin
à la une
à lire aussi
à lire ensuite
à lire également
à ne pas manquer
à ne pas rater
à voir aussi
àwọn àyọkà tó jọ ọ́
àwọn ìròyìn mìíràn
àwọn ìròyìn tuntun
àwọn ìròyìn tó jọ mọ́ ọn
àwọn ọ̀rọ̀ pàtàkì
àyọkà tó kàn
àyọkà tó kọjá
ábhar gaolmhar
ähli habarlar
ähnlech artikelen
ähnliche artikel
ähnliche beiträge
ähnliche nachrichten
ähnliche themen
äldre inlägg
ältere beiträge
älä missaa
ämnen i artikeln
ära jäta vahele
ældre indlæg
ça pourrait vous intéresser
çok okunanlar
çox oxunanlar
èyí tí wọ́n kà jùlọ
étiquettes
ìpolówó
ìròyìn tuntun
ìròyìn tó jọ ọ́
înapoi sus
îți recomandăm
önceki haber
önceki makale
önceki yazı
öne çıkan haberler
öne çıkanlar
önerilen haberler
önerilen yazılar
önerilenler
önnek ajánljuk
öňki makala
últimas entradas
últimas noticias
últimas notícias
últimas novas
últimes notícies
čas branja
čas čítania
čitaj dalje
čitajte i
čitajte još
članak se nastavlja ispod oglasa
članek se nadaljuje pod oglasom
článek pokračuje pod reklamou
článok pokračuje pod reklamou
čtěte dál
čtěte dále
čtěte i
čtěte také
čtěte více
číst dále
číst více
čítajte aj
čítajte tiež
čítajte viac
čítajte ďalej
čítať viac
čítať ďalej
ďalšie správy
ďalšie články
ďalší príspevok
ďalší článok
đọc nhiều
đọc nhiều nhất
đọc thêm
đọc tiếp
į viršų
ŝlosilvortoj
şeýle hem okaň
şeýle hem serediň
şunu da okuyun
štítky
žiūrėkite daugiau
žiūrėti daugiau
žymos
ƙarin bayani a nan
ƙarin labarai
știri pe aceeași temă
știri recomandate
știri similare
əlaqəli məqalələr
əlaqəli xəbərlər
ən son xəbərlər
ən çox oxunanlar
ətraflı
ətraflı oxu
əvvəlki məqalə
əvvəlki xəbər
ίσωσ σασ αρέσει
ίσωσ σασ ενδιαφέρει
ίσωσ σε ενδιαφέρει
δείτε ακόμα
δείτε ακόμη
δείτε εδώ
δείτε επίσησ
δείτε περισσότερα
δεσ επίσησ
δημοσιεύτηκε στην
δημοφιλή άρθρα
διάβασε ακόμα
διάβασε επίσησ
διάβασε περισσότερα
διαβάστε ακόμα
διαβάστε ακόμη
διαβάστε εδώ
διαβάστε επίσησ
διαβάστε περισσότερα
διαβάστε σχετικά
διαβάστε όλο το άρθρο
διαφήμιση
επιστροφή στην κορυφή
επόμενη ανάρτηση
επόμενο άρθρο
ετικέτεσ
θεματικέσ ενότητεσ
κατηγορία
κατηγορίεσ
λέξεισ κλειδιά
λέξεισ-κλειδιά
μάθετε περισσότερα
μην χάσετε
μπορεί να σασ ενδιαφέρει
παλαιότερεσ αναρτήσεισ
παρόμοια άρθρα
περισσότερα νέα
πιο δημοφιλή
προηγούμενη ανάρτηση
προηγούμενο άρθρο
προτείνουμε
προτεινόμενα
προτεινόμενα άρθρα
πρόσφατα άρθρα
ροή ειδήσεων
συνέχεια ανάγνωσησ
συνεχίστε την ανάγνωση
σχετικά άρθρα
σχετικά θέματα
σχετικά νέα
σχετικέσ ειδήσεισ
σχετικό άρθρο
τα πιο δημοφιλή
τα πιο διαβασμένα
τελευταία άρθρα
τελευταία νέα
τελευταίεσ ειδήσεισ
χορηγούμενο περιεχόμενο
χρόνοσ ανάγνωσησ
όλεσ οι ειδήσεισ
акыркы жаңылыктар
акыркы кабарлар
алдыңғы жаңалық
алдыңғы мақала
апошнія навіны
ачкыч сөздөр
байланысты жаңалықтар
байланысты мақалалар
барчаспҳо
басқа жаңалықтар
башка жаңылыктар
белгілер
бештар хондашуда
бештар хонед
бул жерди басыңыз
бусад мэдээ
більше новин
вам можа спадабацца
вам може сподобатися
вам может понравиться
вам также может понравиться
вам також може сподобатися
вас може зацікавити
вас может заинтересовать
видете и
видете повеќе
види и
види повеќе
види још
видите још
виж още
виж повече
виж също
вижте още
вижте повече
вижте също
все новости
всі новини
главные новости
глядзіце таксама
головні новини
дагы окуңуз
дараагийн мэдээ
детальніше
див. також
дивіться також
дознајте повеќе
докладніше
другие новости
дэлгэрэнгүй унших
дізнатися більше
етикети
ещё по теме
ең көп оқылған
за темою
идомаи матлаб
ижил төстэй мэдээ
ин ҷо клик кунед
инчунин хонед
их уншигдсан
их уншсан
калидвожаҳо
калимаҳои калидӣ
категории
категория
категорија
категорије
келесі жаңалық
келесі мақала
кененирээк
кийинки макала
кликнете тука
кликни тука
кликните овде
клучни зборови
ключавыя словы
ключевые слова
ключови думи
ключові слова
кілт сөздер
кључне речи
көп окулган
көп оқылғандар
лента новостей
маводи марбут
материалы по теме
матеріали за темою
матолиби марбут
матэрыялы па тэме
мақолаи баъдӣ
мақолаи пешина
метки
меткі
можда вас занима
можда ће вас занимати
може да ви е интересно
може да ви хареса
може да харесате
можеби ќе ве интересира
мурунку макала
муфассал
муфассалтар
мітки
мөн уншаарай
мөн унших
на тему
навіны па тэме
най-нови
най-четени
най-четено
найбільш читане
найпопулярніше
наступна новина
наступна стаття
наступная навіна
наступний запис
наступны артыкул
натиснете тук
научете повече
најнови вести
најновије
најновије вести
најчитани
најчитаније
најчитаније вести
најчитано
новини за темою
новини партнерів
новости партнеров
новости партнёров
новости по теме
ознаке
ознаки
окуй кетиңиз
окшош кабарлар
окшош макалалар
онцлох мэдээ
опширније
остале вести
останні новини
осы жерге басыңыз
ошондой эле окуңуз
още новини
още от категорията
още по темата
оқи отырыңыз
оқуға кеңес береміз
па тэме
падобныя артыкулы
падобныя матэрыялы
падобныя навіны
падрабязней
папулярнае
папярэдняя навіна
папярэдні артыкул
по темата
по теме
пов'язані статті
повезане вести
повезани чланци
поврзани вести
поврзани објави
поврзани статии
пов’язані новини
погледајте и
погледајте још
подобни новини
подобни статии
подробнее
позначки
попередня новина
попередня стаття
попередній запис
популярне
популярное
последни вести
последни новини
последние новости
похожие записи
похожие материалы
похожие новости
похожие статьи
предишна новина
предишна публикация
предишна статия
предыдущая запись
предыдущая новость
предыдущая статья
препорачуваме
препоручујемо
препоръчани
претходна вест
претходна статија
претходни чланак
прочетете още
прочетете повече
прочетете също
прочети още
прочети повече
прочети също
прочитај више
прочитај и
прочитај повеќе
прочитај још
прочитајте више
прочитајте и
прочитајте повеќе
прочитајте уште
прочитајте још
ранее по теме
рекомендуем
рекомендуем почитать
рекомендуємо
рекомендуємо почитати
рубрика
рубрики
рубрыка
сазнајте више
самае чытанае
самое популярное
самое читаемое
самые читаемые
свежие новости
свързани новини
свързани публикации
свързани статии
свіжі новини
следваща новина
следваща публикация
следваща статия
следећа вест
следећи чланак
следна вест
следна статија
следующая запись
следующая новость
следующая статья
сличне вести
слични вести
слични статии
слични чланци
см. также
смотри также
смотрите также
сондай-ақ оқыңыз
соңғы жаңалықтар
статті за темою
статьи по теме
стрічка новин
схожі записи
схожі матеріали
схожі новини
схожі статті
сүүлийн үеийн мэдээ
тагове
тагови
танд санал болгох
танымал
тағы оқыңыз
тақырып бойынша
тегдер
теги
тегтер
тектеш кабарлар
тема боюнча
толугураак
толук окуу
толығырақ
толығырақ оқу
толық оқу
тэги
тэгі
тірек сөздер
түйін сөздер
түлхүүр үг
төстэй мэдээ
узнать больше
усе навіны
усі новини
уште вести
хабарҳои дигар
хабарҳои монанд
хабарҳои охирин
хабарҳои тоза
холбоотой мэдээ
холбоотой мэдээлэл
холбоотой нийтлэл
цааш унших
четете още
четете също
читайте еще
читайте ещё
читайте также
читайте також
читайте ще
читати більше
читати далі
читати повністю
читати також
читать далее
читать дальше
читать полностью
читать также
читај повеќе
читајте још
чытайце таксама
чытайце яшчэ
чытаць болей
чытаць далей
чытаць таксама
чытаць цалкам
шинэ мэдээ
шошго
энд дарна уу
эң көп окулгандар
іншыя навіны
інші новини
још вести
үргэлжлүүлэн унших
ұқсас жаңалықтар
ұқсас мақалалар
ҳамчунин бихонед
ҳамчунин хонед
өмнөх мэдээ
ամենաընթերցվածը
ամենաընթերցվածները
այլ լուրեր
առնչվող լուրեր
առնչվող նյութեր
բանալի բառեր
դիտեք նաեւ
թեգեր
թեմայի վերաբերյալ
կարդալ ամբողջությամբ
կարդալ ավելին
կարդալ նաեւ
կարդացեք նաեւ
հաջորդ հոդվածը
հիմնաբառեր
նախորդ հոդվածը
նմանատիպ հոդվածներ
նմանատիպ նյութեր
պիտակներ
սեղմեք այստեղ
վերջին լուրեր
վերջին նորություններ
տես նաեւ
אולי יעניין אותך
אולי יעניין אתכם
אולי תאהבו
החדשות האחרונות
הכי נקראות
הכתבה הבאה
הכתבה הקודמת
המשיכו לקרוא
המשך קריאה
הנקראות ביותר
הפוסט הבא
הפוסט הקודם
ווײַטערדיקער אַרטיקל
זעט אויך
טאַגן
ידיעות נוספות
כתבות נוספות
כתבות קשורות
כתבות שאולי פספסתם
לחצו כאן
לייענט אויך
לייענט ווײַטער
לייענט מער
לכתבה המלאה
למידע נוסף
לעצטע נײַעס
לפרטים נוספים
לקריאה נוספת
מאמרים קשורים
מילות מפתח
עוד באותו נושא
עוד בנושא
עוד חדשות
ענלעכע אַרטיקלען
פֿאַרבונדענע אַרטיקלען
פֿריִערדיקער אַרטיקל
פוסטים קשורים
קרא גם
קרא עוד
קראו גם
קראו עוד
ראה גם
ראו גם
תגיות
תגים
آخر الأخبار
آخرین اخبار
آپ کی دلچسپی کے لیے
آپ یہ بھی پسند کر سکتے ہیں
أحدث الأخبار
أخبار ذات صلة
أخبار متعلقة
إقرأ أيضا
إقرأ أيضاً
إقرأ المزيد
ئەمەش بخوێنەوە
اخبار بیشتر
اخبار مرتبط
ادامه خبر
ادامه مطلب
اسے بھی پڑھیں
اضغط هنا
اقرأ أيضا
اقرأ أيضاً
اقرأ أيضًا
اقرأ المزيد
اقرأ كذلك
الأكثر قراءة
الأكثر مشاهدة
الخبر التالي
الخبر السابق
الكلمات الدلالية
الكلمات المفتاحية
المزيد
المزيد في
المزيد من الأخبار
المقال التالي
المقال السابق
الوسوم
انظر أيضا
انظر أيضاً
اړوند خبرونه
اړوند مطالب
اړوندې لیکنې
اگلا مضمون
اگلی خبر
این مطلب را هم بخوانید
اینجا کلیک کنید
بابەتی دواتر
بابەتی زیاتر
بابەتی پێشوو
بابەتی پەیوەندیدار
بابەتە پەیوەندیدارەکان
برای اطلاعات بیشتر کلیک کنید
برچسب
برچسب ها
برچسب‌ها
بشپړ خبر ولولئ
بیشتر بخوانید
بیشتر بدانید
تازه خبرونه
تازه‌ترین اخبار
تازہ ترین
تازہ ترین خبریں
تاگەکان
تفصیلات کے لیے یہاں کلک کریں
تگ‌ها
جدیدترین اخبار
حتما بخوانید
حتماً بخوانید
خبر بعدی
خبر قبلی
خبرهای مرتبط
دا هم ولولئ
دا هم وګورئ
درێژەی هەواڵ
دلته کلیک وکړئ
دوا هەواڵەکان
راتلونکې لیکنه
زۆرترین خوێندراوە
زیاتر بخوێنەوە
سب سے زیادہ پڑھی جانے والی خبریں
شاهد أيضا
شاهد أيضاً
شاهد أيضًا
شاید بپسندید
قد يعجبك أيضا
قد يعجبك أيضاً
قد يهمك
قد يهمك أيضا
قد يهمك أيضاً
كلمات دلالية
كلمات مفتاحية
لقراءة المزيد
للمزيد
لێرە کلیک بکە
متعلقہ خبر
متعلقہ خبریں
متعلقہ مضامین
مخکینۍ لیکنه
مزید جاننے کے لیے
مزید خبریں
مزید دیکھیں
مزید پڑھئے
مزید پڑھیئے
مزید پڑھیں
مزید پڑھیے
مشاهده بیشتر
مطالب مرتبط
مطالب مشابه
مطالب پیشنهادی
مطلب بعدی
مطلب قبلی
مطلوبہ الفاظ
مقالات ذات صلة
مقالات مرتبط
مقالات مشابهة
مقبول ترین
مقبول خبریں
ملتی جلتی خبریں
مواضيع ذات صلة
مواضيع متعلقة
مکمل خبر پڑھیں
نور خبرونه
نور ولولئ
نوشته بعدی
نوشته قبلی
نوشته های مشابه
نوشته‌های مرتبط
نوێترین هەواڵ
همچنین ببینید
همچنین بخوانید
هەروەها ببینە
هەروەها بخوێنەوە
هەواڵی زیاتر
هەواڵی پەیوەندیدار
واژگان کلیدی
ورته لیکنې
ورته مطالب
وروستي خبرونه
وسوم
وشە سەرەکییەکان
ٹرینڈنگ
ٹیگ
ٹیگز
ټاګونه
ټګونه
پربازدیدترین
پربازدیدترین اخبار
پربازدیدها
پربیننده‌ترین‌ها
پوری خبر پڑھیں
پچھلا مضمون
پچھلی خبر
پیشنهاد سردبیر
ډېر لوستل شوي
کلمات کلیدی
کلید واژه‌ها
کلیدواژه‌ها
کلیدي ټکي
کلیدي کلمې
کلیدی الفاظ
گزشتہ خبر
یہ بھی دیکھیں
یہ بھی پڑھئے
یہ بھی پڑھیں
یہ بھی پڑھیے
یہاں کلک کریں
अगला लेख
अगली खबर
अघिल्लो लेख
अघिल्लो समाचार
अझै पढ्नुहोस्
अधिक जानकारी के लिए यहां क्लिक करें
अधिक पढ़ें
अधिक माहितीसाठी येथे क्लिक करा
अधिक वाचा
अर्को लेख
आगे पढ़ें
आणखी बातम्या
आणखी वाचा
आपको यह भी पसंद आ सकता है
इथे क्लिक करा
इन्हें भी पढ़ें
इसे भी पढ़ें
और पढ़ें
कीवर्ड
छुटाउनुभयो कि
टॅग
टॅग्ज
टॅग्स
टैग
टैग्स
ट्याग
ट्यागहरू
ट्रेंडिंग
ट्रेन्डिङ
ताज़ा खबरें
ताजा अपडेट
ताजा खबरें
ताजा समाचार
ताज्या बातम्या
तुम्हाला हेही आवडेल
थप जानकारीका लागि
थप पढ्नुहोस्
धेरै पढिएको
पढ़ें
पढ़ें पूरी खबर
पिछला लेख
पिछली खबर
पुढील बातमी
पुढील लेख
पुढे वाचा
पूरा पढ़ें
पूरा पढ्नुहोस्
पूरी खबर पढ़ें
मागील बातमी
मागील लेख
मिलती-जुलती खबरें
मुख्य शब्द
यह भी देखें
यह भी पढ़ें
यहाँ क्लिक करें
यहाँ क्लिक गर्नुहोस्
यहां क्लिक करें
ये भी देखें
ये भी पढ़ें
येथे क्लिक करा
यो पनि पढ्नुहोस
यो पनि पढ्नुहोस्
यो पनि हेर्नुहोस्
लोकप्रिय खबरें
लोकप्रिय बातम्या
लोकप्रिय समाचार
वाचा सविस्तर
संबंधित खबरें
संबंधित ख़बरें
संबंधित बातम्या
संबंधित लेख
संबंधित समाचार
सबसे ज़्यादा पढ़ी गई
सबसे ज्यादा पढ़ी गईं
सम्बन्धित खबर
सम्बन्धित लेख
सम्बन्धित लेखहरू
सम्बन्धित समाचार
सर्वाधिक वाचलेले
सविस्तर वाचा
हे देखील वाचा
हे पण वाचा
हे ही वाचा
हेही पाहा
हेही वाचा
অধিক খবৰ
অধিক পঢ়ক
আগের খবর
আগৰ লেখা
আপনার পছন্দ হতে পারে
আপনি আরও পছন্দ করতে পারেন
আরও খবর
আরও দেখুন
আরও পড়ুন
আরো খবর
আরো পড়ুন
আৰু পঢ়ক
ইয়াত ক্লিক কৰক
এ বিভাগের আরও খবর
এ সম্পর্কিত আরও খবর
এই বিভাগের আরও খবর
এই বিভাগের আরো খবর
এইটোও পঢ়ক
এখানে ক্লিক করুন
এগুলোও পড়ুন
এটিও পড়ুন
কীওয়ার্ড
জনপ্রিয় খবর
জনপ্ৰিয় খবৰ
টেগ
টেগসমূহ
ট্যাগ
ট্যাগস
ট্যাগসমূহ
পরবর্তী নিবন্ধ
পরের খবর
পুরো খবর পড়ুন
পূর্ববর্তী নিবন্ধ
পৰৱৰ্তী লেখা
বিস্তারিত জানতে ক্লিক করুন
বিস্তারিত পড়ুন
বিস্তাৰিত পঢ়ক
মূল শব্দ
লগতে পঢ়ক
শেহতীয়া খবৰ
সম্পর্কিত খবর
সম্পর্কিত নিবন্ধ
সম্পর্কিত সংবাদ
সম্পূর্ণ পড়ুন
সম্পৰ্কিত খবৰ
সম্পৰ্কীয় খবৰ
সর্বশেষ খবর
সর্বশেষ সংবাদ
সর্বাধিক পঠিত
ਅਗਲਾ ਲੇਖ
ਅੱਗੇ ਪੜ੍ਹੋ
ਇਹ ਵੀ ਪੜ੍ਹੋ
ਇਹ ਵੀ ਵੇਖੋ
ਇੱਥੇ ਕਲਿੱਕ ਕਰੋ
ਕੀਵਰਡ
ਟੈਗ
ਟੈਗਸ
ਟ੍ਰੈਂਡਿੰਗ
ਤਾਜ਼ਾ ਖਬਰਾਂ
ਤਾਜ਼ਾ ਖ਼ਬਰਾਂ
ਪਿਛਲਾ ਲੇਖ
ਪੂਰੀ ਖ਼ਬਰ ਪੜ੍ਹੋ
ਸਬੰਧਤ ਖ਼ਬਰਾਂ
ਸਬੰਧਤ ਲੇਖ
ਸਭ ਤੋਂ ਵੱਧ ਪੜ੍ਹੀਆਂ ਗਈਆਂ
ਸੰਬੰਧਿਤ ਖ਼ਬਰਾਂ
ਹੋਰ ਖਬਰਾਂ
ਹੋਰ ਖ਼ਬਰਾਂ
ਹੋਰ ਪੜ੍ਹੋ
અગાઉનો લેખ
અહીં ક્લિક કરો
આ પણ જુઓ
આ પણ વાંચો
આગળ વાંચો
આગામી લેખ
કીવર્ડ
ટૅગ્સ
ટેગ
ટેગ્સ
ટ્રેન્ડિંગ
તમને આ પણ ગમશે
તાજા સમાચાર
લોકપ્રિય સમાચાર
વધુ વાંચો
વધુ સમાચાર
સંપૂર્ણ વાંચો
સંબંધિત લેખ
સંબંધિત લેખો
સંબંધિત સમાચાર
સૌથી વધુ વંચાયેલા
ଅଧିକ ଖବର
ଅଧିକ ପଢ଼ନ୍ତୁ
ଆହୁରି ପଢ଼ନ୍ତୁ
ଏଠାରେ କ୍ଲିକ କରନ୍ତୁ
ଏହା ମଧ୍ୟ ପଢ଼ନ୍ତୁ
ଏହାକୁ ମଧ୍ୟ ପଢ଼ନ୍ତୁ
ଟ୍ୟାଗ
ତାଜା ଖବର
ପରବର୍ତ୍ତୀ ଖବର
ପୂର୍ବବର୍ତ୍ତୀ ଖବର
ସମ୍ପର୍କିତ ଖବର
ସମ୍ବନ୍ଧିତ ଖବର
அடுத்த கட்டுரை
அடுத்த செய்தி
அண்மைச் செய்திகள்
அதிகம் படிக்கப்பட்டவை
இங்கே கிளிக் செய்யவும்
இதையும் படிங்க
இதையும் படியுங்கள்
இதையும் பாருங்கள்
இதையும் வாசிக்க
குறிச்சொற்கள்
குறிச்சொல்
சமீபத்திய செய்திகள்
தொடர்ந்து படிக்க
தொடர்புடைய கட்டுரைகள்
தொடர்புடைய செய்திகள்
தொடர்புடைய பதிவுகள்
பிரபலமானவை
முக்கிய வார்த்தைகள்
முந்தைய கட்டுரை
முந்தைய செய்தி
முழு செய்தியைப் படிக்க
மேலும் செய்திகள்
மேலும் படிக்க
மேலும் படிக்கவும்
மேலும் வாசிக்க
ఇంకా చదవండి
ఇక్కడ క్లిక్ చేయండి
ఇది కూడా చదవండి
ఇదీ చదవండి
ఇవి కూడా చదవండి
ఇవి కూడా చూడండి
ఇవీ చదవండి
ఎక్కువ మంది చదివినవి
కీలక పదాలు
ట్యాగులు
ట్యాగ్స్
ట్యాగ్‌లు
ట్రెండింగ్
తదుపరి వ్యాసం
తాజా వార్తలు
పూర్తిగా చదవండి
మరింత చదవండి
మరిన్ని వార్తలు
మునుపటి వ్యాసం
సంబంధిత కథనాలు
సంబంధిత వార్తలు
సంబంధిత వ్యాసాలు
ಇತ್ತೀಚಿನ ಸುದ್ದಿ
ಇದನ್ನೂ ಓದಿ
ಇದನ್ನೂ ನೋಡಿ
ಇನ್ನಷ್ಟು ಓದಿ
ಇನ್ನಷ್ಟು ಸುದ್ದಿಗಳು
ಇಲ್ಲಿ ಕ್ಲಿಕ್ ಮಾಡಿ
ಇವನ್ನೂ ಓದಿ
ಕೀವರ್ಡ್‌ಗಳು
ಟ್ಯಾಗ್
ಟ್ಯಾಗ್‌ಗಳು
ಟ್ರೆಂಡಿಂಗ್
ತಾಜಾ ಸುದ್ದಿ
ಮತ್ತಷ್ಟು ಓದಿ
ಮುಂದಿನ ಲೇಖನ
ಮುಂದೆ ಓದಿ
ಸಂಬಂಧಿತ ಲೇಖನಗಳು
ಸಂಬಂಧಿತ ಸುದ್ದಿ
ಸಂಬಂಧಿತ ಸುದ್ದಿಗಳು
ಹಿಂದಿನ ಲೇಖನ
ಹೆಚ್ಚು ಓದಿ
ಹೆಚ್ಚು ಓದಿದ್ದು
അടുത്ത ലേഖനം
അനുബന്ധ ലേഖനങ്ങൾ
അനുബന്ധ വാർത്തകൾ
ഇതും കാണുക
ഇതും വായിക്കുക
ഇതുകൂടി വായിക്കുക
ഇവിടെ ക്ലിക്ക് ചെയ്യുക
ഏറ്റവും കൂടുതൽ വായിച്ചത്
ഏറ്റവും പുതിയ വാർത്തകൾ
കീവേഡുകൾ
കൂടുതൽ വായിക്കാം
കൂടുതൽ വായിക്കുക
കൂടുതൽ വാർത്തകൾ
ടാഗുകൾ
ടാഗ്
ട്രെൻഡിങ്
തുടർന്നു വായിക്കുക
തുടർന്ന് വായിക്കുക
ബന്ധപ്പെട്ട വാർത്തകൾ
മുൻ ലേഖനം
අදාළ පුවත්
අදාළ ලිපි
ඊළඟ ලිපිය
ටැග
ටැග්
තව කියවන්න
තවත් කියවන්න
තවත් පුවත්
නවතම පුවත්
පෙර ලිපිය
මූල පද
මෙතන ක්ලික් කරන්න
මෙයත් බලන්න
මෙයද කියවන්න
මේවාත් කියවන්න
වැඩිදුර කියවන්න
වැඩිපුරම කියවූ
සම්බන්ධිත ලිපි
ข่าวก่อนหน้า
ข่าวถัดไป
ข่าวที่เกี่ยวข้อง
ข่าวยอดนิยม
ข่าวล่าสุด
ข่าวอื่นๆ
ข่าวเกี่ยวข้อง
ข่าวแนะนำ
คลิกที่นี่
คลิกอ่าน
คำค้น
คำสำคัญ
คีย์เวิร์ด
คุณอาจชอบ
คุณอาจสนใจ
คุณอาจสนใจข่าวนี้
ดูเพิ่มเติม
ดูเพิ่มเติมได้ที่
บทความก่อนหน้า
บทความถัดไป
บทความที่น่าสนใจ
บทความที่เกี่ยวข้อง
บทความแนะนำ
ป้ายกำกับ
อ่านข่าวต้นฉบับ
อ่านข่าวเพิ่มเติม
อ่านต่อ
อ่านทั้งหมด
อ่านมากที่สุด
อ่านเพิ่มเติม
เนื้อหาที่เกี่ยวข้อง
เรื่องที่น่าสนใจ
เรื่องที่เกี่ยวข้อง
แท็ก
แท็กที่เกี่ยวข้อง
ຂ່າວກ່ອນໜ້າ
ຂ່າວຕໍ່ໄປ
ຂ່າວທີ່ກ່ຽວຂ້ອງ
ຂ່າວລ່າສຸດ
ຂ່າວຫຼ້າສຸດ
ຂ່າວອື່ນໆ
ຄລິກທີ່ນີ້
ບົດຄວາມທີ່ກ່ຽວຂ້ອງ
ອ່ານຕື່ມ
ອ່ານຕໍ່
ອ່ານເພີ່ມເຕີມ
ແທັກ
ဆက်စပ်ဆောင်းပါးများ
ဆက်စပ်သတင်း
ဆက်စပ်သတင်းများ
ဆက်ဖတ်ရန်
ဆက်လက်ဖတ်ရှုရန်
တဂ်များ
နောက်ဆုံးရ သတင်း
နောက်ဆုံးရသတင်းများ
နောက်သတင်း
ပိုမိုဖတ်ရှုရန်
ဖတ်ရှုရန်
ယခင်သတင်း
လူဖတ်အများဆုံး
သော့ချက်စကားလုံးများ
အခြားသတင်းများ
ဤနေရာကို နှိပ်ပါ
ბოლო სიახლეები
დააჭირეთ აქ
დაკავშირებული სიახლეები
დაკავშირებული სტატიები
ვრცლად
თეგები
თემის მიხედვით
იხილეთ აგრეთვე
იხილეთ ასევე
მსგავსი სიახლეები
მსგავსი სტატიები
ნახეთ ასევე
პოპულარული
საკვანძო სიტყვები
სრულად ნახვა
სრულად წაკითხვა
სხვა სიახლეები
ტეგები
უახლესი ამბები
ყველაზე კითხვადი
შემდეგი სტატია
წაიკითხე ასევე
წაიკითხე მეტი
წაიკითხეთ აგრეთვე
წაიკითხეთ ასევე
წაიკითხეთ მეტი
წინა სტატია
ሌሎች ዜናዎች
ሓደስቲ ዜናታት
መለያዎች
ሙሉውን ያንብቡ
ምሉእ ዜና ኣንብቡ
ቀዳሚ ጽሑፍ
ቀጣይ ጽሑፍ
ቁልፊ ቃላት
ቁልፍ ቃላት
በብዛት የተነበቡ
በተጨማሪ ያንብቡ
ተወሳኺ ኣንብቡ
ተወሳኺ ኣንብብ
ተዛመድቲ ዜናታት
ተዛማጅ ዜናዎች
ተዛማጅ ጽሑፎች
ተያያዥ ዜናዎች
ተጨማሪ ያንብቡ
ነዚ እውን ኣንብቡ
ናይ ቀረባ ዜናታት
አዳዲስ ዜናዎች
ኣብዚ ጠውቑ
እዚህ ይጫኑ
ካልኦት ዜናታት
የቅርብ ጊዜ ዜናዎች
የበለጠ ያንብቡ
ይህንንም ያንብቡ
ចុចទីនេះ
ពាក្យគន្លឹះ
ព័ត៌មានថ្មីៗ
ព័ត៌មានទាក់ទង
ព័ត៌មានផ្សេងទៀត
ព័ត៌មានពាក់ព័ន្ធ
ស្លាក
អត្ថបទថ្មីៗ
អត្ថបទទាក់ទង
អត្ថបទបន្ទាប់
អត្ថបទពាក់ព័ន្ធ
អត្ថបទមុន
អានបន្ត
អានបន្ថែម
អានអត្ថបទពេញ
អ្នកប្រហែលជាចូលចិត្ត
ẹ tún ka
あなたにおすすめ
あなたにおすすめの記事
あわせて読みたい
おすすめの記事
おすすめ記事
こちらもおすすめ
こちらもお読みください
こちらをクリック
その他の記事
もっと読む
アクセスランキング
タグ
ニュース一覧
ハッシュタグ
一覧へ
一覧を見る
上一則
上一篇
上一篇文章
下一則
下一篇
下一篇文章
为你推荐
为您推荐
了解更多
人気の記事
人気記事
人気記事ランキング
人氣文章
你可能也喜歡
你可能喜欢
你可能感兴趣
你可能會喜歡
你可能有興趣
併せて読みたい
全文を読む
全文表示
关键字
关键词
前のページ
前の投稿
前の記事
即時新聞
参见
參見
另見
另见
另请参阅
合わせて読みたい
延伸閱讀
延伸阅读
您可能也喜歡
您可能感兴趣
您可能有興趣
扩展阅读
推荐阅读
推薦文章
推薦新聞
推薦閱讀
文章標籤
新着記事
新聞關鍵字
更多內容
更多内容
更多報導
更多文章
更多新聞
更多新闻
更多精彩
更多精彩内容
最新ニュース
最新文章
最新新聞
最新新闻
最新消息
最新記事
最近の投稿
最近の記事
查看全文
查看原文
标签
核稿編輯
標籤
次のページ
次の投稿
次の記事
点击排行
点击查看
点击阅读
為你推薦
热点新闻
热门推荐
热门文章
热门新闻
熱門排行
熱門文章
熱門新聞
猜你喜欢
猜你喜歡
相关内容
相关报道
相关推荐
相关文章
相关新闻
相关链接
相关阅读
相關內容
相關報導
相關文章
相關新聞
相關連結
相關閱讀
看更多
続きを読む
繼續閱讀
继续阅读
記事一覧
詳しくはこちら
詳しくみる
詳しく見る
詳細はこちら
詳細を見る
請點此
責任編輯
责任编辑
责编
関連する記事
関連キーワード
関連コンテンツ
関連トピックス
関連ニュース
関連リンク
関連記事
閱讀全文
閱讀更多
關鍵字
關鍵詞
阅读全文
阅读原文
阅读排行
阅读更多
點我看更多
點此看更多
계속 읽기
관련 게시물
관련 글
관련 기사
관련 뉴스
관련 링크
관련 콘텐츠
관련기사
관련뉴스
기사 더 보기
기사 전문 보기
기자의 다른 기사
다른 기사 보기
다음 글
다음 기사
다음글
다음기사
더 많은 기사 보기
더 알아보기
더 읽기
많이 본 기사
많이 본 뉴스
많이본 뉴스
바로가기
실시간 뉴스
여기를 클릭
오늘의 주요 뉴스
이 기자의 다른 기사
이런 기사는 어때요
이전 글
이전 기사
이전글
이전기사
인기 기사
인기 뉴스
인기기사
자세히 보기
자세히 알아보기
전체 기사 보기
주요 뉴스
주요뉴스
최신 기사
최신 뉴스
최신기사
최신뉴스
추천 기사
추천 뉴스
추천기사
태그
함께 보면 좋은 기사
함께 읽으면 좋은 기사
핫이슈
핵심어
헤드라인 뉴스
"""

COOKIE = """
a ń lo kúkì
aanvaar alle koekies
abbona għan-newsletter
abbonati per continuare
abbonati per leggere
abonați-vă la newsletter
abonează-te la canalul
abonează-te la newsletter
abonează-te la newsletterul nostru
abonneer je op onze nieuwsbrief
abonneer u op onze nieuwsbrief
abonner på nyheitsbrevet
abonner på nyhetsbrevet
abonner på vårt nyhetsbrev
abonnez-vous pour lire
abonnez-vous à la newsletter
abonnez-vous à notre infolettre
abonnez-vous à notre lettre d'information
abonnez-vous à notre lettre d’information
abonnez-vous à notre newsletter
abonniere unseren newsletter
abonnieren sie unseren newsletter
abonnéiert eis newsletter
abonnéiert eisen newsletter
abonohu në buletinin
abonohuni në buletinin tonë
abonu nian bultenon
abonu nian novaĵleteron
abonē jaunumus
abòne ak bilten nou
accept all cookies
accepta totes les cookies
accepta totes les galetes
accepter alle cookies
accepter tous les cookies
acceptera alla cookies
accepterar du att vi använder
accepterer du brugen af cookies
accepterer du vores brug af cookies
acceptes l'ús de cookies
acceptes l’ús de cookies
accepteu l'ús de galetes
accepteu l’ús de galetes
acceptér alle cookies
acceptă toate cookie
acceptă toate modulele cookie
accetta tutti i cookie
accetti l'utilizzo dei cookie
accetti l’utilizzo dei cookie
acconsenti all'uso dei cookie
acconsenti all’uso dei cookie
aceitar todos os cookies
acepta el uso de cookies
acepta o uso de cookies
aceptar todas as cookies
aceptar todas las cookies
aceptas el uso de cookies
aceptas o uso de cookies
acest site folosește akismet
acest site folosește cookie-uri
acest site folosește cookies
acest site utilizează cookie-uri
acest site web folosește cookie-uri
acest website folosește cookies
add meg az e-mail címed
adja meg e-mail címét
află cum sunt procesate datele comentariilor tale
ai deja cont?
akcepti ĉiujn kuketojn
akceptuję pliki cookie
akismet kullanır
al abonnee?
all cookien akzeptéieren
all rechter reservéiert
all rechter virbehalen
all rights reserved
alla rättigheter förbehållna
alla rättigheter reserverade
alle cookies accepteren
alle cookies akzeptieren
alle rechte sind vorbehalten
alle rechte vorbehalten
alle rechten voorbehouden
alle regte voorbehou
alle rettar reserverte
alle rettigheder forbeholdes
alle rettigheder forbeholdt
alle rettigheter forbeholdes
alle rettigheter forbeholdt
alle rettigheter reservert
alleen voor abonnees
allerede abonnent?
allgemeine nutzungsbedingungen
allur réttur áskilinn
already a subscriber
already have an account
an kiyaye dukkan haƙƙoƙi
ang website na ito ay gumagamit ng cookies
ange din e-postadress
anmäl dig till vårt nyhetsbrev
anna sähköpostiosoitteesi
annonseblokkering
anyị na-eji kuki
ao continuar a navegar
ao continuar navegando
aprende cómo se procesan los datos de tus comentarios
apunta't al butlletí
apunta’t al butlletí
apúntate a nuestra newsletter
aqbal dhammaan cookies
aquest lloc utilitza akismet
aquest lloc web utilitza cookies
aquest lloc web utilitza galetes
aquest web fa servir galetes
aquest web utilitza cookies
aquest web utilitza galetes
article réservé aux abonnés
articolo riservato agli abbonati
artigo exclusivo para assinantes
artikkel on tellijatele
assine a newsletter
assine a nossa newsletter
assine nossa newsletter
assine nosso boletim
auteursrecht voorbehouden
az oldal sütiket használ
aðeins fyrir áskrifendur
aċċetta l-cookies kollha
baineann an suíomh seo úsáid as fianáin
barcha huquqlar himoya qilingan
barcha huquqlar himoyalangan
be raštiško leidimo
be raštiško sutikimo
bekijk hoe je reactie gegevens worden verwerkt
bekijk hoe je reactie-gegevens worden verwerkt
ben je al abonnee?
bent u al abonnee?
bereits abonnent?
berlangganan newsletter
berre for abonnentar
bez dozvole izdavača
bez rakstiskas atļaujas
bhalisela ileta yethu yeendaba
bhalisela incwadi yethu yezindaba
bhalisela iphephandaba lethu
bibe aboneyê nûçenameya me
bibin aboneyê nûçenameya me
bitte aktivieren sie javascript
bitte deaktivieren sie ihren adblocker
bitte geben sie ihre e-mail-adresse ein
biz cookie fayllaridan foydalanamiz
biz kukileri ulanýarys
biz kukilərdən istifadə edirik
bleib auf dem laufenden
bleiben sie auf dem laufenden
bli abonnent
bli prenumerant
bliv abonnent
bloggen auf wordpress.com
boggan wuxuu isticmaalaa cookies
bu sayt cookie fayllaridan foydalanadi
bu sayt kuki fayllarından istifadə edir
bu sayt kukilərdən istifadə edir
bu saýt kukileri ulanýar
bu site çerez kullanır
bu site çerezleri kullanır
bu veb-sayt kukilərdən istifadə edir
bu web sitesi çerezleri kullanır
bu web sitesinde çerezler kullanılmaktadır
by continuing to browse
by continuing to use this site
bármikor leiratkozhat
bármikor leiratkozhatsz
bülletenə abunə olun
bültene abone ol
bültenimize abone olun
bültenimize kaydolun
bütün hüquqlar qorunub
bütün hüquqlar qorunur
bütün kukiləri qəbul et
bản quyền thuộc về
bằng việc tiếp tục sử dụng trang web
cadastre seu e-mail
cadastre-se em nossa newsletter
cadastre-se para receber
ce site utilise akismet
ce site utilise des cookies
ce site web utilise des cookies
ce site web utilise des cookies pour
cedwir pob hawl
cek berita dan artikel yang lain di
cet article est réservé aux abonnés
chiudendo questo banner
chính sách cookie
chúng tôi sử dụng cookie
chấp nhận cookie
chấp nhận tất cả cookie
cláraigh don nuachtlitir
cofrestrwch ar gyfer ein cylchlythyr
concorda com a utilização de cookies
concorda com o uso de cookies
configuració de galetes
configuración de cookies
configurações de cookies
conoce cómo se procesan los datos de tus comentarios
contenido exclusivo para suscriptores
contenuto riservato agli abbonati
conteúdo exclusivo para assinantes
continuando a navigare
continuarea navigării
continuând să navigați
cookie beállítások
cookie policy
cookie politika
cookie preferences
cookie settings
cookie 政策
cookie-einstellungen
cookie-indstillinger
cookie-instellingen
cookie-inställningar
cookie-kat használ
cookie-kat használunk
cookie-richtlinie
cookieak erabiltzen ditugu
cookiebeleid
cookieen erabilera onartzen
cookieen politika
cookieindstillinger
cookieinställningar
cookiepolitik
cookies zustimmen
cookieverklaring
cookievoorkeuren
cookieの使用に同意
cookieポリシー
cookie政策
crustulis utitur
csak előfizetőknek
cấm sao chép dưới mọi hình thức
daftar newsletter
dalsze rozpowszechnianie artykułu
dan is-sit juża l-cookies
dapatkan berita terkini terus ke
dapatkan update berita pilihan
dasar kuki
de cet article à lire. la suite est réservée
debanye aha maka akwụkwọ akụkọ anyị
definições de cookies
delivered to your inbox
den här sidan använder cookies
den här webbplatsen använder cookies
den här webbplatsen använder kakor
dengan melanjutkan menggunakan situs
dengan meneruskan penggunaan laman
denna webbplats använder akismet
denna webbplats använder cookies
denna webbplats använder kakor
denne hjemmeside anvender cookies
denne hjemmeside bruger cookies
denne nettsida brukar informasjonskapslar
denne nettsiden bruker cookies
denne nettsiden bruker informasjonskapsler
denne nettstaden brukar informasjonskapslar
denne nettstaden bruker informasjonskapslar
denne side bruger cookies
denne siden bruker cookies
denne siden bruker informasjonskapsler
der verwendung von cookies zu
derbyn pob cwci
derbyn yr holl gwcis
derechos reservados
desactiva tu bloqueador de anuncios
dette nettstedet bruker akismet
dette nettstedet bruker cookies
dette nettstedet bruker informasjonskapsler
dette site anvender akismet
dette site bruger cookies
dette website bruger cookies
dette websted bruger akismet
dette websted bruger cookies
dezactivați ad blocker
dezactivează ad block
deze site gebruikt akismet
deze site gebruikt cookies
deze site maakt gebruik van cookies
deze website gebruikt cookies
deze website maakt gebruik van cookies
dhammaan xuquuqda way dhowran yihiin
diese seite verwendet cookies
diese webseite verwendet cookies
diese website benutzt cookies
diese website nutzt cookies
diese website verwendet akismet
diese website verwendet cookies
dieser artikel enthält affiliate-links
dieser beitrag enthält werbung
digite seu e-mail
digite seu endereço de e-mail
dilarang keras mengambil konten
dilarang mengambil dan/atau menayangkan ulang
din adblocker
din annonsblockerare
din il-websajt tuża l-cookies
direct în inbox
directement dans votre boîte mail
direkt i din inkorg
direkte i din indbakke
disable your adblocker
disattiva il tuo ad blocker
disattivare l'ad blocker
disattivare l’ad blocker
do not sell my personal information
doar pentru abonați
door deze site te blijven gebruiken
door gebruik te maken van deze website
door verder te surfen
dostęp do treści jest płatny
dowiedz się więcej jak przetwarzane są dane komentarzy
dowiedz się, w jaki sposób przetwarzane są dane twoich komentarzy
drevet af wordpress
drevet av wordpress
drivs med wordpress
droits de reproduction réservés
duke vazhduar të përdorni
dukkan haƙƙin mallaka
dukkan haƙƙoƙi an tanada
dukoresha kuki
dumnie wspierane przez wordpressa
durch die weitere nutzung der seite
durch die weitere nutzung der website
déjà abonné
dës websäit benotzt cookien
dëse site benotzt cookien
e chekwara ikike niile
e-bültenimize abone olun
e-bültenimize kaydolun
e-posta adresinizi girin
e-posta bültenimize
eftertryck förbjudes
elfogadja a sütik használatát
elfogadod a sütik használatát
em kukiyan bi kar tînin
eman izena buletinean
empregamos cookies
en continuant votre navigation
en continuant à utiliser ce site
en poursuivant votre navigation
en savoir plus sur comment les données de vos commentaires
en savoir plus sur la façon dont les données de vos commentaires
enable javascript to
endast för prenumeranter
enskri nan bilten nou an
enter your email address to
entre no grupo do whatsapp
entre no nosso grupo
entrez votre adresse e-mail pour
er du allerede abonnent?
erfahre mehr darüber, wie deine kommentardaten verarbeitet werden
erfahre, wie deine kommentardaten verarbeitet werden
es gilt die datenschutzerklärung
eskubide guztiak erreserbatuta
eskubide guztiak gordeta
esta página web utiliza cookies
esta web emprega cookies
esta web usa cookies
esta web utiliza cookies
este site usa cookies
este site usa o akismet
este site utiliza akismet
este site utiliza cookies
este site utiliza o akismet
este sitio emprega akismet
este sitio está protegido por recaptcha
este sitio usa akismet
este sitio usa cookies
este sitio utiliza akismet
este sitio utiliza cookies
este sitio web emprega cookies
este sitio web utiliza cookies
este sítio utiliza cookies
este website usa cookies
este website utiliza cookies
ettertrykk forbudt
ev malper kukiyan bi kar tîne
ev malper çerezan bi kar tîne
evästeasetukset
evästekäytäntö
exclusief voor abonnees
exclusivo para assinantes
ez a honlap sütiket használ
ez a webhely sütiket használ
ez a weboldal az akismet szolgáltatását használja
ez a weboldal sütiket használ
ez az oldal az akismet szolgáltatást használja
ez az oldal sütiket használ
ești de acord cu utilizarea cookie
ești deja abonat?
feliratkozás a hírlevélre
feliratkozás hírlevélre
fem servir cookies
fem servir galetes
fica a saber como são processados os dados dos comentários
finn ut mer om hvordan kommentardataene dine behandles
fizess elő
fizessen elő
fièrement propulsé par wordpress
folosim cookie
folosim cookie-uri
folosim cookies
for abonnenter
for at læse videre
for å lese videre
forúkọ sílẹ̀ fún ìwé ìròyìn wa
funciona gracias a wordpress
funziona con wordpress
fyll i din e-postadress
få nyhetsbrevet
få vores nyhedsbrev
få vårt nyhetsbrev
för att läsa vidare
für unseren newsletter
ga je akkoord met het gebruik van cookies
gaat u akkoord met het gebruik van cookies
gaat u akkoord met ons cookiebeleid
gach ceart ar cosaint
gach ceart ar cosnamh
gbogbo ẹ̀tọ́ ni a fi pamọ́
gbogbo ẹ̀tọ́ wà ní ìpamọ́
geben sie ihre e-mail-adresse ein
genom att fortsätta använda
get our newsletter
ghi rõ nguồn khi phát hành lại
gib deine e-mail-adresse
giấy phép hoạt động báo chí
giấy phép xuất bản số
giữ bản quyền nội dung
glac le gach fianán
godkänn alla cookies
godkänner du att vi använder cookies
godta alle cookies
godta alle informasjonskapslar
godta alle informasjonskapsler
godtar du bruk av informasjonskapsler
godtar du vår bruk av informasjonskapsler
gosodiadau cwcis
gumagamit kami ng cookies
gumagamit ng cookies ang website na ito
gune honek cookieak erabiltzen ditu
haber bültenimize
hai già un account?
hak cipta dilindhungi
hak cipta dilindungi
hak cipta dilindungi undang-undang
hak cipta terpelihara
hakcipta terpelihara
haki zote zimehifadhiwa
hakimiliki zote zimehifadhiwa
hantera cookies
har du redan ett konto?
harpidedunentzat soilik
harpidetu buletinera
harpidetu gure buletinera
havola keltirilishi shart
havola koʻrsatilishi shart
hazte socio
hazte suscriptor
haƙƙin mallaka ©
heb je al een account?
heeft u al een account?
hemû maf parastî ne
hemû mafên wê parastî ne
henda heimasíðan nýtir farspor
her hakkı saklıdır
hierdie webtuiste gebruik koekies
hierdie webwerf gebruik koekies
hierdie werf gebruik koekies
honlapunk sütiket használ
hozzájárul a cookie-k használatához
hozzájárul a sütik használatához
hrdo používame wordpress
hyväksy evästeet
hyväksy kaikki evästeet
hyväksyt evästeiden käytön
hírlevelünkre
hírlevél feliratkozás
icp备
id-drittijiet kollha huma riżervati
id-drittijiet kollha riżervati
ievadi savu e-pasta adresi
ihren adblocker
ikike niile echekwara
impostazioni cookie
impostazioni dei cookie
in your inbox every
indtast din e-mail
indtast din e-mailadresse
informativa sui cookie
ingresa tu correo electrónico
innstillinger for informasjonskapsler
inschrijven voor de nieuwsbrief
inscreva-se em nossa newsletter
inscreva-se em nosso canal
inscreva-se na newsletter
inscreva-se na nossa newsletter
inscreva-se no nosso canal
inscrivez-vous à la newsletter
inscrivez-vous à notre infolettre
inscrivez-vous à notre lettre d'information
inscrivez-vous à notre lettre d’information
inscrivez-vous à notre newsletter
inserisci il tuo indirizzo e-mail
inserisci il tuo indirizzo email
inserisci la tua email per
insira o seu email
introdu adresa de email
introdu adresa ta de email
introduce tu correo electrónico para
introduceți adresa de e-mail
iratkozz fel a hírlevelünkre
iratkozz fel a hírlevélre
iratkozz fel hírlevelünkre
iratkozzon fel a hírlevelünkre
iratkozzon fel hírlevelünkre
irreġistra għan-newsletter
iscriviti al canale
iscriviti al nostro canale
iscriviti alla newsletter
iscriviti alla nostra newsletter
iska qor warsidaha
isku qor warsidaheena
ismerjük meg a hozzászólás adatainak feldolgozását
istediğiniz zaman abonelikten çıkabilirsiniz
istinad mütləqdir
istinad vacibdir
istinad zəruridir
iyandikishe ku makuru yacu
izinsiz kopyalanamaz
izinsiz kullanılamaz
i̇stenmeyenleri azaltmak için akismet kullanır
ja ets subscriptor?
jakékoli užití obsahu
jakékoliv užití obsahu
jaso gure buletina
jatkaaksesi lukemista
jatkamalla sivuston käyttöä
jau esate prenumeratorius?
jau esi abonents?
je adblocker
je kunt je op elk moment afmelden
jederzeit abbestellen
jederzeit abmelden
jesteś już subskrybentem?
jetzt abonnieren
jetzt registrieren und weiterlesen
jiandikishe kwa jarida letu
jisajili kwa jarida letu
jiunge na chaneli yetu
jiunge na jarida letu
join our mailing list
join our newsletter
juba tellija?
já é assinante
já é assinante?
kaikki oikeudet pidätetään
kami menggunakan cookie
kami menggunakan kuki
kanalimizga obuna
kanalımıza abone olun
kanalımıza abunə olun
kasutame küpsiseid
kaynak gösterilmeden
kdykoli se můžete odhlásit
kebijakan cookie
kedykoľvek sa môžete odhlásiť
kini nga website naggamit og cookies
kining website nagagamit og cookies
kita nggunakake cookie
kişisel verilerin korunması kanunu uyarınca hazırlanmış
kjo faqe interneti përdor cookies
kjo faqe përdor cookies
kjo faqe përdor kuki
kodzero dzose dzakachengetedzwa
koekiebeleid
kopiering er ikke tilladt
kopijuoti draudžiama
kopiowanie zabronione
koristimo kolačiće
korzystamy z plików cookie
kostenlos registrieren
kubali vidakuzi vyote
kun for abonnenter
kup dostęp
kup prenumeratę
kvkk aydınlatma metni
käytämme evästeitä
kõik õigused kaitstud
kõik õigused on kaitstud
küpsiste seaded
küpsiste sätted
lahat ng karapatan ay nakalaan
laman ini menggunakan kuki
laman web ini menggunakan kuki
langgan surat berita
langganan newsletter
langgani surat berita
le sayithi isebenzisa amakhukhi
le webhusayithi isebenzisa amakhukhi
le webhusayithi isebenzisa iikuki
learn how your comment data is processed
len pre predplatiteľov
liitu meie uudiskirjaga
liitu uudiskirjaga
liity postituslistalle
liostáil don nuachtlitir
liostáil lenár nuachtlitir
log in om verder te lezen
log in or subscribe
log ind for at læse
logg inn for å lese
logga in för att läsa
lue lisää, kuinka kommenttitietojasi käsitellään
lär dig hur dina kommentardata bearbetas
lär dig om hur din kommentarsdata bearbetas
lær om hvordan dine kommentar-data
læs mere om hvordan dine kommentardata
læs om hvordan din kommentardata bliver behandlet
mae'r safle hwn yn defnyddio cwcis
mae'r wefan hon yn defnyddio cwcis
mae’r safle hwn yn defnyddio cwcis
mae’r wefan hon yn defnyddio cwcis
mafê weşanê parastî ye
mag niet worden gekopieerd
mag-subscribe sa aming newsletter
mainosten esto-ohjelma
mampiasa cookies ity tranonkala ity
mampiasa cookies izahay
manba koʻrsatilishi shart
masz już konto?
materiallardan istifadə edərkən
may not be reproduced without
me kasutame küpsiseid
meld deg på nyheitsbrevet
meld deg på nyhendebrevet
meld deg på nyhetsbrevet
meld deg på vårt nyhetsbrev
meld je aan voor de nieuwsbrief
meld je aan voor onze nieuwsbrief
meld u aan voor onze nieuwsbrief
melde dich für unseren newsletter an
melden sie sich für unseren newsletter an
mes naudojame slapukus
minden jog fenntartva
mir benotze cookien
misorata anarana amin'ny gazety
misorata anarana amin’ny gazety
mogamit kami og cookies
mogelijk gemaakt door wordpress
muat turun aplikasi kami
muna amfani da kukis
már előfizető?
már van előfizetése?
máte předplatné?
möchten sie weiterlesen?
müəllif hüquqları qorunur
mājaslapā tiek izmantotas sīkdatnes
mēs izmantojam sīkdatnes
mọi quyền được bảo lưu
na našich webových stránkách používáme
nachdruck nur mit
nakalaan ang lahat ng karapatan
nakareserba ang tanang katungod
naročite se na e-novice
naročite se na naš novičnik
naročite se na naše e-novice
nastavenia cookies
nastavenia súborov cookie
nastavenie cookies
nastavení cookies
nastavení souborů cookie
nastavitve piškotkov
nastavkom korištenja
nastavkom korišćenja
nastavkom pregledavanja
nasza strona używa plików cookie
naudojame slapukus
naš newsletter
naš sajt koristi kolačiće
naša spletna stran uporablja piškotke
naša stranica koristi kolačiće
naša stránka používa cookies
ne përdorim cookies
ne përdorim kuki
newsletter abonnieren
newsletterul nostru
nghiêm cấm sao chép
nhập email để nhận tin
ni uzas kuketojn
no part of this publication may be reproduced
noch nicht angemeldet?
noch nicht registriert?
només per a subscriptors
notre site utilise des cookies
nou itilize cookies
nous utilisons des cookies
nużaw il-cookies
nyoresa kutambira nhau dzedu
nós usamos cookies
nós utilizamos cookies
nõustu kõigi küpsistega
nõustud küpsiste kasutamisega
nõustute küpsiste kasutamisega
odběr můžete kdykoli zrušit
odebírat newsletter
odebírejte newsletter
odebírejte náš newsletter
odoberajte newsletter
odoberajte náš newsletter
odoberať newsletter
ojúlé yìí ń lo kúkì
okumaya devam etmek için abone
okumaya devam etmek için üye
oletko jo tilaaja?
om verder te lezen
omnia iura reservantur
omnia iura reservata
onartu cookie guztiak
onke amalungelo agciniwe
onke amalungelo agodliwe
onko sinulla jo tunnus?
ons gebruik koekies
ontvang de nieuwsbrief
ontvang ons nuusbrief
ontvang onze nieuwsbrief
onze website gebruikt cookies
orgulhosamente mantido com wordpress
our website uses cookies
ova stranica koristi kolačiće
ova web stranica koristi kolačiće
ova web-stranica koristi akismet
ova web-stranica upotrebljava kolačiće
ovaj sajt koristi akismet
ovaj sajt koristi kolačiće
ovaj veb-sajt koristi kolačiće
ovo veb mesto koristi akismet
ovo web-mjesto koristi kolačiće
p.iva
pag-subscribe sa among newsletter
para continuar a ler
para continuar lendo
paramètres des cookies
pata habari zetu kupitia
per continuare a leggere
piekrist visām sīkdatnēm
piekrītat sīkdatņu izmantošanai
piekrītat sīkdatņu lietošanai
piesakies jaunumiem
piesakies mūsu jaunumu vēstulei
piesakieties jaunumiem
please disable your ad blocker
podaj swój adres e-mail
podešavanja kolačića
polasaí fianán
polisi cwcis
politica cookie
politica de cookie
politica de cookies
politika kolačića
politika piškotkov
politique de cookies
politique relative aux cookies
polityka cookies
polityka plików cookie
política de cookies
política de galetes
postavke kolačića
pour lire la suite de cet article
pouze pro předplatitele
používame cookies
používame súbory cookie
používame súbory cookies
používáme cookies
používáme soubory cookie
používáme soubory cookies
používáme wordpress (v češtině)
povolit všechny cookies
powered by wordpress
prano të gjitha cookies
pranoni përdorimin e cookies
predplaťte si
preferenze cookie
preluarea fără
prenumerera på vårt nyhetsbrev
prenumeruok naujienlaiškį
prenumeruokite mūsų naujienlaiškį
prenumeruokite naujienlaiškį
prepovedano kopiranje
pretplati se na newsletter
pretplatite se
pretplatite se na naš newsletter
preuzimanje delova teksta ili teksta u celini
prihláste sa na odber
prihláste sa na odber newslettera
prihláste sa na odber noviniek
prihvatate korišćenje kolačića
prihvati sve kolačiće
prihvaćam kolačiće
priimti visus slapukus
prijava na e-novice
prijavi se na newsletter
prijavite se na e-novice
prijavite se na naš bilten
prijavite se na naš newsletter
prijavite se na njuzleter
prijavite se za naš njuzleter
prijať všetky súbory cookie
prin continuarea navigării
pristajete na korištenje kolačića
prohibida a reprodución
prohibida la reproducció
prohibida la reproducción
prohibida su reproducción
proibida a reprodução
propulsat cu mândrie de wordpress
proseguendo la navigazione
proseguendo nella navigazione
proudly powered by wordpress
puede darse de baja
puedes darte de baja
puoi disiscriverti in qualsiasi momento
pārpublicēšana aizliegta
předplaťte si
přihlaste se k odběru
přihlaste se k odběru newsletteru
přijmout všechny soubory cookie
queda prohibida la reproducción
questo sito usa akismet
questo sito usa cookie
questo sito usa i cookie
questo sito utilizza akismet
questo sito utilizza cookie
questo sito utilizza i cookie
questo sito web utilizza i cookie
questo sito è protetto da recaptcha
receba as notícias
receba nossa newsletter
receba notícias
recevez la newsletter
recevez notre newsletter
rechazar todas las cookies
reciba en su correo
recibe en tu correo
recibe las noticias
recibe nuestra newsletter
recibe nuestro boletín
recibe o noso boletín
recibí las noticias
redan prenumerant?
reeds 'n intekenaar?
reeds ’n intekenaar?
registrati per continuare
regjistrohu në newsletter
regístrate para seguir leyendo
reject all cookies
reklam engelleyicinizi
rep el nostre butlletí
reproducerea integrală sau parțială
reproduction interdite
reprodução proibida
reservados todos los derechos
resta aggiornato
rett i innboksen
ricevi la newsletter
ricevi la nostra newsletter
rimani aggiornato
riproduzione riservata
riproduzione vietata
rydym yn defnyddio cwcis
réservé aux abonnés
s'inscrire à la newsletter
saglasni ste sa korišćenjem kolačića
saiba como seus dados em comentários são processados
saisissez votre adresse e-mail
salgylanma hökmandyr
samo za naročnike
samo za pretplatnike
samþykkir þú notkun á vafrakökum
samþykkja allar vafrakökur
saytdakı materialların istifadəsi
saytdan olingan materiallar
saytimiz cookie fayllaridan foydalanadi
saytımız kukilərdən istifadə edir
saznajte kako se obrađuju podaci vaših komentara
schakel je adblocker uit
schon registriert?
schrijf je in voor de nieuwsbrief
schrijf je in voor onze nieuwsbrief
schrijf u in voor onze nieuwsbrief
scopri come i tuoi dati vengono elaborati
scopri come vengono elaborati i dati derivati dai commenti
se continúa navegando
se continúas navegando
se strinjate z uporabo piškotkov
see sait kasutab küpsiseid
see veebileht kasutab küpsiseid
sei già abbonato
sei già abbonato?
sellel veebilehel kasutatakse küpsiseid
seluruh hak cipta
sem autorização prévia
semua hak terpelihara
serwis korzysta z plików cookies
setări cookie
setări cookies
shiga jerin masu karɓar labaranmu
si continues navegant
si continueu navegant
si continúa navegando
si continúas navegando
si sigues navegando
sie möchten weiterlesen?
sie sind bereits abonnent?
siga o canal
sign up for our free
sign up for our newsletter
sign up to our newsletter
sin autorización expresa
sisebenzisa amakhukhi
sisebenzisa iikuki
sisesta oma e-posti aadress
sit entènèt sa a itilize cookies
sit sa a itilize cookies
site-ul nostru folosește
sitemizde çerez kullanılmaktadır
sitemizde çerezler kullanılmaktadır
situs iki nggunakake cookie
situs ini menggunakan cookie
situs web ini menggunakan cookie
sivusto käyttää evästeitä
sivustomme käyttää evästeitä
skriv inn din e-postadresse
skriv inn e-postadressen din
skryf in op ons nuusbrief
skryf in vir ons nuusbrief
skrá mig á póstlista
skráðu þig á póstlistann
skráðu þig í fréttabréf
slapukų nustatymai
slapukų politika
slažete se s korištenjem kolačića
slažete se sa korišćenjem kolačića
slegs vir intekenaars
soglašate z uporabo piškotkov
solo para suscriptores
souhlas s používáním cookies
souhlasíte s používáním cookies
souhlasíte s používáním souborů cookie
spletna stran uporablja piškotke
spletno mesto uporablja piškotke
sprejmi vse piškotke
stem jy in tot die gebruik van koekies
stillingar á vafrakökum
stolz präsentiert von wordpress
straight to your inbox
strona korzysta z plików cookies
subscreva a newsletter
subscreva a nossa newsletter
subscribe now to continue reading
subscribe to continue reading
subscribe to our channel
subscribe to our free newsletter
subscribe to our newsletter
subscribe to our youtube channel
subscriu-te al butlletí
subscriu-te al nostre butlletí
subscriviu-vos al butlletí
subscríbete ao boletín
subscríbete ao noso boletín
subskrybuj nasz kanał
subskrybuj nasz newsletter
suglasni ste s korištenjem kolačića
sunt de acord cu utilizarea cookie
sunteți de acord cu utilizarea cookie
suoraan sähköpostiisi
suscribite a nuestro newsletter
suscríbase a nuestro boletín
suscríbase a nuestro newsletter
suscríbase para seguir leyendo
suscríbete a la newsletter
suscríbete a nuestra newsletter
suscríbete a nuestro boletín
suscríbete a nuestro canal
suscríbete a nuestro newsletter
suscríbete al boletín
suscríbete al newsletter
suscríbete para seguir leyendo
sutikti su visais slapukais
sutinkate su mūsų slapukų
sutinkate su slapukų naudojimu
sva prava pridržana
sva prava su zadržana
sva prava zadržana
svetainėje naudojami slapukai
syötä sähköpostiosoitteesi
súhlas s používaním súborov cookie
súhlasíte s používaním cookies
súhlasíte s používaním súborov cookie
süti beállítások
süti tájékoztató
sütibeállítások
sütik elfogadása
sütiket használunk
sīkdatņu iestatījumi
sīkdatņu politika
s’inscrire à la newsletter
ta spletna stran uporablja piškotke
ta stran uporablja akismet
ta stran uporablja piškotke
ta strona korzysta z plików cookie
ta strona używa akismet do redukcji spamu
ta strona używa ciasteczek
ta strona używa plików cookie
ta strona wykorzystuje pliki cookie
ta witryna korzysta z plików cookie
tanang katungod gitagana
tanggapin ang lahat ng cookies
tanysgrifiwch i'n cylchlythyr
tanysgrifiwch i’n cylchlythyr
tato stránka používá cookies
te poți dezabona oricând
teken in op ons nuusbrief
telegram kanalımıza
telli meie uudiskiri
telli uudiskiri
tento web používa cookies
tento web používa súbory cookie
tento web používá akismet
tento web používá cookies
tento web používá soubory cookie
tento článek je jen pro předplatitele
terima semua cookie
terima semua kuki
terms and conditions apply
testata giornalistica registrata
testata registrata presso il tribunale
this material may not be published, broadcast, rewritten
this site is protected by recaptcha
this site uses akismet to reduce spam
this site uses cookies
this website uses cookies
tik prenumeratoriams
tikai abonentiem
tilaa uutiskirje
tilaa uutiskirjeemme
tilaa uutiskirjeemme ja
tillad alle cookies
tilmeld dig nyhedsbrevet
tilmeld dig vores nyhedsbrev
tilmeld nyhedsbrev
tinoshandisa makuki
tiu ĉi retejo uzas kuketojn
to continue reading this article
to spletno mesto uporablja akismet
to spletno mesto uporablja piškotke
toate drepturile rezervate
toate drepturile sunt rezervate
todos los derechos reservados
todos os dereitos reservados
todos os direitos reservados
tots els drets reservats
tous droits réservés
tout dwa rezève
toute reproduction interdite
toute reproduction, même partielle
tovuti hii hutumia vidakuzi
tovuti hii inatumia vidakuzi
tovuti yetu inatumia vidakuzi
trang web này sử dụng cookie
tudjunk meg többet a hozzászólás adatainak feldolgozásáról
tunatumia vidakuzi
turn off your ad blocker
tutti i diritti riservati
tutti i diritti sono riservati
tyto stránky používají cookies
tyto webové stránky používají cookies
tyto webové stránky používají soubory cookie
táto stránka používa akismet
táto stránka používa cookies
táto stránka používa súbory cookie
táto webová stránka používa cookies
táto webová stránka používa súbory cookie
tällä sivustolla käytetään evästeitä
tämä sivusto käyttää akismet
tämä sivusto käyttää evästeitä
täzeliklere ýazylyň
të gjitha të drejtat e rezervuara
të gjitha të drejtat janë të rezervuara
të gjitha të drejtat të rezervuara
tüm hakları saklıdır
tüm çerezleri kabul et
tải ứng dụng của chúng tôi
u kunt zich op elk moment uitschrijven
uburenganzira bwose burakomye
uburenganzira bwose burubahirizwa
um neue beiträge per e-mail
um unsere webseite für sie
unakubali matumizi ya vidakuzi
unduh aplikasi kami
unesite svoju e-mail adresu
unesite vašu e-mail adresu
unsere website verwendet cookies
unsubscribe at any time
upišite svoju e-mail adresu
uporabljamo piškotke
urmăriți canalul nostru
uru rubuga rukoresha cookies
uru rubuga rukoresha kuki
usamos cookies
uses cookies to improve
ushbu sayt cookie fayllaridan foydalanadi
usiamo cookie
usiamo i cookie
ustawienia plików cookie
utilise des cookies pour améliorer
utilitzem cookies
utilitzem galetes
utilizamos cookies
utilizziamo cookie
utilizziamo i cookie
utilizăm cookie-uri
utilizăm cookies
utilizăm module cookie
uw adblocker
używamy ciasteczek
używamy plików cookie
używamy plików cookies
už jste předplatitel?
už máte predplatné?
už máte předplatné?
už ste predplatiteľ?
užsiprenumeruokite naujienlaiškį
vain tilaajille
ved at fortsætte med at bruge
ved å fortsette å bruke
veebileht kasutab küpsiseid
vefsíðan notar vafrakökur
vefurinn notar vafrakökur
vendosni email-in tuaj
vervielfältigung nur mit
vetëm për abonentët
veuillez désactiver votre bloqueur de publicité
već ste pretplatnik?
veškerá práva vyhrazena
vi anvender cookies
vi använder cookies
vi använder kakor
vi bruger cookies
vi brukar informasjonskapslar
vi bruker cookies
vi bruker informasjonskapslar
vi bruker informasjonskapsler
vietnē tiek izmantotas sīkdatnes
visas tiesības aizsargātas
visas tiesības paturētas
visos teisės ginamos
visos teisės saugomos
vit nýta farspor
við notum vafrakökur
vnesite svoj e-poštni naslov
você concorda com a nossa política
você pode cancelar a qualquer momento
vores nyhedsbrev
votre bloqueur de publicité
vous acceptez l'utilisation de cookies
vous acceptez l'utilisation des cookies
vous acceptez l’utilisation de cookies
vous acceptez l’utilisation des cookies
vous pouvez vous désabonner à tout moment
vous pouvez vous désinscrire à tout moment
vous êtes déjà abonné
vpišite svoj e-naslov
vse pravice pridržane
vse pravice so pridržane
vui lòng ghi rõ nguồn
vul je e-mailadres in
vul uw e-mailadres in
vypnite si adblock
vypněte prosím adblock
vypněte si adblock
vår webbplats använder cookies
vårt nyhetsbrev
všechna práva vyhrazena
všetky práva sú vyhradené
všetky práva vyhradené
w każdej chwili możesz zrezygnować
wannan shafi yana amfani da kukis
wannan shafin na amfani da kukis
waxaan isticmaalnaa cookies
we gebruiken cookies
we respect your privacy
we use cookies
we won't share your email address
webgune honek cookie-ak erabiltzen ditu
webgune honek cookieak erabiltzen ditu
webhusaiti ino inoshandisa makuki
weboldalunk sütiket használ
websaydhkan wuxuu isticmaalaa cookies
website ini menggunakan cookie
website này sử dụng cookie
weebụsaịtị a na-eji kuki
weiterverbreitung nur mit
whatsapp kanalımıza
wij gebruiken cookies
wir nutzen cookies
wir verwenden cookies
without written permission
wonke amalungelo agodliwe
wonke amalungelo avikelwe
word abonnee
wpisz swój adres e-mail
wszelkie prawa zastrzeżone
wszystkie prawa zastrzeżone
wykup dostęp
wyłącz adblocka
xuquuqda oo dhan way dhowran tahay
xuquuqda oo dhan way xafidan tahay
xəbər bülleteninə abunə ol
xəbərlərimizə abunə olun
yamukela wonke amakhukhi
yangiliklarga obuna bo‘ling
yangiliklarimizga obuna boʻling
yi rajista don samun labaranmu
ymunwch â'n rhestr bostio
ymunwch â’n rhestr bostio
yorum verilerinin nasıl işlendiği
yorum verilerinizin nasıl işlendiğini öğrenin
you agree to our terms
you agree to our use of cookies
you can unsubscribe at any time
you consent to the use of cookies
you have successfully subscribed
youtube kanalımıza abone
z nadaljevanjem uporabe
z nadaljnjo uporabo
zabranjeno je kopiranje
zabranjeno je preuzimanje
zadajte svoj e-mail
zadajte svoju e-mailovú adresu
zadejte e-mailovou adresu
zadejte svou e-mailovou adresu
zadejte svůj e-mail
zapisz się do naszego newslettera
zapisz się do newslettera
zapisz się na nasz newsletter
zapisz się na newsletter
zaten abone misiniz?
zaten üye misiniz?
zgodę na używanie plików cookie
zgodę na wykorzystywanie plików cookie
zistite viac o tom, ako sa spracovávajú údaje
zjistěte více o tom, jak jsou data z komentářů zpracovávána
zo rehetra voatahiry
zo rehetra voatokana
zum newsletter anmelden
zásady používania súborov cookie
zásady používání souborů cookie
získajte viac informácií o tom, ako sa spracúvajú údaje
¿ya eres suscriptor?
¿ya tienes cuenta?
ähli hukuklar goralan
ähli hukuklary goralan
är du redan prenumerant?
çerez ayarları
çerez kullanımını kabul
çerez kullanıyoruz
çerez politikamız
çerez politikası
çerezler kullanıyoruz
çerezleri kullanıyoruz
çerezlerin kullanımını kabul
è vietata la riproduzione
é proibida a reprodução
înscrie-te la newsletter
öll réttindi áskilin
összes süti elfogadása
øll rættindi tilskilað
úsáideann an suíomh seo fianáin
úsáidimid fianáin
ücretsiz abone ol
þessi síða notar vafrakökur
þessi vefsíða notar vafrakökur
þessi vefur notar vafrakökur
ĉi tiu retejo uzas kuketojn
ĉiuj rajtoj estas rezervitaj
ĉiuj rajtoj rezervitaj
đã đăng ký bản quyền
đăng ký nhận bản tin
đăng ký nhận tin mới
đồng ý với việc sử dụng cookie
įveskite savo el. pašto adresą
šajā vietnē tiek izmantotas sīkdatnes
ši svetainė naudoja slapukus
šioje svetainėje naudojami slapukai
šis tinklalapis naudoja slapukus
šī vietne izmanto sīkdatnes
šī vietne izmanto sīkfailus
že naročnik?
έχετε ήδη λογαριασμό;
ακολουθήστε το στο google news
απαγορεύεται η αναδημοσίευση
απαγορεύεται η αναπαραγωγή
αποδέχεστε τη χρήση cookies
αποδέχεστε τη χρήση των cookies
αποδοχή όλων των cookies
αυτή η ιστοσελίδα χρησιμοποιεί cookies
αυτόσ ο ιστότοποσ χρησιμοποιεί cookies
αυτόσ ο ιστότοποσ χρησιμοποιεί το akismet
γραφτείτε στο newsletter
είστε ήδη συνδρομητήσ;
εγγραφή στο newsletter
εγγραφείτε στο newsletter
εγγραφείτε στο ενημερωτικό
εισάγετε το email σασ
ενημερωθείτε πρώτοι για όλεσ τισ ειδήσεισ
η ιστοσελίδα μασ χρησιμοποιεί cookies
και μάθετε πρώτοι όλεσ τισ ειδήσεισ
μάθετε πώσ υφίστανται επεξεργασία τα δεδομένα των σχολίων σασ
με επιφύλαξη παντόσ δικαιώματοσ
με την επιφύλαξη παντόσ δικαιώματοσ
μόνο για συνδρομητέσ
ο ιστότοποσ αυτόσ χρησιμοποιεί το akismet
ο ιστότοποσ χρησιμοποιεί cookies
ο ιστότοπόσ μασ χρησιμοποιεί cookies
πολιτική cookies
ρυθμίσεισ cookies
στο inbox σασ
στο newsletter μασ
συμπληρώστε το email σασ
συμφωνείτε με τη χρήση cookies
συμφωνείτε με τη χρήση των cookies
συνεχίζοντασ να χρησιμοποιείτε
συνεχίζοντασ την περιήγηση
χρησιμοποιούμε cookies
όλα τα δικαιώματα διατηρούνται
абонирай се за бюлетина
абонирайте се за нашия бюлетин
активная ссылка на сайт обязательна
ба хабарномаи мо обуна шавед
бардык укук корголгон
бардык укуктар корголгон
барлық құқық қорғалған
барлық құқықтар қорғалған
бид күүки ашигладаг
биз cookie файлдарын
бул сайт cookie
біз cookie файлдарын
бүх эрх хамгаалагдсан
бүх эрх хуулиар хамгаалагдсан
бұл сайт cookie
використання матеріалів дозволяється
використання файлів cookie
все права защищены
все права сохранены
всички права запазени
всички права са запазени
всі права захищено
всі права захищені
възпроизвеждането на материали
гиперссылка обязательна
гиперсілтеме міндетті
гэты сайт выкарыстоўвае cookie
гэты сайт выкарыстоўвае файлы cookie
гіперпосилання обов
жаңалықтарға жазылыңыз
жаңылыктарга жазылыңыз
забрањено је преузимање
завантажте наш застосунок
залишаючись на сайті
заметили ошибку? выделите
запишете се за нашия бюлетин
заўважылі памылку? вылучыце
знайшли помилку? виділіть
зохиогчийн эрх хуулиар хамгаалагдсан
използваме бисквитки
използването на бисквитки
ин сомона аз кукиҳо
использование файлов cookie
користиме колачиња
користимо колачиће
манай сайт күүки
материалдарды пайдаланууда
материалдарды пайдаланған кезде
ми використовуємо cookie
ми використовуємо куки
ми використовуємо файли cookie
мо аз кукиҳо истифода
мы выкарыстоўваем cookie
мы выкарыстоўваем файлы cookie
мы используем cookie
мы используем куки
мы используем файлы cookie
мэдээлэл хүлээн авах бол бүртгүүлнэ үү
нажмите ctrl+enter
наставком коришћења сајта
натисніть ctrl+enter
наш сайт использует файлы cookie
нашли ошибку? выделите
ние използваме бисквитки
ние користиме колачиња
ова веб страница користи колачиће
оваа веб-страница користи колачиња
овај веб-сајт користи колачиће
овај сајт користи колачиће
овој сајт користи колачиња
оставаясь на сайте
падпішыцеся на рассылку
перадрук матэрыялаў
передрук матеріалів
перепечатка материалов
погоджуєтеся з політикою конфіденційності
подписаться на новости
подписаться на рассылку
подпишитесь на наши новости
подпишитесь на нашу рассылку
подпишитесь на рассылку
политика за бисквитки
политика за колачиња
политика колачића
политика обработки персональных данных
помітили помилку? виділіть
працягваючы карыстацца сайтам
преземањето на оваа содржина
препечатването на материали
претплатете се на нашиот билтен
преузмите апликацију
при використанні матеріалів посилання
при использовании материалов ссылка
при цитировании ссылка
приемам всички бисквитки
прийняти всі cookie
принять все cookie
прифати ги сите колачиња
прихвати све колачиће
пријавите се на наш билтен
пријавите се на њузлетер
продовжуючи користуватися сайтом
продовжуючи перегляд сайту
продолжая использовать сайт
продолжая пользоваться сайтом
пры выкарыстанні матэрыялаў
прыняць усе cookie
підписатися на новини
підписатися на розсилку
підпишіться на нашу розсилку
підпишіться на розсилку
с използването на сайта
сайт cookie файлдарын
сайт використовує файли cookie
сайт использует файлы cookie
сайтът използва бисквитки
сајт користи колачиће
сва права задржана
сва права су задржана
свалете приложението
свидетельство о регистрации сми
сите права задржани
сите права се задржани
скачайте наше приложение
соглашаетесь с политикой конфиденциальности
този сайт използва бисквитки
този уебсайт използва бисквитки
усе правы абаронены
усе правы абароненыя
усі права захищено
усі права захищені
цей сайт використовує cookie
цей сайт використовує файли cookie
энэ вэбсайт күүки
этот сайт использует cookie
этот сайт использует файлы cookie
ҳамаи ҳуқуқҳо маҳфузанд
ҳамаи ҳуқуқҳо ҳифз шудаанд
այս կայքն օգտագործում է cookie
բաժանորդագրվեք մեր լրատվությանը
բոլոր իրավունքները պահպանված են
բոլոր իրավունքները պաշտպանված են
կայքն օգտագործում է քուքի
մենք օգտագործում ենք cookie
մեջբերումներ անելիս
նյութերի օգտագործման դեպքում
אַבאָנירט אונדזער
אַלע רעכט רעזערווירט
אַלע רעכטן רעזערווירט
אין להעתיק, להפיץ
אנו משתמשים בעוגיות
אנו משתמשים בקובצי cookie
אנחנו משתמשים בעוגיות
אתר זה משתמש בעוגיות
אתר זה עושה שימוש בעוגיות
בהמשך הגלישה
האתר משתמש בעוגיות
האתר עושה שימוש בקבצי
הורידו את האפליקציה
הירשמו לניוזלטר
הירשמו לרשימת התפוצה
המשך הגלישה באתר
הצטרפו לניוזלטר
הרשמה לניוזלטר
כל הזכויות שמורות
מדיניות העוגיות
מיר ניצן קיכלעך
קבל את כל העוגיות
ئێمە کووکیز بەکاردەهێنین
ئەم ماڵپەڕە کووکیز بەکاردەهێنێت
استفاده از مطالب با ذکر منبع
اشتراک خبرنامه
اشترك الآن في
اشترك في النشرة الإخبارية
اشترك في النشرة البريدية
اشترك في نشرتنا الإخبارية
اشترك في نشرتنا البريدية
الاشتراك في النشرة البريدية
الحقوق محفوظة لـ
اپلیکیشن ما را دانلود کنید
این سایت از کوکی‌ها استفاده می‌کند
این وبسایت از کوکی‌ها استفاده می‌کند
این وب‌سایت از کوکی‌ها استفاده می‌کند
با ادامه استفاده از این سایت
با استفاده از کوکی‌ها موافقت
باستخدام ملفات تعريف الارتباط
باستمرارك في تصفح
بمواصلة استخدام الموقع
تمام حقوق محفوظ است
تمام حقوق محفوظ ہیں
تمام کوکیز قبول کریں
تمامی حقوق این سایت
تمامی حقوق مادی و معنوی
تمامی حقوق محفوظ است
جملہ حقوق بحق
جملہ حقوق محفوظ
جميع الحقوق محفوظة
حقوق النشر محفوظة
حمل التطبيق الآن
حمّل تطبيق
د چاپ حقوق خوندي دي
دا وېبپاڼه کوکیز کاروي
در خبرنامه عضو شوید
در خبرنامه ما عضو شوید
زموږ خبرپاڼه کې ګډون وکړئ
سجل في نشرتنا
سياسة الخصوصية وشروط الاستخدام
سياسة ملفات الارتباط
سياسة ملفات تعريف الارتباط
سیاست کوکی
طراحی و تولید
عضویت در خبرنامه
قبول جميع ملفات
قبول ملفات تعريف
كل الحقوق محفوظة
لە هەواڵنامەکەمان بەشداربە
ما از کوکی ها استفاده می کنیم
ما از کوکی‌ها استفاده می‌کنیم
مافی بڵاوکردنەوە پارێزراوە
موږ کوکیز کاروو
نستخدم الكوكيز
نستخدم ملفات تعريف الارتباط
نقل مطالب با ذکر منبع
نیوز لیٹر سبسکرائب کریں
نیوز لیٹر کے لیے سائن اپ
هەموو مافێک پارێزراوە
هەموو مافەکان پارێزراون
ویب سائٹ کا استعمال جاری رکھ کر
يستخدم موقعنا ملفات تعريف الارتباط
يستخدم هذا الموقع ملفات تعريف الارتباط
ټول حقوق خوندي دي
ټول حقونه خوندي دي
پذیرش همه کوکی‌ها
کاپی رائٹ ©
کلیه حقوق این سایت
کلیه حقوق مادی و معنوی
کلیه حقوق محفوظ است
کوکی پالیسی
کوکیز پالیسی
کوکیز کے استعمال سے اتفاق
ہم کوکیز استعمال کرتے ہیں
ہم کوکیز کا استعمال کرتے ہیں
ہماری ایپ ڈاؤن لوڈ کریں
ہماری پرائیویسی پالیسی سے اتفاق
ہمارے نیوز لیٹر کو سبسکرائب کریں
یہ سائٹ کوکیز استعمال کرتی ہے
یہ ویب سائٹ کوکیز استعمال کرتی ہے
आमचे ॲप डाउनलोड करा
आमच्या वृत्तपत्राची सदस्यता घ्या
आम्ही कुकीज वापरतो
कुकी धोरण
कुकी नीति
कुकीज़ नीति
कुकीज़ स्वीकार करें
कॉपीराइट ©
देश-दुनिया की ताज़ा खबरों के लिए
न्यूजलेटर के लिए साइन अप करें
न्यूजलेटर सबस्क्राइब करा
न्यूज़लेटर सब्सक्राइब करें
यस वेबसाइटले कुकीज
यह वेबसाइट कुकीज
यह वेबसाइट कुकीज़ का उपयोग करती है
यह साइट कुकीज़ का उपयोग करती है
यो वेबसाइटले कुकी
लेटेस्ट न्यूज के लिए
सबै अधिकार सुरक्षित
सभी अधिकार सुरक्षित
सभी कुकीज़ स्वीकार करें
सर्व कुकीज स्वीकारा
सर्व हक्क राखीव
सर्व हक्क सुरक्षित
सर्वाधिकार सुरक्षित
साइट का उपयोग जारी रखकर
सूचना विभाग दर्ता नं
हम कुकी का उपयोग करते हैं
हम कुकीज का इस्तेमाल करते हैं
हम कुकीज़ का उपयोग करते हैं
हमारा ऐप डाउनलोड करें
हमारी गोपनीयता नीति से सहमत
हमारे न्यूजलेटर को सब्सक्राइब करें
हमारे न्यूज़लेटर की सदस्यता लें
हामी कुकीज प्रयोग गर्छौं
हामी कुकीहरू प्रयोग गर्छौं
हाम्रो न्यूजलेटर
ही वेबसाइट कुकीज वापरते
ही साइट कुकीज वापरते
অনুমতি ছাড়া ব্যবহার বেআইনি
আমরা কুকি ব্যবহার করি
আমাদের অ্যাপ ডাউনলোড করুন
আমাদের নিউজলেটারে সাবস্ক্রাইব করুন
আমি কুকি ব্যৱহাৰ কৰোঁ
এই ওয়েবসাইট কুকি ব্যবহার করে
এই ওয়েবসাইটটি কুকি ব্যবহার করে
এই সাইট কুকি ব্যবহার করে
এই ৱেবছাইটে কুকি ব্যৱহাৰ কৰে
কপিরাইট ©
কুকি নীতি
নিউজলেটার সাবস্ক্রাইব করুন
পূর্বানুমতি ছাড়া
সকলো অধিকাৰ সংৰক্ষিত
সব কুকি গ্রহণ করুন
সমস্ত অধিকার সংরক্ষিত
সর্বস্বত্ব সংরক্ষিত
সর্বস্বত্ব স্বত্বাধিকার সংরক্ষিত
স্বত্ব ©
সৰ্বস্বত্ব সংৰক্ষিত
ਅਸੀਂ ਕੂਕੀਜ਼ ਦੀ ਵਰਤੋਂ ਕਰਦੇ ਹਾਂ
ਇਹ ਵੈੱਬਸਾਈਟ ਕੂਕੀਜ਼
ਕੂਕੀ ਨੀਤੀ
ਸਾਡੇ ਨਿਊਜ਼ਲੈਟਰ
ਸਾਰੇ ਅਧਿਕਾਰ ਰਾਖਵੇਂ
ਸਾਰੇ ਹੱਕ ਰਾਖਵੇਂ
અમારા ન્યૂઝલેટર
અમે કૂકીઝ વાપરીએ છીએ
અમે કૂકીઝનો ઉપયોગ કરીએ છીએ
આ વેબસાઇટ કૂકીઝનો ઉપયોગ કરે છે
આ સાઇટ કૂકીઝ
કૂકી નીતિ
ન્યૂઝલેટર સબ્સ્ક્રાઇબ કરો
બધા હકો આરક્ષિત
બધી કૂકીઝ સ્વીકારો
સર્વ હક સ્વાધીન
સર્વ હક્ક સ્વાધીન
સર્વાધિકાર સુરક્ષિત
ଆମେ କୁକି ବ୍ୟବହାର କରୁ
ଏହି ୱେବସାଇଟ କୁକି
ସମସ୍ତ ଅଧିକାର ସଂରକ୍ଷିତ
ସର୍ବସ୍ୱତ୍ୱ ସଂରକ୍ଷିତ
அனைத்து உரிமைகளும் காப்புரிமைக்கு உட்பட்டவை
அனைத்து உரிமைகளும் பாதுகாக்கப்பட்டவை
இந்த இணையதளம் குக்கீகளைப்
இந்தத் தளம் குக்கீகளைப்
எங்கள் செய்திமடலுக்கு
காப்புரிமை ©
செய்திமடலுக்கு பதிவு செய்யவும்
நாங்கள் குக்கீகளை பயன்படுத்துகிறோம்
நாங்கள் குக்கீகளைப் பயன்படுத்துகிறோம்
முழுப் பதிப்புரிமை
అన్ని హక్కులు ప్రత్యేకించబడినవి
ఈ వెబ్‌సైట్ కుకీలను
ఈ సైట్ కుకీలను
కుకీ విధానం
మా వార్తాలేఖకు
మేము కుకీలను ఉపయోగిస్తాము
సర్వ హక్కులు ప్రత్యేకించబడ్డాయి
సర్వహక్కులు ప్రత్యేకించబడినవి
ಈ ವೆಬ್‌ಸೈಟ್ ಕುಕೀಗಳನ್ನು
ಎಲ್ಲ ಹಕ್ಕುಗಳನ್ನು ಕಾಯ್ದಿರಿಸಲಾಗಿದೆ
ಎಲ್ಲ ಹಕ್ಕುಗಳು ಕಾಯ್ದಿರಿಸಲಾಗಿದೆ
ಎಲ್ಲಾ ಹಕ್ಕುಗಳನ್ನು ಕಾಯ್ದಿರಿಸಲಾಗಿದೆ
ನಮ್ಮ ಸುದ್ದಿಪತ್ರಕ್ಕೆ
ನಾವು ಕುಕೀಗಳನ್ನು ಬಳಸುತ್ತೇವೆ
ഈ വെബ്സൈറ്റ് കുക്കികൾ
ഈ സൈറ്റ് കുക്കികൾ
എല്ലാ അവകാശങ്ങളും നിക്ഷിപ്തം
എല്ലാ അവകാശങ്ങളും നിക്ഷിപ്തമാണ്
ഞങ്ങളുടെ വാർത്താക്കുറിപ്പ്
ഞങ്ങൾ കുക്കികൾ ഉപയോഗിക്കുന്നു
අපගේ පුවත් ලිපියට
අපි කුකීස් භාවිතා කරමු
මෙම වෙබ් අඩවිය කුකීස්
සියලු අයිතිවාසිකම් ඇවිරිණි
සියලු හිමිකම් ඇවිරිණි
සියලුම හිමිකම් ඇවිරිණි
การใช้งานเว็บไซต์นี้ต่อ
ดาวน์โหลดแอปพลิเคชันของเรา
นโยบายคุกกี้
มีการใช้งานคุกกี้
ยอมรับคุกกี้
ยอมรับคุกกี้ทั้งหมด
สงวนลิขสิทธิ์
สงวนสิทธิ์ทั้งหมด
สมัครรับข่าวสาร
สมัครรับจดหมายข่าว
ห้ามคัดลอก
ห้ามทำซ้ำ
เราใช้คุกกี้
เว็บไซต์ของเราใช้คุกกี้
เว็บไซต์นี้ใช้คุกกี้
ພວກເຮົາໃຊ້ຄຸກກີ້
ສະຫງວນລິຂະສິດ
ສະຫງວນສິດທັງໝົດ
ສະໝັກຮັບຂ່າວສານ
ເວັບໄຊນີ້ໃຊ້ຄຸກກີ້
ကျွန်ုပ်တို့သည် ကွတ်ကီး
မူပိုင်ခွင့် ©
မူပိုင်ခွင့်များ ရယူထားသည်
သတင်းလွှာ ရယူရန်
အခွင့်အရေးအားလုံး ရယူထားသည်
ဤဝဘ်ဆိုက်သည် ကွတ်ကီး
გამოიწერეთ ჩვენი სიახლეები
ეს საიტი იყენებს ქუქი
ვებგვერდი იყენებს ქუქი
მასალების გამოყენების
საავტორო უფლებები დაცულია
ყველა უფლება დაცულია
ჩვენ ვიყენებთ ქუქი
ሁሉም መብቶች የተጠበቁ ናቸው
መሰል ብሕጊ ዝተሓለወ
መብቱ በሕግ የተጠበቀ ነው
መብቱ የተጠበቀ ነው
ኩሉ መሰላት ዝተሓለወ
ኩኪታት ንጥቀም
ኩኪዎችን እንጠቀማለን
ይህ ድረ-ገጽ ኩኪዎችን
គេហទំព័រនេះប្រើខូគី
ជាវព្រឹត្តិបត្រព័ត៌មាន
យើងប្រើខូគី
រក្សាសិទ្ធិ ©
រក្សាសិទ្ធិគ្រប់យ៉ាង
このウェブサイトではcookieを使用
このサイトではcookieを使用
このサイトはクッキーを使用
この記事は有料会員限定
すべてのcookieを受け入れる
アプリをダウンロード
クッキーの使用に同意
クッキーポリシー
ニュースレターに登録
ニュースレターを購読
メルマガに登録
メルマガ登録
メールマガジンに登録
下載app
下載我們的app
下载客户端
下载我们的应用
不得轉載
互联网新闻信息服务许可证
京公网安备
会員限定記事です
使用 cookie 来
侵权必究
保留所有权利
保留所有權利
全著作権所有
当ウェブサイトではcookieを
当サイトではcookieを使用
当サイトではクッキーを使用
当サイトはcookieを使用
我们使用 cookie
我们使用cookie
我們使用 cookie
我們使用cookie
接受所有 cookie
接受所有cookie
有料会員限定記事
未經授權不得轉載
未經授權，不得轉載
未經許可，不得轉載
未经书面授权
未经授权不得转载
未经授权，不得转载
未经许可，不得转载
本サイトではcookieを使用
本站使用 cookie
本網站使用 cookie
本網站使用cookie
本網站使用相關技術
本网站使用 cookie
本网站使用cookie
無料会員登録
無断での転載
無断複製・転載を禁じ
無断転載を禁じます
無断転載禁止
版权所有
版權所有
禁無断転載
繼續使用本網站
繼續瀏覽本網站
继续使用本网站
继续浏览本网站
网络文化经营许可证
著作權所有
訂閱我們的電子報
訂閱電子報
記事・写真の無断転載
請勿轉載
订阅我们的新闻
订阅我们的通讯
订阅时事通讯
订阅电子报
轉載請註明出處
转载请注明出处
转载请注明来源
违者必究
隱私權政策與服務條款
개인정보처리방침
뉴스레터 구독하기
뉴스레터 신청
뉴스레터를 구독
당사는 쿠키를
모든 권리 보유
모든 쿠키 수락
모든 쿠키 허용
무단 전재 및 재배포 금지
무단 전재 및 재배포를 금지
무단 전재-재배포 금지
무단복제 및 재배포 금지
무단전재 및 재배포 금지
무단전재-재배포
앱 다운로드
이 사이트는 쿠키를
이 웹사이트는 쿠키를
저작권자 ©
저작권자(c)
제보는 카카오톡
청소년보호정책
쿠키 사용에 동의
쿠키 정책
쿠키를 사용합니다
"""

PREAMBLES = """
a continuació, la traducció
a continuación se presenta la traducción
a continuación te presento la traducción
a continuación, a tradución
a continuación, la traducción
a dëshironi që
a fordítás a következő
a seguir, a tradução
a szöveg fordítása
a tradución é a seguinte
a tradução do texto é
a tradução é a seguinte
absolut! här är
aceasta este traducerea
acest document a fost tradus folosind
adakah anda mahu saya
afrikaanse vertaling:
aistriúchán gaeilge:
albatta! mana
albatta, mana
alla on käännös
allpool on tõlge
alább található a fordítás
am tradus articolul
am tradus textul
andke teada, kui
angiv venligst teksten
ania ang hubad
anmerkung des übersetzers: ich
anmerkung: die übersetzung
anmerkung: ich habe
anmärkning: jag har
anna käännettävä teksti
anunță-mă dacă
apakah anda ingin saya
aquest document ha estat traduït utilitzant
aqui está a tradução
aqui está o texto traduzido
aqui está sua tradução
aqui está uma tradução
aqui tem a tradução
aqui vai a tradução
aquí està la traducció
aquí está a tradución
aquí está el texto traducido
aquí está la traducción
aquí te dejo la traducción
aquí ten a tradución
aquí teniu la traducció
aquí tens la traducció
aquí tes a tradución
aquí tiene la traducción
aquí tienes el texto traducido
aquí tienes la traducción
aquí tienes una traducción
aquí va la traducción
ar mhaith leat go
ar ndóigh! seo
ar norėtumėte, kad
athugið: ég hef
atụgharịrị m
auðvitað! hér er
avec plaisir ! voici
avísame si necesitas
az alábbiakban a fordítás
azərbaycan dilinə tərcümə
að sjálfsögðu! hér er
aşağıda metnin çevirisi
aşağıda tərcümə
aşağıda çeviri
baik, berikut
baiklah, berikut
below is the translation
bemærk: jeg har
berikut adalah terjemahan
berikut ialah terjemahan
berikut ini adalah terjemahan
berikut ini terjemahan
berikut terjemahan
berikut terjemahannya
besedilo sem prevedel
bien sûr ! voici
bien sûr ! voilà
bien sûr, voici
bila shaka! hii
bineînțeles! iată
bitte geben sie den text ein, den
bitte stellen sie den text bereit
bosanski prijevod:
bu belge, ai çeviri hizmeti
bu belge, yapay zeka çeviri hizmeti
budur tərcümə
budur, tərcümə
bê guman! li vir
bạn có muốn tôi
bản dịch tiếng việt:
bản dịch:
catatan penerjemah:
catatan: saya menerjemahkan
catatan: saya telah
cathetan: aku
ce document a été traduit à l'aide du service de traduction
ce document a été traduit à l’aide du service de traduction
certainement ! voici
certainement, voici
certainly! here is
certainly! here's
certainly! here’s
certamente! aqui
certamente! ecco
certamente, aqui
certamente, ecco
certe! jen
certo! ecco
certo, ecco
ceru, ka tas palīdz
ceru, ka šis tulkojums
chcete, aby som
chcete, abych
chắc chắn rồi! dưới đây là
chắc chắn rồi! đây là
chắc chắn rồi, đây là
chắc chắn! dưới đây là
ci-dessous la traduction
cinnte! seo
claro! aqui
claro! aquí
claro! segue
claro, aqui
claro, aquí
com certeza! aqui
com certeza! segue
con gusto, aquí
conversio latina:
cu plăcere! iată
cyfieithiad cymraeg:
czy chcesz, abym
d'accord, voici
d'aistrigh mé an téacs
da li želite da prevedem
dabcan! waa kan
daj mi vedieť, ak
daj mi znać, jeśli
dajte mi vedieť, ak
dansk oversættelse:
de vertaling is als volgt
de vertaling luidt
dej mi vědět, pokud
dejte mi vědět, pokud
deseja que eu
desigur! iată
desigur, iată
detta dokument har översatts med hjälp av ai
dette dokument er blevet oversat ved hjælp af
dette dokumentet er oversatt ved hjelp av ai
deutsche übersetzung:
di seguito la traduzione
die vertaling lui
die übersetzung des textes lautet
die übersetzung lautet
dieses dokument wurde mit dem ki-übersetzungsdienst
din hija t-traduzzjoni
dit document is vertaald met behulp van
dit is de vertaling
dodiet man ziņu, ja
dore inyandiko yahinduwe
dore ubusobanuro
doriți să traduc
doufám, že tento překlad
doufám, že to pomůže
doufám, že vám to pomůže
dyma gyfieithiad
dyma'r cyfieithiad
dyma'r testun wedi'i gyfieithu
dyma’r cyfieithiad
dyma’r testun wedi’i gyfieithu
dëshironi të përkthej
dúfam, že tento preklad
dúfam, že vám to pomôže
dưới đây là bản dịch
dịch sang tiếng việt:
dịch:
d’accord, voici
d’aistrigh mé an téacs
e kam përkthyer tekstin
ecce conversio latina
ecce translatio
ecco il testo tradotto
ecco l'articolo tradotto
ecco la traduzione
ecco la tua traduzione
ecco l’articolo tradotto
ecco qui la traduzione
ecco una traduzione
ech hunn den text iwwersat
eestikeelne tõlge:
eg har omsett teksten
eg håpar dette hjelper
ek het die teks vertaal
ek hoop hierdie vertaling
elbetde! ine
elbetde, ine
elbette! i̇şte
elbette, işte
english translation:
es iztulkoju tekstu
espero que aquesta traducció
espero que che sexa útil
espero que esta traducción
espero que esta tradución
espero que esta tradução
espero que esto te ayude
espero que isso ajude
espero que le sea útil
espero que t'ajudi
espero que te sea útil
espero que t’ajudi
espero ter ajudado
esta es la traducción
esta é a tradução
este documento foi traduzido utilizando
este documento fue traducido utilizando
este documento ha sido traducido utilizando
eu traduzi o texto
euskarazko itzulpena:
ev werger e
evo prevod
evo prevoda
evo prijevod
evo prijevoda
ezt a dokumentumot az ai fordítási
fammi sapere se
fassarar hausa:
fatemi sapere se
fes-me saber si
fordítás magyarra
ga fassara
ga fassarar
geef alstublieft de tekst
geef de tekst op die
gern! hier ist
gerne! hier ist
gerne, hier ist
ghi chú của người dịch:
gi meg beskjed hvis
gihubad nako ang teksto
gobeithio bod hyn yn helpu
gobeithio bod y cyfieithiad
gostaria que eu
graag gedaan! hier is
hakika! hii hapa
halkan waa tarjumaadda
haluatko, että
hapa chini ni tafsiri
hapa kuna tafsiri
hati hii imetafsiriwa kwa kutumia
hau da itzulpena
hawn hi t-traduzzjoni
hawn it-traduzzjoni
he traducido el artículo
he traducido el texto
he traduït el text
hei ass d'iwwersetzung
hei ass d’iwwersetzung
heino shanduro
helbet! li vir
hemen duzu itzulpena
her er den danske oversættelse
her er den norske oversettelsen
her er den nynorske omsetjinga
her er den oversatte
her er din oversættelse
her er ei omsetjing
her er en oversettelse
her er en oversættelse
her er omsetjinga
her er oversettelsen
her er oversettelsen din
her er oversættelsen
here is a translation
here is my translation
here is the translated
here is the translation
here is your translation
here's the translated
here's the translation
here’s the translated
here’s the translation
hezvino zvashandurwa
hier die übersetzung
hier finden sie die übersetzung
hier is de nederlandse vertaling
hier is de vertaalde
hier is de vertaling
hier is die afrikaanse vertaling
hier is die vertaling
hier is een vertaling
hier is je vertaling
hier is uw vertaling
hier ist deine übersetzung
hier ist der übersetzte
hier ist die deutsche übersetzung
hier ist die übersetzung
hier ist eine übersetzung
hier ist ihre übersetzung
hier ist mein vorschlag
hieronder de vertaling
hieronder is die vertaling
hieronder vind je de vertaling
hieronder vindt u de vertaling
hii hapa tafsiri
hii ndiyo tafsiri
hinweis: die übersetzung
hinweis: ich habe
ho tradotto il testo
ho tradotto l'articolo
ho tradotto l’articolo
hoffech chi i mi
hona hemen itzulpena
hrvatski prijevod:
hubaal! waa kan
huom: olen kääntänyt
huomautus: olen
hy vọng bản dịch này
házmelo saber si
här kommer översättningen
här är den svenska översättningen
här är den översatta
här är din översättning
här är en översättning
här är översättningen
hér er íslenska þýðingin
hér er þýðing
hér er þýðingin
hér fyrir neðan er þýðingin
i have translated
i hope this helps
i hope this translation helps
i've translated
iată o traducere
iată textul tradus
iată traducerea
iată traducerea în română
ich habe den text ins deutsche übersetzt
ich habe den text übersetzt
ich hoffe, das hilft
ich hoffe, diese übersetzung
ik heb de tekst vertaald
ik heb het artikel vertaald
ik hoop dat deze vertaling
ik hoop dat dit helpt
iki jarwane
iki terjemahane
ilmoita, jos tarvitset
im folgenden die übersetzung
ina fatan wannan fassarar
indro ny dikanteny
ine terjime
ing ngisor iki terjemahan
inguqulelo yesixhosa:
inguqulo yesizulu:
ini adalah terjemahan
ini ialah terjemahan
ini terjemahannya
isinalin ko ang
iste! tu je
ito ang pagsasalin
ito ang salin
itt a fordítás
itt van a fordítás
ittraduċejt it-test
ity ny dikanteny
ity ny fandikana
itzulitako testua
itzulpen hau lagungarria
iwwersetzung op lëtzebuergesch
izoh: men matnni
išverstas tekstas
išverčiau tekstą
i̇stəyirsinizsə, mətni
i̇şte istediğiniz çeviri
i̇şte metnin türkçe çevirisi
i̇şte metnin çevirisi
i̇şte türkçe çeviri
i̇şte çeviri
i̇şte çeviriniz
i̇şte çevirisi
i̇şte çevrilmiş metin
i’ve translated
j'ai traduit le texte
j'espère que cela
j'espère que cela vous aide
j'espère que cette traduction
ja da! her er
ja përkthimi
ja visst! her er
jag har översatt artikeln
jag har översatt texten
jag hoppas att denna översättning
jag hoppas att detta hjälper
jakina! hona hemen
jarraian, itzulpena
jarwan:
jasne! oto
jasne, oto
jasné! tu je
javi mi ako
javisst! här är
javite mi ako
jeg har oversat artiklen
jeg har oversat teksten
jeg har oversatt artikkelen
jeg har oversatt teksten
jeg håber, at denne oversættelse
jeg håber, at dette hjælper
jeg håber, det hjælper
jeg håper at denne oversettelsen
jeg håper dette hjelper
jen la traduko
jen traduko
jen via traduko
jistě! zde je
jistě, zde je
j’ai traduit le texte
j’espère que cela vous aide
j’espère que cette traduction
kas soovite, et
kerro, jos haluat
kindlasti! siin on
klar! hier ist
kompreneble! jen
kulungile! nansi
kumbuka: nimetafsiri
käännetty teksti
käännös kuuluu
käännös suomeksi
käänsin tekstin
kérem, adja meg a szöveget
kérem, jelezze, ha
këtu është përkthimi
la meg få vite om
la traducció és la següent
la traducción del texto es
la traducción es la siguiente
la traduction du texte est
la traduction est la suivante
la traduzione del testo è
la traduzione è la seguente
laat het me weten als
laat het mij weten als
laat me weten als
laat weet my as
lad mig vide, hvis
lass mich wissen, wenn
lassen sie mich wissen, wenn
lee ntụgharị
lefordított szöveg
lefordítottam a szöveget
let me know if you have any questions
let me know if you need any
let me know if you'd like
let me know if you’d like
let wel: ek het
li jêr werger
li vir werger
loodan, et see tõlge
loodan, et sellest on abi
láttu mig vita ef
låt mig veta om du
lütfen metni paylaşın
lütfen çevirmemi istediğiniz
lūk tulkojums
lūk, tulkojums
lưu ý: bản dịch
lưu ý: tôi đã dịch
maandishi yaliyotafsiriwa
mae'r cyfieithiad isod
mae’r cyfieithiad isod
magyar fordítás:
magyarra fordítva:
mai jos este traducerea
mai jos găsiți traducerea
mam nadzieję, że to pomoże
mam nadzieję, że to tłumaczenie
mana tarjima
mana tarjimasi
mao kini ang hubad
matnni tarjima qildim
megjegyzés: a fordítás
megjegyzés: lefordítottam
memnuniyetle! i̇şte
men tradiksyon
men tradiksyon an
men tèks tradui a
merk: eg har
merk: jeg har
merknad: jeg har
metni türkçeye çevirdim
metni çevirdim
metnin türkçe çevirisi
metnin çevirisi
mi tradukis la tekston
min nivîs wergerand
mo ti túmọ̀ rẹ̀
molim vas da navedete tekst
muidugi! siin on
muidugi, siin on
mwen tradui tèks la
märkus: tõlkisin
më njoftoni nëse
më poshtë është përkthimi
möchten sie, dass ich
mətni tərcümə etdim
na fassara rubutun
nachfolgend die übersetzung
nadam se da ovo pomaže
nadam se da vam ovo pomaže
nadam se da će ovaj prevod
nadam se da će ovaj prijevod
nahi duzu
nakhu ukuhunyushwa
nanku umbhalo oguqulelweyo
nansi inguqulo
nansi inguqulo yesizulu
nantsi inguqulelo
napomena: preveo sam
naravno! evo
naravno, evo
narito ang pagsasalin
narito ang salin
nasa ibaba ang salin
nasobanuye inyandiko
natumai tafsiri hii
naturligvis! her er
natuurlijk! hier is
natuurlijk, hier is
natuurlik! hier is
natürlich! hier ist
natürlich, hier ist
ndiyo! hii hapa
nedan följer översättningen
nedanfor er omsetjinga
nedenfor er oversettelsen
nedenfor er oversættelsen
nedenfor følger oversettelsen
nedenfor følger oversættelsen
nederlandse vertaling:
ngiwuhumushile umbhalo
nimetafsiri maandishi
niniejszy dokument został przetłumaczony przy użyciu
nižšie je preklad
nižšie nájdete preklad
nižšie uvádzam preklad
nke a bụ ntụgharị
norsk oversettelse:
noski! hona hemen
not: bu çeviri
not: metni
not: çeviri
nota del traductor: he
nota del traduttore: ho
nota do tradutor: eu
nota penterjemah:
nota: a tradução
nota: he traducido
nota: he traduït
nota: ho tradotto
nota: la traducción
nota: la traduzione
nota: saya telah
nota: traducín
nota: traduzi
note : j'ai
note : j’ai
note : la traduction
note du traducteur : j'ai
note du traducteur : j’ai
note: i have translated
note: i translated
note: jeg har
note: the translation
note: this translation
notera: jag har
notă: am tradus
notă: traducerea
ntụgharị asụsụ igbo:
níže je překlad
níže naleznete překlad
níže uvádím překlad
nếu bạn cần thêm
obs: jag har
observação: a tradução
observação: traduzi
oczywiście! oto
oczywiście, oto
of course! here is
of course! here's
of course! here’s
oharra: itzuli dut
olen kääntänyt tekstin
omsetjing til nynorsk
oo naman, narito
opmerking van de vertaler: ik
opmerking: de vertaling
opmerking: ik heb
opomba: prevedel sem
oto moja propozycja
oto polskie tłumaczenie
oto przetłumaczona
oto przetłumaczony
oto twoje tłumaczenie
oto tłumaczenie
ovaj dokument preveden je pomoću
ovdje je prijevod
oversat tekst
oversatt tekst
oversettelse til norsk
oversettelsen lyder
oversættelse til dansk
oversættelsen lyder
ovo je prevod
ovo je prijevod
ovviamente! ecco
oʻzbekcha tarjima:
o‘zbekcha tarjima:
pagsasalin:
pastaba: išverčiau
patjetër! ja
per descomptat! aquí
per descomptat, aquí
per favore, fornisci il testo
per favore, inserisci il testo
persze! íme
pewnie! oto
piezīme: es iztulkoju
please note that i have translated
please provide the rest of the text
please provide the text
please share the text you
polskie tłumaczenie:
poniżej przedstawiam tłumaczenie
poniżej tłumaczenie
poniżej znajduje się tłumaczenie
por favor, comparte el texto
por favor, envie o texto
por favor, forneça o texto
por favor, proporciona el texto
por favor, proporcione el texto
por suposto! aquí
por suposto, aquí
por supuesto, aquí
poznámka prekladateľa:
poznámka překladatele:
poznámka: preložil som
poznámka: přeložil jsem
praneškite man, jei
preklad do slovenčiny
preklad textu
preložený text
preložil som
prevedel sem besedilo
prevedeni tekst
prevedeno besedilo
preveo sam tekst
prevod na srpski
prevod se glasi
prevod v slovenščino
prijevod glasi
prijevod na bosanski
prijevod na hrvatski
prosim, vnesite besedilo
proszę dać mi znać
proszę o podanie tekstu
proszę podać tekst
prosím zadejte text
prosím, poskytnite text
prosím, poskytněte text
protams! lūk
protams! šeit ir
protams, šeit ir
przetłumaczony tekst
przetłumaczyłam tekst
przetłumaczyłem tekst
përkthim në shqip
përkthimi në shqip
përkthimi është si më poshtë
překlad do češtiny
překlad textu
překlad zní
přeložený text
přeložil jsem
qeyd: mətni
quer que eu traduza
queres que traduza
questa è la traduzione
questo documento è stato tradotto utilizzando
quyida tarjima
remarque : j'ai
remarque : j’ai
remarque : la traduction
remélem, ez a fordítás
remélem, ez segít
remélem, segítettem
rendben! íme
rwyf wedi cyfieithu'r testun
rwyf wedi cyfieithu’r testun
salin sa filipino:
salin sa tagalog:
salin:
samozrejme! tu je
samozrejme, tu je
samozřejmě! tady je
samozřejmě! zde je
samozřejmě, zde je
sana makatulong ang salin
sau đây là bản dịch
saya telah menerjemahkan
saya telah menterjemah
see dokument on tõlgitud ai
see dokument on tõlgitud, kasutades
segue a tradução
segue abaixo a tradução
sekerlik! hier is
selbstverständlich! hier ist
selvfølgelig! her er
selvfølgelig, her er
selvsagt! her er
selvä! tässä
semoga terjemahan ini
seo aistriúchán
seo an t-aistriúchán
seo é an t-aistriúchán
seveda! tu je
seveda! tukaj je
seveda, tukaj je
shpresoj që ky përkthim
shpresoj të ndihmojë
shënim: kam përkthyer
si ifra hvis
si prega di fornire il testo
sicher! hier ist
sig til, hvis
sige, narito
sigur! iată
sigur, iată
sigurisht! ja
sigurisht! këtu është
sigurisht, ja
siin on eestikeelne tõlge
siin on tõlge
siin on tõlgitud
siyempre! ania
siyempre! narito
siyempre, narito
sjálfsagt! hér er
självklart! här är
självklart, här är
sjølvsagt! her er
slovenski prevod:
slovenský preklad:
soll ich den text
souhaitez-vous que je
sper că această traducere
sper că te ajută
sper să vă fie de folos
spero che questa traduzione
spero che questo ti aiuti
spero che ti sia utile
spodaj je prevod
sporočite mi, če
spune-mi dacă
spuneți-mi dacă
srpski prevod:
sudah tentu! berikut
sudah tentu, berikut
suomenkielinen käännös:
sure! here is
sure! here's
sure! here’s
sure, here is
sure, here's
svakako! evo
svensk översättning:
szeretné, hogy
szeretnéd, hogy
säg till om du
ta dokument je bil preveden z uporabo
tabbas! ga
tabii ki! i̇şte
tabii ki, işte
tabii! i̇şte
tabii, işte
tady je překlad
tafsiri ifuatayo
tafsiri ni hii hapa
tafsiri ya kiswahili:
taip, žinoma! štai
tala ng tagasalin:
tandaan: isinalin ko
tarjima qilingan matn
tarjima quyidagicha
tarjumaadda soomaaliga:
tarjumaaddu waa sidan
te rog să furnizezi textul
teksti i përkthyer
ten dokument został przetłumaczony za pomocą
tento dokument bol preložený pomocou
tento dokument byl přeložen pomocí
tentu saja! berikut
tentu saja, berikut
tentu! berikut
tentu, berikut
terjemahan bahasa indonesia:
terjemahan bahasa melayu:
terjemahan dalam bahasa indonesia:
terjemahan:
terjimesi şeýle
természetesen! íme
természetesen, íme
testo tradotto
testua itzuli dut
testun wedi'i gyfieithu
testun wedi’i gyfieithu
text jsem přeložil
text som preložil
text tradus
text traduït
texte traduit
texto traducido
texto traduzido
textul tradus
the translated text is
the translation is as follows
this document has been translated using
this is a machine translation
this text was translated by ai
tietenkin! tässä
tikiuosi, kad šis vertimas
tikiuosi, tai padės
toivottavasti tämä käännös
toivottavasti tästä on apua
toki! tässä
toliau pateikiamas vertimas
totta kai! tässä
traducció al català
traducció catalana:
traducción al español
traducción española:
traducere în limba română
traducere în română
traducerea este următoarea
traducerea în română
tradución ao galego
traduction en français
traduction française :
traducín o texto
traduko en esperanton
traduzi o texto
traduzione in italiano
traduzione italiana:
traduzzjoni għall-malti
tradução em português:
tradução para o português
tradução para português
translated text
translation into english
translation of the text
translator's note: i
tu je preklad
tu je preložený
tu je prevod
tu je slovenský preklad
tu je váš preklad
tukaj je prevod
tulkojums ir šāds
tulkojums latviešu valodā
tulkots teksts
tá an t-aistriúchán thíos
tá súil agam go gcabhróidh
tämä asiakirja on käännetty käyttämällä
tässä käännös
tässä on käännetty
tässä on käännöksesi
tässä on käännös
tässä on suomenkielinen käännös
téacs aistrithe
tôi đã dịch
tõlge eesti keelde
tõlge on järgmine
tõlgitud tekst
tõlkisin teksti
türkçe çeviri:
türkçe çevirisi:
türkçeye çeviri
tłumaczenie brzmi
tłumaczenie na język polski
tłumaczenie na polski
tłumaczenie tekstu
tərcümə aşağıdadır
tərcümə budur
tərcümə olunmuş mətn
tất nhiên! dưới đây là
tất nhiên, đây là
u nastavku je prevod
u nastavku je prijevod
uiteraard! hier is
umarım bu yardımcı olur
umarım bu çeviri
umarım yardımcı olur
umid qilamanki, bu tarjima
ungependa nitafsiri
upam, da ta prevod
upam, da to pomaga
uwaga tłumacza:
uwaga: przetłumaczyłem
uwaga: tłumaczenie
v nadaljevanju je prevod
va bene, ecco
vai vēlaties, lai es
vennligst oppgi teksten
vertaalde teks
vertaalde tekst
vertaling in afrikaans
vertaling naar het nederlands
vertimas yra toks
vertimas į lietuvių kalbą
veuillez fournir le texte
veuillez me fournir le texte
vil du at eg skal
vil du at jeg skal
vil du have, at jeg
vill du att jag
viltu að ég
visst! här är
voici l'article traduit
voici la traduction
voici la traduction française
voici la version française
voici le texte traduit
voici l’article traduit
voici ma traduction
voici une proposition de traduction
voici une traduction
voici votre traduction
vols que tradueixi
vorresti che
voulez-vous que je
vrei să traduc
vuoi che traduca
vâng, dưới đây là
vâng, đây là bản dịch
vänligen ange texten
vă rog să furnizați textul
waa kan tarjumaadda
waa kan turjumaadda
wannan ita ce fassarar
waxaan tarjumay qoraalka
wergera kurdî:
wil je dat ik
wil jy hê ek moet
wilt u dat ik
would you like me to
wrth gwrs! dyma
yardımcı olabileceğim başka
yn sicr! dyma
zde je překlad
zde je přeložený
zde je váš překlad
zde je český překlad
zeker! hier is
zeker, hier is
zemāk ir tulkojums
¡claro! aquí
¡desde luego! aquí
¡por supuesto! aquí
¿desea que
¿quieres que traduzca
¿te gustaría que
çevirmemi ister misiniz
çevirmenin notu: metni
çevrilmiş metin
èyí ni ìtumọ̀
ég hef þýtt textann
ég vona að þessi þýðing
ég vona að þetta hjálpi
és clar! aquí
és clar, aquí
ìtumọ̀ rẹ̀ nìyí
ìtumọ̀ yorùbá:
íme a fordítás
íme a lefordított
íme a magyar fordítás
íslensk þýðing:
översatt text
översättning till svenska
översättningen lyder
übersetzter text
übersetzung ins deutsche
ümid edirəm ki, bu tərcümə
þýddur texti
þýðing á íslensku
ċertament! hawn
český překlad:
čia yra vertimas
đây là bản dịch
được rồi, đây là
šeit ir tulkojums
šis dokumentas buvo išverstas naudojant
šis dokuments ir tulkots, izmantojot
štai išverstas
štai lietuviškas vertimas
štai vertimas
želite li da
želite, da
žemiau pateikiamas vertimas
žinoma! štai
žinoma, štai
əlbəttə! budur
əlbəttə, budur
έχω μεταφράσει το κείμενο
ακολουθεί η μετάφραση
αυτό το έγγραφο έχει μεταφραστεί με τη χρήση
βεβαίωσ! ακολουθεί
βεβαίωσ! ορίστε
εδώ είναι η μετάφραση
ελληνική μετάφραση:
ελπίζω αυτή η μετάφραση
ελπίζω να βοηθά
ενημερώστε με αν
η μετάφραση είναι η εξήσ
θέλετε να μεταφράσω
ιδού η μετάφραση
μετάφραση στα ελληνικά
μετέφρασα το κείμενο
μεταφρασμένο κείμενο
ορίστε η ελληνική μετάφραση
ορίστε η μετάφραση
παρακάτω ακολουθεί η μετάφραση
παρακάτω είναι η μετάφραση
παρακαλώ δώστε το κείμενο
πείτε μου αν θέλετε
σημείωση: έχω μεταφράσει
σημείωση: μετέφρασα
φυσικά! ακολουθεί
φυσικά! εδώ είναι
φυσικά! ορίστε
φυσικά, ορίστε
авжеж, ось
ако имате нужда от допълнителна
албатта, ин
албетте! мына
албетте, мына
аударма төменде
аударма:
аудармасы:
аудармашының ескертпесі:
безусловно, вот
беларускі пераклад:
бележка на преводача:
български превод:
вось ваш пераклад
вось пераклад
вот ваш перевод
вот переведенный текст
вот переведённый текст
вот перевод
вот русский перевод
вядома! вось
вядома, вось
го преведов текстот
да ли желите да
да, вот перевод
да, ето превода
дар зер тарҷума
добра, вось
добре, ето
добре, ось
добро, еве
доорх нь орчуулга
еве го преводот
еве превод
ево превод
ево превода
ескерту: мен
если вам нужна дополнительная
если нужно, могу
ето го превода
ето преведения текст
ето превод
ето превода
жарайды, міне
за, энд
забележка: преведох
забележка: преводът
забелешка на преведувачот:
забелешка: го преведов
заўвага перакладчыка:
заўвага: я пераклаў
звичайно! ось
звичайно, ось
звісно! ось
звісно, ось
ин тарҷума аст
искате ли да
испод је превод
канешне, вось
конечно! вот
конечно! ниже
конечно, вот
котормо:
котормосу:
котормочунун эскертүүсү:
кыргызча котормо:
кыргызча котормосу:
македонски превод:
мен мәтінді аудардым
монгол орчуулга:
мына котормо
мэдээж! энд
мэдээж, энд
міне, аударма
надам се да је овај превод
надеюсь, перевод
надеюсь, этот перевод
надявам се този превод
напомена преводиоца:
напомена: превео сам
напомена: превод
наравно! ево
наравно, ево
ниже перевод
ниже представлен перевод
ниже приведен перевод
ниже приведён перевод
нижче наведено переклад
нижче переклад
нижче подано переклад
ніжэй пераклад
ніжэй прыведзены пераклад
ова е преводот
ово је превод
орчуулагчийн тайлбар:
орчуулга нь дараах байдалтай
орчуулга:
орчуулгыг доор
ось ваш переклад
ось переклад
ось перекладений текст
ось український переклад
пераклад на беларускую:
пераклад:
переведённый текст:
перевод на русский язык:
перевод на русский:
перевод:
переклад українською мовою:
переклад українською:
переклад:
перекладений текст:
по-долу е превод
по-долу е преводът
подолу е преводот
преведени текст:
преведох текста
превео сам текст
превод на български:
превод на македонски:
превод на српски:
превод:
преводот:
преводът:
примечание переводчика:
примечание: перевод
примечание: я перевел
примечание: я перевёл
примітка перекладача:
примітка: переклад
примітка: я переклав
разбира се! ето
разбира се, ето
разумеется, вот
русский перевод:
свакако, ево
се надевам дека овој превод
се разбира, еве
секако! еве
секако, еве
следи превод
спадзяюся, гэты пераклад
сподіваюся, цей переклад
српски превод:
так, ось переклад
тарҷума:
тарҷумаи тоҷикӣ:
тэмдэглэл: би
төменде аударма
төмөндө котормо
у наставку је превод
у реду, ево
український переклад:
хорошо, вот
хотите, чтобы я
хочете, щоб я
эзоҳ: ман
эзоҳи тарҷумон:
энэ бол орчуулга
эскертүү: мен
я пераклаў
я перевел текст
я перевёл
я переклав
якщо вам потрібна додаткова
қазақша аударма:
қазақша аудармасы:
әрине! міне
әрине, міне
ահա թարգմանությունը
թարգմանություն.
թարգմանություն:
թարգմանությունը.
թարգմանչի ծանոթագրություն
իհարկե, ահա
իհարկե։ ահա
լավ, ահա
ծանոթություն. ես
ստորեւ թարգմանությունն է
ստորեւ ներկայացված է թարգմանությունը
איבערזעצונג:
אם יש לך שאלות נוספות
אני מקווה שהתרגום
באַמערקונג פֿון איבערזעצער:
בוודאי! הנה
בוודאי! להלן
בוודאי, הנה
בטח! הנה
בטח, הנה
בשמחה, הנה
דאָ איז די איבערזעצונג
האם תרצה ש
האם תרצו ש
הטקסט המתורגם:
הנה התרגום
הנה תרגום
הערה: התרגום
הערה: תרגמתי
הערת המתרגם:
התרגום לעברית:
התרגום:
ווײַטער קומט די איבערזעצונג
זה התרגום
זהו התרגום
ייִדישע איבערזעצונג:
כמובן! הנה
כמובן! להלן
כמובן, הנה
להלן התרגום
להלן תרגום
מקווה שהתרגום
תרגום לעברית:
תרגום:
תרגמתי את
آمل أن تكون هذه الترجمة
آیا می‌خواهید من
أتمنى أن تكون هذه الترجمة
إذا كان لديك أي أسئلة
إليك الترجمة
إليك المقال المترجم
إليك النص المترجم
إليك ترجمة
إليكم الترجمة
ئەمە وەرگێڕانی
ئەمە وەرگێڕانەکەیە
اردو ترجمہ:
البته! در اینجا
البته، ترجمه
البته، در اینجا
الترجمة إلى العربية:
الترجمة العربية:
الترجمة:
النص المترجم:
امید ہے کہ یہ ترجمہ
امیدوارم این ترجمه
اگر آپ کو مزید مدد
اگر به کمک بیشتری نیاز
اگر سؤال دیگری
این ترجمه متن
اینجا ترجمه
باشه، در اینجا
بالتأكيد! إليك
بالتأكيد، إليك
بالطبع! إليك
بالطبع، إليك
بالکل! یہاں
بالکل، یہاں
بله، در اینجا
بێگومان، ئەمە
بەڵێ، ئەمە
ترجمة النص:
ترجمه به شرح زیر است
ترجمه فارسی:
ترجمه متن به فارسی
ترجمه:
ترجمہ شدہ متن:
ترجمہ:
توجه: این ترجمه
توجه: من
تێبینی وەرگێڕ:
تێبینی: من
جی ہاں، یہاں
حتما! در اینجا
حتماً! در اینجا
حتماً، در اینجا
حسناً، إليك
حسنًا، إليك
د ژباړونکي یادونه:
دا یې ژباړه ده
در ادامه ترجمه
در اینجا ترجمه
در زیر ترجمه
درج ذیل ترجمہ
دلته ژباړه ده
دلته یې ژباړه ده
ذیل میں اردو ترجمہ
ذیل میں ترجمہ
سمه ده، دلته
ضرور! یہاں
ضرور، یہ رہا
ضرور، یہاں
فيما يلي الترجمة
فيما يلي ترجمة
قمت بترجمة النص
لاندې ژباړه
لقد ترجمت
لقد قمت بترجمة
لێرەدا وەرگێڕان
لە خوارەوە وەرگێڕان
ما دا متن ژباړلی
مترجم کا نوٹ:
متن ترجمه شده:
متن ترجمه‌شده:
مجھے امید ہے کہ یہ ترجمہ
ملاحظة المترجم:
ملاحظة: تمت الترجمة
ملاحظة: تمت ترجمة
ملاحظة: لقد قمت بترجمة
من متن را ترجمه
میں نے ترجمہ
میں نے متن کا ترجمہ
نوٹ: میں نے
نوٹ: یہ ترجمہ
نکته: من
نیچے ترجمہ دیا گیا ہے
هذه ترجمة
هذه هي الترجمة
هل ترغب في أن
هل تريد مني
هو، دلته
هیله ده چې دا ژباړه
هیوادارم ئەم وەرگێڕانە
وەرگێڕان:
وەرگێڕانی کوردی:
ٹھیک ہے، یہاں
پښتو ژباړه:
ژباړه:
کیا آپ چاہتے ہیں کہ میں
یادداشت مترجم:
یادونه: ما
یقینا، یہاں
یقیناً! یہاں
یقیناً، یہ رہا
یقیناً، یہاں
یہ رہا آپ کا ترجمہ
یہ رہا اردو ترجمہ
یہ رہا ترجمہ
یہ ہے ترجمہ
یہاں اردو ترجمہ ہے
یہاں ترجمہ پیش ہے
یہاں ترجمہ ہے
अनुवाद:
अनुवादक की टिप्पणी:
अनुवादकको टिप्पणी:
अनुवादकाची टीप:
अनुवादित पाठ:
अनूदित पाठ:
अर्थात, येथे
अवश्य! यहाँ
अवश्य, यहाँ
आशा है कि यह अनुवाद
क्या आप चाहते हैं कि मैं
खाली भाषांतर दिले आहे
खालीलप्रमाणे भाषांतर
जरूर, यहां
ज़रूर! यहाँ
ज़रूर, यह रहा
ज़रूर, यहाँ
टिप्पणी: मैंने अनुवाद
टीप: मी
ठीक आहे, येथे
ठीक है, यहाँ
तल अनुवाद दिइएको छ
नक्कीच! येथे
नक्कीच, येथे
निम्न अनुवाद
निश्चित रूप से, यहाँ
नीचे अनुवाद दिया गया है
नीचे दिए गए पाठ का अनुवाद
नेपाली अनुवाद:
नोट: मैंने
नोट: मैले
नोट: यह अनुवाद
पक्कै पनि! यहाँ
पक्कै पनि, यहाँ
बिल्कुल! यहाँ
बिल्कुल! यहां
बिल्कुल, यहाँ
बेशक, यहाँ
भाषांतर:
मराठी अनुवाद:
मराठी भाषांतर:
मला आशा आहे की हे भाषांतर
मलाई आशा छ यो अनुवाद
मी भाषांतर केले आहे
मुझे आशा है कि यह अनुवाद
मैंने अनुवाद
मैंने पाठ का अनुवाद
मैले अनुवाद गरेको
यदि आपको और सहायता
यह रहा अनुवाद
यह रहा आपका अनुवाद
यह रहा हिंदी अनुवाद
यहाँ अनुवाद छ
यहाँ अनुवाद है
यहाँ नेपाली अनुवाद
यहाँ पाठ का अनुवाद
यहाँ हिंदी अनुवाद है
यहां अनुवाद है
यहां हिंदी अनुवाद है
ये रहा अनुवाद
येथे अनुवाद आहे
येथे भाषांतर आहे
येथे मराठी भाषांतर
यो अनुवाद हो
हा अनुवाद आहे
हिंदी अनुवाद:
हिन्दी अनुवाद:
हुन्छ, यहाँ
हे भाषांतर आहे
অনুবাদ:
অনুবাদকের টীকা:
অনুবাদকের নোট:
অনূদিত পাঠ:
অবশ্যই! এখানে
অবশ্যই, এখানে
অবশ্যই, নিচে
অসমীয়া অনুবাদ:
আপনি কি চান আমি
আমি অনুবাদ করেছি
আশা করি এই অনুবাদ
ইয়াত অনুবাদ
এই হল অনুবাদ
এই হলো অনুবাদ
এইয়া অনুবাদ
এখানে অনুবাদ
এখানে বাংলা অনুবাদ
এটি অনুবাদ
টোকা: মই
ঠিক আছে, এখানে
তলত অনুবাদ
দ্রষ্টব্য: আমি
নিচে অনুবাদ
নিচে বাংলা অনুবাদ
নিম্নে অনুবাদ
নিশ্চয়, ইয়াত
নিশ্চয়ই! এখানে
নিশ্চয়ই, এখানে
নোট: আমি
বাংলা অনুবাদ:
ਅਨੁਵਾਦ:
ਅਨੁਵਾਦਕ ਦਾ ਨੋਟ:
ਇਹ ਰਿਹਾ ਅਨੁਵਾਦ
ਇਹ ਹੈ ਅਨੁਵਾਦ
ਇੱਥੇ ਅਨੁਵਾਦ ਹੈ
ਇੱਥੇ ਪੰਜਾਬੀ ਅਨੁਵਾਦ
ਉਮੀਦ ਹੈ ਕਿ ਇਹ ਅਨੁਵਾਦ
ਜ਼ਰੂਰ! ਇੱਥੇ
ਜ਼ਰੂਰ, ਇੱਥੇ
ਠੀਕ ਹੈ, ਇੱਥੇ
ਨੋਟ: ਮੈਂ
ਪੰਜਾਬੀ ਅਨੁਵਾਦ:
ਬੇਸ਼ੱਕ, ਇੱਥੇ
ਮੈਂ ਅਨੁਵਾਦ ਕੀਤਾ ਹੈ
ਹੇਠਾਂ ਅਨੁਵਾਦ
અનુવાદ:
અનુવાદકની નોંધ:
અહીં અનુવાદ છે
અહીં ગુજરાતી અનુવાદ
આ રહ્યું ભાષાંતર
આ રહ્યો અનુવાદ
આશા છે કે આ અનુવાદ
ગુજરાતી અનુવાદ:
ચોક્કસ! અહીં
ચોક્કસ, અહીં
જરૂર, અહીં
ઠીક છે, અહીં
નીચે અનુવાદ
નીચે મુજબ અનુવાદ
નોંધ: મેં
ભાષાંતર:
મેં અનુવાદ કર્યો છે
ଅନୁବାଦ:
ଏଠାରେ ଅନୁବାଦ
ଏହା ହେଉଛି ଅନୁବାଦ
ଓଡ଼ିଆ ଅନୁବାଦ:
ନିମ୍ନରେ ଅନୁବାଦ
ନିଶ୍ଚିତ ଭାବରେ, ଏଠାରେ
இங்கே மொழிபெயர்ப்பு
இது மொழிபெயர்ப்பு
இதோ தமிழ் மொழிபெயர்ப்பு
இதோ மொழிபெயர்ப்பு
இந்த மொழிபெயர்ப்பு உங்களுக்கு
கீழே மொழிபெயர்ப்பு
குறிப்பு: நான்
சரி, இதோ
தமிழாக்கம்:
தமிழ் மொழிபெயர்ப்பு:
நான் மொழிபெயர்த்துள்ளேன்
நிச்சயமாக! இதோ
நிச்சயமாக, இதோ
மொழிபெயர்ப்பாளர் குறிப்பு:
மொழிபெயர்ப்பு:
అనువాదం:
అనువాదకుని గమనిక:
ఇక్కడ అనువాదం ఉంది
ఇక్కడ తెలుగు అనువాదం
ఇదిగో అనువాదం
ఇదిగో తెలుగు అనువాదం
ఈ అనువాదం మీకు
క్రింద అనువాదం
ఖచ్చితంగా! ఇక్కడ
ఖచ్చితంగా, ఇక్కడ
గమనిక: నేను
తప్పకుండా! ఇక్కడ
తప్పకుండా, ఇక్కడ
తెలుగు అనువాదం:
నేను అనువదించాను
సరే, ఇక్కడ
ಅನುವಾದ ಇಲ್ಲಿದೆ
ಅನುವಾದ:
ಅನುವಾದಕರ ಟಿಪ್ಪಣಿ:
ಇಲ್ಲಿ ಅನುವಾದವಿದೆ
ಇಲ್ಲಿ ಕನ್ನಡ ಅನುವಾದ
ಕನ್ನಡ ಅನುವಾದ:
ಕೆಳಗೆ ಅನುವಾದ
ಖಂಡಿತ! ಇಲ್ಲಿ
ಖಂಡಿತ, ಇಲ್ಲಿ
ಖಂಡಿತವಾಗಿ, ಇಲ್ಲಿ
ಗಮನಿಸಿ: ನಾನು
ನಾನು ಅನುವಾದಿಸಿದ್ದೇನೆ
ಸರಿ, ಇಲ್ಲಿ
ഇതാ പരിഭാഷ
ഇതാ മലയാളം വിവർത്തനം
ഇതാ വിവർത്തനം
കുറിപ്പ്: ഞാൻ
ഞാൻ വിവർത്തനം ചെയ്തു
താഴെ വിവർത്തനം
തീർച്ചയായും! ഇതാ
തീർച്ചയായും, ഇതാ
പരിഭാഷ:
മലയാളം വിവർത്തനം:
വിവർത്തകന്റെ കുറിപ്പ്:
വിവർത്തനം ഇതാ
വിവർത്തനം:
ശരി, ഇതാ
නිසැකවම, මෙන්න
පරිවර්තනය මෙන්න
පරිවර්තනය:
පහත දැක්වෙන්නේ පරිවර්තනය
මෙන්න පරිවර්තනය
සටහන: මම
සිංහල පරිවර්තනය:
හරි, මෙන්න
คำแปล:
คำแปลภาษาไทย:
คุณต้องการให้ฉัน
ฉันได้แปล
ด้านล่างนี้คือคำแปล
ต่อไปนี้คือคำแปล
ต่อไปนี้เป็นคำแปล
นี่คือการแปล
นี่คือคำแปล
นี่คือบทแปล
บทแปล:
หมายเหตุ: ฉันได้แปล
หมายเหตุผู้แปล:
หวังว่าคำแปลนี้
แน่นอน นี่คือ
แน่นอน! นี่คือ
แน่นอนครับ นี่คือ
แน่นอนค่ะ นี่คือ
แปล:
แปลเป็นภาษาไทย:
ได้ครับ นี่คือ
ได้ค่ะ นี่คือ
ได้เลย นี่คือ
ຄຳແປ:
ຄຳແປພາສາລາວ:
ຕໍ່ໄປນີ້ແມ່ນຄຳແປ
ນີ້ແມ່ນການແປ
ນີ້ແມ່ນຄຳແປ
ແນ່ນອນ, ນີ້ແມ່ນ
ໝາຍເຫດ: ຂ້ອຍ
ໝາຍເຫດຜູ້ແປ:
ဘာသာပြန်:
ဘာသာပြန်ချက်:
ဘာသာပြန်ချက်မှာ
မြန်မာဘာသာပြန်:
မှတ်ချက်: ကျွန်ုပ်
ဟုတ်ကဲ့၊ ဤသည်မှာ
အောက်ပါအတိုင်း ဘာသာပြန်
ဤသည်မှာ ဘာသာပြန်ချက်
აი თარგმანი
აი, თარგმანი
თარგმანი:
კარგი, აი
მთარგმნელის შენიშვნა:
რა თქმა უნდა! აი
რა თქმა უნდა, აი
ქართული თარგმანი:
ქვემოთ მოცემულია თარგმანი
შენიშვნა: მე
ማስታወሻ፦ እኔ
ትርጉሙ እነሆ
ትርጉሙ እንደሚከተለው
ትርጉም:
ትርጉም፡
ትርጉም፦
ናይ ትግርኛ ትርጉም
እርግጥ ነው፣ እነሆ
እዚ ትርጉም እዩ
የሚከተለው ትርጉም
የተርጓሚው ማስታወሻ
የአማርኛ ትርጉም
ការបកប្រែ:
ការបកប្រែ៖
កំណត់ចំណាំអ្នកបកប្រែ
ខាងក្រោមនេះជាការបកប្រែ
ចំណាំ៖ ខ្ញុំ
នេះគឺជាការបកប្រែ
នេះជាការបកប្រែ
ពិតប្រាកដណាស់ នេះគឺជា
お役に立てれば幸いです
かしこまりました。以下
こちらが翻訳
こちらは翻訳
この翻訳がお役に立て
これが翻訳
ご不明な点がございましたら
はい、こちら
はい、以下
もちろん、以下
もちろんです。以下
もちろんです！以下
わかりました。以下
下面是翻譯
下面是翻译
下面是译文
中文翻譯：
中文翻译如下
中文翻译：
中文：
他にご質問があれば
以下、翻訳です
以下が日本語訳
以下が翻訳
以下に翻訳
以下は、ご依頼の翻訳
以下は日本語訳
以下は翻訳
以下为翻译
以下为译文
以下是中文翻譯
以下是中文翻译
以下是您要的翻譯
以下是您要的翻译
以下是文章的翻譯
以下是文章的翻译
以下是繁體中文翻譯
以下是翻譯
以下是翻譯內容
以下是翻译
以下是翻译内容
以下是翻译结果
以下是譯文
以下是译文
以下是该文章的中文翻译
以下為翻譯
以下為譯文
備註：我
和訳：
备注：我
好的，下面是
好的，以下是
好的，这是
好的，這是
如果你需要进一步
如果您需要进一步
如果您需要進一步
如需进一步
希望以上翻译
希望这个翻译
希望这份翻译
希望這份翻譯
希望這個翻譯
当然可以！以下是
当然可以，以下是
当然！以下是
当然，以下是
您是否需要我
我已将
我已將
我已經將
我已经将
承知いたしました。以下
承知しました。以下
日本語訳:
日本語訳：
沒問題，以下是
没问题，以下是
注意：この翻訳
注意：我已
注：我已
注：私は
當然可以！以下是
當然可以，以下是
當然！以下是
當然，以下是
繁體中文翻譯：
翻訳:
翻訳は以下のとおり
翻訳は以下の通り
翻訳者注：
翻訳：
翻譯如下
翻譯結果：
翻譯：
翻译如下
翻译结果：
翻译：
訳文:
訳文：
訳注：
訳者注：
註：我已
譯文如下
譯文：
譯者註：
譯註：
译文如下
译文：
译者注：
这是中文翻译
这是翻译
这是译文
這是中文翻譯
這是翻譯
這是譯文
네, 다음은
네, 아래는
다음은 번역
다음은 번역입니다
다음은 요청하신 번역
다음은 한국어 번역
더 필요한 것이 있으면
도움이 되셨기를
물론이죠! 다음은
물론이죠. 다음은
물론입니다! 다음은
물론입니다. 다음은
번역 결과:
번역:
번역문:
번역은 다음과 같습니다
번역자 주:
아래는 번역
아래는 한국어 번역
알겠습니다! 다음은
알겠습니다. 다음은
여기 번역
여기 번역이 있습니다
역자 주:
옮긴이 주:
이 번역이 도움이
저는 번역했습니다
참고: 이 번역
참고: 저는
추가로 필요하신
한국어 번역:
"""

REFUSALS = """
a matsayina na ai
a matsayina na samfurin harshe
adimen artifiziala naizenez
afsuski, men tarjima qila olmayman
against my programming
ai nyelvi modellként
ai භාෂා ආකෘතියක් ලෙස, මට
ai භාෂා ආකෘතියක් ලෙස, මම
ai 어시스턴트로서 저는
ai 어시스턴트로서, 저는
ai 언어 모델로서 저는
ai 언어 모델로서, 저는
ai-asszisztensként nem
aiアシスタントとして、私は
ai言語モデルである私
ai言語モデルとして、私は
ako ai asistent nemôžem
ako ai,
ako jazykový model nemám
ako jazykový model nemôžem
ako umelá inteligencia nemôžem
als ai kan ik
als ai-assistent kan ik
als ai-model kan ik
als ai-taalmodel heb ik
als ai-taalmodel kan ik
als ki kann ich
als ki-assistent kann ich
als ki-modell kann ich
als ki-sprachmodell habe ich
als ki-sprachmodell kann ich
als kunstmatige intelligentie kan ik
als sprachmodell kann ich
als sproochmodell kann ech
als taalmodel kan ik
amin'ny maha modely fiteny ahy
amin’ny maha modely fiteny ahy
andikwazi ukuguqulela
angikwazi ukuhumusha
apgailestauju, bet negaliu
as 'n ki-taalmodel kan ek
as 'n taalmodel kan ek
as a language model, i
as an ai assistant
as an ai language model
as an ai, i
as ki kan ek nie
as ’n ki-taalmodel kan ek
as ’n taalmodel kan ek
atsiprašau, bet negaliu
atvainojiet, bet es nevaru
ba zan iya fassara wannan
bagyşlaň, ýöne men
barkatu, baina ezin dut
beklagar, men eg kan ikkje
beklager, men jeg kan ikke
ben bir dil modeliyim
bibore, lê ez nikarim
bilang isang ai, hindi ko
bilang isang ai, wala akong
bilang isang language model, hindi ko
bilang isang language model, wala akong
bilang isang modelo ng wika, hindi ko
bilang isang modelo ng wika, wala akong
bir dil modeli olarak, ben
bir dil modeli olaraq,
bir süni intellekt olaraq,
bir yapay zeka dil modeli olarak,
bir yapay zeka modeli olarak, ben
bohužel nemohu přeložit
bohužel tento text nemohu
bohužiaľ, nemôžem preložiť
bu isteği yerine getiremem
bu konuda yardımcı olamam
bu metni çeviremem
bu mətni tərcümə edə bilmərəm
bunu çeviremiyorum
bħala intelliġenza artifiċjali,
bħala mudell tal-lingwa,
ca asistent ai, nu
ca inteligență artificială, nu
ca model de limbaj ai
ca model de limbaj,
ca model lingvistic,
com a intel·ligència artificial, no
com a model de llenguatge,
com a model lingüístic,
come assistente ai
come assistente virtuale,
come ia, non
come intelligenza artificiale,
come modello di linguaggio,
come modello linguistico,
como asistente de ia
como asistente virtual,
como assistente de ia
como assistente virtual,
como ia,
como inteligencia artificial,
como inteligencia artificial, no
como inteligência artificial,
como intelixencia artificial, non
como modelo de lenguaje de ia,
como modelo de lenguaje,
como modelo de lenguaje, no puedo
como modelo de linguagem,
como modelo de linguaxe,
como modelo lingüístico,
como um modelo de linguagem de ia,
como um modelo de linguagem,
como uma ia, não
como una ia, no
convertere non possum
daar kan ik niet mee helpen
dabei kann ich dir leider nicht helfen
deja, negaliu išversti
desculpa, pero non podo
desculpe, mas não consigo
desculpe, mas não posso
dessverre kan jeg ikke hjelpe
dessverre kan jeg ikke oversette
desværre kan jeg ikke hjælpe
desværre kan jeg ikke oversætte
diemžēl es nevaru iztulkot
dil modeli hökmünde men
dili ko makahubad
din păcate, nu pot traduce
disculpa, pero no puedo
doleo, sed non possum
désolé, mais je ne peux pas
dịka ihe nlere asụsụ
ech kann dësen text net iwwersetzen
eg beklagar, men eg kan ikkje
eg kan ikkje omsetje
ek is jammer, maar ek kan nie
ek kan nie hierdie teks vertaal nie
elnézést, de nem tudom
em sap greu, però no puc
emeli aň hökmünde men
en tant qu'assistant ia, je
en tant qu'ia, je
en tant qu'intelligence artificielle, je
en tant que modèle de langage ia, je
en tant que modèle de langage, je
en tant que modèle linguistique, je
en tant qu’assistant ia, je
en tant qu’ia, je
en tant qu’intelligence artificielle, je
en voi kääntää
entschuldigung, aber ich kann
enweghị m ike ịtụgharị
es nevaru iztulkot
es nevaru tulkot
es tut mir leid, aber ich kann
et deet mir leed, mee ech kann
ez nikarim wergerînim
ezin dut itzuli
fatkeqësisht, nuk mund të përkthej
fel deallusrwydd artiffisial,
fel model iaith,
förlåt, men jag kan inte
gabh mo leithscéal, ach ní féidir
gẹ́gẹ́ bí àwòṣe èdè,
handikwanise kushandura
helaas kan ik deze tekst niet
helaas kan ik niet voldoen
het spijt me, maar ik kan
hindi ko maisasalin ang tekstong ito
hizkuntza-eredu gisa,
ho sento, però no puc
i am only a language model
i am sorry, but i cannot
i am unable to translate
i can't fulfill
i can't translate
i cannot fulfill
i cannot translate
i can’t fulfill
i can’t translate
i do not have access to real-time
i'm sorry, but i can't
i'm sorry, but i cannot
i'm unable to translate
ich kann das nicht übersetzen
ich kann diese anfrage nicht
ich kann diesen text nicht übersetzen
ik kan deze tekst niet vertalen
ik kan dit niet vertalen
ik kan hier niet mee helpen
ik kan niet voldoen aan dit verzoek
in quanto ia,
in quanto modello di linguaggio,
in quanto modello linguistico,
infelizmente, não posso traduzir
isa akong language model
isa akong modelo ng wika
isip usa ka modelo sa pinulongan
ispričavam se, ali ne mogu
izvinjavam se, ali ne mogu
i’m sorry, but i cannot
i’m sorry, but i can’t
i’m unable to translate
jag beklagar, men jag kan inte
jag kan inte översätta
jag är ledsen, men jag kan inte
jako ai asistent nemohu
jako ai,
jako asystent ai nie
jako jazykový model nemohu
jako jazykový model nemám
jako model językowy nie
jako model językowy,
jako sztuczna inteligencja nie
jako umělá inteligence nemohu
jammer, maar ek kan nie
je m'excuse, mais je ne peux pas
je mi líto, ale nemohu
je mi ľúto, ale nemôžem
je m’excuse, mais je ne peux pas
je ne peux pas répondre à cette demande
je ne peux pas traduire
je ne peux pas vous aider avec
je ne suis pas en mesure de traduire
je suis désolé, mais je ne peux pas
je suis désolée, mais je ne peux pas
jeg beklager, men jeg kan ikke
jeg kan ikke oversette
jeg kan ikke oversætte
jiddispjaċini, imma ma nistax
kahjuks ei saa ma tõlkida
kaip di kalbos modelis
kaip dirbtinis intelektas, aš
kaip kalbos modelis negaliu
kaip kalbos modelis, aš
kama akili bandia, siwezi
kama mfumo wa akili bandia,
kama modeli ya lugha,
kao ai asistent ne mogu
kao jezički model ne mogu
kao jezički model,
kao jezični model ne mogu
kao jezični model,
kao umjetna inteligencija ne mogu
kao veštačka inteligencija ne mogu
kechirasiz, lekin men
keelemudelina ei saa
kiel lingva modelo,
kiel lingvomodelo,
kielimallina en
kot jezikovni model ne morem
kot jezikovni model,
kot umetna inteligenca ne morem
ku yi haƙuri, amma ba zan iya
kwa bahati mbaya, siwezi kutafsiri
kòm yon modèl lang
kā lielais valodas modelis es
kā mākslīgais intelekts es
kā valodas modelis es
lamentablement, no puc traduir
lamentablemente, no puedo traducir
lamento, mas não posso
leider kann ich diese anfrage nicht
lo siento, pero no puedo
là một ai, tôi
là một mô hình ngôn ngữ, tôi
là một trợ lý ai, tôi
ma ei saa tõlkida
ma nistax nittraduċi
ma tarjumi karo
maadaama aan ahay sirdoon macmal ah
maaf, saya tidak bisa membantu
maaf, saya tidak bisa memenuhi
maaf, saya tidak bisa menerjemahkan
maaf, saya tidak boleh membantu
maaf, saya tidak boleh memenuhi
maaf, saya tidak boleh menterjemah
maaf, saya tidak dapat membantu
maaf, saya tidak dapat memenuhi
maaf, saya tidak dapat menerjemahkan
maaf, saya tidak dapat menterjemah
maaf, tetapi saya tidak bisa membantu
maaf, tetapi saya tidak bisa memenuhi
maaf, tetapi saya tidak bisa menerjemahkan
maaf, tetapi saya tidak dapat membantu
maaf, tetapi saya tidak dapat memenuhi
maaf, tetapi saya tidak dapat menerjemahkan
maaf, tetapi saya tidak dapat menterjemah
maalesef bu isteği
maalesef bu metni çeviremem
mae'n ddrwg gen i, ond ni allaf
mae’n ddrwg gen i, ond ni allaf
man žēl, bet es nevaru
mar intleacht shaorga, ní
mar mhúnla teanga
mar shamhail teanga
mbabarira, ariko sinshobora
men tarjima qila olmayman
men terjime edip bilemok
mesterséges intelligenciaként nem
mi bedaŭras, sed mi ne povas
mi dispiace, ma non posso
mi ne povas traduki
mi scuso, ma non posso
mi ò lè túmọ̀
miala tsiny, fa tsy afaka
minangka model basa, aku
minangka model basa, kula
minangka modhel basa, aku
minangka modhel basa, kula
mixabin ez nikarim wergerînim
model luqadeed ahaan
mohon maaf, saya tidak dapat membantu
mohon maaf, saya tidak dapat memenuhi
mohon maaf, saya tidak dapat menerjemahkan
mul on kahju, aga ma ei saa
mwen pa ka tradui
mwen regrèt, men mwen pa ka
my knowledge cutoff
mér þykir það leitt, en ég get ekki
më vjen keq, por nuk mund
n kò lè túmọ̀
nagy nyelvi modellként nem
nažalost, ne mogu da prevedem
nažalost, ne mogu prevesti
ndine urombo, asi handikwanise
ndo, mana enweghị m ike
ne mogu da prevedem
ne mogu prevesti
ne morem prevesti
negaliu išversti
nem tudom lefordítani
nemohu přeložit
nemôžem preložiť
ngapunten, aku ora bisa nerjemahake
ngiyaxolisa, kodwa angikwazi
ni allaf gyfieithu
nie mogę pomóc w tej sprawie
nie mogę przetłumaczyć
nie mogę spełnić tej prośby
nie mogę w tym pomóc
niestety nie mogę przetłumaczyć
niestety, nie mogę przetłumaczyć
njengemodeli yolimi,
njengemodeli yolwimi,
nk'urugero rw'ururimi
nk’urugero rw’ururimi
no puc traduir
no puedo ayudar con eso
no puedo ayudarte con eso
no puedo cumplir con esa solicitud
no puedo responder a esa solicitud
no puedo traducir
non podo traducir
non posso aiutarti con
non posso rispondere a questa richiesta
non posso soddisfare questa richiesta
non posso tradurre
nu pot ajuta cu această solicitare
nu pot traduce acest
nu pot traduce textul
nuk mund ta përkthej
nuk mund të përkthej
nyelvi modellként nem
nyuwun pangapunten, kula mboten saged nerjemahaken
não consigo traduzir
não posso ajudar com isso
não posso atender a essa solicitação
não posso atender a esse pedido
não posso traduzir
ní féidir liom aistriú
olen pahoillani, mutta en voi
omlouvám se, ale nemohu
ongelukkig kan ek nie vertaal nie
oprostite, vendar ne morem
ospravedlňujem sa, ale nemôžem
pahoittelen, mutta en voi
pasayloa ko, apan dili
pasensya na, hindi ko maisasalin
paumanhin, hindi ko maisasalin
paumanhin, hindi ko matutulungan
paumanhin, ngunit hindi ko maisasalin
peço desculpa, mas não posso
pole, lakini siwezi
prepáčte, ale nemôžem
przepraszam, ale nie mogę
przykro mi, ale nie mogę
purtroppo non posso tradurre
raalli ahow, laakiin ma
rất tiếc, tôi không thể dịch
rất tiếc, tôi không thể giúp
rất tiếc, tôi không thể hỗ trợ
rất tiếc, tôi không thể thực hiện
rất tiếc, tôi không thể đáp ứng
s tím vám nemohu pomoci
s tímto vám nemohu pomoci
s týmto vám nemôžem pomôcť
sajnos nem tudok segíteni
sajnos nem tudom lefordítani
sajnálom, de nem tudok
sajnálom, de nem tudom
samahani, lakini siwezi
saya adalah model bahasa
saya hanyalah model bahasa
saya ialah model bahasa
saya minta maaf, tetapi saya tidak dapat membantu
saya minta maaf, tetapi saya tidak dapat memenuhi
saya minta maaf, tetapi saya tidak dapat menerjemahkan
saya tidak bisa menerjemahkan
saya tidak dapat memenuhi permintaan
saya tidak dapat menerjemahkan
saya tidak dapat menterjemah
scuze, dar nu pot
sebagai asisten ai, saya
sebagai kecerdasan buatan, saya
sebagai model bahasa ai, saya
sebagai model bahasa, saya
sebagai pembantu ai, saya
sebagai sebuah ai, saya
sem gervigreind get ég
sem gervigreindarlíkan
sem tungumálalíkan get ég
sentitzen dut, baina ezin dut
si inteligjencë artificiale, nuk
si model gjuhësor,
si një model gjuhësor,
sinshobora guhindura
sinto muito, mas não posso
sintoo, pero non podo
siwezi kutafsiri maandishi
size bu konuda yardımcı olamam
som ai-assistent kan jag
som ai-assistent kan jeg
som ai-sprogmodel
som ai-språkmodell
som ein ai-språkmodell
som en ai kan jag
som en ai kan jeg
som en ai-sprogmodel
som en ai-språkmodell
som ki-assistent kan jeg
som sprogmodel kan jeg
som språkmodell kan eg
som språkmodell kan jag
som språkmodell kan jeg
sorry, ik kan dit niet
sorry, maar ik kan
spiacente, ma non posso
sunʼiy intellekt sifatida men
síntoo, pero non podo
süni intellekt dil modeli olaraq
tehisintellekti keelemudelina
tehisintellektina ei saa
tejto žiadosti nemôžem vyhovieť
tekoälyavustajana en
tekoälykielimallina
tekoälymallina en
tekoälynä en
tento text nemohu přeložit
tento text nemôžem preložiť
til modeli sifatida men
tsy afaka mandika
tut mir leid, aber ich kann
tyvärr kan jag inte hjälpa
tyvärr kan jag inte översätta
tá brón orm, ach ní féidir liom
této žádosti nemohu vyhovět
tôi không thể dịch bài
tôi không thể dịch nội dung
tôi không thể dịch văn bản
tôi không thể hỗ trợ yêu cầu này
tôi không thể thực hiện yêu cầu này
tôi là một mô hình ngôn ngữ
tôi rất tiếc, nhưng tôi không thể dịch
tôi rất tiếc, nhưng tôi không thể giúp
tôi rất tiếc, nhưng tôi không thể hỗ trợ
tôi rất tiếc, nhưng tôi không thể thực hiện
tôi rất tiếc, nhưng tôi không thể đáp ứng
tôi xin lỗi, nhưng tôi không thể dịch
tôi xin lỗi, nhưng tôi không thể giúp
tôi xin lỗi, nhưng tôi không thể hỗ trợ
tôi xin lỗi, nhưng tôi không thể thực hiện
tôi xin lỗi, nhưng tôi không thể đáp ứng
təəssüf ki, bu mətni tərcümə
undskyld, men jeg kan ikke
unnskyld, men jeg kan ikke
ut exemplar linguae
uxolo, kodwa andikwazi
uxolo, kodwa angikwazi
vabandust, aga ma ei saa
valitettavasti en voi auttaa
valitettavasti en voi kääntää
violates my guidelines
với tư cách là một mô hình ngôn ngữ, tôi
với tư cách là một trợ lý ai, tôi
waan ka xumahay, laakiin ma
wek modeleke zimanî
wek zekaya çêkirî
wekî modeleke zimanî
xin lỗi, nhưng tôi không thể dịch
xin lỗi, nhưng tôi không thể giúp
xin lỗi, nhưng tôi không thể hỗ trợ
xin lỗi, nhưng tôi không thể thực hiện
xin lỗi, nhưng tôi không thể đáp ứng
xin lỗi, tôi không thể dịch
xin lỗi, tôi không thể giúp
xin lỗi, tôi không thể hỗ trợ
xin lỗi, tôi không thể thực hiện
xin lỗi, tôi không thể đáp ứng
yapay zeka dil modeli olarak,
yi haƙuri, amma ba zan iya
çeviri yapamam
ég get ekki þýtt
îmi cer scuze, dar nu pot
îmi pare rău, dar nu pot
în calitate de model lingvistic
özür dilerim, ancak bu
üzgünüm, ancak bu isteği
üzgünüm, ancak bu konuda
üzgünüm, ancak bu metni
üzgünüm, bu isteği
üzr istəyirəm, lakin
því miður get ég ekki þýtt
žal mi je, vendar ne morem
žal ne morem prevesti
žao mi je, ali ne mogu
δεν μπορώ να μεταφράσω
δυστυχώσ δεν μπορώ να μεταφράσω
δυστυχώσ, δεν μπορώ να μεταφράσω
ζητώ συγγνώμη, αλλά δεν
λυπάμαι, αλλά δεν μπορώ
συγγνώμη, αλλά δεν μπορώ
ωσ γλωσσικό μοντέλο τεχνητήσ νοημοσύνησ,
ωσ γλωσσικό μοντέλο,
ωσ μοντέλο γλώσσασ,
ωσ τεχνητή νοημοσύνη, δεν
аз съм езиков модел
би бол хэлний загвар
би үүнийг орчуулж чадахгүй
бубахшед, аммо ман наметавонам ин
будучи языковой моделью, я
вибачте, але я не можу виконати
вибачте, але я не можу допомогти
вибачте, але я не можу надати
вибачте, але я не можу перекласти
вибачте, я не можу виконати
вибачте, я не можу допомогти
вибачте, я не можу надати
вибачте, я не можу перекласти
жал ми е, но не можам да го исполнам
жал ми е, но не можам да преведам
жао ми је, али не могу да испуним
жао ми је, али не могу да помогнем са
жао ми је, али не могу да преведем
жасалма интеллект катары, мен
жасанды интеллект ретінде, мен
за съжаление не мога да преведа
извинете, но не можам да преведам
извините, али не могу да преведем
извините, но я не могу выполнить
извините, но я не могу перевести
извините, но я не могу помочь
извините, но я не могу предоставить
извините, я не могу выполнить
извините, я не могу перевести
извините, я не могу помочь
извините, я не могу предоставить
к сожалению, я не могу выполнить
к сожалению, я не могу перевести
к сожалению, я не могу помочь
как большая языковая модель, я
как ии-ассистент, я
как ии-модель, я
как искусственный интеллект, я
как языковая модель ии, я
как языковая модель, я
како вештачка интелигенција, не можам
како вештачка интелигенција, јас
како јазичен модел, не можам
како јазичен модел, јас
као ai асистент, не могу
као ai асистент, ја
као вештачка интелигенција, не могу
као вештачка интелигенција, ја
као језички модел, не могу
као језички модел, ја
като ai асистент, аз
като ai асистент, не мога
като езиков модел, аз
като езиков модел, не мога
като изкуствен интелект, аз
като изкуствен интелект, не мога
кечиресиз, бирок мен бул текстти
кешіріңіз, бірақ мен бұл мәтінді
кешіріңіз, мен бұл мәтінді
ман модели забонӣ ҳастам
ман наметавонам тарҷума кунам
мен бул текстти которо албайм
мен бұл мәтінді аудара алмаймын
мен тил моделимин
мен тілдік модельмін
на жаль, я не магу выканаць
на жаль, я не магу перакласці
на жаль, я не можу виконати
на жаль, я не можу допомогти
на жаль, я не можу перекласти
нажалост, не могу да преведем
не мога да изпълня тази заявка
не мога да преведа този текст
не могу да испуним овај захтев
не могу да преведем овај текст
не можам да го исполнам ова барање
не можам да го преведам овој текст
перепрошую, але я не можу виконати
перепрошую, але я не можу допомогти
перепрошую, але я не можу надати
перепрошую, але я не можу перекласти
прабачце, але я не магу перакласці
прабачце, я не магу перакласці
простите, но я не могу выполнить
простите, но я не могу перевести
простите, но я не могу помочь
простите, но я не могу предоставить
прошу прощения, но я не могу выполнить
прошу прощения, но я не могу перевести
прошу прощения, но я не могу помочь
прошу прощения, но я не могу предоставить
съжалявам, не мога да преведа
съжалявам, но не мога да изпълня
съжалявам, но не мога да помогна с
съжалявам, но не мога да преведа
тил модели катары, мен
тілдік модель ретінде, мен
уучлаарай, би үүнийг орчуулж
уучлаарай, гэхдээ би үүнийг
хиймэл оюун ухааны хувьд, би
хэлний загварын хувьд, би
я з'яўляюся моўнай мадэллю
я не магу перакласці
я не могу выполнить этот запрос
я не могу перевести данный текст
я не могу перевести этот текст
я не могу перевести эту статью
я не могу помочь с этим
я не можу виконати цей запит
я не можу перекласти цей текст
я не можу перекласти цю статтю
я являюсь языковой моделью
я є мовною моделлю
я — мовна модель
я — моўная мадэль
я — языковая модель
як мовна модель ші, я
як мовна модель, я
як модель штучного інтелекту, я
як моўная мадэль, я
як штучний інтелект, я
як штучны інтэлект, я
як ші-асистент, я
ја сам језички модел
јас сум јазичен модел
ҳамчун зеҳни сунъӣ, ман
ҳамчун модели забонӣ, ман
ես լեզվական մոդել եմ
ես չեմ կարող թարգմանել
կներեք, բայց ես չեմ կարող թարգմանել
ներեցեք, բայց ես չեմ կարող թարգմանել
որպես արհեստական բանականություն՝ ես
որպես լեզվական մոդել, ես
որպես լեզվական մոդել՝ ես
אַנטשולדיקט, איך קען נישט איבערזעצן
איך בין אַ שפּראַך־מאָדעל
איך קען נישט איבערזעצן
איני יכול לסייע בבקשה
איני יכול לתרגם
אינני יכול לתרגם
אני לא יכול לתרגם
אני מודל שפה
אני מצטער, אבל אני לא יכול למלא
אני מצטער, אבל אני לא יכול לסייע
אני מצטער, אבל אני לא יכול לעזור
אני מצטער, אבל אני לא יכול לתרגם
אני מצטער, אך איני יכול למלא
אני מצטער, אך איני יכול לסייע
אני מצטער, אך איני יכול לעזור
אני מצטער, אך איני יכול לתרגם
בתור בינה מלאכותית, איני
בתור בינה מלאכותית, אני
בתור מודל שפה, איני
בתור מודל שפה, אני
ווי אַ שפּראַך־מאָדעל, איך
ווי אַ שפּראַך־מאָדעל, קען איך
כבינה מלאכותית, איני
כבינה מלאכותית, אני
כמודל שפה, איני
כמודל שפה, אני
כעוזר בינה מלאכותית, איני
כעוזר בינה מלאכותית, אני
מצטער, אני לא יכול למלא
מצטער, אני לא יכול לסייע
מצטער, אני לא יכול לעזור
מצטער, אני לא יכול לתרגם
מצטערת, אני לא יכולה למלא
מצטערת, אני לא יכולה לסייע
מצטערת, אני לא יכולה לעזור
מצטערת, אני לא יכולה לתרגם
آسف، لا أستطيع المساعدة
آسف، لا أستطيع ترجمة
آسف، لا أستطيع تلبية
آسف، لا أستطيع مساعدتك
آسف، لا يمكنني المساعدة
آسف، لا يمكنني ترجمة
آسف، لا يمكنني تلبية
آسف، لا يمكنني مساعدتك
آسف، لكنني لا أستطيع المساعدة
آسف، لكنني لا أستطيع ترجمة
آسف، لكنني لا أستطيع تلبية
آسف، لكنني لا أستطيع مساعدتك
أعتذر، ولكن لا يمكنني المساعدة
أعتذر، ولكن لا يمكنني ترجمة
أعتذر، ولكن لا يمكنني تلبية
أعتذر، ولكن لا يمكنني مساعدتك
أنا نموذج لغوي
ایک ai لینگویج ماڈل کے طور پر، میں
ایک اے آئی لینگویج ماڈل کے طور پر، میں
ایک زبان کے ماڈل کے طور پر، میں
ایک لسانی ماڈل کے طور پر، میں
باعتباري نموذجًا لغويًا
ببوورە، ناتوانم ئەم
بخښنه غواړم، خو زه دا نه شم ژباړلی
بخښنه غواړم، زه دا نشم ژباړلی
بصفتي مساعد ذكاء اصطناعي
بصفتي نموذج لغوي
بصفتي نموذجًا لغويًا
بطور ایک اے آئی، میں
بطور اے آئی لینگویج ماڈل، میں
بطور لینگویج ماڈل، میں
به عنوان یک دستیار هوش مصنوعی، من
به عنوان یک دستیار هوش مصنوعی، نمی‌توانم
به عنوان یک مدل زبان، من
به عنوان یک مدل زبان، نمی‌توانم
به عنوان یک مدل زبانی، من
به عنوان یک مدل زبانی، نمی‌توانم
به عنوان یک هوش مصنوعی، من
به عنوان یک هوش مصنوعی، نمی‌توانم
به‌عنوان یک مدل زبانی، من
به‌عنوان یک مدل زبانی، نمی‌توانم
به‌عنوان یک هوش مصنوعی، من
به‌عنوان یک هوش مصنوعی، نمی‌توانم
د مصنوعي ځیرکتیا په توګه، زه
د یوې ژبنۍ موډل په توګه، زه
داوای لێبوردن دەکەم، بەڵام ناتوانم ئەم
زه دا متن نشم ژباړلی
زه یو ژبنی موډل یم
عذراً، لا يمكنني المساعدة
عذراً، لا يمكنني ترجمة
عذراً، لا يمكنني تلبية
عذراً، لا يمكنني مساعدتك
عذرًا، لا أستطيع المساعدة
عذرًا، لا أستطيع ترجمة
عذرًا، لا أستطيع تلبية
عذرًا، لا أستطيع مساعدتك
عذرًا، لا يمكنني المساعدة
عذرًا، لا يمكنني ترجمة
عذرًا، لا يمكنني تلبية
عذرًا، لا يمكنني مساعدتك
عذرًا، لكنني لا أستطيع المساعدة
عذرًا، لكنني لا أستطيع ترجمة
عذرًا، لكنني لا أستطيع تلبية
عذرًا، لكنني لا أستطيع مساعدتك
كمساعد ذكاء اصطناعي، أنا
كمساعد ذكاء اصطناعي، لا
كمساعد ذكاء اصطناعي، ليس
كنموذج ذكاء اصطناعي، أنا
كنموذج ذكاء اصطناعي، لا
كنموذج ذكاء اصطناعي، ليس
كنموذج لغوي، أنا
كنموذج لغوي، لا
كنموذج لغوي، ليس
لا أستطيع المساعدة في
لا أستطيع ترجمة
لا يمكنني المساعدة في
لا يمكنني ترجمة
لا يمكنني تلبية هذا الطلب
متأسفانه من نمی‌توانم این
متأسفم، اما نمی‌توانم این
متأسفم، اما نمی‌توانم به شما
متأسفم، اما نمی‌توانم ترجمه
متأسفم، اما نمی‌توانم در این
متأسفم، من نمی‌توانم این
متأسفم، من نمی‌توانم به شما
متأسفم، من نمی‌توانم ترجمه
متأسفم، من نمی‌توانم در این
متأسفم، نمی‌توانم این
متأسفم، نمی‌توانم به شما
متأسفم، نمی‌توانم ترجمه
متأسفم، نمی‌توانم در این
متاسفم، اما نمی‌توانم این
متاسفم، اما نمی‌توانم به شما
متاسفم، اما نمی‌توانم ترجمه
متاسفم، اما نمی‌توانم در این
متاسفم، نمی‌توانم این
متاسفم، نمی‌توانم به شما
متاسفم، نمی‌توانم ترجمه
متاسفم، نمی‌توانم در این
مجھے افسوس ہے، لیکن میں اس
معاف کیجیے، میں اس
معذرت، لیکن میں اس
معذرت، میں اس
معذرت، میں یہ ترجمہ
من قادر به ترجمه
من مۆدێلێکی زمانم
من نمی‌توانم ترجمه کنم
من یک مدل زبانی هستم
من یک هوش مصنوعی هستم
میں اس درخواست کو پورا نہیں کر سکتا
میں اس متن کا ترجمہ نہیں کر سکتا
میں اس میں آپ کی مدد نہیں کر سکتا
میں اس میں مدد نہیں کر سکتا
میں اس کا ترجمہ نہیں کر سکتا
میں ایک ai ماڈل
میں ایک اے آئی اسسٹنٹ
میں ایک اے آئی ماڈل
میں ایک زبان کا ماڈل ہوں
میں ایک لینگویج ماڈل ہوں
میں ترجمہ نہیں کر سکتا
ناتوانم ئەم دەقە وەربگێڕم
نمی‌توانم این درخواست را
نمی‌توانم این متن را ترجمه کنم
وەک مۆدێلێکی زمان، من
وەک مۆدێلێکی زمان، ناتوانم
وەک مۆدێلێکی زمانی، من
وەک مۆدێلێکی زمانی، ناتوانم
وەک ژیریی دەستکرد، من
وەک ژیریی دەستکرد، ناتوانم
एआई भाषा मोडेलको रूपमा, म
एक ai भाषा मॉडल के रूप में, मैं
एक ai भाषा मॉडेल म्हणून, मी
एक ai भाषा मोडेलको रूपमा, म
एक ai सहायक के रूप में, मैं
एक एआई के रूप में, मैं
एक एआई भाषा मॉडल के रूप में, मैं
एक एआय भाषा मॉडेल म्हणून, मी
एक भाषा मॉडल के रूप में, मैं
एक भाषा मॉडेल म्हणून, मी
क्षमस्व, मी ही विनंती
क्षमा करें, मैं अनुवाद
क्षमा करें, मैं इस अनुरोध
क्षमा करें, लेकिन मैं इस
क्षमा करें, लेकिन मैं इस अनुरोध
भाषा मोडेलको रूपमा, म
म अनुवाद गर्न सक्दिनँ
म एक एआई मोडेल
म एक भाषा मोडेल हुँ
म यसको अनुवाद गर्न सक्दिन
मला माफ करा, पण मी ही विनंती
माफ करा, मी हे भाषांतर
माफ गर्नुहोस्, म यो अनुरोध
माफ गर्नुहोस्, म यो अनुवाद
माफ़ कीजिए, मैं इस अनुरोध
मी एक एआय मॉडेल
मी एक भाषा मॉडेल आहे
मी भाषांतर करू शकत नाही
मी याचे भाषांतर करू शकत नाही
मुझे खेद है, लेकिन मैं इस अनुरोध
मुझे खेद है, लेकिन मैं इस पाठ
मुझे खेद है, लेकिन मैं इसमें सहायता
मैं अनुवाद नहीं कर सकता
मैं इस अनुरोध को पूरा नहीं कर सकता
मैं इस पाठ का अनुवाद नहीं कर सकता
मैं इसका अनुवाद नहीं कर सकता
मैं इसमें आपकी मदद नहीं कर सकता
मैं इसमें आपकी सहायता नहीं कर सकता
मैं इसमें सहायता नहीं कर सकता
मैं एक ai भाषा मॉडल
मैं एक ai सहायक
मैं एक एआई भाषा मॉडल
मैं एक भाषा मॉडल हूँ
मैं एक भाषा मॉडल हूं
আমি অনুবাদ করতে পারব না
আমি এই অনুরোধটি পূরণ করতে পারছি না
আমি একটি এআই ভাষা মডেল
আমি একটি এআই মডেল
আমি একটি ভাষা মডেল
আমি এটি অনুবাদ করতে পারছি না
আমি এতে সাহায্য করতে পারছি না
আমি দুঃখিত, কিন্তু আমি এই
একটি ai ভাষা মডেল হিসেবে, আমি
একটি এআই ভাষা মডেল হিসেবে, আমি
একটি এআই হিসেবে, আমি
একটি ভাষা মডেল হিসাবে, আমি
একটি ভাষা মডেল হিসেবে, আমি
এটা এআই হিচাপে, মই
এটা ভাষা মডেল হিচাপে, মই
দুঃখিত, আমি এই অনুরোধ
দুঃখিত, আমি এটি অনুবাদ
দুঃখিত, কিন্তু আমি এই
মই এইটো অনুবাদ কৰিব নোৱাৰোঁ
মই এটা ভাষা মডেল
ਇੱਕ ai ਭਾਸ਼ਾ ਮਾਡਲ ਵਜੋਂ, ਮੈਂ
ਇੱਕ ਏਆਈ ਭਾਸ਼ਾ ਮਾਡਲ ਵਜੋਂ, ਮੈਂ
ਇੱਕ ਭਾਸ਼ਾ ਮਾਡਲ ਵਜੋਂ, ਮੈਂ
ਮਾਫ਼ ਕਰਨਾ, ਪਰ ਮੈਂ ਇਸ
ਮੈਂ ਅਨੁਵਾਦ ਨਹੀਂ ਕਰ ਸਕਦਾ
ਮੈਂ ਇਸ ਦਾ ਅਨੁਵਾਦ ਨਹੀਂ ਕਰ ਸਕਦਾ
ਮੈਂ ਇੱਕ ਭਾਸ਼ਾ ਮਾਡਲ ਹਾਂ
એક ai ભાષા મોડેલ તરીકે, હું
એક એઆઈ ભાષા મોડેલ તરીકે, હું
એક ભાષા મોડેલ તરીકે, હું
માફ કરશો, પરંતુ હું આ
માફ કરશો, હું આ વિનંતી
માફ કરશો, હું આનો અનુવાદ
હું અનુવાદ કરી શકતો નથી
હું આનો અનુવાદ કરી શકતો નથી
હું એક એઆઈ મોડેલ
હું એક ભાષા મોડેલ છું
ଏକ ଭାଷା ମଡେଲ ଭାବରେ, ମୁଁ
କ୍ଷମା କରନ୍ତୁ, କିନ୍ତୁ ମୁଁ ଏହାକୁ
ମୁଁ ଏକ ଭାଷା ମଡେଲ
என்னால் இதை மொழிபெயர்க்க
என்னால் மொழிபெயர்க்க முடியாது
ஒரு ai மொழி மாதிரியாக, என்னால்
ஒரு ai மொழி மாதிரியாக, நான்
ஒரு செயற்கை நுண்ணறிவு மொழி மாதிரியாக, என்னால்
ஒரு செயற்கை நுண்ணறிவு மொழி மாதிரியாக, நான்
ஒரு மொழி மாதிரியாக, என்னால்
ஒரு மொழி மாதிரியாக, நான்
நான் ஒரு செயற்கை நுண்ணறிவு மாதிரி
நான் ஒரு மொழி மாதிரி
மன்னிக்கவும், என்னால் இதை மொழிபெயர்க்க
மன்னிக்கவும், என்னால் இந்த
ఒక ai భాషా నమూనాగా, నేను
ఒక ఏఐ భాషా నమూనాగా, నేను
ఒక భాషా నమూనాగా, నేను
క్షమించండి, కానీ నేను దీన్ని
క్షమించండి, నేను ఈ అభ్యర్థనను
క్షమించండి, నేను దీన్ని
నేను అనువదించలేను
నేను ఒక భాషా నమూనాను
నేను దీన్ని అనువదించలేను
ಒಂದು ai ಭಾಷಾ ಮಾದರಿಯಾಗಿ, ನಾನು
ಒಂದು ಭಾಷಾ ಮಾದರಿಯಾಗಿ, ನಾನು
ಕ್ಷಮಿಸಿ, ಆದರೆ ನಾನು ಇದನ್ನು
ಕ್ಷಮಿಸಿ, ನಾನು ಇದನ್ನು
ನಾನು ಇದನ್ನು ಅನುವಾದಿಸಲು ಸಾಧ್ಯವಿಲ್ಲ
ನಾನು ಒಂದು ಭಾಷಾ ಮಾದರಿ
എനിക്ക് ഇത് വിവർത്തനം ചെയ്യാൻ കഴിയില്ല
ഒരു ai ഭാഷാ മോഡൽ എന്ന നിലയിൽ, എനിക്ക്
ഒരു ai ഭാഷാ മോഡൽ എന്ന നിലയിൽ, ഞാൻ
ഒരു എഐ എന്ന നിലയിൽ, എനിക്ക്
ഒരു എഐ എന്ന നിലയിൽ, ഞാൻ
ഒരു ഭാഷാ മോഡൽ എന്ന നിലയിൽ, എനിക്ക്
ഒരു ഭാഷാ മോഡൽ എന്ന നിലയിൽ, ഞാൻ
ക്ഷമിക്കണം, എനിക്ക് ഇത്
ക്ഷമിക്കണം, പക്ഷേ എനിക്ക് ഇത്
ഞാൻ ഒരു ഭാഷാ മോഡലാണ്
භාෂා ආකෘතියක් ලෙස, මට
භාෂා ආකෘතියක් ලෙස, මම
මට මෙය පරිවර්තනය කළ නොහැක
මම භාෂා ආකෘතියක්
සමාවන්න, නමුත් මට මෙය
සමාවන්න, මට මෙය
ขออภัย ฉันไม่สามารถช่วย
ขออภัย ฉันไม่สามารถดำเนินการตามคำขอ
ขออภัย ฉันไม่สามารถแปล
ขออภัย แต่ฉันไม่สามารถช่วย
ขออภัย แต่ฉันไม่สามารถดำเนินการตามคำขอ
ขออภัย แต่ฉันไม่สามารถแปล
ขออภัยครับ ผมไม่สามารถช่วย
ขออภัยครับ ผมไม่สามารถดำเนินการตามคำขอ
ขออภัยครับ ผมไม่สามารถแปล
ขออภัยค่ะ ดิฉันไม่สามารถช่วย
ขออภัยค่ะ ดิฉันไม่สามารถดำเนินการตามคำขอ
ขออภัยค่ะ ดิฉันไม่สามารถแปล
ฉันเป็นโมเดลภาษา
ฉันไม่สามารถแปล
ในฐานะ ai ฉัน
ในฐานะ ai ดิฉัน
ในฐานะ ai ผม
ในฐานะปัญญาประดิษฐ์ ฉัน
ในฐานะปัญญาประดิษฐ์ ดิฉัน
ในฐานะปัญญาประดิษฐ์ ผม
ในฐานะแบบจำลองภาษา ฉัน
ในฐานะแบบจำลองภาษา ดิฉัน
ในฐานะแบบจำลองภาษา ผม
ในฐานะโมเดลภาษา ฉัน
ในฐานะโมเดลภาษา ดิฉัน
ในฐานะโมเดลภาษา ผม
ຂ້ອຍບໍ່ສາມາດແປ
ຂ້ອຍເປັນແບບຈຳລອງພາສາ
ຂໍອະໄພ, ຂ້ອຍບໍ່ສາມາດຊ່ວຍ
ຂໍອະໄພ, ຂ້ອຍບໍ່ສາມາດແປ
ໃນຖານະ ai ຂ້ອຍ
ໃນຖານະ ai, ຂ້ອຍ
ໃນຖານະເປັນແບບຈຳລອງພາສາ ຂ້ອຍ
ໃນຖານະເປັນແບບຈຳລອງພາສາ, ຂ້ອຍ
ကျွန်ုပ်သည် ဘာသာစကားမော်ဒယ်
တောင်းပန်ပါသည်၊ ကျွန်ုပ် ဘာသာပြန်
ဘာသာစကားမော်ဒယ်တစ်ခုအနေဖြင့်၊ ကျွန်တော်
ဘာသာစကားမော်ဒယ်တစ်ခုအနေဖြင့်၊ ကျွန်ုပ်
არ შემიძლია ამ ტექსტის თარგმნა
ბოდიში, მაგრამ მე არ შემიძლია ამ ტექსტის თარგმნა
მე ვარ ენობრივი მოდელი
როგორც ენობრივი მოდელი, არ
როგორც ენობრივი მოდელი, მე
როგორც ხელოვნური ინტელექტი, არ
როგორც ხელოვნური ინტელექტი, მე
უკაცრავად, მაგრამ არ შემიძლია ამ ტექსტის თარგმნა
ኣነ ናይ ቋንቋ ሞዴል እየ
እኔ የቋንቋ ሞዴል ነኝ
እንደ ሰው ሠራሽ አስተውሎት፣ እኔ
እንደ ሰው ሠራሽ አስተውሎት፣ ይህን
እንደ ቋንቋ ሞዴል፣ እኔ
እንደ ቋንቋ ሞዴል፣ ይህን
ከም ናይ ቋንቋ ሞዴል፣ ኣነ
ይህን መተርጎም አልችልም
ይቅርታ፣ ግን መተርጎም አልችልም
ይቕረታ፣ ክትርጉም ኣይክእልን
ក្នុងនាមជា ai ខ្ញុំ
ក្នុងនាមជាគំរូភាសា ខ្ញុំ
ខ្ញុំជាគំរូភាសា
ខ្ញុំមិនអាចបកប្រែ
សូមអភ័យទោស ខ្ញុំមិនអាចជួយ
សូមអភ័យទោស ខ្ញុំមិនអាចបកប្រែ
ẹ má bínú, ṣùgbọ́n mi ò lè
この文章を翻訳することはできません
ご要望にお応えできません
そのリクエストには対応できません
リクエストにはお応えできません
人工知能として、私は
作为ai助手，我
作为ai语言模型，我
作为一个ai助手，我
作为一个ai语言模型，我
作为一个人工智能语言模型，我
作为一个语言模型，我
作为一名ai助手，我
作为人工智能助手，我
作為ai助手，我
作為ai語言模型，我
作為一個ai語言模型，我
作為一個人工智慧語言模型，我
作為一個語言模型，我
对不起，我不能协助
对不起，我不能处理
对不起，我不能完成
对不起，我不能帮助
对不起，我不能提供
对不起，我不能满足
对不起，我不能翻译
对不起，我无法协助
对不起，我无法处理
对不起，我无法完成
对不起，我无法帮助
对不起，我无法提供
对不起，我无法满足
对不起，我无法翻译
對不起，我不能協助
對不起，我不能完成
對不起，我不能幫助
對不起，我不能提供
對不起，我不能滿足
對不起，我不能翻譯
對不起，我不能處理
對不起，我無法協助
對不起，我無法完成
對不起，我無法幫助
對不起，我無法提供
對不起，我無法滿足
對不起，我無法翻譯
對不起，我無法處理
很抱歉，但我无法协助
很抱歉，但我无法处理
很抱歉，但我无法完成
很抱歉，但我无法帮助
很抱歉，但我无法提供
很抱歉，但我无法满足
很抱歉，但我无法翻译
很抱歉，但我無法協助
很抱歉，但我無法完成
很抱歉，但我無法幫助
很抱歉，但我無法提供
很抱歉，但我無法滿足
很抱歉，但我無法翻譯
很抱歉，但我無法處理
很抱歉，我不能协助
很抱歉，我不能協助
很抱歉，我不能处理
很抱歉，我不能完成
很抱歉，我不能帮助
很抱歉，我不能幫助
很抱歉，我不能提供
很抱歉，我不能满足
很抱歉，我不能滿足
很抱歉，我不能翻譯
很抱歉，我不能翻译
很抱歉，我不能處理
很抱歉，我无法协助
很抱歉，我无法处理
很抱歉，我无法完成
很抱歉，我无法帮助
很抱歉，我无法提供
很抱歉，我无法满足
很抱歉，我无法翻译
很抱歉，我無法協助
很抱歉，我無法完成
很抱歉，我無法幫助
很抱歉，我無法提供
很抱歉，我無法滿足
很抱歉，我無法翻譯
很抱歉，我無法處理
我不能翻譯這
我不能翻译这
我无法协助完成
我无法协助您
我无法提供该翻译
我无法满足该请求
我无法翻译该
我无法翻译这
我是一个ai语言模型
我是一个人工智能
我是一个语言模型
我是一個ai語言模型
我是一個人工智慧
我是一個語言模型
我無法協助完成
我無法協助您
我無法滿足該請求
我無法翻譯該
我無法翻譯這
抱歉，但我无法协助
抱歉，但我无法处理
抱歉，但我无法完成
抱歉，但我无法帮助
抱歉，但我无法提供
抱歉，但我无法满足
抱歉，但我无法翻译
抱歉，但我無法協助
抱歉，但我無法完成
抱歉，但我無法幫助
抱歉，但我無法提供
抱歉，但我無法滿足
抱歉，但我無法翻譯
抱歉，但我無法處理
抱歉，我不能协助
抱歉，我不能協助
抱歉，我不能处理
抱歉，我不能完成
抱歉，我不能帮助
抱歉，我不能幫助
抱歉，我不能提供
抱歉，我不能满足
抱歉，我不能滿足
抱歉，我不能翻譯
抱歉，我不能翻译
抱歉，我不能處理
抱歉，我无法协助
抱歉，我无法处理
抱歉，我无法完成
抱歉，我无法帮助
抱歉，我无法提供
抱歉，我无法满足
抱歉，我无法翻译
抱歉，我無法協助
抱歉，我無法完成
抱歉，我無法幫助
抱歉，我無法提供
抱歉，我無法滿足
抱歉，我無法翻譯
抱歉，我無法處理
申し訳ありませんが、お手伝い
申し訳ありませんが、この文章を翻訳
申し訳ありませんが、ご依頼
申し訳ありませんが、そのご要望
申し訳ありませんが、そのような
申し訳ありませんが、そのリクエスト
申し訳ありませんが、翻訳
申し訳ございませんが、そのご要望
申し訳ございませんが、そのリクエスト
私はaiですので
私はaiアシスタント
私はai言語モデル
私は言語モデル
言語モデルとして、私は
身為ai助理，我
身為ai語言模型，我
身為一個語言模型，我
도와드릴 수 없습니다
번역해 드릴 수 없습니다
언어 모델로서 저는
언어 모델로서, 저는
요청을 수행할 수 없습니다
이 글을 번역할 수 없습니다
인공지능 언어 모델로서 저는
인공지능 언어 모델로서, 저는
인공지능으로서 저는
인공지능으로서, 저는
저는 ai 언어 모델
저는 언어 모델
저는 인공지능 모델
저는 인공지능 언어
죄송하지만 도와드릴 수
죄송하지만 번역할 수
죄송하지만 요청하신
죄송하지만 해당 요청
죄송하지만, 저는 번역
죄송하지만, 해당 요청
죄송합니다. 요청하신
죄송합니다. 저는 ai
죄송합니다만, 저는 번역
해당 내용을 번역할 수 없습니다
"""

PHOTO = """
abbildung
afbeelding
afbeeldingen
amafoto
archiefbeeld
archieffoto
archivbild
archivfoto
archivní foto
archivní snímek
archyvo nuotrauka
archív felvétel
archív fotó
archívna snímka
archívne foto
argazkia
argazkiak
argieffoto
arhiivifoto
arhivska fotografija
arhiw suraty
arhīva foto
arkistokuva
arkivbild
arkivbilde
arkivbilete
arkivbillede
arkivfoto
artxiboko argazkia
artxiboko irudia
arxiv foto
arxiv fotosu
arşiv fotoğrafı
asalin hoton
asociatyvi nuotrauka
attēli
attēls
autor fotografie
autor fotografije
autor zdjęcia
bayanan hoto
beeld
beitragsbild
bijschrift
bild
bilde
bilder
bildkälla
bildnachweis
bildo
bildoj
bildquelle
bildrechte
bilete
billede
billeder
biller
borítókép
caption
captura de pantalla
captura de tela
capture d’écran
captură de ecran
chanzo cha picha
credit
credit foto
crediti
crediti foto
crediti fotografici
credito
credito fotografico
crèdit
crèdits
crédit
crédit photo
crédito
crédito da foto
crédito da imagem
crédito de la foto
créditos
crédits
crédits photo
crédits photos
darlun
delwedd
dessin
didascalia
ekran görüntüsü
ekrano nuotrauka
ekrānuzņēmums
eserese
ffotograff
ffynhonnell y llun
file photo
fot
foto
foto arhivă
foto arkiv
foto de archivo
foto de arquivo
foto di repertorio
foto d’archivio
foto d’arxiu
foto ilustrasi
foto ilustrativ
foto ilustrativa
foto ilustrim
foto ilustruese
foto müəllifi
foto referencial
foto ter illustratie
foto's
foto/divulgação
fotocredit
fotod
fotoda
fotoen
fotograf
fotografi
fotografia
fotografie
fotografii
fotografija
fotografija je simbolična
fotografije
fotografía
fotografías
fotogrāfija
fotoj
fotolar
foton
fotonachweis
fotos
fotosurat
fotoğraf
fotoğraf kaynağı
fotoğraflar
foto’s
fotó
fotó forrása
fotók
fénykép
fọ́tò
gambar
gambar fail
gambar hiasan
genrebild
genrefoto
graafika
grafiikka
grafik
grafika
grafikk
grafîk
graphic
grianghraf
grianghraf cartlainne
grianghraif
guhit
görsel
görsel kaynağı
görseller
hoto
hoton
hotuna
hulagway
hình
hình minh họa
hình ảnh
ifoto
ihe osise
ilistrasyon
iliustracija
illustrasie
illustrasjon
illustrasjonsbilde
illustrasjonsfoto
illustratie
illustration
illustratioun
illustrative photo
illustratsioon
illustrazione
illustrazzjoni
illustreeriv foto
illusztráció
illusztráció fotó
ilustrace
ilustracija
ilustración
ilustracja
ilustrasi
ilustrasyon
ilustratīvs attēls
ilustratīvs foto
ilustrazioa
ilustração
ilustračná fotografia
ilustračná snímka
ilustračné foto
ilustrační foto
ilustrační fotografie
ilustrační obrázek
ilustrační snímek
ilustračný obrázok
ilustraĵo
ilustrație
ilustrim
ilustrácia
ilustrācija
il·lustració
image
image credit
image d’illustration
imagem
imagem ilustrativa
imagen
imagen de archivo
imagen ilustrativa
imagen referencial
imagens
images
imagine
imagine ilustrativă
imagines
imagini
imago
imaj
imatge
imatge d’arxiu
imatges
imaxe
imaxe de arquivo
imaxes
imazh
imazhi
imej
imifanekiso
immagine
immagine di copertina
immagine di repertorio
immagini
immaġni
imágenes
infografia
infografic
infografica
infografika
infografía
infographic
infographie
irudia
irudiak
ishusho
isithombe
isithombe sekhasi
izithombe
i̇llüstrasiya
i̇llüstrasyon
i̇nfografik
joonis
kaynak görsel
kisary
kredit foto
kuha ni
kuva
kuvaaja
kuvakaappaus
kuvat
kuvateksti
kuvatõmmis
kuvituskuva
kép
kép forrása
képek
képek forrása
képernyőkép
larawan
larawang kuha ni
legenda
litrato
ljósmynd
ljósmyndari
ljósmyndir
llun
llun archif
lluniau
léaráid
légende
lêerfoto
maelezo ya picha
mchoro
mga hulagway
mga larawan
mifananidzo
minh họa
modelfoto
mufananidzo
muuqaal
mynd
myndir
naslovna fotografija
nuotr
nuotrauka
nuotraukos
nuotraukos autorius
nyitókép
obrázek
obrázok
onye sere foto
oríṣun àwòrán
pamje
pantaila-argazkia
paveikslas
peu de foto
photo
photo by
photo courtesy of
photo credit
photo d'illustration
photo d’archives
photo d’illustration
photograph
photographema
photos
picha
picha kwa hisani ya
picha na
picha ya
picha ya maktaba
pictiúr
pictura
picture
pie de foto
piirros
pikicha
pildid
pilt
posnetek zaslona
prent
pressbild
pressefoto
quelle foto
rasm
rasmlar
resim
retrato
ritratt
ritratt tal-arkivju
ritratti
rysunek
safnmynd
sary
sary avy amin’ny
sawir
sawir hore
sawirka
sawirrada
sawirro
screenshot
simbolična fotografija
skermkiekie
skjermbilde
skjermbilete
skjermdump
skjáskot
skrinshot
skärmdump
skærmbillede
slika
snimak ekrana
snimka zaslona
snímek
snímek obrazovky
snímka
snímka obrazovky
source of photo
stampa
stampi
stockfoto
sumber foto
sumber gambar
surat
suratda
suratlar
sursa foto
sursă foto
symbolbild
symbolfoto
tangkapan layar
teikning
tekning
temsili fotoğraf
temsili görsel
titelbild
umdwebo
umfanekiso
umzobo
valokuva
wêne
wêneyê arşîvê
wêneyên
xigashada sawirka
zdjęcia
zdjęcie
zdjęcie archiwalne
zdjęcie ilustracyjne
zdroj fotografie
zdroj fotografií
zrzut ekranu
àwòrán
çizim
íomhá
úr safni
đồ họa
şəkil
şəkillər
źródło zdjęcia
γράφημα
εικονογράφηση
εικόνα
εικόνεσ
λεζάντα
πηγή φωτογραφίασ
στιγμιότυπο οθόνησ
φωτο
φωτογραφία
φωτογραφία αρχείου
φωτογραφίεσ
φωτό
акс
аксҳо
архивын зураг
выява
гэрэл зураг
гэрэл зургийг
джерело фото
здымак
знімок
зображення
зураг
извор фотографије
изображение
източник на снимката
иллюстрация
иллюстрациялык сүрөт
илустрација
илюстрация
инфографика
источник фото
калаж
колаж
коллаж
крыніца фота
көрнекі сурет
малюнак
малюнок
принтскрин
расм
рисунка
рисунок
світлина
світлини
скриншот
слика
снимак
снимка
снимката е илюстративна
снимки
снимок
сурат
сурет
суреттер
сүрөт
сүрөттө
тасвир
фота
фотаздымак
фото
фото автора
фото ашық дереккөзден
фото-илустрација
фотограф
фотографии
фотография
фотографија
фотографије
фотографія
фотосурет
цртеж
ілюстрацыйнае фота
ілюстрацыя
ілюстрація
інфографіка
լուսանկար
լուսանկարը
լուսանկարի աղբյուր
լուսանկարներ
նկար
պատկեր
ֆոտո
איור
איורים
אילוסטראַציע
בילד
פֿאָטאָ
פאָטאָ
צייכענונג
צילום
צילום ארכיון
צילום מסך
צילומים
צלם
קרדיט
תמונה
תמונות
الصور
الصورة
انځور
انځورونه
تصاویر
تصوير
تصویر
تصویر تزئینی
تصویرسازی
خاکہ
رسم
رسم توضيحي
صورة
صورة أرشيفية
صورة توضيحية
علامتی تصویر
عکاس
عکس
عکس آرشیوی
عکس از
فائل فوٹو
فوٹو
فوٹو بشکریہ
فوٹو فائل
فۆتۆ
نگاره
وێنە
وێنەکان
وێنەی ئەرشیف
चित्र
छवि
छायाचित्र
छायाचित्रे
तस्बिर
तस्बिरहरू
तस्वीर
प्रतीकात्मक तस्वीर
प्रातिनिधिक छायाचित्र
प्रातिनिधिक फोटो
फ़ाइल फ़ोटो
फ़ोटो
फाइल तस्बिर
फाइल फोटो
फोटो
फोटो साभार
फोटो सौजन्य
संग्रहित छायाचित्र
सांकेतिक तस्वीर
আলোকচিত্র
আলোকচিত্ৰ
গ্রাফিক
চিত্র
চিত্ৰ
ছবি
ছবি সংগৃহীত
নিজস্ব চিত্র
প্রতীকী ছবি
ফটো
ফাইল চিত্র
ফাইল ছবি
ফাইল ফটো
সংগৃহীত ছবি
ਚਿੱਤਰ
ਤਸਵੀਰ
ਫ਼ੋਟੋ
ਫਾਈਲ ਫੋਟੋ
ਫੋਟੋ
ચિત્ર
છબી
તસવીર
તસ્વીર
પ્રતિકાત્મક તસવીર
પ્રતીકાત્મક તસવીર
ફાઇલ ફોટો
ફાઈલ તસવીર
ફોટો
ଚିତ୍ର
ଛବି
ଫଟୋ
ଫାଇଲ ଫଟୋ
ஓவியம்
கோப்புப் படம்
கோப்புப்படம்
சித்தரிப்புப் படம்
படங்கள்
படம்
புகைப்படம்
மாதிரிப் படம்
చిత్రం
చిత్రాలు
ప్రతీకాత్మక చిత్రం
ఫైల్ ఫొటో
ఫొటో
ఫోటో
ಚಿತ್ರ
ಚಿತ್ರಗಳು
ಪ್ರಾತಿನಿಧಿಕ ಚಿತ್ರ
ಫೋಟೊ
ಫೋಟೋ
ಸಂಗ್ರಹ ಚಿತ್ರ
ಸಾಂದರ್ಭಿಕ ಚಿತ್ರ
ചിത്രം
ചിത്രങ്ങൾ
പ്രതീകാത്മക ചിത്രം
ഫയൽ ചിത്രം
ഫയൽ ഫോട്ടോ
ഫോട്ടോ
ඡායාරූප
ඡායාරූපය
පින්තූර
පින්තූරය
රූපය
ขอบคุณภาพจาก
ภาพ
ภาพจาก
ภาพถ่าย
ภาพประกอบ
ภาพโดย
รูป
รูปภาพ
เครดิตภาพ
แฟ้มภาพ
ພາບ
ພາບຈາກ
ພາບປະກອບ
ພາບໂດຍ
ຮູບ
ຮູບພາບ
ຮູບໂດຍ
ဓါတ်ပုံ
ဓာတ်ပုံ
ပုံ
မှတ်တမ်းဓာတ်ပုံ
ရုပ်ပုံ
ილუსტრაცია
ნახატი
საარქივო ფოტო
საილუსტრაციო ფოტო
სურათი
ფოტო
ფოტოები
ფოტოს ავტორი
ምስሊ
ምስል
ሥዕል
ስእሊ
ስዕል
የፎቶው ባለመብት
ፎቶ
ፎቶግራፍ
រូប
រូបថត
រូបថតឯកសារ
រូបភាព
រូបភាពពី
ảnh
ảnh chụp màn hình
ảnh minh hoạ
ảnh minh họa
ảnh tư liệu
ọ̀rọ̀ àwòrán
イメージ
イラスト
写真
写真はイメージ
写真提供
写真＝
制图
図
图
图为
图源
图片
图片来源
圖
圖源
圖為
圖片
圖片來源
插图
插圖
摄影
撮影
攝影
照片
画像
示意圖
翻攝自
資料写真
資料照
資料照片
资料图
资料图片
配图
그래픽
그림
사진
사진 제공
사진 출처
사진=
사진제공
삽화
이미지
일러스트
자료 사진
자료사진
"""
