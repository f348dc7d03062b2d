<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv">
<context>
    <name>BookWords</name>
    <message>
        <source>Basics</source>
        <translation>Grunduppgifter</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Tjänster</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Utbud</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Värden</translation>
    </message>
    <message>
        <source>Percents</source>
        <translation>Procent</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texter</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Färdiga paket</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Uppgift</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>In Finnish</source>
        <translation>På finska</translation>
    </message>
    <message>
        <source>In Swedish</source>
        <translation>På svenska</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>På engelska</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupp</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Priced per</source>
        <translation>Prissätts per</translation>
    </message>
    <message>
        <source>Fee rule</source>
        <translation>Avgiftsregel</translation>
    </message>
    <message>
        <source>Form of care</source>
        <translation>Vårdform</translation>
    </message>
    <message>
        <source>In long-term care&apos;s fee</source>
        <translation>Ingår i avgiften för långvarig vård</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Paragraf</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Tjänst</translation>
    </message>
    <message>
        <source>How produced</source>
        <translation>Produktionssätt</translation>
    </message>
    <message>
        <source>Voucher rule</source>
        <translation>Sedelns regel</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Vid</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>Last reviewed</source>
        <translation>Granskad</translation>
    </message>
    <message>
        <source>Hours from</source>
        <translation>Timmar från</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 person</translation>
    </message>
    <message>
        <source>2 persons</source>
        <translation>2 personer</translation>
    </message>
    <message>
        <source>3 persons</source>
        <translation>3 personer</translation>
    </message>
    <message>
        <source>4 persons</source>
        <translation>4 personer</translation>
    </message>
    <message>
        <source>5 persons</source>
        <translation>5 personer</translation>
    </message>
    <message>
        <source>6 persons</source>
        <translation>6 personer</translation>
    </message>
    <message>
        <source>Highest fee</source>
        <translation>Högsta avgift</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Mängd</translation>
    </message>
    <message>
        <source>Per</source>
        <translation>Per</translation>
    </message>
    <message>
        <source>Organiser (id)</source>
        <translation>Anordnarens id</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>I kraft från</translation>
    </message>
    <message>
        <source>In force to (empty: until further notice)</source>
        <translation>I kraft till (tomt: tills vidare)</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Beslutsfattare</translation>
    </message>
    <message>
        <source>Day of the decision</source>
        <translation>Beslutsdag</translation>
    </message>
    <message>
        <source>Section of the decision</source>
        <translation>Beslutets paragraf</translation>
    </message>
    <message>
        <source>Corrects the version</source>
        <translation>Rättar versionen</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>utkast</translation>
    </message>
    <message>
        <source>published</source>
        <translation>publicerad</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>återkallad</translation>
    </message>
    <message>
        <source>share of income (10 e §)</source>
        <translation>andel av inkomsten (10 e §)</translation>
    </message>
    <message>
        <source>share of net income (7 c §)</source>
        <translation>andel av nettoinkomsten (7 c §)</translation>
    </message>
    <message>
        <source>price a unit</source>
        <translation>pris per enhet</translation>
    </message>
    <message>
        <source>price a unit, counts to the fee ceiling</source>
        <translation>pris per enhet, räknas in i avgiftstaket</translation>
    </message>
    <message>
        <source>price a unit, counts to the ceiling, upkeep after it</source>
        <translation>pris per enhet, räknas in i taket, därefter avgift för uppehälle</translation>
    </message>
    <message>
        <source>price a unit by income</source>
        <translation>pris per enhet enligt inkomst</translation>
    </message>
    <message>
        <source>price a unit by income, so many charged at most</source>
        <translation>pris per enhet enligt inkomst, högst ett visst antal debiteras</translation>
    </message>
    <message>
        <source>no fee</source>
        <translation>ingen avgift</translation>
    </message>
    <message>
        <source>no voucher</source>
        <translation>ingen servicesedel</translation>
    </message>
    <message>
        <source>value by income</source>
        <translation>värde enligt inkomst</translation>
    </message>
    <message>
        <source>value by steps of net income</source>
        <translation>värde enligt nettoinkomstens steg</translation>
    </message>
    <message>
        <source>one value for all</source>
        <translation>samma värde för alla</translation>
    </message>
    <message>
        <source>at home</source>
        <translation>hemma</translation>
    </message>
    <message>
        <source>communal housing</source>
        <translation>gemenskapsboende</translation>
    </message>
    <message>
        <source>24-hour housing</source>
        <translation>boende med heldygnsomsorg</translation>
    </message>
    <message>
        <source>institution</source>
        <translation>institutionsvård</translation>
    </message>
    <message>
        <source>family care</source>
        <translation>familjevård</translation>
    </message>
    <message>
        <source>Name of the county</source>
        <translation>Områdets namn</translation>
    </message>
    <message>
        <source>Contact, line 1</source>
        <translation>Kontakt, rad 1</translation>
    </message>
    <message>
        <source>Contact, line 2</source>
        <translation>Kontakt, rad 2</translation>
    </message>
    <message>
        <source>Contact, line 3</source>
        <translation>Kontakt, rad 3</translation>
    </message>
    <message>
        <source>Contact, line 4</source>
        <translation>Kontakt, rad 4</translation>
    </message>
    <message>
        <source>How this goes on</source>
        <translation>Hur det går vidare</translation>
    </message>
    <message>
        <source>Address of the feedback page</source>
        <translation>Responssidans adress</translation>
    </message>
    <message>
        <source>About this tariff</source>
        <translation>Om denna taxa</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
    <message>
        <source>€/year</source>
        <translation>€/år</translation>
    </message>
    <message>
        <source>ratio</source>
        <translation>kvot</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>ja eller nej</translation>
    </message>
    <message>
        <source>number</source>
        <translation>antal</translation>
    </message>
    <message>
        <source>points</source>
        <translation>poäng</translation>
    </message>
    <message>
        <source>same fee as own service</source>
        <translation>samma avgift som för egen tjänst</translation>
    </message>
    <message>
        <source>hours of a couple</source>
        <translation>makars timmar</translation>
    </message>
    <message>
        <source>part of a month</source>
        <translation>del av månad</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Anvisning</translation>
    </message>
    <message>
        <source>who sends the bill</source>
        <translation>vem som fakturerar</translation>
    </message>
    <message>
        <source>What is paid when and to whom</source>
        <translation>Vad som betalas när och till vem</translation>
    </message>
</context>
<context>
    <name>CaseFaults</name>
    <message>
        <source>A case is a JSON object.</source>
        <translation>Ett fall är ett JSON-objekt.</translation>
    </message>
    <message>
        <source>The key stands twice.</source>
        <translation>Nyckeln förekommer två gånger.</translation>
    </message>
    <message>
        <source>The JSON is nested too deep.</source>
        <translation>JSON är kapslad i för många nivåer.</translation>
    </message>
    <message>
        <source>The case is longer than a mebibyte.</source>
        <translation>Fallet är längre än en mebibyte.</translation>
    </message>
    <message>
        <source>There is a key here that a case does not have.</source>
        <translation>Här finns en nyckel som ett fall inte har.</translation>
    </message>
    <message>
        <source>The key is missing.</source>
        <translation>Nyckeln saknas.</translation>
    </message>
    <message>
        <source>The value is of the wrong type.</source>
        <translation>Värdet är av fel typ.</translation>
    </message>
    <message>
        <source>Give money as a decimal with a point and at most two decimals, 0 or more and below ten million.</source>
        <translation>Ange belopp med decimalpunkt och högst två decimaler, minst 0 och under tio miljoner.</translation>
    </message>
    <message>
        <source>Give the amount as a decimal with at most two decimals, 0 or more and below ten thousand.</source>
        <translation>Ange mängden med högst två decimaler, minst 0 och under tiotusen.</translation>
    </message>
    <message>
        <source>Give the day as YYYY-MM-DD.</source>
        <translation>Ange dagen i formen ÅÅÅÅ-MM-DD.</translation>
    </message>
    <message>
        <source>The word is not one of the known ones.</source>
        <translation>Ordet är inget av de kända.</translation>
    </message>
    <message>
        <source>The number is not in its range.</source>
        <translation>Talet är inte inom de tillåtna gränserna.</translation>
    </message>
    <message>
        <source>The list is longer than 200.</source>
        <translation>Listan har fler än 200 poster.</translation>
    </message>
    <message>
        <source>The organiser has no tariff in force on {1}.</source>
        <translation>Området har ingen gällande avgiftstaxa den {1}.</translation>
    </message>
    <message>
        <source>The tariff store cannot be read or contradicts itself.</source>
        <translation>Taxedatabasen kan inte läsas eller motsäger sig själv.</translation>
    </message>
    <message>
        <source>The organiser&apos;s tariff has no version of the name asked for.</source>
        <translation>Anordnarens avgiftstaxa har ingen version med det efterfrågade namnet.</translation>
    </message>
    <message>
        <source>This is not JSON: line {1}, character {2}.</source>
        <translation>Detta är inte JSON: rad {1}, tecken {2}.</translation>
    </message>
    <message>
        <source>At most 24 months can be asked for.</source>
        <translation>Högst 24 månader kan frågas efter.</translation>
    </message>
    <message>
        <source>It does not last a single day.</source>
        <translation>Den varar inte en enda dag.</translation>
    </message>
    <message>
        <source>The same time stands twice.</source>
        <translation>Samma tid har angetts två gånger.</translation>
    </message>
</context>
<context>
    <name>ClientSum</name>
    <message>
        <source>at most %1</source>
        <translation>högst %1</translation>
    </message>
    <message>
        <source>Your spouse pays a month</source>
        <translation>Din make betalar i månaden</translation>
    </message>
    <message>
        <source>The spouse pays a month</source>
        <translation>Maken betalar i månaden</translation>
    </message>
    <message>
        <source>You two pay a month</source>
        <translation>Ni betalar tillsammans i månaden</translation>
    </message>
    <message>
        <source>The client and the spouse pay a month</source>
        <translation>Klienten och maken betalar i månaden</translation>
    </message>
    <message>
        <source>You pay a month</source>
        <translation>Du betalar i månaden</translation>
    </message>
    <message>
        <source>The client pays a month</source>
        <translation>Klienten betalar i månaden</translation>
    </message>
    <message>
        <source>Your spouse pays %1 a month</source>
        <translation>Din make betalar %1 i månaden</translation>
    </message>
    <message>
        <source>The spouse pays %1 a month</source>
        <translation>Maken betalar %1 i månaden</translation>
    </message>
    <message>
        <source>You two pay %1 a month</source>
        <translation>Ni betalar tillsammans %1 i månaden</translation>
    </message>
    <message>
        <source>The client and the spouse pay %1 a month</source>
        <translation>Klienten och maken betalar %1 i månaden</translation>
    </message>
    <message>
        <source>You pay %1 a month</source>
        <translation>Du betalar %1 i månaden</translation>
    </message>
    <message>
        <source>The client pays %1 a month</source>
        <translation>Klienten betalar %1 i månaden</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>There is no version “%1”.</source>
        <translation>Det finns ingen version ”%1”.</translation>
    </message>
    <message>
        <source>To look at: %1</source>
        <translation>Att granska: %1</translation>
    </message>
    <message>
        <source>“%1” is published.</source>
        <translation>”%1” är publicerad.</translation>
    </message>
    <message>
        <source>“%1” is a draft now.</source>
        <translation>”%1” är nu ett utkast.</translation>
    </message>
    <message>
        <source>There are %1 drafts “%2”. Publish in the window, or discard the others there.</source>
        <translation>Det finns %1 utkast ”%2”. Publicera i fönstret eller kasta de andra där.</translation>
    </message>
    <message>
        <source>There is no draft “%1”.</source>
        <translation>Det finns inget utkast ”%1”.</translation>
    </message>
    <message>
        <source>%1: cannot be written: %2</source>
        <translation>%1: kan inte skrivas: %2</translation>
    </message>
    <message>
        <source>Give the day of the decision as YYYY-MM-DD.</source>
        <translation>Ange beslutsdagen i formen ÅÅÅÅ-MM-DD.</translation>
    </message>
    <message>
        <source>%1 signs; keep it to yourself. %1.pub goes to the computers that import.</source>
        <translation>%1 signerar: behåll den för dig själv. %1.pub installeras på de datorer som importerar paket.</translation>
    </message>
    <message>
        <source>A sheet is made of one case: give exactly one.</source>
        <translation>En utskrift görs av ett fall: ange exakt ett.</translation>
    </message>
    <message>
        <source>The case has no alternative %1.</source>
        <translation>Fallet har inget alternativ %1.</translation>
    </message>
    <message>
        <source>%1: cannot be read: %2</source>
        <translation>%1: kan inte läsas: %2</translation>
    </message>
    <message>
        <source>A case is not given as an argument but in a file or on standard input.</source>
        <translation>Ett fall ges inte som argument utan i en fil eller på standardinmatningen.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>standardinmatningen</translation>
    </message>
    <message>
        <source>The answers could not be written.</source>
        <translation>Svaren kunde inte skrivas.</translation>
    </message>
    <message>
        <source>Fees are estimated on the tariffs that come with the program.</source>
        <translation>Avgifterna beräknas med de taxor som följer med programmet.</translation>
    </message>
    <message>
        <source>%1: there was none, so a new tariff store has been made with the tariffs that come with the program.</source>
        <translation>%1: filen fanns inte, så där har skapats en ny taxedatabas av de taxor som följer med programmet.</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>utkast</translation>
    </message>
    <message>
        <source>published</source>
        <translation>publicerad</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>återkallad</translation>
    </message>
    <message>
        <source>  %1  %2  %3  reviewed %4</source>
        <translation>  %1  %2  %3  granskad %4</translation>
    </message>
    <message>
        <source>never</source>
        <translation>aldrig</translation>
    </message>
    <message>
        <source>%1 tariff books checked, %2 faults.</source>
        <translation>Taxeböcker kontrollerade: %1, fel: %2.</translation>
    </message>
    <message>
        <source>Its fingerprint, to compare when it is installed: %1</source>
        <translation>Dess fingeravtryck, att jämföra vid installationen: %1</translation>
    </message>
    <message>
        <source>No key is installed in %1.</source>
        <translation>Ingen nyckel är installerad i %1.</translation>
    </message>
    <message>
        <source>Nobody has said where new tariffs come from: give --source, or let the administrator set “source” in %1.</source>
        <translation>Ingen har sagt varifrån nya taxor kommer: ange --source eller låt administratören ange ”source” i %1.</translation>
    </message>
    <message>
        <source>%1 more packages are not looked at: there are too many.</source>
        <translation>Ytterligare %1 paket granskas inte: de är för många.</translation>
    </message>
    <message>
        <source>  no book of its own: the national maximum fees are used</source>
        <translation>  ingen egen avgiftstaxa: de riksomfattande maximiavgifterna används</translation>
    </message>
    <message>
        <source>%1: your own tariffs are kept here. Estimates on this computer read %2; to read yours, give --tariffs.</source>
        <translation>%1: här finns dina egna taxor. Uppskattningarna på den här datorn läser %2; ange --tariffs för att läsa dina.</translation>
    </message>
    <message>
        <source>%1: this user&apos;s own tariffs are updated, which no other user of this computer reads.</source>
        <translation>%1: den här användarens egna taxor uppdateras; datorns andra användare läser dem inte.</translation>
    </message>
    <message>
        <source>%1: is there already; --force writes over it.</source>
        <translation>%1: finns redan; --force skriver över.</translation>
    </message>
    <message>
        <source>%1: the central store is there.</source>
        <translation>%1: den centrala taxedatabasen finns.</translation>
    </message>
    <message>
        <source>%1: the central store is up to date.</source>
        <translation>%1: den centrala taxedatabasen är uppdaterad.</translation>
    </message>
    <message>
        <source>schema %1, %2 versions, %3 drafts, %4 packages</source>
        <translation>schema %1, %2 versioner, %3 utkast, %4 paket</translation>
    </message>
    <message>
        <source>last package: %1</source>
        <translation>senaste paket: %1</translation>
    </message>
    <message>
        <source>Every version is as it was published.</source>
        <translation>Varje version är sådan som den publicerades.</translation>
    </message>
    <message>
        <source>%1 is a %2 now.</source>
        <translation>%1 har nu rollen %2.</translation>
    </message>
    <message>
        <source>%1: what is published needs someone else&apos;s approval.</source>
        <translation>%1: det som publiceras kräver en annan persons godkännande.</translation>
    </message>
    <message>
        <source>%1: what is published needs no approval.</source>
        <translation>%1: det som publiceras kräver inget godkännande.</translation>
    </message>
    <message>
        <source>A key needs a passphrase: type the same twice, or put it into MAKSUARVIO_PASSPHRASE.</source>
        <translation>En nyckel behöver en lösenfras: skriv samma två gånger eller ge den i variabeln MAKSUARVIO_PASSPHRASE.</translation>
    </message>
    <message>
        <source>Passphrase of the key: </source>
        <translation>Nyckelns lösenfras: </translation>
    </message>
    <message>
        <source>Passphrase of the new key: </source>
        <translation>Den nya nyckelns lösenfras: </translation>
    </message>
    <message>
        <source>The same again: </source>
        <translation>Samma igen: </translation>
    </message>
    <message>
        <source>The sum cannot be paid so: there is no sheet of it.</source>
        <translation>Summan kan inte betalas så här: inget blad görs av den.</translation>
    </message>
    <message>
        <source>No version serves %1 any more.</source>
        <translation>Ingen version gäller längre den %1.</translation>
    </message>
    <message>
        <source>“%1” is sent for review.</source>
        <translation>”%1” är skickad för granskning.</translation>
    </message>
    <message>
        <source>“%1” is approved as it is now.</source>
        <translation>”%1” är godkänd som den är nu.</translation>
    </message>
    <message>
        <source>“%1” is withdrawn.</source>
        <translation>”%1” har tagits ur bruk.</translation>
    </message>
    <message>
        <source>Give the first day as YYYY-MM-DD.</source>
        <translation>Ange den första dagen i formen ÅÅÅÅ-MM-DD.</translation>
    </message>
    <message>
        <source>Package %1 of %2 has %3 versions.</source>
        <translation>Paket %1 (%2) har %3 versioner.</translation>
    </message>
    <message>
        <source>Give who decided, and the section of the minutes.</source>
        <translation>Ange vem som beslutade och paragrafen i protokollet.</translation>
    </message>
    <message>
        <source>“%1” has no index numbers to step from.</source>
        <translation>”%1” har inga indextal att utgå från.</translation>
    </message>
    <message>
        <source>An index cannot change that much at once: from %1 to %2, and from %3 to %4.</source>
        <translation>Ett index kan inte ändras så mycket på en gång: från %1 till %2 och från %3 till %4.</translation>
    </message>
    <message>
        <source>“%1” has no values on the day before the new period.</source>
        <translation>”%1” har inga värden dagen före den nya perioden.</translation>
    </message>
    <message>
        <source>The draft “%1” is discarded.</source>
        <translation>Utkastet ”%1” har kasserats.</translation>
    </message>
    <message>
        <source>unnamed</source>
        <translation>namnlös</translation>
    </message>
    <message>
        <source>  %1  draft  changed %2 by %3</source>
        <translation>  %1  utkast  ändrat %2 av %3</translation>
    </message>
    <message>
        <source>  corrected by %1</source>
        <translation>  rättad av %1</translation>
    </message>
    <message>
        <source>no organiser of the list</source>
        <translation>ingen organisatör i listan</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>New client</source>
        <translation>Ny klient</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Spara som PDF …</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Skriv ut …</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>Preview the sheet</source>
        <translation>Förhandsgranska utskriften</translation>
    </message>
    <message>
        <source>Copy text for the record</source>
        <translation>Kopiera till klientuppgifterna</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Avsluta</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gör om</translation>
    </message>
    <message>
        <source>Add a service</source>
        <translation>Lägg till en tjänst</translation>
    </message>
    <message>
        <source>One hour more</source>
        <translation>En timme mer</translation>
    </message>
    <message>
        <source>One hour less</source>
        <translation>En timme mindre</translation>
    </message>
    <message>
        <source>Move the service up</source>
        <translation>Flytta tjänsten uppåt</translation>
    </message>
    <message>
        <source>Move the service down</source>
        <translation>Flytta tjänsten nedåt</translation>
    </message>
    <message>
        <source>Duplicate the service</source>
        <translation>Duplicera tjänsten</translation>
    </message>
    <message>
        <source>Remove the service</source>
        <translation>Ta bort tjänsten</translation>
    </message>
    <message>
        <source>Alternative A</source>
        <translation>Alternativ A</translation>
    </message>
    <message>
        <source>Alternative B</source>
        <translation>Alternativ B</translation>
    </message>
    <message>
        <source>Alternative C</source>
        <translation>Alternativ C</translation>
    </message>
    <message>
        <source>Alternative D</source>
        <translation>Alternativ D</translation>
    </message>
    <message>
        <source>Copy this alternative</source>
        <translation>Kopiera det här alternativet</translation>
    </message>
    <message>
        <source>Name this alternative</source>
        <translation>Namnge det här alternativet</translation>
    </message>
    <message>
        <source>Remove this alternative</source>
        <translation>Ta bort det här alternativet</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Varför?</translation>
    </message>
    <message>
        <source>Client view</source>
        <translation>Klientvy</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjälp</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Besök</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Alternatives</source>
        <translation>Alternativ</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Keep tariffs …</source>
        <translation>Underhåll av taxor …</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Spara PDF</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Förhandsgranska</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Kopiera text</translation>
    </message>
    <message>
        <source>Produced in the next way</source>
        <translation>Nästa produktionssätt</translation>
    </message>
    <message>
        <source>As much in every alternative</source>
        <translation>Lika mycket i alla alternativ</translation>
    </message>
    <message>
        <source>New empty alternative</source>
        <translation>Nytt tomt alternativ</translation>
    </message>
    <message>
        <source>Compare the alternatives</source>
        <translation>Jämför alternativen</translation>
    </message>
    <message>
        <source>Compare (F8)</source>
        <translation>Jämför (F8)</translation>
    </message>
    <message>
        <source>For whom, start, absence, times</source>
        <translation>För vem, start, frånvaro, tider</translation>
    </message>
    <message>
        <source>What is asked here?</source>
        <translation>Vad frågas här?</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>Organiser</source>
        <translation>Anordnare</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>I kraft från</translation>
    </message>
    <message>
        <source>In force until</source>
        <translation>I kraft till</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Beslutsfattare</translation>
    </message>
    <message>
        <source>Date of the decision</source>
        <translation>Beslutets dag</translation>
    </message>
    <message>
        <source>Section of the decision</source>
        <translation>Beslutets paragraf</translation>
    </message>
    <message>
        <source>Corrects the version</source>
        <translation>Rättar versionen</translation>
    </message>
    <message>
        <source>Reviewed on</source>
        <translation>Granskad</translation>
    </message>
    <message>
        <source>name in Finnish</source>
        <translation>namn på finska</translation>
    </message>
    <message>
        <source>name in Swedish</source>
        <translation>namn på svenska</translation>
    </message>
    <message>
        <source>name in English</source>
        <translation>namn på engelska</translation>
    </message>
    <message>
        <source>group</source>
        <translation>grupp</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>enhet</translation>
    </message>
    <message>
        <source>unit of prices and costs</source>
        <translation>enhet för priser och kostnader</translation>
    </message>
    <message>
        <source>rule of the fee</source>
        <translation>avgiftens regel</translation>
    </message>
    <message>
        <source>form of care</source>
        <translation>vårdform</translation>
    </message>
    <message>
        <source>covered by the fee of long-term care</source>
        <translation>ingår i avgiften för långvarig vård</translation>
    </message>
    <message>
        <source>section of law or decision</source>
        <translation>lagrum eller beslut</translation>
    </message>
    <message>
        <source>source</source>
        <translation>källa</translation>
    </message>
    <message>
        <source>how sure the figure is</source>
        <translation>siffrans säkerhet</translation>
    </message>
    <message>
        <source>reviewed on</source>
        <translation>granskad</translation>
    </message>
    <message>
        <source>services</source>
        <translation>tjänster</translation>
    </message>
    <message>
        <source>Name of the organiser</source>
        <translation>Anordnarens namn</translation>
    </message>
    <message>
        <source>Contact, line 1</source>
        <translation>Kontakt, rad 1</translation>
    </message>
    <message>
        <source>Contact, line 2</source>
        <translation>Kontakt, rad 2</translation>
    </message>
    <message>
        <source>Contact, line 3</source>
        <translation>Kontakt, rad 3</translation>
    </message>
    <message>
        <source>Contact, line 4</source>
        <translation>Kontakt, rad 4</translation>
    </message>
    <message>
        <source>How this goes on</source>
        <translation>Hur ärendet går vidare</translation>
    </message>
    <message>
        <source>Address of the feedback page</source>
        <translation>Responssidans adress</translation>
    </message>
    <message>
        <source>About the tariff</source>
        <translation>Om avgiftstaxan</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>på finska</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>på svenska</translation>
    </message>
    <message>
        <source>English</source>
        <translation>på engelska</translation>
    </message>
    <message>
        <source>new</source>
        <translation>ny</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>upphör</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>ändras</translation>
    </message>
    <message>
        <source>from {1} h a month</source>
        <translation>minst {1} h i månaden</translation>
    </message>
    <message>
        <source>price band {1}</source>
        <translation>prisklass {1}</translation>
    </message>
    <message>
        <source>income up to {1}</source>
        <translation>inkomster högst {1}</translation>
    </message>
    <message>
        <source>household of {1}</source>
        <translation>hushåll med {1}</translation>
    </message>
    <message>
        <source>Usual plan</source>
        <translation>Vanlig plan</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>erbjuds</translation>
    </message>
    <message>
        <source>voucher: value by gross income</source>
        <translation>servicesedel: värde enligt bruttoinkomst</translation>
    </message>
    <message>
        <source>voucher: value by net income</source>
        <translation>servicesedel: värde enligt nettoinkomst</translation>
    </message>
    <message>
        <source>voucher: one value</source>
        <translation>servicesedel: ett värde</translation>
    </message>
    <message>
        <source>voucher: the same fee as own service</source>
        <translation>servicesedel: samma avgift som för egen tjänst</translation>
    </message>
    <message>
        <source>What is paid when and to whom</source>
        <translation>Vad som betalas när och till vem</translation>
    </message>
