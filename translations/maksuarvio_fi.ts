<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi">
<context>
    <name>BookWords</name>
    <message>
        <source>Basics</source>
        <translation>Perustiedot</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Palvelut</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Tarjonta</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Arvot</translation>
    </message>
    <message>
        <source>Percents</source>
        <translation>Prosentit</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Tekstit</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Valmiit paketit</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Tieto</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Arvo</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Tunnus</translation>
    </message>
    <message>
        <source>In Finnish</source>
        <translation>Suomeksi</translation>
    </message>
    <message>
        <source>In Swedish</source>
        <translation>Ruotsiksi</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>Englanniksi</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Ryhmä</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Yksikkö</translation>
    </message>
    <message>
        <source>Priced per</source>
        <translation>Hinnan yksikkö</translation>
    </message>
    <message>
        <source>Fee rule</source>
        <translation>Maksusääntö</translation>
    </message>
    <message>
        <source>Form of care</source>
        <translation>Hoidon muoto</translation>
    </message>
    <message>
        <source>In long-term care&apos;s fee</source>
        <translation>Sisältyy pitkäaikaishoidon maksuun</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Pykälä</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Palvelu</translation>
    </message>
    <message>
        <source>How produced</source>
        <translation>Tuotantotapa</translation>
    </message>
    <message>
        <source>Voucher rule</source>
        <translation>Setelin sääntö</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Alkaen</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Asti</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Mikä</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Kohta</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Henkilöitä</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Lähde</translation>
    </message>
    <message>
        <source>Last reviewed</source>
        <translation>Tarkistettu</translation>
    </message>
    <message>
        <source>Hours from</source>
        <translation>Tunnit alkaen</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 henkilö</translation>
    </message>
    <message>
        <source>2 persons</source>
        <translation>2 henkilöä</translation>
    </message>
    <message>
        <source>3 persons</source>
        <translation>3 henkilöä</translation>
    </message>
    <message>
        <source>4 persons</source>
        <translation>4 henkilöä</translation>
    </message>
    <message>
        <source>5 persons</source>
        <translation>5 henkilöä</translation>
    </message>
    <message>
        <source>6 persons</source>
        <translation>6 henkilöä</translation>
    </message>
    <message>
        <source>Highest fee</source>
        <translation>Enimmäismaksu</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teksti</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Määrä</translation>
    </message>
    <message>
        <source>Per</source>
        <translation>Jaksossa</translation>
    </message>
    <message>
        <source>Organiser (id)</source>
        <translation>Järjestäjän tunnus</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versio</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Voimassa alkaen</translation>
    </message>
    <message>
        <source>In force to (empty: until further notice)</source>
        <translation>Voimassa asti (tyhjä: toistaiseksi)</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Päättäjä</translation>
    </message>
    <message>
        <source>Day of the decision</source>
        <translation>Päätöksen päivä</translation>
    </message>
    <message>
        <source>Section of the decision</source>
        <translation>Päätöksen pykälä</translation>
    </message>
    <message>
        <source>Corrects the version</source>
        <translation>Korjaa version</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>luonnos</translation>
    </message>
    <message>
        <source>published</source>
        <translation>julkaistu</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>poistettu käytöstä</translation>
    </message>
    <message>
        <source>share of income (10 e §)</source>
        <translation>osuus tuloista (10 e §)</translation>
    </message>
    <message>
        <source>share of net income (7 c §)</source>
        <translation>osuus nettotuloista (7 c §)</translation>
    </message>
    <message>
        <source>price a unit</source>
        <translation>yksikköhinta</translation>
    </message>
    <message>
        <source>price a unit, counts to the fee ceiling</source>
        <translation>yksikköhinta, kerryttää maksukattoa</translation>
    </message>
    <message>
        <source>price a unit, counts to the ceiling, upkeep after it</source>
        <translation>yksikköhinta, kerryttää maksukattoa, sen jälkeen ylläpitomaksu</translation>
    </message>
    <message>
        <source>price a unit by income</source>
        <translation>yksikköhinta tulojen mukaan</translation>
    </message>
    <message>
        <source>price a unit by income, so many charged at most</source>
        <translation>yksikköhinta tulojen mukaan, laskutetaan enintään määrä</translation>
    </message>
    <message>
        <source>no fee</source>
        <translation>ei maksua</translation>
    </message>
    <message>
        <source>no voucher</source>
        <translation>ei palveluseteliä</translation>
    </message>
    <message>
        <source>value by income</source>
        <translation>arvo tulojen mukaan</translation>
    </message>
    <message>
        <source>value by steps of net income</source>
        <translation>arvo nettotulon portaiden mukaan</translation>
    </message>
    <message>
        <source>one value for all</source>
        <translation>sama arvo kaikille</translation>
    </message>
    <message>
        <source>at home</source>
        <translation>kotona</translation>
    </message>
    <message>
        <source>communal housing</source>
        <translation>yhteisöllinen asuminen</translation>
    </message>
    <message>
        <source>24-hour housing</source>
        <translation>ympärivuorokautinen asuminen</translation>
    </message>
    <message>
        <source>institution</source>
        <translation>laitoshoito</translation>
    </message>
    <message>
        <source>family care</source>
        <translation>perhehoito</translation>
    </message>
    <message>
        <source>Name of the county</source>
        <translation>Alueen nimi</translation>
    </message>
    <message>
        <source>Contact, line 1</source>
        <translation>Yhteystiedot, rivi 1</translation>
    </message>
    <message>
        <source>Contact, line 2</source>
        <translation>Yhteystiedot, rivi 2</translation>
    </message>
    <message>
        <source>Contact, line 3</source>
        <translation>Yhteystiedot, rivi 3</translation>
    </message>
    <message>
        <source>Contact, line 4</source>
        <translation>Yhteystiedot, rivi 4</translation>
    </message>
    <message>
        <source>How this goes on</source>
        <translation>Miten tästä jatketaan</translation>
    </message>
    <message>
        <source>Address of the feedback page</source>
        <translation>Palautesivun osoite</translation>
    </message>
    <message>
        <source>About this tariff</source>
        <translation>Tietoa tästä taksasta</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>kyllä</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ei</translation>
    </message>
    <message>
        <source>€/year</source>
        <translation>€/vuosi</translation>
    </message>
    <message>
        <source>ratio</source>
        <translation>suhdeluku</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>kyllä vai ei</translation>
    </message>
    <message>
        <source>number</source>
        <translation>lukumäärä</translation>
    </message>
    <message>
        <source>points</source>
        <translation>pistettä</translation>
    </message>
    <message>
        <source>same fee as own service</source>
        <translation>sama maksu kuin omassa palvelussa</translation>
    </message>
    <message>
        <source>hours of a couple</source>
        <translation>pariskunnan tunnit</translation>
    </message>
    <message>
        <source>part of a month</source>
        <translation>kuukauden osa</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Ohje</translation>
    </message>
    <message>
        <source>who sends the bill</source>
        <translation>laskuttaja</translation>
    </message>
    <message>
        <source>What is paid when and to whom</source>
        <translation>Mitä maksetaan, milloin ja kenelle</translation>
    </message>
</context>
<context>
    <name>CaseFaults</name>
    <message>
        <source>A case is a JSON object.</source>
        <translation>Tapaus on JSON-olio.</translation>
    </message>
    <message>
        <source>The key stands twice.</source>
        <translation>Avain on kahteen kertaan.</translation>
    </message>
    <message>
        <source>The JSON is nested too deep.</source>
        <translation>JSON on liian syvästi sisäkkäinen.</translation>
    </message>
    <message>
        <source>The case is longer than a mebibyte.</source>
        <translation>Tapaus on pitempi kuin yksi mebitavu.</translation>
    </message>
    <message>
        <source>There is a key here that a case does not have.</source>
        <translation>Tässä on avain, jota tapauksessa ei ole.</translation>
    </message>
    <message>
        <source>The key is missing.</source>
        <translation>Avain puuttuu.</translation>
    </message>
    <message>
        <source>The value is of the wrong type.</source>
        <translation>Arvo on väärää tyyppiä.</translation>
    </message>
    <message>
        <source>Give money as a decimal with a point and at most two decimals, 0 or more and below ten million.</source>
        <translation>Anna rahamäärä desimaalipisteellä ja enintään kahdella desimaalilla, vähintään 0 ja alle kymmenen miljoonaa.</translation>
    </message>
    <message>
        <source>Give the amount as a decimal with at most two decimals, 0 or more and below ten thousand.</source>
        <translation>Anna määrä enintään kahdella desimaalilla, vähintään 0 ja alle kymmenentuhatta.</translation>
    </message>
    <message>
        <source>Give the day as YYYY-MM-DD.</source>
        <translation>Anna päivä muodossa VVVV-KK-PP.</translation>
    </message>
    <message>
        <source>The word is not one of the known ones.</source>
        <translation>Sana ei ole mikään tunnetuista.</translation>
    </message>
    <message>
        <source>The number is not in its range.</source>
        <translation>Luku ei ole sallituissa rajoissa.</translation>
    </message>
    <message>
        <source>The list is longer than 200.</source>
        <translation>Luettelossa on yli 200 kohtaa.</translation>
    </message>
    <message>
        <source>The organiser has no tariff in force on {1}.</source>
        <translation>Alueella ei ole voimassa maksutaksaa päivänä {1}.</translation>
    </message>
    <message>
        <source>The tariff store cannot be read or contradicts itself.</source>
        <translation>Taksatietokantaa ei voi lukea tai sen tiedot ovat ristiriidassa.</translation>
    </message>
    <message>
        <source>The organiser&apos;s tariff has no version of the name asked for.</source>
        <translation>Järjestäjän maksutaksassa ei ole pyydetyn nimistä versiota.</translation>
    </message>
    <message>
        <source>This is not JSON: line {1}, character {2}.</source>
        <translation>Tämä ei ole JSON-muotoa: rivi {1}, merkki {2}.</translation>
    </message>
    <message>
        <source>At most 24 months can be asked for.</source>
        <translation>Kuukausia voi kysyä enintään 24.</translation>
    </message>
    <message>
        <source>It does not last a single day.</source>
        <translation>Se ei kestä yhtään päivää.</translation>
    </message>
    <message>
        <source>The same time stands twice.</source>
        <translation>Sama aika on annettu kahdesti.</translation>
    </message>
</context>
<context>
    <name>ClientSum</name>
    <message>
        <source>at most %1</source>
        <translation>enintään %1</translation>
    </message>
    <message>
        <source>Your spouse pays a month</source>
        <translation>Puolisosi maksaa kuukaudessa</translation>
    </message>
    <message>
        <source>The spouse pays a month</source>
        <translation>Puoliso maksaa kuukaudessa</translation>
    </message>
    <message>
        <source>You two pay a month</source>
        <translation>Maksatte yhdessä kuukaudessa</translation>
    </message>
    <message>
        <source>The client and the spouse pay a month</source>
        <translation>Asiakas ja puoliso maksavat kuukaudessa</translation>
    </message>
    <message>
        <source>You pay a month</source>
        <translation>Maksat kuukaudessa</translation>
    </message>
    <message>
        <source>The client pays a month</source>
        <translation>Asiakas maksaa kuukaudessa</translation>
    </message>
    <message>
        <source>Your spouse pays %1 a month</source>
        <translation>Puolisosi maksaa %1 kuukaudessa</translation>
    </message>
    <message>
        <source>The spouse pays %1 a month</source>
        <translation>Puoliso maksaa %1 kuukaudessa</translation>
    </message>
    <message>
        <source>You two pay %1 a month</source>
        <translation>Maksatte yhdessä %1 kuukaudessa</translation>
    </message>
    <message>
        <source>The client and the spouse pay %1 a month</source>
        <translation>Asiakas ja puoliso maksavat %1 kuukaudessa</translation>
    </message>
    <message>
        <source>You pay %1 a month</source>
        <translation>Maksat %1 kuukaudessa</translation>
    </message>
    <message>
        <source>The client pays %1 a month</source>
        <translation>Asiakas maksaa %1 kuukaudessa</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>There is no version “%1”.</source>
        <translation>Versiota ”%1” ei ole.</translation>
    </message>
    <message>
        <source>To look at: %1</source>
        <translation>Katsottava: %1</translation>
    </message>
    <message>
        <source>“%1” is published.</source>
        <translation>”%1” on julkaistu.</translation>
    </message>
    <message>
        <source>“%1” is a draft now.</source>
        <translation>”%1” on nyt luonnos.</translation>
    </message>
    <message>
        <source>There are %1 drafts “%2”. Publish in the window, or discard the others there.</source>
        <translation>Luonnoksia ”%2” on %1. Julkaise ikkunassa tai hylkää muut siellä.</translation>
    </message>
    <message>
        <source>There is no draft “%1”.</source>
        <translation>Luonnosta ”%1” ei ole.</translation>
    </message>
    <message>
        <source>%1: cannot be written: %2</source>
        <translation>%1: ei voi kirjoittaa: %2</translation>
    </message>
    <message>
        <source>Give the day of the decision as YYYY-MM-DD.</source>
        <translation>Anna päätöspäivä muodossa VVVV-KK-PP.</translation>
    </message>
    <message>
        <source>%1 signs; keep it to yourself. %1.pub goes to the computers that import.</source>
        <translation>%1 allekirjoittaa: pidä se vain itselläsi. %1.pub asennetaan koneisiin, jotka tuovat paketteja.</translation>
    </message>
    <message>
        <source>A sheet is made of one case: give exactly one.</source>
        <translation>Tuloste tehdään yhdestä tapauksesta: anna täsmälleen yksi.</translation>
    </message>
    <message>
        <source>The case has no alternative %1.</source>
        <translation>Tapauksessa ei ole vaihtoehtoa %1.</translation>
    </message>
    <message>
        <source>%1: cannot be read: %2</source>
        <translation>%1: ei voi lukea: %2</translation>
    </message>
    <message>
        <source>A case is not given as an argument but in a file or on standard input.</source>
        <translation>Tapausta ei anneta argumenttina vaan tiedostossa tai vakiosyötteessä.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>vakiosyöte</translation>
    </message>
    <message>
        <source>The answers could not be written.</source>
        <translation>Vastauksia ei voitu kirjoittaa.</translation>
    </message>
    <message>
        <source>Fees are estimated on the tariffs that come with the program.</source>
        <translation>Maksut arvioidaan ohjelman mukana tulevilla taksoilla.</translation>
    </message>
    <message>
        <source>%1: there was none, so a new tariff store has been made with the tariffs that come with the program.</source>
        <translation>%1: tiedostoa ei ollut, joten siihen on tehty uusi taksatietokanta ohjelman mukana tulevista taksoista.</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>luonnos</translation>
    </message>
    <message>
        <source>published</source>
        <translation>julkaistu</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>peruttu</translation>
    </message>
    <message>
        <source>  %1  %2  %3  reviewed %4</source>
        <translation>  %1  %2  %3  tarkistettu %4</translation>
    </message>
    <message>
        <source>never</source>
        <translation>ei koskaan</translation>
    </message>
    <message>
        <source>%1 tariff books checked, %2 faults.</source>
        <translation>Taksakirjoja tarkastettu %1, virheitä %2.</translation>
    </message>
    <message>
        <source>Its fingerprint, to compare when it is installed: %1</source>
        <translation>Sen sormenjälki, asennettaessa verrattavaksi: %1</translation>
    </message>
    <message>
        <source>No key is installed in %1.</source>
        <translation>Kansiossa %1 ei ole yhtään avainta.</translation>
    </message>
    <message>
        <source>Nobody has said where new tariffs come from: give --source, or let the administrator set “source” in %1.</source>
        <translation>Uusien taksojen lähdettä ei ole kerrottu: anna --source tai pyydä ylläpitoa asettamaan ”source” tiedostoon %1.</translation>
    </message>
    <message>
        <source>%1 more packages are not looked at: there are too many.</source>
        <translation>Vielä %1 pakettia jää katsomatta: niitä on liikaa.</translation>
    </message>
    <message>
        <source>  no book of its own: the national maximum fees are used</source>
        <translation>  ei omaa hinnastoa: käytetään valtakunnallisia enimmäismaksuja</translation>
    </message>
    <message>
        <source>%1: your own tariffs are kept here. Estimates on this computer read %2; to read yours, give --tariffs.</source>
        <translation>%1: tässä pidetään omia taksojasi. Tämän tietokoneen arviot lukevat tiedostoa %2; omasi luetaan valitsimella --tariffs.</translation>
    </message>
    <message>
        <source>%1: this user&apos;s own tariffs are updated, which no other user of this computer reads.</source>
        <translation>%1: päivitetään tämän käyttäjän omat taksat; tietokoneen muut käyttäjät eivät lue niitä.</translation>
    </message>
    <message>
        <source>%1: is there already; --force writes over it.</source>
        <translation>%1: on jo olemassa; --force kirjoittaa sen yli.</translation>
    </message>
    <message>
        <source>%1: the central store is there.</source>
        <translation>%1: keskitetty taksatietokanta on valmis.</translation>
    </message>
    <message>
        <source>%1: the central store is up to date.</source>
        <translation>%1: keskitetty taksatietokanta on ajan tasalla.</translation>
    </message>
    <message>
        <source>schema %1, %2 versions, %3 drafts, %4 packages</source>
        <translation>rakenne %1, versioita %2, luonnoksia %3, paketteja %4</translation>
    </message>
    <message>
        <source>last package: %1</source>
        <translation>viimeisin paketti: %1</translation>
    </message>
    <message>
        <source>Every version is as it was published.</source>
        <translation>Jokainen versio on sellainen kuin se julkaistiin.</translation>
    </message>
    <message>
        <source>%1 is a %2 now.</source>
        <translation>Käyttäjällä %1 on nyt rooli %2.</translation>
    </message>
    <message>
        <source>%1: what is published needs someone else&apos;s approval.</source>
        <translation>%1: julkaiseminen vaatii toisen henkilön hyväksynnän.</translation>
    </message>
    <message>
        <source>%1: what is published needs no approval.</source>
        <translation>%1: julkaiseminen ei vaadi hyväksyntää.</translation>
    </message>
    <message>
        <source>A key needs a passphrase: type the same twice, or put it into MAKSUARVIO_PASSPHRASE.</source>
        <translation>Avain tarvitsee salalauseen: kirjoita sama kahdesti tai anna se muuttujassa MAKSUARVIO_PASSPHRASE.</translation>
    </message>
    <message>
        <source>Passphrase of the key: </source>
        <translation>Avaimen salalause: </translation>
    </message>
    <message>
        <source>Passphrase of the new key: </source>
        <translation>Uuden avaimen salalause: </translation>
    </message>
    <message>
        <source>The same again: </source>
        <translation>Sama uudelleen: </translation>
    </message>
    <message>
        <source>The sum cannot be paid so: there is no sheet of it.</source>
        <translation>Summaa ei voi maksaa näin: siitä ei tehdä lehteä.</translation>
    </message>
    <message>
        <source>No version serves %1 any more.</source>
        <translation>Mikään versio ei ole enää voimassa päivänä %1.</translation>
    </message>
    <message>
        <source>“%1” is sent for review.</source>
        <translation>”%1” on lähetetty tarkastettavaksi.</translation>
    </message>
    <message>
        <source>“%1” is approved as it is now.</source>
        <translation>”%1” on hyväksytty sellaisena kuin se nyt on.</translation>
    </message>
    <message>
        <source>“%1” is withdrawn.</source>
        <translation>”%1” on poistettu käytöstä.</translation>
    </message>
    <message>
        <source>Give the first day as YYYY-MM-DD.</source>
        <translation>Anna ensimmäinen päivä muodossa VVVV-KK-PP.</translation>
    </message>
    <message>
        <source>Package %1 of %2 has %3 versions.</source>
        <translation>Paketissa %1 (%2) on versioita %3.</translation>
    </message>
    <message>
        <source>Give who decided, and the section of the minutes.</source>
        <translation>Anna päättäjä ja pöytäkirjan pykälä.</translation>
    </message>
    <message>
        <source>“%1” has no index numbers to step from.</source>
        <translation>Versiossa ”%1” ei ole pistelukuja, joista jatkaa.</translation>
    </message>
    <message>
        <source>An index cannot change that much at once: from %1 to %2, and from %3 to %4.</source>
        <translation>Indeksi ei voi muuttua kerralla niin paljon: %1 → %2 ja %3 → %4.</translation>
    </message>
    <message>
        <source>“%1” has no values on the day before the new period.</source>
        <translation>Versiossa ”%1” ei ole arvoja uutta kautta edeltävänä päivänä.</translation>
    </message>
    <message>
        <source>The draft “%1” is discarded.</source>
        <translation>Luonnos ”%1” on hylätty.</translation>
    </message>
    <message>
        <source>unnamed</source>
        <translation>nimetön</translation>
    </message>
    <message>
        <source>  %1  draft  changed %2 by %3</source>
        <translation>  %1  luonnos  muutettu %2, %3</translation>
    </message>
    <message>
        <source>  corrected by %1</source>
        <translation>  korjannut %1</translation>
    </message>
    <message>
        <source>no organiser of the list</source>
        <translation>järjestäjä ei ole luettelossa</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>New client</source>
        <translation>Uusi asiakas</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Tallenna PDF-tiedostona …</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Tulosta …</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Tulosta</translation>
    </message>
    <message>
        <source>Preview the sheet</source>
        <translation>Esikatsele tuloste</translation>
    </message>
    <message>
        <source>Copy text for the record</source>
        <translation>Kopioi asiakastietoihin</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Lopeta</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Tee uudelleen</translation>
    </message>
    <message>
        <source>Add a service</source>
        <translation>Lisää palvelu</translation>
    </message>
    <message>
        <source>One hour more</source>
        <translation>Tunti lisää</translation>
    </message>
    <message>
        <source>One hour less</source>
        <translation>Tunti vähemmän</translation>
    </message>
    <message>
        <source>Move the service up</source>
        <translation>Siirrä palvelu ylös</translation>
    </message>
    <message>
        <source>Move the service down</source>
        <translation>Siirrä palvelu alas</translation>
    </message>
    <message>
        <source>Duplicate the service</source>
        <translation>Monista palvelu</translation>
    </message>
    <message>
        <source>Remove the service</source>
        <translation>Poista palvelu</translation>
    </message>
    <message>
        <source>Alternative A</source>
        <translation>Vaihtoehto A</translation>
    </message>
    <message>
        <source>Alternative B</source>
        <translation>Vaihtoehto B</translation>
    </message>
    <message>
        <source>Alternative C</source>
        <translation>Vaihtoehto C</translation>
    </message>
    <message>
        <source>Alternative D</source>
        <translation>Vaihtoehto D</translation>
    </message>
    <message>
        <source>Copy this alternative</source>
        <translation>Kopioi tämä vaihtoehto</translation>
    </message>
    <message>
        <source>Name this alternative</source>
        <translation>Nimeä tämä vaihtoehto</translation>
    </message>
    <message>
        <source>Remove this alternative</source>
        <translation>Poista tämä vaihtoehto</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Miksi?</translation>
    </message>
    <message>
        <source>Client view</source>
        <translation>Asiakasnäkymä</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ohje</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Käynti</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Suunnitelma</translation>
    </message>
    <message>
        <source>Alternatives</source>
        <translation>Vaihtoehdot</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Näytä</translation>
    </message>
    <message>
        <source>Keep tariffs …</source>
        <translation>Maksutaksojen ylläpito …</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Tallenna PDF</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Esikatsele</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Kopioi teksti</translation>
    </message>
    <message>
        <source>Produced in the next way</source>
        <translation>Seuraava tuotantotapa</translation>
    </message>
    <message>
        <source>As much in every alternative</source>
        <translation>Sama määrä kaikkiin vaihtoehtoihin</translation>
    </message>
    <message>
        <source>New empty alternative</source>
        <translation>Uusi tyhjä vaihtoehto</translation>
    </message>
    <message>
        <source>Compare the alternatives</source>
        <translation>Vertaa vaihtoehtoja</translation>
    </message>
    <message>
        <source>Compare (F8)</source>
        <translation>Vertaa (F8)</translation>
    </message>
    <message>
        <source>For whom, start, absence, times</source>
        <translation>Kenelle, alku, poissaolo, ajat</translation>
    </message>
    <message>
        <source>What is asked here?</source>
        <translation>Mitä tässä kysytään?</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>Organiser</source>
        <translation>Järjestäjä</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versio</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Voimassa alkaen</translation>
    </message>
    <message>
        <source>In force until</source>
        <translation>Voimassa saakka</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Päättäjä</translation>
    </message>
    <message>
        <source>Date of the decision</source>
        <translation>Päätöksen päivä</translation>
    </message>
    <message>
        <source>Section of the decision</source>
        <translation>Päätöksen pykälä</translation>
    </message>
    <message>
        <source>Corrects the version</source>
        <translation>Korjaa version</translation>
    </message>
    <message>
        <source>Reviewed on</source>
        <translation>Tarkistettu</translation>
    </message>
    <message>
        <source>name in Finnish</source>
        <translation>nimi suomeksi</translation>
    </message>
    <message>
        <source>name in Swedish</source>
        <translation>nimi ruotsiksi</translation>
    </message>
    <message>
        <source>name in English</source>
        <translation>nimi englanniksi</translation>
    </message>
    <message>
        <source>group</source>
        <translation>ryhmä</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>yksikkö</translation>
    </message>
    <message>
        <source>unit of prices and costs</source>
        <translation>hintojen ja kustannusten yksikkö</translation>
    </message>
    <message>
        <source>rule of the fee</source>
        <translation>maksun sääntö</translation>
    </message>
    <message>
        <source>form of care</source>
        <translation>hoidon muoto</translation>
    </message>
    <message>
        <source>covered by the fee of long-term care</source>
        <translation>sisältyy pitkäaikaisen hoidon maksuun</translation>
    </message>
    <message>
        <source>section of law or decision</source>
        <translation>lain tai päätöksen kohta</translation>
    </message>
    <message>
        <source>source</source>
        <translation>lähde</translation>
    </message>
    <message>
        <source>how sure the figure is</source>
        <translation>luvun varmuus</translation>
    </message>
    <message>
        <source>reviewed on</source>
        <translation>tarkistettu</translation>
    </message>
    <message>
        <source>services</source>
        <translation>palvelut</translation>
    </message>
    <message>
        <source>Name of the organiser</source>
        <translation>Järjestäjän nimi</translation>
    </message>
    <message>
        <source>Contact, line 1</source>
        <translation>Yhteystiedot, rivi 1</translation>
    </message>
    <message>
        <source>Contact, line 2</source>
        <translation>Yhteystiedot, rivi 2</translation>
    </message>
    <message>
        <source>Contact, line 3</source>
        <translation>Yhteystiedot, rivi 3</translation>
    </message>
    <message>
        <source>Contact, line 4</source>
        <translation>Yhteystiedot, rivi 4</translation>
    </message>
    <message>
        <source>How this goes on</source>
        <translation>Miten asia etenee</translation>
    </message>
    <message>
        <source>Address of the feedback page</source>
        <translation>Palautesivun osoite</translation>
    </message>
    <message>
        <source>About the tariff</source>
        <translation>Tietoa maksutaksasta</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>suomeksi</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>ruotsiksi</translation>
    </message>
    <message>
        <source>English</source>
        <translation>englanniksi</translation>
    </message>
    <message>
        <source>new</source>
        <translation>uusi</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>päättyy</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>muuttuu</translation>
    </message>
    <message>
        <source>from {1} h a month</source>
        <translation>vähintään {1} h kuukaudessa</translation>
    </message>
    <message>
        <source>price band {1}</source>
        <translation>hintaluokka {1}</translation>
    </message>
    <message>
        <source>income up to {1}</source>
        <translation>tulot enintään {1}</translation>
    </message>
    <message>
        <source>household of {1}</source>
        <translation>talouden koko {1}</translation>
    </message>
    <message>
        <source>Usual plan</source>
        <translation>Tavallinen suunnitelma</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>kyllä</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ei</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>tarjolla</translation>
    </message>
    <message>
        <source>voucher: value by gross income</source>
        <translation>palveluseteli: arvo bruttotulojen mukaan</translation>
    </message>
    <message>
        <source>voucher: value by net income</source>
        <translation>palveluseteli: arvo nettotulojen mukaan</translation>
    </message>
    <message>
        <source>voucher: one value</source>
        <translation>palveluseteli: yksi arvo</translation>
    </message>
    <message>
        <source>voucher: the same fee as own service</source>
        <translation>palveluseteli: sama maksu kuin omassa palvelussa</translation>
    </message>
    <message>
        <source>What is paid when and to whom</source>
        <translation>Mitä maksetaan, milloin ja kenelle</translation>
    </message>