</context>
<context>
    <name>FaultNames</name>
    <message>
        <source>“%1” is no day. Write it like 1.6.2027.</source>
        <translation>”%1” är ingen dag. Skriv den så här: 1.6.2027.</translation>
    </message>
    <message>
        <source>an example figure, for trying out only</source>
        <translation>en exempelsiffra, bara för att pröva programmet</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>the file is missing</source>
        <translation>filen saknas</translation>
    </message>
    <message>
        <source>the file cannot be read: %1</source>
        <translation>filen kan inte läsas: %1</translation>
    </message>
    <message>
        <source>the file is larger than %1 bytes</source>
        <translation>filen är större än %1 byte</translation>
    </message>
    <message>
        <source>the text is not UTF-8 without a byte order mark</source>
        <translation>texten är inte UTF-8 utan byteordningsmärke</translation>
    </message>
    <message>
        <source>a control character (lines end with a line feed only)</source>
        <translation>ett styrtecken (rader avslutas med enbart radmatning LF)</translation>
    </message>
    <message>
        <source>a quote is not closed</source>
        <translation>ett citattecken är inte avslutat</translation>
    </message>
    <message>
        <source>a quote stands in the middle of a field</source>
        <translation>ett citattecken står mitt i ett fält</translation>
    </message>
    <message>
        <source>the field is longer than %1 characters</source>
        <translation>fältet är längre än %1 tecken</translation>
    </message>
    <message>
        <source>the row is empty</source>
        <translation>raden är tom</translation>
    </message>
    <message>
        <source>the row has %1 fields and not %2</source>
        <translation>raden har %1 fält och inte %2</translation>
    </message>
    <message>
        <source>the heading is “%1” and not “%2”</source>
        <translation>rubriken är ”%1” och inte ”%2”</translation>
    </message>
    <message>
        <source>“%1” is empty</source>
        <translation>”%1” är tomt</translation>
    </message>
    <message>
        <source>“%2” is no word for “%1”</source>
        <translation>”%2” duger inte i fältet ”%1”</translation>
    </message>
    <message>
        <source>“%1” stands here twice</source>
        <translation>”%1” förekommer här två gånger</translation>
    </message>
    <message>
        <source>“%2” cannot be “%1”: small letters, digits and _ - . + only, a letter or digit first</source>
        <translation>”%2” duger inte i fältet ”%1”: endast små bokstäver, siffror och _ - . +, först en bokstav eller siffra</translation>
    </message>
    <message>
        <source>“%2” is no number for “%1”</source>
        <translation>”%2” är inget tal för fältet ”%1”</translation>
    </message>
    <message>
        <source>%1 is negative: %2</source>
        <translation>%1 är negativt: %2</translation>
    </message>
    <message>
        <source>%1 has too many decimals: %2</source>
        <translation>%1 har för många decimaler: %2</translation>
    </message>
    <message>
        <source>%1 is too large: %2</source>
        <translation>%1 är för stort: %2</translation>
    </message>
    <message>
        <source>“%2” is no day for “%1” (YYYY-MM-DD)</source>
        <translation>”%2” är ingen dag för fältet ”%1” (ÅÅÅÅ-MM-DD)</translation>
    </message>
    <message>
        <source>the last day %2 is before the first day %1</source>
        <translation>den sista dagen %2 är före den första dagen %1</translation>
    </message>
    <message>
        <source>%1 percent is above one hundred</source>
        <translation>%1 procent är över hundra</translation>
    </message>
    <message>
        <source>“%1” has no text in the language “%2”</source>
        <translation>”%1” har ingen text på språket ”%2”</translation>
    </message>
    <message>
        <source>no service “%1”</source>
        <translation>tjänsten ”%1” finns inte</translation>
    </message>
    <message>
        <source>“%1” belongs to no service, but names “%2”</source>
        <translation>”%1” hör inte till någon tjänst, men nämner ”%2”</translation>
    </message>
    <message>
        <source>“%1” belongs to a service, but names none</source>
        <translation>”%1” hör till en tjänst, men nämner ingen</translation>
    </message>
    <message>
        <source>“%1” has no production mode, but names “%2”</source>
        <translation>”%1” har inget produktionssätt, men nämner ”%2”</translation>
    </message>
    <message>
        <source>“%1” needs a band or a limit in the column “at”</source>
        <translation>”%1” behöver en klass eller en gräns i kolumnen ”at”</translation>
    </message>
    <message>
        <source>“%1” has nothing in the column “at”</source>
        <translation>för ”%1” ska kolumnen ”at” vara tom</translation>
    </message>
    <message>
        <source>“%1” has columns for 1 to %2 persons (0: none)</source>
        <translation>”%1” har kolumner för 1–%2 personer (0: inga)</translation>
    </message>
    <message>
        <source>“%1” is given in %2 and not in %3</source>
        <translation>enheten för ”%1” är %2 och inte %3</translation>
    </message>
    <message>
        <source>the mode “%1” cannot have the voucher rule “%2”</source>
        <translation>produktionssättet ”%1” kan inte ha servicesedelregeln ”%2”</translation>
    </message>
    <message>
        <source>the same value of “%1” for the same days as in row %2</source>
        <translation>samma värde av ”%1” för samma dagar som på rad %2</translation>
    </message>
    <message>
        <source>“%1” has another value in row %2 from %3</source>
        <translation>”%1” har ett annat värde på rad %2 från och med %3</translation>
    </message>
    <message>
        <source>“%1” has no value from %2 to %3</source>
        <translation>”%1” saknar värde för tiden %2–%3</translation>
    </message>
    <message>
        <source>the service “%1” stands here twice</source>
        <translation>tjänsten ”%1” förekommer här två gånger</translation>
    </message>
    <message>
        <source>“%1” as “%2” is offered for the same days in row %3</source>
        <translation>”%1” som ”%2” erbjuds för samma dagar på rad %3</translation>
    </message>
    <message>
        <source>the class from %1 hours has no percent for %2 persons on %3</source>
        <translation>timklassen från %1 timmar har ingen procent för %2 personer den %3</translation>
    </message>
    <message>
        <source>the table by the hour has no class between %1 and %2 hours</source>
        <translation>tabellen per timme saknar en klass mellan %1 och %2 timmar</translation>
    </message>
    <message>
        <source>the first class of hours begins at %1, above 4</source>
        <translation>den första timklassen börjar vid %1, över 4</translation>
    </message>
    <message>
        <source>the income band %2 of “%1” has no price on %3</source>
        <translation>inkomstklassen %2 i ”%1” har inget pris den %3</translation>
    </message>
    <message>
        <source>the income band %2 of “%1” has no limit for column %3 on %4</source>
        <translation>inkomstklassen %2 i ”%1” har ingen gräns för kolumn %3 den %4</translation>
    </message>
    <message>
        <source>the highest income band %2 of “%1” has a limit on %3</source>
        <translation>den högsta inkomstklassen %2 i ”%1” har en gräns den %3</translation>
    </message>
    <message>
        <source>the limit of the income band %2 of “%1” is not above the one below on %3</source>
        <translation>gränsen för inkomstklassen %2 i ”%1” är inte högre än gränsen under den %3</translation>
    </message>
    <message>
        <source>“%1” as “%2” needs “%3”, which is missing on %4</source>
        <translation>”%1” som ”%2” behöver ”%3”, som saknas den %4</translation>
    </message>
    <message>
        <source>the price %2 of “%1” is above its cost %3 from %4</source>
        <translation>priset %2 för ”%1” är högre än kostnaden %3 från och med %4</translation>
    </message>
    <message>
        <source>%3 percent at %1 hours and %2 persons is above the statutory %4 percent from %5</source>
        <translation>%3 procent vid %1 timmar och %2 personer överstiger lagens %4 procent från och med %5</translation>
    </message>
    <message>
        <source>“%1” (%2) is %3: less favourable than the statutory %4 from %5</source>
        <translation>”%1” (%2) är %3: sämre för klienten än lagens %4 från och med %5</translation>
    </message>
    <message>
        <source>the preset “%1” has “%2” as “%3”, which is not offered</source>
        <translation>det färdiga paketet ”%1” har ”%2” som ”%3”, vilket inte erbjuds</translation>
    </message>
    <message>
        <source>another book has the version “%1”, too</source>
        <translation>även en annan taxebok har versionen ”%1”</translation>
    </message>
    <message>
        <source>“%1” begins on the same day as “%2”, and neither corrects the other</source>
        <translation>”%1” börjar samma dag som ”%2”, och ingendera rättar den andra</translation>
    </message>
    <message>
        <source>it corrects “%1”, which is not known</source>
        <translation>den rättar ”%1”, som inte är känd</translation>
    </message>
    <message>
        <source>, row %1</source>
        <translation>, rad %1</translation>
    </message>
    <message>
        <source>, column %1</source>
        <translation>, kolumn %1</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>det finns ingen sådan fil eller mapp</translation>
    </message>
    <message>
        <source>there is no tariff book in this folder</source>
        <translation>det finns ingen taxebok i den här mappen</translation>
    </message>
    <message>
        <source>a tariff book cannot be read</source>
        <translation>en taxebok kan inte läsas</translation>
    </message>
    <message>
        <source>this is no tariff store, or it is damaged; it has been left as it is</source>
        <translation>detta är ingen taxedatabas, eller så är den skadad; den har lämnats som den är</translation>
    </message>
    <message>
        <source>the tariff store was made by a newer version of this program; it has been left as it is</source>
        <translation>taxedatabasen har gjorts med en nyare version av programmet; den har lämnats som den är</translation>
    </message>
    <message>
        <source>the tariff store cannot be written here</source>
        <translation>taxedatabasen kan inte skrivas här</translation>
    </message>
    <message>
        <source>the tariff store cannot be read</source>
        <translation>taxedatabasen kan inte läsas</translation>
    </message>
    <message>
        <source>another program is writing the tariff store; try again in a moment</source>
        <translation>ett annat program skriver i taxedatabasen; försök igen om en stund</translation>
    </message>
    <message>
        <source>the disk takes no more; nothing was changed in the tariff store</source>
        <translation>på disken ryms inget mer; ingenting ändrades i taxedatabasen</translation>
    </message>
    <message>
        <source>the tariff store refused; nothing was changed</source>
        <translation>taxedatabasen tog inte emot ändringen; ingenting ändrades</translation>
    </message>
    <message>
        <source>someone else has saved this draft meanwhile; nothing of either is lost</source>
        <translation>någon annan har sparat detta utkast under tiden; ingenderas ändringar har gått förlorade</translation>
    </message>
    <message>
        <source>the draft has faults</source>
        <translation>det finns fel i utkastet</translation>
    </message>
    <message>
        <source>a version of this name has been published already</source>
        <translation>en version med detta namn har redan publicerats</translation>
    </message>
    <message>
        <source>this draft is no longer in the tariff store; it can be saved as a new one</source>
        <translation>detta utkast finns inte längre i taxedatabasen; det kan sparas som ett nytt</translation>
    </message>
    <message>
        <source>there is no published version of this name</source>
        <translation>det finns ingen publicerad version med detta namn</translation>
    </message>
    <message>
        <source>another program is writing the tariff store</source>
        <translation>ett annat program skriver i taxedatabasen</translation>
    </message>
    <message>
        <source>“%1” is empty: nobody has reviewed this</source>
        <translation>”%1” är tomt: detta har inte granskats</translation>
    </message>
    <message>
        <source>reviewed on %1, more than twelve months ago</source>
        <translation>granskat %1, för mer än ett år sedan</translation>
    </message>
    <message>
        <source>the tariff ends on %1, within 60 days</source>
        <translation>taxan upphör %1, inom 60 dagar</translation>
    </message>
    <message>
        <source>“%1” ends on %2, within 60 days, and no value follows it</source>
        <translation>”%1” upphör %2, inom 60 dagar, och inget värde följer efter det</translation>
    </message>
    <message>
        <source>the cost of “%1” is of %2, more than two years ago</source>
        <translation>kostnaden för ”%1” är från %2, för mer än två år sedan</translation>
    </message>
    <message>
        <source>“%1” is an example figure, for trying out only</source>
        <translation>”%1” är en exempelsiffra, bara för att pröva programmet</translation>
    </message>
    <message>
        <source>this version would replace “%1”, which begins later, from %2 on; it should end before that day</source>
        <translation>denna version skulle ersätta ”%1”, som börjar senare, från och med %2; den bör upphöra före den dagen</translation>
    </message>
    <message>
        <source>the grid has no “%1” of “%2”</source>
        <translation>i rutnätet finns inget ”%1” med värdet ”%2”</translation>
    </message>
    <message>
        <source>the same households as in row %1</source>
        <translation>samma hushåll som på rad %1</translation>
    </message>
    <message>
        <source>the row has more than %1 fields</source>
        <translation>raden har fler än %1 fält</translation>
    </message>
    <message>
        <source>the file has more than %1 rows</source>
        <translation>filen har fler än %1 rader</translation>
    </message>
    <message>
        <source>“%2” is a formula; “%1” holds plain text only</source>
        <translation>”%2” är en formel; ”%1” får bara innehålla vanlig text</translation>
    </message>
    <message>
        <source>“%1” is %2, but can only be from %3 to %4</source>
        <translation>”%1” är %2, men kan bara vara %3–%4</translation>
    </message>
    <message>
        <source>“%1” is long-term care and cannot be covered by long-term care</source>
        <translation>”%1” är långvarig vård och kan inte täckas av långvarig vård</translation>
    </message>
    <message>
        <source>beside the tariff store lies a journal that does not belong to it; both have been left as they are. Ask the administrator to take the journal away</source>
        <translation>bredvid taxedatabasen finns en journalfil som inte hör till den; båda har lämnats som de är. Be administratören ta bort journalfilen</translation>
    </message>
    <message>
        <source>the file is no text</source>
        <translation>filen är ingen text</translation>
    </message>
    <message>
        <source>the byte %1 in “%2” is no UTF-8, while other letters of the file are: save the file as UTF-8 again</source>
        <translation>byten %1 i ”%2” är inte UTF-8, fast filens andra bokstäver är det: spara filen på nytt i UTF-8</translation>
    </message>
    <message>
        <source>the file is not UTF-8, and with the byte %1 in “%2” it makes no sense in any other encoding that is known: save the file as UTF-8</source>
        <translation>filen är inte UTF-8, och på grund av byten %1 i ”%2” blir den inte begriplig i någon annan känd teckenkodning heller: spara filen i UTF-8</translation>
    </message>
    <message>
        <source>the file is not UTF-8, and what stands here is “%1” in %2, but “%3” in %4: save the file as UTF-8</source>
        <translation>filen är inte UTF-8, och här står ”%1” om teckenkodningen är %2 men ”%3” om den är %4: spara filen i UTF-8</translation>
    </message>
    <message>
        <source>a line break, where the text has one line</source>
        <translation>en radbrytning i en text som har en enda rad</translation>
    </message>
    <message>
        <source>the character %1, which nobody sees or which changes what is seen around it</source>
        <translation>tecknet %1, som inte syns eller som ändrar det som syns omkring det</translation>
    </message>
    <message>
        <source>“%1” was encoded twice and seems to mean “%2”: save the file as UTF-8 from where its letters are right</source>
        <translation>”%1” har kodats två gånger och torde betyda ”%2”: spara filen i UTF-8 därifrån där bokstäverna är rätt</translation>
    </message>
    <message>
        <source>the font of the client&apos;s sheet has no character “%1”</source>
        <translation>teckensnittet i klientens utskrift saknar tecknet ”%1”</translation>
    </message>
    <message>
        <source>the client&apos;s sheet in the language “%1” cannot be made: %2</source>
        <translation>klientens utskrift kan inte göras på språket ”%1”: %2</translation>
    </message>
    <message>
        <source>“%1” has %2 characters, %3 at most</source>
        <translation>”%1” har %2 tecken, högst %3</translation>
    </message>
    <message>
        <source>“%1” is no address of a page on the web that begins with https://</source>
        <translation>”%1” är inte en webbadress som börjar med https://</translation>
    </message>
    <message>
        <source>versions in the tariff store are not as they were published; they have been left as they are and are not used</source>
        <translation>i taxedatabasen finns versioner som inte är som de publicerades; de har lämnats som de är och används inte</translation>
    </message>
    <message>
        <source>the file cannot be written: %1</source>
        <translation>filen kan inte skrivas: %1</translation>
    </message>
    <message>
        <source>the column “%1” is missing</source>
        <translation>kolumnen ”%1” saknas</translation>
    </message>
    <message>
        <source>the library %1, which reads and writes workbooks, is missing or of another version of the program</source>
        <translation>biblioteket %1, som läser och skriver arbetsböcker, saknas eller hör till en annan version av programmet</translation>
    </message>
    <message>
        <source>the file is no workbook (.xlsx or .ods), or damaged</source>
        <translation>filen är ingen arbetsbok (.xlsx eller .ods) eller är skadad</translation>
    </message>
    <message>
        <source>the workbook needs a password: save it without one</source>
        <translation>arbetsboken kräver ett lösenord: spara den utan lösenord</translation>
    </message>
    <message>
        <source>the workbook holds more than %1 bytes when unpacked</source>
        <translation>arbetsboken är större än %1 byte när den packas upp</translation>
    </message>
    <message>
        <source>the workbook has more than %1 sheets</source>
        <translation>arbetsboken har fler än %1 blad</translation>
    </message>
    <message>
        <source>the workbook has more than %1 cells</source>
        <translation>arbetsboken har fler än %1 celler</translation>
    </message>
    <message>
        <source>none of its sheets is one of a tariff: %1</source>
        <translation>inget av dess blad hör till en taxa: %1</translation>
    </message>
    <message>
        <source>the sheet is missing</source>
        <translation>bladet saknas</translation>
    </message>
    <message>
        <source>“%1” serves no day any more once it is corrected, and no version serves %2 then</source>
        <translation>”%1” gäller inte en enda dag efter rättelsen, och för den %2 finns då ingen version</translation>
    </message>
    <message>
        <source>reviews are for a central store; this is a file</source>
        <translation>granskning hör till en central taxedatabas; detta är en fil</translation>
    </message>
    <message>
        <source>the central store cannot be reached</source>
        <translation>den centrala taxedatabasen nås inte</translation>
    </message>
    <message>
        <source>the central store does not allow you this; nothing was changed</source>
        <translation>den centrala taxedatabasen tillåter dig inte detta; ingenting ändrades</translation>
    </message>
    <message>
        <source>nobody has approved the draft as it is now; send it for review, and let someone else approve it</source>
        <translation>ingen har godkänt utkastet som det är nu; skicka det för granskning och låt någon annan godkänna det</translation>
    </message>
    <message>
        <source>whoever changed a draft or sent it for review cannot approve it; someone else has to</source>
        <translation>den som ändrat ett utkast eller skickat det för granskning kan inte godkänna det; någon annan måste göra det</translation>
    </message>
    <message>
        <source>the central store does not allow you this</source>
        <translation>den centrala taxedatabasen tillåter dig inte detta</translation>
    </message>
    <message>
        <source>there is no central store in this database yet; its owner makes it: maksuarvio central init</source>
        <translation>det finns ingen central taxedatabas i den här databasen ännu; dess ägare skapar den: maksuarvio central init</translation>
    </message>
    <message>
        <source>the central store is of an older version of this program; its owner brings it up to date: maksuarvio central migrate</source>
        <translation>den centrala taxedatabasen är från en äldre version av programmet; dess ägare uppdaterar den: maksuarvio central migrate</translation>
    </message>
    <message>
        <source>“%2” without a percent sign in the column “%1”: write the sign, so that it is clear whether less than one percent is meant</source>
        <translation>”%2” utan procenttecken i kolumnen ”%1”: skriv tecknet, så att det framgår om mindre än en procent avses</translation>
    </message>
    <message>
        <source>from %1 on there are no statutory maximum fees to compare with yet</source>
        <translation>från och med %1 finns det ännu inga lagstadgade maximiavgifter att jämföra med</translation>
    </message>
    <message>
        <source>the fee rule “%2” cannot be that of “%1”, which is by the %3</source>
        <translation>avgiftsregeln ”%2” passar inte tjänsten ”%1”, vars enhet är %3</translation>
    </message>
    <message>
        <source>the lowest value %2 of “%1” is above the highest value %3 from %4</source>
        <translation>det lägsta värdet %2 för ”%1” är högre än det högsta värdet %3 från %4</translation>
    </message>
    <message>
        <source>“%1” is %2, a day that is still to come</source>
        <translation>”%1” är %2, en dag som ännu inte har varit</translation>
    </message>
    <message>
        <source>decided on %1, after the first day %2</source>
        <translation>beslutat %1, efter den första dagen %2</translation>
    </message>
    <message>
        <source>“%1” has the price 0: is it free of charge?</source>
        <translation>”%1” har priset 0: är tjänsten avgiftsfri?</translation>
    </message>
    <message>
        <source>“%1” is missing for a household of %2 on %3</source>
        <translation>”%1” saknas för ett hushåll på %2 den %3</translation>
    </message>
    <message>
        <source>“%1” is %2, but a month has %3 at most on average: is the fee of a month not too high?</source>
        <translation>”%1” är %2, men en månad har i medeltal högst %3: blir månadsavgiften inte för hög?</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>a link lies there, and nothing is written through a link</source>
        <translation>där finns en länk, och ingenting skrivs genom en länk</translation>
    </message>
    <message>
        <source>it is a link</source>
        <translation>det är en länk</translation>
    </message>
</context>
<context>
    <name>HelpText</name>
    <message>
        <source>How to make an estimate</source>
        <translation>Så här gör du en uppskattning</translation>
    </message>
    <message>
        <source>Enter the situation: the size of the household and the income, as one sum or in parts.</source>
        <translation>Ange situationen: hushållets storlek och inkomsterna, som totalbelopp eller specificerade.</translation>
    </message>
    <message>
        <source>Add the services of the plan and how often. The result changes while you type.</source>
        <translation>Lägg till tjänsterna i planen och hur ofta. Resultatet ändras medan du skriver.</translation>
    </message>
    <message>
        <source>Copy the alternative to compare it with another: fewer hours, or a service voucher.</source>
        <translation>Kopiera alternativet för att jämföra det med ett annat: färre timmar eller en servicesedel.</translation>
    </message>
    <message>
        <source>Open “Why?” to see each step, its section of law and where the figure comes from.</source>
        <translation>Öppna ”Varför?” för att se varje steg, lagrummet och varifrån siffran kommer.</translation>
    </message>
    <message>
        <source>Print the sheet for the client, copy the text for the record, and start anew with New client: everything entered is wiped.</source>
        <translation>Skriv ut uppskattningen åt klienten, kopiera texten till klientuppgifterna och börja om med Ny klient: alla inmatade uppgifter töms.</translation>
    </message>
    <message>
        <source>The program stores nothing that you enter. An estimate is not a decision.</source>
        <translation>Programmet sparar inget av det du matar in. En uppskattning är inte ett beslut.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tangenter</translation>
    </message>
    <message>
        <source>add a service: type three letters of its name</source>
        <translation>lägg till en tjänst: skriv tre bokstäver av namnet</translation>
    </message>
    <message>
        <source>Ctrl+Up, Ctrl+Down</source>
        <translation>Ctrl+uppåtpil, Ctrl+nedåtpil</translation>
    </message>
    <message>
        <source>more or fewer hours</source>
        <translation>fler eller färre timmar</translation>
    </message>
    <message>
        <source>copy the alternative</source>
        <translation>kopiera alternativet</translation>
    </message>
    <message>
        <source>go to an alternative</source>
        <translation>gå till ett alternativ</translation>
    </message>
    <message>
        <source>why?</source>
        <translation>varför?</translation>
    </message>
    <message>
        <source>client view: larger, without the county&apos;s cost</source>
        <translation>klientvy: större, utan områdets kostnad</translation>
    </message>
    <message>
        <source>print the sheet, save it as PDF</source>
        <translation>skriv ut uppskattningen, spara den som PDF</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>copy the text for the record</source>
        <translation>kopiera texten till klientuppgifterna</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>ångra</translation>
    </message>
    <message>
        <source>Worked examples</source>
        <translation>Räkneexempel</translation>
    </message>
    <message>
        <source>When the service is interrupted (10 k §)</source>
        <translation>När servicen avbryts (10 k §)</translation>
    </message>
    <message>
        <source>Away of one&apos;s own will from 1 to 7 August: %1 days are charged, then none. In hospital for the same time: %2 days. A whole month away is not charged.</source>
        <translation>Borta av egen vilja 1–7 augusti: avgiftsbelagda dagar %1, därefter ingen avgift. På sjukhus under samma tid: avgiftsbelagda dagar %2. För en hel månads frånvaro tas ingen avgift ut.</translation>
    </message>
    <message>
        <source>How sure a figure is</source>
        <translation>Hur säker en siffra är</translation>
    </message>
    <message>
        <source>read in the law or on the organiser&apos;s own pages</source>
        <translation>läst i lagen eller på områdets egna sidor</translation>
    </message>
    <message>
        <source>follows from the indices, not seen in print</source>
        <translation>beräknad av indexen, inte sedd i tryck</translation>
    </message>
    <message>
        <source>for trying the program out, not a decided price</source>
        <translation>för att prova programmet, inte ett fastställt pris</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Ord</translation>
    </message>
    <message>
        <source>Income limit</source>
        <translation>Inkomstgräns</translation>
    </message>
    <message>
        <source>what the household keeps before a percentage is taken</source>
        <translation>den del av inkomsterna som avgiften inte räknas på</translation>
    </message>
    <message>
        <source>Payment percentage</source>
        <translation>Betalningsprocent</translation>
    </message>
    <message>
        <source>the share of the income above the limit, by hours and household</source>
        <translation>andelen av inkomsterna över inkomstgränsen, enligt timmar och hushåll</translation>
    </message>
    <message>
        <source>Personal allowance</source>
        <translation>Personliga dispositionsmedel</translation>
    </message>
    <message>
        <source>what is left to the client in long-term care</source>
        <translation>det som blir kvar för klienten i långvarig vård</translation>
    </message>
    <message>
        <source>Service voucher</source>
        <translation>Servicesedel</translation>
    </message>
    <message>
        <source>the county pays a provider up to a value; the client the rest</source>
        <translation>välfärdsområdet betalar serviceproducenten upp till sedelns värde, klienten resten</translation>
    </message>
    <message>
        <source>Fee ceiling</source>
        <translation>Avgiftstak</translation>
    </message>
    <message>
        <source>what some health services may cost a client in a calendar year</source>
        <translation>vad vissa hälso- och sjukvårdstjänster högst får kosta klienten under ett kalenderår</translation>
    </message>
    <message>
        <source>Reduction and waiver (11 §)</source>
        <translation>Nedsättning och efterskänkning av avgiften (11 §)</translation>
    </message>
    <message>
        <source>a fee that endangers the client&apos;s livelihood must be lowered</source>
        <translation>en avgift som äventyrar klientens försörjning ska sättas ned</translation>
    </message>
    <message>
        <source>produce the service in the next way</source>
        <translation>nästa produktionssätt</translation>
    </message>
    <message>
        <source>compare the alternatives side by side</source>
        <translation>alternativen sida vid sida</translation>
    </message>
    <message>
        <source>new client; Ctrl+Z takes it back for ten seconds</source>
        <translation>ny klient; Ctrl+Z ångrar det i tio sekunder</translation>
    </message>
    <message>
        <source>Computed just now. Each can be opened to practise on: menu, Practice cases.</source>
        <translation>Uträknade just nu. Vart och ett kan öppnas för övning: menyn, Övningsfall.</translation>
    </message>
    <message>
        <source>Tariff %1. Published by: %2</source>
        <translation>Taxa %1. Publicerat av: %2</translation>
    </message>
    <message>
        <source>Tariff %1. Made up.</source>
        <translation>Taxa %1. Ett påhittat exempel.</translation>
    </message>
</context>
<context>
    <name>ImpactReport</name>
    <message>
        <source>Pay more</source>
        <translation>Betalar mer</translation>
    </message>
    <message>
        <source>Pay less</source>
        <translation>Betalar mindre</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Lika mycket</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Inget svar</translation>
    </message>
    <message>
        <source>On average, € a month</source>
        <translation>I medeltal, € i månaden</translation>
    </message>
    <message>
        <source>€ a year</source>
        <translation>€ om året</translation>
    </message>
    <message>
        <source>By household and income</source>
        <translation>Efter hushåll och inkomst</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Hushållets storlek</translation>
    </message>
    <message>
        <source>Income, € a month</source>
        <translation>Inkomst, € i månaden</translation>
    </message>
    <message>
        <source>By service</source>
        <translation>Efter tjänst</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Tjänst</translation>
    </message>
    <message>
        <source>Fees now, € a month</source>
        <translation>Avgifter nu, € i månaden</translation>
    </message>
    <message>
        <source>Fees then, € a month</source>
        <translation>Avgifter efter ändringen, € i månaden</translation>
    </message>
    <message>
        <source>Fees: change, € a year</source>
        <translation>Avgifternas ändring, € om året</translation>
    </message>
    <message>
        <source>Net cost: change, € a year</source>
        <translation>Nettokostnadens ändring, € om året</translation>
    </message>
    <message>
        <source>Households whose cost is not known</source>
        <translation>Hushåll vars kostnad inte är känd</translation>
    </message>
    <message>
        <source>The county</source>
        <translation>Välfärdsområdet</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Now, € a month</source>
        <translation>Nu, € i månaden</translation>
    </message>
    <message>
        <source>Then, € a month</source>
        <translation>Efter ändringen, € i månaden</translation>
    </message>
    <message>
        <source>Change, € a month</source>
        <translation>Ändring, € i månaden</translation>
    </message>
    <message>
        <source>Change, € a year</source>
        <translation>Ändring, € om året</translation>
    </message>
    <message>
        <source>Income from fees</source>
        <translation>Avgiftsinkomster</translation>
    </message>
    <message>
        <source>Net cost</source>
        <translation>Nettokostnad</translation>
    </message>
    <message>
        <source>Households were not counted: each typical household, in each amount of each service, counts once.</source>
        <translation>Hushållens antal är inte angivna: varje typiskt hushåll räknas en gång för varje mängd av varje tjänst.</translation>
    </message>
    <message>
        <source>%1 typical households have no answer under one of the tariffs, and are in no average.</source>
        <translation>%1 typiska hushåll får inget svar enligt den ena av taxorna och ingår inte i medelvärdena.</translation>
    </message>
    <message>
        <source>The cost to the county is not known for %1 typical households: they are in the fees, but not in the net cost.</source>
        <translation>Välfärdsområdets kostnad är inte känd för %1 typiska hushåll: de ingår i avgifterna men inte i nettokostnaden.</translation>
    </message>
    <message>
        <source>A year is twelve such months; the fee ceiling of a year is not counted in.</source>
        <translation>Ett år är tolv sådana månader; avgiftstaket för året är inte beaktat.</translation>
    </message>
</context>
<context>
    <name>ImpactWords</name>
    <message>
        <source>%1 a month</source>
        <translation>%1 per månad</translation>
    </message>
    <message>
        <source>There is no answer</source>
        <translation>Det finns inget svar</translation>
    </message>
    <message>
        <source>%1, %2; household of %3, income %4 a month</source>
        <translation>%1, %2; hushåll med %3, inkomst %4 per månad</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nytt</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>Gammalt</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>%1 was read as UTF-16.</source>
        <translation>%1 lästes som UTF-16.</translation>
    </message>
    <message>
        <source>%1 is not UTF-8 and was read as %2.</source>
        <translation>%1 är inte UTF-8; filen lästes som %2.</translation>
    </message>
    <message>
        <source>%1 is not UTF-8 and was read as %2, for example “%3”: look whether its letters are right.</source>
        <translation>%1 är inte UTF-8; filen lästes som %2, till exempel ”%3”. Se efter att bokstäverna är rätt.</translation>
    </message>
    <message>
        <source>the column “%1” was left out.</source>
        <translation>kolumnen ”%1” lämnades bort.</translation>
    </message>
    <message>
        <source>the column “%1” is missing and was taken as empty.</source>
        <translation>kolumnen ”%1” saknas och togs som tom.</translation>
    </message>
    <message>
        <source>%1 empty rows were left out.</source>
        <translation>tomma rader som lämnades bort: %1.</translation>
    </message>
    <message>
        <source>this sheet is no part of a tariff and was left out.</source>
        <translation>det här bladet hör inte till en taxa och lämnades bort.</translation>
    </message>
    <message>
        <source>the part “%1” stays as it is in the draft.</source>
        <translation>delen ”%1” förblir som den är i utkastet.</translation>
    </message>
    <message>
        <source>the column “%1” is missing; rows that the draft has keep what it says there.</source>
        <translation>kolumnen ”%1” saknas; de rader som utkastet redan har behåller sina värden.</translation>
    </message>
    <message>
        <source>%1 cells are formulas; what they showed when the file was saved was taken.</source>
        <translation>celler med formler: %1; det värde togs som visades när filen sparades.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>commas</source>
        <translation>kommatecken</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>semikolon</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>tabbar</translation>
    </message>
    <message>
        <source>UTF-8 with a mark</source>
        <translation>UTF-8 med byteordningsmärke</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>decimal comma</source>
        <translation>decimalkomma</translation>
    </message>
    <message>
        <source>decimal point</source>
        <translation>decimalpunkt</translation>
    </message>
</context>
<context>
    <name>MachineSettings</name>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, rad %2: %3</translation>
    </message>
    <message>
        <source>source = folder:PATH or postgresql:SERVICE, and amber_after_days = 1 to 366, are all that can be set</source>
        <translation>bara source = folder:SÖKVÄG eller postgresql:TJÄNST och amber_after_days = 1–366 kan ställas in</translation>
    </message>
</context>
<context>
    <name>MaintainCommands</name>
    <message>
        <source>New draft from this version …</source>
        <translation>Nytt utkast från den här versionen …</translation>
    </message>
    <message>
        <source>New draft that corrects this version …</source>
        <translation>Nytt utkast som rättar den här versionen …</translation>
    </message>
    <message>
        <source>New empty draft …</source>
        <translation>Nytt tomt utkast …</translation>
    </message>
    <message>
        <source>Index step to the next period …</source>
        <translation>Indexjustering till nästa period …</translation>
    </message>
    <message>
        <source>Import from a folder …</source>
        <translation>Importera från en mapp …</translation>
    </message>
    <message>
        <source>Save the draft</source>
        <translation>Spara utkastet</translation>
    </message>
    <message>
        <source>Export to a folder …</source>
        <translation>Exportera till en mapp …</translation>
    </message>
    <message>
        <source>Signed package …</source>
        <translation>Signerat paket …</translation>
    </message>
    <message>
        <source>Discard the draft …</source>
        <translation>Kasta utkastet …</translation>
    </message>
    <message>
        <source>Withdraw the version …</source>
        <translation>Återkalla versionen …</translation>
    </message>
    <message>
        <source>Log of changes</source>
        <translation>Ändringslogg</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gör om</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Lägg till en rad</translation>
    </message>
    <message>
        <source>Duplicate the row</source>
        <translation>Kopiera raden</translation>
    </message>
    <message>
        <source>New value from a day on …</source>
        <translation>Nytt värde från en dag …</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>Ta bort raden</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>Next fault or warning</source>
        <translation>Nästa fel eller varning</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Redigering</translation>
    </message>
    <message>
        <source>Old → new</source>
        <translation>Gammalt → nytt</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Verkan</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publicera</translation>
    </message>
    <message>
        <source>Guide for maintainers</source>
        <translation>Handbok för huvudanvändare</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>Avgiftstaxa</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rader</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vy</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjälp</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>Nästa del</translation>
    </message>
    <message>
        <source>Previous part</source>
        <translation>Föregående del</translation>
    </message>
    <message>
        <source>Import a workbook or a sheet …</source>
        <translation>Importera en arbetsbok eller ett blad …</translation>
    </message>
    <message>
        <source>Export as a workbook …</source>
        <translation>Exportera som arbetsbok …</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Fyll nedåt</translation>
    </message>
    <message>
        <source>Change amounts by percent …</source>
        <translation>Ändra belopp med procent …</translation>
    </message>
    <message>
        <source>Mark as reviewed today</source>
        <translation>Märk som granskad i dag</translation>
    </message>
    <message>
        <source>Compare with another version …</source>
        <translation>Jämför med en annan version …</translation>
    </message>
    <message>
        <source>Look at the version</source>
        <translation>Titta på versionen</translation>
    </message>
    <message>
        <source>Take in another draft …</source>
        <translation>Ta med ett annat utkast …</translation>
    </message>
    <message>
        <source>Find and replace …</source>
        <translation>Sök och ersätt …</translation>
    </message>
    <message>
        <source>Filter the column …</source>
        <translation>Filtrera kolumnen …</translation>
    </message>