</context>
<context>
    <name>FaultNames</name>
    <message>
        <source>“%1” is no day. Write it like 1.6.2027.</source>
        <translation>”%1” ei ole päivä. Kirjoita se muodossa 1.6.2027.</translation>
    </message>
    <message>
        <source>an example figure, for trying out only</source>
        <translation>esimerkkiluku, vain kokeilua varten</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>the file is missing</source>
        <translation>tiedosto puuttuu</translation>
    </message>
    <message>
        <source>the file cannot be read: %1</source>
        <translation>tiedostoa ei voi lukea: %1</translation>
    </message>
    <message>
        <source>the file is larger than %1 bytes</source>
        <translation>tiedosto on suurempi kuin %1 tavua</translation>
    </message>
    <message>
        <source>the text is not UTF-8 without a byte order mark</source>
        <translation>teksti ei ole UTF-8-muotoa ilman tavujärjestysmerkkiä</translation>
    </message>
    <message>
        <source>a control character (lines end with a line feed only)</source>
        <translation>ohjausmerkki (rivit päättyvät pelkkään rivinvaihtoon LF)</translation>
    </message>
    <message>
        <source>a quote is not closed</source>
        <translation>lainausmerkki jää auki</translation>
    </message>
    <message>
        <source>a quote stands in the middle of a field</source>
        <translation>lainausmerkki on kentän keskellä</translation>
    </message>
    <message>
        <source>the field is longer than %1 characters</source>
        <translation>kentässä on yli %1 merkkiä</translation>
    </message>
    <message>
        <source>the row is empty</source>
        <translation>rivi on tyhjä</translation>
    </message>
    <message>
        <source>the row has %1 fields and not %2</source>
        <translation>rivin kenttien määrä on %1 eikä %2</translation>
    </message>
    <message>
        <source>the heading is “%1” and not “%2”</source>
        <translation>otsikko on ”%1” eikä ”%2”</translation>
    </message>
    <message>
        <source>“%1” is empty</source>
        <translation>”%1” on tyhjä</translation>
    </message>
    <message>
        <source>“%2” is no word for “%1”</source>
        <translation>”%2” ei kelpaa kenttään ”%1”</translation>
    </message>
    <message>
        <source>“%1” stands here twice</source>
        <translation>”%1” on tässä kahteen kertaan</translation>
    </message>
    <message>
        <source>“%2” cannot be “%1”: small letters, digits and _ - . + only, a letter or digit first</source>
        <translation>”%2” ei kelpaa kenttään ”%1”: vain pieniä kirjaimia, numeroita ja merkkejä _ - . +, ensin kirjain tai numero</translation>
    </message>
    <message>
        <source>“%2” is no number for “%1”</source>
        <translation>”%2” ei ole luku kenttään ”%1”</translation>
    </message>
    <message>
        <source>%1 is negative: %2</source>
        <translation>%1 on negatiivinen: %2</translation>
    </message>
    <message>
        <source>%1 has too many decimals: %2</source>
        <translation>%1: liian monta desimaalia: %2</translation>
    </message>
    <message>
        <source>%1 is too large: %2</source>
        <translation>%1 on liian suuri: %2</translation>
    </message>
    <message>
        <source>“%2” is no day for “%1” (YYYY-MM-DD)</source>
        <translation>”%2” ei ole päivä kenttään ”%1” (VVVV-KK-PP)</translation>
    </message>
    <message>
        <source>the last day %2 is before the first day %1</source>
        <translation>viimeinen päivä %2 on ennen ensimmäistä päivää %1</translation>
    </message>
    <message>
        <source>%1 percent is above one hundred</source>
        <translation>%1 prosenttia on yli sata</translation>
    </message>
    <message>
        <source>“%1” has no text in the language “%2”</source>
        <translation>”%1”: teksti puuttuu kielellä ”%2”</translation>
    </message>
    <message>
        <source>no service “%1”</source>
        <translation>palvelua ”%1” ei ole</translation>
    </message>
    <message>
        <source>“%1” belongs to no service, but names “%2”</source>
        <translation>”%1” ei kuulu mihinkään palveluun, mutta siinä on palvelu ”%2”</translation>
    </message>
    <message>
        <source>“%1” belongs to a service, but names none</source>
        <translation>”%1” kuuluu palveluun, mutta palvelu puuttuu</translation>
    </message>
    <message>
        <source>“%1” has no production mode, but names “%2”</source>
        <translation>arvolla ”%1” ei ole tuotantotapaa, mutta siinä on ”%2”</translation>
    </message>
    <message>
        <source>“%1” needs a band or a limit in the column “at”</source>
        <translation>”%1” tarvitsee luokan tai rajan sarakkeeseen ”at”</translation>
    </message>
    <message>
        <source>“%1” has nothing in the column “at”</source>
        <translation>arvolla ”%1” sarakkeen ”at” on oltava tyhjä</translation>
    </message>
    <message>
        <source>“%1” has columns for 1 to %2 persons (0: none)</source>
        <translation>arvolla ”%1” on sarakkeet 1–%2 henkilölle (0: ei yhtään)</translation>
    </message>
    <message>
        <source>“%1” is given in %2 and not in %3</source>
        <translation>arvon ”%1” yksikkö on %2 eikä %3</translation>
    </message>
    <message>
        <source>the mode “%1” cannot have the voucher rule “%2”</source>
        <translation>tuotantotavalla ”%1” ei voi olla palvelusetelisääntöä ”%2”</translation>
    </message>
    <message>
        <source>the same value of “%1” for the same days as in row %2</source>
        <translation>sama arvo ”%1” samoille päiville kuin rivillä %2</translation>
    </message>
    <message>
        <source>“%1” has another value in row %2 from %3</source>
        <translation>arvolla ”%1” on toinen arvo rivillä %2 alkaen %3</translation>
    </message>
    <message>
        <source>“%1” has no value from %2 to %3</source>
        <translation>”%1”: arvo puuttuu ajalta %2–%3</translation>
    </message>
    <message>
        <source>the service “%1” stands here twice</source>
        <translation>palvelu ”%1” on tässä kahteen kertaan</translation>
    </message>
    <message>
        <source>“%1” as “%2” is offered for the same days in row %3</source>
        <translation>palvelua ”%1” tuotantotavalla ”%2” tarjotaan samoina päivinä rivillä %3</translation>
    </message>
    <message>
        <source>the class from %1 hours has no percent for %2 persons on %3</source>
        <translation>tuntiluokka %1 alkaen: prosentti puuttuu, henkilöitä %2, päivä %3</translation>
    </message>
    <message>
        <source>the table by the hour has no class between %1 and %2 hours</source>
        <translation>tuntitaulukosta puuttuu luokka tuntien %1 ja %2 väliltä</translation>
    </message>
    <message>
        <source>the first class of hours begins at %1, above 4</source>
        <translation>ensimmäinen tuntiluokka alkaa kohdasta %1, joka on yli 4</translation>
    </message>
    <message>
        <source>the income band %2 of “%1” has no price on %3</source>
        <translation>tuloluokalla %2 (”%1”) ei ole hintaa päivänä %3</translation>
    </message>
    <message>
        <source>the income band %2 of “%1” has no limit for column %3 on %4</source>
        <translation>tuloluokalla %2 (”%1”) ei ole rajaa sarakkeessa %3 päivänä %4</translation>
    </message>
    <message>
        <source>the highest income band %2 of “%1” has a limit on %3</source>
        <translation>ylimmällä tuloluokalla %2 (”%1”) on raja päivänä %3</translation>
    </message>
    <message>
        <source>the limit of the income band %2 of “%1” is not above the one below on %3</source>
        <translation>tuloluokan %2 (”%1”) raja ei ole alempaa rajaa suurempi päivänä %3</translation>
    </message>
    <message>
        <source>“%1” as “%2” needs “%3”, which is missing on %4</source>
        <translation>”%1” tuotantotavalla ”%2” tarvitsee arvon ”%3”, joka puuttuu päivänä %4</translation>
    </message>
    <message>
        <source>the price %2 of “%1” is above its cost %3 from %4</source>
        <translation>palvelun ”%1” hinta %2 on suurempi kuin sen kustannus %3 alkaen %4</translation>
    </message>
    <message>
        <source>%3 percent at %1 hours and %2 persons is above the statutory %4 percent from %5</source>
        <translation>%3 prosenttia, tunteja %1, henkilöitä %2, ylittää lain %4 prosenttia alkaen %5</translation>
    </message>
    <message>
        <source>“%1” (%2) is %3: less favourable than the statutory %4 from %5</source>
        <translation>”%1” (%2) on %3: asiakkaalle huonompi kuin lain %4 alkaen %5</translation>
    </message>
    <message>
        <source>the preset “%1” has “%2” as “%3”, which is not offered</source>
        <translation>valmiissa paketissa ”%1” on ”%2” tuotantotavalla ”%3”, jota ei tarjota</translation>
    </message>
    <message>
        <source>another book has the version “%1”, too</source>
        <translation>myös toisessa taksakirjassa on versio ”%1”</translation>
    </message>
    <message>
        <source>“%1” begins on the same day as “%2”, and neither corrects the other</source>
        <translation>”%1” alkaa samana päivänä kuin ”%2”, eikä kumpikaan korjaa toista</translation>
    </message>
    <message>
        <source>it corrects “%1”, which is not known</source>
        <translation>se korjaa versiota ”%1”, jota ei tunneta</translation>
    </message>
    <message>
        <source>, row %1</source>
        <translation>, rivi %1</translation>
    </message>
    <message>
        <source>, column %1</source>
        <translation>, sarake %1</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>tällaista tiedostoa tai kansiota ei ole</translation>
    </message>
    <message>
        <source>there is no tariff book in this folder</source>
        <translation>tässä kansiossa ei ole taksakirjaa</translation>
    </message>
    <message>
        <source>a tariff book cannot be read</source>
        <translation>taksakirjaa ei voi lukea</translation>
    </message>
    <message>
        <source>this is no tariff store, or it is damaged; it has been left as it is</source>
        <translation>tämä ei ole taksatietokanta tai se on vioittunut; se on jätetty ennalleen</translation>
    </message>
    <message>
        <source>the tariff store was made by a newer version of this program; it has been left as it is</source>
        <translation>taksatietokanta on tehty tämän ohjelman uudemmalla versiolla; se on jätetty ennalleen</translation>
    </message>
    <message>
        <source>the tariff store cannot be written here</source>
        <translation>taksatietokantaa ei voi kirjoittaa tähän</translation>
    </message>
    <message>
        <source>the tariff store cannot be read</source>
        <translation>taksatietokantaa ei voi lukea</translation>
    </message>
    <message>
        <source>another program is writing the tariff store; try again in a moment</source>
        <translation>toinen ohjelma kirjoittaa taksatietokantaan; yritä hetken kuluttua uudelleen</translation>
    </message>
    <message>
        <source>the disk takes no more; nothing was changed in the tariff store</source>
        <translation>levylle ei mahdu enempää; taksatietokanta on ennallaan</translation>
    </message>
    <message>
        <source>the tariff store refused; nothing was changed</source>
        <translation>taksatietokanta ei ottanut muutosta vastaan; mitään ei muutettu</translation>
    </message>
    <message>
        <source>someone else has saved this draft meanwhile; nothing of either is lost</source>
        <translation>joku muu on tallentanut tämän luonnoksen sillä välin; kummankaan muutoksia ei ole menetetty</translation>
    </message>
    <message>
        <source>the draft has faults</source>
        <translation>luonnoksessa on virheitä</translation>
    </message>
    <message>
        <source>a version of this name has been published already</source>
        <translation>tämän niminen versio on jo julkaistu</translation>
    </message>
    <message>
        <source>this draft is no longer in the tariff store; it can be saved as a new one</source>
        <translation>tätä luonnosta ei ole enää taksatietokannassa; sen voi tallentaa uutena</translation>
    </message>
    <message>
        <source>there is no published version of this name</source>
        <translation>tämän nimistä julkaistua versiota ei ole</translation>
    </message>
    <message>
        <source>another program is writing the tariff store</source>
        <translation>toinen ohjelma kirjoittaa taksatietokantaan</translation>
    </message>
    <message>
        <source>“%1” is empty: nobody has reviewed this</source>
        <translation>”%1” on tyhjä: tätä ei ole tarkistettu</translation>
    </message>
    <message>
        <source>reviewed on %1, more than twelve months ago</source>
        <translation>tarkistettu %1, yli vuosi sitten</translation>
    </message>
    <message>
        <source>the tariff ends on %1, within 60 days</source>
        <translation>maksutaksa päättyy %1, 60 päivän kuluessa</translation>
    </message>
    <message>
        <source>“%1” ends on %2, within 60 days, and no value follows it</source>
        <translation>”%1” päättyy %2, 60 päivän kuluessa, eikä sille ole jatkoa</translation>
    </message>
    <message>
        <source>the cost of “%1” is of %2, more than two years ago</source>
        <translation>palvelun ”%1” kustannus on ajalta %2, yli kahden vuoden takaa</translation>
    </message>
    <message>
        <source>“%1” is an example figure, for trying out only</source>
        <translation>”%1” on esimerkkiluku, vain kokeilua varten</translation>
    </message>
    <message>
        <source>this version would replace “%1”, which begins later, from %2 on; it should end before that day</source>
        <translation>tämä versio korvaisi myöhemmin alkavan version ”%1” alkaen %2; sen pitäisi päättyä ennen sitä päivää</translation>
    </message>
    <message>
        <source>the grid has no “%1” of “%2”</source>
        <translation>ruudukossa ei ole ”%1”-arvoa ”%2”</translation>
    </message>
    <message>
        <source>the same households as in row %1</source>
        <translation>samat kotitaloudet kuin rivillä %1</translation>
    </message>
    <message>
        <source>the row has more than %1 fields</source>
        <translation>rivillä on yli %1 kenttää</translation>
    </message>
    <message>
        <source>the file has more than %1 rows</source>
        <translation>tiedostossa on yli %1 riviä</translation>
    </message>
    <message>
        <source>“%2” is a formula; “%1” holds plain text only</source>
        <translation>”%2” on laskentakaava; kohdassa ”%1” voi olla vain tekstiä</translation>
    </message>
    <message>
        <source>“%1” is %2, but can only be from %3 to %4</source>
        <translation>”%1” on %2, mutta voi olla vain %3–%4</translation>
    </message>
    <message>
        <source>“%1” is long-term care and cannot be covered by long-term care</source>
        <translation>”%1” on pitkäaikaista hoitoa, eikä pitkäaikainen hoito voi kattaa sitä</translation>
    </message>
    <message>
        <source>beside the tariff store lies a journal that does not belong to it; both have been left as they are. Ask the administrator to take the journal away</source>
        <translation>taksatietokannan vieressä on loki, joka ei kuulu siihen; molemmat on jätetty ennalleen. Pyydä ylläpitoa siirtämään loki pois</translation>
    </message>
    <message>
        <source>the file is no text</source>
        <translation>tiedosto ei ole tekstiä</translation>
    </message>
    <message>
        <source>the byte %1 in “%2” is no UTF-8, while other letters of the file are: save the file as UTF-8 again</source>
        <translation>tavu %1 kohdassa ”%2” ei ole UTF-8-muotoa, vaikka tiedoston muut kirjaimet ovat: tallenna tiedosto uudelleen UTF-8-muodossa</translation>
    </message>
    <message>
        <source>the file is not UTF-8, and with the byte %1 in “%2” it makes no sense in any other encoding that is known: save the file as UTF-8</source>
        <translation>tiedosto ei ole UTF-8-muotoa, eikä siitä tule tavun %1 takia kohdassa ”%2” järkevää tekstiä missään muussakaan tunnetussa merkistössä: tallenna tiedosto UTF-8-muodossa</translation>
    </message>
    <message>
        <source>the file is not UTF-8, and what stands here is “%1” in %2, but “%3” in %4: save the file as UTF-8</source>
        <translation>tiedosto ei ole UTF-8-muotoa, ja tässä lukee ”%1”, jos merkistö on %2, mutta ”%3”, jos se on %4: tallenna tiedosto UTF-8-muodossa</translation>
    </message>
    <message>
        <source>a line break, where the text has one line</source>
        <translation>rivinvaihto tekstissä, joka on yhdellä rivillä</translation>
    </message>
    <message>
        <source>the character %1, which nobody sees or which changes what is seen around it</source>
        <translation>merkki %1, jota ei näe tai joka muuttaa sen, mitä ympärillä näkyy</translation>
    </message>
    <message>
        <source>“%1” was encoded twice and seems to mean “%2”: save the file as UTF-8 from where its letters are right</source>
        <translation>”%1” on koodattu kahteen kertaan ja lienee ”%2”: tallenna tiedosto UTF-8-muodossa sieltä, missä sen kirjaimet ovat oikein</translation>
    </message>
    <message>
        <source>the font of the client&apos;s sheet has no character “%1”</source>
        <translation>asiakkaan tulosteen fontissa ei ole merkkiä ”%1”</translation>
    </message>
    <message>
        <source>the client&apos;s sheet in the language “%1” cannot be made: %2</source>
        <translation>asiakkaan tulostetta ei voi tehdä kielellä ”%1”: %2</translation>
    </message>
    <message>
        <source>“%1” has %2 characters, %3 at most</source>
        <translation>”%1” on %2 merkkiä pitkä; enintään %3</translation>
    </message>
    <message>
        <source>“%1” is no address of a page on the web that begins with https://</source>
        <translation>”%1” ei ole verkkosivun osoite, joka alkaa https://</translation>
    </message>
    <message>
        <source>versions in the tariff store are not as they were published; they have been left as they are and are not used</source>
        <translation>taksatietokannassa on versioita, jotka eivät ole sellaisina kuin ne julkaistiin; ne on jätetty ennalleen, eikä niitä käytetä</translation>
    </message>
    <message>
        <source>the file cannot be written: %1</source>
        <translation>tiedostoa ei voi kirjoittaa: %1</translation>
    </message>
    <message>
        <source>the column “%1” is missing</source>
        <translation>sarake ”%1” puuttuu</translation>
    </message>
    <message>
        <source>the library %1, which reads and writes workbooks, is missing or of another version of the program</source>
        <translation>kirjasto %1, joka lukee ja kirjoittaa työkirjoja, puuttuu tai on ohjelman toista versiota</translation>
    </message>
    <message>
        <source>the file is no workbook (.xlsx or .ods), or damaged</source>
        <translation>tiedosto ei ole työkirja (.xlsx tai .ods) tai se on vioittunut</translation>
    </message>
    <message>
        <source>the workbook needs a password: save it without one</source>
        <translation>työkirja vaatii salasanan: tallenna se ilman salasanaa</translation>
    </message>
    <message>
        <source>the workbook holds more than %1 bytes when unpacked</source>
        <translation>työkirjassa on purettuna yli %1 tavua</translation>
    </message>
    <message>
        <source>the workbook has more than %1 sheets</source>
        <translation>työkirjassa on yli %1 välilehteä</translation>
    </message>
    <message>
        <source>the workbook has more than %1 cells</source>
        <translation>työkirjassa on yli %1 solua</translation>
    </message>
    <message>
        <source>none of its sheets is one of a tariff: %1</source>
        <translation>mikään sen välilehdistä ei ole taksan osa: %1</translation>
    </message>
    <message>
        <source>the sheet is missing</source>
        <translation>välilehti puuttuu</translation>
    </message>
    <message>
        <source>“%1” serves no day any more once it is corrected, and no version serves %2 then</source>
        <translation>”%1” ei ole korjaamisen jälkeen voimassa yhtenäkään päivänä, eikä päivälle %2 jää versiota</translation>
    </message>
    <message>
        <source>reviews are for a central store; this is a file</source>
        <translation>tarkastus kuuluu keskitettyyn taksatietokantaan; tämä on tiedosto</translation>
    </message>
    <message>
        <source>the central store cannot be reached</source>
        <translation>keskitettyyn taksatietokantaan ei saada yhteyttä</translation>
    </message>
    <message>
        <source>the central store does not allow you this; nothing was changed</source>
        <translation>keskitetty taksatietokanta ei salli tätä sinulle; mitään ei muutettu</translation>
    </message>
    <message>
        <source>nobody has approved the draft as it is now; send it for review, and let someone else approve it</source>
        <translation>kukaan ei ole hyväksynyt luonnosta sellaisena kuin se nyt on; lähetä se tarkastettavaksi ja anna toisen hyväksyä se</translation>
    </message>
    <message>
        <source>whoever changed a draft or sent it for review cannot approve it; someone else has to</source>
        <translation>luonnosta muuttanut tai sen tarkastettavaksi lähettänyt ei voi hyväksyä sitä; toisen on tehtävä se</translation>
    </message>
    <message>
        <source>the central store does not allow you this</source>
        <translation>keskitetty taksatietokanta ei salli tätä sinulle</translation>
    </message>
    <message>
        <source>there is no central store in this database yet; its owner makes it: maksuarvio central init</source>
        <translation>tässä tietokannassa ei ole vielä keskitettyä taksatietokantaa; sen omistaja tekee sen: maksuarvio central init</translation>
    </message>
    <message>
        <source>the central store is of an older version of this program; its owner brings it up to date: maksuarvio central migrate</source>
        <translation>keskitetty taksatietokanta on ohjelman vanhemmasta versiosta; sen omistaja päivittää sen: maksuarvio central migrate</translation>
    </message>
    <message>
        <source>“%2” without a percent sign in the column “%1”: write the sign, so that it is clear whether less than one percent is meant</source>
        <translation>”%2” ilman prosenttimerkkiä sarakkeessa ”%1”: kirjoita merkki, jotta on selvää, tarkoitetaanko alle yhtä prosenttia</translation>
    </message>
    <message>
        <source>from %1 on there are no statutory maximum fees to compare with yet</source>
        <translation>%1 alkaen ei vielä ole lakisääteisiä enimmäismaksuja, joihin verrata</translation>
    </message>
    <message>
        <source>the fee rule “%2” cannot be that of “%1”, which is by the %3</source>
        <translation>maksusääntö ”%2” ei sovi palveluun ”%1”, jonka yksikkö on %3</translation>
    </message>
    <message>
        <source>the lowest value %2 of “%1” is above the highest value %3 from %4</source>
        <translation>palvelun ”%1” alin arvo %2 on suurempi kuin ylin arvo %3 alkaen %4</translation>
    </message>
    <message>
        <source>“%1” is %2, a day that is still to come</source>
        <translation>”%1” on %2, joka on vasta tulossa</translation>
    </message>
    <message>
        <source>decided on %1, after the first day %2</source>
        <translation>päätetty %1, vasta ensimmäisen päivän %2 jälkeen</translation>
    </message>
    <message>
        <source>“%1” has the price 0: is it free of charge?</source>
        <translation>palvelun ”%1” hinta on 0: onko se maksuton?</translation>
    </message>
    <message>
        <source>“%1” is missing for a household of %2 on %3</source>
        <translation>”%1” puuttuu %2 hengen taloudelta %3</translation>
    </message>
    <message>
        <source>“%1” is %2, but a month has %3 at most on average: is the fee of a month not too high?</source>
        <translation>”%1” on %2, mutta kuukaudessa on keskimäärin enintään %3: eikö kuukauden maksusta tule liian suuri?</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>a link lies there, and nothing is written through a link</source>
        <translation>siinä on linkki, eikä linkin läpi kirjoiteta</translation>
    </message>
    <message>
        <source>it is a link</source>
        <translation>se on linkki</translation>
    </message>
</context>
<context>
    <name>HelpText</name>
    <message>
        <source>How to make an estimate</source>
        <translation>Näin teet arvion</translation>
    </message>
    <message>
        <source>Enter the situation: the size of the household and the income, as one sum or in parts.</source>
        <translation>Anna tilanne: talouden koko ja tulot, yhteissummana tai eriteltyinä.</translation>
    </message>
    <message>
        <source>Add the services of the plan and how often. The result changes while you type.</source>
        <translation>Lisää suunnitelman palvelut ja se, kuinka usein niitä on. Tulos muuttuu kirjoittaessasi.</translation>
    </message>
    <message>
        <source>Copy the alternative to compare it with another: fewer hours, or a service voucher.</source>
        <translation>Kopioi vaihtoehto, niin voit verrata sitä toiseen: vähemmän tunteja tai palveluseteli.</translation>
    </message>
    <message>
        <source>Open “Why?” to see each step, its section of law and where the figure comes from.</source>
        <translation>Avaa ”Miksi?”, niin näet jokaisen vaiheen, lain kohdan ja sen, mistä luku on peräisin.</translation>
    </message>
    <message>
        <source>Print the sheet for the client, copy the text for the record, and start anew with New client: everything entered is wiped.</source>
        <translation>Tulosta arvio asiakkaalle, kopioi teksti asiakastietoihin ja aloita alusta valitsemalla Uusi asiakas: kaikki annetut tiedot tyhjennetään.</translation>
    </message>
    <message>
        <source>The program stores nothing that you enter. An estimate is not a decision.</source>
        <translation>Ohjelma ei tallenna mitään, mitä annat. Arvio ei ole päätös.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Näppäimet</translation>
    </message>
    <message>
        <source>add a service: type three letters of its name</source>
        <translation>lisää palvelu: kirjoita kolme kirjainta sen nimestä</translation>
    </message>
    <message>
        <source>Ctrl+Up, Ctrl+Down</source>
        <translation>Ctrl+nuoli ylös, Ctrl+nuoli alas</translation>
    </message>
    <message>
        <source>more or fewer hours</source>
        <translation>enemmän tai vähemmän tunteja</translation>
    </message>
    <message>
        <source>copy the alternative</source>
        <translation>kopioi vaihtoehto</translation>
    </message>
    <message>
        <source>go to an alternative</source>
        <translation>siirry vaihtoehtoon</translation>
    </message>
    <message>
        <source>why?</source>
        <translation>miksi?</translation>
    </message>
    <message>
        <source>client view: larger, without the county&apos;s cost</source>
        <translation>asiakasnäkymä: suurempi, ilman alueen kustannusta</translation>
    </message>
    <message>
        <source>print the sheet, save it as PDF</source>
        <translation>tulosta arvio, tallenna se PDF-tiedostona</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>copy the text for the record</source>
        <translation>kopioi teksti asiakastietoihin</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>kumoa</translation>
    </message>
    <message>
        <source>Worked examples</source>
        <translation>Laskettuja esimerkkejä</translation>
    </message>
    <message>
        <source>When the service is interrupted (10 k §)</source>
        <translation>Kun palvelu keskeytyy (10 k §)</translation>
    </message>
    <message>
        <source>Away of one&apos;s own will from 1 to 7 August: %1 days are charged, then none. In hospital for the same time: %2 days. A whole month away is not charged.</source>
        <translation>Poissa omasta tahdosta 1.–7. elokuuta: maksullisia päiviä %1, sen jälkeen maksua ei ole. Sairaalassa saman ajan: maksullisia päiviä %2. Kokonaisen kuukauden poissaolosta ei peritä maksua.</translation>
    </message>
    <message>
        <source>How sure a figure is</source>
        <translation>Kuinka varma luku on</translation>
    </message>
    <message>
        <source>read in the law or on the organiser&apos;s own pages</source>
        <translation>luettu laista tai alueen omilta sivuilta</translation>
    </message>
    <message>
        <source>follows from the indices, not seen in print</source>
        <translation>laskettu indekseistä, ei nähty julkaistuna</translation>
    </message>
    <message>
        <source>for trying the program out, not a decided price</source>
        <translation>ohjelman kokeilua varten, ei päätetty hinta</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Sanoja</translation>
    </message>
    <message>
        <source>Income limit</source>
        <translation>Tuloraja</translation>
    </message>
    <message>
        <source>what the household keeps before a percentage is taken</source>
        <translation>osa tuloista, josta maksua ei lasketa</translation>
    </message>
    <message>
        <source>Payment percentage</source>
        <translation>Maksuprosentti</translation>
    </message>
    <message>
        <source>the share of the income above the limit, by hours and household</source>
        <translation>osuus tulorajan ylittävistä tuloista tuntien ja talouden koon mukaan</translation>
    </message>
    <message>
        <source>Personal allowance</source>
        <translation>Henkilökohtainen käyttövara</translation>
    </message>
    <message>
        <source>what is left to the client in long-term care</source>
        <translation>asiakkaan omaan käyttöön jäävä raha pitkäaikaisessa hoidossa</translation>
    </message>
    <message>
        <source>Service voucher</source>
        <translation>Palveluseteli</translation>
    </message>
    <message>
        <source>the county pays a provider up to a value; the client the rest</source>
        <translation>hyvinvointialue maksaa palveluntuottajalle setelin arvoon asti, asiakas loput</translation>
    </message>
    <message>
        <source>Fee ceiling</source>
        <translation>Maksukatto</translation>
    </message>
    <message>
        <source>what some health services may cost a client in a calendar year</source>
        <translation>enintään mitä tietyt terveyspalvelut saavat maksaa asiakkaalle kalenterivuodessa</translation>
    </message>
    <message>
        <source>Reduction and waiver (11 §)</source>
        <translation>Maksun alentaminen ja perimättä jättäminen (11 §)</translation>
    </message>
    <message>
        <source>a fee that endangers the client&apos;s livelihood must be lowered</source>
        <translation>maksua, joka vaarantaa asiakkaan toimeentulon, on alennettava</translation>
    </message>
    <message>
        <source>produce the service in the next way</source>
        <translation>seuraava tuotantotapa</translation>
    </message>
    <message>
        <source>compare the alternatives side by side</source>
        <translation>vaihtoehdot vierekkäin</translation>
    </message>
    <message>
        <source>new client; Ctrl+Z takes it back for ten seconds</source>
        <translation>uusi asiakas; Ctrl+Z peruu sen kymmenen sekunnin ajan</translation>
    </message>
    <message>
        <source>Computed just now. Each can be opened to practise on: menu, Practice cases.</source>
        <translation>Laskettu juuri nyt. Jokaisen voi avata harjoiteltavaksi: valikko, Harjoitustapaukset.</translation>
    </message>
    <message>
        <source>Tariff %1. Published by: %2</source>
        <translation>Maksutaksa %1. Julkaissut: %2</translation>
    </message>
    <message>
        <source>Tariff %1. Made up.</source>
        <translation>Maksutaksa %1. Keksitty esimerkki.</translation>
    </message>
</context>
<context>
    <name>ImpactReport</name>
    <message>
        <source>Pay more</source>
        <translation>Maksaa enemmän</translation>
    </message>
    <message>
        <source>Pay less</source>
        <translation>Maksaa vähemmän</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Saman verran</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Ei vastausta</translation>
    </message>
    <message>
        <source>On average, € a month</source>
        <translation>Keskimäärin, € kuukaudessa</translation>
    </message>
    <message>
        <source>€ a year</source>
        <translation>€ vuodessa</translation>
    </message>
    <message>
        <source>By household and income</source>
        <translation>Talouden koon ja tulojen mukaan</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Talouden koko</translation>
    </message>
    <message>
        <source>Income, € a month</source>
        <translation>Tulot, € kuukaudessa</translation>
    </message>
    <message>
        <source>By service</source>
        <translation>Palveluittain</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Palvelu</translation>
    </message>
    <message>
        <source>Fees now, € a month</source>
        <translation>Maksut nyt, € kuukaudessa</translation>
    </message>
    <message>
        <source>Fees then, € a month</source>
        <translation>Maksut muutoksen jälkeen, € kuukaudessa</translation>
    </message>
    <message>
        <source>Fees: change, € a year</source>
        <translation>Maksujen muutos, € vuodessa</translation>
    </message>
    <message>
        <source>Net cost: change, € a year</source>
        <translation>Nettokustannuksen muutos, € vuodessa</translation>
    </message>
    <message>
        <source>Households whose cost is not known</source>
        <translation>Taloudet, joiden kustannusta ei tiedetä</translation>
    </message>
    <message>
        <source>The county</source>
        <translation>Hyvinvointialue</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Mikä</translation>
    </message>
    <message>
        <source>Now, € a month</source>
        <translation>Nyt, € kuukaudessa</translation>
    </message>
    <message>
        <source>Then, € a month</source>
        <translation>Muutoksen jälkeen, € kuukaudessa</translation>
    </message>
    <message>
        <source>Change, € a month</source>
        <translation>Muutos, € kuukaudessa</translation>
    </message>
    <message>
        <source>Change, € a year</source>
        <translation>Muutos, € vuodessa</translation>
    </message>
    <message>
        <source>Income from fees</source>
        <translation>Maksutulot</translation>
    </message>
    <message>
        <source>Net cost</source>
        <translation>Nettokustannus</translation>
    </message>
    <message>
        <source>Households were not counted: each typical household, in each amount of each service, counts once.</source>
        <translation>Talouksien lukumääriä ei ole annettu: jokainen tyypillinen talous lasketaan kerran kunkin palvelun kullakin määrällä.</translation>
    </message>
    <message>
        <source>%1 typical households have no answer under one of the tariffs, and are in no average.</source>
        <translation>%1 tyypillistä taloutta jää ilman vastausta jommassakummassa taksassa, eivätkä ne ole mukana keskiarvoissa.</translation>
    </message>
    <message>
        <source>The cost to the county is not known for %1 typical households: they are in the fees, but not in the net cost.</source>
        <translation>Hyvinvointialueen kustannusta ei tiedetä %1 tyypillisestä taloudesta: ne ovat mukana maksuissa, mutta eivät nettokustannuksessa.</translation>
    </message>
    <message>
        <source>A year is twelve such months; the fee ceiling of a year is not counted in.</source>
        <translation>Vuosi on kaksitoista tällaista kuukautta; vuotuista maksukattoa ei ole otettu huomioon.</translation>
    </message>
</context>
<context>
    <name>ImpactWords</name>
    <message>
        <source>%1 a month</source>
        <translation>%1 kuukaudessa</translation>
    </message>
    <message>
        <source>There is no answer</source>
        <translation>Vastausta ei ole</translation>
    </message>
    <message>
        <source>%1, %2; household of %3, income %4 a month</source>
        <translation>%1, %2; taloudessa %3 henkilöä, tulot %4 kuukaudessa</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Uusi</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>Vanha</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>%1 was read as UTF-16.</source>
        <translation>%1 luettiin UTF-16-muodossa.</translation>
    </message>
    <message>
        <source>%1 is not UTF-8 and was read as %2.</source>
        <translation>%1 ei ole UTF-8-muotoa; se luettiin merkistönä %2.</translation>
    </message>
    <message>
        <source>%1 is not UTF-8 and was read as %2, for example “%3”: look whether its letters are right.</source>
        <translation>%1 ei ole UTF-8-muotoa; se luettiin merkistönä %2, esimerkiksi ”%3”. Katso, ovatko kirjaimet oikein.</translation>
    </message>
    <message>
        <source>the column “%1” was left out.</source>
        <translation>sarake ”%1” jätettiin pois.</translation>
    </message>
    <message>
        <source>the column “%1” is missing and was taken as empty.</source>
        <translation>sarake ”%1” puuttuu, ja se tulkittiin tyhjäksi.</translation>
    </message>
    <message>
        <source>%1 empty rows were left out.</source>
        <translation>tyhjiä rivejä jätettiin pois: %1.</translation>
    </message>
    <message>
        <source>this sheet is no part of a tariff and was left out.</source>
        <translation>tämä välilehti ei ole taksan osa, ja se jätettiin pois.</translation>
    </message>
    <message>
        <source>the part “%1” stays as it is in the draft.</source>
        <translation>osa ”%1” pysyy sellaisena kuin se on luonnoksessa.</translation>
    </message>
    <message>
        <source>the column “%1” is missing; rows that the draft has keep what it says there.</source>
        <translation>sarake ”%1” puuttuu; luonnoksessa jo olevat rivit pitävät sen arvot.</translation>
    </message>
    <message>
        <source>%1 cells are formulas; what they showed when the file was saved was taken.</source>
        <translation>kaavasoluja: %1; niistä otettiin arvo, joka oli näkyvissä, kun tiedosto tallennettiin.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>commas</source>
        <translation>pilkut</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>puolipisteet</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>sarkaimet</translation>
    </message>
    <message>
        <source>UTF-8 with a mark</source>
        <translation>UTF-8 ja tavujärjestysmerkki</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>decimal comma</source>
        <translation>desimaalipilkku</translation>
    </message>
    <message>
        <source>decimal point</source>
        <translation>desimaalipiste</translation>
    </message>
</context>
<context>
    <name>MachineSettings</name>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, rivi %2: %3</translation>
    </message>
    <message>
        <source>source = folder:PATH or postgresql:SERVICE, and amber_after_days = 1 to 366, are all that can be set</source>
        <translation>vain source = folder:POLKU tai postgresql:PALVELU ja amber_after_days = 1–366 voidaan asettaa</translation>
    </message>
</context>
<context>
    <name>MaintainCommands</name>
    <message>
        <source>New draft from this version …</source>
        <translation>Uusi luonnos tästä versiosta …</translation>
    </message>
    <message>
        <source>New draft that corrects this version …</source>
        <translation>Uusi luonnos, joka korjaa tämän version …</translation>
    </message>
    <message>
        <source>New empty draft …</source>
        <translation>Uusi tyhjä luonnos …</translation>
    </message>
    <message>
        <source>Index step to the next period …</source>
        <translation>Indeksitarkistus seuraavalle kaudelle …</translation>
    </message>
    <message>
        <source>Import from a folder …</source>
        <translation>Tuo kansiosta …</translation>
    </message>
    <message>
        <source>Save the draft</source>
        <translation>Tallenna luonnos</translation>
    </message>
    <message>
        <source>Export to a folder …</source>
        <translation>Vie kansioon …</translation>
    </message>
    <message>
        <source>Signed package …</source>
        <translation>Allekirjoitettu paketti …</translation>
    </message>
    <message>
        <source>Discard the draft …</source>
        <translation>Hylkää luonnos …</translation>
    </message>
    <message>
        <source>Withdraw the version …</source>
        <translation>Poista versio käytöstä …</translation>
    </message>
    <message>
        <source>Log of changes</source>
        <translation>Muutosloki</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Tee uudelleen</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Lisää rivi</translation>
    </message>
    <message>
        <source>Duplicate the row</source>
        <translation>Kahdenna rivi</translation>
    </message>
    <message>
        <source>New value from a day on …</source>
        <translation>Uusi arvo päivästä alkaen …</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>Poista rivi</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Etsi</translation>
    </message>
    <message>
        <source>Next fault or warning</source>
        <translation>Seuraava virhe tai varoitus</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Muokkaus</translation>
    </message>
    <message>
        <source>Old → new</source>
        <translation>Vanha → uusi</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Vaikutus</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Julkaise</translation>
    </message>
    <message>
        <source>Guide for maintainers</source>
        <translation>Pääkäyttäjän opas</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>Maksutaksa</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rivit</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Näkymä</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ohje</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>Seuraava osa</translation>
    </message>
    <message>
        <source>Previous part</source>
        <translation>Edellinen osa</translation>
    </message>
    <message>
        <source>Import a workbook or a sheet …</source>
        <translation>Tuo työkirja tai taulukko …</translation>
    </message>
    <message>
        <source>Export as a workbook …</source>
        <translation>Vie työkirjaksi …</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Täytä alaspäin</translation>
    </message>
    <message>
        <source>Change amounts by percent …</source>
        <translation>Muuta summia prosentilla …</translation>
    </message>
    <message>
        <source>Mark as reviewed today</source>
        <translation>Merkitse tarkistetuksi tänään</translation>
    </message>
    <message>
        <source>Compare with another version …</source>
        <translation>Vertaa toiseen versioon …</translation>
    </message>
    <message>
        <source>Look at the version</source>
        <translation>Katso versiota</translation>
    </message>
    <message>
        <source>Take in another draft …</source>
        <translation>Ota mukaan toinen luonnos …</translation>
    </message>
    <message>
        <source>Find and replace …</source>
        <translation>Etsi ja korvaa …</translation>
    </message>
    <message>
        <source>Filter the column …</source>
        <translation>Suodata sarake …</translation>
    </message>