</context>
<context>
    <name>Oddities</name>
    <message>
        <source>Is this a year&apos;s sum? A month it would be %1.</source>
        <translation>Är detta hela årets summa? I månaden vore den %1.</translation>
    </message>
    <message>
        <source>More than the gross income: right only with untaxed income.</source>
        <translation>Mer än bruttoinkomsten: rätt endast med skattefria inkomster.</translation>
    </message>
    <message>
        <source>So few a month? Did you mean a week?</source>
        <translation>Så få i månaden? Menade du i veckan?</translation>
    </message>
    <message>
        <source>More than the time has: %1 at most.</source>
        <translation>Mer än tiden räcker till: högst %1.</translation>
    </message>
    <message>
        <source>More than the year&apos;s ceiling, %1.</source>
        <translation>Mer än årets avgiftstak, %1.</translation>
    </message>
    <message>
        <source>Is this the price of one? Own service costs the county %1.</source>
        <translation>Är detta priset för en enhet? Den egna tjänsten kostar området %1.</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>€ / month</source>
        <translation>€ / mån</translation>
    </message>
    <message>
        <source>€ / year</source>
        <translation>€ / år</translation>
    </message>
    <message>
        <source>when moving into care</source>
        <translation>vid flytt till vård</translation>
    </message>
    <message>
        <source>24-hour housing</source>
        <translation>boende dygnet runt</translation>
    </message>
    <message>
        <source>24-hour housing, family care</source>
        <translation>boende dygnet runt, familjevård</translation>
    </message>
    <message>
        <source>long-term care, in some counties</source>
        <translation>långvarig vård, i en del områden</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Välj …</translation>
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
        <translation>paketet kan inte läsas: %1</translation>
    </message>
    <message>
        <source>the file is too large for a package</source>
        <translation>filen är för stor för ett paket</translation>
    </message>
    <message>
        <source>the file is no package of this program</source>
        <translation>filen är inget paket för det här programmet</translation>
    </message>
    <message>
        <source>packages cannot be verified, as no key is installed on this computer. Nothing was taken. Ask the administrator to install the organiser&apos;s public key in %1.</source>
        <translation>paket kan inte kontrolleras, eftersom ingen nyckel är installerad på den här datorn. Ingenting togs i bruk. Be administratören installera anordnarens offentliga nyckel i %1.</translation>
    </message>
    <message>
        <source>the package is not signed by an installed key, or it was changed afterwards. Nothing was taken.</source>
        <translation>paketet är inte undertecknat med en installerad nyckel, eller det har ändrats efteråt. Ingenting togs i bruk.</translation>
    </message>
    <message>
        <source>the key does not speak for “%1”. Nothing was taken.</source>
        <translation>nyckeln tillhör inte ”%1”. Ingenting togs i bruk.</translation>
    </message>
    <message>
        <source>the package is signed, but its content is not as it should be. Nothing was taken.</source>
        <translation>paketet är undertecknat, men innehållet är inte som det ska vara. Ingenting togs i bruk.</translation>
    </message>
    <message>
        <source>the tariff in the package has faults. Nothing was taken.</source>
        <translation>avgiftstaxan i paketet har fel. Ingenting togs i bruk.</translation>
    </message>
    <message>
        <source>“%1” is not published. Only a published version is signed.</source>
        <translation>”%1” är inte publicerad. Endast en publicerad version undertecknas.</translation>
    </message>
    <message>
        <source>the package is older than what is here: its maker did not have “%1” yet. Nothing was taken.</source>
        <translation>paketet är äldre än det som finns här: den som gjorde det hade ännu inte ”%1”. Ingenting togs i bruk.</translation>
    </message>
    <message>
        <source>“%1” is here already with other figures. Nothing was taken.</source>
        <translation>”%1” finns här redan med andra siffror. Ingenting togs i bruk.</translation>
    </message>
    <message>
        <source>“%1” is here already.</source>
        <translation>”%1” finns här redan.</translation>
    </message>
    <message>
        <source>“%1” is no organiser: small letters, digits and _ - . + only, a letter or digit first</source>
        <translation>”%1” är ingen anordnare: endast små bokstäver, siffror och _ - . +, först en bokstav eller siffra</translation>
    </message>
    <message>
        <source>the file exists already; a key is never written over</source>
        <translation>filen finns redan; en nyckel skrivs aldrig över</translation>
    </message>
    <message>
        <source>the key cannot be written: %1</source>
        <translation>nyckeln kan inte skrivas: %1</translation>
    </message>
    <message>
        <source>the key cannot be read: %1</source>
        <translation>nyckeln kan inte läsas: %1</translation>
    </message>
    <message>
        <source>this is no key of this program</source>
        <translation>detta är ingen nyckel för det här programmet</translation>
    </message>
    <message>
        <source>other users may read this secret key. Take the right from them (chmod 600), and consider whether a new key is needed.</source>
        <translation>andra användare kan läsa den här hemliga nyckeln. Ta ifrån dem rätten (chmod 600) och överväg om en ny nyckel behövs.</translation>
    </message>
    <message>
        <source>the system&apos;s cryptography (libsodium) does not work</source>
        <translation>systemets kryptering (libsodium) fungerar inte</translation>
    </message>
    <message>
        <source>“%1” must come before this package and is not here. Nothing was taken. Take the packages in the order in which they were made.</source>
        <translation>före det här paketet måste ”%1” tas i bruk, och det finns inte här. Ingenting togs i bruk. Ta paketen i bruk i den ordning som de gjordes.</translation>
    </message>
    <message>
        <source>this is a link and counts for nothing. Put what it points to in its place.</source>
        <translation>det här är en länk som inte beaktas. Sätt det som länken pekar på i dess ställe.</translation>
    </message>
    <message>
        <source>somebody else than the administrator could have put this here or changed it, so it counts for nothing. Look at where it came from, then let it belong to root (chown root) and take the right to write it from all others (chmod go-w).</source>
        <translation>någon annan än administratören kan ha lagt det här eller ändrat det, så det beaktas inte. Ta reda på var det kommer ifrån, ge det sedan till root (chown root) och ta skrivrätten från alla andra (chmod go-w).</translation>
    </message>
    <message>
        <source>the first hundred keys by name are looked at; %1 more count for nothing.</source>
        <translation>de hundra första nycklarna enligt namn beaktas; %1 till beaktas inte.</translation>
    </message>
    <message>
        <source>the key has a passphrase, and none was given: type it, or put it into MAKSUARVIO_PASSPHRASE</source>
        <translation>nyckeln har en lösenfras, och ingen gavs: skriv den eller ge den i variabeln MAKSUARVIO_PASSPHRASE</translation>
    </message>
    <message>
        <source>the passphrase is not that of the key, or the file was changed</source>
        <translation>lösenfrasen är inte nyckelns, eller filen har ändrats</translation>
    </message>
    <message>
        <source>the package is older than the one that was taken last: %1. Nothing was taken.</source>
        <translation>paketet är äldre än det som togs senast: %1. Ingenting togs.</translation>
    </message>
    <message>
        <source>another package of this number was taken before: %1. Nothing was taken. Ask the organiser which of the two is its own.</source>
        <translation>ett annat paket med detta nummer har redan tagits: %1. Ingenting togs. Fråga anordnaren vilket av de två som är dess eget.</translation>
    </message>
    <message>
        <source>the package was made by a newer version of this program, in format %1. Nothing was taken. A newer program reads it.</source>
        <translation>paketet är gjort med en nyare version av programmet, i format %1. Ingenting togs. Ett nyare program läser det.</translation>
    </message>
    <message>
        <source>the package was taken before.</source>
        <translation>paketet har redan tagits.</translation>
    </message>
    <message>
        <source>there is no published version of “%1” to put into a package.</source>
        <translation>”%1” har ingen publicerad version att lägga i ett paket.</translation>
    </message>
    <message>
        <source>the last package begins on %1, and no later one can begin before it.</source>
        <translation>det senaste paketet börjar den %1, och inget senare kan börja före det.</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>Nothing is planned, so nothing is paid.</source>
        <translation>Inget är planerat, så inget betalas.</translation>
    </message>
    <message>
        <source>The fee of long-term care covers this service.</source>
        <translation>Avgiften för den långvariga vården täcker den här tjänsten.</translation>
    </message>
    <message>
        <source>Planned {n1} h a month, to the nearest whole hour: {n0} h.</source>
        <translation>Planerat {n1}&#xa0;h i månaden, till närmaste hela timme: {n0}&#xa0;h.</translation>
    </message>
    <message>
        <source>The household&apos;s income {m1} − deductions {m2} = {m0} a month.</source>
        <translation>Hushållets inkomster {m1} − avdrag {m2} = {m0} i månaden.</translation>
    </message>
    <message>
        <source>Income {m1} is under the exemption of {m0}: no fee is taken.</source>
        <translation>Inkomsterna {m1} ligger under gränsen för avgiftsfrihet {m0}: ingen avgift tas ut.</translation>
    </message>
    <message>
        <source>Income limit of a household of {n1}: {m0} a month.</source>
        <translation>Inkomstgräns, hushållets storlek {n1}: {m0} i månaden.</translation>
    </message>
    <message>
        <source>Income {m1} − income limit {m2}, at least 0 = {m0}.</source>
        <translation>Inkomster {m1} − inkomstgräns {m2} = {m0} (minst 0).</translation>
    </message>
    <message>
        <source>Payment percentage for {n1} h a month, household of {n2}: {p0}.</source>
        <translation>Betalningsprocent, {n1}&#xa0;h i månaden, hushållets storlek {n2}: {p0}.</translation>
    </message>
    <message>
        <source>{m1} × {p2} = {m0}.</source>
        <translation>{m1} × {p2} = {m0}.</translation>
    </message>
    <message>
        <source>Own net income: {m0} a month.</source>
        <translation>Egna nettoinkomster: {m0} i månaden.</translation>
    </message>
    <message>
        <source>Own net income {m1} − deductions {m2} = {m0}.</source>
        <translation>Egna nettoinkomster {m1} − avdrag {m2} = {m0}.</translation>
    </message>
    <message>
        <source>The spouse&apos;s net income {m0} is smaller than one&apos;s own {m1}, so the fee is counted from both.</source>
        <translation>Makens nettoinkomster {m0} är mindre än de egna {m1}, så avgiften räknas på bådas inkomster.</translation>
    </message>
    <message>
        <source>The spouse&apos;s net income {m1} − deductions {m2} = {m0}.</source>
        <translation>Makens nettoinkomster {m1} − avdrag {m2} = {m0}.</translation>
    </message>
    <message>
        <source>{p2} of one&apos;s own {m1} = {m0}.</source>
        <translation>{p2} av egna inkomster {m1} = {m0}.</translation>
    </message>
    <message>
        <source>{p3} of one&apos;s own {m1} and the spouse&apos;s {m2} together = {m0}.</source>
        <translation>{p3} av makarnas sammanlagda inkomster ({m1} + {m2}) = {m0}.</translation>
    </message>
    <message>
        <source>Never more than from one&apos;s own income alone: {m2}, not {m1}.</source>
        <translation>Aldrig mer än på enbart egna inkomster: {m2}, inte {m1}.</translation>
    </message>
    <message>
        <source>Of {m1} together the couple keeps {m2} + {m3}: at most {m0}.</source>
        <translation>Av de gemensamma inkomsterna {m1} får paret behålla {m2} + {m3}: avgiften högst {m0}.</translation>
    </message>
    <message>
        <source>More is deducted than there is income: there is no fee.</source>
        <translation>Avdragen är större än inkomsterna: det blir ingen avgift.</translation>
    </message>
    <message>
        <source>{m1} − personal allowance {m2} leaves at most {m0} for the fee.</source>
        <translation>{m1} − personliga dispositionsmedel {m2}: för avgiften återstår högst {m0}.</translation>
    </message>
    <message>
        <source>The household&apos;s income before deductions: {m0} a month.</source>
        <translation>Hushållets inkomster före avdrag: {m0} i månaden.</translation>
    </message>
    <message>
        <source>Price {m0} / {u}.</source>
        <translation>Pris {m0} / {u}.</translation>
    </message>
    <message>
        <source>Planned {n1} a month, at most {n2} are charged: {n0}.</source>
        <translation>Planerat {n1} i månaden, avgift tas ut för högst {n2}: {n0}.</translation>
    </message>
    <message>
        <source>{m1} × {n2} = {m0}.</source>
        <translation>{m1} × {n2} = {m0}.</translation>
    </message>
    <message>
        <source>Percentage of the voucher for a household of {n1}: {p0}.</source>
        <translation>Servicesedelns procent, hushållets storlek {n1}: {p0}.</translation>
    </message>
    <message>
        <source>Value of the voucher: {m0} / {u} (by the formula {m1}; at least {m2}, at most {m3}).</source>
        <translation>Servicesedelns värde: {m0} / {u} (enligt formeln {m1}; minst {m2}, högst {m3}).</translation>
    </message>
    <message>
        <source>Value of the voucher with a net income of {m1}: {m0} a month.</source>
        <translation>Servicesedelns värde, nettoinkomster {m1}: {m0} i månaden.</translation>
    </message>
    <message>
        <source>The voucher at its lowest value: {m0} / {u}.</source>
        <translation>Servicesedelns lägsta värde: {m0} / {u}.</translation>
    </message>
    <message>
        <source>Value of the voucher: {m0} / {u}.</source>
        <translation>Servicesedelns värde: {m0} / {u}.</translation>
    </message>
    <message>
        <source>The provider&apos;s price {m1} × {n2} = {m0} a month.</source>
        <translation>Serviceproducentens pris {m1} × {n2} = {m0} i månaden.</translation>
    </message>
    <message>
        <source>The county pays the value {m1}, at most the price {m2}: {m0}.</source>
        <translation>Välfärdsområdet betalar sedelns värde {m1}, högst priset {m2}: {m0}.</translation>
    </message>
    <message>
        <source>The organiser&apos;s highest fee: {m0} a month.</source>
        <translation>Områdets högsta avgift: {m0} i månaden.</translation>
    </message>
    <message>
        <source>Producing the service costs {m1} × {n2} = {m0} a month; the fee is never above it.</source>
        <translation>Att producera tjänsten kostar {m1} × {n2} = {m0} i månaden; avgiften är aldrig högre än så.</translation>
    </message>
    <message>
        <source>The income is not known, so the highest fee is used.</source>
        <translation>Inkomsterna är inte kända, så den högsta avgiften används.</translation>
    </message>
    <message>
        <source>Client fee, rounded to the cent: {m0} a month.</source>
        <translation>Klientavgift, avrundad till närmaste cent: {m0} i månaden.</translation>
    </message>
    <message>
        <source>The own share is what the price {m1} is above the value {m2}: {m0} a month.</source>
        <translation>Självriskandelen är den del av priset {m1} som överstiger sedelns värde {m2}: {m0} i månaden.</translation>
    </message>
    <message>
        <source>Not counted as income for this fee: {k}.</source>
        <translation>Räknas inte som inkomst för den här avgiften: {k}.</translation>
    </message>
    <message>
        <source>Not deducted for this fee: {k}.</source>
        <translation>Dras inte av för den här avgiften: {k}.</translation>
    </message>
    <message>
        <source>The income is not known, so the highest fee is shown.</source>
        <translation>Inkomsterna är inte kända, så den högsta avgiften visas.</translation>
    </message>
    <message>
        <source>An example figure took part, not a decided one: {k}.</source>
        <translation>En exempelsiffra ingår, inte en fastställd siffra: {k}.</translation>
    </message>
    <message>
        <source>A derived figure took part that has not been seen in print: {k}.</source>
        <translation>En härledd siffra ingår som inte har setts i tryck: {k}.</translation>
    </message>
    <message>
        <source>The county&apos;s cost of this service is not known.</source>
        <translation>Välfärdsområdets kostnad för den här tjänsten är inte känd.</translation>
    </message>
    <message>
        <source>The county&apos;s cost is at least this.</source>
        <translation>Välfärdsområdets kostnad är minst denna.</translation>
    </message>
    <message>
        <source>Long-term care covers this service: no fee of its own.</source>
        <translation>Den långvariga vården täcker den här tjänsten: ingen separat avgift.</translation>
    </message>
    <message>
        <source>Temporary home nursing may not be charged apart from a client who gets continuous home nursing. Check before deciding.</source>
        <translation>För tillfällig hemsjukvård får ingen separat avgift tas ut av en klient som får fortlöpande hemsjukvård. Kontrollera före beslutet.</translation>
    </message>
    <message>
        <source>The provider&apos;s price is used only with a service voucher.</source>
        <translation>Serviceproducentens pris används bara med servicesedel.</translation>
    </message>
    <message>
        <source>The fee of the county&apos;s own service is not known.</source>
        <translation>Avgiften för välfärdsområdets egen service är inte känd.</translation>
    </message>
    <message>
        <source>The yearly fee ceiling of {m1} fills in month {n2} of the twelve that are counted.</source>
        <translation>Avgiftstaket för året {m1} nås i månad {n2} av de tolv som räknas.</translation>
    </message>
    <message>
        <source>The yearly fee ceiling of {m1} is full: the services that accrue it cost no fee to the end of the year, save upkeep in short-term institutional care. Their fees are due again from 1 January {y2}.</source>
        <translation>Avgiftstaket för året {m1} har nåtts: för de tjänster som räknas in i avgiftstaket tas ingen avgift ut till årets slut. För kortvarig institutionsvård tas ändå en avgift för uppehälle ut. Avgifterna för tjänsterna tas ut igen från och med 1.1.{y2}.</translation>
    </message>
    <message>
        <source>A taxable income has no tax entered: the money left may be less than shown.</source>
        <translation>För en skattepliktig inkomst har ingen skatt angetts: det kan bli mindre pengar kvar än vad som visas.</translation>
    </message>
    <message>
        <source>Not included in the fee: rent.</source>
        <translation>Ingår inte i avgiften: hyra.</translation>
    </message>
    <message>
        <source>Not included in the fee: electricity.</source>
        <translation>Ingår inte i avgiften: el.</translation>
    </message>
    <message>
        <source>Not included in the fee: medicines.</source>
        <translation>Ingår inte i avgiften: läkemedel.</translation>
    </message>
    <message>
        <source>Not included in the fee: housing allowance.</source>
        <translation>Ingår inte i avgiften: bostadsbidrag.</translation>
    </message>
    <message>
        <source>Not included in the fee: a reduction or waiver of the fee (11 §).</source>
        <translation>Ingår inte i avgiften: nedsättning eller efterskänkning av avgiften (11 §).</translation>
    </message>
    <message>
        <source>Not included in the fee: income support.</source>
        <translation>Ingår inte i avgiften: utkomststöd.</translation>
    </message>
    <message>
        <source>The input is not as it should be.</source>
        <translation>Uppgifterna är inte i rätt form.</translation>
    </message>
    <message>
        <source>There is no such organiser.</source>
        <translation>Det finns inget sådant område.</translation>
    </message>
    <message>
        <source>There is no such service.</source>
        <translation>Det finns ingen sådan tjänst.</translation>
    </message>
    <message>
        <source>The organiser does not offer the service in this mode.</source>
        <translation>Området erbjuder inte tjänsten med det här produktionssättet.</translation>
    </message>
    <message>
        <source>The provider&apos;s price is needed for a service voucher.</source>
        <translation>För en servicesedel behövs serviceproducentens pris.</translation>
    </message>
    <message>
        <source>The income is needed: the highest fee of this service is not known.</source>
        <translation>Inkomsterna behövs: den högsta avgiften för den här tjänsten är inte känd.</translation>
    </message>
    <message>
        <source>There is no tariff for the day.</source>
        <translation>Det finns ingen avgiftstaxa för dagen.</translation>
    </message>
    <message>
        <source>Pension</source>
        <translation>Pension</translation>
    </message>
    <message>
        <source>Wage</source>
        <translation>Lön</translation>
    </message>
    <message>
        <source>Informal carer&apos;s fee</source>
        <translation>Närståendevårdarens arvode</translation>
    </message>
    <message>
        <source>Other taxable income</source>
        <translation>Annan skattepliktig inkomst</translation>
    </message>
    <message>
        <source>Rental income</source>
        <translation>Hyresinkomst</translation>
    </message>
    <message>
        <source>Capital income</source>
        <translation>Kapitalinkomst</translation>
    </message>
    <message>
        <source>Forest income</source>
        <translation>Skogsinkomst</translation>
    </message>
    <message>
        <source>Care allowance for pensioners</source>
        <translation>Vårdbidrag för pensionstagare</translation>
    </message>
    <message>
        <source>Disability allowance</source>
        <translation>Handikappbidrag</translation>
    </message>
    <message>
        <source>Maintenance support</source>
        <translation>Underhållsstöd</translation>
    </message>
    <message>
        <source>Veterans&apos; supplement</source>
        <translation>Veterantillägg</translation>
    </message>
    <message>
        <source>Housing allowance</source>
        <translation>Bostadsbidrag</translation>
    </message>
    <message>
        <source>Social assistance</source>
        <translation>Utkomststöd</translation>
    </message>
    <message>
        <source>Child benefit</source>
        <translation>Barnbidrag</translation>
    </message>
    <message>
        <source>Other tax-free income</source>
        <translation>Annan skattefri inkomst</translation>
    </message>
    <message>
        <source>Gross income in all</source>
        <translation>Bruttoinkomster totalt</translation>
    </message>
    <message>
        <source>Net income in all</source>
        <translation>Nettoinkomster totalt</translation>
    </message>
    <message>
        <source>Maintenance paid</source>
        <translation>Betalt underhållsbidrag</translation>
    </message>
    <message>
        <source>Compensation on ending cohabitation</source>
        <translation>Gottgörelse vid upplösning av samboskap</translation>
    </message>
    <message>
        <source>Benefit reserved on transfer of property</source>
        <translation>Sytning (förbehållen förmån)</translation>
    </message>
    <message>
        <source>Guardian&apos;s fee</source>
        <translation>Intressebevakarens arvode</translation>
    </message>
    <message>
        <source>Costs of the former home</source>
        <translation>Kostnader för den tidigare bostaden</translation>
    </message>
    <message>
        <source>Housing cost</source>
        <translation>Boendekostnader</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>Läkemedel</translation>
    </message>
    <message>
        <source>Other necessary medicines</source>
        <translation>Andra nödvändiga läkemedel</translation>
    </message>
    <message>
        <source>Enforcement</source>
        <translation>Utsökning</translation>
    </message>
    <message>
        <source>own production</source>
        <translation>egen produktion</translation>
    </message>
    <message>
        <source>purchased service</source>
        <translation>köptjänst</translation>
    </message>
    <message>
        <source>service voucher</source>
        <translation>servicesedel</translation>
    </message>
    <message>
        <source>official</source>
        <translation>officiell</translation>
    </message>
    <message>
        <source>derived</source>
        <translation>härledd</translation>
    </message>
    <message>
        <source>example</source>
        <translation>exempel</translation>
    </message>
    <message>
        <source>Services at home</source>
        <translation>Service i hemmet</translation>
    </message>
    <message>
        <source>Support services</source>
        <translation>Stödtjänster</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation>Boende</translation>
    </message>
    <message>
        <source>Short-term care</source>
        <translation>Korttidsvård</translation>
    </message>
    <message>
        <source>Informal care</source>
        <translation>Närståendevård</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>timme</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>besök</translation>
    </message>
    <message>
        <source>month</source>
        <translation>månad</translation>
    </message>
    <message>
        <source>meal</source>
        <translation>måltid</translation>
    </message>
    <message>
        <source>delivery</source>
        <translation>leverans</translation>
    </message>
    <message>
        <source>day</source>
        <translation>dag</translation>
    </message>
    <message>
        <source>wash</source>
        <translation>tvätt</translation>
    </message>
    <message>
        <source>trip</source>
        <translation>resa</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>timmar</translation>
    </message>
    <message>
        <source>visits</source>
        <translation>besök</translation>
    </message>
    <message>
        <source>months</source>
        <translation>månader</translation>
    </message>
    <message>
        <source>meals</source>
        <translation>måltider</translation>
    </message>
    <message>
        <source>deliveries</source>
        <translation>leveranser</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dagar</translation>
    </message>
    <message>
        <source>washes</source>
        <translation>tvättar</translation>
    </message>
    <message>
        <source>trips</source>
        <translation>resor</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>om dagen</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>i veckan</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>i månaden</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>om året</translation>
    </message>
    <message>
        <source>weeks in a month</source>
        <translation>veckor i månaden</translation>
    </message>
    <message>
        <source>weeks in a month, for hours</source>
        <translation>veckor i månaden, för timmar</translation>
    </message>
    <message>
        <source>days in a month</source>
        <translation>dagar i månaden</translation>
    </message>
    <message>
        <source>fee ceiling</source>
        <translation>avgiftstak</translation>
    </message>
    <message>
        <source>upkeep after the fee ceiling</source>
        <translation>avgift för uppehälle när avgiftstaket har nåtts</translation>
    </message>
    <message>
        <source>annual ceiling of medicines</source>
        <translation>årssjälvrisk för läkemedel</translation>
    </message>
    <message>
        <source>income limit of home services</source>
        <translation>inkomstgräns för service i hemmet</translation>
    </message>
    <message>
        <source>income limit of each further person</source>
        <translation>höjning av inkomstgränsen för varje ytterligare person</translation>
    </message>
    <message>
        <source>payment percentage of home services</source>
        <translation>betalningsprocent för service i hemmet</translation>
    </message>
    <message>
        <source>highest fee of home services</source>
        <translation>högsta avgift för service i hemmet</translation>
    </message>
    <message>
        <source>income under which no fee is taken</source>
        <translation>inkomst under vilken ingen avgift tas ut</translation>
    </message>
    <message>
        <source>percentage of long-term care</source>
        <translation>betalningsprocent för långvarig vård</translation>
    </message>
    <message>
        <source>percentage of long-term care, couple</source>
        <translation>betalningsprocent för långvarig vård, par</translation>
    </message>
    <message>
        <source>couple&apos;s fee never above the single fee</source>
        <translation>parets avgift aldrig högre än avgiften på egna inkomster</translation>
    </message>
    <message>
        <source>personal allowance</source>
        <translation>personliga dispositionsmedel</translation>
    </message>
    <message>
        <source>enforcement is deducted</source>
        <translation>utsökning dras av</translation>
    </message>
    <message>
        <source>the spouse&apos;s deductions count in full</source>
        <translation>makens avdrag beaktas i sin helhet</translation>
    </message>
    <message>
        <source>medicines as a constant</source>
        <translation>läkemedel som ett fast belopp</translation>
    </message>
    <message>
        <source>what a couple keeps beyond the allowance</source>
        <translation>det som ett par behåller utöver dispositionsmedlen</translation>
    </message>
    <message>
        <source>highest fee</source>
        <translation>högsta avgift</translation>
    </message>
    <message>
        <source>price</source>
        <translation>pris</translation>
    </message>
    <message>
        <source>income limit of a price band</source>
        <translation>prisklassens inkomstgräns</translation>
    </message>
    <message>
        <source>number charged at most</source>
        <translation>högsta antal som avgift tas ut för</translation>
    </message>
    <message>
        <source>county&apos;s cost</source>
        <translation>välfärdsområdets kostnad</translation>
    </message>
    <message>
        <source>county&apos;s cost is a minimum</source>
        <translation>välfärdsområdets kostnad är ett minimum</translation>
    </message>
    <message>
        <source>voucher: starting value</source>
        <translation>servicesedel: utgångsvärde</translation>
    </message>
    <message>
        <source>voucher: factor</source>
        <translation>servicesedel: koefficient</translation>
    </message>
    <message>
        <source>voucher: divisor</source>
        <translation>servicesedel: divisor</translation>
    </message>
    <message>
        <source>voucher: percentage</source>
        <translation>servicesedel: procent</translation>
    </message>
    <message>
        <source>voucher: percentage less for each further person</source>
        <translation>servicesedel: lägre procent för varje ytterligare person</translation>
    </message>
    <message>
        <source>voucher: lowest value</source>
        <translation>servicesedel: lägsta värde</translation>
    </message>
    <message>
        <source>voucher: highest value</source>
        <translation>servicesedel: högsta värde</translation>
    </message>
    <message>
        <source>voucher: value by net income</source>
        <translation>servicesedel: värde enligt nettoinkomster</translation>
    </message>
    <message>
        <source>voucher: value above the last income step</source>
        <translation>servicesedel: värde ovanför det högsta inkomststeget</translation>
    </message>
    <message>
        <source>voucher: value</source>
        <translation>servicesedel: värde</translation>
    </message>
    <message>
        <source>reduction of forest income</source>
        <translation>avdrag från skogsinkomst</translation>
    </message>
    <message>
        <source>days of an interruption that are charged</source>
        <translation>dagar av ett avbrott som avgift tas ut för</translation>
    </message>
    <message>
        <source>continuous home service: visits a week at least</source>
        <translation>fortlöpande service i hemmet: besök i veckan minst</translation>
    </message>
    <message>
        <source>continuous home service: months at least</source>
        <translation>fortlöpande service i hemmet: månader minst</translation>
    </message>
    <message>
        <source>long-term care: months at least</source>
        <translation>långvarig vård: månader minst</translation>
    </message>
    <message>
        <source>former owned home: months of deduction</source>
        <translation>tidigare ägarbostad: månader med avdrag</translation>
    </message>
    <message>
        <source>former right-of-occupancy home: months of deduction</source>
        <translation>tidigare bostadsrättsbostad: månader med avdrag</translation>
    </message>
    <message>
        <source>short-term psychiatric institutional care, day</source>
        <translation>kortvarig psykiatrisk institutionsvård, dag</translation>
    </message>
    <message>
        <source>serial treatment, time</source>
        <translation>serievård, gång</translation>
    </message>
    <message>
        <source>serial treatment: times charged a year</source>
        <translation>serievård: avgiftsbelagda gånger per år</translation>
    </message>
    <message>
        <source>inpatient rehabilitation, day</source>
        <translation>rehabilitering på institution, dag</translation>
    </message>
    <message>
        <source>physiotherapy, visit</source>
        <translation>fysioterapi, besök</translation>
    </message>
    <message>
        <source>health centre doctor, visit</source>
        <translation>hälsocentralläkare, besök</translation>
    </message>
    <message>
        <source>outpatient clinic, visit</source>
        <translation>poliklinik, besök</translation>
    </message>
    <message>
        <source>fee for not showing up</source>
        <translation>avgift för uteblivet besök</translation>
    </message>
    <message>
        <source>TyEL index</source>
        <translation>arbetspensionsindex</translation>
    </message>
    <message>
        <source>national pension index, January</source>
        <translation>folkpensionsindex, januari</translation>
    </message>
    <message>
        <source>in force {1}, {2}</source>
        <translation>gäller {1}, {2}</translation>
    </message>
    <message>
        <source>No value is in force on {2}: {1}.</source>
        <translation>Den {2} gäller inget värde: {1}.</translation>
    </message>
    <message>
        <source>{1} {2} {3}</source>
        <translation>{1} {2} {3}</translation>
    </message>
    <message>
        <source>A month counts as {n0} days.</source>
        <translation>En månad räknas som {n0} dagar.</translation>
    </message>
    <message>
        <source>the whole month</source>
        <translation>hela månaden</translation>
    </message>
    <message>
        <source>No fee is taken for this service.</source>
        <translation>Ingen avgift tas ut för den här tjänsten.</translation>
    </message>
    <message>
        <source>{n1} {w2} × {n3} = {n0} a month.</source>
        <translation>{n1} {w2} × {n3} = {n0} i månaden.</translation>
    </message>
    <message>
        <source>{k}: {m1} a year / 12 = {m0} a month.</source>
        <translation>{k}: {m1} om året / 12 = {m0} i månaden.</translation>
    </message>
    <message>
        <source>{k}: {m0} a month.</source>
        <translation>{k}: {m0} i månaden.</translation>
    </message>
    <message>
        <source>{k}: {m1} − expenses {m2} = {m0} (at least 0).</source>
        <translation>{k}: {m1} − kostnader {m2} = {m0} (minst 0).</translation>
    </message>
    <message>
        <source>{k}: {m1} − tax {m2} − expenses {m3} = {m0} (at least 0).</source>
        <translation>{k}: {m1} − skatt {m2} − kostnader {m3} = {m0} (minst 0).</translation>
    </message>
    <message>
        <source>{k}: {m1} × {p2} − expenses {m3} = {m0} (at least 0).</source>
        <translation>{k}: {m1} × {p2} − räntor {m3} = {m0} (minst 0).</translation>
    </message>
    <message>
        <source>Deducted, {k}: {m0} a month.</source>
        <translation>Dras av: {k} {m0} i månaden.</translation>
    </message>
    <message>
        <source>Deducted, {k}: {m1} − housing allowance {m2} = {m0} (at least 0).</source>
        <translation>Dras av: {k} {m1} − bostadsbidrag {m2} = {m0} (minst 0).</translation>
    </message>
    <message>
        <source>Deducted, {k}: {m0} a month (entered: {m1}).</source>
        <translation>Dras av: {k} {m0} i månaden (angivet: {m1}).</translation>
    </message>
    <message>
        <source>Income limit {m1} + {m2} for each of {n3} further persons = {m0}.</source>
        <translation>Inkomstgräns {m1} + {m2} för varje ytterligare person ({n3}) = {m0}.</translation>
    </message>
    <message>
        <source>The spouse&apos;s net income {m0} is not smaller than one&apos;s own {m1}, so the fee is counted from one&apos;s own income alone.</source>
        <translation>Makens nettoinkomster {m0} är inte mindre än de egna {m1}, så avgiften beräknas enbart på de egna inkomsterna.</translation>
    </message>
    <message>
        <source>Income above the limit {m1} × {p2} / {n3} = {m0}.</source>
        <translation>Inkomster över gränsen {m1} × {p2} / {n3} = {m0}.</translation>
    </message>
    <message>
        <source>By the formula: ({m1} − {m2}) × {n3} = {m0}.</source>
        <translation>Enligt formeln: ({m1} − {m2}) × {n3} = {m0}.</translation>
    </message>
    <message>
        <source>After the ceiling {n2} days cost {m1} each for upkeep.</source>
        <translation>När avgiftstaket har nåtts betalas uppehälle för {n2} dygn, {m1} per dygn.</translation>
    </message>
    <message>
        <source>The spouse does not live in the household: the spouse&apos;s income and deductions are not counted. The size of the household must be without the spouse, too.</source>
        <translation>Maken bor inte i hushållet: makens inkomster och avdrag har inte räknats med. Också hushållets storlek ska anges utan maken.</translation>
    </message>
    <message>
        <source>Long-term care is planned as the amount 1.</source>
        <translation>Mängden för långvarig vård är alltid 1.</translation>
    </message>
    <message>
        <source>The unit is not the service&apos;s own.</source>
        <translation>Enheten är inte tjänstens egen enhet.</translation>
    </message>
    <message>
        <source>Long-term care is planned by the month.</source>
        <translation>Långvarig vård planeras per månad.</translation>
    </message>
    <message>
        <source>{1} (spouse)</source>
        <translation>{1} (make)</translation>
    </message>
    <message>
        <source>hours of two spouses</source>
        <translation>två makars timmar</translation>
    </message>
    <message>
        <source>guardian&apos;s fee deducted at most</source>
        <translation>avdrag för intressebevakarens arvode, högst</translation>
    </message>
    <message>
        <source>former rented home: months of deduction</source>
        <translation>tidigare hyresbostad: månader som avdraget görs</translation>
    </message>
    <message>
        <source>number charged a day at most</source>
        <translation>debiteras högst per dag</translation>
    </message>
    <message>
        <source>Regular home care is given at least once a week (7 b §). So little may be temporary home care, which has another fee. Check before deciding.</source>
        <translation>Regelbunden hemvård ges minst en gång i veckan (7 b §). Så lite kan vara tillfällig hemvård, som har en annan avgift. Kontrollera före beslutet.</translation>
    </message>
    <message>
        <source>Of the guardian&apos;s fees that were entered at most {m1} a month is deducted ({k}).</source>
        <translation>Av de angivna arvodena till intressebevakaren dras högst {m1} i månaden av ({k}).</translation>
    </message>
    <message>
        <source>A service is for the client or for the spouse.</source>
        <translation>En tjänst är för klienten eller för maken.</translation>
    </message>
    <message>
        <source>There is no spouse in the household whom the service could be for. Long-term care can be planned for a spouse who lives elsewhere.</source>
        <translation>I hushållet finns ingen make som tjänsten kunde vara för. För en make som bor på annat håll kan långvarig vård planeras.</translation>
    </message>
    <message>
        <source>A person has one long-term care at a time: compare them as alternatives.</source>
        <translation>En person har en långvarig vård åt gången: jämför dem som alternativ.</translation>
    </message>
    <message>
        <source>A person has either long-term care or home care by hours: compare them as alternatives.</source>
        <translation>En person har antingen långvarig vård eller hemvård enligt timmar: jämför dem som alternativ.</translation>
    </message>
    <message>
        <source>This service by the month is already planned for the same person.</source>
        <translation>Den här månadstjänsten är redan planerad för samma person.</translation>
    </message>
    <message>
        <source>One person has one care day a day: at most 31 a month on all lines together.</source>
        <translation>En person har en vårddag per dag: på alla rader tillsammans högst 31 i månaden.</translation>
    </message>
    <message>
        <source>Costs of the former home, rented</source>
        <translation>Kostnader för den tidigare bostaden, hyresbostad</translation>
    </message>
    <message>
        <source>Costs of the former home, right of occupancy</source>
        <translation>Kostnader för den tidigare bostaden, bostadsrättsbostad</translation>
    </message>
    <message>
        <source>{n1} lines have one fee for their hours together: {n0} h a month.</source>
        <translation>{n1} servicerader, en avgift för timmarna tillsammans: {n0} h i månaden.</translation>
    </message>
    <message>
        <source>Of {n1} planned a month at most {n2} are charged; of the {n3} here {n0}.</source>
        <translation>Av de planerade {n1} i månaden debiteras högst {n2}; av {n3} på den här raden debiteras {n0}.</translation>
    </message>
    <message>
        <source>Producing all of this together costs {m0} a month; the fee is never above it.</source>
        <translation>Att producera detta kostar sammanlagt {m0} i månaden; avgiften överstiger aldrig det.</translation>
    </message>
    <message>
        <source>Of the common fee {m1} the share of this service ({n2} of {n3}): {m0} a month.</source>
        <translation>Av den gemensamma avgiften {m1} är den här tjänstens andel (mängd {n2} / {n3}): {m0} i månaden.</translation>
    </message>
    <message>
        <source>The county&apos;s own tariff is missing: the figures are the national maximum fees. The county may charge less.</source>
        <translation>Områdets egen avgiftstaxa saknas: siffrorna är riksomfattande maximiavgifter. Området kan ta ut mindre.</translation>
    </message>
    <message>
        <source>The yearly fee ceiling is full: no fee is taken for this service.</source>
        <translation>Avgiftstaket för året har nåtts: ingen avgift tas ut för den här tjänsten.</translation>
    </message>
    <message>
        <source>The yearly fee ceiling is full: upkeep {m1} × {n2} = {m0}.</source>
        <translation>Avgiftstaket för året har nåtts: uppehälle {m1} × {n2} = {m0}.</translation>
    </message>
    <message>
        <source>Not included: a raise of the voucher&apos;s value (569/2009 8 §).</source>
        <translation>Ingår inte: höjning av servicesedelns värde (569/2009 8 §).</translation>
    </message>
    <message>
        <source>The own share is as much as the fee of the county&apos;s own service {m1}, at most the price {m2}: {m0} a month.</source>
        <translation>Självriskandelen är lika stor som avgiften för områdets egen tjänst ({m1}), högst priset {m2}: {m0} i månaden.</translation>
    </message>
    <message>
        <source>What is to be paid is more than the income allows. The county must lower or waive fees that endanger the livelihood (734/1992 11 §).</source>
        <translation>Det som ska betalas är mer än inkomsterna räcker till. Området ska sätta ned eller efterskänka en avgift som äventyrar försörjningen (734/1992 11 §).</translation>
    </message>
    <message>
        <source>What is to be paid is more than the income allows. The county must raise the value of a voucher where the livelihood is endangered (569/2009 8 §).</source>
        <translation>Det som ska betalas är mer än inkomsterna räcker till. Området ska höja servicesedelns värde, om försörjningen äventyras (569/2009 8 §).</translation>
    </message>
    <message>
        <source>A spouse who counts is in the household: its size is at least 2.</source>
        <translation>En make som räknas med hör till hushållet: dess storlek är minst 2.</translation>
    </message>
    <message>
        <source>A total stands instead of its parts: enter one or the other.</source>
        <translation>En totalinkomst anges i stället för sina delar: ange antingen eller.</translation>
    </message>
    <message>
        <source>The fee hangs on this person&apos;s income: enter it, even if it is 0.</source>
        <translation>Avgiften beror på den här personens inkomster: ange dem, även om de är 0.</translation>
    </message>
    <message>
        <source>The client has a net income of {m0} a month.</source>
        <translation>Klientens nettoinkomster är {m0} i månaden.</translation>
    </message>
    <message>
        <source>The spouse has a net income of {m0} a month.</source>
        <translation>Makens nettoinkomster är {m0} i månaden.</translation>
    </message>
    <message>
        <source>The services cost {m0} a month.</source>
        <translation>Tjänsterna kostar {m0} i månaden.</translation>
    </message>
    <message>
        <source>Paid besides, {k}: {m0} a month.</source>
        <translation>Därtill betalas, {k}: {m0} i månaden.</translation>
    </message>
    <message>
        <source>Left a month: {m1} − {m2} − {m3} = {m0}.</source>
        <translation>Kvar per månad blir {m1} − {m2} − {m3} = {m0}.</translation>
    </message>
    <message>
        <source>each spouse&apos;s apart</source>
        <translation>var makes för sig</translation>
    </message>
    <message>
        <source>both spouses&apos; together</source>
        <translation>makarnas tillsammans</translation>
    </message>
    <message>
        <source>divisor of a part of a month</source>
        <translation>delare för en del av en månad</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 dagar</translation>
    </message>
    <message>
        <source>the days of the month</source>
        <translation>månadens dagar</translation>
    </message>
    <message>
        <source>30.4 days</source>
        <translation>30,4 dagar</translation>
    </message>
    <message>
        <source>365/12 days</source>
        <translation>365/12 dagar</translation>
    </message>
    <message>
        <source>This service does not start, end or pause together with the others of its common fee: their share is shown as it was. The fee is set anew when the plan changes.</source>
        <translation>Tjänsten börjar, slutar eller avbryts inte samtidigt som de andra tjänsterna med samma avgift: deras andel visas som förut. Avgiften fastställs på nytt när planen ändras.</translation>
    </message>
    <message>
        <source>Of the month&apos;s {n3} days in service {n1}, of them not charged {n2}: {n0} days are charged.</source>
        <translation>Av månadens {n3} dagar i tjänsten {n1}, av dem utan avgift {n2}: {n0} dagar debiteras.</translation>
    </message>
    <message>
        <source>The whole month is charged: {m0}.</source>
        <translation>Hela månaden debiteras: {m0}.</translation>
    </message>
    <message>
        <source>{m1} × {n2} / {n3}, rounded to the cent: {m0}.</source>
        <translation>{m1} × {n2} / {n3}, avrundat till cent: {m0}.</translation>
    </message>
    <message>
        <source>Nothing is charged for this month.</source>
        <translation>För den här månaden debiteras ingenting.</translation>
    </message>
    <message>
        <source>The service is offered in this mode, but not on {2}: {1}.</source>
        <translation>Tjänsten erbjuds med det här produktionssättet, men inte {2}: {1}.</translation>
    </message>
    <message>
        <source>no flat fees from who gets a guarantee pension</source>
        <translation>inga fasta avgifter av den som får garantipension</translation>
    </message>
    <message>
        <source>The organiser takes no flat fees from who gets a guarantee pension (its own rule).</source>
        <translation>Området tar inga fasta avgifter av den som får garantipension (områdets eget beslut).</translation>
    </message>
    <message>
        <source>Who gets a guarantee pension pays no flat fee here.</source>
        <translation>Av den som får garantipension tas ingen fast avgift.</translation>
    </message>
    <message>
        <source>factor of a time of the week</source>
        <translation>koefficient för en tid i veckan</translation>
    </message>
    <message>
        <source>in the evening</source>
        <translation>på kvällen</translation>
    </message>
    <message>
        <source>at night</source>
        <translation>på natten</translation>
    </message>
    <message>
        <source>on Saturday</source>
        <translation>på lördag</translation>
    </message>
    <message>
        <source>on Sunday</source>
        <translation>på söndag</translation>
    </message>
    <message>
        <source>Not more than the amount falls on evenings, nights and weekends, and only where the tariff prices them apart.</source>
        <translation>På kvällar, nätter och veckoslut infaller högst hela mängden, och bara på tider som avgiftstaxan prissätter skilt.</translation>
    </message>
    <message>
        <source>By the times of the week: {m1} × {n2} = {m0} / {u}.</source>
        <translation>Enligt tiden i veckan: {m1} × {n2} = {m0} / {u}.</translation>
    </message>
    <message>
        <source>The income {m1} is at most the price band&apos;s limit {m0}.</source>
        <translation>Inkomsterna {m1} är högst prisklassens gräns {m0}.</translation>
    </message>
    <message>
        <source>The income {m1} is above the price band&apos;s limit {m0}.</source>
        <translation>Inkomsterna {m1} överstiger prisklassens gräns {m0}.</translation>
    </message>
    <message>
        <source>Price for who also has regular home care or housing: {m0} / {u}.</source>
        <translation>Pris för den som också får regelbunden hemvård eller boende: {m0} / {u}.</translation>
    </message>
    <message>
        <source>{m1} rounded up to the next full {m2}: {m0}.</source>
        <translation>{m1} avrundat uppåt till nästa hela {m2}: {m0}.</translation>
    </message>
    <message>
        <source>At each time of the week the county pays the value, at most the price: {m0} a month.</source>
        <translation>Vid varje tid i veckan betalar välfärdsområdet sedelns värde, högst priset: {m0} i månaden.</translation>
    </message>
    <message>
        <source>The own share is what the price is above the value at each time of the week: {m0} a month.</source>
        <translation>Självriskandelen är vid varje tid i veckan den del av priset som överstiger sedelns värde: {m0} i månaden.</translation>
    </message>
    <message>
        <source>The income is not known, so the voucher has its lowest value.</source>
        <translation>Inkomsterna är inte kända, så servicesedeln har sitt lägsta värde.</translation>
    </message>
    <message>
        <source>Tax and expenses are not taken off an income of this kind: {k}.</source>
        <translation>Skatt och kostnader dras inte av från en inkomst av det här slaget: {k}.</translation>
    </message>
    <message>
        <source>Short-term care on every day of the month: if it lasts three months, it is long-term care (7 b §), which has another fee. Check before deciding.</source>
        <translation>Kortvarig vård varje dag i månaden: om den varar tre månader är den långvarig vård (7 b §), som har en annan avgift. Kontrollera före beslutet.</translation>
    </message>
    <message>
        <source>Ask who sends the bill for the own share: the provider or the county.</source>
        <translation>Fråga vem som fakturerar självriskandelen: serviceproducenten eller välfärdsområdet.</translation>
    </message>
    <message>
        <source>The bill for the own share comes from {1}.</source>
        <translation>Självriskandelen faktureras av {1}.</translation>
    </message>
    <message>
        <source>The county does not bill fees of less than {m1}.</source>
        <translation>Välfärdsområdet fakturerar inte avgifter under {m1}.</translation>
    </message>
    <message>
        <source>the provider</source>
        <translation>serviceproducenten</translation>
    </message>
    <message>
        <source>the county</source>
        <translation>välfärdsområdet</translation>
    </message>
    <message>
        <source>lowest bill</source>
        <translation>minsta belopp som faktureras</translation>
    </message>
    <message>
        <source>price beside regular home care or housing</source>
        <translation>pris vid sidan av regelbunden hemvård eller boende</translation>
    </message>
    <message>
        <source>voucher: value rounded up to</source>
        <translation>servicesedel: värdet avrundas uppåt till</translation>
    </message>
    <message>
        <source>voucher: who bills the own share</source>
        <translation>servicesedel: vem fakturerar självriskandelen</translation>
    </message>
    <message>
        <source>A figure took part that nobody has checked since the index step of January {y2}: {k}.</source>
        <translation>En siffra ingår som ingen har kontrollerat efter indexjusteringen i januari {y2}: {k}.</translation>
    </message>
    <message>
        <source>Not laid down by law</source>
        <translation>Inte föreskrivet i lag</translation>
    </message>
    <message>
        <source>Client: {1}</source>
        <translation>Klienten: {1}</translation>
    </message>
    <message>
        <source>Spouse: {1}</source>
        <translation>Maken: {1}</translation>
    </message>
    <message>
        <source>The highest fee of the county&apos;s own service is not known either: the own share is at most the price, {m0} a month.</source>
        <translation>Den högsta avgiften för områdets egen tjänst är inte heller känd: självriskandelen är högst priset, {m0} i månaden.</translation>
    </message>
    <message>
        <source>The common fee {m1} is not divided by amount alone ({n2} of {n3}), since no service&apos;s share is above what it costs; the share of this service: {m0} a month.</source>
        <translation>Den gemensamma avgiften {m1} delas inte enbart enligt mängd ({n2} / {n3}), eftersom ingen tjänsts andel är större än vad den kostar; den här tjänstens andel: {m0} i månaden.</translation>
    </message>
</context>
<context>
    <name>PracticeCases</name>
    <message>
        <source>No fee: the income is under the limit</source>
        <translation>Ingen avgift: inkomsten är under gränsen</translation>
    </message>
    <message>
        <source>A part of the income is paid, and a voucher beside it</source>
        <translation>En del av inkomsten betalas, och en servicesedel bredvid</translation>
    </message>
    <message>
        <source>The highest fee: the income is not known</source>
        <translation>Den högsta avgiften: inkomsten är inte känd</translation>
    </message>
    <message>
        <source>A couple: one moves into 24-hour housing, the other stays home</source>
        <translation>Ett par: den ena flyttar till boende dygnet runt, den andra bor kvar hemma</translation>
    </message>
    <message>
        <source>24-hour housing: the personal allowance is left</source>
        <translation>Boende dygnet runt: de personliga dispositionsmedlen blir kvar</translation>
    </message>
    <message>
        <source>A whole visit: home care in three ways, meals and alarm phone</source>
        <translation>Ett helt besök: hemvård på tre sätt, måltider och trygghetstelefon</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>incomes</source>
        <translation>inkomster</translation>
    </message>
    <message>
        <source>%1, tax</source>
        <translation>%1, skatt</translation>
    </message>
    <message>
        <source>%1, expenses</source>
        <translation>%1, kostnader</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>Decision date</source>
        <translation>Beslutsdag</translation>
    </message>
    <message>
        <source>Client: gross income</source>
        <translation>Klient: bruttoinkomster</translation>
    </message>
    <message>
        <source>Client: net income</source>
        <translation>Klient: nettoinkomster</translation>
    </message>
    <message>
        <source>Spouse: gross income</source>
        <translation>Make: bruttoinkomster</translation>
    </message>
    <message>
        <source>Spouse: net income</source>
        <translation>Make: nettoinkomster</translation>
    </message>
    <message>
        <source>Client: %1</source>
        <translation>Klient: %1</translation>
    </message>
    <message>
        <source>Spouse: %1</source>
        <translation>Make: %1</translation>
    </message>
    <message>
        <source>Fee ceiling used this year</source>
        <translation>Inräknat i avgiftstaket i år</translation>
    </message>
    <message>
        <source>Add an income</source>
        <translation>Lägg till en inkomst</translation>
    </message>
    <message>
        <source>Give the provider&apos;s price</source>
        <translation>Ange serviceproducentens pris</translation>
    </message>
    <message>
        <source>Give how many</source>
        <translation>Ange antalet</translation>
    </message>
    <message>
        <source>Give the sum</source>
        <translation>Ange beloppet</translation>
    </message>
    <message>
        <source>Give the number like %1</source>
        <translation>Ange talet i formen %1</translation>
    </message>
    <message>
        <source>Give the sum like %1</source>
        <translation>Ange beloppet i formen %1</translation>
    </message>
    <message>
        <source>Give 0 or more</source>
        <translation>Ange minst 0</translation>
    </message>
    <message>
        <source>The number is too large</source>
        <translation>Talet är för stort</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field: what to do</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Household size</source>
        <translation>Hushållets storlek</translation>
    </message>
    <message>
        <source>deduction</source>
        <translation>avdrag</translation>
    </message>
    <message>
        <source>Choose what is deducted</source>
        <translation>Välj vad som dras av</translation>
    </message>
    <message>
        <source>Give two decimals at most; thousands without a point, like %1</source>
        <translation>Ange högst två decimaler; tusental utan punkt, till exempel %1</translation>
    </message>
    <message>
        <source>The last day is before the first one</source>
        <translation>Den sista dagen är före den första</translation>
    </message>
    <message>
        <source>The day of coming home must be after the day of leaving</source>
        <translation>Hemkomsten måste vara efter dagen för avfärd</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öppna</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Spara</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Välj</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>Leta i:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>Fil&amp;namn:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Mapp:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Filformat:</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
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
        <translation>UPPSKATTNING AV KLIENTAVGIFTER</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>Avgiftstaxa</translation>
    </message>
    <message>
        <source>Day of decision</source>
        <translation>Beslutsdag</translation>
    </message>
    <message>
        <source>Alternative</source>
        <translation>Alternativ</translation>
    </message>
    <message>
        <source>The client pays a month</source>
        <translation>Klienten betalar i månaden</translation>
    </message>
    <message>
        <source>The client pays a year</source>
        <translation>Klienten betalar om året</translation>
    </message>
    <message>
        <source>of which to the provider</source>
        <translation>varav till serviceproducenten</translation>
    </message>
    <message>
        <source>Money left a month</source>
        <translation>Kvar att använda i månaden</translation>
    </message>
    <message>
        <source>The county&apos;s cost a month before the fee</source>
        <translation>Områdets kostnad i månaden före klientavgiften</translation>
    </message>
    <message>
        <source>The county&apos;s cost a month after the fee</source>
        <translation>Områdets kostnad i månaden efter klientavgiften</translation>
    </message>
    <message>
        <source>The county&apos;s cost of some service is not known and not in the sum.</source>
        <translation>Områdets kostnad för någon tjänst är inte känd och ingår inte i summan.</translation>
    </message>
    <message>
        <source>The county&apos;s own service would cost the client</source>
        <translation>Områdets egen service skulle kosta klienten</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inte känt</translation>
    </message>
    <message>
        <source>This is an estimate, not a decision.</source>
        <translation>Detta är en uppskattning, inte ett beslut.</translation>
    </message>
    <message>
        <source>No estimate</source>
        <translation>Ingen uppskattning</translation>
    </message>
    <message>
        <source>of which the client&apos;s</source>
        <translation>varav klientens</translation>
    </message>
    <message>
        <source>of which the spouse&apos;s</source>
        <translation>varav makens</translation>
    </message>
    <message>
        <source>for the spouse</source>
        <translation>till maken</translation>
    </message>
    <message>
        <source>The client pays in the month</source>
        <translation>Klienten betalar i månaden</translation>
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
        <translation>år</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name: value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>checked %1</source>
        <translation>kontrollerad %1</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>rent</source>
        <translation>hyra</translation>
    </message>
    <message>
        <source>electricity</source>
        <translation>el</translation>
    </message>
    <message>
        <source>medicines</source>
        <translation>läkemedel</translation>
    </message>
    <message>
        <source>housing allowance</source>
        <translation>bostadsbidrag</translation>
    </message>
    <message>
        <source>a reduction or waiver of the fee (11 §)</source>
        <translation>nedsättning eller efterskänkning av avgiften (11 §)</translation>
    </message>
    <message>
        <source>income support</source>
        <translation>utkomststöd</translation>
    </message>
    <message>
        <source>the income is not known: the highest fee</source>
        <translation>inkomsterna är inte kända: den högsta avgiften</translation>
    </message>
    <message>
        <source>no fee is taken</source>
        <translation>ingen avgift tas ut</translation>
    </message>
    <message>
        <source>the voucher covers {1} / {2}</source>
        <translation>servicesedeln täcker {1} / {2}</translation>
    </message>
    <message>
        <source>as own service {1}</source>
        <translation>som egen tjänst {1}</translation>
    </message>
    <message>
        <source>the price {1} a month, of which the voucher covers {2}</source>
        <translation>priset {1} i månaden, varav servicesedeln täcker {2}</translation>
    </message>
    <message>
        <source>the price {1} / {3}, of which the voucher covers {2}</source>
        <translation>priset {1} / {3}, varav servicesedeln täcker {2}</translation>
    </message>
    <message>
        <source>the income is not above the limit of {1}: no fee</source>
        <translation>inkomsterna överstiger inte inkomstgränsen {1}: ingen avgift</translation>
    </message>
    <message>
        <source>the highest fee</source>
        <translation>den högsta avgiften</translation>
    </message>
    <message>
        <source>the fee is never above what the service costs</source>
        <translation>avgiften är aldrig högre än vad tjänsten kostar</translation>
    </message>
    <message>
        <source>{1} of one&apos;s own net income of {2}, deductions made</source>
        <translation>{1} av egna nettoinkomster {2} efter avdrag</translation>
    </message>
    <message>
        <source>{1} of the couple&apos;s net income of {2}, deductions made</source>
        <translation>{1} av makarnas sammanlagda nettoinkomster {2} efter avdrag</translation>
    </message>
    <message>
        <source>{1} is kept for personal use</source>
        <translation>{1} får behållas för personligt bruk</translation>
    </message>
    <message>
        <source>As the county&apos;s own service {1} a month.</source>
        <translation>Som välfärdsområdets egen service {1} i månaden.</translation>
    </message>
    <message>
        <source>Not included: {1}.</source>
        <translation>Ingår inte: {1}.</translation>
    </message>
    <message>
        <source>This is an estimate, not a decision.</source>
        <translation>Detta är en uppskattning, inte ett beslut.</translation>
    </message>
    <message>
        <source>Estimate of the client fee</source>
        <translation>Uppskattning av klientavgiften</translation>
    </message>
    <message>
        <source>What is planned</source>
        <translation>Vad som planeras</translation>
    </message>
    <message>
        <source>{1}: {2}, {3}</source>
        <translation>{1}: {2}, {3}</translation>
    </message>
    <message>
        <source>Your income is not known, so this is the highest fee that can be charged.</source>
        <translation>Dina inkomster är inte kända, så detta är den högsta avgift som kan tas ut.</translation>
    </message>
    <message>
        <source>How the fee was counted</source>
        <translation>Hur avgiften räknades ut</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Tjänst</translation>
    </message>
    <message>
        <source>How it was counted</source>
        <translation>Hur den räknades ut</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Totalt</translation>
    </message>
    <message>
        <source>It is counted by the tariff in force on {1} (version {2}).</source>
        <translation>Den är uträknad enligt avgiftstaxan som gäller {1} (version {2}).</translation>
    </message>
    <message>
        <source>You have the right to ask that a fee is lowered or not charged at all, if it endangers your livelihood or your family&apos;s (734/1992 11 §).</source>
        <translation>Du har rätt att begära att en avgift sätts ned eller efterskänks, om den äventyrar din eller din familjs försörjning (734/1992 11 §).</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Vad görs</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Senast när</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Give feedback: {1}</source>
        <translation>Ge respons: {1}</translation>
    </message>
    <message>
        <source>QR code of the feedback page {1}</source>
        <translation>QR-kod till responssidan {1}</translation>
    </message>
    <message>
        <source>Tariff {1} in force on {2}</source>
        <translation>Avgiftstaxa {1}, gäller {2}</translation>
    </message>
    <message>
        <source>{1} a month: {2}</source>
        <translation>{1} i månaden: {2}</translation>
    </message>
    <message>
        <source>Rule: {1}</source>
        <translation>Grund: {1}</translation>
    </message>
    <message>
        <source>The client pays {1} a month, {2} a year.</source>
        <translation>Klienten betalar {1} i månaden, {2} om året.</translation>
    </message>
    <message>
        <source>The county&apos;s cost is not known.</source>
        <translation>Områdets kostnad är inte känd.</translation>
    </message>
    <message>
        <source>The county&apos;s cost a month at least {1} gross, {2} net.</source>
        <translation>Områdets kostnad i månaden minst {1} brutto, {2} netto.</translation>
    </message>
    <message>
        <source>The county&apos;s cost a month {1} gross, {2} net.</source>
        <translation>Områdets kostnad i månaden {1} brutto, {2} netto.</translation>
    </message>
    <message>
        <source>{1} of the income above {2} ({3})</source>
        <translation>{1} av inkomsterna över {2} ({3})</translation>
    </message>
    <message>
        <source>a fixed price a month</source>
        <translation>fast månadspris</translation>
    </message>
    <message>
        <source>Some figures are examples or derived: check them before a decision.</source>
        <translation>En del siffror är exempel eller härledda: kontrollera dem före beslut.</translation>
    </message>
    <message>
        <source>Some figures are examples: check them before a decision.</source>
        <translation>En del siffror är exempel: kontrollera dem före beslut.</translation>
    </message>
    <message>
        <source>Some figures are derived, not seen in print: check them before a decision.</source>
        <translation>En del siffror är härledda, inte sedda i tryck: kontrollera dem före beslut.</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bra att veta</translation>
    </message>
    <message>
        <source>What you have left is not known, because the net income was not given.</source>
        <translation>Det är inte känt vad du har kvar, eftersom nettoinkomsterna inte uppgavs.</translation>
    </message>
    <message>
        <source>What the services cost the county is not known.</source>
        <translation>Vad tjänsterna kostar välfärdsområdet är inte känt.</translation>
    </message>
    <message>
        <source>{1} of the income above {2}</source>
        <translation>{1} av inkomsterna över {2}</translation>
    </message>
    <message>
        <source>What and who</source>
        <translation>Vad och vem</translation>
    </message>
    <message>
        <source>a price a month by income</source>
        <translation>ett månadspris enligt inkomsten</translation>
    </message>
    <message>
        <source>never more than from one&apos;s own income alone</source>
        <translation>aldrig mer än på enbart egna inkomster</translation>
    </message>
    <message>
        <source>the fee is never above the provider&apos;s price</source>
        <translation>avgiften är aldrig högre än serviceproducentens pris</translation>
    </message>
    <message>
        <source>The client has {1} a month left.</source>
        <translation>Klienten har {1} i månaden kvar.</translation>
    </message>
    <message>
        <source>The household has {1} a month left.</source>
        <translation>Hushållet har {1} i månaden kvar.</translation>
    </message>
    <message>
        <source>a share of the common fee of {1}</source>
        <translation>en andel av den gemensamma avgiften {1}</translation>
    </message>
    <message>
        <source>a raise of the voucher&apos;s value (569/2009 8 §)</source>
        <translation>höjning av servicesedelns värde (569/2009 8 §)</translation>
    </message>
    <message>
        <source>What you pay with a service voucher is your own share of the price, not a fee. The value of the voucher can be raised, if your livelihood or your duty to support others is endangered (569/2009 8 §): ask for it.</source>
        <translation>Med en servicesedel betalar du en självriskandel av priset, inte en klientavgift. Sedelns värde kan höjas, om din utkomst eller din underhållsskyldighet äventyras (569/2009 8 §): be om det.</translation>
    </message>
    <message>
        <source>Alternatives side by side</source>
        <translation>Alternativen sida vid sida</translation>
    </message>
    <message>
        <source>Not part of these fees: {1}.</source>
        <translation>I dessa avgifter ingår inte: {1}.</translation>
    </message>
    <message>
        <source>A column each alternative, with what each service costs per month</source>
        <translation>En kolumn för varje alternativ: vad varje tjänst kostar per månad</translation>
    </message>
    <message>
        <source>Per month</source>
        <translation>Per månad</translation>
    </message>
    <message>
        <source>You pay per month</source>
        <translation>Du betalar per månad</translation>
    </message>
    <message>
        <source>Compared with {1}</source>
        <translation>Jämfört med {1}</translation>
    </message>
    <message>
        <source>Per year</source>
        <translation>Per år</translation>
    </message>
    <message>
        <source>Client fees to the county</source>
        <translation>Klientavgifter till välfärdsområdet</translation>
    </message>
    <message>
        <source>When the yearly fee ceiling is full</source>
        <translation>När årets avgiftstak är fyllt</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inte känt</translation>
    </message>
    <message>
        <source>You have left</source>
        <translation>Du har kvar</translation>
    </message>
    <message>
        <source>Your household has left</source>
        <translation>Ditt hushåll har kvar</translation>
    </message>
    <message>
        <source>The county pays</source>
        <translation>Välfärdsområdet betalar</translation>
    </message>
    <message>
        <source>at least {1}</source>
        <translation>minst {1}</translation>
    </message>
    <message>
        <source>The county, compared with {1}</source>
        <translation>Välfärdsområdet jämfört med {1}</translation>
    </message>
    <message>
        <source>Alternative {1}</source>
        <translation>Alternativ {1}</translation>
    </message>
    <message>
        <source>{1}, decision day {2}</source>
        <translation>{1}, beslutsdag {2}</translation>
    </message>
    <message>
        <source>{1} (for your spouse)</source>
        <translation>{1} (för din make)</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Så här går det vidare</translation>
    </message>
    <message>
        <source>Whom to ask: {1}.</source>
        <translation>Vem du frågar: {1}.</translation>
    </message>
    <message>
        <source>Each service, how its fee was counted, and what you pay for it per month</source>
        <translation>Varje tjänst, hur avgiften räknades och vad du betalar för den per månad</translation>
    </message>
    <message>
        <source>None of this accrues the yearly fee ceiling.</source>
        <translation>Inget av detta räknas in i årets avgiftstak.</translation>
    </message>
    <message>
        <source>These fees accrue the yearly fee ceiling.</source>
        <translation>Dessa avgifter räknas in i årets avgiftstak.</translation>
    </message>
    <message>
        <source>Of these fees accrue the yearly fee ceiling: {1}.</source>
        <translation>Av dessa räknas in i årets avgiftstak: {1}.</translation>
    </message>
    <message>
        <source>Some figures are examples: the county makes sure of them before it decides.</source>
        <translation>En del av siffrorna är exempel: välfärdsområdet kontrollerar dem före beslutet.</translation>
    </message>
    <message>
        <source>Some figures are derived from others: the county makes sure of them before it decides.</source>
        <translation>En del av siffrorna är härledda ur andra: välfärdsområdet kontrollerar dem före beslutet.</translation>
    </message>
    <message>
        <source>The two of you pay per month</source>
        <translation>Ni betalar tillsammans per månad</translation>
    </message>
    <message>
        <source>Per year {1}</source>
        <translation>Per år {1}</translation>
    </message>
    <message>
        <source>Of this {1} is for your own services and {2} for your spouse&apos;s.</source>
        <translation>Av detta är {1} för din egen service och {2} för din makes.</translation>
    </message>
    <message>
        <source>Before the ceiling is full a month costs {1}.</source>
        <translation>Innan avgiftstaket är fyllt kostar en månad {1}.</translation>
    </message>
    <message>
        <source>When the ceiling is full a month costs {1}.</source>
        <translation>När avgiftstaket är fyllt kostar en månad {1}.</translation>
    </message>
    <message>
        <source>{1}: after {2} months {3} per month, as a deduction ends.</source>
        <translation>{1}: efter {2} månader {3} per månad, eftersom ett avdrag upphör.</translation>
    </message>
    <message>
        <source>{1} before tax</source>
        <translation>{1} (före skatt)</translation>
    </message>
    <message>
        <source>{1} after tax</source>
        <translation>{1} (efter skatt)</translation>
    </message>
    <message>
        <source>your spouse&apos;s {1} after tax</source>
        <translation>din makes {1} (efter skatt)</translation>
    </message>
    <message>
        <source>Counted with an income of {1} per month: check that it is right, and tell of changes.</source>
        <translation>Räknat på inkomsten {1} per månad: kontrollera att den är rätt och berätta om ändringar.</translation>
    </message>
    <message>
        <source>Not taken off: {1}.</source>
        <translation>Härifrån har inte dragits av: {1}.</translation>
    </message>
    <message>
        <source>What is to be paid is {1} per month more than your household&apos;s income.</source>
        <translation>Det som ska betalas är {1} per månad mer än hushållets inkomster.</translation>
    </message>
    <message>
        <source>Your household has {1} per month left.</source>
        <translation>Ditt hushåll har {1} kvar per månad.</translation>
    </message>
    <message>
        <source>What your spouse is to pay is {1} per month more than your spouse&apos;s income.</source>
        <translation>Det som din make ska betala är {1} per månad mer än makens inkomster.</translation>
    </message>
    <message>
        <source>What is to be paid is {1} per month more than your income.</source>
        <translation>Det som ska betalas är {1} per månad mer än dina inkomster.</translation>
    </message>
    <message>
        <source>Your spouse has {1} per month left.</source>
        <translation>Din make har {1} kvar per månad.</translation>
    </message>
    <message>
        <source>You have {1} per month left.</source>
        <translation>Du har {1} kvar per månad.</translation>
    </message>
    <message>
        <source>Income {1} − services {2} {3} {4}.</source>
        <translation>Inkomster {1} − service {2} {3} {4}.</translation>
    </message>
    <message>
        <source>Income {1} − services {2} − other costs that you told {3} {4} {5} (costs: {6}).</source>
        <translation>Inkomster {1} − service {2} − andra utgifter som du berättat om {3} {4} {5} (utgifter: {6}).</translation>
    </message>
    <message>
        <source>What you have left is not said, because the fees may change.</source>
        <translation>Vad du har kvar sägs inte, eftersom avgifterna kan ändras.</translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation>Månad för månad</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Månad</translation>
    </message>
    <message>
        <source>Days charged</source>
        <translation>Avgiftsbelagda dagar</translation>
    </message>
    <message>
        <source>The yearly fee ceiling is not counted in the months.</source>
        <translation>Årets avgiftstak är inte beaktat i månaderna.</translation>
    </message>
    <message>
        <source>{1}: {2} of {3}</source>
        <translation>{1}: {2} av {3}</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alla</translation>
    </message>
    <message>
        <source>Place, date, counsellor</source>
        <translation>Ort, datum, handledare</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Övning</translation>
    </message>
    <message>
        <source>A practice case: not the estimate of any client.</source>
        <translation>Ett övningsfall: ingen klients uppskattning.</translation>
    </message>
    <message>
        <source>at most the provider&apos;s price</source>
        <translation>högst serviceproducentens pris</translation>
    </message>
    <message>
        <source>The fee ceiling is full. From 1 January {1} again</source>
        <translation>Avgiftstaket är fullt. Från den 1 januari {1} igen</translation>
    </message>
    <message>
        <source>Later, as a deduction ends</source>
        <translation>Senare, när ett avdrag upphör</translation>
    </message>
    <message>
        <source>{1} after {2} months</source>
        <translation>{1} efter {2} månader</translation>
    </message>
    <message>
        <source>the two of you together {1} before tax</source>
        <translation>er gemensamma {1} (före skatt)</translation>
    </message>
    <message>
        <source>your spouse&apos;s {1} before tax</source>
        <translation>din makes {1} (före skatt)</translation>
    </message>
    <message>
        <source>your own {1} before tax</source>
        <translation>din egen {1} (före skatt)</translation>
    </message>
    <message>
        <source>your own {1} after tax</source>
        <translation>din egen {1} (efter skatt)</translation>
    </message>
    <message>
        <source>The fee ceilings of you both are full. From 1 January {1} again</source>
        <translation>Avgiftstaket är fullt för er båda. Från den 1 januari {1} igen</translation>
    </message>
    <message>
        <source>Your spouse&apos;s fee ceiling is full. From 1 January {1} again</source>
        <translation>Din makes avgiftstak är fullt. Från den 1 januari {1} igen</translation>
    </message>
    <message>
        <source>Your own fee ceiling is full. From 1 January {1} again</source>
        <translation>Ditt eget avgiftstak är fullt. Från den 1 januari {1} igen</translation>
    </message>
    <message>
        <source>From 1 January {1} a month costs {2} again.</source>
        <translation>Från den 1 januari {1} kostar en månad {2} igen.</translation>
    </message>
    <message>
        <source>Own share of the price</source>
        <translation>Självrisk av priset</translation>
    </message>
    <message>
        <source>The county pays at least {1} a month for the services, and at least {2} when the client fees are taken off.</source>
        <translation>Välfärdsområdet betalar minst {1} i månaden för tjänsterna och minst {2} när klientavgifterna dras av.</translation>
    </message>
    <message>
        <source>The county pays {1} a month for the services, and {2} when the client fees are taken off.</source>
        <translation>Välfärdsområdet betalar {1} i månaden för tjänsterna och {2} när klientavgifterna dras av.</translation>
    </message>
    <message>
        <source>Of this {1} a month is client fees to the county and {2} own share of the price.</source>
        <translation>Av detta är {1} i månaden klientavgifter till välfärdsområdet och {2} självrisk av priset.</translation>
    </message>
    <message>
        <source>Your spouse pays per month</source>
        <translation>Din make betalar per månad</translation>
    </message>
    <message>
        <source>This is the client&apos;s own share of the price of the service.</source>
        <translation>Detta är klientens självrisk av priset på tjänsten.</translation>
    </message>
    <message>
        <source>Of this {1} is client fees to the county and {2} the client&apos;s own share of the price of the service.</source>
        <translation>Av detta är {1} klientavgifter till välfärdsområdet och {2} klientens självrisk av priset på tjänsten.</translation>
    </message>
    <message>
        <source>Each month, which days are charged, and what is paid</source>
        <translation>Varje månad, för vilka dagar det betalas och vad som betalas</translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation>Att betala</translation>
    </message>
</context>
<context>
    <name>SheetFaults</name>
    <message>
        <source>a text is not UTF-8</source>
        <translation>en text är inte i UTF-8</translation>
    </message>
    <message>
        <source>its language is not known</source>
        <translation>dess språk är okänt</translation>
    </message>
    <message>
        <source>it has no title</source>
        <translation>den saknar rubrik</translation>
    </message>
    <message>
        <source>its date is no day</source>
        <translation>dess datum är ingen dag</translation>
    </message>
    <message>
        <source>a heading of level %1 is out of order</source>
        <translation>en rubrik på nivå %1 står på fel plats</translation>
    </message>
    <message>
        <source>the rows of a table are of unequal length</source>
        <translation>raderna i en tabell är olika långa</translation>
    </message>
    <message>
        <source>the font %1 is not installed</source>
        <translation>teckensnittet %1 är inte installerat</translation>
    </message>
    <message>
        <source>its QR code has no text for a screen reader</source>
        <translation>dess QR-kod saknar text för skärmläsare</translation>
    </message>
    <message>
        <source>the PDF could not be written (%1)</source>
        <translation>PDF-filen kunde inte skrivas (%1)</translation>
    </message>
    <message>
        <source>%1 is missing beside the program</source>
        <translation>%1 saknas bredvid programmet</translation>
    </message>
    <message>
        <source>The sheet cannot be made: %1.</source>
        <translation>Utskriften kan inte göras: %1.</translation>
    </message>
    <message>
        <source>its font has no character “%1”, which stands in a text of the tariff</source>
        <translation>dess teckensnitt saknar tecknet ”%1”, som finns i en text i avgiftstaxan</translation>
    </message>
    <message>
        <source>the address of the feedback page is too long for a QR code</source>
        <translation>responssidans adress är för lång för en QR-kod</translation>
    </message>
    <message>
        <source>the organiser&apos;s name is too long for the foot of the page</source>
        <translation>områdets namn är för långt för sidfoten</translation>
    </message>
    <message>
        <source>it takes %1 pages</source>
        <translation>den tar %1 sidor</translation>
    </message>
    <message>
        <source>Tell those who keep the tariff.</source>
        <translation>Berätta det för den som underhåller avgiftstaxan.</translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>The font “%1” is not installed. The window is shown in another font and the sheet cannot be made. Install the font (in Debian: fonts-open-sans) and start the program again.</source>
        <translation>Teckensnittet ”%1” är inte installerat. Fönstret visas med ett annat teckensnitt och klientens utskrift kan inte göras. Installera teckensnittet (i Debian: fonts-open-sans) och starta programmet på nytt.</translation>
    </message>