</context>
<context>
    <name>Oddities</name>
    <message>
        <source>Is this a year&apos;s sum? A month it would be %1.</source>
        <translation>Onko tämä koko vuoden summa? Kuukaudessa se olisi %1.</translation>
    </message>
    <message>
        <source>More than the gross income: right only with untaxed income.</source>
        <translation>Enemmän kuin bruttotulot: oikein vain, jos on verottomia tuloja.</translation>
    </message>
    <message>
        <source>So few a month? Did you mean a week?</source>
        <translation>Näin vähän kuukaudessa? Tarkoititko viikossa?</translation>
    </message>
    <message>
        <source>More than the time has: %1 at most.</source>
        <translation>Enemmän kuin ajassa on: enintään %1.</translation>
    </message>
    <message>
        <source>More than the year&apos;s ceiling, %1.</source>
        <translation>Enemmän kuin vuoden maksukatto, %1.</translation>
    </message>
    <message>
        <source>Is this the price of one? Own service costs the county %1.</source>
        <translation>Onko tämä yhden yksikön hinta? Oma palvelu maksaa alueelle %1.</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>€ / month</source>
        <translation>€ / kk</translation>
    </message>
    <message>
        <source>€ / year</source>
        <translation>€ / v</translation>
    </message>
    <message>
        <source>when moving into care</source>
        <translation>hoitoon muuttaessa</translation>
    </message>
    <message>
        <source>24-hour housing</source>
        <translation>ympärivuorokautinen asuminen</translation>
    </message>
    <message>
        <source>24-hour housing, family care</source>
        <translation>ympärivuorokautinen asuminen, perhehoito</translation>
    </message>
    <message>
        <source>long-term care, in some counties</source>
        <translation>pitkäaikainen hoito, osalla alueista</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Valitse …</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>deduction: where it counts</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Package</name>
    <message>
        <source>the package cannot be read: %1</source>
        <translation>pakettia ei voi lukea: %1</translation>
    </message>
    <message>
        <source>the file is too large for a package</source>
        <translation>tiedosto on liian suuri paketiksi</translation>
    </message>
    <message>
        <source>the file is no package of this program</source>
        <translation>tiedosto ei ole tämän ohjelman paketti</translation>
    </message>
    <message>
        <source>packages cannot be verified, as no key is installed on this computer. Nothing was taken. Ask the administrator to install the organiser&apos;s public key in %1.</source>
        <translation>paketteja ei voi tarkistaa, koska tähän tietokoneeseen ei ole asennettu avainta. Mitään ei otettu käyttöön. Pyydä ylläpitoa asentamaan järjestäjän julkinen avain kansioon %1.</translation>
    </message>
    <message>
        <source>the package is not signed by an installed key, or it was changed afterwards. Nothing was taken.</source>
        <translation>pakettia ei ole allekirjoitettu asennetulla avaimella, tai sitä on muutettu jälkeenpäin. Mitään ei otettu käyttöön.</translation>
    </message>
    <message>
        <source>the key does not speak for “%1”. Nothing was taken.</source>
        <translation>avain ei ole järjestäjän ”%1” avain. Mitään ei otettu käyttöön.</translation>
    </message>
    <message>
        <source>the package is signed, but its content is not as it should be. Nothing was taken.</source>
        <translation>paketti on allekirjoitettu, mutta sen sisältö ei ole oikeanlainen. Mitään ei otettu käyttöön.</translation>
    </message>
    <message>
        <source>the tariff in the package has faults. Nothing was taken.</source>
        <translation>paketin maksutaksassa on virheitä. Mitään ei otettu käyttöön.</translation>
    </message>
    <message>
        <source>“%1” is not published. Only a published version is signed.</source>
        <translation>”%1” ei ole julkaistu. Vain julkaistu versio allekirjoitetaan.</translation>
    </message>
    <message>
        <source>the package is older than what is here: its maker did not have “%1” yet. Nothing was taken.</source>
        <translation>paketti on vanhempi kuin täällä oleva: sen tekijällä ei ollut vielä versiota ”%1”. Mitään ei otettu käyttöön.</translation>
    </message>
    <message>
        <source>“%1” is here already with other figures. Nothing was taken.</source>
        <translation>”%1” on täällä jo toisin luvuin. Mitään ei otettu käyttöön.</translation>
    </message>
    <message>
        <source>“%1” is here already.</source>
        <translation>”%1” on täällä jo.</translation>
    </message>
    <message>
        <source>“%1” is no organiser: small letters, digits and _ - . + only, a letter or digit first</source>
        <translation>”%1” ei ole järjestäjä: vain pieniä kirjaimia, numeroita ja merkkejä _ - . +, ensin kirjain tai numero</translation>
    </message>
    <message>
        <source>the file exists already; a key is never written over</source>
        <translation>tiedosto on jo olemassa; avaimen päälle ei kirjoiteta koskaan</translation>
    </message>
    <message>
        <source>the key cannot be written: %1</source>
        <translation>avainta ei voi kirjoittaa: %1</translation>
    </message>
    <message>
        <source>the key cannot be read: %1</source>
        <translation>avainta ei voi lukea: %1</translation>
    </message>
    <message>
        <source>this is no key of this program</source>
        <translation>tämä ei ole tämän ohjelman avain</translation>
    </message>
    <message>
        <source>other users may read this secret key. Take the right from them (chmod 600), and consider whether a new key is needed.</source>
        <translation>muut käyttäjät voivat lukea tämän salaisen avaimen. Ota oikeus pois heiltä (chmod 600) ja harkitse, tarvitaanko uusi avain.</translation>
    </message>
    <message>
        <source>the system&apos;s cryptography (libsodium) does not work</source>
        <translation>järjestelmän salaus (libsodium) ei toimi</translation>
    </message>
    <message>
        <source>“%1” must come before this package and is not here. Nothing was taken. Take the packages in the order in which they were made.</source>
        <translation>tätä pakettia ennen on otettava käyttöön ”%1”, jota täällä ei ole. Mitään ei otettu käyttöön. Ota paketit käyttöön siinä järjestyksessä, jossa ne tehtiin.</translation>
    </message>
    <message>
        <source>this is a link and counts for nothing. Put what it points to in its place.</source>
        <translation>tämä on linkki, eikä sitä oteta huomioon. Pane sen tilalle se, mihin linkki osoittaa.</translation>
    </message>
    <message>
        <source>somebody else than the administrator could have put this here or changed it, so it counts for nothing. Look at where it came from, then let it belong to root (chown root) and take the right to write it from all others (chmod go-w).</source>
        <translation>joku muu kuin ylläpito on voinut panna tämän tähän tai muuttaa sitä, joten sitä ei oteta huomioon. Selvitä, mistä se on peräisin, siirrä se sitten rootin omistukseen (chown root) ja poista kirjoitusoikeus kaikilta muilta (chmod go-w).</translation>
    </message>
    <message>
        <source>the first hundred keys by name are looked at; %1 more count for nothing.</source>
        <translation>vain sata ensimmäistä avainta nimen mukaan otetaan huomioon; %1 jää huomiotta.</translation>
    </message>
    <message>
        <source>the key has a passphrase, and none was given: type it, or put it into MAKSUARVIO_PASSPHRASE</source>
        <translation>avaimella on salalause, eikä sitä annettu: kirjoita se tai anna se muuttujassa MAKSUARVIO_PASSPHRASE</translation>
    </message>
    <message>
        <source>the passphrase is not that of the key, or the file was changed</source>
        <translation>salalause ei ole avaimen, tai tiedostoa on muutettu</translation>
    </message>
    <message>
        <source>the package is older than the one that was taken last: %1. Nothing was taken.</source>
        <translation>paketti on vanhempi kuin viimeksi otettu: %1. Mitään ei otettu.</translation>
    </message>
    <message>
        <source>another package of this number was taken before: %1. Nothing was taken. Ask the organiser which of the two is its own.</source>
        <translation>toinen tämänumeroinen paketti on jo otettu: %1. Mitään ei otettu. Kysy järjestäjältä, kumpi niistä on sen oma.</translation>
    </message>
    <message>
        <source>the package was made by a newer version of this program, in format %1. Nothing was taken. A newer program reads it.</source>
        <translation>paketti on tehty ohjelman uudemmalla versiolla, muodossa %1. Mitään ei otettu. Uudempi ohjelma lukee sen.</translation>
    </message>
    <message>
        <source>the package was taken before.</source>
        <translation>paketti on jo otettu.</translation>
    </message>
    <message>
        <source>there is no published version of “%1” to put into a package.</source>
        <translation>järjestäjällä ”%1” ei ole julkaistua versiota, jonka voisi panna pakettiin.</translation>
    </message>
    <message>
        <source>the last package begins on %1, and no later one can begin before it.</source>
        <translation>viimeisin paketti alkaa %1, eikä mikään myöhempi voi alkaa ennen sitä.</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>Nothing is planned, so nothing is paid.</source>
        <translation>Mitään ei ole suunniteltu, joten mitään ei makseta.</translation>
    </message>
    <message>
        <source>The fee of long-term care covers this service.</source>
        <translation>Pitkäaikaisen hoidon maksu kattaa tämän palvelun.</translation>
    </message>
    <message>
        <source>Planned {n1} h a month, to the nearest whole hour: {n0} h.</source>
        <translation>Suunniteltu {n1}&#xa0;h kuukaudessa, lähimpään täyteen tuntiin: {n0}&#xa0;h.</translation>
    </message>
    <message>
        <source>The household&apos;s income {m1} − deductions {m2} = {m0} a month.</source>
        <translation>Talouden tulot {m1} − vähennykset {m2} = {m0} kuukaudessa.</translation>
    </message>
    <message>
        <source>Income {m1} is under the exemption of {m0}: no fee is taken.</source>
        <translation>Tulot {m1} jäävät alle maksuttomuuden rajan {m0}: maksua ei peritä.</translation>
    </message>
    <message>
        <source>Income limit of a household of {n1}: {m0} a month.</source>
        <translation>Tuloraja, talouden koko {n1}: {m0} kuukaudessa.</translation>
    </message>
    <message>
        <source>Income {m1} − income limit {m2}, at least 0 = {m0}.</source>
        <translation>Tulot {m1} − tuloraja {m2} = {m0} (vähintään 0).</translation>
    </message>
    <message>
        <source>Payment percentage for {n1} h a month, household of {n2}: {p0}.</source>
        <translation>Maksuprosentti, {n1}&#xa0;h kuukaudessa, talouden koko {n2}: {p0}.</translation>
    </message>
    <message>
        <source>{m1} × {p2} = {m0}.</source>
        <translation>{m1} × {p2} = {m0}.</translation>
    </message>
    <message>
        <source>Own net income: {m0} a month.</source>
        <translation>Omat nettotulot: {m0} kuukaudessa.</translation>
    </message>
    <message>
        <source>Own net income {m1} − deductions {m2} = {m0}.</source>
        <translation>Omat nettotulot {m1} − vähennykset {m2} = {m0}.</translation>
    </message>
    <message>
        <source>The spouse&apos;s net income {m0} is smaller than one&apos;s own {m1}, so the fee is counted from both.</source>
        <translation>Puolison nettotulot {m0} ovat pienemmät kuin omat {m1}, joten maksu lasketaan molempien tuloista.</translation>
    </message>
    <message>
        <source>The spouse&apos;s net income {m1} − deductions {m2} = {m0}.</source>
        <translation>Puolison nettotulot {m1} − vähennykset {m2} = {m0}.</translation>
    </message>
    <message>
        <source>{p2} of one&apos;s own {m1} = {m0}.</source>
        <translation>{p2} omista tuloista {m1} = {m0}.</translation>
    </message>
    <message>
        <source>{p3} of one&apos;s own {m1} and the spouse&apos;s {m2} together = {m0}.</source>
        <translation>{p3} puolisoiden yhteisistä tuloista ({m1} + {m2}) = {m0}.</translation>
    </message>
    <message>
        <source>Never more than from one&apos;s own income alone: {m2}, not {m1}.</source>
        <translation>Ei koskaan enempää kuin pelkästään omista tuloista: {m2} eikä {m1}.</translation>
    </message>
    <message>
        <source>Of {m1} together the couple keeps {m2} + {m3}: at most {m0}.</source>
        <translation>Yhteisistä tuloista {m1} pariskunnalle jää {m2} + {m3}: maksu enintään {m0}.</translation>
    </message>
    <message>
        <source>More is deducted than there is income: there is no fee.</source>
        <translation>Vähennyksiä on enemmän kuin tuloja: maksua ei ole.</translation>
    </message>
    <message>
        <source>{m1} − personal allowance {m2} leaves at most {m0} for the fee.</source>
        <translation>{m1} − henkilökohtainen käyttövara {m2}: maksuun jää enintään {m0}.</translation>
    </message>
    <message>
        <source>The household&apos;s income before deductions: {m0} a month.</source>
        <translation>Talouden tulot ennen vähennyksiä: {m0} kuukaudessa.</translation>
    </message>
    <message>
        <source>Price {m0} / {u}.</source>
        <translation>Hinta {m0} / {u}.</translation>
    </message>
    <message>
        <source>Planned {n1} a month, at most {n2} are charged: {n0}.</source>
        <translation>Suunniteltu {n1} kuukaudessa, maksullisia enintään {n2}: {n0}.</translation>
    </message>
    <message>
        <source>{m1} × {n2} = {m0}.</source>
        <translation>{m1} × {n2} = {m0}.</translation>
    </message>
    <message>
        <source>Percentage of the voucher for a household of {n1}: {p0}.</source>
        <translation>Palvelusetelin prosentti, talouden koko {n1}: {p0}.</translation>
    </message>
    <message>
        <source>Value of the voucher: {m0} / {u} (by the formula {m1}; at least {m2}, at most {m3}).</source>
        <translation>Palvelusetelin arvo: {m0} / {u} (kaavalla {m1}; vähintään {m2}, enintään {m3}).</translation>
    </message>
    <message>
        <source>Value of the voucher with a net income of {m1}: {m0} a month.</source>
        <translation>Palvelusetelin arvo, nettotulot {m1}: {m0} kuukaudessa.</translation>
    </message>
    <message>
        <source>The voucher at its lowest value: {m0} / {u}.</source>
        <translation>Palvelusetelin pienin arvo: {m0} / {u}.</translation>
    </message>
    <message>
        <source>Value of the voucher: {m0} / {u}.</source>
        <translation>Palvelusetelin arvo: {m0} / {u}.</translation>
    </message>
    <message>
        <source>The provider&apos;s price {m1} × {n2} = {m0} a month.</source>
        <translation>Palveluntuottajan hinta {m1} × {n2} = {m0} kuukaudessa.</translation>
    </message>
    <message>
        <source>The county pays the value {m1}, at most the price {m2}: {m0}.</source>
        <translation>Hyvinvointialue maksaa setelin arvon {m1}, enintään hinnan {m2}: {m0}.</translation>
    </message>
    <message>
        <source>The organiser&apos;s highest fee: {m0} a month.</source>
        <translation>Alueen korkein maksu: {m0} kuukaudessa.</translation>
    </message>
    <message>
        <source>Producing the service costs {m1} × {n2} = {m0} a month; the fee is never above it.</source>
        <translation>Palvelun tuottaminen maksaa {m1} × {n2} = {m0} kuukaudessa; maksu ei ole koskaan sitä suurempi.</translation>
    </message>
    <message>
        <source>The income is not known, so the highest fee is used.</source>
        <translation>Tulot eivät ole tiedossa, joten käytetään korkeinta maksua.</translation>
    </message>
    <message>
        <source>Client fee, rounded to the cent: {m0} a month.</source>
        <translation>Asiakasmaksu, pyöristetty senttiin: {m0} kuukaudessa.</translation>
    </message>
    <message>
        <source>The own share is what the price {m1} is above the value {m2}: {m0} a month.</source>
        <translation>Omavastuu on se osa hinnasta {m1}, joka ylittää setelin arvon {m2}: {m0} kuukaudessa.</translation>
    </message>
    <message>
        <source>Not counted as income for this fee: {k}.</source>
        <translation>Ei lasketa tuloksi tässä maksussa: {k}.</translation>
    </message>
    <message>
        <source>Not deducted for this fee: {k}.</source>
        <translation>Ei vähennetä tässä maksussa: {k}.</translation>
    </message>
    <message>
        <source>The income is not known, so the highest fee is shown.</source>
        <translation>Tulot eivät ole tiedossa, joten näytetään korkein maksu.</translation>
    </message>
    <message>
        <source>An example figure took part, not a decided one: {k}.</source>
        <translation>Mukana on esimerkkiluku, ei päätetty luku: {k}.</translation>
    </message>
    <message>
        <source>A derived figure took part that has not been seen in print: {k}.</source>
        <translation>Mukana on johdettu luku, jota ei ole nähty julkaistuna: {k}.</translation>
    </message>
    <message>
        <source>The county&apos;s cost of this service is not known.</source>
        <translation>Tämän palvelun kustannus hyvinvointialueelle ei ole tiedossa.</translation>
    </message>
    <message>
        <source>The county&apos;s cost is at least this.</source>
        <translation>Hyvinvointialueen kustannus on vähintään tämä.</translation>
    </message>
    <message>
        <source>Long-term care covers this service: no fee of its own.</source>
        <translation>Pitkäaikainen hoito kattaa tämän palvelun: siitä ei ole erillistä maksua.</translation>
    </message>
    <message>
        <source>Temporary home nursing may not be charged apart from a client who gets continuous home nursing. Check before deciding.</source>
        <translation>Tilapäisestä kotisairaanhoidosta ei saa periä erillistä maksua asiakkaalta, joka saa jatkuvaa kotisairaanhoitoa. Tarkista ennen päätöstä.</translation>
    </message>
    <message>
        <source>The provider&apos;s price is used only with a service voucher.</source>
        <translation>Palveluntuottajan hintaa käytetään vain palvelusetelissä.</translation>
    </message>
    <message>
        <source>The fee of the county&apos;s own service is not known.</source>
        <translation>Hyvinvointialueen oman palvelun maksu ei ole tiedossa.</translation>
    </message>
    <message>
        <source>The yearly fee ceiling of {m1} fills in month {n2} of the twelve that are counted.</source>
        <translation>Vuotuinen maksukatto {m1} täyttyy {n2}. lasketussa kuukaudessa.</translation>
    </message>
    <message>
        <source>The yearly fee ceiling of {m1} is full: the services that accrue it cost no fee to the end of the year, save upkeep in short-term institutional care. Their fees are due again from 1 January {y2}.</source>
        <translation>Vuotuinen maksukatto {m1} on täynnä: maksukattoa kerryttävistä palveluista ei peritä maksua vuoden loppuun. Lyhytaikaisesta laitoshoidosta peritään silti ylläpitomaksu. Palvelujen maksut peritään taas 1.1.{y2} alkaen.</translation>
    </message>
    <message>
        <source>A taxable income has no tax entered: the money left may be less than shown.</source>
        <translation>Veronalaiselle tulolle ei ole merkitty veroa: rahaa voi jäädä käyttöön vähemmän kuin arvio näyttää.</translation>
    </message>
    <message>
        <source>Not included in the fee: rent.</source>
        <translation>Ei mukana maksussa: vuokra.</translation>
    </message>
    <message>
        <source>Not included in the fee: electricity.</source>
        <translation>Ei mukana maksussa: sähkö.</translation>
    </message>
    <message>
        <source>Not included in the fee: medicines.</source>
        <translation>Ei mukana maksussa: lääkkeet.</translation>
    </message>
    <message>
        <source>Not included in the fee: housing allowance.</source>
        <translation>Ei mukana maksussa: asumistuki.</translation>
    </message>
    <message>
        <source>Not included in the fee: a reduction or waiver of the fee (11 §).</source>
        <translation>Ei mukana maksussa: maksun alentaminen tai perimättä jättäminen (11 §).</translation>
    </message>
    <message>
        <source>Not included in the fee: income support.</source>
        <translation>Ei mukana maksussa: toimeentulotuki.</translation>
    </message>
    <message>
        <source>The input is not as it should be.</source>
        <translation>Annetut tiedot eivät ole oikeassa muodossa.</translation>
    </message>
    <message>
        <source>There is no such organiser.</source>
        <translation>Tällaista aluetta ei ole.</translation>
    </message>
    <message>
        <source>There is no such service.</source>
        <translation>Tällaista palvelua ei ole.</translation>
    </message>
    <message>
        <source>The organiser does not offer the service in this mode.</source>
        <translation>Alue ei tarjoa palvelua tällä tuotantotavalla.</translation>
    </message>
    <message>
        <source>The provider&apos;s price is needed for a service voucher.</source>
        <translation>Palveluseteliä varten tarvitaan palveluntuottajan hinta.</translation>
    </message>
    <message>
        <source>The income is needed: the highest fee of this service is not known.</source>
        <translation>Tulot tarvitaan: tämän palvelun korkein maksu ei ole tiedossa.</translation>
    </message>
    <message>
        <source>There is no tariff for the day.</source>
        <translation>Päivälle ei ole maksutaksaa.</translation>
    </message>
    <message>
        <source>Pension</source>
        <translation>Eläke</translation>
    </message>
    <message>
        <source>Wage</source>
        <translation>Palkka</translation>
    </message>
    <message>
        <source>Informal carer&apos;s fee</source>
        <translation>Omaishoidon hoitopalkkio</translation>
    </message>
    <message>
        <source>Other taxable income</source>
        <translation>Muu veronalainen tulo</translation>
    </message>
    <message>
        <source>Rental income</source>
        <translation>Vuokratulo</translation>
    </message>
    <message>
        <source>Capital income</source>
        <translation>Pääomatulo</translation>
    </message>
    <message>
        <source>Forest income</source>
        <translation>Metsätulo</translation>
    </message>
    <message>
        <source>Care allowance for pensioners</source>
        <translation>Eläkettä saavan hoitotuki</translation>
    </message>
    <message>
        <source>Disability allowance</source>
        <translation>Vammaistuki</translation>
    </message>
    <message>
        <source>Maintenance support</source>
        <translation>Elatustuki</translation>
    </message>
    <message>
        <source>Veterans&apos; supplement</source>
        <translation>Veteraanilisä</translation>
    </message>
    <message>
        <source>Housing allowance</source>
        <translation>Asumistuki</translation>
    </message>
    <message>
        <source>Social assistance</source>
        <translation>Toimeentulotuki</translation>
    </message>
    <message>
        <source>Child benefit</source>
        <translation>Lapsilisä</translation>
    </message>
    <message>
        <source>Other tax-free income</source>
        <translation>Muu veroton tulo</translation>
    </message>
    <message>
        <source>Gross income in all</source>
        <translation>Bruttotulot yhteensä</translation>
    </message>
    <message>
        <source>Net income in all</source>
        <translation>Nettotulot yhteensä</translation>
    </message>
    <message>
        <source>Maintenance paid</source>
        <translation>Maksettu elatusapu</translation>
    </message>
    <message>
        <source>Compensation on ending cohabitation</source>
        <translation>Hyvitys yhteistalouden purkamisesta</translation>
    </message>
    <message>
        <source>Benefit reserved on transfer of property</source>
        <translation>Syytinki (pidätetty etuus)</translation>
    </message>
    <message>
        <source>Guardian&apos;s fee</source>
        <translation>Edunvalvojan palkkio</translation>
    </message>
    <message>
        <source>Costs of the former home</source>
        <translation>Entisen asunnon kustannukset</translation>
    </message>
    <message>
        <source>Housing cost</source>
        <translation>Asumiskustannukset</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>Lääkkeet</translation>
    </message>
    <message>
        <source>Other necessary medicines</source>
        <translation>Muut tarpeelliset lääkkeet</translation>
    </message>
    <message>
        <source>Enforcement</source>
        <translation>Ulosotto</translation>
    </message>
    <message>
        <source>own production</source>
        <translation>oma tuotanto</translation>
    </message>
    <message>
        <source>purchased service</source>
        <translation>ostopalvelu</translation>
    </message>
    <message>
        <source>service voucher</source>
        <translation>palveluseteli</translation>
    </message>
    <message>
        <source>official</source>
        <translation>virallinen</translation>
    </message>
    <message>
        <source>derived</source>
        <translation>johdettu</translation>
    </message>
    <message>
        <source>example</source>
        <translation>esimerkki</translation>
    </message>
    <message>
        <source>Services at home</source>
        <translation>Kotiin annettavat palvelut</translation>
    </message>
    <message>
        <source>Support services</source>
        <translation>Tukipalvelut</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation>Asuminen</translation>
    </message>
    <message>
        <source>Short-term care</source>
        <translation>Lyhytaikaishoito</translation>
    </message>
    <message>
        <source>Informal care</source>
        <translation>Omaishoito</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>tunti</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>käynti</translation>
    </message>
    <message>
        <source>month</source>
        <translation>kuukausi</translation>
    </message>
    <message>
        <source>meal</source>
        <translation>ateria</translation>
    </message>
    <message>
        <source>delivery</source>
        <translation>toimitus</translation>
    </message>
    <message>
        <source>day</source>
        <translation>päivä</translation>
    </message>
    <message>
        <source>wash</source>
        <translation>pesu</translation>
    </message>
    <message>
        <source>trip</source>
        <translation>matka</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>tuntia</translation>
    </message>
    <message>
        <source>visits</source>
        <translation>käyntiä</translation>
    </message>
    <message>
        <source>months</source>
        <translation>kuukautta</translation>
    </message>
    <message>
        <source>meals</source>
        <translation>ateriaa</translation>
    </message>
    <message>
        <source>deliveries</source>
        <translation>toimitusta</translation>
    </message>
    <message>
        <source>days</source>
        <translation>päivää</translation>
    </message>
    <message>
        <source>washes</source>
        <translation>pesua</translation>
    </message>
    <message>
        <source>trips</source>
        <translation>matkaa</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>päivässä</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>viikossa</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>kuukaudessa</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>vuodessa</translation>
    </message>
    <message>
        <source>weeks in a month</source>
        <translation>viikkoja kuukaudessa</translation>
    </message>
    <message>
        <source>weeks in a month, for hours</source>
        <translation>viikkoja kuukaudessa, tunneille</translation>
    </message>
    <message>
        <source>days in a month</source>
        <translation>päiviä kuukaudessa</translation>
    </message>
    <message>
        <source>fee ceiling</source>
        <translation>maksukatto</translation>
    </message>
    <message>
        <source>upkeep after the fee ceiling</source>
        <translation>ylläpitomaksu maksukaton täytyttyä</translation>
    </message>
    <message>
        <source>annual ceiling of medicines</source>
        <translation>lääkkeiden vuosiomavastuu</translation>
    </message>
    <message>
        <source>income limit of home services</source>
        <translation>kotiin annettavien palvelujen tuloraja</translation>
    </message>
    <message>
        <source>income limit of each further person</source>
        <translation>tulorajan korotus kustakin seuraavasta henkilöstä</translation>
    </message>
    <message>
        <source>payment percentage of home services</source>
        <translation>kotiin annettavien palvelujen maksuprosentti</translation>
    </message>
    <message>
        <source>highest fee of home services</source>
        <translation>kotiin annettavien palvelujen korkein maksu</translation>
    </message>
    <message>
        <source>income under which no fee is taken</source>
        <translation>tulot, joita pienemmistä ei peritä maksua</translation>
    </message>
    <message>
        <source>percentage of long-term care</source>
        <translation>pitkäaikaisen hoidon maksuprosentti</translation>
    </message>
    <message>
        <source>percentage of long-term care, couple</source>
        <translation>pitkäaikaisen hoidon maksuprosentti, pariskunta</translation>
    </message>
    <message>
        <source>couple&apos;s fee never above the single fee</source>
        <translation>pariskunnan maksu ei koskaan yli yksin lasketun maksun</translation>
    </message>
    <message>
        <source>personal allowance</source>
        <translation>henkilökohtainen käyttövara</translation>
    </message>
    <message>
        <source>enforcement is deducted</source>
        <translation>ulosotto vähennetään</translation>
    </message>
    <message>
        <source>the spouse&apos;s deductions count in full</source>
        <translation>puolison vähennykset otetaan huomioon kokonaan</translation>
    </message>
    <message>
        <source>medicines as a constant</source>
        <translation>lääkkeet vakiosummana</translation>
    </message>
    <message>
        <source>what a couple keeps beyond the allowance</source>
        <translation>pariskunnalle käyttövaran lisäksi jäävä summa</translation>
    </message>
    <message>
        <source>highest fee</source>
        <translation>korkein maksu</translation>
    </message>
    <message>
        <source>price</source>
        <translation>hinta</translation>
    </message>
    <message>
        <source>income limit of a price band</source>
        <translation>hintaluokan tuloraja</translation>
    </message>
    <message>
        <source>number charged at most</source>
        <translation>maksullinen enimmäismäärä</translation>
    </message>
    <message>
        <source>county&apos;s cost</source>
        <translation>hyvinvointialueen kustannus</translation>
    </message>
    <message>
        <source>county&apos;s cost is a minimum</source>
        <translation>hyvinvointialueen kustannus on vähimmäismäärä</translation>
    </message>
    <message>
        <source>voucher: starting value</source>
        <translation>palveluseteli: lähtöarvo</translation>
    </message>
    <message>
        <source>voucher: factor</source>
        <translation>palveluseteli: kerroin</translation>
    </message>
    <message>
        <source>voucher: divisor</source>
        <translation>palveluseteli: jakaja</translation>
    </message>
    <message>
        <source>voucher: percentage</source>
        <translation>palveluseteli: prosentti</translation>
    </message>
    <message>
        <source>voucher: percentage less for each further person</source>
        <translation>palveluseteli: prosentin alennus kustakin seuraavasta henkilöstä</translation>
    </message>
    <message>
        <source>voucher: lowest value</source>
        <translation>palveluseteli: pienin arvo</translation>
    </message>
    <message>
        <source>voucher: highest value</source>
        <translation>palveluseteli: suurin arvo</translation>
    </message>
    <message>
        <source>voucher: value by net income</source>
        <translation>palveluseteli: arvo nettotulojen mukaan</translation>
    </message>
    <message>
        <source>voucher: value above the last income step</source>
        <translation>palveluseteli: arvo ylimmän tuloportaan jälkeen</translation>
    </message>
    <message>
        <source>voucher: value</source>
        <translation>palveluseteli: arvo</translation>
    </message>
    <message>
        <source>reduction of forest income</source>
        <translation>metsätulon alennus</translation>
    </message>
    <message>
        <source>days of an interruption that are charged</source>
        <translation>keskeytyksen maksulliset päivät</translation>
    </message>
    <message>
        <source>continuous home service: visits a week at least</source>
        <translation>jatkuva kotiin annettava palvelu: käyntejä viikossa vähintään</translation>
    </message>
    <message>
        <source>continuous home service: months at least</source>
        <translation>jatkuva kotiin annettava palvelu: kuukausia vähintään</translation>
    </message>
    <message>
        <source>long-term care: months at least</source>
        <translation>pitkäaikainen hoito: kuukausia vähintään</translation>
    </message>
    <message>
        <source>former owned home: months of deduction</source>
        <translation>entinen omistusasunto: vähennyskuukausia</translation>
    </message>
    <message>
        <source>former right-of-occupancy home: months of deduction</source>
        <translation>entinen asumisoikeusasunto: vähennyskuukausia</translation>
    </message>
    <message>
        <source>short-term psychiatric institutional care, day</source>
        <translation>lyhytaikainen psykiatrinen laitoshoito, päivä</translation>
    </message>
    <message>
        <source>serial treatment, time</source>
        <translation>sarjahoito, kerta</translation>
    </message>
    <message>
        <source>serial treatment: times charged a year</source>
        <translation>sarjahoito: maksullisia kertoja vuodessa</translation>
    </message>
    <message>
        <source>inpatient rehabilitation, day</source>
        <translation>laitoskuntoutus, päivä</translation>
    </message>
    <message>
        <source>physiotherapy, visit</source>
        <translation>fysioterapia, käynti</translation>
    </message>
    <message>
        <source>health centre doctor, visit</source>
        <translation>terveyskeskuslääkäri, käynti</translation>
    </message>
    <message>
        <source>outpatient clinic, visit</source>
        <translation>poliklinikka, käynti</translation>
    </message>
    <message>
        <source>fee for not showing up</source>
        <translation>maksu käyttämättä jätetystä ajasta</translation>
    </message>
    <message>
        <source>TyEL index</source>
        <translation>työeläkeindeksi</translation>
    </message>
    <message>
        <source>national pension index, January</source>
        <translation>kansaneläkeindeksi, tammikuu</translation>
    </message>
    <message>
        <source>in force {1}, {2}</source>
        <translation>voimassa {1}, {2}</translation>
    </message>
    <message>
        <source>No value is in force on {2}: {1}.</source>
        <translation>Päivänä {2} ei ole voimassa arvoa: {1}.</translation>
    </message>
    <message>
        <source>{1} {2} {3}</source>
        <translation>{1} {2} {3}</translation>
    </message>
    <message>
        <source>A month counts as {n0} days.</source>
        <translation>Kuukaudessa lasketaan olevan {n0} päivää.</translation>
    </message>
    <message>
        <source>the whole month</source>
        <translation>jatkuvasti</translation>
    </message>
    <message>
        <source>No fee is taken for this service.</source>
        <translation>Tästä palvelusta ei peritä maksua.</translation>
    </message>
    <message>
        <source>{n1} {w2} × {n3} = {n0} a month.</source>
        <translation>{n1} {w2} × {n3} = {n0} kuukaudessa.</translation>
    </message>
    <message>
        <source>{k}: {m1} a year / 12 = {m0} a month.</source>
        <translation>{k}: {m1} vuodessa / 12 = {m0} kuukaudessa.</translation>
    </message>
    <message>
        <source>{k}: {m0} a month.</source>
        <translation>{k}: {m0} kuukaudessa.</translation>
    </message>
    <message>
        <source>{k}: {m1} − expenses {m2} = {m0} (at least 0).</source>
        <translation>{k}: {m1} − kulut {m2} = {m0} (vähintään 0).</translation>
    </message>
    <message>
        <source>{k}: {m1} − tax {m2} − expenses {m3} = {m0} (at least 0).</source>
        <translation>{k}: {m1} − vero {m2} − kulut {m3} = {m0} (vähintään 0).</translation>
    </message>
    <message>
        <source>{k}: {m1} × {p2} − expenses {m3} = {m0} (at least 0).</source>
        <translation>{k}: {m1} × {p2} − korot {m3} = {m0} (vähintään 0).</translation>
    </message>
    <message>
        <source>Deducted, {k}: {m0} a month.</source>
        <translation>Vähennetään: {k} {m0} kuukaudessa.</translation>
    </message>
    <message>
        <source>Deducted, {k}: {m1} − housing allowance {m2} = {m0} (at least 0).</source>
        <translation>Vähennetään: {k} {m1} − asumistuki {m2} = {m0} (vähintään 0).</translation>
    </message>
    <message>
        <source>Deducted, {k}: {m0} a month (entered: {m1}).</source>
        <translation>Vähennetään: {k} {m0} kuukaudessa (syötetty: {m1}).</translation>
    </message>
    <message>
        <source>Income limit {m1} + {m2} for each of {n3} further persons = {m0}.</source>
        <translation>Tuloraja {m1} + {m2} jokaisesta lisähenkilöstä ({n3}) = {m0}.</translation>
    </message>
    <message>
        <source>The spouse&apos;s net income {m0} is not smaller than one&apos;s own {m1}, so the fee is counted from one&apos;s own income alone.</source>
        <translation>Puolison nettotulot {m0} eivät ole pienemmät kuin omat {m1}, joten maksu lasketaan vain omista tuloista.</translation>
    </message>
    <message>
        <source>Income above the limit {m1} × {p2} / {n3} = {m0}.</source>
        <translation>Tulorajan ylittävät tulot {m1} × {p2} / {n3} = {m0}.</translation>
    </message>
    <message>
        <source>By the formula: ({m1} − {m2}) × {n3} = {m0}.</source>
        <translation>Laskukaavalla: ({m1} − {m2}) × {n3} = {m0}.</translation>
    </message>
    <message>
        <source>After the ceiling {n2} days cost {m1} each for upkeep.</source>
        <translation>Maksukaton täytyttyä {n2} vuorokaudesta maksetaan ylläpito, {m1} vuorokaudelta.</translation>
    </message>
    <message>
        <source>The spouse does not live in the household: the spouse&apos;s income and deductions are not counted. The size of the household must be without the spouse, too.</source>
        <translation>Puoliso ei asu taloudessa: puolison tuloja ja vähennyksiä ei ole laskettu mukaan. Myös talouden koon on oltava ilman puolisoa.</translation>
    </message>
    <message>
        <source>Long-term care is planned as the amount 1.</source>
        <translation>Pitkäaikaisen hoidon määrä on aina 1.</translation>
    </message>
    <message>
        <source>The unit is not the service&apos;s own.</source>
        <translation>Yksikkö ei ole palvelun oma yksikkö.</translation>
    </message>
    <message>
        <source>Long-term care is planned by the month.</source>
        <translation>Pitkäaikainen hoito suunnitellaan kuukausina.</translation>
    </message>
    <message>
        <source>{1} (spouse)</source>
        <translation>{1} (puoliso)</translation>
    </message>
    <message>
        <source>hours of two spouses</source>
        <translation>kahden puolison tunnit</translation>
    </message>
    <message>
        <source>guardian&apos;s fee deducted at most</source>
        <translation>edunvalvojan palkkiosta vähennetään enintään</translation>
    </message>
    <message>
        <source>former rented home: months of deduction</source>
        <translation>entinen vuokra-asunto: kuukausia, joilta vähennetään</translation>
    </message>
    <message>
        <source>number charged a day at most</source>
        <translation>päivässä veloitetaan enintään</translation>
    </message>
    <message>
        <source>Regular home care is given at least once a week (7 b §). So little may be temporary home care, which has another fee. Check before deciding.</source>
        <translation>Säännöllistä kotihoitoa annetaan vähintään kerran viikossa (7 b §). Näin vähäinen voi olla tilapäistä kotihoitoa, josta maksu on toinen. Tarkista ennen päätöstä.</translation>
    </message>
    <message>
        <source>Of the guardian&apos;s fees that were entered at most {m1} a month is deducted ({k}).</source>
        <translation>Annetuista edunvalvojan palkkioista vähennetään enintään {m1} kuukaudessa ({k}).</translation>
    </message>
    <message>
        <source>A service is for the client or for the spouse.</source>
        <translation>Palvelu on asiakkaalle tai puolisolle.</translation>
    </message>
    <message>
        <source>There is no spouse in the household whom the service could be for. Long-term care can be planned for a spouse who lives elsewhere.</source>
        <translation>Taloudessa ei ole puolisoa, jolle palvelu voisi olla. Muualla asuvalle puolisolle voi suunnitella pitkäaikaisen hoidon.</translation>
    </message>
    <message>
        <source>A person has one long-term care at a time: compare them as alternatives.</source>
        <translation>Henkilöllä on yksi pitkäaikainen hoito kerrallaan: vertaa niitä vaihtoehtoina.</translation>
    </message>
    <message>
        <source>A person has either long-term care or home care by hours: compare them as alternatives.</source>
        <translation>Henkilöllä on joko pitkäaikainen hoito tai tuntien mukaan maksettava kotihoito: vertaa niitä vaihtoehtoina.</translation>
    </message>
    <message>
        <source>This service by the month is already planned for the same person.</source>
        <translation>Tämä kuukausittainen palvelu on jo suunniteltu samalle henkilölle.</translation>
    </message>
    <message>
        <source>One person has one care day a day: at most 31 a month on all lines together.</source>
        <translation>Yhdellä henkilöllä on yksi hoitopäivä päivässä: kaikilla riveillä yhteensä enintään 31 kuukaudessa.</translation>
    </message>
    <message>
        <source>Costs of the former home, rented</source>
        <translation>Entisen asunnon kustannukset, vuokra-asunto</translation>
    </message>
    <message>
        <source>Costs of the former home, right of occupancy</source>
        <translation>Entisen asunnon kustannukset, asumisoikeusasunto</translation>
    </message>
    <message>
        <source>{n1} lines have one fee for their hours together: {n0} h a month.</source>
        <translation>{n1} palveluriviä, yksi maksu tunneista yhteensä: {n0} h kuukaudessa.</translation>
    </message>
    <message>
        <source>Of {n1} planned a month at most {n2} are charged; of the {n3} here {n0}.</source>
        <translation>Kuukaudessa suunnitelluista {n1} veloitetaan enintään {n2}; tämän rivin määrästä {n3} veloitetaan {n0}.</translation>
    </message>
    <message>
        <source>Producing all of this together costs {m0} a month; the fee is never above it.</source>
        <translation>Näiden tuottaminen maksaa yhteensä {m0} kuukaudessa; maksu ei ylitä sitä.</translation>
    </message>
    <message>
        <source>Of the common fee {m1} the share of this service ({n2} of {n3}): {m0} a month.</source>
        <translation>Yhteisestä maksusta {m1} tämän palvelun osuus (määrä {n2} / {n3}): {m0} kuukaudessa.</translation>
    </message>
    <message>
        <source>The county&apos;s own tariff is missing: the figures are the national maximum fees. The county may charge less.</source>
        <translation>Alueen oma hinnasto puuttuu: luvut ovat valtakunnallisia enimmäismaksuja. Alue voi periä vähemmän.</translation>
    </message>
    <message>
        <source>The yearly fee ceiling is full: no fee is taken for this service.</source>
        <translation>Vuotuinen maksukatto on täynnä: tästä palvelusta ei peritä maksua.</translation>
    </message>
    <message>
        <source>The yearly fee ceiling is full: upkeep {m1} × {n2} = {m0}.</source>
        <translation>Vuotuinen maksukatto on täynnä: ylläpito {m1} × {n2} = {m0}.</translation>
    </message>
    <message>
        <source>Not included: a raise of the voucher&apos;s value (569/2009 8 §).</source>
        <translation>Ei mukana: palvelusetelin arvon korotus (569/2009 8 §).</translation>
    </message>
    <message>
        <source>The own share is as much as the fee of the county&apos;s own service {m1}, at most the price {m2}: {m0} a month.</source>
        <translation>Omavastuu on alueen oman palvelun maksun suuruinen ({m1}), enintään hinta {m2}: {m0} kuukaudessa.</translation>
    </message>
    <message>
        <source>What is to be paid is more than the income allows. The county must lower or waive fees that endanger the livelihood (734/1992 11 §).</source>
        <translation>Maksettavaa on enemmän kuin tuloista jää. Alueen on alennettava maksua tai jätettävä se perimättä, jos se vaarantaa toimeentulon (734/1992 11 §).</translation>
    </message>
    <message>
        <source>What is to be paid is more than the income allows. The county must raise the value of a voucher where the livelihood is endangered (569/2009 8 §).</source>
        <translation>Maksettavaa on enemmän kuin tuloista jää. Alueen on korotettava palvelusetelin arvoa, jos toimeentulo vaarantuu (569/2009 8 §).</translation>
    </message>
    <message>
        <source>A spouse who counts is in the household: its size is at least 2.</source>
        <translation>Mukaan laskettava puoliso kuuluu talouteen: talouden koko on vähintään 2.</translation>
    </message>
    <message>
        <source>A total stands instead of its parts: enter one or the other.</source>
        <translation>Kokonaistulo annetaan erien sijasta: anna jompikumpi.</translation>
    </message>
    <message>
        <source>The fee hangs on this person&apos;s income: enter it, even if it is 0.</source>
        <translation>Maksu riippuu tämän henkilön tuloista: anna ne, vaikka ne olisivat 0.</translation>
    </message>
    <message>
        <source>The client has a net income of {m0} a month.</source>
        <translation>Asiakkaan nettotulot ovat {m0} kuukaudessa.</translation>
    </message>
    <message>
        <source>The spouse has a net income of {m0} a month.</source>
        <translation>Puolison nettotulot ovat {m0} kuukaudessa.</translation>
    </message>
    <message>
        <source>The services cost {m0} a month.</source>
        <translation>Palvelut maksavat {m0} kuukaudessa.</translation>
    </message>
    <message>
        <source>Paid besides, {k}: {m0} a month.</source>
        <translation>Lisäksi maksetaan, {k}: {m0} kuukaudessa.</translation>
    </message>
    <message>
        <source>Left a month: {m1} − {m2} − {m3} = {m0}.</source>
        <translation>Kuukaudessa jää {m1} − {m2} − {m3} = {m0}.</translation>
    </message>
    <message>
        <source>each spouse&apos;s apart</source>
        <translation>kummankin puolison erikseen</translation>
    </message>
    <message>
        <source>both spouses&apos; together</source>
        <translation>puolisoiden yhteensä</translation>
    </message>
    <message>
        <source>divisor of a part of a month</source>
        <translation>vajaan kuukauden jakaja</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 päivää</translation>
    </message>
    <message>
        <source>the days of the month</source>
        <translation>kuukauden päivät</translation>
    </message>
    <message>
        <source>30.4 days</source>
        <translation>30,4 päivää</translation>
    </message>
    <message>
        <source>365/12 days</source>
        <translation>365/12 päivää</translation>
    </message>
    <message>
        <source>This service does not start, end or pause together with the others of its common fee: their share is shown as it was. The fee is set anew when the plan changes.</source>
        <translation>Palvelu ei ala, pääty tai keskeydy yhtä aikaa muiden saman maksun palvelujen kanssa: niiden osuus näytetään ennallaan. Maksu määrätään uudelleen, kun suunnitelma muuttuu.</translation>
    </message>
    <message>
        <source>Of the month&apos;s {n3} days in service {n1}, of them not charged {n2}: {n0} days are charged.</source>
        <translation>Kuukauden {n3} päivästä palvelussa {n1}, niistä veloittamatta {n2}: veloitetaan {n0} päivää.</translation>
    </message>
    <message>
        <source>The whole month is charged: {m0}.</source>
        <translation>Koko kuukausi veloitetaan: {m0}.</translation>
    </message>
    <message>
        <source>{m1} × {n2} / {n3}, rounded to the cent: {m0}.</source>
        <translation>{m1} × {n2} / {n3}, pyöristettynä senttiin: {m0}.</translation>
    </message>
    <message>
        <source>Nothing is charged for this month.</source>
        <translation>Tästä kuukaudesta ei veloiteta mitään.</translation>
    </message>
    <message>
        <source>The service is offered in this mode, but not on {2}: {1}.</source>
        <translation>Palvelua on tarjolla tällä tuotantotavalla, mutta ei {2}: {1}.</translation>
    </message>
    <message>
        <source>no flat fees from who gets a guarantee pension</source>
        <translation>ei tasamaksuja takuueläkkeen saajalta</translation>
    </message>
    <message>
        <source>The organiser takes no flat fees from who gets a guarantee pension (its own rule).</source>
        <translation>Alue ei peri tasamaksuja takuueläkkeen saajalta (alueen oma päätös).</translation>
    </message>
    <message>
        <source>Who gets a guarantee pension pays no flat fee here.</source>
        <translation>Takuueläkkeen saajalta ei peritä tasamaksua.</translation>
    </message>
    <message>
        <source>factor of a time of the week</source>
        <translation>viikonajan kerroin</translation>
    </message>
    <message>
        <source>in the evening</source>
        <translation>illalla</translation>
    </message>
    <message>
        <source>at night</source>
        <translation>yöllä</translation>
    </message>
    <message>
        <source>on Saturday</source>
        <translation>lauantaina</translation>
    </message>
    <message>
        <source>on Sunday</source>
        <translation>sunnuntaina</translation>
    </message>
    <message>
        <source>Not more than the amount falls on evenings, nights and weekends, and only where the tariff prices them apart.</source>
        <translation>Illalle, yölle ja viikonlopulle voi osua enintään koko määrä, ja vain niille ajoille, jotka hinnasto hinnoittelee erikseen.</translation>
    </message>
    <message>
        <source>By the times of the week: {m1} × {n2} = {m0} / {u}.</source>
        <translation>Viikonajan mukaan: {m1} × {n2} = {m0} / {u}.</translation>
    </message>
    <message>
        <source>The income {m1} is at most the price band&apos;s limit {m0}.</source>
        <translation>Tulot {m1} ovat enintään hintaluokan rajan {m0} suuruiset.</translation>
    </message>
    <message>
        <source>The income {m1} is above the price band&apos;s limit {m0}.</source>
        <translation>Tulot {m1} ylittävät hintaluokan rajan {m0}.</translation>
    </message>
    <message>
        <source>Price for who also has regular home care or housing: {m0} / {u}.</source>
        <translation>Hinta säännöllisen kotihoidon tai asumisen asiakkaalle: {m0} / {u}.</translation>
    </message>
    <message>
        <source>{m1} rounded up to the next full {m2}: {m0}.</source>
        <translation>{m1} pyöristettynä ylöspäin seuraavaan täyteen {m2}: {m0}.</translation>
    </message>
    <message>
        <source>At each time of the week the county pays the value, at most the price: {m0} a month.</source>
        <translation>Hyvinvointialue maksaa kunakin viikonaikana setelin arvon, enintään hinnan: {m0} kuukaudessa.</translation>
    </message>
    <message>
        <source>The own share is what the price is above the value at each time of the week: {m0} a month.</source>
        <translation>Omavastuu on kunakin viikonaikana se osa hinnasta, joka ylittää setelin arvon: {m0} kuukaudessa.</translation>
    </message>
    <message>
        <source>The income is not known, so the voucher has its lowest value.</source>
        <translation>Tulot eivät ole tiedossa, joten palvelusetelillä on sen pienin arvo.</translation>
    </message>
    <message>
        <source>Tax and expenses are not taken off an income of this kind: {k}.</source>
        <translation>Veroa ja kuluja ei vähennetä tämänlaisesta tulosta: {k}.</translation>
    </message>
    <message>
        <source>Short-term care on every day of the month: if it lasts three months, it is long-term care (7 b §), which has another fee. Check before deciding.</source>
        <translation>Lyhytaikaista hoitoa kuukauden jokaisena päivänä: jos se kestää kolme kuukautta, se on pitkäaikaista hoitoa (7 b §), jolla on eri maksu. Tarkista ennen päätöstä.</translation>
    </message>
    <message>
        <source>Ask who sends the bill for the own share: the provider or the county.</source>
        <translation>Kysy, kuka laskuttaa omavastuun: palveluntuottaja vai hyvinvointialue.</translation>
    </message>
    <message>
        <source>The bill for the own share comes from {1}.</source>
        <translation>Omavastuun laskuttaa {1}.</translation>
    </message>
    <message>
        <source>The county does not bill fees of less than {m1}.</source>
        <translation>Hyvinvointialue ei laskuta alle {m1} maksuja.</translation>
    </message>
    <message>
        <source>the provider</source>
        <translation>palveluntuottaja</translation>
    </message>
    <message>
        <source>the county</source>
        <translation>hyvinvointialue</translation>
    </message>
    <message>
        <source>lowest bill</source>
        <translation>pienin laskutettava määrä</translation>
    </message>
    <message>
        <source>price beside regular home care or housing</source>
        <translation>hinta säännöllisen kotihoidon tai asumisen lisäksi</translation>
    </message>
    <message>
        <source>voucher: value rounded up to</source>
        <translation>palveluseteli: arvo pyöristetään ylöspäin</translation>
    </message>
    <message>
        <source>voucher: who bills the own share</source>
        <translation>palveluseteli: kuka laskuttaa omavastuun</translation>
    </message>
    <message>
        <source>A figure took part that nobody has checked since the index step of January {y2}: {k}.</source>
        <translation>Mukana on luku, jota ei ole tarkistettu tammikuun {y2} indeksitarkistuksen jälkeen: {k}.</translation>
    </message>
    <message>
        <source>Not laid down by law</source>
        <translation>Ei säädetty</translation>
    </message>
    <message>
        <source>Client: {1}</source>
        <translation>Asiakas: {1}</translation>
    </message>
    <message>
        <source>Spouse: {1}</source>
        <translation>Puoliso: {1}</translation>
    </message>
    <message>
        <source>The highest fee of the county&apos;s own service is not known either: the own share is at most the price, {m0} a month.</source>
        <translation>Alueen oman palvelun korkein maksukaan ei ole tiedossa: omavastuu on enintään hinta, {m0} kuukaudessa.</translation>
    </message>
    <message>
        <source>The common fee {m1} is not divided by amount alone ({n2} of {n3}), since no service&apos;s share is above what it costs; the share of this service: {m0} a month.</source>
        <translation>Yhteinen maksu {m1} ei jakaudu pelkän määrän ({n2} / {n3}) mukaan, koska minkään palvelun osuus ei ylitä sen kustannusta; tämän palvelun osuus: {m0} kuukaudessa.</translation>
    </message>