</context>
<context>
    <name>Update</name>
    <message>
        <source>%1: the folder cannot be read</source>
        <translation>%1: mappen kan inte läsas</translation>
    </message>
    <message>
        <source>%1: another update of it is at work</source>
        <translation>%1: en annan uppdatering av den pågår redan</translation>
    </message>
    <message>
        <source>%1: cannot be written: %2</source>
        <translation>%1: kan inte skrivas: %2</translation>
    </message>
    <message>
        <source>“%1” is no source: give folder: and a whole path, or postgresql: and a service</source>
        <translation>”%1” är ingen källa: ge folder: och hela sökvägen eller postgresql: och en tjänst</translation>
    </message>
    <message>
        <source>%1: no new tariffs can be fetched: %2</source>
        <translation>%1: nya taxor kan inte hämtas: %2</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>not known</source>
        <translation>inte känt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The client pays %1 a month.</source>
        <translation>Klienten betalar %1 i månaden.</translation>
    </message>
    <message>
        <source>The county&apos;s own service</source>
        <translation>Områdets egen service</translation>
    </message>
    <message>
        <source>The whole estimate</source>
        <translation>Hela uppskattningen</translation>
    </message>
    <message>
        <source>The county&apos;s cost a month</source>
        <translation>Områdets kostnad i månaden</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Brutto</translation>
    </message>
    <message>
        <source>Paid to the county by the client</source>
        <translation>Klienten betalar till området</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>In all a month</source>
        <translation>Totalt i månaden</translation>
    </message>
    <message>
        <source>Of this %1 goes to the county and %2 to the provider.</source>
        <translation>Av detta går %1 till välfärdsområdet och %2 till serviceproducenten.</translation>
    </message>
    <message>
        <source>Money left</source>
        <translation>Kvar att använda</translation>
    </message>
    <message>
        <source>%1 a month: the household&apos;s net income less what the client pays and less the housing and medicine costs entered.</source>
        <translation>%1 i månaden: hushållets nettoinkomster minus det som klienten betalar och minus de angivna boende- och läkemedelskostnaderna.</translation>
    </message>
    <message>
        <source>Not known, because the net income has not been entered.</source>
        <translation>Inte känt, eftersom nettoinkomsterna inte har angetts.</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Om året</translation>
    </message>
    <message>
        <source>%1 in twelve such months, the fee ceiling seen to.</source>
        <translation>%1 under tolv sådana månader, med hänsyn till avgiftstaket.</translation>
    </message>
    <message>
        <source>%1 in twelve such months.</source>
        <translation>%1 under tolv sådana månader.</translation>
    </message>
    <message>
        <source>The county&apos;s cost a month, gross and net</source>
        <translation>Områdets kostnad i månaden, brutto och netto</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>minst %1</translation>
    </message>
    <message>
        <source>To be noticed</source>
        <translation>Att notera</translation>
    </message>
    <message>
        <source>Not included in the estimate</source>
        <translation>Ingår inte i uppskattningen</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Källor</translation>
    </message>
    <message>
        <source>All of it goes to the provider.</source>
        <translation>Allt går till serviceproducenten.</translation>
    </message>
    <message>
        <source>The spouse pays %1 a month.</source>
        <translation>Maken betalar %1 i månaden.</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>months, euros</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 in twelve months, the fee ceiling seen to, and that the fee changes as a deduction ends.</source>
        <translation>%1 på tolv månader; avgiftstaket och att avgiften ändras när ett avdrag upphör har beaktats.</translation>
    </message>
    <message>
        <source>%1 in twelve months, which are not alike.</source>
        <translation>%1 på tolv månader, som inte är likadana.</translation>
    </message>
    <message>
        <source>%1 in twelve months: %2.</source>
        <translation>%1 på tolv månader: %2.</translation>
    </message>
</context>
<context>
    <name>Workbook</name>
    <message>
        <source>Tariff %1 of %2</source>
        <translation>Taxa %1, anordnare %2</translation>
    </message>
    <message>
        <source>Each of the other sheets is a part of the tariff. The first row of a sheet says what its columns are. Rows can be added below, removed and sorted; columns can be moved, and columns of your own are left out when the tariff is taken back.</source>
        <translation>De andra bladen är delar av taxan. Första raden på ett blad säger vad kolumnerna innehåller. Rader kan läggas till nedanför, tas bort och sorteras; kolumner kan flyttas, och egna kolumner lämnas bort när taxan tas tillbaka.</translation>
    </message>
    <message>
        <source>Amounts are in euros. Where a sheet has a column for the unit, it says what the amount is for. Percentages have their sign. Days are days of the calendar; the last day is included, and where there is none it holds until further notice.</source>
        <translation>Beloppen är i euro. Där bladet har en kolumn för enheten säger den vad beloppet gäller. Procenttal har sitt tecken. Dagarna är kalenderdagar; den sista dagen räknas med, och saknas den gäller värdet tills vidare.</translation>
    </message>
    <message>
        <source>Words are chosen from a list in their cell. A service is named with its id in brackets; the id tells which it is, also when the name is changed.</source>
        <translation>Ord väljs i cellens lista. Efter en tjänsts namn står dess beteckning inom parentes; den säger vilken tjänst det är, också när namnet ändras.</translation>
    </message>
    <message>
        <source>To take the tariff back as a draft: in the maintainer&apos;s window “Import”, or maksuarvio tariffs import with the name of this file. Every fault is named with sheet, row and column before anything is published. A single sheet can be taken into a draft, too; the other sheets can then be removed.</source>
        <translation>Taxan kan tas tillbaka som ett utkast: i förvaltarens fönster ”Importera en arbetsbok eller ett blad” eller med kommandot maksuarvio tariffs import och filens namn. Varje fel anges med blad, rad och kolumn innan något publiceras. Också ett enda blad kan tas in i ett utkast; de andra bladen kan då tas bort.</translation>
    </message>
</context>
<context>
    <name>maksuarvio::AlternativeTabs</name>
    <message>
        <source>Alternatives</source>
        <translation>Alternativ</translation>
    </message>
    <message>
        <source>Copy, name or remove an alternative</source>
        <translation>Kopiera, namnge eller ta bort ett alternativ</translation>
    </message>
    <message>
        <source>Name of the alternative</source>
        <translation>Alternativets namn</translation>
    </message>
    <message>
        <source>Copy this alternative, to change it</source>
        <translation>Kopiera alternativet för att ändra det</translation>
    </message>
</context>
<context>
    <name>maksuarvio::AlternativesModel</name>
    <message>
        <source>Services</source>
        <translation>Tjänster</translation>
    </message>
    <message>
        <source>Difference to A</source>
        <translation>Skillnad mot A</translation>
    </message>
    <message>
        <source>not yet known</source>
        <translation>ännu inte känt</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>och %1 till</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inte känt</translation>
    </message>
    <message>
        <source>lowest</source>
        <comment>fee of the client</comment>
        <translation>lägst</translation>
    </message>
    <message>
        <source>lowest</source>
        <comment>cost of the county</comment>
        <translation>lägst</translation>
    </message>
    <message>
        <source>County, difference to A</source>
        <translation>Området, skillnad</translation>
    </message>
    <message>
        <source>The client, € / month</source>
        <translation>Klienten, € / mån</translation>
    </message>
    <message>
        <source>The whole plan as own service</source>
        <translation>Hela planen som egen service</translation>
    </message>
    <message>
        <source>A year, €</source>
        <translation>Per år, €</translation>
    </message>
    <message>
        <source>Money left, € / month</source>
        <translation>Kvar att använda, € / mån</translation>
    </message>
    <message>
        <source>You pay, € / month</source>
        <translation>Du betalar, €/mån</translation>
    </message>
    <message>
        <source>The services cost</source>
        <translation>Tjänsterna kostar</translation>
    </message>
    <message>
        <source>The county pays</source>
        <translation>Området betalar självt</translation>
    </message>
    <message>
        <source>You two pay, € / month</source>
        <translation>Ni betalar tillsammans, € / mån</translation>
    </message>
    <message>
        <source>The client and the spouse, € / month</source>
        <translation>Klienten och maken, € / mån</translation>
    </message>
</context>
<context>
    <name>maksuarvio::AuditPage</name>
    <message>
        <source>Log of changes</source>
        <translation>Ändringslogg</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>Sök i loggen</translation>
    </message>
    <message>
        <source>draft begun</source>
        <translation>utkast påbörjat</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>ändrad</translation>
    </message>
    <message>
        <source>draft discarded</source>
        <translation>utkast kastat</translation>
    </message>
    <message>
        <source>published</source>
        <translation>publicerad</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>återkallad</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Var</translation>
    </message>
    <message>
        <source>Old value</source>
        <translation>Gammalt värde</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Nytt värde</translation>
    </message>
    <message>
        <source>sent for review</source>
        <translation>skickad för granskning</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>godkänd</translation>
    </message>
    <message>
        <source>package sealed</source>
        <translation>paket gjort</translation>
    </message>
    <message>
        <source>package taken</source>
        <translation>paket taget</translation>
    </message>
    <message>
        <source>setting changed</source>
        <translation>inställning ändrad</translation>
    </message>
    <message>
        <source>Save as CSV …</source>
        <translation>Spara som CSV …</translation>
    </message>
    <message>
        <source>Save the log of changes</source>
        <translation>Spara ändringsloggen</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabeller (*.csv)</translation>
    </message>
    <message>
        <source>log</source>
        <translation>andringslogg</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Lyckades inte</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1: kan inte skrivas: %2</translation>
    </message>
</context>
<context>
    <name>maksuarvio::CompareView</name>
    <message>
        <source>Side by side</source>
        <translation>Sida vid sida</translation>
    </message>
    <message>
        <source>Copy the plan (Ctrl+D) to set alternatives side by side.</source>
        <translation>Kopiera planen (Ctrl+D) för att se alternativen sida vid sida.</translation>
    </message>
    <message>
        <source>Alternatives side by side</source>
        <translation>Alternativen sida vid sida</translation>
    </message>
    <message>
        <source>Back to the plan (Esc)</source>
        <translation>Tillbaka till planen (Esc)</translation>
    </message>
    <message>
        <source>One hour less</source>
        <translation>En timme mindre</translation>
    </message>
    <message>
        <source>One hour more</source>
        <translation>En timme mer</translation>
    </message>
    <message>
        <source>Show what is the same in all (%1)</source>
        <translation>Visa det som är lika i alla (%1)</translation>
    </message>
    <message>
        <source>Hide what is the same in all</source>
        <translation>Dölj det som är lika i alla</translation>
    </message>
    <message>
        <source>Hours: drag the point (Ctrl+↑, Ctrl+↓)</source>
        <translation>Timmar: dra i punkten (Ctrl+↑, Ctrl+↓)</translation>
    </message>
</context>
<context>
    <name>maksuarvio::ConflictDialog</name>
    <message>
        <source>empty</source>
        <translation>tom</translation>
    </message>
    <message>
        <source>no such row</source>
        <translation>raden finns inte</translation>
    </message>
    <message>
        <source>Someone else has saved this draft meanwhile</source>
        <translation>Någon annan har under tiden sparat det här utkastet</translation>
    </message>
    <message>
        <source>%1 saved it %2. Nothing of yours is lost.</source>
        <translation>%1 sparade det %2. Inget av ditt har gått förlorat.</translation>
    </message>
    <message>
        <source>What they changed: %1 places. What you changed: %2.</source>
        <translation>Den andras ändringar: %1 ställen. Dina ändringar: %2.</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Saved by someone else</source>
        <translation>Sparat av någon annan</translation>
    </message>
    <message>
        <source>What was changed meanwhile</source>
        <translation>Vad som har ändrats under tiden</translation>
    </message>
    <message>
        <source>Save mine as a draft of its own</source>
        <translation>Spara mitt som ett eget utkast</translation>
    </message>
    <message>
        <source>Save mine over theirs</source>
        <translation>Spara mitt över den andras</translation>
    </message>
    <message>
        <source>Take theirs into the window (can be undone)</source>
        <translation>Ta den andras till fönstret (kan ångras)</translation>
    </message>
    <message>
        <source>Back, without saving</source>
        <translation>Tillbaka utan att spara</translation>
    </message>
    <message>
        <source>Nothing was changed by both: the changes can be put together.</source>
        <translation>Ingen plats har ändrats av båda: ändringarna kan förenas.</translation>
    </message>
    <message>
        <source>Changed by both, where yours would stay:</source>
        <translation>Ändrade av båda, där din ändring skulle stå kvar:</translation>
    </message>
    <message>
        <source>%1: yours %2, theirs %3</source>
        <translation>%1: din %2, den andras %3</translation>
    </message>
    <message>
        <source>Put the changes together (can be undone)</source>
        <translation>Förena ändringarna (kan ångras)</translation>
    </message>
</context>
<context>
    <name>maksuarvio::ContextBar</name>
    <message>
        <source>Menu (F10)</source>
        <translation>Meny (F10)</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>Decision date</source>
        <translation>Beslutsdag</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Client view (F9)</source>
        <translation>Klientvy (F9)</translation>
    </message>
    <message>
        <source>Fees in force %1</source>
        <translation>Avgifterna gäller %1</translation>
    </message>
    <message>
        <source>Example figures</source>
        <translation>Exempelsiffror</translation>
    </message>
    <message>
        <source>Derived figures</source>
        <translation>Härledda siffror</translation>
    </message>
    <message>
        <source>Estimate of the client fee</source>
        <translation>Uppskattning av klientavgiften</translation>
    </message>
    <message>
        <source>The estimate is for %1 until you press Enter</source>
        <translation>Uppskattningen gäller %1 tills du trycker på Enter</translation>
    </message>
    <message>
        <source>National maximum fees</source>
        <translation>Riksomfattande maximiavgifter</translation>
    </message>
    <message>
        <source>There are tariffs for %1.</source>
        <translation>Det finns taxor för tiden %1.</translation>
    </message>
    <message>
        <source>Here since %1</source>
        <translation>Här sedan %1</translation>
    </message>
    <message>
        <source>Where new tariffs come from was reached on %1</source>
        <translation>Källan till nya taxor nåddes %1</translation>
    </message>
</context>
<context>
    <name>maksuarvio::DayCalendar</name>
    <message>
        <source>Month before</source>
        <translation>Föregående månad</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Nästa månad</translation>
    </message>
</context>
<context>
    <name>maksuarvio::DayField</name>
    <message>
        <source>Give the day like %1</source>
        <translation>Ange dagen i formen %1</translation>
    </message>
    <message>
        <source>There is no such day. Give the day like %1</source>
        <translation>En sådan dag finns inte. Ange dagen i formen %1</translation>
    </message>
    <message>
        <source>Give a year from %1 to %2</source>
        <translation>Ange ett år mellan %1 och %2</translation>
    </message>
    <message>
        <source>%1: calendar</source>
        <comment>a day</comment>
        <translation>%1: kalender</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>%1: today</source>
        <comment>a day</comment>
        <translation>%1: i dag</translation>
    </message>
</context>
<context>
    <name>maksuarvio::DeductionRow</name>
    <message>
        <source>Kind of deduction</source>
        <translation>Typ av avdrag</translation>
    </message>
    <message>
        <source>Deduction a month or a year</source>
        <translation>Avdrag i månaden eller om året</translation>
    </message>
    <message>
        <source>Remove this deduction</source>
        <translation>Ta bort det här avdraget</translation>
    </message>
</context>
<context>
    <name>maksuarvio::DifferencePage</name>
    <message>
        <source>The draft was begun from nothing: there is no old version to compare it with.</source>
        <translation>Utkastet började från ingenting: det finns ingen gammal version att jämföra med.</translation>
    </message>
    <message>
        <source>The draft has faults: what cannot be read is missing here.</source>
        <translation>Utkastet har fel: det som inte kan läsas saknas här.</translation>
    </message>
    <message>
        <source>%1 → %2: %3 differences, and %4 more in sources and days of review.</source>
        <translation>%1 → %2: %3 skillnader, därtill %4 i källor och granskningsdagar.</translation>
    </message>
    <message>
        <source>Old → new</source>
        <translation>Gammalt → nytt</translation>
    </message>
    <message>
        <source>Sources and days of review too</source>
        <translation>Också källor och granskningsdagar</translation>
    </message>
    <message>
        <source>Save as CSV …</source>
        <translation>Spara som CSV …</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Spara som PDF …</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabeller (*.csv)</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-filer (*.pdf)</translation>
    </message>
    <message>
        <source>%1: what changes</source>
        <translation>%1: vad som ändras</translation>
    </message>
    <message>
        <source>Compared with %1. Draft of %2.</source>
        <translation>Jämfört med %1. Utkast %2.</translation>
    </message>
    <message>
        <source>Save the list of differences</source>
        <translation>Spara listan över skillnader</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Inte gjort</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kan inte skrivas: %2</translation>
    </message>
    <message>
        <source>the list cannot be made</source>
        <translation>listan kan inte göras</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>How it changes</source>
        <translation>Hur det ändras</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>Gammalt</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nytt</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dagar</translation>
    </message>
</context>
<context>
    <name>maksuarvio::DraftDialogs</name>
    <message>
        <source>New draft</source>
        <translation>Nytt utkast</translation>
    </message>
    <message>
        <source>Everything of %1 that holds on the first day or later is taken along.</source>
        <translation>Allt i %1 som gäller den första dagen eller senare tas med.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Börja</translation>
    </message>
    <message>
        <source>Name of the new version</source>
        <translation>Den nya versionens namn</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Första dag</translation>
    </message>
    <message>
        <source>Last day (empty: until further notice)</source>
        <translation>Sista dag (tomt: tills vidare)</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Rättelse</translation>
    </message>
    <message>
        <source>The new version takes the place of %1 on all its days and names it as corrected.</source>
        <translation>Den nya versionen ersätter %1 alla dess dagar och nämner den som rättad.</translation>
    </message>
    <message>
        <source>New empty draft</source>
        <translation>Nytt tomt utkast</translation>
    </message>
    <message>
        <source>For a county that the store does not have yet. The id is a short name that never changes; what people read is given in the texts.</source>
        <translation>För ett område som inte ännu finns i databasen. Id är ett kort namn som aldrig ändras; det namn som visas ges i texterna.</translation>
    </message>
    <message>
        <source>Id of the county</source>
        <translation>Områdets id</translation>
    </message>
    <message>
        <source>Begin with the services and figures of the law</source>
        <translation>Börja med lagens tjänster och tal</translation>
    </message>
    <message>
        <source>New value from a day on</source>
        <translation>Nytt värde från en dag</translation>
    </message>
    <message>
        <source>The row ends the day before, and a copy that begins on the day stands below it.</source>
        <translation>Raden upphör dagen innan, och under den kommer en kopia som börjar den dagen.</translation>
    </message>
    <message>
        <source>Divide</source>
        <translation>Dela</translation>
    </message>
    <message>
        <source>First day of the new value</source>
        <translation>Det nya värdets första dag</translation>
    </message>
    <message>
        <source>Import a tariff from a folder</source>
        <translation>Importera en taxa från en mapp</translation>
    </message>
    <message>
        <source>Export the tariff to a folder</source>
        <translation>Exportera taxan till en mapp</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>The folder %1 holds a tariff. Write over it?</source>
        <translation>Mappen %1 innehåller en taxa. Ska den skrivas över?</translation>
    </message>
    <message>
        <source>Write over it</source>
        <translation>Skriv över</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Skrivet till %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kan inte skrivas: %2</translation>
    </message>
    <message>
        <source>Give the index as a whole number, like 3077</source>
        <translation>Ange index som ett heltal, till exempel 3077</translation>
    </message>
    <message>
        <source>Index step</source>
        <translation>Indexjustering</translation>
    </message>
    <message>
        <source>The figures that the law ties to an index are raised for %1–%2 from the rounded figures of %3. Every such row is marked as derived until you confirm it.</source>
        <translation>De tal som lagen binder till ett index höjs för %1–%2 från de avrundade talen i %3. Varje sådan rad märks som härledd tills du bekräftar den.</translation>
    </message>
    <message>
        <source>TyEL index of this period</source>
        <translation>ArPL-index för den här perioden</translation>
    </message>
    <message>
        <source>TyEL index of the next period</source>
        <translation>ArPL-index för nästa period</translation>
    </message>
    <message>
        <source>National pension index of this period</source>
        <translation>Folkpensionsindex för den här perioden</translation>
    </message>
    <message>
        <source>National pension index of the next period</source>
        <translation>Folkpensionsindex för nästa period</translation>
    </message>
    <message>
        <source>An index cannot change that much at once. Check the numbers.</source>
        <translation>Ett index kan inte ändras så mycket på en gång. Kontrollera talen.</translation>
    </message>
    <message>
        <source>%1 has no values on the day before the new period.</source>
        <translation>%1 har inga värden dagen före den nya perioden.</translation>
    </message>
    <message>
        <source>The secret key to sign with</source>
        <translation>Den hemliga nyckel som används för signering</translation>
    </message>
    <message>
        <source>Save the signed package</source>
        <translation>Spara det signerade paketet</translation>
    </message>
    <message>
        <source>Signed package</source>
        <translation>Signerat paket</translation>
    </message>
    <message>
        <source>Import a workbook or a sheet</source>
        <translation>Importera en arbetsbok eller ett blad</translation>
    </message>
    <message>
        <source>Workbooks and sheets (%1)</source>
        <translation>Arbetsböcker och blad (%1)</translation>
    </message>
    <message>
        <source>Take a workbook</source>
        <translation>Ta en arbetsbok</translation>
    </message>
    <message>
        <source>Export the tariff as a workbook</source>
        <translation>Exportera taxan som arbetsbok</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>Nyckelns lösenfras</translation>
    </message>
    <message>
        <source>Workbooks (%1)</source>
        <translation>Arbetsböcker (%1)</translation>
    </message>
    <message>
        <source>Change amounts by percent</source>
        <translation>Ändra belopp med procent</translation>
    </message>
    <message>
        <source>Each of the selected amounts is raised, or lowered with a minus, and rounded.</source>
        <translation>Varje markerat belopp höjs, eller sänks med ett minustecken, och avrundas.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändra</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Procent</translation>
    </message>
    <message>
        <source>Write a percentage, as 3,5 or -2.</source>
        <translation>Skriv ett procenttal, till exempel 3,5 eller -2.</translation>
    </message>
    <message>
        <source>Rounded to (euros)</source>
        <translation>Avrundas till (euro)</translation>
    </message>
    <message>
        <source>Write an amount, as 0,10 or 1.</source>
        <translation>Skriv ett belopp, till exempel 0,10 eller 1.</translation>
    </message>
    <message>
        <source>Compare with another version</source>
        <translation>Jämför med en annan version</translation>
    </message>
    <message>
        <source>Changed cells, “Old → new” and “Impact” are then against the version that you choose. The draft stays as it is.</source>
        <translation>Ändrade celler, ”Gammalt → nytt” och ”Verkan” visas sedan mot den version som du väljer. Utkastet ändras inte.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Jämför</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Sök och ersätt</translation>
    </message>
    <message>
        <source>In the cells that are selected, where they are several, else in all rows of the part that are shown.</source>
        <translation>I de markerade cellerna om de är flera, annars på alla rader av delen som visas.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersätt</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>Write what is to be found.</source>
        <translation>Skriv vad som ska sökas.</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersätt med</translation>
    </message>
    <message>
        <source>Only cells that hold nothing else</source>
        <translation>Bara celler som inte innehåller annat</translation>
    </message>
    <message>
        <source>Cells replaced: %1.</source>
        <translation>Ersatta celler: %1.</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>tom</translation>
    </message>
    <message>
        <source>Filter the column</source>
        <translation>Filtrera kolumnen</translation>
    </message>
    <message>
        <source>Only rows with what you choose are shown.</source>
        <translation>Bara rader med det du väljer visas.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrera</translation>
    </message>
    <message>
        <source>Take in another draft</source>
        <translation>Ta med ett annat utkast</translation>
    </message>
    <message>
        <source>The store has no other draft that was begun from the same version.</source>
        <translation>Databasen har inget annat utkast som påbörjats från samma version.</translation>
    </message>
    <message>
        <source>%1, saved by %2</source>
        <translation>%1, sparat av %2</translation>
    </message>
    <message>
        <source>What was changed there is changed here, too. Where both changed the same cell, this draft keeps its own, and the place is named. The other draft stays as it is.</source>
        <translation>Det som ändrats där ändras också här. Där båda har ändrat samma cell står det här utkastets innehåll kvar, och platsen nämns. Det andra utkastet blir som det är.</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Ta med</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Utkast</translation>
    </message>
</context>
<context>
    <name>maksuarvio::DraftPage</name>
    <message>
        <source>Stages of the draft</source>
        <translation>Utkastets skeden</translation>
    </message>
    <message>
        <source>%1 – draft</source>
        <translation>%1 – utkast</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>från %1</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>inte sparat än</translation>
    </message>
    <message>
        <source>changed since it was saved</source>
        <translation>ändrat sedan det sparades</translation>
    </message>
    <message>
        <source>saved %1 by %2</source>
        <translation>sparat %1 av %2</translation>
    </message>
    <message>
        <source>compared with %1</source>
        <translation>jämförs med %1</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabeller</translation>
    </message>
    <message>
        <source>%1 – published</source>
        <translation>%1 – publicerad</translation>
    </message>
    <message>
        <source>to be looked at; a published version never changes</source>
        <translation>att titta på; en publicerad version ändras aldrig</translation>
    </message>
</context>
<context>
    <name>maksuarvio::DraftSession</name>
    <message>
        <source>unnamed</source>
        <translation>namnlöst</translation>
    </message>
</context>
<context>
    <name>maksuarvio::EditPage</name>
    <message>
        <source>Parts of the tariff</source>
        <translation>Taxans delar</translation>
    </message>
    <message>
        <source>Find in this part</source>
        <translation>Sök i den här delen</translation>
    </message>
    <message>
        <source>Rows shown</source>
        <translation>Rader som visas</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Alla rader</translation>
    </message>
    <message>
        <source>Rows with faults</source>
        <translation>Rader med anmärkningar</translation>
    </message>
    <message>
        <source>Changed rows</source>
        <translation>Ändrade rader</translation>
    </message>
    <message>
        <source>New value from a day on</source>
        <translation>Nytt värde från en dag</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Faults: %1</source>
        <translation>Fel: %1</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>Inga fel.</translation>
    </message>
    <message>
        <source>Faults: %1. Warnings: %2. F8 goes to the next.</source>
        <translation>Fel: %1. Varningar: %2. F8 går till nästa.</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Rad %1: %2</translation>
    </message>
    <message>
        <source>No row of this part has “%1”.</source>
        <translation>Ingen rad i den här delen har ”%1”.</translation>
    </message>
    <message>
        <source>No row of this part is changed.</source>
        <translation>Ingen rad i den här delen är ändrad.</translation>
    </message>
    <message>
        <source>No row of this part has a fault.</source>
        <translation>Ingen rad i den här delen har fel.</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>Visa alla rader</translation>
    </message>
    <message>
        <source>Which rows are shown</source>
        <translation>Vilka rader som visas</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>tom</translation>
    </message>
    <message>
        <source>Rows with %1: %2 of %3.</source>
        <translation>Rader med %1: %2 av %3.</translation>
    </message>
</context>
<context>
    <name>maksuarvio::FieldHelp</name>
    <message>
        <source>What is asked: %1</source>
        <translation>Vad som frågas: %1</translation>
    </message>
    <message>
        <source>%1 (Shift+F1)</source>
        <translation>%1 (Skift+F1)</translation>
    </message>
</context>
<context>
    <name>maksuarvio::FirstStart</name>
    <message>
        <source>Whose fees are estimated?</source>
        <translation>Vilket områdes avgifter uppskattas?</translation>
    </message>
    <message>
        <source>Choose the wellbeing services county: type the beginning of its name or use the arrow keys, then press Enter. It can be changed at any time at the top of the window.</source>
        <translation>Välj välfärdsområdet: skriv början av namnet eller använd piltangenterna och tryck på Enter. Området kan bytas när som helst högst upp i fönstret.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Välj</translation>
    </message>
    <message>
        <source>The program has its own fees and prices.</source>
        <translation>Programmet har områdets egna avgifter och priser.</translation>
    </message>
    <message>
        <source>The program has no fees of its own: estimates rest on the highest fees of the act.</source>
        <translation>Programmet har inte områdets egna avgifter: uppskattningarna bygger på lagens högsta avgifter.</translation>
    </message>
</context>
<context>
    <name>maksuarvio::FormField</name>
    <message>
        <source>Use small letters a–z, digits and - _ . +, a letter or digit first, without spaces</source>
        <translation>Använd små bokstäver a–z, siffror och tecknen - _ . +, först en bokstav eller siffra, utan mellanslag</translation>
    </message>
    <message>
        <source>This is needed</source>
        <translation>Detta behövs</translation>
    </message>
</context>
<context>
    <name>maksuarvio::FrozenColumns</name>
    <message>
        <source>First columns</source>
        <translation>Första kolumnerna</translation>
    </message>
</context>
<context>
    <name>maksuarvio::GridDialog</name>
    <message>
        <source>Choose at least one service, size, income and amount</source>
        <translation>Välj minst en tjänst, storlek, inkomst och mängd</translation>
    </message>
    <message>
        <source>These are too many households: at most %1</source>
        <translation>Hushållen är för många: högst %1</translation>
    </message>
    <message>
        <source>A household has 1 to 20 persons</source>
        <translation>Ett hushåll har 1–20 personer</translation>
    </message>
    <message>
        <source>An income is below 10 000 000 euros</source>
        <translation>En inkomst är under 10 000 000 euro</translation>
    </message>
    <message>
        <source>An amount is below 10 000</source>
        <translation>En mängd är under 10 000</translation>
    </message>
    <message>
        <source>A number stands twice in a list</source>
        <translation>Ett tal står två gånger i en lista</translation>
    </message>
    <message>
        <source>A service stands twice</source>
        <translation>En tjänst står två gånger</translation>
    </message>
    <message>
        <source>Give numbers like 600; 800; 1000</source>
        <translation>Ange talen som 600; 800; 1000</translation>
    </message>
    <message>
        <source>Typical households</source>
        <translation>Typiska hushåll</translation>
    </message>
    <message>
        <source>Every size with every income and every amount of every service that is ticked.</source>
        <translation>Varje storlek med varje inkomst och varje mängd av varje ikryssad tjänst.</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Beräkna</translation>
    </message>
    <message>
        <source>Persons in the household</source>
        <translation>Personer i hushållet</translation>
    </message>
    <message>
        <source>Incomes a month, €</source>
        <translation>Inkomster per månad, €</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Tjänster</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Tjänst</translation>
    </message>
    <message>
        <source>Amounts a month</source>
        <translation>Mängder per månad</translation>
    </message>
    <message>
        <source>Provider&apos;s price</source>
        <translation>Serviceproducentens pris</translation>
    </message>
    <message>
        <source>A number cannot be read. Give numbers like 600; 800; 1000</source>
        <translation>Ett tal kan inte läsas. Ange talen som 600; 800; 1000</translation>
    </message>
</context>
<context>
    <name>maksuarvio::GuideDialog</name>
    <message>
        <source>A new county, from an empty book to a published version</source>
        <translation>Ett nytt område, från en tom taxa till en publicerad version</translation>
    </message>
    <message>
        <source>The example is a county that offers regular home care, meals and 24-hour housing.</source>
        <translation>Exemplet är ett område som erbjuder regelbunden hemvård, måltider och boende med heldygnsomsorg.</translation>
    </message>
    <message>
        <source>Tariff → New empty draft. Give the county a short id, the version a name and its first day. Leave “Begin with the services and figures of the law” ticked.</source>
        <translation>Avgiftstaxa → Nytt tomt utkast. Ge området ett kort id, versionen ett namn och dess första dag. Lämna ”Börja med lagens tjänster och tal” ikryssat.</translation>
    </message>
    <message>
        <source>The services, the income limits and the percentages of the law are then there. What is missing is listed under the table; F8 leads from one to the next.</source>
        <translation>Lagens tjänster, inkomstgränser och betalningsprocent finns då där. Det som saknas räknas upp under tabellen; F8 går till nästa.</translation>
    </message>
    <message>
        <source>Offers: add a row for each service and each way to produce it: regular home care as own production, meal service as own production, 24-hour housing as own production. The days are those of the version.</source>
        <translation>Utbud: lägg till en rad för varje tjänst och produktionssätt: regelbunden hemvård som egen produktion, måltidstjänst som egen produktion, serviceboende med heldygnsomsorg som egen produktion. Dagarna är versionens.</translation>
    </message>
    <message>
        <source>Values: add a row for each price and cost. Choose what it is and the service; the unit comes by itself.</source>
        <translation>Värden: lägg till en rad för varje pris och kostnad. Välj vad det är och tjänsten; enheten kommer av sig själv.</translation>
    </message>
    <message>
        <source>Give each its section, its source and the day you checked it, and change the status from “example” when the figure is decided.</source>
        <translation>Ange paragraf, källa och granskningsdag för var och en, och ändra statusen från ”exempel” när talet är beslutat.</translation>
    </message>
    <message>
        <source>Basics: write the day of your review.</source>
        <translation>Grunduppgifter: skriv granskningsdagen.</translation>
    </message>
    <message>
        <source>Save with Ctrl+S. A draft may be saved at any time, faulty or not.</source>
        <translation>Spara med Ctrl+S. Ett utkast kan sparas när som helst, också med fel.</translation>
    </message>
    <message>
        <source>When the list says that nothing is wrong, look at “Old → new” and “Impact”.</source>
        <translation>När listan säger att det inte finns fel, se på ”Gammalt → nytt” och ”Verkan”.</translation>
    </message>
    <message>
        <source>Publish: write who decided, when and in which section, look at the warnings, tick that you have, and press Publish. Counsellors use the version from its first day on.</source>
        <translation>Publicera: skriv vem som beslutade, när och i vilken paragraf, gå igenom varningarna, kryssa för det och tryck på Publicera. Servicehandledarna använder versionen från dess första dag.</translation>
    </message>
    <message>
        <source>A new year</source>
        <translation>Ett nytt år</translation>
    </message>
    <message>
        <source>Choose the version in force on the left and “New draft from this version”. All that still holds on the first day comes along. Changed cells have a bar at their left edge; “Changed rows” above the table shows them alone.</source>
        <translation>Välj till vänster den version som är i kraft och ”Nytt utkast från den här versionen”. Allt som ännu gäller den första dagen följer med. Ändrade celler har ett streck i vänstra kanten; ”Ändrade rader” ovanför tabellen visar bara dem.</translation>
    </message>
    <message>
        <source>One price in mid-year</source>
        <translation>Ett pris mitt under året</translation>
    </message>
    <message>
        <source>Begin a draft whose first day is that of the change. Go to the price, press Ctrl+J and give the first day of the new price: the old row ends the day before, and a copy is there for the new price. Estimates for earlier days stay as they were.</source>
        <translation>Börja ett utkast vars första dag är ändringens dag. Gå till priset, tryck Ctrl+J och ange det nya prisets första dag: den gamla raden upphör dagen innan, och en kopia finns för det nya priset. Beräkningar för tidigare dagar ändras inte.</translation>
    </message>
    <message>
        <source>A mistake in a published version</source>
        <translation>Ett fel i en publicerad version</translation>
    </message>
    <message>
        <source>A published version never changes. “New draft that corrects this version” makes one that takes its place and names it.</source>
        <translation>En publicerad version ändras aldrig. ”Nytt utkast som rättar den här versionen” gör en som ersätter den och nämner den.</translation>
    </message>
    <message>
        <source>Working in the tables</source>
        <translation>Arbetet i tabellerna</translation>
    </message>
    <message>
        <source>Typing, F2 or Enter edits a cell; Delete empties it; Ctrl+Z takes any step back.</source>
        <translation>Skrivande, F2 eller Enter redigerar en cell; Delete tömmer den; Ctrl+Z tar tillbaka vilket steg som helst.</translation>
    </message>
    <message>
        <source>A block copied in a spreadsheet is pasted with Ctrl+V from the top left of the selected cells on, with decimal commas and days as you write them; one value fills all that are selected. Ctrl+C copies the other way, Ctrl+X cuts.</source>
        <translation>Ett område som kopierats i ett kalkylblad klistras in med Ctrl+V från det övre vänstra hörnet av de valda cellerna, med decimalkomma och dagar som du skriver dem; ett värde fyller alla valda. Ctrl+C kopierar åt andra hållet, Ctrl+X klipper ut.</translation>
    </message>
    <message>
        <source>A cell with a red edge is wrong and hinders publishing; an amber one should be looked at. The reason stands under the table.</source>
        <translation>En cell med röd kant är fel och hindrar publicering; en med gul kant bör granskas. Orsaken står under tabellen.</translation>
    </message>
    <message>
        <source>When something goes wrong</source>
        <translation>När något går fel</translation>
    </message>
    <message>
        <source>If the store cannot be written, the draft stays in the window; “Export to a folder” keeps it elsewhere, and “Import from a folder” brings it back.</source>
        <translation>Om det inte går att skriva i databasen finns utkastet kvar i fönstret; ”Exportera till en mapp” sparar det någon annanstans, och ”Importera från en mapp” hämtar det tillbaka.</translation>
    </message>
    <message>
        <source>The log of changes tells who changed what, when, from what to what.</source>
        <translation>Ändringsloggen visar vem som ändrade vad, när, från vad till vad.</translation>
    </message>
    <message>
        <source>Guide for maintainers</source>
        <translation>Handbok för huvudanvändare</translation>
    </message>
    <message>
        <source>A tariff is kept as versions. A draft is worked on, checked while you type, looked at for what it does to households, and published as a whole or not at all.</source>
        <translation>En taxa hålls som versioner. Ett utkast redigeras, kontrolleras medan du skriver, dess verkan för hushållen granskas, och det publiceras helt eller inte alls.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Texts: add a row with Ctrl+Return, type or choose “Name of the county”, and write the name in Finnish, Swedish and English; Tab leads to the next cell. In the same way “How this goes on”, “About this tariff” and the lines of contact.</source>
        <translation>Texter: lägg till en rad med Ctrl+Enter, skriv eller välj ”Områdets namn” och skriv namnet på finska, svenska och engelska; Tab leder till nästa cell. På samma sätt ”Hur det går vidare”, ”Om denna taxa” och kontaktraderna.</translation>
    </message>
    <message>
        <source>Ctrl+Page Down and Ctrl+Page Up lead from one part to the next. Where there is something to choose, a part of its name is enough.</source>
        <translation>Ctrl+Page Down och Ctrl+Page Up leder från en del till en annan. Där man väljer bland alternativ räcker en del av namnet.</translation>
    </message>
    <message>
        <source>“price” of the meal service, at 1, for example 8,50.</source>
        <translation>”pris” för måltidstjänsten, vid 1, till exempel 8,50.</translation>
    </message>
    <message>
        <source>“county&apos;s cost” of the meal service, of regular home care (an hour) and of long-term 24-hour housing (a day).</source>
        <translation>”välfärdsområdets kostnad” för måltidstjänsten, för regelbunden hemvård (timme) och för långvarigt serviceboende med heldygnsomsorg (dag).</translation>
    </message>
    <message>
        <source>“Export as a workbook” writes the tariff for a spreadsheet, with a sheet a part; “Import a workbook or a sheet” takes it back, as a draft of its own, or into the draft that is open. Every fault is named with sheet, row and column before anything is taken.</source>
        <translation>”Exportera som arbetsbok” skriver taxan för ett kalkylprogram, ett blad per del; ”Importera en arbetsbok eller ett blad” tar den tillbaka, som ett eget utkast eller in i det öppna utkastet. Varje fel anges med blad, rad och kolumn innan något tas in.</translation>
    </message>
    <message>
        <source>Ctrl+D fills the topmost of the selected cells down. Ctrl+Shift+P raises or lowers selected amounts by a percentage and rounds them; Ctrl+Shift+R marks the selected rows as reviewed today.</source>
        <translation>Ctrl+D fyller den översta av de markerade cellerna nedåt. Ctrl+Skift+P höjer eller sänker markerade belopp med procent och avrundar dem; Ctrl+Skift+R märker de markerade raderna som granskade i dag.</translation>
    </message>
    <message>
        <source>Vouchers</source>
        <translation>Servicesedlar</translation>
    </message>
    <message>
        <source>In “Offers” a voucher is a row of its own with the rule of its value. What the rule needs stands in “Values”: an income-tested one its base, factor, divisor, lowest and highest value and a percentage for each size of household; one by net income its steps; a flat one its value. Each that is missing is named until it is there.</source>
        <translation>I delen ”Utbud” är en servicesedel en egen rad med regeln för sitt värde. Vad regeln behöver finns i ”Värden”: en inkomstprövad behöver bas, faktor, divisor, lägsta och högsta värde och en procent för varje hushållsstorlek; en efter nettoinkomst sina steg; en fast sitt värde. Allt som saknas nämns tills det finns.</translation>
    </message>
    <message>
        <source>The index step</source>
        <translation>Indexjusteringen</translation>
    </message>
    <message>
        <source>Every second year the amounts of the law follow an index. Choose the national version, then “Index step to the next period”, give the index numbers and look at each new amount: it is marked as derived and not reviewed. Step your own version after it: amounts whose section is that of the law rise, others stay.</source>
        <translation>Vartannat år följer lagens belopp ett index. Välj den nationella versionen och ”Indexjustering till följande period”, ange poängtalen och titta på varje nytt belopp: det är märkt som härlett och inte granskat. Justera din egen version efter det: belopp vars paragraf är lagens stiger, andra står kvar.</translation>
    </message>
    <message>
        <source>Packages and keys</source>
        <translation>Paket och nycklar</translation>
    </message>
    <message>
        <source>“Signed package” writes a published version as one file, signed with the county&apos;s secret key. Computers take it only when the administrator has installed the public key. Keep the secret key where nobody else reads it; make it once with “maksuarvio tariffs keygen”. A package builds on those before it: give all of them, each in its turn.</source>
        <translation>”Signerat paket” skriver en publicerad version som en fil som signeras med områdets hemliga nyckel. Datorer tar emot den bara när administratören har installerat den publika nyckeln. Håll den hemliga nyckeln där ingen annan läser den; den görs en gång med ”maksuarvio tariffs keygen”. Ett paket bygger på de föregående: ge alla i tur och ordning.</translation>
    </message>
    <message>
        <source>Counts of households</source>
        <translation>Hushållens antal</translation>
    </message>
    <message>
        <source>On “Impact”, “Save for counts” writes the typical households as a table. Write into its last column how many live so, save it from any spreadsheet and read it with “Counts”. The impact is then weighted, and tells the county&apos;s income and net cost. “For a board” shows it by household, income and service and saves it as PDF, workbook or CSV.</source>
        <translation>På ”Effekt” skriver ”Mall för antal” de typiska hushållen som en tabell. Skriv i den sista kolumnen hur många som lever så, spara den från vilket kalkylprogram som helst och läs den med ”Antal”. Effekten är då viktad och berättar områdets inkomster och nettokostnad. ”För beslutsfattare” visar den efter hushåll, inkomst och tjänst och sparar den som PDF, arbetsbok eller CSV.</translation>
    </message>
    <message>
        <source>Withdrawing a version</source>
        <translation>Att ta en version ur bruk</translation>
    </message>
    <message>
        <source>“Withdraw the version” takes it out of use in this store: the version before it is in force again, and old estimates can still be computed on it. What was sent out as a package is not called back by that: publish and send a correction, too.</source>
        <translation>”Ta versionen ur bruk” tar den ur bruk i den här databasen: versionen före den gäller igen, och gamla uppskattningar kan fortfarande räknas på den. Det som sänts ut som paket återkallas inte av det: publicera och sänd också en rättelse.</translation>
    </message>
    <message>
        <source>Ctrl+F finds words in the part that is open, Ctrl+H replaces them. A click on a heading sorts down, then up, then as in the file; Ctrl+Shift+F shows only rows with one word in the column.</source>
        <translation>Ctrl+F söker ord i den del som är öppen, Ctrl+H ersätter dem. Ett klick på en rubrik sorterar stigande, sedan fallande, sedan som i filen; Ctrl+Shift+F visar bara rader med samma innehåll i kolumnen.</translation>
    </message>
    <message>
        <source>Two maintainers on one draft: the second to save is shown what the first changed, and can put both together. “Take in another draft” does the same with two drafts of one version.</source>
        <translation>Två som sköter samma utkast: den som sparar som tvåa ser vad den första ändrade och kan förena ändringarna. ”Ta med ett annat utkast” gör detsamma med två utkast från samma version.</translation>
    </message>
    <message>
        <source>What is typed is kept beside the store every few seconds. After a crash it is offered at the next start.</source>
        <translation>Det som skrivs hålls bredvid databasen med några sekunders mellanrum. Efter en krasch erbjuds det vid nästa start.</translation>
    </message>
</context>
<context>
    <name>maksuarvio::HeatMap</name>
    <message>
        <source>Heat map</source>
        <translation>Värmekarta</translation>
    </message>
    <message>
        <source>Heat map: %1</source>
        <translation>Värmekarta: %1</translation>
    </message>
    <message>
        <source>The greatest change is %1. The table beside it has every figure.</source>
        <translation>Den största ändringen är %1. Tabellen bredvid har alla tal.</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>inget svar</translation>
    </message>
</context>
<context>
    <name>maksuarvio::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Hjälp</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
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
        <translation>Nu %1</translation>
    </message>
    <message>
        <source>The fee by hours of home care a month</source>
        <translation>Avgiften enligt hemvårdstimmar i månaden</translation>
    </message>
    <message>
        <source>The fee by hours a month</source>
        <translation>Avgiften enligt timmar i månaden</translation>
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
        <translation>inget svar</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 pers., %2 %3</source>
        <comment>household size, amount, unit</comment>
        <translation>%1 pers., %2&#xa0;%3</translation>
    </message>
</context>
<context>
    <name>maksuarvio::ImpactPage</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>The draft has %1 faults. What cannot be read is missing here, and what is computed on it has no answer.</source>
        <translation>Utkastet har %1 fel. Det som inte kan läsas saknas här, och det som bygger på det har inget svar.</translation>
    </message>
    <message>
        <source>%1 on %2 against %3 on %4</source>
        <translation>%1 (%2) jämfört med %3 (%4)</translation>
    </message>
    <message>
        <source>%1 on %2, with nothing to compare it to</source>
        <translation>%1 (%2), utan jämförelse</translation>
    </message>
    <message>
        <source>Households …</source>
        <translation>Hushåll …</translation>
    </message>
    <message>
        <source>Counts …</source>
        <translation>Antal …</translation>
    </message>
    <message>
        <source>Save for counts …</source>
        <translation>Underlag för antal …</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Framskridande</translation>
    </message>
    <message>
        <source>Services by how much they rise</source>
        <translation>Tjänster enligt höjning</translation>
    </message>
    <message>
        <source>What the client pays more, by household and income</source>
        <translation>Vad klienten betalar mer, enligt hushåll och inkomst</translation>
    </message>
    <message>
        <source>How the figures came about</source>
        <translation>Hur talen uppstod</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Avbrutet.</translation>
    </message>
    <message>
        <source>Computing %1 households …</source>
        <translation>Beräknar %1 hushåll …</translation>
    </message>
    <message>
        <source>Of %1 typical households %2 pay more, %3 less, %4 the same.</source>
        <translation>Av %1 typiska hushåll betalar %2 mer, %3 mindre, %4 lika mycket.</translation>
    </message>
    <message>
        <source>%1 get no answer any more.</source>
        <translation>%1 får inte längre svar.</translation>
    </message>
    <message>
        <source>By the counts %1 households pay more and %2 less.</source>
        <translation>Enligt antalen betalar %1 hushåll mer och %2 mindre.</translation>
    </message>
    <message>
        <source>The county&apos;s income from fees: %1 → %2 a month. Its net cost: %3 → %4 a month.</source>
        <translation>Områdets avgiftsintäkter: %1 → %2 per månad. Nettokostnad: %3 → %4 per månad.</translation>
    </message>
    <message>
        <source>Save the households for counts</source>
        <translation>Spara hushållen för antal</translation>
    </message>
    <message>
        <source>Open counts of households</source>
        <translation>Öppna antal hushåll</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabeller (*.csv)</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Antal</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kan inte läsas: %2</translation>
    </message>
    <message>
        <source>%1 is too large.</source>
        <translation>%1 är för stor.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kan inte skrivas: %2</translation>
    </message>
    <message>
        <source>Nothing can be computed on the draft before its faults are mended.</source>
        <translation>Inget kan räknas på utkastet förrän dess fel är rättade.</translation>
    </message>
    <message>
        <source>For a board …</source>
        <translation>För beslutsfattare …</translation>
    </message>
</context>
<context>
    <name>maksuarvio::ImpactServicesModel</name>
    <message>
        <source>Service</source>
        <translation>Tjänst</translation>
    </message>
    <message>
        <source>Rise</source>
        <comment>number of cells</comment>
        <translation>Stiger</translation>
    </message>
    <message>
        <source>Fall</source>
        <comment>number of cells</comment>
        <translation>Sjunker</translation>
    </message>
    <message>
        <source>Most up</source>
        <translation>Mest upp</translation>
    </message>
    <message>
        <source>Most down</source>
        <translation>Mest ned</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Inget svar</translation>
    </message>
</context>
<context>
    <name>maksuarvio::ImportDialog</name>
    <message>
        <source>Import a tariff</source>
        <translation>Importera en taxa</translation>
    </message>
    <message>
        <source>What the folder holds</source>
        <translation>Mappens innehåll</translation>
    </message>
    <message>
        <source>Take as a draft</source>
        <translation>Ta som utkast</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Anordnare</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>%1 rows; %2</source>
        <translation>%1 rader; %2</translation>
    </message>
    <message>
        <source>Every cell can be read.</source>
        <translation>Alla celler kan läsas.</translation>
    </message>
    <message>
        <source>Faults: %1</source>
        <translation>Fel: %1</translation>
    </message>
    <message>
        <source>They can be mended in the draft, or in the files before.</source>
        <translation>De kan rättas i utkastet eller dessförinnan i filerna.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>och %1 till</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>Vad filen innehåller</translation>
    </message>
    <message>
        <source>Take into the draft %1</source>
        <translation>Ta in i utkastet %1</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 rader</translation>
    </message>
</context>
<context>
    <name>maksuarvio::IncomeRow</name>
    <message>
        <source>Kind of income</source>
        <translation>Typ av inkomst</translation>
    </message>
    <message>
        <source>Income a month or a year</source>
        <translation>Inkomst i månaden eller om året</translation>
    </message>
    <message>
        <source>Remove this income</source>
        <translation>Ta bort den här inkomsten</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Brutto</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Skatt</translation>
    </message>
    <message>
        <source>Expenses</source>
        <translation>Kostnader</translation>
    </message>
</context>
<context>
    <name>maksuarvio::MainWindow</name>
    <message>
        <source>Not used for a while: everything was cleared.</source>
        <translation>Programmet har inte använts på en stund: allt tömdes.</translation>
    </message>
    <message>
        <source>Copied. New client takes it off the clipboard.</source>
        <translation>Kopierat. Ny klient tar bort texten från urklipp.</translation>
    </message>
    <message>
        <source>New client: everything was cleared.</source>
        <translation>Ny klient – allt tömdes.</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Ny klient</translation>
    </message>
    <message>
        <source>Clear everything that was entered?</source>
        <translation>Ska alla inmatade uppgifter tömmas?</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Töm</translation>
    </message>
    <message>
        <source>Not copied: the clipboard does not keep the text.</source>
        <translation>Inte kopierat: urklippet behåller inte texten.</translation>
    </message>
    <message>
        <source>The settings cannot be read or kept: %1</source>
        <translation>Inställningarna kan inte läsas eller sparas: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message numerus="yes">
        <source>Not used for a while: cleared in %n s.</source>
        <translation>
            <numerusform>Inte använt på en stund: rensas om %n s.</numerusform>
            <numerusform>Inte använt på en stund: rensas om %n s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Stäng programmet</translation>
    </message>
    <message>
        <source>Close the program? Everything that was entered is cleared.</source>
        <translation>Ska programmet stängas? Alla uppgifter rensas.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>A practice case, of no client. New client (Ctrl+N) ends it.</source>
        <translation>Ett övningsfall, ingen klients. Ny klient (Ctrl+N) avslutar det.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>There is a “?” beside what can be explained.</source>
        <translation>Ett frågetecken står bredvid det som har en förklaring.</translation>
    </message>
    <message>
        <source>Practice cases</source>
        <translation>Övningsfall</translation>
    </message>
    <message>
        <source>Open a practice case in the place of what was entered? Undo (Ctrl+Z) brings it back.</source>
        <translation>Öppnas ett övningsfall i stället för det som har matats in? Ångra (Ctrl+Z) hämtar det tillbaka.</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Öppna fallet</translation>
    </message>
</context>
<context>
    <name>maksuarvio::MaintainWindow</name>
    <message>
        <source>Maksuarvio: tariffs</source>
        <translation>Maksuarvio: taxor</translation>
    </message>
    <message>
        <source>New draft</source>
        <translation>Nytt utkast</translation>
    </message>
    <message>
        <source>The tariffs cannot be changed here</source>
        <translation>Taxorna kan inte ändras här</translation>
    </message>
    <message>
        <source>Estimates can still be made on the tariffs that the program has. To keep tariffs, start the program as a user who may write the store, or with a store of your own: maksuarvio --maintain --tariffs FILE.</source>
        <translation>Beräkningar kan ändå göras på de taxor som programmet har. För underhåll ska programmet startas av en användare som får skriva i databasen, eller med en egen databas: maksuarvio --maintain --tariffs FIL.</translation>
    </message>
    <message>
        <source>Why the tariffs cannot be changed</source>
        <translation>Varför taxorna inte kan ändras</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Sparat.</translation>
    </message>
    <message>
        <source>%1 is published.</source>
        <translation>%1 har publicerats.</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>Kasta utkastet</translation>
    </message>
    <message>
        <source>Discard the draft %1? The log keeps what was changed in it.</source>
        <translation>Ska utkastet %1 kastas? Loggen behåller det som ändrades i det.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Kasta</translation>
    </message>
    <message>
        <source>Withdraw the version</source>
        <translation>Återkalla versionen</translation>
    </message>
    <message>
        <source>Withdraw %1? It is no longer used for estimates. Old estimates can still be computed on it.</source>
        <translation>Ska %1 återkallas? Den används inte längre för beräkningar. Gamla beräkningar kan fortfarande göras om med den.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Återkalla</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Inte gjort</translation>
    </message>
    <message>
        <source>The draft is still in this window. It can be saved to a folder elsewhere.</source>
        <translation>Utkastet finns kvar i det här fönstret. Det kan sparas i en mapp någon annanstans.</translation>
    </message>
    <message>
        <source>Save to a folder …</source>
        <translation>Spara i en mapp …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Save the changes of the draft %1 before closing?</source>
        <translation>Ska ändringarna i utkastet %1 sparas innan fönstret stängs?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Stäng utan att spara</translation>
    </message>
    <message>
        <source>Nothing was pasted</source>
        <translation>Ingenting klistrades in</translation>
    </message>
    <message>
        <source>Take what was saved meanwhile</source>
        <translation>Ta det som sparats under tiden</translation>
    </message>
    <message>
        <source>Put the changes together</source>
        <translation>Förena ändringarna</translation>
    </message>
    <message>
        <source>The changes of both are here. Look at them, then save.</source>
        <translation>Bådas ändringar är här. Titta på dem och spara.</translation>
    </message>
    <message>
        <source>Changed by both</source>
        <translation>Ändrat av båda</translation>
    </message>
    <message>
        <source>Yours stays in these places: look at them, then save.</source>
        <translation>På de här platserna står din ändring kvar: titta på dem och spara.</translation>
    </message>
    <message>
        <source>unnamed</source>
        <translation>namnlös</translation>
    </message>
    <message>
        <source>Drafts that were not saved</source>
        <translation>Utkast som inte sparades</translation>
    </message>
    <message>
        <source>The program ended before these drafts were saved: %1.</source>
        <translation>Programmet slutade innan de här utkasten sparades: %1.</translation>
    </message>
    <message>
        <source>Cancelled, the question comes again the next time.</source>
        <translation>Om du avbryter kommer frågan igen nästa gång.</translation>
    </message>
    <message>
        <source>Open them</source>
        <translation>Öppna dem</translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>Kasta dem</translation>
    </message>
    <message>
        <source>What was not saved</source>
        <translation>Det som inte sparades</translation>
    </message>
</context>
<context>
    <name>maksuarvio::PartModel</name>
    <message>
        <source>changed</source>
        <translation>ändrad</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>Ändra ”%1”</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Lägg till en rad</translation>
    </message>
    <message>
        <source>Remove rows</source>
        <translation>Ta bort rader</translation>
    </message>
    <message>
        <source>Duplicate the row</source>
        <translation>Kopiera raden</translation>
    </message>
    <message>
        <source>Clear cells</source>
        <translation>Töm celler</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Klistra in</translation>
    </message>