</context>
<context>
    <name>PracticeCases</name>
    <message>
        <source>No fee: the income is under the limit</source>
        <translation>Ei maksua: tulot ovat alle tulorajan</translation>
    </message>
    <message>
        <source>A part of the income is paid, and a voucher beside it</source>
        <translation>Osa tuloista maksetaan, ja palveluseteli rinnalla</translation>
    </message>
    <message>
        <source>The highest fee: the income is not known</source>
        <translation>Korkein maksu: tulot eivät ole tiedossa</translation>
    </message>
    <message>
        <source>A couple: one moves into 24-hour housing, the other stays home</source>
        <translation>Pariskunta: toinen muuttaa ympärivuorokautiseen asumiseen, toinen jää kotiin</translation>
    </message>
    <message>
        <source>24-hour housing: the personal allowance is left</source>
        <translation>Ympärivuorokautinen asuminen: henkilökohtainen käyttövara jää</translation>
    </message>
    <message>
        <source>A whole visit: home care in three ways, meals and alarm phone</source>
        <translation>Koko kotikäynti: kotihoito kolmella tavalla, ateriat ja turvapuhelin</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>incomes</source>
        <translation>tulot</translation>
    </message>
    <message>
        <source>%1, tax</source>
        <translation>%1, vero</translation>
    </message>
    <message>
        <source>%1, expenses</source>
        <translation>%1, kulut</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Alue</translation>
    </message>
    <message>
        <source>Decision date</source>
        <translation>Päätöspäivä</translation>
    </message>
    <message>
        <source>Client: gross income</source>
        <translation>Asiakas: bruttotulot</translation>
    </message>
    <message>
        <source>Client: net income</source>
        <translation>Asiakas: nettotulot</translation>
    </message>
    <message>
        <source>Spouse: gross income</source>
        <translation>Puoliso: bruttotulot</translation>
    </message>
    <message>
        <source>Spouse: net income</source>
        <translation>Puoliso: nettotulot</translation>
    </message>
    <message>
        <source>Client: %1</source>
        <translation>Asiakas: %1</translation>
    </message>
    <message>
        <source>Spouse: %1</source>
        <translation>Puoliso: %1</translation>
    </message>
    <message>
        <source>Fee ceiling used this year</source>
        <translation>Maksukattoon kertynyt tänä vuonna</translation>
    </message>
    <message>
        <source>Add an income</source>
        <translation>Lisää tulo</translation>
    </message>
    <message>
        <source>Give the provider&apos;s price</source>
        <translation>Anna palveluntuottajan hinta</translation>
    </message>
    <message>
        <source>Give how many</source>
        <translation>Anna määrä</translation>
    </message>
    <message>
        <source>Give the sum</source>
        <translation>Anna summa</translation>
    </message>
    <message>
        <source>Give the number like %1</source>
        <translation>Anna luku muodossa %1</translation>
    </message>
    <message>
        <source>Give the sum like %1</source>
        <translation>Anna summa muodossa %1</translation>
    </message>
    <message>
        <source>Give 0 or more</source>
        <translation>Anna vähintään 0</translation>
    </message>
    <message>
        <source>The number is too large</source>
        <translation>Luku on liian suuri</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field: what to do</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Household size</source>
        <translation>Talouden koko</translation>
    </message>
    <message>
        <source>deduction</source>
        <translation>vähennys</translation>
    </message>
    <message>
        <source>Choose what is deducted</source>
        <translation>Valitse, mitä vähennetään</translation>
    </message>
    <message>
        <source>Give two decimals at most; thousands without a point, like %1</source>
        <translation>Anna enintään kaksi desimaalia; tuhannet ilman pistettä, esimerkiksi %1</translation>
    </message>
    <message>
        <source>The last day is before the first one</source>
        <translation>Viimeinen päivä on ennen ensimmäistä</translation>
    </message>
    <message>
        <source>The day of coming home must be after the day of leaving</source>
        <translation>Kotiinpaluun on oltava lähtöpäivän jälkeen</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Avaa</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Tallenna</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Valitse</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>Sijainti:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>Tiedoston &amp;nimi:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Kansio:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Tiedostotyyppi:</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Cancel</source>
        <translation>Peru</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Avaa</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>ESTIMATE OF CLIENT FEES</source>
        <translation>ARVIO ASIAKASMAKSUISTA</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>Maksutaksa</translation>
    </message>
    <message>
        <source>Day of decision</source>
        <translation>Päätöspäivä</translation>
    </message>
    <message>
        <source>Alternative</source>
        <translation>Vaihtoehto</translation>
    </message>
    <message>
        <source>The client pays a month</source>
        <translation>Asiakas maksaa kuukaudessa</translation>
    </message>
    <message>
        <source>The client pays a year</source>
        <translation>Asiakas maksaa vuodessa</translation>
    </message>
    <message>
        <source>of which to the provider</source>
        <translation>josta palveluntuottajalle</translation>
    </message>
    <message>
        <source>Money left a month</source>
        <translation>Jää käyttöön kuukaudessa</translation>
    </message>
    <message>
        <source>The county&apos;s cost a month before the fee</source>
        <translation>Alueen kustannus kuukaudessa ennen asiakasmaksua</translation>
    </message>
    <message>
        <source>The county&apos;s cost a month after the fee</source>
        <translation>Alueen kustannus kuukaudessa asiakasmaksun jälkeen</translation>
    </message>
    <message>
        <source>The county&apos;s cost of some service is not known and not in the sum.</source>
        <translation>Jonkin palvelun kustannus alueelle ei ole tiedossa eikä mukana summassa.</translation>
    </message>
    <message>
        <source>The county&apos;s own service would cost the client</source>
        <translation>Alueen oma palvelu maksaisi asiakkaalle</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ei tiedossa</translation>
    </message>
    <message>
        <source>This is an estimate, not a decision.</source>
        <translation>Tämä on arvio, ei päätös.</translation>
    </message>
    <message>
        <source>No estimate</source>
        <translation>Ei arviota</translation>
    </message>
    <message>
        <source>of which the client&apos;s</source>
        <translation>josta asiakkaan</translation>
    </message>
    <message>
        <source>of which the spouse&apos;s</source>
        <translation>josta puolison</translation>
    </message>
    <message>
        <source>for the spouse</source>
        <translation>puolisolle</translation>
    </message>
    <message>
        <source>The client pays in the month</source>
        <translation>Asiakas maksaa kuussa</translation>
    </message>
</context>
<context>
    <name>RowTexts</name>
    <message>
        <source>%1 / %2</source>
        <comment>money / unit</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>year</source>
        <translation>vuosi</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name: value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>checked %1</source>
        <translation>tarkistettu %1</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>rent</source>
        <translation>vuokra</translation>
    </message>
    <message>
        <source>electricity</source>
        <translation>sähkö</translation>
    </message>
    <message>
        <source>medicines</source>
        <translation>lääkkeet</translation>
    </message>
    <message>
        <source>housing allowance</source>
        <translation>asumistuki</translation>
    </message>
    <message>
        <source>a reduction or waiver of the fee (11 §)</source>
        <translation>maksun alentaminen tai perimättä jättäminen (11 §)</translation>
    </message>
    <message>
        <source>income support</source>
        <translation>toimeentulotuki</translation>
    </message>
    <message>
        <source>the income is not known: the highest fee</source>
        <translation>tulot eivät ole tiedossa: korkein maksu</translation>
    </message>
    <message>
        <source>no fee is taken</source>
        <translation>maksua ei peritä</translation>
    </message>
    <message>
        <source>the voucher covers {1} / {2}</source>
        <translation>palveluseteli kattaa {1} / {2}</translation>
    </message>
    <message>
        <source>as own service {1}</source>
        <translation>omana palveluna {1}</translation>
    </message>
    <message>
        <source>the price {1} a month, of which the voucher covers {2}</source>
        <translation>hinta {1} kuukaudessa, josta palveluseteli kattaa {2}</translation>
    </message>
    <message>
        <source>the price {1} / {3}, of which the voucher covers {2}</source>
        <translation>hinta {1} / {3}, josta palveluseteli kattaa {2}</translation>
    </message>
    <message>
        <source>the income is not above the limit of {1}: no fee</source>
        <translation>tulot eivät ylitä tulorajaa {1}: ei maksua</translation>
    </message>
    <message>
        <source>the highest fee</source>
        <translation>korkein maksu</translation>
    </message>
    <message>
        <source>the fee is never above what the service costs</source>
        <translation>maksu ei ole koskaan suurempi kuin palvelun kustannus</translation>
    </message>
    <message>
        <source>{1} of one&apos;s own net income of {2}, deductions made</source>
        <translation>{1} omista nettotuloista {2} vähennysten jälkeen</translation>
    </message>
    <message>
        <source>{1} of the couple&apos;s net income of {2}, deductions made</source>
        <translation>{1} puolisoiden yhteisistä nettotuloista {2} vähennysten jälkeen</translation>
    </message>
    <message>
        <source>{1} is kept for personal use</source>
        <translation>omaan käyttöön jää {1}</translation>
    </message>
    <message>
        <source>As the county&apos;s own service {1} a month.</source>
        <translation>Hyvinvointialueen omana palveluna {1} kuukaudessa.</translation>
    </message>
    <message>
        <source>Not included: {1}.</source>
        <translation>Ei mukana: {1}.</translation>
    </message>
    <message>
        <source>This is an estimate, not a decision.</source>
        <translation>Tämä on arvio, ei päätös.</translation>
    </message>
    <message>
        <source>Estimate of the client fee</source>
        <translation>Arvio asiakasmaksusta</translation>
    </message>
    <message>
        <source>What is planned</source>
        <translation>Mitä on suunniteltu</translation>
    </message>
    <message>
        <source>{1}: {2}, {3}</source>
        <translation>{1}: {2}, {3}</translation>
    </message>
    <message>
        <source>Your income is not known, so this is the highest fee that can be charged.</source>
        <translation>Tulosi eivät ole tiedossa, joten tämä on korkein maksu, joka voidaan periä.</translation>
    </message>
    <message>
        <source>How the fee was counted</source>
        <translation>Miten maksu laskettiin</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Palvelu</translation>
    </message>
    <message>
        <source>How it was counted</source>
        <translation>Miten se laskettiin</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Yhteensä</translation>
    </message>
    <message>
        <source>It is counted by the tariff in force on {1} (version {2}).</source>
        <translation>Se on laskettu maksutaksalla, joka on voimassa {1} (versio {2}).</translation>
    </message>
    <message>
        <source>You have the right to ask that a fee is lowered or not charged at all, if it endangers your livelihood or your family&apos;s (734/1992 11 §).</source>
        <translation>Sinulla on oikeus pyytää, että maksua alennetaan tai se jätetään perimättä, jos se vaarantaa sinun tai perheesi toimeentulon (734/1992 11 §).</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Mitä tehdään</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kuka</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Mihin mennessä</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Yhteystiedot</translation>
    </message>
    <message>
        <source>Give feedback: {1}</source>
        <translation>Anna palautetta: {1}</translation>
    </message>
    <message>
        <source>QR code of the feedback page {1}</source>
        <translation>Palautesivun {1} QR-koodi</translation>
    </message>
    <message>
        <source>Tariff {1} in force on {2}</source>
        <translation>Maksutaksa {1}, voimassa {2}</translation>
    </message>
    <message>
        <source>{1} a month: {2}</source>
        <translation>{1} kuukaudessa: {2}</translation>
    </message>
    <message>
        <source>Rule: {1}</source>
        <translation>Peruste: {1}</translation>
    </message>
    <message>
        <source>The client pays {1} a month, {2} a year.</source>
        <translation>Asiakas maksaa {1} kuukaudessa, {2} vuodessa.</translation>
    </message>
    <message>
        <source>The county&apos;s cost is not known.</source>
        <translation>Alueen kustannus ei ole tiedossa.</translation>
    </message>
    <message>
        <source>The county&apos;s cost a month at least {1} gross, {2} net.</source>
        <translation>Alueen kustannus kuukaudessa vähintään {1} brutto, {2} netto.</translation>
    </message>
    <message>
        <source>The county&apos;s cost a month {1} gross, {2} net.</source>
        <translation>Alueen kustannus kuukaudessa {1} brutto, {2} netto.</translation>
    </message>
    <message>
        <source>{1} of the income above {2} ({3})</source>
        <translation>{1} tuloista, jotka ylittävät {2} ({3})</translation>
    </message>
    <message>
        <source>a fixed price a month</source>
        <translation>kiinteä kuukausihinta</translation>
    </message>
    <message>
        <source>Some figures are examples or derived: check them before a decision.</source>
        <translation>Osa luvuista on esimerkkejä tai johdettuja: tarkista ne ennen päätöstä.</translation>
    </message>
    <message>
        <source>Some figures are examples: check them before a decision.</source>
        <translation>Osa luvuista on esimerkkejä: tarkista ne ennen päätöstä.</translation>
    </message>
    <message>
        <source>Some figures are derived, not seen in print: check them before a decision.</source>
        <translation>Osa luvuista on johdettuja, ei nähty julkaistuina: tarkista ne ennen päätöstä.</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Hyvä tietää</translation>
    </message>
    <message>
        <source>What you have left is not known, because the net income was not given.</source>
        <translation>Ei ole tiedossa, mitä sinulle jää käyttöön, koska nettotuloja ei annettu.</translation>
    </message>
    <message>
        <source>What the services cost the county is not known.</source>
        <translation>Palvelujen kustannus hyvinvointialueelle ei ole tiedossa.</translation>
    </message>
    <message>
        <source>{1} of the income above {2}</source>
        <translation>{1} tuloista, jotka ylittävät {2}</translation>
    </message>
    <message>
        <source>What and who</source>
        <translation>Mitä ja kuka</translation>
    </message>
    <message>
        <source>a price a month by income</source>
        <translation>tulojen mukainen kuukausihinta</translation>
    </message>
    <message>
        <source>never more than from one&apos;s own income alone</source>
        <translation>ei koskaan enempää kuin pelkästään omista tuloista</translation>
    </message>
    <message>
        <source>the fee is never above the provider&apos;s price</source>
        <translation>maksu ei ole koskaan suurempi kuin palveluntuottajan hinta</translation>
    </message>
    <message>
        <source>The client has {1} a month left.</source>
        <translation>Asiakkaalle jää käyttöön {1} kuukaudessa.</translation>
    </message>
    <message>
        <source>The household has {1} a month left.</source>
        <translation>Taloudelle jää käyttöön {1} kuukaudessa.</translation>
    </message>
    <message>
        <source>a share of the common fee of {1}</source>
        <translation>osuus yhteisestä maksusta {1}</translation>
    </message>
    <message>
        <source>a raise of the voucher&apos;s value (569/2009 8 §)</source>
        <translation>palvelusetelin arvon korotus (569/2009 8 §)</translation>
    </message>
    <message>
        <source>What you pay with a service voucher is your own share of the price, not a fee. The value of the voucher can be raised, if your livelihood or your duty to support others is endangered (569/2009 8 §): ask for it.</source>
        <translation>Palvelusetelillä maksat omavastuun palvelun hinnasta, et asiakasmaksua. Setelin arvoa voidaan korottaa, jos toimeentulosi tai elatusvelvollisuutesi vaarantuu (569/2009 8 §): pyydä sitä.</translation>
    </message>
    <message>
        <source>Alternatives side by side</source>
        <translation>Vaihtoehdot vierekkäin</translation>
    </message>
    <message>
        <source>Not part of these fees: {1}.</source>
        <translation>Näihin maksuihin eivät sisälly: {1}.</translation>
    </message>
    <message>
        <source>A column each alternative, with what each service costs per month</source>
        <translation>Sarake kullekin vaihtoehdolle: mitä kukin palvelu maksaa kuukaudessa</translation>
    </message>
    <message>
        <source>Per month</source>
        <translation>Kuukaudessa</translation>
    </message>
    <message>
        <source>You pay per month</source>
        <translation>Maksat kuukaudessa</translation>
    </message>
    <message>
        <source>Compared with {1}</source>
        <translation>Verrattuna: {1}</translation>
    </message>
    <message>
        <source>Per year</source>
        <translation>Vuodessa</translation>
    </message>
    <message>
        <source>Client fees to the county</source>
        <translation>Asiakasmaksut hyvinvointialueelle</translation>
    </message>
    <message>
        <source>When the yearly fee ceiling is full</source>
        <translation>Kun vuoden maksukatto on täynnä</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ei tiedossa</translation>
    </message>
    <message>
        <source>You have left</source>
        <translation>Sinulle jää</translation>
    </message>
    <message>
        <source>Your household has left</source>
        <translation>Taloudellesi jää</translation>
    </message>
    <message>
        <source>The county pays</source>
        <translation>Hyvinvointialue maksaa</translation>
    </message>
    <message>
        <source>at least {1}</source>
        <translation>vähintään {1}</translation>
    </message>
    <message>
        <source>The county, compared with {1}</source>
        <translation>Hyvinvointialue verrattuna: {1}</translation>
    </message>
    <message>
        <source>Alternative {1}</source>
        <translation>Vaihtoehto {1}</translation>
    </message>
    <message>
        <source>{1}, decision day {2}</source>
        <translation>{1}, päätöspäivä {2}</translation>
    </message>
    <message>
        <source>{1} (for your spouse)</source>
        <translation>{1} (puolisollesi)</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Miten asia etenee</translation>
    </message>
    <message>
        <source>Whom to ask: {1}.</source>
        <translation>Keneltä pyydät: {1}.</translation>
    </message>
    <message>
        <source>Each service, how its fee was counted, and what you pay for it per month</source>
        <translation>Kukin palvelu, miten sen maksu laskettiin ja mitä maksat siitä kuukaudessa</translation>
    </message>
    <message>
        <source>None of this accrues the yearly fee ceiling.</source>
        <translation>Mikään näistä ei kerrytä vuoden maksukattoa.</translation>
    </message>
    <message>
        <source>These fees accrue the yearly fee ceiling.</source>
        <translation>Nämä maksut kerryttävät vuoden maksukattoa.</translation>
    </message>
    <message>
        <source>Of these fees accrue the yearly fee ceiling: {1}.</source>
        <translation>Näistä kerryttää vuoden maksukattoa: {1}.</translation>
    </message>
    <message>
        <source>Some figures are examples: the county makes sure of them before it decides.</source>
        <translation>Osa luvuista on esimerkkejä: hyvinvointialue varmistaa ne ennen päätöstä.</translation>
    </message>
    <message>
        <source>Some figures are derived from others: the county makes sure of them before it decides.</source>
        <translation>Osa luvuista on päätelty muista: hyvinvointialue varmistaa ne ennen päätöstä.</translation>
    </message>
    <message>
        <source>The two of you pay per month</source>
        <translation>Maksatte yhdessä kuukaudessa</translation>
    </message>
    <message>
        <source>Per year {1}</source>
        <translation>Vuodessa {1}</translation>
    </message>
    <message>
        <source>Of this {1} is for your own services and {2} for your spouse&apos;s.</source>
        <translation>Tästä {1} on omista palveluistasi ja {2} puolisosi palveluista.</translation>
    </message>
    <message>
        <source>Before the ceiling is full a month costs {1}.</source>
        <translation>Ennen kuin maksukatto on täynnä, kuukausi maksaa {1}.</translation>
    </message>
    <message>
        <source>When the ceiling is full a month costs {1}.</source>
        <translation>Kun maksukatto on täynnä, kuukausi maksaa {1}.</translation>
    </message>
    <message>
        <source>{1}: after {2} months {3} per month, as a deduction ends.</source>
        <translation>{1}: {2} kuukauden kuluttua {3} kuukaudessa, koska vähennys päättyy.</translation>
    </message>
    <message>
        <source>{1} before tax</source>
        <translation>{1} (ennen veroja)</translation>
    </message>
    <message>
        <source>{1} after tax</source>
        <translation>{1} (verojen jälkeen)</translation>
    </message>
    <message>
        <source>your spouse&apos;s {1} after tax</source>
        <translation>puolisosi {1} (verojen jälkeen)</translation>
    </message>
    <message>
        <source>Counted with an income of {1} per month: check that it is right, and tell of changes.</source>
        <translation>Laskettu tuloilla {1} kuukaudessa: tarkista, että tieto on oikein, ja kerro muutoksista.</translation>
    </message>
    <message>
        <source>Not taken off: {1}.</source>
        <translation>Tästä ei ole vähennetty: {1}.</translation>
    </message>
    <message>
        <source>What is to be paid is {1} per month more than your household&apos;s income.</source>
        <translation>Maksettavaa on {1} kuukaudessa enemmän kuin taloutesi tuloja.</translation>
    </message>
    <message>
        <source>Your household has {1} per month left.</source>
        <translation>Taloudellesi jää {1} kuukaudessa.</translation>
    </message>
    <message>
        <source>What your spouse is to pay is {1} per month more than your spouse&apos;s income.</source>
        <translation>Puolisollasi on maksettavaa {1} kuukaudessa enemmän kuin tuloja.</translation>
    </message>
    <message>
        <source>What is to be paid is {1} per month more than your income.</source>
        <translation>Maksettavaa on {1} kuukaudessa enemmän kuin tulojasi.</translation>
    </message>
    <message>
        <source>Your spouse has {1} per month left.</source>
        <translation>Puolisollesi jää {1} kuukaudessa.</translation>
    </message>
    <message>
        <source>You have {1} per month left.</source>
        <translation>Sinulle jää {1} kuukaudessa.</translation>
    </message>
    <message>
        <source>Income {1} − services {2} {3} {4}.</source>
        <translation>Tulot {1} − palvelut {2} {3} {4}.</translation>
    </message>
    <message>
        <source>Income {1} − services {2} − other costs that you told {3} {4} {5} (costs: {6}).</source>
        <translation>Tulot {1} − palvelut {2} − muut kertomasi menot {3} {4} {5} (menot: {6}).</translation>
    </message>
    <message>
        <source>What you have left is not said, because the fees may change.</source>
        <translation>Käyttöön jäävää rahaa ei kerrota, koska maksut voivat muuttua.</translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation>Kuukausittain</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Kuukausi</translation>
    </message>
    <message>
        <source>Days charged</source>
        <translation>Maksulliset päivät</translation>
    </message>
    <message>
        <source>The yearly fee ceiling is not counted in the months.</source>
        <translation>Kuukausissa ei ole otettu huomioon vuoden maksukattoa.</translation>
    </message>
    <message>
        <source>{1}: {2} of {3}</source>
        <translation>{1}: {2}/{3}</translation>
    </message>
    <message>
        <source>all</source>
        <translation>kaikki</translation>
    </message>
    <message>
        <source>Place, date, counsellor</source>
        <translation>Paikka, päiväys, asiakasohjaaja</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Harjoitus</translation>
    </message>
    <message>
        <source>A practice case: not the estimate of any client.</source>
        <translation>Harjoitustapaus: ei kenenkään asiakkaan arvio.</translation>
    </message>
    <message>
        <source>at most the provider&apos;s price</source>
        <translation>enintään palveluntuottajan hinta</translation>
    </message>
    <message>
        <source>The fee ceiling is full. From 1 January {1} again</source>
        <translation>Maksukatto on täynnä. 1.1.{1} alkaen taas</translation>
    </message>
    <message>
        <source>Later, as a deduction ends</source>
        <translation>Myöhemmin, kun vähennys päättyy</translation>
    </message>
    <message>
        <source>{1} after {2} months</source>
        <translation>{1} {2} kuukauden kuluttua</translation>
    </message>
    <message>
        <source>the two of you together {1} before tax</source>
        <translation>teidän yhteensä {1} (ennen veroja)</translation>
    </message>
    <message>
        <source>your spouse&apos;s {1} before tax</source>
        <translation>puolisosi {1} (ennen veroja)</translation>
    </message>
    <message>
        <source>your own {1} before tax</source>
        <translation>sinun {1} (ennen veroja)</translation>
    </message>
    <message>
        <source>your own {1} after tax</source>
        <translation>sinun {1} (verojen jälkeen)</translation>
    </message>
    <message>
        <source>The fee ceilings of you both are full. From 1 January {1} again</source>
        <translation>Molempien maksukatto on täynnä. 1.1.{1} alkaen taas</translation>
    </message>
    <message>
        <source>Your spouse&apos;s fee ceiling is full. From 1 January {1} again</source>
        <translation>Puolisosi maksukatto on täynnä. 1.1.{1} alkaen taas</translation>
    </message>
    <message>
        <source>Your own fee ceiling is full. From 1 January {1} again</source>
        <translation>Oma maksukattosi on täynnä. 1.1.{1} alkaen taas</translation>
    </message>
    <message>
        <source>From 1 January {1} a month costs {2} again.</source>
        <translation>1.1.{1} alkaen kuukausi maksaa taas {2}.</translation>
    </message>
    <message>
        <source>Own share of the price</source>
        <translation>Omavastuu hinnasta</translation>
    </message>
    <message>
        <source>The county pays at least {1} a month for the services, and at least {2} when the client fees are taken off.</source>
        <translation>Hyvinvointialue maksaa palveluista vähintään {1} kuukaudessa ja vähintään {2}, kun asiakasmaksut vähennetään.</translation>
    </message>
    <message>
        <source>The county pays {1} a month for the services, and {2} when the client fees are taken off.</source>
        <translation>Hyvinvointialue maksaa palveluista {1} kuukaudessa ja {2}, kun asiakasmaksut vähennetään.</translation>
    </message>
    <message>
        <source>Of this {1} a month is client fees to the county and {2} own share of the price.</source>
        <translation>Tästä {1} kuukaudessa on asiakasmaksuja hyvinvointialueelle ja {2} omavastuuta hinnasta.</translation>
    </message>
    <message>
        <source>Your spouse pays per month</source>
        <translation>Puolisosi maksaa kuukaudessa</translation>
    </message>
    <message>
        <source>This is the client&apos;s own share of the price of the service.</source>
        <translation>Tämä on asiakkaan omavastuu palvelun hinnasta.</translation>
    </message>
    <message>
        <source>Of this {1} is client fees to the county and {2} the client&apos;s own share of the price of the service.</source>
        <translation>Tästä {1} on asiakasmaksuja hyvinvointialueelle ja {2} asiakkaan omavastuuta palvelun hinnasta.</translation>
    </message>
    <message>
        <source>Each month, which days are charged, and what is paid</source>
        <translation>Kukin kuukausi, mistä päivistä maksetaan ja mitä maksetaan</translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation>Maksettavaa</translation>
    </message>
</context>
<context>
    <name>SheetFaults</name>
    <message>
        <source>a text is not UTF-8</source>
        <translation>teksti ei ole UTF-8-muotoa</translation>
    </message>
    <message>
        <source>its language is not known</source>
        <translation>sen kieltä ei tunneta</translation>
    </message>
    <message>
        <source>it has no title</source>
        <translation>siltä puuttuu otsikko</translation>
    </message>
    <message>
        <source>its date is no day</source>
        <translation>sen päiväys ei ole päivä</translation>
    </message>
    <message>
        <source>a heading of level %1 is out of order</source>
        <translation>tason %1 väliotsikko on väärässä kohdassa</translation>
    </message>
    <message>
        <source>the rows of a table are of unequal length</source>
        <translation>taulukon rivit ovat eripituisia</translation>
    </message>
    <message>
        <source>the font %1 is not installed</source>
        <translation>fonttia %1 ei ole asennettu</translation>
    </message>
    <message>
        <source>its QR code has no text for a screen reader</source>
        <translation>sen QR-koodilta puuttuu ruudunlukijan teksti</translation>
    </message>
    <message>
        <source>the PDF could not be written (%1)</source>
        <translation>PDF-tiedostoa ei voitu kirjoittaa (%1)</translation>
    </message>
    <message>
        <source>%1 is missing beside the program</source>
        <translation>ohjelman vierestä puuttuu %1</translation>
    </message>
    <message>
        <source>The sheet cannot be made: %1.</source>
        <translation>Tulostetta ei voi tehdä: %1.</translation>
    </message>
    <message>
        <source>its font has no character “%1”, which stands in a text of the tariff</source>
        <translation>sen fontissa ei ole merkkiä ”%1”, joka on maksutaksan tekstissä</translation>
    </message>
    <message>
        <source>the address of the feedback page is too long for a QR code</source>
        <translation>palautesivun osoite on liian pitkä QR-koodiin</translation>
    </message>
    <message>
        <source>the organiser&apos;s name is too long for the foot of the page</source>
        <translation>alueen nimi on liian pitkä sivun alareunaan</translation>
    </message>
    <message>
        <source>it takes %1 pages</source>
        <translation>se vie %1 sivua</translation>
    </message>
    <message>
        <source>Tell those who keep the tariff.</source>
        <translation>Kerro asiasta maksutaksan ylläpitäjälle.</translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>The font “%1” is not installed. The window is shown in another font and the sheet cannot be made. Install the font (in Debian: fonts-open-sans) and start the program again.</source>
        <translation>Fonttia ”%1” ei ole asennettu. Ikkuna näytetään toisella fontilla, eikä asiakkaan tulostetta voi tehdä. Asenna fontti (Debianissa: fonts-open-sans) ja käynnistä ohjelma uudelleen.</translation>
    </message>
</context>
<context>
    <name>Update</name>
    <message>
        <source>%1: the folder cannot be read</source>
        <translation>%1: kansiota ei voi lukea</translation>
    </message>
    <message>
        <source>%1: another update of it is at work</source>
        <translation>%1: toinen päivitys on jo käynnissä</translation>
    </message>
    <message>
        <source>%1: cannot be written: %2</source>
        <translation>%1: ei voi kirjoittaa: %2</translation>
    </message>
    <message>
        <source>“%1” is no source: give folder: and a whole path, or postgresql: and a service</source>
        <translation>”%1” ei ole lähde: anna folder: ja koko polku tai postgresql: ja palvelun nimi</translation>
    </message>
    <message>
        <source>%1: no new tariffs can be fetched: %2</source>
        <translation>%1: uusia taksoja ei voi hakea: %2</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>not known</source>
        <translation>ei tiedossa</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The client pays %1 a month.</source>
        <translation>Asiakas maksaa %1 kuukaudessa.</translation>
    </message>
    <message>
        <source>The county&apos;s own service</source>
        <translation>Alueen oma palvelu</translation>
    </message>
    <message>
        <source>The whole estimate</source>
        <translation>Koko arvio</translation>
    </message>
    <message>
        <source>The county&apos;s cost a month</source>
        <translation>Alueen kustannus kuukaudessa</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Brutto</translation>
    </message>
    <message>
        <source>Paid to the county by the client</source>
        <translation>Asiakas maksaa alueelle</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>In all a month</source>
        <translation>Yhteensä kuukaudessa</translation>
    </message>
    <message>
        <source>Of this %1 goes to the county and %2 to the provider.</source>
        <translation>Tästä %1 menee hyvinvointialueelle ja %2 palveluntuottajalle.</translation>
    </message>
    <message>
        <source>Money left</source>
        <translation>Jää käyttöön</translation>
    </message>
    <message>
        <source>%1 a month: the household&apos;s net income less what the client pays and less the housing and medicine costs entered.</source>
        <translation>%1 kuukaudessa: talouden nettotulot, joista on vähennetty asiakkaan maksut sekä annetut asumis- ja lääkekulut.</translation>
    </message>
    <message>
        <source>Not known, because the net income has not been entered.</source>
        <translation>Ei tiedossa, koska nettotuloja ei ole annettu.</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Vuodessa</translation>
    </message>
    <message>
        <source>%1 in twelve such months, the fee ceiling seen to.</source>
        <translation>%1 kahdessatoista tällaisessa kuukaudessa, kun maksukatto otetaan huomioon.</translation>
    </message>
    <message>
        <source>%1 in twelve such months.</source>
        <translation>%1 kahdessatoista tällaisessa kuukaudessa.</translation>
    </message>
    <message>
        <source>The county&apos;s cost a month, gross and net</source>
        <translation>Alueen kustannus kuukaudessa, brutto ja netto</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>vähintään %1</translation>
    </message>
    <message>
        <source>To be noticed</source>
        <translation>Huomattavaa</translation>
    </message>
    <message>
        <source>Not included in the estimate</source>
        <translation>Ei mukana arviossa</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Lähteet</translation>
    </message>
    <message>
        <source>All of it goes to the provider.</source>
        <translation>Kaikki menee palveluntuottajalle.</translation>
    </message>
    <message>
        <source>The spouse pays %1 a month.</source>
        <translation>Puoliso maksaa %1 kuukaudessa.</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>months, euros</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 in twelve months, the fee ceiling seen to, and that the fee changes as a deduction ends.</source>
        <translation>%1 kahdessatoista kuukaudessa; maksukatto ja se, että maksu muuttuu vähennyksen päättyessä, on otettu huomioon.</translation>
    </message>
    <message>
        <source>%1 in twelve months, which are not alike.</source>
        <translation>%1 kahdessatoista kuukaudessa, jotka eivät ole samanlaisia.</translation>
    </message>
    <message>
        <source>%1 in twelve months: %2.</source>
        <translation>%1 kahdessatoista kuukaudessa: %2.</translation>
    </message>