</context>
<context>
    <name>maksuarvio::PartTable</name>
    <message>
        <source>The text is too long: %1 characters, at most %2.</source>
        <translation>Texten är för lång: %1 tecken, högst %2.</translation>
    </message>
    <message>
        <source>There are %1 rows; at most %2 are pasted at once.</source>
        <translation>Raderna är %1; högst %2 kan klistras in på en gång.</translation>
    </message>
    <message>
        <source>Select one cell, where the top left of the block goes, or a range without gaps.</source>
        <translation>Välj en cell, dit det kopierade områdets övre vänstra hörn ska, eller ett sammanhängande område.</translation>
    </message>
    <message>
        <source>The block has %1 columns; the table has %2 from the selected cell on.</source>
        <translation>Det kopierade området har %1 kolumner; tabellen har %2 från den valda cellen.</translation>
    </message>
    <message>
        <source>The block has %1 rows; the table has %2 from the selected cell on, and no other rows.</source>
        <translation>Det kopierade området har %1 rader; tabellen har %2 från den valda cellen, och inga nya rader kommer till.</translation>
    </message>
    <message>
        <source>The block has %1 rows; only %2 are shown from the selected cell on. Show all rows first.</source>
        <translation>Det kopierade området har %1 rader; från den valda cellen visas bara %2. Visa först alla rader.</translation>
    </message>
    <message>
        <source>Select a cell and the cells below it that are to be as it is.</source>
        <translation>Markera en cell och de celler under den som ska få samma värde.</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Fyll nedåt</translation>
    </message>
    <message>
        <source>The rows of this part have no day of review.</source>
        <translation>Raderna i den här delen har ingen granskningsdag.</translation>
    </message>
    <message>
        <source>Reviewed today</source>
        <translation>Granskad i dag</translation>
    </message>
    <message>
        <source>Row %1: “%2” is no amount in euros. Select amounts only.</source>
        <translation>Rad %1: ”%2” är inget belopp i euro. Markera bara belopp.</translation>
    </message>
    <message>
        <source>Select the amounts that are to change.</source>
        <translation>Markera de belopp som ska ändras.</translation>
    </message>
    <message>
        <source>Change by percent</source>
        <translation>Ändra med procent</translation>
    </message>
    <message>
        <source>A published version never changes.</source>
        <translation>En publicerad version ändras aldrig.</translation>
    </message>
    <message>
        <source>“%1” stands in none of these cells.</source>
        <translation>”%1” finns inte i någon av dessa celler.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersätt</translation>
    </message>
</context>
<context>
    <name>maksuarvio::PayersChart</name>
    <message>
        <source>client</source>
        <translation>klienten</translation>
    </message>
    <message>
        <source>%1: the client %2</source>
        <translation>%1: klienten %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inte känt</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>minst %1</translation>
    </message>
    <message>
        <source>, the county %1</source>
        <translation>, området %1</translation>
    </message>
    <message>
        <source>What the client pays a month</source>
        <translation>Vad klienten betalar i månaden</translation>
    </message>
    <message>
        <source>Who pays what a month</source>
        <translation>Vem betalar vad i månaden</translation>
    </message>
    <message>
        <source>you pay</source>
        <translation>du betalar</translation>
    </message>
    <message>
        <source>the county pays</source>
        <translation>området betalar självt</translation>
    </message>
    <message>
        <source>you two pay</source>
        <translation>ni betalar tillsammans</translation>
    </message>
    <message>
        <source>client and spouse</source>
        <translation>klienten och maken</translation>
    </message>
    <message>
        <source>%1: the client and the spouse %2</source>
        <translation>%1: klienten och maken %2</translation>
    </message>
    <message>
        <source>What the client and the spouse pay a month</source>
        <translation>Vad klienten och maken betalar i månaden</translation>
    </message>
</context>
<context>
    <name>maksuarvio::PersonBlock</name>
    <message>
        <source>Totals</source>
        <translation>Totalbelopp</translation>
    </message>
    <message>
        <source>In parts</source>
        <translation>Specificerat</translation>
    </message>
    <message>
        <source>Client&apos;s incomes</source>
        <translation>Klientens inkomster</translation>
    </message>
    <message>
        <source>Spouse&apos;s incomes</source>
        <translation>Makens inkomster</translation>
    </message>
    <message>
        <source>Gross income</source>
        <translation>Bruttoinkomster</translation>
    </message>
    <message>
        <source>€ / month</source>
        <translation>€ / mån</translation>
    </message>
    <message>
        <source>Net income</source>
        <translation>Nettoinkomster</translation>
    </message>
    <message>
        <source>Client: gross income, € a month</source>
        <translation>Klient: bruttoinkomster, € i månaden</translation>
    </message>
    <message>
        <source>Spouse: gross income, € a month</source>
        <translation>Make: bruttoinkomster, € i månaden</translation>
    </message>
    <message>
        <source>Client: net income, € a month</source>
        <translation>Klient: nettoinkomster, € i månaden</translation>
    </message>
    <message>
        <source>Spouse: net income, € a month</source>
        <translation>Make: nettoinkomster, € i månaden</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>Inkomst</translation>
    </message>
    <message>
        <source>Add an income of the client</source>
        <translation>Lägg till en inkomst för klienten</translation>
    </message>
    <message>
        <source>Add an income of the spouse</source>
        <translation>Lägg till en inkomst för maken</translation>
    </message>
    <message>
        <source>Deduction</source>
        <translation>Avdrag</translation>
    </message>
    <message>
        <source>Add a deduction of the client</source>
        <translation>Lägg till ett avdrag för klienten</translation>
    </message>
    <message>
        <source>Add a deduction of the spouse</source>
        <translation>Lägg till ett avdrag för maken</translation>
    </message>
    <message>
        <source>Guarantee pension</source>
        <translation>Garantipension</translation>
    </message>
    <message>
        <source>All income of a month before tax: pensions, wages, dividends, a twelfth of yearly income, and of the untaxed the care allowance for pensioners. Left out: disability allowance, housing allowance, social assistance, child benefit. Home care is charged by this.</source>
        <translation>Alla inkomster i månaden före skatt: pensioner, löner, dividender, en tolftedel av årsinkomster, och av de skattefria vårdbidrag för pensionstagare. Räknas inte: handikappbidrag, bostadsbidrag, utkomststöd, barnbidrag. Avgiften för hemvård beräknas på detta.</translation>
    </message>
    <message>
        <source>What is left of a month&apos;s income after tax, with the care allowance for pensioners and the disability allowance. Long-term care is charged by this, and what is left is counted from it.</source>
        <translation>Vad som återstår av månadens inkomster efter skatt, och därtill vårdbidrag för pensionstagare och handikappbidrag. Avgiften för långvarig vård beräknas på detta, likaså det som återstår att använda.</translation>
    </message>
    <message>
        <source>Whether Kela pays a guarantee pension. This county charges its receivers no flat fees.</source>
        <translation>Om FPA betalar garantipension. Det här området tar inte ut fasta avgifter av den som får den.</translation>
    </message>
    <message>
        <source>taxable, before tax</source>
        <translation>skattepliktiga, före skatt</translation>
    </message>
    <message>
        <source>in hand</source>
        <translation>i handen</translation>
    </message>
</context>
<context>
    <name>maksuarvio::PlanPane</name>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Add a service by its name</source>
        <translation>Lägg till en tjänst med namnet</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>Alla tjänster</translation>
    </message>
    <message>
        <source>Ready plans</source>
        <translation>Färdiga paket</translation>
    </message>
    <message>
        <source>None for this day</source>
        <translation>Inga paket för den här dagen</translation>
    </message>
    <message>
        <source>Type three letters of a service&apos;s name and press Enter, or choose a ready plan.</source>
        <translation>Skriv tre bokstäver av tjänstens namn och tryck Enter, eller välj ett färdigt paket.</translation>
    </message>
    <message>
        <source>Add a service (Ctrl+K)</source>
        <translation>Lägg till en tjänst (Ctrl+K)</translation>
    </message>
    <message>
        <source>%1 does not offer: %2</source>
        <translation>%1 erbjuder inte: %2</translation>
    </message>
    <message>
        <source>No such service was found: %1</source>
        <translation>Ingen sådan tjänst hittades: %1</translation>
    </message>
</context>
<context>
    <name>maksuarvio::PracticeMenu</name>
    <message>
        <source>Practice cases</source>
        <translation>Övningsfall</translation>
    </message>
</context>
<context>
    <name>maksuarvio::PreviewDialog</name>
    <message>
        <source>The client&apos;s sheet</source>
        <translation>Klientens utskrift</translation>
    </message>
    <message>
        <source>&amp;Language of the sheet</source>
        <translation>Utskriftens &amp;språk</translation>
    </message>
    <message>
        <source>&amp;County&apos;s cost</source>
        <translation>Områdets &amp;kostnad</translation>
    </message>
    <message>
        <source>&amp;Money left</source>
        <translation>K&amp;var att använda</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>Spara som &amp;PDF…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Skriv &amp;ut…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>There is no estimate to put on a sheet yet.</source>
        <translation>Det finns ännu ingen uppskattning att skriva ut.</translation>
    </message>
    <message>
        <source>Sheet of this alternative</source>
        <translation>Blad om detta alternativ</translation>
    </message>
    <message>
        <source>All alternatives on one page</source>
        <translation>Alla alternativ på en sida</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Med stora bokstäver</translation>
    </message>
    <message>
        <source>Plain Finnish (selkosuomi)</source>
        <translation>På lättläst finska (selkosuomi)</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>F&amp;orm</translation>
    </message>
    <message>
        <source>On the sheet alone, kept nowhere</source>
        <translation>Bara på bladet, sparas inte</translation>
    </message>
    <message>
        <source>&amp;A line of your own</source>
        <translation>&amp;Egen rad</translation>
    </message>
    <message>
        <source>A line of your own</source>
        <translation>Egen rad</translation>
    </message>
    <message>
        <source>An alternative has no estimate yet: complete it or remove it.</source>
        <translation>Något alternativ har ingen uppskattning ännu: komplettera det eller ta bort det.</translation>
    </message>
    <message>
        <source>The font of the sheet has no character “%1”: write your line without it.</source>
        <translation>Bladets typsnitt har inte tecknet ”%1”: skriv raden utan det.</translation>
    </message>
</context>
<context>
    <name>maksuarvio::PublishPage</name>
    <message>
        <source>Publish</source>
        <translation>Publicera</translation>
    </message>
    <message>
        <source>Decided by (for example the county board)</source>
        <translation>Beslutsfattare (till exempel välfärdsområdesstyrelsen)</translation>
    </message>
    <message>
        <source>Day of the decision</source>
        <translation>Beslutsdag</translation>
    </message>
    <message>
        <source>Section (for example § 123)</source>
        <translation>Paragraf (till exempel § 123)</translation>
    </message>
    <message>
        <source>Published by %1. From then on the version can no longer be changed.</source>
        <translation>Publiceras av %1. Därefter kan versionen inte längre ändras.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Before publishing</source>
        <translation>Före publicering</translation>
    </message>
    <message>
        <source>I have looked at the warnings</source>
        <translation>Jag har gått igenom varningarna</translation>
    </message>
    <message>
        <source>The version %1 of %2 becomes what counsellors use from %3 on.</source>
        <translation>Servicehandledarna använder versionen %1 av %2 från och med %3.</translation>
    </message>
    <message>
        <source>Faults to be mended first: %1</source>
        <translation>Fel som först ska rättas: %1</translation>
    </message>
</context>
<context>
    <name>maksuarvio::Receipt</name>
    <message>
        <source>Services a month</source>
        <translation>Servicen per månad</translation>
    </message>
    <message>
        <source>Not included in the estimate</source>
        <translation>Ingår inte i uppskattningen</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Varför?</translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation>Månad för månad</translation>
    </message>
    <message>
        <source>Months cannot be told apart: %1</source>
        <translation>Månaderna kan inte räknas var för sig: %1</translation>
    </message>
    <message>
        <source>%1 a month. %2</source>
        <translation>%1 i månaden. %2</translation>
    </message>
    <message>
        <source>not yet known</source>
        <translation>ännu inte känt</translation>
    </message>
</context>
<context>
    <name>maksuarvio::RemarkList</name>
    <message>
        <source>Faults and warnings</source>
        <translation>Fel och varningar</translation>
    </message>
</context>
<context>
    <name>maksuarvio::RemarkModel</name>
    <message>
        <source>row %1</source>
        <translation>rad %1</translation>
    </message>
    <message>
        <source>Warning. %1: %2</source>
        <translation>Varning. %1: %2</translation>
    </message>
    <message>
        <source>Error. %1: %2</source>
        <translation>Fel. %1: %2</translation>
    </message>
</context>
<context>
    <name>maksuarvio::ReportDialog</name>
    <message>
        <source>Impact for a board</source>
        <translation>Effekten för beslutsfattare</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabeller</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Spara som PDF …</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-filer (*.pdf)</translation>
    </message>
    <message>
        <source>Save as workbook …</source>
        <translation>Spara som arbetsbok …</translation>
    </message>
    <message>
        <source>Workbooks (%1)</source>
        <translation>Arbetsböcker (%1)</translation>
    </message>
    <message>
        <source>Save as CSV …</source>
        <translation>Spara som CSV …</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabeller (*.csv)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Lyckades inte</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1: kan inte skrivas: %2</translation>
    </message>
    <message>
        <source>the report cannot be made</source>
        <translation>rapporten kan inte göras</translation>
    </message>
    <message>
        <source>Save the impact</source>
        <translation>Spara effekten</translation>
    </message>
    <message>
        <source>impact</source>
        <translation>effekt</translation>
    </message>
</context>
<context>
    <name>maksuarvio::ResultView</name>
    <message>
        <source>Start here</source>
        <translation>Börja här</translation>
    </message>
    <message>
        <source>The estimate still needs</source>
        <translation>I uppskattningen saknas ännu</translation>
    </message>
    <message>
        <source>This is an estimate, not a decision.</source>
        <translation>Detta är en uppskattning, inte ett beslut.</translation>
    </message>
    <message>
        <source>Estimate %1</source>
        <translation>Uppskattning %1</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Uppskattning</translation>
    </message>
    <message>
        <source>Enter the client&apos;s income, or mark it as not known.</source>
        <translation>Ange klientens inkomster eller markera att de inte är kända.</translation>
    </message>
    <message>
        <source>Add a service (Ctrl+K) or choose a ready plan.</source>
        <translation>Lägg till en tjänst (Ctrl+K) eller välj ett färdigt paket.</translation>
    </message>
    <message>
        <source>The estimate shows here while you type.</source>
        <translation>Uppskattningen visas här medan du skriver.</translation>
    </message>
</context>
<context>
    <name>maksuarvio::ServiceCard</name>
    <message>
        <source>%1: how it is produced</source>
        <translation>%1: produktionssätt</translation>
    </message>
    <message>
        <source>%1: how many</source>
        <translation>%1: hur många</translation>
    </message>
    <message>
        <source>%1: how often</source>
        <translation>%1: hur ofta</translation>
    </message>
    <message>
        <source>%1: provider&apos;s price</source>
        <translation>%1: serviceproducentens pris</translation>
    </message>
    <message>
        <source>Why? %1</source>
        <translation>Varför? %1</translation>
    </message>
    <message>
        <source>More: %1</source>
        <translation>Fler åtgärder: %1</translation>
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
        <translation>%1: klienten betalar %2 i månaden</translation>
    </message>
    <message>
        <source>all the time</source>
        <translation>hela tiden</translation>
    </message>
    <message>
        <source>One less: %1</source>
        <translation>En mindre: %1</translation>
    </message>
    <message>
        <source>One more: %1</source>
        <translation>En mer: %1</translation>
    </message>
    <message>
        <source>%1 / day</source>
        <translation>%1 / dag</translation>
    </message>
    <message>
        <source>%1 / week</source>
        <translation>%1 / vecka</translation>
    </message>
    <message>
        <source>%1 / month</source>
        <translation>%1 / mån</translation>
    </message>
    <message>
        <source>%1 / year</source>
        <translation>%1 / år</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mer</translation>
    </message>
    <message>
        <source>%1: for whom, start, absence, times</source>
        <translation>%1: för vem, start, frånvaro, tider</translation>
    </message>
    <message>
        <source>%1: how it is counted</source>
        <translation>%1: hur det räknas</translation>
    </message>
    <message>
        <source>%1: the spouse pays %2 a month</source>
        <translation>%1: maken betalar %2 i månaden</translation>
    </message>
</context>
<context>
    <name>maksuarvio::ServiceDetailsForm</name>
    <message>
        <source>For</source>
        <translation>För</translation>
    </message>
    <message>
        <source>the client</source>
        <translation>klienten</translation>
    </message>
    <message>
        <source>the spouse</source>
        <translation>maken</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>För vem</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Börjar</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Sista dag</translation>
    </message>
    <message>
        <source>Away from</source>
        <translation>Borta från</translation>
    </message>
    <message>
        <source>Home again</source>
        <translation>Hemma igen</translation>
    </message>
    <message>
        <source>Why away</source>
        <translation>Orsak</translation>
    </message>
    <message>
        <source>the client&apos;s own</source>
        <translation>klientens egen</translation>
    </message>
    <message>
        <source>the county&apos;s</source>
        <translation>områdets</translation>
    </message>
    <message>
        <source>in hospital or institution</source>
        <translation>på sjukhus eller institution</translation>
    </message>
</context>
<context>
    <name>maksuarvio::ServiceList</name>
    <message>
        <source>home help, nurse at home</source>
        <translation>hemhjälp, hemservice, vårdare hem</translation>
    </message>
    <message>
        <source>food, lunch, dinner</source>
        <translation>mat, lunch, middag</translation>
    </message>
    <message>
        <source>alarm phone, emergency button</source>
        <translation>larm, trygghetsarmband</translation>
    </message>
    <message>
        <source>shop, errands, groceries</source>
        <translation>inköp, ärenden, matkasse</translation>
    </message>
    <message>
        <source>washing, clothes</source>
        <translation>tvätt, klädvård</translation>
    </message>
    <message>
        <source>tidying, housework</source>
        <translation>städning, hushåll</translation>
    </message>
    <message>
        <source>washing, shower, sauna</source>
        <translation>tvätt, dusch, bastu</translation>
    </message>
    <message>
        <source>taxi, journey</source>
        <translation>taxi, resa, skjuts</translation>
    </message>
    <message>
        <source>care home, nursing home, enhanced service housing</source>
        <translation>vårdhem, effektiverat serviceboende, ålderdomshem</translation>
    </message>
    <message>
        <source>service housing</source>
        <translation>serviceboende, servicehus</translation>
    </message>
    <message>
        <source>pills, medicines</source>
        <translation>mediciner, tabletter, dosett</translation>
    </message>
</context>
<context>
    <name>maksuarvio::SettingsMenu</name>
    <message>
        <source>Size of text</source>
        <translation>Textstorlek</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Clear when not used</source>
        <translation>Töm när programmet inte används</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Aldrig</translation>
    </message>
    <message>
        <source>After %1 minutes</source>
        <translation>Efter %1 minuter</translation>
    </message>
</context>
<context>
    <name>maksuarvio::ShareChart</name>
    <message>
        <source>%1 pers</source>
        <translation>%1 pers</translation>
    </message>
    <message>
        <source>Who pays more and who less, by household and income</source>
        <translation>Vem som betalar mer och vem mindre, efter hushåll och inkomst</translation>
    </message>
    <message>
        <source>%1 pay more, %2 less, %3 the same. The table below has every figure.</source>
        <translation>%1 betalar mer, %2 mindre, %3 lika mycket. Tabellen nedan har varje siffra.</translation>
    </message>
    <message>
        <source>pay more</source>
        <translation>betalar mer</translation>
    </message>
    <message>
        <source>pay less</source>
        <translation>betalar mindre</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>lika mycket</translation>
    </message>
</context>
<context>
    <name>maksuarvio::SheetActions</name>
    <message>
        <source>The client&apos;s sheet</source>
        <translation>Klientens utskrift</translation>
    </message>
    <message>
        <source>There is no estimate to put on a sheet yet. The result says what is missing.</source>
        <translation>Det finns ännu ingen uppskattning att skriva ut. Under Uppskattning står vad som saknas.</translation>
    </message>
    <message>
        <source>Save the client&apos;s sheet</source>
        <translation>Spara klientens utskrift</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-filer (*.pdf)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kan inte skrivas: %2</translation>
    </message>
    <message>
        <source>Estimate of client fees</source>
        <translation>Uppskattning av klientavgifter</translation>
    </message>
    <message>
        <source>The printer does not take the sheet.</source>
        <translation>Skrivaren tar inte emot utskriften.</translation>
    </message>
    <message>
        <source>client-fee-estimate-all-%1.pdf</source>
        <translation>avgiftsuppskattning-jamforelse-%1.pdf</translation>
    </message>
    <message>
        <source>client-fee-estimate-%1-%2.pdf</source>
        <translation>avgiftsuppskattning-%1-%2.pdf</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Sparat: %1</translation>
    </message>
    <message>
        <source>practice-%1.pdf</source>
        <translation>ovning-%1.pdf</translation>
    </message>
    <message>
        <source>The sheet was sent to the printer.</source>
        <translation>Bladet skickades till skrivaren.</translation>
    </message>
    <message>
        <source>A practice case: not the estimate of any client.</source>
        <translation>Ett övningsfall: ingen klients uppskattning.</translation>
    </message>
</context>
<context>
    <name>maksuarvio::SituationPane</name>
    <message>
        <source>Situation</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Household size</source>
        <translation>Hushållets storlek</translation>
    </message>
    <message>
        <source>Household size, persons</source>
        <translation>Hushållets storlek, personer</translation>
    </message>
    <message>
        <source>Income not known</source>
        <translation>Inkomsterna är inte kända</translation>
    </message>
    <message>
        <source>Shows the highest fee</source>
        <translation>Visar den högsta avgiften</translation>
    </message>
    <message>
        <source>The highest fee is shown. The incomes are not used.</source>
        <translation>Den högsta avgiften visas. Inkomsterna används inte.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Spouse</source>
        <translation>Make/maka</translation>
    </message>
    <message>
        <source>Lived together before the care</source>
        <translation>Gemensamt hem före vården</translation>
    </message>
    <message>
        <source>Spouse in long-term care</source>
        <translation>Maken i långvarig vård</translation>
    </message>
    <message>
        <source>Fee ceiling used this year</source>
        <translation>Inräknat i avgiftstaket i år</translation>
    </message>
    <message>
        <source>€</source>
        <translation>€</translation>
    </message>
    <message>
        <source>No spouse is marked below: nobody else&apos;s income counts in the fee.</source>
        <translation>Ingen make är angiven nedan: ingen annans inkomster räknas med i avgiften.</translation>
    </message>
    <message>
        <source>The client, and who lives with them as a spouse or partner, with the children under 18 of either. Grown children and others do not count.</source>
        <translation>Klienten samt maken, makan eller sambon i samma hushåll och deras barn under 18 år. Vuxna barn och andra räknas inte med.</translation>
    </message>
    <message>
        <source>The client need not tell the income. Without it the highest fee is charged: the estimate shows that one, and no fee can be higher.</source>
        <translation>Klienten behöver inte uppge sina inkomster. Utan dem tas den högsta avgiften ut: uppskattningen visar den, och avgiften kan inte bli högre.</translation>
    </message>
    <message>
        <source>Whether the spouses shared a home until one of them moved into long-term care. Then the fee is counted from the incomes of both, where the client&apos;s is the higher.</source>
        <translation>Om makarna hade ett gemensamt hem tills den ena flyttade till långvarig vård. Då beräknas avgiften på bådas inkomster, om klientens inkomster är större.</translation>
    </message>
    <message>
        <source>Whether the other spouse is in long-term care as well. Then each one&apos;s fee is counted from their own income alone.</source>
        <translation>Om också den andra maken får långvarig vård. Då beräknas vars och ens avgift bara på de egna inkomsterna.</translation>
    </message>
    <message>
        <source>What the client has paid this year of fees that count towards the fee ceiling: visits to health care, temporary home nursing, short-term care in an institution. Regular home care, meals and long-term care do not count. The sum stands on the bills; where it is not known, leave the field empty.</source>
        <translation>Vad klienten i år har betalat i avgifter som räknas in i avgiftstaket: besök i hälso- och sjukvården, tillfällig hemsjukvård, kortvarig anstaltsvård. Regelbunden hemvård, måltider och långvarig vård räknas inte in. Summan står på räkningarna; är den inte känd lämnas fältet tomt.</translation>
    </message>
</context>
<context>
    <name>maksuarvio::StoreWarnings</name>
    <message>
        <source>The tariff store cannot be used. Fees are estimated on the tariffs that come with the program.</source>
        <translation>Taxedatabasen kan inte användas. Avgifterna beräknas med de taxor som följer med programmet.</translation>
    </message>
    <message>
        <source>Tariffs that come with the program could not be added to the tariff store.</source>
        <translation>De taxor som följer med programmet kunde inte läggas till i taxedatabasen.</translation>
    </message>
    <message>
        <source>Some versions of the tariffs cannot be used.</source>
        <translation>Vissa versioner av taxorna kan inte användas.</translation>
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
        <translation>Ta dem i bruk nu</translation>
    </message>
    <message>
        <source>New tariffs are here. This estimate stays on the ones before until New client.</source>
        <translation>Nya taxor har kommit. Den här uppskattningen räknas med de tidigare tills du väljer Ny klient.</translation>
    </message>
    <message>
        <source>Where new tariffs come from was last reached on %1.</source>
        <translation>Källan till nya taxor nåddes senast %1.</translation>
    </message>
    <message>
        <source>Where new tariffs come from has not been reached yet.</source>
        <translation>Källan till nya taxor har inte nåtts ännu.</translation>
    </message>
</context>
<context>
    <name>maksuarvio::TotalsBlock</name>
    <message>
        <source>Why?</source>
        <translation>Varför?</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Om året</translation>
    </message>
    <message>
        <source>Money left a month</source>
        <translation>Kvar att använda i månaden</translation>
    </message>
    <message>
        <source>Enter the net income to see what is left.</source>
        <translation>Ange nettoinkomsterna för att se hur mycket som blir kvar.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inte känd</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>minst %1</translation>
    </message>
    <message>
        <source>The cost of some services is not known.</source>
        <translation>Kostnaden för en del tjänster är inte känd.</translation>
    </message>
    <message>
        <source>%1 to the county · %2 to the provider</source>
        <translation>%1 till området · %2 till producenten</translation>
    </message>
    <message>
        <source>You have left a month</source>
        <translation>Du har kvar per månad</translation>
    </message>
    <message>
        <source>The services cost</source>
        <translation>Servicen kostar</translation>
    </message>
    <message>
        <source>The county pays</source>
        <translation>Området betalar</translation>
    </message>
    <message>
        <source>The client has left a month</source>
        <translation>Klienten har kvar per månad</translation>
    </message>
    <message>
        <source>Your spouse has left a month</source>
        <translation>Din make har kvar per månad</translation>
    </message>
    <message>
        <source>The spouse has left a month</source>
        <translation>Maken har kvar per månad</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Till vem</translation>
    </message>
    <message>
        <source>Why is so much paid?</source>
        <translation>Varför betalas så mycket?</translation>
    </message>
</context>
<context>
    <name>maksuarvio::VersionList</name>
    <message>
        <source>Tariffs and drafts</source>
        <translation>Taxor och utkast</translation>
    </message>
</context>
<context>
    <name>maksuarvio::VersionModel</name>
    <message>
        <source>no organiser yet</source>
        <translation>ingen anordnare ännu</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>från %1</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>i kraft</translation>
    </message>
    <message>
        <source>reviewed %1</source>
        <translation>granskad %1</translation>
    </message>
    <message>
        <source>never reviewed</source>
        <translation>aldrig granskad</translation>
    </message>
    <message>
        <source>unnamed</source>
        <translation>namnlöst</translation>
    </message>
    <message>
        <source>corrected by %1</source>
        <translation>rättad av %1</translation>
    </message>
</context>
<context>
    <name>maksuarvio::VersionPage</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>I kraft</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>inte antecknat</translation>
    </message>
    <message>
        <source>Corrects</source>
        <translation>Rättar</translation>
    </message>
    <message>
        <source>Last reviewed</source>
        <translation>Granskad</translation>
    </message>
    <message>
        <source>never</source>
        <translation>aldrig</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicerad</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Tjänster</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Värden</translation>
    </message>
    <message>
        <source>Of them examples</source>
        <translation>Av dem exempel</translation>
    </message>
    <message>
        <source>A published version never changes. What is to change becomes a draft, and the draft a new version.</source>
        <translation>En publicerad version ändras aldrig. En ändring görs som ett utkast, och utkastet blir en ny version.</translation>
    </message>
    <message>
        <source>The version %1</source>
        <translation>Versionen %1</translation>
    </message>
    <message>
        <source>Corrected by</source>
        <translation>Rättad av</translation>
    </message>
</context>
<context>
    <name>maksuarvio::WhyPanel</name>
    <message>
        <source>Why?</source>
        <translation>Varför?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>How the figure was counted</source>
        <translation>Hur siffran räknades ut</translation>
    </message>
    <message>
        <source>There is no estimate yet</source>
        <translation>Det finns ännu ingen uppskattning</translation>
    </message>
    <message>
        <source>Add a service to the plan first.</source>
        <translation>Lägg först till en tjänst i planen.</translation>
    </message>
</context>
</TS>