</context>
<context>
    <name>Workbook</name>
    <message>
        <source>Tariff %1 of %2</source>
        <translation>Taksa %1, järjestäjä %2</translation>
    </message>
    <message>
        <source>Each of the other sheets is a part of the tariff. The first row of a sheet says what its columns are. Rows can be added below, removed and sorted; columns can be moved, and columns of your own are left out when the tariff is taken back.</source>
        <translation>Muut välilehdet ovat taksan osia. Välilehden ensimmäinen rivi kertoo, mitä sarakkeissa on. Rivejä voi lisätä alle, poistaa ja lajitella; sarakkeita voi siirtää, ja omat lisäsarakkeet jätetään pois, kun taksa otetaan takaisin.</translation>
    </message>
    <message>
        <source>Amounts are in euros. Where a sheet has a column for the unit, it says what the amount is for. Percentages have their sign. Days are days of the calendar; the last day is included, and where there is none it holds until further notice.</source>
        <translation>Summat ovat euroja. Jos välilehdellä on yksikön sarake, se kertoo, mistä summa on. Prosenteissa on merkki. Päivät ovat kalenteripäiviä; viimeinen päivä kuuluu mukaan, ja jos sitä ei ole, luku on voimassa toistaiseksi.</translation>
    </message>
    <message>
        <source>Words are chosen from a list in their cell. A service is named with its id in brackets; the id tells which it is, also when the name is changed.</source>
        <translation>Sanat valitaan solun luettelosta. Palvelun nimen perässä on sulkeissa sen tunnus; tunnus kertoo, mikä palvelu on kyseessä, myös kun nimi muuttuu.</translation>
    </message>
    <message>
        <source>To take the tariff back as a draft: in the maintainer&apos;s window “Import”, or maksuarvio tariffs import with the name of this file. Every fault is named with sheet, row and column before anything is published. A single sheet can be taken into a draft, too; the other sheets can then be removed.</source>
        <translation>Taksan voi ottaa takaisin luonnokseksi: ylläpitäjän ikkunassa ”Tuo työkirja tai taulukko” tai komento maksuarvio tariffs import ja tämän tiedoston nimi. Jokainen virhe kerrotaan välilehden, rivin ja sarakkeen mukaan ennen julkaisua. Luonnokseen voi ottaa myös yhden välilehden; muut voi silloin poistaa.</translation>
    </message>
</context>
<context>
    <name>maksuarvio::AlternativeTabs</name>
    <message>
        <source>Alternatives</source>
        <translation>Vaihtoehdot</translation>
    </message>
    <message>
        <source>Copy, name or remove an alternative</source>
        <translation>Kopioi, nimeä tai poista vaihtoehto</translation>
    </message>
    <message>
        <source>Name of the alternative</source>
        <translation>Vaihtoehdon nimi</translation>
    </message>
    <message>
        <source>Copy this alternative, to change it</source>
        <translation>Kopioi tämä vaihtoehto muutettavaksi</translation>
    </message>
</context>
<context>
    <name>maksuarvio::AlternativesModel</name>
    <message>
        <source>Services</source>
        <translation>Palvelut</translation>
    </message>
    <message>
        <source>Difference to A</source>
        <translation>Ero A:han</translation>
    </message>
    <message>
        <source>not yet known</source>
        <translation>ei vielä tiedossa</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>ja %1 muuta</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ei tiedossa</translation>
    </message>
    <message>
        <source>lowest</source>
        <comment>fee of the client</comment>
        <translation>pienin</translation>
    </message>
    <message>
        <source>lowest</source>
        <comment>cost of the county</comment>
        <translation>pienin</translation>
    </message>
    <message>
        <source>County, difference to A</source>
        <translation>Alue, ero A:han</translation>
    </message>
    <message>
        <source>The client, € / month</source>
        <translation>Asiakas, € / kk</translation>
    </message>
    <message>
        <source>The whole plan as own service</source>
        <translation>Koko suunnitelma omana palveluna</translation>
    </message>
    <message>
        <source>A year, €</source>
        <translation>Vuodessa, €</translation>
    </message>
    <message>
        <source>Money left, € / month</source>
        <translation>Jää käyttöön, € / kk</translation>
    </message>
    <message>
        <source>You pay, € / month</source>
        <translation>Maksat, € / kk</translation>
    </message>
    <message>
        <source>The services cost</source>
        <translation>Palvelut maksavat</translation>
    </message>
    <message>
        <source>The county pays</source>
        <translation>Alue maksaa itse</translation>
    </message>
    <message>
        <source>You two pay, € / month</source>
        <translation>Maksatte yhdessä, € / kk</translation>
    </message>
    <message>
        <source>The client and the spouse, € / month</source>
        <translation>Asiakas ja puoliso, € / kk</translation>
    </message>
</context>
<context>
    <name>maksuarvio::AuditPage</name>
    <message>
        <source>Log of changes</source>
        <translation>Muutosloki</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>Etsi lokista</translation>
    </message>
    <message>
        <source>draft begun</source>
        <translation>luonnos aloitettu</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>muutettu</translation>
    </message>
    <message>
        <source>draft discarded</source>
        <translation>luonnos hylätty</translation>
    </message>
    <message>
        <source>published</source>
        <translation>julkaistu</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>poistettu käytöstä</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Milloin</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kuka</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Mikä</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versio</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Missä</translation>
    </message>
    <message>
        <source>Old value</source>
        <translation>Vanha arvo</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Uusi arvo</translation>
    </message>
    <message>
        <source>sent for review</source>
        <translation>lähetetty tarkastettavaksi</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>hyväksytty</translation>
    </message>
    <message>
        <source>package sealed</source>
        <translation>paketti tehty</translation>
    </message>
    <message>
        <source>package taken</source>
        <translation>paketti otettu</translation>
    </message>
    <message>
        <source>setting changed</source>
        <translation>asetusta muutettu</translation>
    </message>
    <message>
        <source>Save as CSV …</source>
        <translation>Tallenna CSV-tiedostona …</translation>
    </message>
    <message>
        <source>Save the log of changes</source>
        <translation>Tallenna muutosloki</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Taulukot (*.csv)</translation>
    </message>
    <message>
        <source>log</source>
        <translation>muutosloki</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Ei onnistunut</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1: ei voi kirjoittaa: %2</translation>
    </message>
</context>
<context>
    <name>maksuarvio::CompareView</name>
    <message>
        <source>Side by side</source>
        <translation>Vierekkäin</translation>
    </message>
    <message>
        <source>Copy the plan (Ctrl+D) to set alternatives side by side.</source>
        <translation>Kopioi suunnitelma (Ctrl+D), niin näet vaihtoehdot vierekkäin.</translation>
    </message>
    <message>
        <source>Alternatives side by side</source>
        <translation>Vaihtoehdot vierekkäin</translation>
    </message>
    <message>
        <source>Back to the plan (Esc)</source>
        <translation>Takaisin suunnitelmaan (Esc)</translation>
    </message>
    <message>
        <source>One hour less</source>
        <translation>Tunti vähemmän</translation>
    </message>
    <message>
        <source>One hour more</source>
        <translation>Tunti enemmän</translation>
    </message>
    <message>
        <source>Show what is the same in all (%1)</source>
        <translation>Näytä kaikissa samat (%1)</translation>
    </message>
    <message>
        <source>Hide what is the same in all</source>
        <translation>Piilota kaikissa samat</translation>
    </message>
    <message>
        <source>Hours: drag the point (Ctrl+↑, Ctrl+↓)</source>
        <translation>Tunnit: vedä pistettä (Ctrl+↑, Ctrl+↓)</translation>
    </message>
</context>
<context>
    <name>maksuarvio::ConflictDialog</name>
    <message>
        <source>empty</source>
        <translation>tyhjä</translation>
    </message>
    <message>
        <source>no such row</source>
        <translation>riviä ei ole</translation>
    </message>
    <message>
        <source>Someone else has saved this draft meanwhile</source>
        <translation>Toinen on tällä välin tallentanut tämän luonnoksen</translation>
    </message>
    <message>
        <source>%1 saved it %2. Nothing of yours is lost.</source>
        <translation>%1 tallensi sen %2. Omista muutoksistasi ei ole kadonnut mitään.</translation>
    </message>
    <message>
        <source>What they changed: %1 places. What you changed: %2.</source>
        <translation>Toisen muutokset: %1 kohtaa. Omat muutoksesi: %2.</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Saved by someone else</source>
        <translation>Toinen on tallentanut</translation>
    </message>
    <message>
        <source>What was changed meanwhile</source>
        <translation>Mitä on tällä välin muutettu</translation>
    </message>
    <message>
        <source>Save mine as a draft of its own</source>
        <translation>Tallenna omani eri luonnoksena</translation>
    </message>
    <message>
        <source>Save mine over theirs</source>
        <translation>Tallenna omani toisen päälle</translation>
    </message>
    <message>
        <source>Take theirs into the window (can be undone)</source>
        <translation>Ota toisen muutokset ikkunaan (voi kumota)</translation>
    </message>
    <message>
        <source>Back, without saving</source>
        <translation>Takaisin tallentamatta</translation>
    </message>
    <message>
        <source>Nothing was changed by both: the changes can be put together.</source>
        <translation>Kumpikaan ei ole muuttanut samaa kohtaa: muutokset voi yhdistää.</translation>
    </message>
    <message>
        <source>Changed by both, where yours would stay:</source>
        <translation>Kummankin muuttamat kohdat, joihin sinun muutoksesi jäisi:</translation>
    </message>
    <message>
        <source>%1: yours %2, theirs %3</source>
        <translation>%1: sinulla %2, toisella %3</translation>
    </message>
    <message>
        <source>Put the changes together (can be undone)</source>
        <translation>Yhdistä muutokset (voi kumota)</translation>
    </message>
</context>
<context>
    <name>maksuarvio::ContextBar</name>
    <message>
        <source>Menu (F10)</source>
        <translation>Valikko (F10)</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Alue</translation>
    </message>
    <message>
        <source>Decision date</source>
        <translation>Päätöspäivä</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>Client view (F9)</source>
        <translation>Asiakasnäkymä (F9)</translation>
    </message>
    <message>
        <source>Fees in force %1</source>
        <translation>Maksut voimassa %1</translation>
    </message>
    <message>
        <source>Example figures</source>
        <translation>Esimerkkilukuja</translation>
    </message>
    <message>
        <source>Derived figures</source>
        <translation>Johdettuja lukuja</translation>
    </message>
    <message>
        <source>Estimate of the client fee</source>
        <translation>Arvio asiakasmaksusta</translation>
    </message>
    <message>
        <source>The estimate is for %1 until you press Enter</source>
        <translation>Arvio on päivälle %1, kunnes painat Enter</translation>
    </message>
    <message>
        <source>National maximum fees</source>
        <translation>Valtakunnalliset enimmäismaksut</translation>
    </message>
    <message>
        <source>There are tariffs for %1.</source>
        <translation>Maksutaksoja on ajalle %1.</translation>
    </message>
    <message>
        <source>Here since %1</source>
        <translation>Tällä koneella %1 alkaen</translation>
    </message>
    <message>
        <source>Where new tariffs come from was reached on %1</source>
        <translation>Uusien taksojen lähde tavoitettu %1</translation>
    </message>
</context>
<context>
    <name>maksuarvio::DayCalendar</name>
    <message>
        <source>Month before</source>
        <translation>Edellinen kuukausi</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Seuraava kuukausi</translation>
    </message>
</context>
<context>
    <name>maksuarvio::DayField</name>
    <message>
        <source>Give the day like %1</source>
        <translation>Anna päivä muodossa %1</translation>
    </message>
    <message>
        <source>There is no such day. Give the day like %1</source>
        <translation>Sellaista päivää ei ole. Anna päivä muodossa %1</translation>
    </message>
    <message>
        <source>Give a year from %1 to %2</source>
        <translation>Anna vuosi väliltä %1–%2</translation>
    </message>
    <message>
        <source>%1: calendar</source>
        <comment>a day</comment>
        <translation>%1: kalenteri</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Tänään</translation>
    </message>
    <message>
        <source>%1: today</source>
        <comment>a day</comment>
        <translation>%1: tänään</translation>
    </message>
</context>
<context>
    <name>maksuarvio::DeductionRow</name>
    <message>
        <source>Kind of deduction</source>
        <translation>Vähennyksen laji</translation>
    </message>
    <message>
        <source>Deduction a month or a year</source>
        <translation>Vähennys kuukaudessa tai vuodessa</translation>
    </message>
    <message>
        <source>Remove this deduction</source>
        <translation>Poista tämä vähennys</translation>
    </message>
</context>
<context>
    <name>maksuarvio::DifferencePage</name>
    <message>
        <source>The draft was begun from nothing: there is no old version to compare it with.</source>
        <translation>Luonnos aloitettiin tyhjästä: vanhaa versiota, johon verrata, ei ole.</translation>
    </message>
    <message>
        <source>The draft has faults: what cannot be read is missing here.</source>
        <translation>Luonnoksessa on virheitä: tästä puuttuu se, mitä ei voi lukea.</translation>
    </message>
    <message>
        <source>%1 → %2: %3 differences, and %4 more in sources and days of review.</source>
        <translation>%1 → %2: eroja %3, lisäksi lähteissä ja tarkistuspäivissä %4.</translation>
    </message>
    <message>
        <source>Old → new</source>
        <translation>Vanha → uusi</translation>
    </message>
    <message>
        <source>Sources and days of review too</source>
        <translation>Myös lähteet ja tarkistuspäivät</translation>
    </message>
    <message>
        <source>Save as CSV …</source>
        <translation>Tallenna CSV-tiedostona …</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Tallenna PDF-tiedostona …</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Taulukot (*.csv)</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-tiedostot (*.pdf)</translation>
    </message>
    <message>
        <source>%1: what changes</source>
        <translation>%1: mikä muuttuu</translation>
    </message>
    <message>
        <source>Compared with %1. Draft of %2.</source>
        <translation>Verrattuna versioon %1. Luonnos %2.</translation>
    </message>
    <message>
        <source>Save the list of differences</source>
        <translation>Tallenna luettelo eroista</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Ei onnistunut</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1: ei voi kirjoittaa: %2</translation>
    </message>
    <message>
        <source>the list cannot be made</source>
        <translation>luetteloa ei voi tehdä</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Mikä</translation>
    </message>
    <message>
        <source>How it changes</source>
        <translation>Miten muuttuu</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>Vanha</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Uusi</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Päivät</translation>
    </message>
</context>
<context>
    <name>maksuarvio::DraftDialogs</name>
    <message>
        <source>New draft</source>
        <translation>Uusi luonnos</translation>
    </message>
    <message>
        <source>Everything of %1 that holds on the first day or later is taken along.</source>
        <translation>Mukaan otetaan kaikki version %1 tiedot, jotka ovat voimassa ensimmäisenä päivänä tai sen jälkeen.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Aloita</translation>
    </message>
    <message>
        <source>Name of the new version</source>
        <translation>Uuden version nimi</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Ensimmäinen päivä</translation>
    </message>
    <message>
        <source>Last day (empty: until further notice)</source>
        <translation>Viimeinen päivä (tyhjä: toistaiseksi)</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Korjaus</translation>
    </message>
    <message>
        <source>The new version takes the place of %1 on all its days and names it as corrected.</source>
        <translation>Uusi versio korvaa version %1 kaikkina sen päivinä ja nimeää sen korjatuksi.</translation>
    </message>
    <message>
        <source>New empty draft</source>
        <translation>Uusi tyhjä luonnos</translation>
    </message>
    <message>
        <source>For a county that the store does not have yet. The id is a short name that never changes; what people read is given in the texts.</source>
        <translation>Alueelle, jota tietovarastossa ei vielä ole. Tunnus on lyhyt nimi, joka ei muutu; ihmisille näkyvä nimi annetaan teksteissä.</translation>
    </message>
    <message>
        <source>Id of the county</source>
        <translation>Alueen tunnus</translation>
    </message>
    <message>
        <source>Begin with the services and figures of the law</source>
        <translation>Aloita lain palveluista ja luvuista</translation>
    </message>
    <message>
        <source>New value from a day on</source>
        <translation>Uusi arvo päivästä alkaen</translation>
    </message>
    <message>
        <source>The row ends the day before, and a copy that begins on the day stands below it.</source>
        <translation>Rivi päättyy edellisenä päivänä, ja sen alle tulee kopio, joka alkaa annettuna päivänä.</translation>
    </message>
    <message>
        <source>Divide</source>
        <translation>Jaa</translation>
    </message>
    <message>
        <source>First day of the new value</source>
        <translation>Uuden arvon ensimmäinen päivä</translation>
    </message>
    <message>
        <source>Import a tariff from a folder</source>
        <translation>Tuo taksa kansiosta</translation>
    </message>
    <message>
        <source>Export the tariff to a folder</source>
        <translation>Vie taksa kansioon</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Vienti</translation>
    </message>
    <message>
        <source>The folder %1 holds a tariff. Write over it?</source>
        <translation>Kansiossa %1 on jo taksa. Kirjoitetaanko sen päälle?</translation>
    </message>
    <message>
        <source>Write over it</source>
        <translation>Kirjoita päälle</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Kirjoitettu kansioon %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1: ei voi kirjoittaa: %2</translation>
    </message>
    <message>
        <source>Give the index as a whole number, like 3077</source>
        <translation>Anna indeksi kokonaislukuna, esimerkiksi 3077</translation>
    </message>
    <message>
        <source>Index step</source>
        <translation>Indeksitarkistus</translation>
    </message>
    <message>
        <source>The figures that the law ties to an index are raised for %1–%2 from the rounded figures of %3. Every such row is marked as derived until you confirm it.</source>
        <translation>Lain indeksiin sidotut luvut korotetaan ajalle %1–%2 version %3 pyöristetyistä luvuista. Jokainen tällainen rivi merkitään johdetuksi, kunnes vahvistat sen.</translation>
    </message>
    <message>
        <source>TyEL index of this period</source>
        <translation>TyEL-indeksi tällä kaudella</translation>
    </message>
    <message>
        <source>TyEL index of the next period</source>
        <translation>TyEL-indeksi seuraavalla kaudella</translation>
    </message>
    <message>
        <source>National pension index of this period</source>
        <translation>Kansaneläkeindeksi tällä kaudella</translation>
    </message>
    <message>
        <source>National pension index of the next period</source>
        <translation>Kansaneläkeindeksi seuraavalla kaudella</translation>
    </message>
    <message>
        <source>An index cannot change that much at once. Check the numbers.</source>
        <translation>Indeksi ei voi muuttua niin paljon kerralla. Tarkista luvut.</translation>
    </message>
    <message>
        <source>%1 has no values on the day before the new period.</source>
        <translation>Versiossa %1 ei ole arvoja uutta kautta edeltävänä päivänä.</translation>
    </message>
    <message>
        <source>The secret key to sign with</source>
        <translation>Salainen avain, jolla allekirjoitetaan</translation>
    </message>
    <message>
        <source>Save the signed package</source>
        <translation>Tallenna allekirjoitettu paketti</translation>
    </message>
    <message>
        <source>Signed package</source>
        <translation>Allekirjoitettu paketti</translation>
    </message>
    <message>
        <source>Import a workbook or a sheet</source>
        <translation>Tuo työkirja tai taulukko</translation>
    </message>
    <message>
        <source>Workbooks and sheets (%1)</source>
        <translation>Työkirjat ja taulukot (%1)</translation>
    </message>
    <message>
        <source>Take a workbook</source>
        <translation>Ota työkirja</translation>
    </message>
    <message>
        <source>Export the tariff as a workbook</source>
        <translation>Vie taksa työkirjaksi</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>Avaimen salalause</translation>
    </message>
    <message>
        <source>Workbooks (%1)</source>
        <translation>Työkirjat (%1)</translation>
    </message>
    <message>
        <source>Change amounts by percent</source>
        <translation>Muuta summia prosentilla</translation>
    </message>
    <message>
        <source>Each of the selected amounts is raised, or lowered with a minus, and rounded.</source>
        <translation>Jokaista valittua summaa korotetaan, tai miinusmerkillä alennetaan, ja tulos pyöristetään.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Muuta</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Prosentti</translation>
    </message>
    <message>
        <source>Write a percentage, as 3,5 or -2.</source>
        <translation>Kirjoita prosentti, esimerkiksi 3,5 tai -2.</translation>
    </message>
    <message>
        <source>Rounded to (euros)</source>
        <translation>Pyöristetään (euroa)</translation>
    </message>
    <message>
        <source>Write an amount, as 0,10 or 1.</source>
        <translation>Kirjoita summa, esimerkiksi 0,10 tai 1.</translation>
    </message>
    <message>
        <source>Compare with another version</source>
        <translation>Vertaa toiseen versioon</translation>
    </message>
    <message>
        <source>Changed cells, “Old → new” and “Impact” are then against the version that you choose. The draft stays as it is.</source>
        <translation>Muuttuneet solut, ”Vanha → uusi” ja ”Vaikutus” lasketaan sen jälkeen valitsemaasi versioon nähden. Luonnos pysyy ennallaan.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vertaa</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versio</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Etsi ja korvaa</translation>
    </message>
    <message>
        <source>In the cells that are selected, where they are several, else in all rows of the part that are shown.</source>
        <translation>Valituissa soluissa, jos niitä on useita, muuten kaikilla osan näkyvillä riveillä.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Korvaa</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Etsi</translation>
    </message>
    <message>
        <source>Write what is to be found.</source>
        <translation>Kirjoita, mitä etsitään.</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Korvaava teksti</translation>
    </message>
    <message>
        <source>Only cells that hold nothing else</source>
        <translation>Vain solut, joissa ei ole muuta</translation>
    </message>
    <message>
        <source>Cells replaced: %1.</source>
        <translation>Soluja korvattu: %1.</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>tyhjä</translation>
    </message>
    <message>
        <source>Filter the column</source>
        <translation>Suodata sarake</translation>
    </message>
    <message>
        <source>Only rows with what you choose are shown.</source>
        <translation>Vain rivit, joilla on valitsemasi sisältö, näytetään.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Suodata</translation>
    </message>
    <message>
        <source>Take in another draft</source>
        <translation>Ota mukaan toinen luonnos</translation>
    </message>
    <message>
        <source>The store has no other draft that was begun from the same version.</source>
        <translation>Tietokannassa ei ole muuta luonnosta, joka on aloitettu samasta versiosta.</translation>
    </message>
    <message>
        <source>%1, saved by %2</source>
        <translation>%1, tallentanut %2</translation>
    </message>
    <message>
        <source>What was changed there is changed here, too. Where both changed the same cell, this draft keeps its own, and the place is named. The other draft stays as it is.</source>
        <translation>Siellä tehdyt muutokset tehdään myös tähän. Jos kumpikin on muuttanut samaa solua, tämän luonnoksen sisältö jää ja kohta nimetään. Toinen luonnos pysyy ennallaan.</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Ota mukaan</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Luonnos</translation>
    </message>
</context>
<context>
    <name>maksuarvio::DraftPage</name>
    <message>
        <source>Stages of the draft</source>
        <translation>Luonnoksen vaiheet</translation>
    </message>
    <message>
        <source>%1 – draft</source>
        <translation>%1 – luonnos</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>lähtökohta %1</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>ei vielä tallennettu</translation>
    </message>
    <message>
        <source>changed since it was saved</source>
        <translation>muutettu tallennuksen jälkeen</translation>
    </message>
    <message>
        <source>saved %1 by %2</source>
        <translation>tallennettu %1, %2</translation>
    </message>
    <message>
        <source>compared with %1</source>
        <translation>verrataan versioon %1</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Taulukot</translation>
    </message>
    <message>
        <source>%1 – published</source>
        <translation>%1 – julkaistu</translation>
    </message>
    <message>
        <source>to be looked at; a published version never changes</source>
        <translation>katsottavaksi; julkaistu versio ei koskaan muutu</translation>
    </message>
</context>
<context>
    <name>maksuarvio::DraftSession</name>
    <message>
        <source>unnamed</source>
        <translation>nimetön</translation>
    </message>
</context>
<context>
    <name>maksuarvio::EditPage</name>
    <message>
        <source>Parts of the tariff</source>
        <translation>Taksan osat</translation>
    </message>
    <message>
        <source>Find in this part</source>
        <translation>Etsi tästä osasta</translation>
    </message>
    <message>
        <source>Rows shown</source>
        <translation>Näytettävät rivit</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Kaikki rivit</translation>
    </message>
    <message>
        <source>Rows with faults</source>
        <translation>Rivit, joissa on huomautettavaa</translation>
    </message>
    <message>
        <source>Changed rows</source>
        <translation>Muutetut rivit</translation>
    </message>
    <message>
        <source>New value from a day on</source>
        <translation>Uusi arvo päivästä alkaen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Faults: %1</source>
        <translation>Virheitä: %1</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>Virheitä ei ole.</translation>
    </message>
    <message>
        <source>Faults: %1. Warnings: %2. F8 goes to the next.</source>
        <translation>Virheitä: %1. Varoituksia: %2. F8 siirtyy seuraavaan.</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Rivi %1: %2</translation>
    </message>
    <message>
        <source>No row of this part has “%1”.</source>
        <translation>Tämän osan millään rivillä ei ole ”%1”.</translation>
    </message>
    <message>
        <source>No row of this part is changed.</source>
        <translation>Mikään tämän osan rivi ei ole muuttunut.</translation>
    </message>
    <message>
        <source>No row of this part has a fault.</source>
        <translation>Tämän osan millään rivillä ei ole virhettä.</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>Näytä kaikki rivit</translation>
    </message>
    <message>
        <source>Which rows are shown</source>
        <translation>Mitkä rivit näytetään</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>tyhjä</translation>
    </message>
    <message>
        <source>Rows with %1: %2 of %3.</source>
        <translation>Rivit, joilla %1: %2 / %3.</translation>
    </message>
</context>
<context>
    <name>maksuarvio::FieldHelp</name>
    <message>
        <source>What is asked: %1</source>
        <translation>Mitä kysytään: %1</translation>
    </message>
    <message>
        <source>%1 (Shift+F1)</source>
        <translation>%1 (Vaihto+F1)</translation>
    </message>
</context>
<context>
    <name>maksuarvio::FirstStart</name>
    <message>
        <source>Whose fees are estimated?</source>
        <translation>Minkä alueen maksuja arvioidaan?</translation>
    </message>
    <message>
        <source>Choose the wellbeing services county: type the beginning of its name or use the arrow keys, then press Enter. It can be changed at any time at the top of the window.</source>
        <translation>Valitse hyvinvointialue: kirjoita nimen alku tai käytä nuolinäppäimiä ja paina Enter. Alueen voi vaihtaa milloin tahansa ikkunan yläreunasta.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Valitse</translation>
    </message>
    <message>
        <source>The program has its own fees and prices.</source>
        <translation>Ohjelmassa on alueen omat maksut ja hinnat.</translation>
    </message>
    <message>
        <source>The program has no fees of its own: estimates rest on the highest fees of the act.</source>
        <translation>Ohjelmassa ei ole alueen omia maksuja: arviot perustuvat asiakasmaksulain enimmäismaksuihin.</translation>
    </message>
</context>
<context>
    <name>maksuarvio::FormField</name>
    <message>
        <source>Use small letters a–z, digits and - _ . +, a letter or digit first, without spaces</source>
        <translation>Käytä pieniä kirjaimia a–z, numeroita ja merkkejä - _ . +, ensin kirjain tai numero, ilman välilyöntejä</translation>
    </message>
    <message>
        <source>This is needed</source>
        <translation>Tämä tarvitaan</translation>
    </message>
</context>
<context>
    <name>maksuarvio::FrozenColumns</name>
    <message>
        <source>First columns</source>
        <translation>Ensimmäiset sarakkeet</translation>
    </message>
</context>
<context>
    <name>maksuarvio::GridDialog</name>
    <message>
        <source>Choose at least one service, size, income and amount</source>
        <translation>Valitse ainakin yksi palvelu, koko, tulo ja määrä</translation>
    </message>
    <message>
        <source>These are too many households: at most %1</source>
        <translation>Kotitalouksia on liikaa: enintään %1</translation>
    </message>
    <message>
        <source>A household has 1 to 20 persons</source>
        <translation>Kotitaloudessa on 1–20 henkilöä</translation>
    </message>
    <message>
        <source>An income is below 10 000 000 euros</source>
        <translation>Tulo on alle 10 000 000 euroa</translation>
    </message>
    <message>
        <source>An amount is below 10 000</source>
        <translation>Määrä on alle 10 000</translation>
    </message>
    <message>
        <source>A number stands twice in a list</source>
        <translation>Sama luku on luettelossa kahdesti</translation>
    </message>
    <message>
        <source>A service stands twice</source>
        <translation>Sama palvelu on kahdesti</translation>
    </message>
    <message>
        <source>Give numbers like 600; 800; 1000</source>
        <translation>Anna luvut muodossa 600; 800; 1000</translation>
    </message>
    <message>
        <source>Typical households</source>
        <translation>Tyypilliset kotitaloudet</translation>
    </message>
    <message>
        <source>Every size with every income and every amount of every service that is ticked.</source>
        <translation>Jokainen koko, jokainen tulo ja jokainen määrä jokaisesta valitusta palvelusta.</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Laske</translation>
    </message>
    <message>
        <source>Persons in the household</source>
        <translation>Henkilöitä taloudessa</translation>
    </message>
    <message>
        <source>Incomes a month, €</source>
        <translation>Tulot kuukaudessa, €</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Palvelut</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Palvelu</translation>
    </message>
    <message>
        <source>Amounts a month</source>
        <translation>Määrät kuukaudessa</translation>
    </message>
    <message>
        <source>Provider&apos;s price</source>
        <translation>Palveluntuottajan hinta</translation>
    </message>
    <message>
        <source>A number cannot be read. Give numbers like 600; 800; 1000</source>
        <translation>Jotakin lukua ei voi lukea. Anna luvut muodossa 600; 800; 1000</translation>
    </message>
</context>
<context>
    <name>maksuarvio::GuideDialog</name>
    <message>
        <source>A new county, from an empty book to a published version</source>
        <translation>Uusi alue, tyhjästä taksasta julkaistuun versioon</translation>
    </message>
    <message>
        <source>The example is a county that offers regular home care, meals and 24-hour housing.</source>
        <translation>Esimerkkinä on alue, joka tarjoaa säännöllistä kotihoitoa, aterioita ja ympärivuorokautista asumista.</translation>
    </message>
    <message>
        <source>Tariff → New empty draft. Give the county a short id, the version a name and its first day. Leave “Begin with the services and figures of the law” ticked.</source>
        <translation>Maksutaksa → Uusi tyhjä luonnos. Anna alueelle lyhyt tunnus, versiolle nimi ja ensimmäinen päivä. Jätä rasti kohtaan ”Aloita lain palveluista ja luvuista”.</translation>
    </message>
    <message>
        <source>The services, the income limits and the percentages of the law are then there. What is missing is listed under the table; F8 leads from one to the next.</source>
        <translation>Lain palvelut, tulorajat ja maksuprosentit ovat silloin valmiina. Puuttuvat tiedot luetellaan taulukon alla; F8 siirtyy seuraavaan.</translation>
    </message>
    <message>
        <source>Offers: add a row for each service and each way to produce it: regular home care as own production, meal service as own production, 24-hour housing as own production. The days are those of the version.</source>
        <translation>Tarjonta: lisää rivi jokaiselle palvelulle ja tuotantotavalle: säännöllinen kotihoito omana tuotantona, ateriapalvelu omana tuotantona, ympärivuorokautinen palveluasuminen omana tuotantona. Päivät tulevat versiosta.</translation>
    </message>
    <message>
        <source>Values: add a row for each price and cost. Choose what it is and the service; the unit comes by itself.</source>
        <translation>Arvot: lisää rivi jokaiselle hinnalle ja kustannukselle. Valitse mikä arvo on ja mikä palvelu; yksikkö tulee itsestään.</translation>
    </message>
    <message>
        <source>Give each its section, its source and the day you checked it, and change the status from “example” when the figure is decided.</source>
        <translation>Anna jokaiselle pykälä, lähde ja tarkistuspäivä, ja vaihda tilaksi muu kuin ”esimerkki”, kun luvusta on päätetty.</translation>
    </message>
    <message>
        <source>Basics: write the day of your review.</source>
        <translation>Perustiedot: kirjoita tarkistuspäivä.</translation>
    </message>
    <message>
        <source>Save with Ctrl+S. A draft may be saved at any time, faulty or not.</source>
        <translation>Tallenna näppäimillä Ctrl+S. Luonnoksen voi tallentaa milloin vain, virheellisenäkin.</translation>
    </message>
    <message>
        <source>When the list says that nothing is wrong, look at “Old → new” and “Impact”.</source>
        <translation>Kun luettelo sanoo, ettei virheitä ole, katso ”Vanha → uusi” ja ”Vaikutus”.</translation>
    </message>
    <message>
        <source>Publish: write who decided, when and in which section, look at the warnings, tick that you have, and press Publish. Counsellors use the version from its first day on.</source>
        <translation>Julkaise: kirjoita kuka päätti, milloin ja missä pykälässä, käy varoitukset läpi, merkitse se ja paina Julkaise. Asiakasohjaajat käyttävät versiota sen ensimmäisestä päivästä alkaen.</translation>
    </message>
    <message>
        <source>A new year</source>
        <translation>Uusi vuosi</translation>
    </message>
    <message>
        <source>Choose the version in force on the left and “New draft from this version”. All that still holds on the first day comes along. Changed cells have a bar at their left edge; “Changed rows” above the table shows them alone.</source>
        <translation>Valitse vasemmalta voimassa oleva versio ja ”Uusi luonnos tästä versiosta”. Kaikki, mikä on vielä ensimmäisenä päivänä voimassa, tulee mukaan. Muutetun solun vasemmassa reunassa on palkki; taulukon yläpuolella ”Muutetut rivit” näyttää vain ne.</translation>
    </message>
    <message>
        <source>One price in mid-year</source>
        <translation>Yksi hinta kesken vuoden</translation>
    </message>
    <message>
        <source>Begin a draft whose first day is that of the change. Go to the price, press Ctrl+J and give the first day of the new price: the old row ends the day before, and a copy is there for the new price. Estimates for earlier days stay as they were.</source>
        <translation>Aloita luonnos, jonka ensimmäinen päivä on muutoksen päivä. Siirry hintaan, paina Ctrl+J ja anna uuden hinnan ensimmäinen päivä: vanha rivi päättyy edellisenä päivänä, ja kopio odottaa uutta hintaa. Aiempien päivien arviot pysyvät ennallaan.</translation>
    </message>
    <message>
        <source>A mistake in a published version</source>
        <translation>Virhe julkaistussa versiossa</translation>
    </message>
    <message>
        <source>A published version never changes. “New draft that corrects this version” makes one that takes its place and names it.</source>
        <translation>Julkaistu versio ei koskaan muutu. ”Uusi luonnos, joka korjaa tämän version” tekee version, joka tulee sen tilalle ja nimeää sen.</translation>
    </message>
    <message>
        <source>Working in the tables</source>
        <translation>Työ taulukoissa</translation>
    </message>
    <message>
        <source>Typing, F2 or Enter edits a cell; Delete empties it; Ctrl+Z takes any step back.</source>
        <translation>Kirjoittaminen, F2 tai Enter muokkaa solua; Delete tyhjentää sen; Ctrl+Z peruu minkä tahansa vaiheen.</translation>
    </message>
    <message>
        <source>A block copied in a spreadsheet is pasted with Ctrl+V from the top left of the selected cells on, with decimal commas and days as you write them; one value fills all that are selected. Ctrl+C copies the other way, Ctrl+X cuts.</source>
        <translation>Taulukkolaskennasta kopioitu alue liitetään näppäimillä Ctrl+V valittujen solujen vasemmasta yläkulmasta alkaen, desimaalipilkut ja päivät niin kuin ne kirjoitat; yksi arvo täyttää kaikki valitut. Ctrl+C kopioi toiseen suuntaan, Ctrl+X leikkaa.</translation>
    </message>
    <message>
        <source>A cell with a red edge is wrong and hinders publishing; an amber one should be looked at. The reason stands under the table.</source>
        <translation>Punareunainen solu on virheellinen ja estää julkaisun; keltareunainen pitää katsoa. Syy on taulukon alla.</translation>
    </message>
    <message>
        <source>When something goes wrong</source>
        <translation>Kun jokin menee vikaan</translation>
    </message>
    <message>
        <source>If the store cannot be written, the draft stays in the window; “Export to a folder” keeps it elsewhere, and “Import from a folder” brings it back.</source>
        <translation>Jos tietovarastoon ei voi kirjoittaa, luonnos jää ikkunaan; ”Vie kansioon” säilyttää sen muualla, ja ”Tuo kansiosta” tuo sen takaisin.</translation>
    </message>
    <message>
        <source>The log of changes tells who changed what, when, from what to what.</source>
        <translation>Muutosloki kertoo kuka muutti mitä, milloin, mistä mihin.</translation>
    </message>
    <message>
        <source>Guide for maintainers</source>
        <translation>Pääkäyttäjän opas</translation>
    </message>
    <message>
        <source>A tariff is kept as versions. A draft is worked on, checked while you type, looked at for what it does to households, and published as a whole or not at all.</source>
        <translation>Maksutaksasta pidetään versioita. Luonnosta muokataan, se tarkistetaan kirjoittaessasi, sen vaikutus kotitalouksiin katsotaan, ja se julkaistaan kokonaan tai ei ollenkaan.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Texts: add a row with Ctrl+Return, type or choose “Name of the county”, and write the name in Finnish, Swedish and English; Tab leads to the next cell. In the same way “How this goes on”, “About this tariff” and the lines of contact.</source>
        <translation>Tekstit: lisää rivi näppäimillä Ctrl+Enter, kirjoita tai valitse ”Alueen nimi” ja kirjoita nimi suomeksi, ruotsiksi ja englanniksi; sarkain siirtyy seuraavaan soluun. Samoin ”Miten tästä jatketaan”, ”Tietoa tästä taksasta” ja yhteystietojen rivit.</translation>
    </message>
    <message>
        <source>Ctrl+Page Down and Ctrl+Page Up lead from one part to the next. Where there is something to choose, a part of its name is enough.</source>
        <translation>Ctrl+Page Down ja Ctrl+Page Up siirtyvät osasta toiseen. Kun vaihtoehdoista valitaan, osa nimestä riittää.</translation>
    </message>
    <message>
        <source>“price” of the meal service, at 1, for example 8,50.</source>
        <translation>”hinta” ateriapalvelulle, kohta 1, esimerkiksi 8,50.</translation>
    </message>
    <message>
        <source>“county&apos;s cost” of the meal service, of regular home care (an hour) and of long-term 24-hour housing (a day).</source>
        <translation>”hyvinvointialueen kustannus” ateriapalvelusta, säännöllisestä kotihoidosta (tunti) ja pitkäaikaisesta ympärivuorokautisesta palveluasumisesta (päivä).</translation>
    </message>
    <message>
        <source>“Export as a workbook” writes the tariff for a spreadsheet, with a sheet a part; “Import a workbook or a sheet” takes it back, as a draft of its own, or into the draft that is open. Every fault is named with sheet, row and column before anything is taken.</source>
        <translation>”Vie työkirjaksi” kirjoittaa taksan taulukkolaskentaa varten, kunkin osan omalle välilehdelleen; ”Tuo työkirja tai taulukko” ottaa sen takaisin omaksi luonnoksekseen tai avoimeen luonnokseen. Jokainen virhe kerrotaan välilehden, rivin ja sarakkeen mukaan, ennen kuin mitään otetaan.</translation>
    </message>
    <message>
        <source>Ctrl+D fills the topmost of the selected cells down. Ctrl+Shift+P raises or lowers selected amounts by a percentage and rounds them; Ctrl+Shift+R marks the selected rows as reviewed today.</source>
        <translation>Ctrl+D täyttää valituista soluista ylimmän alaspäin. Ctrl+Shift+P korottaa tai alentaa valittuja summia prosentilla ja pyöristää ne; Ctrl+Shift+R merkitsee valitut rivit tarkistetuiksi tänään.</translation>
    </message>
    <message>
        <source>Vouchers</source>
        <translation>Palvelusetelit</translation>
    </message>
    <message>
        <source>In “Offers” a voucher is a row of its own with the rule of its value. What the rule needs stands in “Values”: an income-tested one its base, factor, divisor, lowest and highest value and a percentage for each size of household; one by net income its steps; a flat one its value. Each that is missing is named until it is there.</source>
        <translation>Osassa ”Tarjonta” palveluseteli on oma rivinsä, jolla on arvon sääntö. Mitä sääntö tarvitsee, on osassa ”Arvot”: tulosidonnainen perusosan, kertoimen, jakajan, pienimmän ja suurimman arvon sekä prosentin kullekin talouden koolle; nettotulojen mukainen portaansa; kiinteä arvonsa. Jokainen puuttuva nimetään, kunnes se on annettu.</translation>
    </message>
    <message>
        <source>The index step</source>
        <translation>Indeksitarkistus</translation>
    </message>
    <message>
        <source>Every second year the amounts of the law follow an index. Choose the national version, then “Index step to the next period”, give the index numbers and look at each new amount: it is marked as derived and not reviewed. Step your own version after it: amounts whose section is that of the law rise, others stay.</source>
        <translation>Joka toinen vuosi lain rahamäärät seuraavat indeksiä. Valitse kansallinen versio ja ”Indeksitarkistus seuraavaan jaksoon”, anna pisteluvut ja katso jokainen uusi määrä: se on merkitty johdetuksi ja tarkistamattomaksi. Tarkista oma versiosi sen jälkeen: määrät, joiden pykälä on lain pykälä, nousevat, muut pysyvät.</translation>
    </message>
    <message>
        <source>Packages and keys</source>
        <translation>Paketit ja avaimet</translation>
    </message>
    <message>
        <source>“Signed package” writes a published version as one file, signed with the county&apos;s secret key. Computers take it only when the administrator has installed the public key. Keep the secret key where nobody else reads it; make it once with “maksuarvio tariffs keygen”. A package builds on those before it: give all of them, each in its turn.</source>
        <translation>”Allekirjoitettu paketti” kirjoittaa julkaistun version yhdeksi tiedostoksi, jonka alueen salainen avain allekirjoittaa. Tietokoneet ottavat sen vain, jos ylläpitäjä on asentanut julkisen avaimen. Pidä salainen avain siellä, missä kukaan muu ei lue sitä; se tehdään kerran komennolla ”maksuarvio tariffs keygen”. Paketti jatkaa edellisiä: anna ne kaikki järjestyksessä.</translation>
    </message>
    <message>
        <source>Counts of households</source>
        <translation>Talouksien lukumäärät</translation>
    </message>
    <message>
        <source>On “Impact”, “Save for counts” writes the typical households as a table. Write into its last column how many live so, save it from any spreadsheet and read it with “Counts”. The impact is then weighted, and tells the county&apos;s income and net cost. “For a board” shows it by household, income and service and saves it as PDF, workbook or CSV.</source>
        <translation>Välilehdellä ”Vaikutus” toiminto ”Lukumäärien pohja” kirjoittaa tyypilliset taloudet taulukkona. Kirjoita sen viimeiseen sarakkeeseen, kuinka moni elää niin, tallenna se mistä tahansa taulukkolaskennasta ja lue se toiminnolla ”Lukumäärät”. Vaikutus on silloin painotettu ja kertoo alueen tulot ja nettokustannuksen. ”Päättäjille” näyttää sen talouden koon, tulojen ja palvelun mukaan ja tallentaa sen PDF-tiedostona, työkirjana tai CSV-tiedostona.</translation>
    </message>
    <message>
        <source>Withdrawing a version</source>
        <translation>Version poistaminen käytöstä</translation>
    </message>
    <message>
        <source>“Withdraw the version” takes it out of use in this store: the version before it is in force again, and old estimates can still be computed on it. What was sent out as a package is not called back by that: publish and send a correction, too.</source>
        <translation>”Poista versio käytöstä” ottaa version pois käytöstä tässä tietokannassa: edellinen versio on taas voimassa, ja vanhat arviot voi yhä laskea sillä. Pakettina lähetettyä se ei kutsu takaisin: julkaise ja lähetä myös korjaus.</translation>
    </message>
    <message>
        <source>Ctrl+F finds words in the part that is open, Ctrl+H replaces them. A click on a heading sorts down, then up, then as in the file; Ctrl+Shift+F shows only rows with one word in the column.</source>
        <translation>Ctrl+F etsii sanoja avoinna olevasta osasta, Ctrl+H korvaa ne. Otsikon napsautus järjestää nousevasti, sitten laskevasti ja lopuksi kuten tiedostossa; Ctrl+Shift+F näyttää vain rivit, joilla sarakkeessa on sama sisältö.</translation>
    </message>
    <message>
        <source>Two maintainers on one draft: the second to save is shown what the first changed, and can put both together. “Take in another draft” does the same with two drafts of one version.</source>
        <translation>Kaksi ylläpitäjää yhdessä luonnoksessa: toisena tallentava näkee, mitä ensimmäinen muutti, ja voi yhdistää muutokset. ”Ota mukaan toinen luonnos” tekee saman kahdelle saman version luonnokselle.</translation>
    </message>
    <message>
        <source>What is typed is kept beside the store every few seconds. After a crash it is offered at the next start.</source>
        <translation>Kirjoitettu säilytetään tietokannan vieressä muutaman sekunnin välein. Kaatumisen jälkeen sitä tarjotaan seuraavalla käynnistyskerralla.</translation>
    </message>
</context>
<context>
    <name>maksuarvio::HeatMap</name>
    <message>
        <source>Heat map</source>
        <translation>Lämpökartta</translation>
    </message>
    <message>
        <source>Heat map: %1</source>
        <translation>Lämpökartta: %1</translation>
    </message>
    <message>
        <source>The greatest change is %1. The table beside it has every figure.</source>
        <translation>Suurin muutos on %1. Viereisessä taulukossa on jokainen luku.</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>ei vastausta</translation>
    </message>
</context>
<context>
    <name>maksuarvio::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Ohje</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
</context>
<context>
    <name>maksuarvio::HoursCurve</name>
    <message>
        <source>%1 h: %2</source>
        <translation>%1&#xa0;h: %2</translation>
    </message>
    <message>
        <source>Now %1</source>
        <translation>Nyt %1</translation>
    </message>
    <message>
        <source>The fee by hours of home care a month</source>
        <translation>Maksu kotihoidon tuntien mukaan kuukaudessa</translation>
    </message>
    <message>
        <source>The fee by hours a month</source>
        <translation>Maksu tuntien mukaan kuukaudessa</translation>
    </message>
    <message>
        <source>0 h</source>
        <translation>0&#xa0;h</translation>
    </message>
</context>
<context>
    <name>maksuarvio::ImpactCellsModel</name>
    <message>
        <source>no answer</source>
        <translation>ei vastausta</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 pers., %2 %3</source>
        <comment>household size, amount, unit</comment>
        <translation>%1 hlö, %2&#xa0;%3</translation>
    </message>
</context>
<context>
    <name>maksuarvio::ImpactPage</name>
    <message>
        <source>Cancel</source>
        <translation>Keskeytä</translation>
    </message>
    <message>
        <source>The draft has %1 faults. What cannot be read is missing here, and what is computed on it has no answer.</source>
        <translation>Luonnoksessa on %1 virhettä. Tästä puuttuu se, mitä ei voi lukea, eikä siihen perustuville luvuille ole vastausta.</translation>
    </message>
    <message>
        <source>%1 on %2 against %3 on %4</source>
        <translation>%1 (%2) verrattuna versioon %3 (%4)</translation>
    </message>
    <message>
        <source>%1 on %2, with nothing to compare it to</source>
        <translation>%1 (%2), ei vertailukohtaa</translation>
    </message>
    <message>
        <source>Households …</source>
        <translation>Kotitaloudet …</translation>
    </message>
    <message>
        <source>Counts …</source>
        <translation>Lukumäärät …</translation>
    </message>
    <message>
        <source>Save for counts …</source>
        <translation>Lukumäärien pohja …</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Eteneminen</translation>
    </message>
    <message>
        <source>Services by how much they rise</source>
        <translation>Palvelut nousun mukaan</translation>
    </message>
    <message>
        <source>What the client pays more, by household and income</source>
        <translation>Mitä asiakas maksaa enemmän, kotitalouden ja tulon mukaan</translation>
    </message>
    <message>
        <source>How the figures came about</source>
        <translation>Miten luvut syntyivät</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Keskeytetty.</translation>
    </message>
    <message>
        <source>Computing %1 households …</source>
        <translation>Lasketaan %1 kotitaloutta …</translation>
    </message>
    <message>
        <source>Of %1 typical households %2 pay more, %3 less, %4 the same.</source>
        <translation>%1 tyypillisestä kotitaloudesta %2 maksaa enemmän, %3 vähemmän, %4 saman verran.</translation>
    </message>
    <message>
        <source>%1 get no answer any more.</source>
        <translation>%1 ei enää saa vastausta.</translation>
    </message>
    <message>
        <source>By the counts %1 households pay more and %2 less.</source>
        <translation>Lukumäärien mukaan %1 kotitaloutta maksaa enemmän ja %2 vähemmän.</translation>
    </message>
    <message>
        <source>The county&apos;s income from fees: %1 → %2 a month. Its net cost: %3 → %4 a month.</source>
        <translation>Alueen maksutulot: %1 → %2 kuukaudessa. Nettokustannus: %3 → %4 kuukaudessa.</translation>
    </message>
    <message>
        <source>Save the households for counts</source>
        <translation>Tallenna kotitaloudet lukumääriä varten</translation>
    </message>
    <message>
        <source>Open counts of households</source>
        <translation>Avaa kotitalouksien lukumäärät</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Taulukot (*.csv)</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Lukumäärät</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Tiedostoa %1 ei voi lukea: %2</translation>
    </message>
    <message>
        <source>%1 is too large.</source>
        <translation>%1 on liian suuri.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1: ei voi kirjoittaa: %2</translation>
    </message>
    <message>
        <source>Nothing can be computed on the draft before its faults are mended.</source>
        <translation>Luonnoksesta ei voi laskea mitään, ennen kuin sen virheet on korjattu.</translation>
    </message>
    <message>
        <source>For a board …</source>
        <translation>Päättäjille …</translation>
    </message>
</context>
<context>
    <name>maksuarvio::ImpactServicesModel</name>
    <message>
        <source>Service</source>
        <translation>Palvelu</translation>
    </message>
    <message>
        <source>Rise</source>
        <comment>number of cells</comment>
        <translation>Nousee</translation>
    </message>
    <message>
        <source>Fall</source>
        <comment>number of cells</comment>
        <translation>Laskee</translation>
    </message>
    <message>
        <source>Most up</source>
        <translation>Eniten ylös</translation>
    </message>
    <message>
        <source>Most down</source>
        <translation>Eniten alas</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Ei vastausta</translation>
    </message>
</context>
<context>
    <name>maksuarvio::ImportDialog</name>
    <message>
        <source>Import a tariff</source>
        <translation>Tuo taksa</translation>
    </message>
    <message>
        <source>What the folder holds</source>
        <translation>Mitä kansiossa on</translation>
    </message>
    <message>
        <source>Take as a draft</source>
        <translation>Ota luonnokseksi</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Järjestäjä</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versio</translation>
    </message>
    <message>
        <source>%1 rows; %2</source>
        <translation>rivejä %1; %2</translation>
    </message>
    <message>
        <source>Every cell can be read.</source>
        <translation>Kaikki solut voidaan lukea.</translation>
    </message>
    <message>
        <source>Faults: %1</source>
        <translation>Virheitä: %1</translation>
    </message>
    <message>
        <source>They can be mended in the draft, or in the files before.</source>
        <translation>Ne voi korjata luonnoksessa tai sitä ennen tiedostoissa.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>ja %1 muuta</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>Mitä tiedostossa on</translation>
    </message>
    <message>
        <source>Take into the draft %1</source>
        <translation>Ota luonnokseen %1</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 riviä</translation>
    </message>
</context>
<context>
    <name>maksuarvio::IncomeRow</name>
    <message>
        <source>Kind of income</source>
        <translation>Tulon laji</translation>
    </message>
    <message>
        <source>Income a month or a year</source>
        <translation>Tulo kuukaudessa tai vuodessa</translation>
    </message>
    <message>
        <source>Remove this income</source>
        <translation>Poista tämä tulo</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Brutto</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Vero</translation>
    </message>
    <message>
        <source>Expenses</source>
        <translation>Kulut</translation>
    </message>
</context>
<context>
    <name>maksuarvio::MainWindow</name>
    <message>
        <source>Not used for a while: everything was cleared.</source>
        <translation>Ohjelmaa ei ole käytetty hetkeen: kaikki tyhjennettiin.</translation>
    </message>
    <message>
        <source>Copied. New client takes it off the clipboard.</source>
        <translation>Kopioitu. Uusi asiakas poistaa tekstin leikepöydältä.</translation>
    </message>
    <message>
        <source>New client: everything was cleared.</source>
        <translation>Uusi asiakas – kaikki tyhjennettiin.</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Uusi asiakas</translation>
    </message>
    <message>
        <source>Clear everything that was entered?</source>
        <translation>Tyhjennetäänkö kaikki annetut tiedot?</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Tyhjennä</translation>
    </message>
    <message>
        <source>Not copied: the clipboard does not keep the text.</source>
        <translation>Ei kopioitu: leikepöytä ei säilytä tekstiä.</translation>
    </message>
    <message>
        <source>The settings cannot be read or kept: %1</source>
        <translation>Asetuksia ei voi lukea tai säilyttää: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
    <message numerus="yes">
        <source>Not used for a while: cleared in %n s.</source>
        <translation>
            <numerusform>Ei käytetty hetkeen: tyhjennetään %n s kuluttua.</numerusform>
            <numerusform>Ei käytetty hetkeen: tyhjennetään %n s kuluttua.</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Jatka</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Sulje ohjelma</translation>
    </message>
    <message>
        <source>Close the program? Everything that was entered is cleared.</source>
        <translation>Suljetaanko ohjelma? Kaikki annetut tiedot tyhjennetään.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>A practice case, of no client. New client (Ctrl+N) ends it.</source>
        <translation>Harjoitustapaus, ei kenenkään asiakkaan. Uusi asiakas (Ctrl+N) päättää sen.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Avaa</translation>
    </message>
    <message>
        <source>There is a “?” beside what can be explained.</source>
        <translation>Kysymysmerkki on niiden kohtien vieressä, joihin on selitys.</translation>
    </message>
    <message>
        <source>Practice cases</source>
        <translation>Harjoitustapaukset</translation>
    </message>
    <message>
        <source>Open a practice case in the place of what was entered? Undo (Ctrl+Z) brings it back.</source>
        <translation>Avataanko harjoitustapaus syötettyjen tietojen tilalle? Kumoaminen (Ctrl+Z) tuo ne takaisin.</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Avaa tapaus</translation>
    </message>
</context>
<context>
    <name>maksuarvio::MaintainWindow</name>
    <message>
        <source>Maksuarvio: tariffs</source>
        <translation>Maksuarvio: maksutaksat</translation>
    </message>
    <message>
        <source>New draft</source>
        <translation>Uusi luonnos</translation>
    </message>
    <message>
        <source>The tariffs cannot be changed here</source>
        <translation>Maksutaksoja ei voi muuttaa täällä</translation>
    </message>
    <message>
        <source>Estimates can still be made on the tariffs that the program has. To keep tariffs, start the program as a user who may write the store, or with a store of your own: maksuarvio --maintain --tariffs FILE.</source>
        <translation>Arvioita voi silti tehdä ohjelmassa olevilla maksutaksoilla. Ylläpitoa varten käynnistä ohjelma käyttäjänä, jolla on oikeus kirjoittaa tietovarastoon, tai omalla tietovarastolla: maksuarvio --maintain --tariffs TIEDOSTO.</translation>
    </message>
    <message>
        <source>Why the tariffs cannot be changed</source>
        <translation>Miksi maksutaksoja ei voi muuttaa</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Tallennettu.</translation>
    </message>
    <message>
        <source>%1 is published.</source>
        <translation>%1 on julkaistu.</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>Hylkää luonnos</translation>
    </message>
    <message>
        <source>Discard the draft %1? The log keeps what was changed in it.</source>
        <translation>Hylätäänkö luonnos %1? Sen muutokset säilyvät lokissa.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Hylkää</translation>
    </message>
    <message>
        <source>Withdraw the version</source>
        <translation>Poista versio käytöstä</translation>
    </message>
    <message>
        <source>Withdraw %1? It is no longer used for estimates. Old estimates can still be computed on it.</source>
        <translation>Poistetaanko %1 käytöstä? Sillä ei enää tehdä arvioita. Vanhat arviot voi edelleen laskea sillä.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Poista käytöstä</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Ei onnistunut</translation>
    </message>
    <message>
        <source>The draft is still in this window. It can be saved to a folder elsewhere.</source>
        <translation>Luonnos on yhä tässä ikkunassa. Sen voi tallentaa kansioon muualle.</translation>
    </message>
    <message>
        <source>Save to a folder …</source>
        <translation>Tallenna kansioon …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Save the changes of the draft %1 before closing?</source>
        <translation>Tallennetaanko luonnoksen %1 muutokset ennen sulkemista?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Sulje tallentamatta</translation>
    </message>
    <message>
        <source>Nothing was pasted</source>
        <translation>Mitään ei liitetty</translation>
    </message>
    <message>
        <source>Take what was saved meanwhile</source>
        <translation>Ota tällä välin tallennettu</translation>
    </message>
    <message>
        <source>Put the changes together</source>
        <translation>Yhdistä muutokset</translation>
    </message>
    <message>
        <source>The changes of both are here. Look at them, then save.</source>
        <translation>Kummankin muutokset ovat tässä. Katso ne ja tallenna.</translation>
    </message>
    <message>
        <source>Changed by both</source>
        <translation>Kumpikin on muuttanut</translation>
    </message>
    <message>
        <source>Yours stays in these places: look at them, then save.</source>
        <translation>Näihin kohtiin jää sinun muutoksesi: katso ne ja tallenna.</translation>
    </message>
    <message>
        <source>unnamed</source>
        <translation>nimetön</translation>
    </message>
    <message>
        <source>Drafts that were not saved</source>
        <translation>Tallentamatta jääneet luonnokset</translation>
    </message>
    <message>
        <source>The program ended before these drafts were saved: %1.</source>
        <translation>Ohjelma päättyi ennen kuin nämä luonnokset tallennettiin: %1.</translation>
    </message>
    <message>
        <source>Cancelled, the question comes again the next time.</source>
        <translation>Jos perut, samaa kysytään seuraavalla kerralla.</translation>
    </message>
    <message>
        <source>Open them</source>
        <translation>Avaa ne</translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>Hylkää ne</translation>
    </message>
    <message>
        <source>What was not saved</source>
        <translation>Tallentamatta jäänyt</translation>
    </message>
</context>
<context>
    <name>maksuarvio::PartModel</name>
    <message>
        <source>changed</source>
        <translation>muutettu</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>Muuta ”%1”</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Lisää rivi</translation>
    </message>
    <message>
        <source>Remove rows</source>
        <translation>Poista rivit</translation>
    </message>
    <message>
        <source>Duplicate the row</source>
        <translation>Kahdenna rivi</translation>
    </message>
    <message>
        <source>Clear cells</source>
        <translation>Tyhjennä solut</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Liitä</translation>
    </message>
</context>
<context>
    <name>maksuarvio::PartTable</name>
    <message>
        <source>The text is too long: %1 characters, at most %2.</source>
        <translation>Teksti on liian pitkä: %1 merkkiä, enintään %2.</translation>
    </message>
    <message>
        <source>There are %1 rows; at most %2 are pasted at once.</source>
        <translation>Rivejä on %1; kerralla voi liittää enintään %2.</translation>
    </message>
    <message>
        <source>Select one cell, where the top left of the block goes, or a range without gaps.</source>
        <translation>Valitse yksi solu, johon kopioidun alueen vasen yläkulma tulee, tai yhtenäinen alue.</translation>
    </message>
    <message>
        <source>The block has %1 columns; the table has %2 from the selected cell on.</source>
        <translation>Kopioidussa alueessa on %1 saraketta; taulukossa on valitusta solusta alkaen %2.</translation>
    </message>
    <message>
        <source>The block has %1 rows; the table has %2 from the selected cell on, and no other rows.</source>
        <translation>Kopioidussa alueessa on %1 riviä; taulukossa on valitusta solusta alkaen %2, eikä siihen tule uusia rivejä.</translation>
    </message>
    <message>
        <source>The block has %1 rows; only %2 are shown from the selected cell on. Show all rows first.</source>
        <translation>Kopioidussa alueessa on %1 riviä; valitusta solusta alkaen niitä näkyy vain %2. Näytä ensin kaikki rivit.</translation>
    </message>
    <message>
        <source>Select a cell and the cells below it that are to be as it is.</source>
        <translation>Valitse solu ja sen alta ne solut, joihin sama arvo tulee.</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Täytä alaspäin</translation>
    </message>
    <message>
        <source>The rows of this part have no day of review.</source>
        <translation>Tämän osan riveillä ei ole tarkistuspäivää.</translation>
    </message>
    <message>
        <source>Reviewed today</source>
        <translation>Tarkistettu tänään</translation>
    </message>
    <message>
        <source>Row %1: “%2” is no amount in euros. Select amounts only.</source>
        <translation>Rivi %1: ”%2” ei ole euromäärä. Valitse vain euromääriä.</translation>
    </message>
    <message>
        <source>Select the amounts that are to change.</source>
        <translation>Valitse muutettavat summat.</translation>
    </message>
    <message>
        <source>Change by percent</source>
        <translation>Muuta prosentilla</translation>
    </message>
    <message>
        <source>A published version never changes.</source>
        <translation>Julkaistu versio ei koskaan muutu.</translation>
    </message>
    <message>
        <source>“%1” stands in none of these cells.</source>
        <translation>”%1” ei ole missään näistä soluista.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Korvaa</translation>
    </message>
</context>
<context>
    <name>maksuarvio::PayersChart</name>
    <message>
        <source>client</source>
        <translation>asiakas</translation>
    </message>
    <message>
        <source>%1: the client %2</source>
        <translation>%1: asiakas %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ei tiedossa</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>vähintään %1</translation>
    </message>
    <message>
        <source>, the county %1</source>
        <translation>, alue %1</translation>
    </message>
    <message>
        <source>What the client pays a month</source>
        <translation>Mitä asiakas maksaa kuukaudessa</translation>
    </message>
    <message>
        <source>Who pays what a month</source>
        <translation>Kuka maksaa mitä kuukaudessa</translation>
    </message>
    <message>
        <source>you pay</source>
        <translation>sinä maksat</translation>
    </message>
    <message>
        <source>the county pays</source>
        <translation>alue maksaa itse</translation>
    </message>
    <message>
        <source>you two pay</source>
        <translation>maksatte yhdessä</translation>
    </message>
    <message>
        <source>client and spouse</source>
        <translation>asiakas ja puoliso</translation>
    </message>
    <message>
        <source>%1: the client and the spouse %2</source>
        <translation>%1: asiakas ja puoliso %2</translation>
    </message>
    <message>
        <source>What the client and the spouse pay a month</source>
        <translation>Mitä asiakas ja puoliso maksavat kuukaudessa</translation>
    </message>
</context>
<context>
    <name>maksuarvio::PersonBlock</name>
    <message>
        <source>Totals</source>
        <translation>Yhteissumma</translation>
    </message>
    <message>
        <source>In parts</source>
        <translation>Erittely</translation>
    </message>
    <message>
        <source>Client&apos;s incomes</source>
        <translation>Asiakkaan tulot</translation>
    </message>
    <message>
        <source>Spouse&apos;s incomes</source>
        <translation>Puolison tulot</translation>
    </message>
    <message>
        <source>Gross income</source>
        <translation>Bruttotulot</translation>
    </message>
    <message>
        <source>€ / month</source>
        <translation>€ / kk</translation>
    </message>
    <message>
        <source>Net income</source>
        <translation>Nettotulot</translation>
    </message>
    <message>
        <source>Client: gross income, € a month</source>
        <translation>Asiakas: bruttotulot, € kuukaudessa</translation>
    </message>
    <message>
        <source>Spouse: gross income, € a month</source>
        <translation>Puoliso: bruttotulot, € kuukaudessa</translation>
    </message>
    <message>
        <source>Client: net income, € a month</source>
        <translation>Asiakas: nettotulot, € kuukaudessa</translation>
    </message>
    <message>
        <source>Spouse: net income, € a month</source>
        <translation>Puoliso: nettotulot, € kuukaudessa</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>Tulo</translation>
    </message>
    <message>
        <source>Add an income of the client</source>
        <translation>Lisää asiakkaan tulo</translation>
    </message>
    <message>
        <source>Add an income of the spouse</source>
        <translation>Lisää puolison tulo</translation>
    </message>
    <message>
        <source>Deduction</source>
        <translation>Vähennys</translation>
    </message>
    <message>
        <source>Add a deduction of the client</source>
        <translation>Lisää asiakkaan vähennys</translation>
    </message>
    <message>
        <source>Add a deduction of the spouse</source>
        <translation>Lisää puolison vähennys</translation>
    </message>
    <message>
        <source>Guarantee pension</source>
        <translation>Takuueläke</translation>
    </message>
    <message>
        <source>All income of a month before tax: pensions, wages, dividends, a twelfth of yearly income, and of the untaxed the care allowance for pensioners. Left out: disability allowance, housing allowance, social assistance, child benefit. Home care is charged by this.</source>
        <translation>Kaikki tulot kuukaudessa ennen veroa: eläkkeet, palkat, osingot, vuositulosta kahdestoistaosa, ja verottomista eläkettä saavan hoitotuki. Ei mukaan: vammaistuki, asumistuki, toimeentulotuki, lapsilisä. Kotihoidon maksu lasketaan tästä.</translation>
    </message>
    <message>
        <source>What is left of a month&apos;s income after tax, with the care allowance for pensioners and the disability allowance. Long-term care is charged by this, and what is left is counted from it.</source>
        <translation>Mitä kuukauden tuloista jää verojen jälkeen, ja lisäksi eläkettä saavan hoitotuki ja vammaistuki. Pitkäaikaisen hoidon maksu lasketaan tästä, samoin se, mitä jää käyttöön.</translation>
    </message>
    <message>
        <source>Whether Kela pays a guarantee pension. This county charges its receivers no flat fees.</source>
        <translation>Maksaako Kela takuueläkettä. Tämä alue ei peri sen saajalta tasasuuruisia maksuja.</translation>
    </message>
    <message>
        <source>taxable, before tax</source>
        <translation>verotettavat, ennen veroa</translation>
    </message>
    <message>
        <source>in hand</source>
        <translation>käteen jäävät</translation>
    </message>
</context>
<context>
    <name>maksuarvio::PlanPane</name>
    <message>
        <source>Plan</source>
        <translation>Suunnitelma</translation>
    </message>
    <message>
        <source>Add a service by its name</source>
        <translation>Lisää palvelu nimellä</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>Kaikki palvelut</translation>
    </message>
    <message>
        <source>Ready plans</source>
        <translation>Valmiit paketit</translation>
    </message>
    <message>
        <source>None for this day</source>
        <translation>Ei paketteja tälle päivälle</translation>
    </message>
    <message>
        <source>Type three letters of a service&apos;s name and press Enter, or choose a ready plan.</source>
        <translation>Kirjoita kolme kirjainta palvelun nimestä ja paina Enter, tai valitse valmis paketti.</translation>
    </message>
    <message>
        <source>Add a service (Ctrl+K)</source>
        <translation>Lisää palvelu (Ctrl+K)</translation>
    </message>
    <message>
        <source>%1 does not offer: %2</source>
        <translation>%1 ei tarjoa: %2</translation>
    </message>
    <message>
        <source>No such service was found: %1</source>
        <translation>Tällaista palvelua ei löytynyt: %1</translation>
    </message>
</context>
<context>
    <name>maksuarvio::PracticeMenu</name>
    <message>
        <source>Practice cases</source>
        <translation>Harjoitustapaukset</translation>
    </message>
</context>
<context>
    <name>maksuarvio::PreviewDialog</name>
    <message>
        <source>The client&apos;s sheet</source>
        <translation>Asiakkaan tuloste</translation>
    </message>
    <message>
        <source>&amp;Language of the sheet</source>
        <translation>Tulosteen &amp;kieli</translation>
    </message>
    <message>
        <source>&amp;County&apos;s cost</source>
        <translation>&amp;Alueen kustannus</translation>
    </message>
    <message>
        <source>&amp;Money left</source>
        <translation>&amp;Jää käyttöön</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Tallenna PDF-tiedostona…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>T&amp;ulosta…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>There is no estimate to put on a sheet yet.</source>
        <translation>Tulostettavaa arviota ei vielä ole.</translation>
    </message>
    <message>
        <source>Sheet of this alternative</source>
        <translation>Tämän vaihtoehdon lehti</translation>
    </message>
    <message>
        <source>All alternatives on one page</source>
        <translation>Kaikki vaihtoehdot yhdellä sivulla</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Isoin kirjaimin</translation>
    </message>
    <message>
        <source>Plain Finnish (selkosuomi)</source>
        <translation>Selkosuomeksi</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>L&amp;omake</translation>
    </message>
    <message>
        <source>On the sheet alone, kept nowhere</source>
        <translation>Vain lehdelle, ei tallenneta</translation>
    </message>
    <message>
        <source>&amp;A line of your own</source>
        <translation>&amp;Oma rivi</translation>
    </message>
    <message>
        <source>A line of your own</source>
        <translation>Oma rivi</translation>
    </message>
    <message>
        <source>An alternative has no estimate yet: complete it or remove it.</source>
        <translation>Jollakin vaihtoehdolla ei ole vielä arviota: täydennä tai poista se.</translation>
    </message>
    <message>
        <source>The font of the sheet has no character “%1”: write your line without it.</source>
        <translation>Lehden kirjasimessa ei ole merkkiä ”%1”: kirjoita rivi ilman sitä.</translation>
    </message>
</context>
<context>
    <name>maksuarvio::PublishPage</name>
    <message>
        <source>Publish</source>
        <translation>Julkaise</translation>
    </message>
    <message>
        <source>Decided by (for example the county board)</source>
        <translation>Päättäjä (esimerkiksi aluehallitus)</translation>
    </message>
    <message>
        <source>Day of the decision</source>
        <translation>Päätöksen päivä</translation>
    </message>
    <message>
        <source>Section (for example § 123)</source>
        <translation>Pykälä (esimerkiksi § 123)</translation>
    </message>
    <message>
        <source>Published by %1. From then on the version can no longer be changed.</source>
        <translation>Julkaisija: %1. Julkaisun jälkeen versiota ei voi enää muuttaa.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Päätös</translation>
    </message>
    <message>
        <source>Before publishing</source>
        <translation>Ennen julkaisua</translation>
    </message>
    <message>
        <source>I have looked at the warnings</source>
        <translation>Olen käynyt varoitukset läpi</translation>
    </message>
    <message>
        <source>The version %1 of %2 becomes what counsellors use from %3 on.</source>
        <translation>Asiakasohjaajat käyttävät järjestäjän %2 versiota %1 alkaen %3.</translation>
    </message>
    <message>
        <source>Faults to be mended first: %1</source>
        <translation>Ensin korjattavia virheitä: %1</translation>
    </message>
</context>
<context>
    <name>maksuarvio::Receipt</name>
    <message>
        <source>Services a month</source>
        <translation>Palvelut kuukaudessa</translation>
    </message>
    <message>
        <source>Not included in the estimate</source>
        <translation>Ei mukana arviossa</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Miksi?</translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation>Kuukausittain</translation>
    </message>
    <message>
        <source>Months cannot be told apart: %1</source>
        <translation>Kuukausia ei voi laskea erikseen: %1</translation>
    </message>
    <message>
        <source>%1 a month. %2</source>
        <translation>%1 kuukaudessa. %2</translation>
    </message>
    <message>
        <source>not yet known</source>
        <translation>ei vielä tiedossa</translation>
    </message>
</context>
<context>
    <name>maksuarvio::RemarkList</name>
    <message>
        <source>Faults and warnings</source>
        <translation>Virheet ja varoitukset</translation>
    </message>
</context>
<context>
    <name>maksuarvio::RemarkModel</name>
    <message>
        <source>row %1</source>
        <translation>rivi %1</translation>
    </message>
    <message>
        <source>Warning. %1: %2</source>
        <translation>Varoitus. %1: %2</translation>
    </message>
    <message>
        <source>Error. %1: %2</source>
        <translation>Virhe. %1: %2</translation>
    </message>
</context>
<context>
    <name>maksuarvio::ReportDialog</name>
    <message>
        <source>Impact for a board</source>
        <translation>Vaikutus päättäjille</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Taulukot</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Tallenna PDF-tiedostona …</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-tiedostot (*.pdf)</translation>
    </message>
    <message>
        <source>Save as workbook …</source>
        <translation>Tallenna työkirjana …</translation>
    </message>
    <message>
        <source>Workbooks (%1)</source>
        <translation>Työkirjat (%1)</translation>
    </message>
    <message>
        <source>Save as CSV …</source>
        <translation>Tallenna CSV-tiedostona …</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Taulukot (*.csv)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Ei onnistunut</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1: ei voi kirjoittaa: %2</translation>
    </message>
    <message>
        <source>the report cannot be made</source>
        <translation>raporttia ei voi tehdä</translation>
    </message>
    <message>
        <source>Save the impact</source>
        <translation>Tallenna vaikutus</translation>
    </message>
    <message>
        <source>impact</source>
        <translation>vaikutus</translation>
    </message>
</context>
<context>
    <name>maksuarvio::ResultView</name>
    <message>
        <source>Start here</source>
        <translation>Aloita tästä</translation>
    </message>
    <message>
        <source>The estimate still needs</source>
        <translation>Arviosta puuttuu vielä</translation>
    </message>
    <message>
        <source>This is an estimate, not a decision.</source>
        <translation>Tämä on arvio, ei päätös.</translation>
    </message>
    <message>
        <source>Estimate %1</source>
        <translation>Arvio %1</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Arvio</translation>
    </message>
    <message>
        <source>Enter the client&apos;s income, or mark it as not known.</source>
        <translation>Anna asiakkaan tulot tai merkitse, etteivät ne ole tiedossa.</translation>
    </message>
    <message>
        <source>Add a service (Ctrl+K) or choose a ready plan.</source>
        <translation>Lisää palvelu (Ctrl+K) tai valitse valmis paketti.</translation>
    </message>
    <message>
        <source>The estimate shows here while you type.</source>
        <translation>Arvio näkyy tässä jo kirjoittaessasi.</translation>
    </message>
</context>
<context>
    <name>maksuarvio::ServiceCard</name>
    <message>
        <source>%1: how it is produced</source>
        <translation>%1: tuotantotapa</translation>
    </message>
    <message>
        <source>%1: how many</source>
        <translation>%1: kuinka monta</translation>
    </message>
    <message>
        <source>%1: how often</source>
        <translation>%1: kuinka usein</translation>
    </message>
    <message>
        <source>%1: provider&apos;s price</source>
        <translation>%1: palveluntuottajan hinta</translation>
    </message>
    <message>
        <source>Why? %1</source>
        <translation>Miksi? %1</translation>
    </message>
    <message>
        <source>More: %1</source>
        <translation>Muut toiminnot: %1</translation>
    </message>
    <message>
        <source>€ / %1</source>
        <translation>€ / %1</translation>
    </message>
    <message>
        <source>€</source>
        <translation>€</translation>
    </message>
    <message>
        <source>%1: the client pays %2 a month</source>
        <translation>%1: asiakas maksaa %2 kuukaudessa</translation>
    </message>
    <message>
        <source>all the time</source>
        <translation>jatkuvasti</translation>
    </message>
    <message>
        <source>One less: %1</source>
        <translation>Yksi vähemmän: %1</translation>
    </message>
    <message>
        <source>One more: %1</source>
        <translation>Yksi enemmän: %1</translation>
    </message>
    <message>
        <source>%1 / day</source>
        <translation>%1 / pv</translation>
    </message>
    <message>
        <source>%1 / week</source>
        <translation>%1 / vk</translation>
    </message>
    <message>
        <source>%1 / month</source>
        <translation>%1 / kk</translation>
    </message>
    <message>
        <source>%1 / year</source>
        <translation>%1 / v</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Lisää</translation>
    </message>
    <message>
        <source>%1: for whom, start, absence, times</source>
        <translation>%1: kenelle, alku, poissaolo, ajat</translation>
    </message>
    <message>
        <source>%1: how it is counted</source>
        <translation>%1: miten laskettu</translation>
    </message>
    <message>
        <source>%1: the spouse pays %2 a month</source>
        <translation>%1: puoliso maksaa %2 kuukaudessa</translation>
    </message>
</context>
<context>
    <name>maksuarvio::ServiceDetailsForm</name>
    <message>
        <source>For</source>
        <translation>Kenelle</translation>
    </message>
    <message>
        <source>the client</source>
        <translation>asiakas</translation>
    </message>
    <message>
        <source>the spouse</source>
        <translation>puoliso</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Kenelle</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Alkaa</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Viimeinen päivä</translation>
    </message>
    <message>
        <source>Away from</source>
        <translation>Poissa alkaen</translation>
    </message>
    <message>
        <source>Home again</source>
        <translation>Takaisin kotona</translation>
    </message>
    <message>
        <source>Why away</source>
        <translation>Poissaolon syy</translation>
    </message>
    <message>
        <source>the client&apos;s own</source>
        <translation>asiakkaan oma</translation>
    </message>
    <message>
        <source>the county&apos;s</source>
        <translation>alueen</translation>
    </message>
    <message>
        <source>in hospital or institution</source>
        <translation>sairaalassa tai laitoksessa</translation>
    </message>
</context>
<context>
    <name>maksuarvio::ServiceList</name>
    <message>
        <source>home help, nurse at home</source>
        <translation>kotiapu, kotipalvelu, hoitaja kotiin</translation>
    </message>
    <message>
        <source>food, lunch, dinner</source>
        <translation>ruoka, lounas, päivällinen, kotiateria</translation>
    </message>
    <message>
        <source>alarm phone, emergency button</source>
        <translation>hälytin, turvaranneke</translation>
    </message>
    <message>
        <source>shop, errands, groceries</source>
        <translation>ostokset, asiointi, ruokakassi</translation>
    </message>
    <message>
        <source>washing, clothes</source>
        <translation>pesu, vaatehuolto</translation>
    </message>
    <message>
        <source>tidying, housework</source>
        <translation>siivous, kodinhoito</translation>
    </message>
    <message>
        <source>washing, shower, sauna</source>
        <translation>pesu, suihku, sauna</translation>
    </message>
    <message>
        <source>taxi, journey</source>
        <translation>taksi, matka, kyyti</translation>
    </message>
    <message>
        <source>care home, nursing home, enhanced service housing</source>
        <translation>hoitokoti, hoivakoti, tehostettu palveluasuminen, vanhainkoti</translation>
    </message>
    <message>
        <source>service housing</source>
        <translation>palveluasuminen, palvelutalo</translation>
    </message>
    <message>
        <source>pills, medicines</source>
        <translation>lääkkeet, pillerit, dosetti</translation>
    </message>
</context>
<context>
    <name>maksuarvio::SettingsMenu</name>
    <message>
        <source>Size of text</source>
        <translation>Tekstin koko</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Clear when not used</source>
        <translation>Tyhjennä, kun ei käytetä</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Ei koskaan</translation>
    </message>
    <message>
        <source>After %1 minutes</source>
        <translation>%1 minuutin kuluttua</translation>
    </message>
</context>
<context>
    <name>maksuarvio::ShareChart</name>
    <message>
        <source>%1 pers</source>
        <translation>%1 hlö</translation>
    </message>
    <message>
        <source>Who pays more and who less, by household and income</source>
        <translation>Kuka maksaa enemmän ja kuka vähemmän talouden koon ja tulojen mukaan</translation>
    </message>
    <message>
        <source>%1 pay more, %2 less, %3 the same. The table below has every figure.</source>
        <translation>%1 maksaa enemmän, %2 vähemmän, %3 saman verran. Alla olevassa taulukossa on jokainen luku.</translation>
    </message>
    <message>
        <source>pay more</source>
        <translation>maksaa enemmän</translation>
    </message>
    <message>
        <source>pay less</source>
        <translation>maksaa vähemmän</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>saman verran</translation>
    </message>
</context>
<context>
    <name>maksuarvio::SheetActions</name>
    <message>
        <source>The client&apos;s sheet</source>
        <translation>Asiakkaan tuloste</translation>
    </message>
    <message>
        <source>There is no estimate to put on a sheet yet. The result says what is missing.</source>
        <translation>Tulostettavaa arviota ei vielä ole. Arvio-kohdassa kerrotaan, mitä puuttuu.</translation>
    </message>
    <message>
        <source>Save the client&apos;s sheet</source>
        <translation>Tallenna asiakkaan tuloste</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-tiedostot (*.pdf)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1: ei voi kirjoittaa: %2</translation>
    </message>
    <message>
        <source>Estimate of client fees</source>
        <translation>Arvio asiakasmaksuista</translation>
    </message>
    <message>
        <source>The printer does not take the sheet.</source>
        <translation>Tulostin ei ota tulostetta vastaan.</translation>
    </message>
    <message>
        <source>client-fee-estimate-all-%1.pdf</source>
        <translation>asiakasmaksuarvio-vertailu-%1.pdf</translation>
    </message>
    <message>
        <source>client-fee-estimate-%1-%2.pdf</source>
        <translation>asiakasmaksuarvio-%1-%2.pdf</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Tallennettu: %1</translation>
    </message>
    <message>
        <source>practice-%1.pdf</source>
        <translation>harjoitus-%1.pdf</translation>
    </message>
    <message>
        <source>The sheet was sent to the printer.</source>
        <translation>Sivu lähetettiin tulostimelle.</translation>
    </message>
    <message>
        <source>A practice case: not the estimate of any client.</source>
        <translation>Harjoitustapaus: ei kenenkään asiakkaan arvio.</translation>
    </message>
</context>
<context>
    <name>maksuarvio::SituationPane</name>
    <message>
        <source>Situation</source>
        <translation>Tilanne</translation>
    </message>
    <message>
        <source>Household size</source>
        <translation>Talouden koko</translation>
    </message>
    <message>
        <source>Household size, persons</source>
        <translation>Talouden koko, henkilöä</translation>
    </message>
    <message>
        <source>Income not known</source>
        <translation>Tulot eivät ole tiedossa</translation>
    </message>
    <message>
        <source>Shows the highest fee</source>
        <translation>Näyttää korkeimman maksun</translation>
    </message>
    <message>
        <source>The highest fee is shown. The incomes are not used.</source>
        <translation>Näytetään korkein maksu. Tuloja ei käytetä.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Asiakas</translation>
    </message>
    <message>
        <source>Spouse</source>
        <translation>Puoliso</translation>
    </message>
    <message>
        <source>Lived together before the care</source>
        <translation>Yhteinen koti ennen hoitoa</translation>
    </message>
    <message>
        <source>Spouse in long-term care</source>
        <translation>Puoliso pitkäaikaisessa hoidossa</translation>
    </message>
    <message>
        <source>Fee ceiling used this year</source>
        <translation>Maksukattoon kertynyt tänä vuonna</translation>
    </message>
    <message>
        <source>€</source>
        <translation>€</translation>
    </message>
    <message>
        <source>No spouse is marked below: nobody else&apos;s income counts in the fee.</source>
        <translation>Puolisoa ei ole merkitty alle: kenenkään muun tulot eivät vaikuta maksuun.</translation>
    </message>
    <message>
        <source>The client, and who lives with them as a spouse or partner, with the children under 18 of either. Grown children and others do not count.</source>
        <translation>Asiakas sekä samassa taloudessa asuva puoliso tai avopuoliso ja heidän alle 18-vuotiaat lapsensa. Aikuisia lapsia ja muita ei lasketa mukaan.</translation>
    </message>
    <message>
        <source>The client need not tell the income. Without it the highest fee is charged: the estimate shows that one, and no fee can be higher.</source>
        <translation>Asiakkaan ei tarvitse kertoa tulojaan. Ilman niitä peritään korkein maksu: arvio näyttää sen, eikä maksu voi olla suurempi.</translation>
    </message>
    <message>
        <source>Whether the spouses shared a home until one of them moved into long-term care. Then the fee is counted from the incomes of both, where the client&apos;s is the higher.</source>
        <translation>Onko puolisoilla ollut yhteinen koti siihen asti, kun toinen muutti pitkäaikaiseen hoitoon. Silloin maksu lasketaan molempien tuloista, jos asiakkaan tulot ovat suuremmat.</translation>
    </message>
    <message>
        <source>Whether the other spouse is in long-term care as well. Then each one&apos;s fee is counted from their own income alone.</source>
        <translation>Onko myös puoliso pitkäaikaisessa hoidossa. Silloin kummankin maksu lasketaan vain omista tuloista.</translation>
    </message>
    <message>
        <source>What the client has paid this year of fees that count towards the fee ceiling: visits to health care, temporary home nursing, short-term care in an institution. Regular home care, meals and long-term care do not count. The sum stands on the bills; where it is not known, leave the field empty.</source>
        <translation>Mitä asiakas on tänä vuonna maksanut maksukattoon laskettavia maksuja: terveydenhuollon käynnit, tilapäinen kotisairaanhoito, lyhytaikainen laitoshoito. Säännöllinen kotihoito, ateriat ja pitkäaikainen hoito eivät kerrytä kattoa. Summa on laskuissa; jos sitä ei tiedetä, jätä kenttä tyhjäksi.</translation>
    </message>
</context>
<context>
    <name>maksuarvio::StoreWarnings</name>
    <message>
        <source>The tariff store cannot be used. Fees are estimated on the tariffs that come with the program.</source>
        <translation>Taksatietokantaa ei voi käyttää. Maksut arvioidaan ohjelman mukana tulevilla taksoilla.</translation>
    </message>
    <message>
        <source>Tariffs that come with the program could not be added to the tariff store.</source>
        <translation>Ohjelman mukana tulevia taksoja ei voitu lisätä taksatietokantaan.</translation>
    </message>
    <message>
        <source>Some versions of the tariffs cannot be used.</source>
        <translation>Joitakin taksojen versioita ei voi käyttää.</translation>
    </message>
</context>
<context>
    <name>maksuarvio::SumBar</name>
    <message>
        <source>%1: %2</source>
        <comment>alternative: what it costs</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>maksuarvio::TariffNews</name>
    <message>
        <source>Use them now</source>
        <translation>Ota ne käyttöön nyt</translation>
    </message>
    <message>
        <source>New tariffs are here. This estimate stays on the ones before until New client.</source>
        <translation>Uudet taksat ovat saapuneet. Tämä arvio lasketaan entisillä, kunnes valitset Uusi asiakas.</translation>
    </message>
    <message>
        <source>Where new tariffs come from was last reached on %1.</source>
        <translation>Uusien taksojen lähde tavoitettiin viimeksi %1.</translation>
    </message>
    <message>
        <source>Where new tariffs come from has not been reached yet.</source>
        <translation>Uusien taksojen lähdettä ei ole vielä tavoitettu.</translation>
    </message>
</context>
<context>
    <name>maksuarvio::TotalsBlock</name>
    <message>
        <source>Why?</source>
        <translation>Miksi?</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Vuodessa</translation>
    </message>
    <message>
        <source>Money left a month</source>
        <translation>Jää käyttöön kuukaudessa</translation>
    </message>
    <message>
        <source>Enter the net income to see what is left.</source>
        <translation>Anna nettotulot, niin näet, paljonko jää käyttöön.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ei tiedossa</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>vähintään %1</translation>
    </message>
    <message>
        <source>The cost of some services is not known.</source>
        <translation>Joidenkin palvelujen kustannus ei ole tiedossa.</translation>
    </message>
    <message>
        <source>%1 to the county · %2 to the provider</source>
        <translation>%1 alueelle · %2 tuottajalle</translation>
    </message>
    <message>
        <source>You have left a month</source>
        <translation>Sinulle jää kuukaudessa</translation>
    </message>
    <message>
        <source>The services cost</source>
        <translation>Palvelut maksavat</translation>
    </message>
    <message>
        <source>The county pays</source>
        <translation>Alue maksaa itse</translation>
    </message>
    <message>
        <source>The client has left a month</source>
        <translation>Asiakkaalle jää kuukaudessa</translation>
    </message>
    <message>
        <source>Your spouse has left a month</source>
        <translation>Puolisollesi jää kuukaudessa</translation>
    </message>
    <message>
        <source>The spouse has left a month</source>
        <translation>Puolisolle jää kuukaudessa</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Kenelle</translation>
    </message>
    <message>
        <source>Why is so much paid?</source>
        <translation>Miksi maksetaan näin paljon?</translation>
    </message>
</context>
<context>
    <name>maksuarvio::VersionList</name>
    <message>
        <source>Tariffs and drafts</source>
        <translation>Maksutaksat ja luonnokset</translation>
    </message>
</context>
<context>
    <name>maksuarvio::VersionModel</name>
    <message>
        <source>no organiser yet</source>
        <translation>ei vielä järjestäjää</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>lähtökohta %1</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>voimassa</translation>
    </message>
    <message>
        <source>reviewed %1</source>
        <translation>tarkistettu %1</translation>
    </message>
    <message>
        <source>never reviewed</source>
        <translation>ei koskaan tarkistettu</translation>
    </message>
    <message>
        <source>unnamed</source>
        <translation>nimetön</translation>
    </message>
    <message>
        <source>corrected by %1</source>
        <translation>korjannut %1</translation>
    </message>
</context>
<context>
    <name>maksuarvio::VersionPage</name>
    <message>
        <source>Status</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Voimassa</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Päätös</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>ei kirjattu</translation>
    </message>
    <message>
        <source>Corrects</source>
        <translation>Korjaa</translation>
    </message>
    <message>
        <source>Last reviewed</source>
        <translation>Tarkistettu</translation>
    </message>
    <message>
        <source>never</source>
        <translation>ei koskaan</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Julkaistu</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Palvelut</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Arvot</translation>
    </message>
    <message>
        <source>Of them examples</source>
        <translation>Niistä esimerkkejä</translation>
    </message>
    <message>
        <source>A published version never changes. What is to change becomes a draft, and the draft a new version.</source>
        <translation>Julkaistu versio ei koskaan muutu. Muutoksesta tehdään luonnos ja luonnoksesta uusi versio.</translation>
    </message>
    <message>
        <source>The version %1</source>
        <translation>Versio %1</translation>
    </message>
    <message>
        <source>Corrected by</source>
        <translation>Korjannut</translation>
    </message>
</context>
<context>
    <name>maksuarvio::WhyPanel</name>
    <message>
        <source>Why?</source>
        <translation>Miksi?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>How the figure was counted</source>
        <translation>Miten luku laskettiin</translation>
    </message>
    <message>
        <source>There is no estimate yet</source>
        <translation>Arviota ei vielä ole</translation>
    </message>
    <message>
        <source>Add a service to the plan first.</source>
        <translation>Lisää ensin palvelu suunnitelmaan.</translation>
    </message>
</context>
</TS>
