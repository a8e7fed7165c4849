<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="nl">
  <context>
    <name>wsp_desk</name>
    <message>
      <location filename="wsp_desk/charts/figure.py" />
      <source>Een figuur wordt een .png- of .pdf-bestand, geen '{ending}'.</source>
      <translation>A figure becomes a .png or .pdf file, not '{ending}'.</translation>
    </message>
    <message>
      <location filename="wsp_desk/charts/figure.py" />
      <source>Een figuur is light of dark, niet '{scheme}'.</source>
      <translation>A figure is light or dark, not '{scheme}'.</translation>
    </message>
    <message>
      <location filename="wsp_desk/charts/series.py" />
      <source>procent</source>
      <translation>percent</translation>
    </message>
    <message>
      <location filename="wsp_desk/charts/series.py" />
      <source>aantal</source>
      <translation>number</translation>
    </message>
    <message>
      <location filename="wsp_desk/charts/series.py" />
      <source>dagen</source>
      <translation>days</translation>
    </message>
    <message>
      <location filename="wsp_desk/charts/series.py" />
      <source>dump</source>
      <translation>dump</translation>
    </message>
    <message>
      <location filename="wsp_desk/charts/waterfall.py" />
      <source>bekend</source>
      <translation>known</translation>
    </message>
    <message>
      <location filename="wsp_desk/charts/waterfall.py" />
      <source>onbekend, geschat uit vergelijkbare dossiers</source>
      <translation>unknown, estimated from comparable dossiers</translation>
    </message>
    <message>
      <location filename="wsp_desk/charts/waterfall.py" />
      <source>gevraagd, maar niet gedekt</source>
      <translation>asked, but not covered</translation>
    </message>
    <message>
      <location filename="wsp_desk/charts/waterfall.py" />
      <source>Waarom nummer {rank}: {score} van 100</source>
      <translation>Why number {rank}: {score} of 100</translation>
    </message>
    <message>
      <location filename="wsp_desk/charts/waterfall.py" />
      <source>tussen {low} en {high}</source>
      <translation>between {low} and {high}</translation>
    </message>
    <message>
      <location filename="wsp_desk/conversation/recording.py" />
      <source>Dit bestand is geen bewaard antwoord.</source>
      <translation>This file is not a kept answer.</translation>
    </message>
    <message>
      <location filename="wsp_desk/conversation/recording.py" />
      <source>Dit antwoord is bewaard met een andere versie van WSP Desk.</source>
      <translation>This answer was kept with another version of WSP Desk.</translation>
    </message>
    <message>
      <location filename="wsp_desk/conversation/replay.py" />
      <source>De aantallen per oordeel zijn anders.</source>
      <translation>The numbers per verdict differ.</translation>
    </message>
    <message>
      <location filename="wsp_desk/conversation/replay.py" />
      <source>De aantallen per criterium zijn anders.</source>
      <translation>The numbers per criterion differ.</translation>
    </message>
    <message>
      <location filename="wsp_desk/conversation/replay.py" />
      <source>Het antwoord kwam uit de pool van {then}; dit is een andere, van {now}.</source>
      <translation>The answer came from the pool of {then}; this is another one, of {now}.</translation>
    </message>
    <message>
      <location filename="wsp_desk/conversation/replay.py" />
      <source>De woordenlijst is een andere: toen {then}, nu {now}.</source>
      <translation>The vocabulary is another one: {then} then, {now} now.</translation>
    </message>
    <message>
      <location filename="wsp_desk/conversation/replay.py" />
      <source>De controleregels of hun grenzen zijn sindsdien veranderd.</source>
      <translation>The rules or their limits have changed since.</translation>
    </message>
    <message>
      <location filename="wsp_desk/conversation/replay.py" />
      <source>Er is een andere uitgave van de gewichten. Hier is gerekend met die van toen.</source>
      <translation>There is another release of the weights. This was worked out with those of then.</translation>
    </message>
    <message>
      <location filename="wsp_desk/conversation/replay.py" />
      <source>Toen {then} gevonden, nu {now}.</source>
      <translation>Found then {then}, now {now}.</translation>
    </message>
    <message>
      <location filename="wsp_desk/conversation/replay.py" />
      <source>Het aantal getoonde dossiers is anders.</source>
      <translation>The number of dossiers shown differs.</translation>
    </message>
    <message>
      <location filename="wsp_desk/conversation/replay.py" />
      <source>De lijst is anders vanaf regel {place}.</source>
      <translation>The list differs from line {place}.</translation>
    </message>
    <message>
      <location filename="wsp_desk/conversation/replay.py" />
      <source>De gewichten in dit bewaarde antwoord zijn niet te lezen.</source>
      <translation>The weights in this kept answer cannot be read.</translation>
    </message>
    <message>
      <location filename="wsp_desk/conversation/saved.py" />
      <source>Deze bewaarde vraag is er niet meer.</source>
      <translation>This saved request is no longer there.</translation>
    </message>
    <message>
      <location filename="wsp_desk/conversation/saved.py" />
      <source>Geef de vraag een naam.</source>
      <translation>Give the request a name.</translation>
    </message>
    <message>
      <location filename="wsp_desk/conversation/saved.py" />
      <source>Kies een naam van hooguit {most} tekens.</source>
      <translation>Choose a name of at most {most} characters.</translation>
    </message>
    <message>
      <location filename="wsp_desk/conversation/saved.py" />
      <source>Er is al een bewaarde vraag met deze naam. Kies een andere naam.</source>
      <translation>There already is a saved request with this name. Choose another name.</translation>
    </message>
    <message>
      <location filename="wsp_desk/conversation/seen.py" />
      <source>{new} nieuw, {gone} weg, {better} beter sinds {day}</source>
      <translation>{new} new, {gone} gone, {better} better since {day}</translation>
    </message>
    <message>
      <location filename="wsp_desk/conversation/seen.py" />
      <source>niets veranderd sinds {day}</source>
      <translation>nothing changed since {day}</translation>
    </message>
    <message>
      <location filename="wsp_desk/conversation/sheet.py" />
      <source>Dossier {dossier} mag nog niet op het blad: de toestemming om gegevens te delen is niet bekend. Vraag die eerst na bij de dossierhouder.</source>
      <translation>Dossier {dossier} may not be on the sheet yet: it is not known whether this person agrees to share data. Ask the dossier holder first.</translation>
    </message>
    <message>
      <location filename="wsp_desk/conversation/sheet.py" />
      <source>Kies voor een blad minstens één dossier, en elk dossier één keer.</source>
      <translation>Choose at least one dossier for a sheet, and each dossier once.</translation>
    </message>
    <message>
      <location filename="wsp_desk/conversation/sheet.py" />
      <source>Op een blad passen hooguit {most} dossiers. Kies er minder.</source>
      <translation>A sheet holds at most {most} dossiers. Choose fewer.</translation>
    </message>
    <message>
      <location filename="wsp_desk/conversation/sheet.py" />
      <source>De pool heeft minder dan {k} dossiers. Daarvan mag geen blad naar buiten.</source>
      <translation>The pool has fewer than {k} dossiers. No sheet of it may leave the desk.</translation>
    </message>
    <message>
      <location filename="wsp_desk/conversation/sheet.py" />
      <source>Dossier {dossier} mag niet op het blad: deze persoon wil geen gegevens delen.</source>
      <translation>Dossier {dossier} may not be on the sheet: this person does not want to share data.</translation>
    </message>
    <message>
      <location filename="wsp_desk/conversation/sheet.py" />
      <source>De kolom '{column}' is er niet. Kies uit: {names}.</source>
      <translation>There is no column '{column}'. Choose from: {names}.</translation>
    </message>
    <message>
      <location filename="wsp_desk/conversation/sheet.py" />
      <source>De kolom '{column}' staat al niet meer op het blad.</source>
      <translation>The column '{column}' is not on the sheet any more.</translation>
    </message>
    <message>
      <location filename="wsp_desk/conversation/sheet.py" />
      <source>In de titel of de naam van de werkgever staan persoonsgegevens. Haal die eerst weg.</source>
      <translation>The title or the name of the employer holds personal data. Remove them first.</translation>
    </message>
    <message>
      <location filename="wsp_desk/conversation/sheet_parts.py" />
      <source>Dossier {dossier} valt te veel op. Maak de kolom '{column}' grover: '{proposed}' in plaats van '{value}'.</source>
      <translation>Dossier {dossier} stands out too much. Make the column '{column}' coarser: '{proposed}' instead of '{value}'.</translation>
    </message>
    <message>
      <location filename="wsp_desk/conversation/sheet_parts.py" />
      <source>Dossier {dossier} valt te veel op. Laat de kolom '{column}' weg (nu: {value}).</source>
      <translation>Dossier {dossier} stands out too much. Leave out the column '{column}' (now: {value}).</translation>
    </message>
    <message>
      <location filename="wsp_desk/conversation/sheet_pdf.py" />
      <source>Dit past niet op één bladzijde. Kies minder dossiers of een kortere titel.</source>
      <translation>This does not fit on one page. Choose fewer dossiers or a shorter title.</translation>
    </message>
    <message>
      <location filename="wsp_desk/demo/dump.py" />
      <source>Het aantal kandidaten moet minstens 1 zijn.</source>
      <translation>The number of candidates must be at least 1.</translation>
    </message>
    <message>
      <location filename="wsp_desk/demo/dump.py" />
      <source>Het startgetal (seed) mag niet negatief zijn.</source>
      <translation>The seed must not be negative.</translation>
    </message>
    <message>
      <location filename="wsp_desk/demo/dump.py" />
      <source>De demo heeft alleen week 0 en week 1.</source>
      <translation>The demo has week 0 and week 1 only.</translation>
    </message>
    <message>
      <location filename="wsp_desk/demo/dump.py" />
      <source>De schijf is vol: de demodump {path} is niet geschreven.</source>
      <translation>The disk is full: the demo dump {path} was not written.</translation>
    </message>
    <message>
      <location filename="wsp_desk/demo/dump.py" />
      <source>De map voor de demodump {path} is er niet.</source>
      <translation>The folder for the demo dump {path} is not there.</translation>
    </message>
    <message>
      <location filename="wsp_desk/demo/dump.py" />
      <source>De demodump {path} is niet te schrijven (fout {code}).</source>
      <translation>The demo dump {path} cannot be written (error {code}).</translation>
    </message>
    <message>
      <location filename="wsp_desk/demo/making.py" />
      <source>Fictieve dump schrijven</source>
      <translation>Writing the fictitious dump</translation>
    </message>
    <message>
      <location filename="wsp_desk/demo/making.py" />
      <source>De map {folder} kan niet worden gemaakt. Kies een andere map.</source>
      <translation>The folder {folder} cannot be made. Choose another folder.</translation>
    </message>
    <message>
      <location filename="wsp_desk/demo/rates.py" />
      <source>opleidingsniveau onbekend</source>
      <translation>education level unknown</translation>
    </message>
    <message>
      <location filename="wsp_desk/demo/rates.py" />
      <source>voorkeurssectoren onbekend</source>
      <translation>preferred sectors unknown</translation>
    </message>
    <message>
      <location filename="wsp_desk/demo/rates.py" />
      <source>arbeidsvermogen onbekend</source>
      <translation>capacity to work unknown</translation>
    </message>
    <message>
      <location filename="wsp_desk/demo/rates.py" />
      <source>niet te vinden met de filters van de voorganger</source>
      <translation>not findable with the filters of the predecessor</translation>
    </message>
    <message>
      <location filename="wsp_desk/demo/rates.py" />
      <source>direct beschikbaar</source>
      <translation>directly available</translation>
    </message>
    <message>
      <location filename="wsp_desk/demo/story.py" />
      <source>Bij deze zoekvraag hoeft niets te worden nagevraagd.</source>
      <translation>Nothing needs to be asked for this request.</translation>
    </message>
    <message>
      <location filename="wsp_desk/demo/story.py" />
      <source>Bij deze zoekvraag is niemand gevonden.</source>
      <translation>Nobody was found for this request.</translation>
    </message>
    <message>
      <location filename="wsp_desk/errors.py" />
      <source>Gestopt. Er is niets veranderd.</source>
      <translation>Stopped. Nothing was changed.</translation>
    </message>
    <message>
      <location filename="wsp_desk/feedback/asking.py" />
      <source>Over '{name}' is geen vraag te maken.</source>
      <translation>No question can be made about '{name}'.</translation>
    </message>
    <message>
      <location filename="wsp_desk/feedback/bundle.py" />
      <source>loopt al, of is al beoordeeld</source>
      <translation>is under way already, or has been judged</translation>
    </message>
    <message>
      <location filename="wsp_desk/feedback/bundle.py" />
      <source>deze dossierhouder kreeg deze week al een bericht</source>
      <translation>this dossier holder already had a message this week</translation>
    </message>
    <message>
      <location filename="wsp_desk/feedback/bundle.py" />
      <source>het bericht is vol; deze vraag komt in een volgend bericht</source>
      <translation>the message is full; this question comes in a next message</translation>
    </message>
    <message>
      <location filename="wsp_desk/feedback/bundle.py" />
      <source>er is geen dossierhouder bekend</source>
      <translation>no dossier holder is known</translation>
    </message>
    <message>
      <location filename="wsp_desk/feedback/bundle.py" />
      <source>hierover loopt een signaal aan het team</source>
      <translation>a signal about this is with the team</translation>
    </message>
    <message>
      <location filename="wsp_desk/feedback/card.py" />
      <source>Een kaart gaat over één dossier waar iets te vragen is.</source>
      <translation>A card is about one dossier with something to ask.</translation>
    </message>
    <message>
      <location filename="wsp_desk/feedback/dosage.py" />
      <source>{file}: '{key}' moet tussen 0 en 1 liggen.</source>
      <translation>{file}: '{key}' must lie between 0 and 1.</translation>
    </message>
    <message>
      <location filename="wsp_desk/feedback/dosage.py" />
      <source>{file}: '{key}' moet een heel getal van 1 of meer zijn.</source>
      <translation>{file}: '{key}' must be a whole number of 1 or more.</translation>
    </message>
    <message>
      <location filename="wsp_desk/feedback/draft.py" />
      <source>Bij dossier {dossier} is er niets om te vragen.</source>
      <translation>There is nothing to ask about dossier {dossier}.</translation>
    </message>
    <message>
      <location filename="wsp_desk/feedback/following.py" />
      <source>Bericht {old} is vervangen door {new}. Verstuur dat.</source>
      <translation>Message {old} was replaced by {new}. Send that one.</translation>
    </message>
    <message>
      <location filename="wsp_desk/feedback/following.py" />
      <source>Verzoek {request} is er niet. Kijk of dossier en veld kloppen.</source>
      <translation>There is no request {request}. Check that dossier and field are right.</translation>
    </message>
    <message>
      <location filename="wsp_desk/feedback/following.py" />
      <source>Bericht {message} is er niet. Kijk of het nummer klopt.</source>
      <translation>There is no message {message}. Check that the number is right.</translation>
    </message>
    <message>
      <location filename="wsp_desk/feedback/following.py" />
      <source>Bericht {message} is al verstuurd op {day}.</source>
      <translation>Message {message} was sent already on {day}.</translation>
    </message>
    <message>
      <location filename="wsp_desk/feedback/following.py" />
      <source>Bij het antwoord '{answer}' op verzoek {request} hoort nog iets: {what}.</source>
      <translation>The answer '{answer}' to request {request} needs something more: {what}.</translation>
    </message>
    <message>
      <location filename="wsp_desk/feedback/following.py" />
      <source>Zeg waarom u het verzoek intrekt.</source>
      <translation>Say why you withdraw the request.</translation>
    </message>
    <message>
      <location filename="wsp_desk/feedback/following.py" />
      <source>De dag waarop u er weer naar kijkt, moet na vandaag liggen.</source>
      <translation>The day on which you look at it again must be after today.</translation>
    </message>
    <message>
      <location filename="wsp_desk/feedback/following.py" />
      <source>Deze dossierhouder kreeg deze week al een bericht. Het volgende kan vanaf {day}.</source>
      <translation>This dossier holder already had a message this week. The next one can go from {day}.</translation>
    </message>
    <message>
      <location filename="wsp_desk/feedback/listing.py" />
      <source>dossierhouder</source>
      <translation>dossier holder</translation>
    </message>
    <message>
      <location filename="wsp_desk/feedback/listing.py" />
      <source>leeftijd</source>
      <translation>age</translation>
    </message>
    <message>
      <location filename="wsp_desk/feedback/listing.py" />
      <source>stand</source>
      <translation>state</translation>
    </message>
    <message>
      <location filename="wsp_desk/feedback/listing.py" />
      <source>{n} dumps oud</source>
      <translation>{n} dumps old</translation>
    </message>
    <message>
      <location filename="wsp_desk/feedback/listing.py" />
      <source>kreeg deze week al een bericht; weer vanaf {day}</source>
      <translation>had a message this week already; again from {day}</translation>
    </message>
    <message>
      <location filename="wsp_desk/feedback/listing.py" />
      <source>nog niet verstuurd</source>
      <translation>not sent yet</translation>
    </message>
    <message>
      <location filename="wsp_desk/feedback/listing.py" />
      <source>sinds de laatste dump verstuurd</source>
      <translation>sent since the last dump</translation>
    </message>
    <message>
      <location filename="wsp_desk/feedback/listing.py" />
      <source>1 dump oud</source>
      <translation>1 dump old</translation>
    </message>
    <message>
      <location filename="wsp_desk/feedback/listing.py" />
      <source>dossierhouder onbekend</source>
      <translation>dossier holder unknown</translation>
    </message>
    <message>
      <location filename="wsp_desk/feedback/message.py" />
      <source>De naam van wie u het dan vraagt, moet op één regel staan.</source>
      <translation>The name of the person you ask instead must be on one line.</translation>
    </message>
    <message>
      <location filename="wsp_desk/feedback/message.py" />
      <source>Het e-mailadres van wie u het dan vraagt, is geen e-mailadres. Kijk of het klopt.</source>
      <translation>The e-mail address of the person you ask instead is not an e-mail address. Check it.</translation>
    </message>
    <message>
      <location filename="wsp_desk/feedback/message.py" />
      <source>Het e-mailadres van de dossierhouder is geen e-mailadres. Vul het zelf in.</source>
      <translation>The caseworker's e-mail address is not an e-mail address. Fill it in yourself.</translation>
    </message>
    <message>
      <location filename="wsp_desk/feedback/message.py" />
      <source>Het {what} van het bericht bevat een regeleinde en wordt geweigerd.</source>
      <translation>The {what} of the message holds a line break and is refused.</translation>
    </message>
    <message>
      <location filename="wsp_desk/feedback/patterns/casebook.py" />
      <source>Signaal {pattern} is er niet. Kijk of het nummer klopt.</source>
      <translation>There is no signal {pattern}. Check that the number is right.</translation>
    </message>
    <message>
      <location filename="wsp_desk/feedback/patterns/followed.py" />
      <source>Op {day} was dit {then} procent; nu is het {now} procent van {size} dossiers.</source>
      <translation>On {day} this was {then} percent; now it is {now} percent of {size} dossiers.</translation>
    </message>
    <message>
      <location filename="wsp_desk/feedback/patterns/pattern.py" />
      <source>regio</source>
      <translation>region</translation>
    </message>
    <message>
      <location filename="wsp_desk/feedback/patterns/pattern.py" />
      <source>organisatie</source>
      <translation>organisation</translation>
    </message>
    <message>
      <location filename="wsp_desk/feedback/patterns/pattern.py" />
      <source>grondslag</source>
      <translation>legal ground</translation>
    </message>
    <message>
      <location filename="wsp_desk/feedback/patterns/pattern.py" />
      <source>instroom</source>
      <translation>intake</translation>
    </message>
    <message>
      <location filename="wsp_desk/feedback/patterns/pattern.py" />
      <source>Bij {place} is {field} in {share} procent van {size} dossiers niet in orde; te verwachten was {expected} procent.</source>
      <translation>At {place}, {field} is not in order in {share} percent of {size} dossiers; {expected} percent was to be expected.</translation>
    </message>
    <message>
      <location filename="wsp_desk/feedback/refusing.py" />
      <source>De dossierhouder is al gevraagd; nog een keer vragen doen wij niet.</source>
      <translation>The dossier holder has been asked already; we do not ask again.</translation>
    </message>
    <message>
      <location filename="wsp_desk/feedback/refusing.py" />
      <source>De dump liet al zien dat het in orde is.</source>
      <translation>The dump already showed that it is in order.</translation>
    </message>
    <message>
      <location filename="wsp_desk/feedback/refusing.py" />
      <source>Verzoek {request} staat op '{state}'. {why}</source>
      <translation>Request {request} is '{state}'. {why}</translation>
    </message>
    <message>
      <location filename="wsp_desk/feedback/refusing.py" />
      <source>Er is nog niets gevraagd. Verstuur eerst het bericht.</source>
      <translation>Nothing has been asked yet. Send the message first.</translation>
    </message>
    <message>
      <location filename="wsp_desk/feedback/refusing.py" />
      <source>Het bericht is nog niet verstuurd. Verstuur het eerst.</source>
      <translation>The message has not been sent yet. Send it first.</translation>
    </message>
    <message>
      <location filename="wsp_desk/feedback/refusing.py" />
      <source>Er is al een antwoord. Handel dat eerst af.</source>
      <translation>There is an answer already. Deal with that first.</translation>
    </message>
    <message>
      <location filename="wsp_desk/feedback/refusing.py" />
      <source>Het bericht is al verstuurd en niet meer terug te nemen.</source>
      <translation>The message has been sent and cannot be taken back.</translation>
    </message>
    <message>
      <location filename="wsp_desk/feedback/refusing.py" />
      <source>Het was al ingetrokken.</source>
      <translation>It had been withdrawn already.</translation>
    </message>
    <message>
      <location filename="wsp_desk/feedback/refusing.py" />
      <source>Zo kan er geen bericht over worden gemaakt.</source>
      <translation>No message can be made about it like this.</translation>
    </message>
    <message>
      <location filename="wsp_desk/feedback/refusing.py" />
      <source>Er staat geen bericht klaar. Maak eerst een concept.</source>
      <translation>No message is ready. Make a draft first.</translation>
    </message>
    <message>
      <location filename="wsp_desk/feedback/refusing.py" />
      <source>Alleen een verzoek dat bij de dossierhouder ligt, krijgt een herinnering.</source>
      <translation>Only a request that lies with the dossier holder gets a reminder.</translation>
    </message>
    <message>
      <location filename="wsp_desk/feedback/refusing.py" />
      <source>Er wordt nu geen antwoord verwacht.</source>
      <translation>No answer is expected now.</translation>
    </message>
    <message>
      <location filename="wsp_desk/feedback/refusing.py" />
      <source>Alleen wat nog niet is verstuurd, kan worden ingetrokken.</source>
      <translation>Only what has not been sent can be withdrawn.</translation>
    </message>
    <message>
      <location filename="wsp_desk/feedback/refusing.py" />
      <source>niets</source>
      <translation>nothing</translation>
    </message>
    <message>
      <location filename="wsp_desk/feedback/refusing.py" />
      <source>een reden</source>
      <translation>a reason</translation>
    </message>
    <message>
      <location filename="wsp_desk/feedback/refusing.py" />
      <source>aan wie wij het kunnen vragen</source>
      <translation>whom we can ask</translation>
    </message>
    <message>
      <location filename="wsp_desk/feedback/refusing.py" />
      <source>een reactie op de vraag</source>
      <translation>a reply to the question</translation>
    </message>
    <message>
      <location filename="wsp_desk/feedback/refusing.py" />
      <source>Er is geen antwoord dat nog iets nodig heeft.</source>
      <translation>There is no answer that still needs something.</translation>
    </message>
    <message>
      <location filename="wsp_desk/feedback/render.py" />
      <source>Het sjabloon {name} is er niet.</source>
      <translation>The template {name} is not there.</translation>
    </message>
    <message>
      <location filename="wsp_desk/feedback/render.py" />
      <source>Het sjabloon {name} vraagt iets dat niet mag. Er is geen brief.</source>
      <translation>The template {name} asks for something that is not allowed. There is no letter.</translation>
    </message>
    <message>
      <location filename="wsp_desk/feedback/render.py" />
      <source>In het sjabloon {name} ontbreekt een waarde ({what}). Er is geen brief.</source>
      <translation>The template {name} lacks a value ({what}). There is no letter.</translation>
    </message>
    <message>
      <location filename="wsp_desk/feedback/render.py" />
      <source>Het sjabloon {name} klopt niet: {why}. Er is geen brief.</source>
      <translation>The template {name} is not right: {why}. There is no letter.</translation>
    </message>
    <message>
      <location filename="wsp_desk/feedback/states.py" />
      <source>gesignaleerd</source>
      <translation>noticed</translation>
    </message>
    <message>
      <location filename="wsp_desk/feedback/states.py" />
      <source>concept</source>
      <translation>draft</translation>
    </message>
    <message>
      <location filename="wsp_desk/feedback/states.py" />
      <source>verstuurd</source>
      <translation>sent</translation>
    </message>
    <message>
      <location filename="wsp_desk/feedback/states.py" />
      <source>beantwoord</source>
      <translation>answered</translation>
    </message>
    <message>
      <location filename="wsp_desk/feedback/states.py" />
      <source>wacht op de dump</source>
      <translation>waits for the dump</translation>
    </message>
    <message>
      <location filename="wsp_desk/feedback/states.py" />
      <source>nog niet gezien in de dump</source>
      <translation>not yet seen in the dump</translation>
    </message>
    <message>
      <location filename="wsp_desk/feedback/states.py" />
      <source>bevestigd</source>
      <translation>confirmed</translation>
    </message>
    <message>
      <location filename="wsp_desk/feedback/states.py" />
      <source>afgesloten</source>
      <translation>closed</translation>
    </message>
    <message>
      <location filename="wsp_desk/feedback/states.py" />
      <source>opgelost zonder antwoord</source>
      <translation>solved without an answer</translation>
    </message>
    <message>
      <location filename="wsp_desk/feedback/states.py" />
      <source>uitzondering</source>
      <translation>exception</translation>
    </message>
    <message>
      <location filename="wsp_desk/feedback/states.py" />
      <source>heropend</source>
      <translation>reopened</translation>
    </message>
    <message>
      <location filename="wsp_desk/feedback/states.py" />
      <source>doorgestuurd</source>
      <translation>forwarded</translation>
    </message>
    <message>
      <location filename="wsp_desk/feedback/states.py" />
      <source>vervallen</source>
      <translation>lapsed</translation>
    </message>
    <message>
      <location filename="wsp_desk/feedback/states.py" />
      <source>ingetrokken</source>
      <translation>withdrawn</translation>
    </message>
    <message>
      <location filename="wsp_desk/feedback/states.py" />
      <source>aangepast</source>
      <translation>corrected</translation>
    </message>
    <message>
      <location filename="wsp_desk/feedback/states.py" />
      <source>klopt zoals het er staat</source>
      <translation>correct as it is</translation>
    </message>
    <message>
      <location filename="wsp_desk/feedback/states.py" />
      <source>niet te weten</source>
      <translation>cannot be known</translation>
    </message>
    <message>
      <location filename="wsp_desk/feedback/states.py" />
      <source>niet mijn dossier</source>
      <translation>not my dossier</translation>
    </message>
    <message>
      <location filename="wsp_desk/feedback/states.py" />
      <source>vraag terug</source>
      <translation>question back</translation>
    </message>
    <message>
      <location filename="wsp_desk/feedback/telling.py" />
      <source>als e-mailbestand</source>
      <translation>as an e-mail file</translation>
    </message>
    <message>
      <location filename="wsp_desk/feedback/telling.py" />
      <source>met het mailprogramma</source>
      <translation>with the mail program</translation>
    </message>
    <message>
      <location filename="wsp_desk/feedback/telling.py" />
      <source>via het klembord</source>
      <translation>by the clipboard</translation>
    </message>
    <message>
      <location filename="wsp_desk/feedback/telling.py" />
      <source>via de werkvoorraad</source>
      <translation>by the work queue</translation>
    </message>
    <message>
      <location filename="wsp_desk/feedback/telling.py" />
      <source>per telefoon</source>
      <translation>by telephone</translation>
    </message>
    <message>
      <location filename="wsp_desk/feedback/telling.py" />
      <source>in een gesprek</source>
      <translation>in a conversation</translation>
    </message>
    <message>
      <location filename="wsp_desk/feedback/telling.py" />
      <source>Antwoord: {answer}.</source>
      <translation>Answer: {answer}.</translation>
    </message>
    <message>
      <location filename="wsp_desk/feedback/telling.py" />
      <source>Uitzondering tot {day}, want: {reason}</source>
      <translation>Exception until {day}, because: {reason}</translation>
    </message>
    <message>
      <location filename="wsp_desk/feedback/telling.py" />
      <source>Doorgestuurd aan {who}.</source>
      <translation>Forwarded to {who}.</translation>
    </message>
    <message>
      <location filename="wsp_desk/feedback/telling.py" />
      <source>De dump van {day} laat nog dezelfde waarde zien.</source>
      <translation>The dump of {day} still shows the same value.</translation>
    </message>
    <message>
      <location filename="wsp_desk/feedback/telling.py" />
      <source>Telt niet mee, want een ander was eerder: {what}</source>
      <translation>Does not count, because somebody else was earlier: {what}</translation>
    </message>
    <message>
      <location filename="wsp_desk/feedback/telling.py" />
      <source>Antwoord: {answer}. Erbij gezegd: {note}</source>
      <translation>Answer: {answer}. Added: {note}</translation>
    </message>
    <message>
      <location filename="wsp_desk/feedback/telling.py" />
      <source>Uitzondering, want: {reason}</source>
      <translation>Exception, because: {reason}</translation>
    </message>
    <message>
      <location filename="wsp_desk/feedback/telling.py" />
      <source>De dump van {day} laat een andere waarde zien, maar het is nog niet in orde.</source>
      <translation>The dump of {day} shows another value, but it is not in order yet.</translation>
    </message>
    <message>
      <location filename="wsp_desk/feedback/telling.py" />
      <source>Gezien in de dump van {day}.</source>
      <translation>Seen in the dump of {day}.</translation>
    </message>
    <message>
      <location filename="wsp_desk/feedback/telling.py" />
      <source>In een bericht gezet.</source>
      <translation>Put in a message.</translation>
    </message>
    <message>
      <location filename="wsp_desk/feedback/telling.py" />
      <source>Ingetrokken: {reason}</source>
      <translation>Withdrawn: {reason}</translation>
    </message>
    <message>
      <location filename="wsp_desk/feedback/telling.py" />
      <source>Verstuurd {way}.</source>
      <translation>Sent {way}.</translation>
    </message>
    <message>
      <location filename="wsp_desk/feedback/telling.py" />
      <source>Herinnerd {way}.</source>
      <translation>Reminded {way}.</translation>
    </message>
    <message>
      <location filename="wsp_desk/feedback/telling.py" />
      <source>De volgende dump moet het laten zien.</source>
      <translation>The next dump has to show it.</translation>
    </message>
    <message>
      <location filename="wsp_desk/feedback/telling.py" />
      <source>Vraag terug beantwoord: {reply}</source>
      <translation>Question back answered: {reply}</translation>
    </message>
    <message>
      <location filename="wsp_desk/feedback/telling.py" />
      <source>Bevestigd: de dump van {day} laat een nieuwe waarde zien die in orde is.</source>
      <translation>Confirmed: the dump of {day} shows a new value that is in order.</translation>
    </message>
    <message>
      <location filename="wsp_desk/feedback/telling.py" />
      <source>Ook de dump van {day} laat het niet zien. De vraag ligt er weer.</source>
      <translation>The dump of {day} does not show it either. The question lies there again.</translation>
    </message>
    <message>
      <location filename="wsp_desk/feedback/telling.py" />
      <source>Afgesloten: ook in de dump van {day} is het in orde.</source>
      <translation>Closed: it is in order in the dump of {day} too.</translation>
    </message>
    <message>
      <location filename="wsp_desk/feedback/telling.py" />
      <source>In orde in de dump van {day}, zonder dat een antwoord het had gezegd.</source>
      <translation>In order in the dump of {day}, without an answer having said so.</translation>
    </message>
    <message>
      <location filename="wsp_desk/feedback/telling.py" />
      <source>Heropend: in de dump van {day} is het weer niet in orde.</source>
      <translation>Reopened: in the dump of {day} it is not in order again.</translation>
    </message>
    <message>
      <location filename="wsp_desk/feedback/telling.py" />
      <source>De uitzondering geldt niet meer sinds de dump van {day}.</source>
      <translation>The exception no longer holds since the dump of {day}.</translation>
    </message>
    <message>
      <location filename="wsp_desk/feedback/telling.py" />
      <source>Het dossier staat niet meer in de dump van {day}.</source>
      <translation>The dossier is no longer in the dump of {day}.</translation>
    </message>
    <message>
      <location filename="wsp_desk/feedback/verifying.py" />
      <source>De dossiernummers in deze pool gelden alleen hier. Verzoeken zijn er niet mee te volgen.</source>
      <translation>The dossier numbers in this pool hold here only. Requests cannot be followed with them.</translation>
    </message>
    <message>
      <location filename="wsp_desk/intake/cleaning/rules.py" />
      <source>{where}: '{field}' is geen veld dat hier kan staan.</source>
      <translation>{where}: '{field}' is not a field that can stand here.</translation>
    </message>
    <message>
      <location filename="wsp_desk/intake/findings.py" />
      <source>{count} dossiernummers staan in {kept} en, met andere gegevens, in {other}. Waarschijnlijk zijn het dezelfde personen; {kept} is gebruikt, want die bron noemde u eerst.</source>
      <translation>{count} dossier numbers stand in {kept} and, with other data, in {other}. They are probably the same persons; {kept} was used, because you named that source first.</translation>
    </message>
    <message>
      <location filename="wsp_desk/intake/findings.py" />
      <source>{rows} rijen konden geen dossier worden.</source>
      <translation>{rows} rows could not become a dossier.</translation>
    </message>
    <message>
      <location filename="wsp_desk/intake/findings.py" />
      <source>Eén rij kon geen dossier worden.</source>
      <translation>One row could not become a dossier.</translation>
    </message>
    <message>
      <location filename="wsp_desk/intake/findings.py" />
      <source>{rows} rijen stonden er dubbel in en zijn samengevoegd.</source>
      <translation>{rows} rows were in it twice and were merged.</translation>
    </message>
    <message>
      <location filename="wsp_desk/intake/findings.py" />
      <source>Eén rij stond er dubbel in en is samengevoegd.</source>
      <translation>One row was there twice and has been merged.</translation>
    </message>
    <message>
      <location filename="wsp_desk/intake/findings.py" />
      <source>{rows} rijen liepen door een los aanhalingsteken in elkaar over.</source>
      <translation>{rows} rows ran into each other because of a stray quotation mark.</translation>
    </message>
    <message>
      <location filename="wsp_desk/intake/findings.py" />
      <source>Eén rij liep door een los aanhalingsteken in een andere over.</source>
      <translation>One row ran into another because of a stray quotation mark.</translation>
    </message>
    <message>
      <location filename="wsp_desk/intake/findings.py" />
      <source>{count} keer stond een burgerservicenummer in een tekst; het is verwijderd.</source>
      <translation>{count} times a citizen service number stood in a text; it was removed.</translation>
    </message>
    <message>
      <location filename="wsp_desk/intake/findings.py" />
      <source>Eén keer stond een burgerservicenummer in een tekst; het is verwijderd.</source>
      <translation>Once a citizen service number stood in a text; it has been removed.</translation>
    </message>
    <message>
      <location filename="wsp_desk/intake/findings.py" />
      <source>Eén dossiernummer staat in {kept} en, met andere gegevens, in {other}. Waarschijnlijk is het dezelfde persoon; {kept} is gebruikt, want die bron noemde u eerst.</source>
      <translation>One dossier number stands in {kept} and, with other data, in {other}. It is probably the same person; {kept} was used, because you named that source first.</translation>
    </message>
    <message>
      <location filename="wsp_desk/intake/findings.py" />
      <source>Het gegeven {field} is bij geen enkel dossier bruikbaar.</source>
      <translation>The field {field} is not usable in any dossier.</translation>
    </message>
    <message>
      <location filename="wsp_desk/intake/findings.py" />
      <source>Deze gegevens zijn bij geen enkel dossier bruikbaar: {fields}.</source>
      <translation>These data are usable in no dossier at all: {fields}.</translation>
    </message>
    <message>
      <location filename="wsp_desk/intake/findings.py" />
      <source>Geen enkele rij heeft een dossiernummer; het nummer geldt alleen in deze snapshot.</source>
      <translation>No row has a dossier number; the numbers hold in this snapshot only.</translation>
    </message>
    <message>
      <location filename="wsp_desk/intake/headings.py" />
      <source>{names} en nog {more} andere</source>
      <translation>{names} and {more} others</translation>
    </message>
    <message>
      <location filename="wsp_desk/intake/headings.py" />
      <source>De kolom {column} in {file} is onbekend en is weggelaten.</source>
      <translation>The column {column} in {file} is unknown and was left out.</translation>
    </message>
    <message>
      <location filename="wsp_desk/intake/headings.py" />
      <source>{count} kolommen in {file} zijn onbekend en zijn weggelaten: {columns}.</source>
      <translation>{count} columns in {file} are unknown and were left out: {columns}.</translation>
    </message>
    <message>
      <location filename="wsp_desk/intake/headings.py" />
      <source>In {file} ontbreekt de kolom {column}; bij iedereen is dat leeg.</source>
      <translation>{file} lacks the column {column}; it is empty for everybody.</translation>
    </message>
    <message>
      <location filename="wsp_desk/intake/headings.py" />
      <source>In {file} ontbreken {count} kolommen; bij iedereen is dat leeg: {columns}.</source>
      <translation>{file} lacks {count} columns; these are empty for everybody: {columns}.</translation>
    </message>
    <message>
      <location filename="wsp_desk/intake/headings.py" />
      <source>'{column}' (lijkt op '{near}')</source>
      <translation>'{column}' (looks like '{near}')</translation>
    </message>
    <message>
      <location filename="wsp_desk/intake/headings.py" />
      <source>'{column}' ({field}; wel gevonden: '{near}')</source>
      <translation>'{column}' ({field}; found instead: '{near}')</translation>
    </message>
    <message>
      <location filename="wsp_desk/intake/headings.py" />
      <source>De kolom '{column}' staat meer dan één keer in {file}; de eerste telt.</source>
      <translation>The column '{column}' is in {file} more than once; the first one counts.</translation>
    </message>
    <message>
      <location filename="wsp_desk/intake/identity.py" />
      <source>Het dossiernummer ontbreekt.</source>
      <translation>The dossier number is missing.</translation>
    </message>
    <message>
      <location filename="wsp_desk/intake/identity.py" />
      <source>Het dossiernummer is zelf een persoonsgegeven, zoals een burgerservicenummer.</source>
      <translation>The dossier number is itself personal data, such as a citizen service number.</translation>
    </message>
    <message>
      <location filename="wsp_desk/intake/identity.py" />
      <source>Het dossiernummer is te lang of bevat vreemde tekens.</source>
      <translation>The dossier number is too long or holds strange characters.</translation>
    </message>
    <message>
      <location filename="wsp_desk/intake/intake.py" />
      <source>Dit dossiernummer staat ook in {file}, rij {row}; die rij is gebruikt.</source>
      <translation>This dossier number also stands in {file}, row {row}; that row was used.</translation>
    </message>
    <message>
      <location filename="wsp_desk/intake/intake.py" />
      <source>De cellen van deze rij staan waarschijnlijk in de verkeerde kolommen.</source>
      <translation>The cells of this row probably stand in the wrong columns.</translation>
    </message>
    <message>
      <location filename="wsp_desk/intake/intake.py" />
      <source>In {file} staan geen rijen onder de kop.</source>
      <translation>There are no rows below the heading in {file}.</translation>
    </message>
    <message>
      <location filename="wsp_desk/intake/intake.py" />
      <source>Geen enkele rij van {file} kan een dossier worden. De eerste reden: {reason}</source>
      <translation>No row of {file} can become a dossier. The first reason: {reason}</translation>
    </message>
    <message>
      <location filename="wsp_desk/intake/intake.py" />
      <source>Het dossiernummer komt vaker voor, met andere gegevens.</source>
      <translation>The dossier number occurs more than once, with different data.</translation>
    </message>
    <message>
      <location filename="wsp_desk/intake/layout.py" />
      <source>In {file} staat geen enkele kolom van de indeling {layout}; is dit wel een export? Voor een andere indeling: wsp-desk mapping suggest.</source>
      <translation>{file} has not one column of the layout {layout}; is this an export at all? For another layout: wsp-desk mapping suggest.</translation>
    </message>
    <message>
      <location filename="wsp_desk/intake/layout.py" />
      <source> Wel gevonden: '{near}'.</source>
      <translation> Found instead: '{near}'.</translation>
    </message>
    <message>
      <location filename="wsp_desk/intake/layout.py" />
      <source>In {file} ontbreekt de kolom '{column}'; wel {found} van de {expected} kolommen van {layout}.{hint} Voor een andere indeling: wsp-desk mapping suggest.</source>
      <translation>{file} lacks the column '{column}'; {found} of the {expected} columns of {layout} are there.{hint} For another layout: wsp-desk mapping suggest.</translation>
    </message>
    <message>
      <location filename="wsp_desk/intake/layout.py" />
      <source>kolom {number} zonder naam</source>
      <translation>column {number} without a name</translation>
    </message>
    <message>
      <location filename="wsp_desk/intake/mapping.py" />
      <source>Er is geen indeling '{name}'. Bekend: {known}, of een TOML-bestand.</source>
      <translation>There is no layout '{name}'. Known: {known}, or a TOML file.</translation>
    </message>
    <message>
      <location filename="wsp_desk/intake/mapping.py" />
      <source>{where}: er is geen enkele [[{key}]].</source>
      <translation>{where}: there is no [[{key}]] at all.</translation>
    </message>
    <message>
      <location filename="wsp_desk/intake/mapping.py" />
      <source> Bedoelt u '{near}'?</source>
      <translation> Do you mean '{near}'?</translation>
    </message>
    <message>
      <location filename="wsp_desk/intake/mapping.py" />
      <source>{where}: kolom '{column}' wijst naar een onbekend veld '{field}'.{hint}</source>
      <translation>{where}: column '{column}' points to an unknown field '{field}'.{hint}</translation>
    </message>
    <message>
      <location filename="wsp_desk/intake/mapping.py" />
      <source>{where}: [values.{field}] hoort niet bij een veld met codes.</source>
      <translation>{where}: [values.{field}] does not belong to a field with codes.</translation>
    </message>
    <message>
      <location filename="wsp_desk/intake/mapping.py" />
      <source>{where}: geen kolom wijst naar het dossiernummer (dossier_id).</source>
      <translation>{where}: no column points to the dossier number (dossier_id).</translation>
    </message>
    <message>
      <location filename="wsp_desk/intake/mapping.py" />
      <source>{where}: '{column}' staat niet bij de persoonlijke kolommen.</source>
      <translation>{where}: '{column}' is not among the personal columns.</translation>
    </message>
    <message>
      <location filename="wsp_desk/intake/mapping.py" />
      <source>{where}: onbekend soort persoonsgegeven '{kind}'; bekend: {known}.</source>
      <translation>{where}: unknown kind of personal data '{kind}'; known: {known}.</translation>
    </message>
    <message>
      <location filename="wsp_desk/intake/mapping.py" />
      <source>{where}: '{word}' krijgt een onbekende code '{code}'.</source>
      <translation>{where}: '{word}' gets an unknown code '{code}'.</translation>
    </message>
    <message>
      <location filename="wsp_desk/intake/mapping.py" />
      <source>{where}: de kolom '{column}' staat er twee keer.</source>
      <translation>{where}: the column '{column}' is there twice.</translation>
    </message>
    <message>
      <location filename="wsp_desk/intake/mapping.py" />
      <source>{where}: het veld '{field}' kan maar uit één kolom komen.</source>
      <translation>{where}: the field '{field}' can come from one column only.</translation>
    </message>
    <message>
      <location filename="wsp_desk/intake/readers/__init__.py" />
      <source>Het bestand {file} is een oud Excel-bestand; sla het op als xlsx of csv.</source>
      <translation>The file {file} is an old Excel file; save it as xlsx or csv.</translation>
    </message>
    <message>
      <location filename="wsp_desk/intake/readers/__init__.py" />
      <source>Het bestand {file} is met een wachtwoord beveiligd; sla het op zonder wachtwoord.</source>
      <translation>The file {file} is protected by a password; save it without one.</translation>
    </message>
    <message>
      <location filename="wsp_desk/intake/readers/__init__.py" />
      <source>Het bestand {file} is leeg.</source>
      <translation>The file {file} is empty.</translation>
    </message>
    <message>
      <location filename="wsp_desk/intake/readers/__init__.py" />
      <source>Het bestand {path} is er niet.</source>
      <translation>The file {path} is not there.</translation>
    </message>
    <message>
      <location filename="wsp_desk/intake/readers/__init__.py" />
      <source>{path} is een map; geef een bestand.</source>
      <translation>{path} is a folder; give a file.</translation>
    </message>
    <message>
      <location filename="wsp_desk/intake/readers/__init__.py" />
      <source>Het bestand {path} kan niet worden gelezen.</source>
      <translation>The file {path} cannot be read.</translation>
    </message>
    <message>
      <location filename="wsp_desk/intake/readers/columnar.py" />
      <source>Het Parquet-bestand {file} is beschadigd; maak de export opnieuw.</source>
      <translation>The Parquet file {file} is damaged; make the export again.</translation>
    </message>
    <message>
      <location filename="wsp_desk/intake/readers/delimited.py" />
      <source>{file} is geen UTF-8 maar {encoding}; het is zo gelezen.</source>
      <translation>{file} is not UTF-8 but {encoding}; it was read as such.</translation>
    </message>
    <message>
      <location filename="wsp_desk/intake/readers/delimited.py" />
      <source>In {file} staan tekens die geen UTF-8 zijn; ze zijn vervangen.</source>
      <translation>{file} holds characters that are not UTF-8; they were replaced.</translation>
    </message>
    <message>
      <location filename="wsp_desk/intake/readers/delimited.py" />
      <source>In {file} begint ergens een aanhalingsteken dat niet sluit; maak de export opnieuw.</source>
      <translation>Somewhere in {file} a quotation mark opens that does not close; make the export again.</translation>
    </message>
    <message>
      <location filename="wsp_desk/intake/readers/encoding.py" />
      <source>Het bestand {file} is geen leesbare export; geef een csv-, xlsx- of Parquet-bestand.</source>
      <translation>The file {file} is not a readable export; give a csv, xlsx or Parquet file.</translation>
    </message>
    <message>
      <location filename="wsp_desk/intake/readers/mending.py" />
      <source>De rij heeft {cells} cellen; het moeten er {width} zijn.</source>
      <translation>The row has {cells} cells; there should be {width}.</translation>
    </message>
    <message>
      <location filename="wsp_desk/intake/readers/mending.py" />
      <source>Een aanhalingsteken in deze rij sluit niet, waardoor cellen niet te scheiden zijn.</source>
      <translation>A quotation mark in this row does not close, so cells cannot be told apart.</translation>
    </message>
    <message>
      <location filename="wsp_desk/intake/readers/vum.py" />
      <source>Profiel {number} is geen geldige JSON.</source>
      <translation>Profile {number} is not valid JSON.</translation>
    </message>
    <message>
      <location filename="wsp_desk/intake/readers/vum.py" />
      <source>Profiel {number} is geen JSON-object.</source>
      <translation>Profile {number} is not a JSON object.</translation>
    </message>
    <message>
      <location filename="wsp_desk/intake/readers/vum.py" />
      <source>Profiel {number} heeft geen enkel attribuut van VUM v3.</source>
      <translation>Profile {number} has no attribute of VUM v3 at all.</translation>
    </message>
    <message>
      <location filename="wsp_desk/intake/readers/vum.py" />
      <source>Profiel {number}: {why}</source>
      <translation>Profile {number}: {why}</translation>
    </message>
    <message>
      <location filename="wsp_desk/intake/readers/vum.py" />
      <source>{file}, {count} keer (het eerst in profiel {number}): {why}</source>
      <translation>{file}, {count} times (first in profile {number}): {why}</translation>
    </message>
    <message>
      <location filename="wsp_desk/intake/readers/workbook.py" />
      <source>{file}: {cells} met een formule zonder uitkomst, als leeg gelezen. Open het bestand in Excel, bewaar het en lees het opnieuw in.</source>
      <translation>{file}: {cells} with a formula without an outcome, read as empty. Open the file in Excel, save it and read it again.</translation>
    </message>
    <message>
      <location filename="wsp_desk/intake/readers/workbook.py" />
      <source>Het Excel-bestand {file} is beschadigd; maak de export opnieuw.</source>
      <translation>The Excel file {file} is damaged; make the export again.</translation>
    </message>
    <message>
      <location filename="wsp_desk/intake/readers/workbook.py" />
      <source>één cel</source>
      <translation>one cell</translation>
    </message>
    <message>
      <location filename="wsp_desk/intake/readers/workbook.py" />
      <source>{count} cellen</source>
      <translation>{count} cells</translation>
    </message>
    <message>
      <location filename="wsp_desk/intake/readers/workbook.py" />
      <source>Van {file} is één blad gelezen. Deze bladen hebben dezelfde kolommen en zijn niet gelezen: {sheets}. Bewaar elk blad als een eigen bestand.</source>
      <translation>One sheet of {file} was read. These sheets have the same columns and were not read: {sheets}. Save each sheet as a file of its own.</translation>
    </message>
    <message>
      <location filename="wsp_desk/intake/readers/workbook.py" />
      <source>Het bestand {file} is een ingepakt bestand, maar geen Excel-bestand.</source>
      <translation>The file {file} is a zipped file, but not an Excel file.</translation>
    </message>
    <message>
      <location filename="wsp_desk/intake/readers/workbook.py" />
      <source>Het bestand {file} is uitgepakt veel te groot; er is niets van gelezen.</source>
      <translation>The file {file} is far too large when unpacked; nothing of it was read.</translation>
    </message>
    <message>
      <location filename="wsp_desk/intake/readers/workbook.py" />
      <source>In {file} staat geen werkblad.</source>
      <translation>{file} holds no worksheet.</translation>
    </message>
    <message>
      <location filename="wsp_desk/intake/readers/workbook.py" />
      <source>De rij heeft cellen buiten de kolommen met een kop.</source>
      <translation>The row has cells outside the columns with a heading.</translation>
    </message>
    <message>
      <location filename="wsp_desk/intake/sources.py" />
      <source>Geef ten minste één bestand om in te lezen.</source>
      <translation>Give at least one file to read.</translation>
    </message>
    <message>
      <location filename="wsp_desk/intake/suggesting/knowledge.py" />
      <source>{where}: het veld '{field}' bestaat niet.</source>
      <translation>{where}: the field '{field}' does not exist.</translation>
    </message>
    <message>
      <location filename="wsp_desk/intake/suggesting/suggest.py" />
      <source>{file} is JSON; daarvoor bestaat al een indeling: --mapping vum.</source>
      <translation>{file} is JSON; there is a layout for that already: --mapping vum.</translation>
    </message>
    <message>
      <location filename="wsp_desk/intake/vum/checking.py" />
      <source>Bij het attribuut {path} hoort {expected}.</source>
      <translation>The attribute {path} should hold {expected}.</translation>
    </message>
    <message>
      <location filename="wsp_desk/intake/vum/checking.py" />
      <source>Het attribuut {path} staat niet in de standaard.</source>
      <translation>The attribute {path} is not in the standard.</translation>
    </message>
    <message>
      <location filename="wsp_desk/intake/vum/checking.py" />
      <source>Het attribuut {path} ontbreekt; daar hoort {expected}.</source>
      <translation>The attribute {path} is missing; it should hold {expected}.</translation>
    </message>
    <message>
      <location filename="wsp_desk/intake/vum/checking.py" />
      <source>de naam '{name}' staat twee keer op dezelfde plaats.</source>
      <translation>the name '{name}' stands twice in the same place.</translation>
    </message>
    <message>
      <location filename="wsp_desk/intake/vum/checking.py" />
      <source>{what} is geen geldige JSON; kijk bij regel {line}.</source>
      <translation>{what} is not valid JSON; look at line {line}.</translation>
    </message>
    <message>
      <location filename="wsp_desk/intake/vum/checking.py" />
      <source>{what} is geen geldige JSON.</source>
      <translation>{what} is not valid JSON.</translation>
    </message>
    <message>
      <location filename="wsp_desk/intake/vum/shapes.py" />
      <source>een tekst</source>
      <translation>a text</translation>
    </message>
    <message>
      <location filename="wsp_desk/intake/vum/shapes.py" />
      <source>een tekst van alleen cijfers, hooguit tien</source>
      <translation>a text of figures only, at most ten</translation>
    </message>
    <message>
      <location filename="wsp_desk/intake/vum/shapes.py" />
      <source>een postcode als 1234AB</source>
      <translation>a postcode such as 1234AB</translation>
    </message>
    <message>
      <location filename="wsp_desk/intake/vum/shapes.py" />
      <source>een taalcode van drie kleine letters (ISO 639-3), zoals nld</source>
      <translation>a language code of three lower-case letters (ISO 639-3), such as nld</translation>
    </message>
    <message>
      <location filename="wsp_desk/intake/vum/shapes.py" />
      <source>een nummer van hooguit 200 letters, cijfers en de tekens _ . -</source>
      <translation>a number of at most 200 letters, figures and the characters _ . -</translation>
    </message>
    <message>
      <location filename="wsp_desk/intake/vum/shapes.py" />
      <source>een nummer van hooguit 500 letters, cijfers en de tekens _ . -</source>
      <translation>a number of at most 500 letters, figures and the characters _ . -</translation>
    </message>
    <message>
      <location filename="wsp_desk/intake/vum/shapes.py" />
      <source>een object</source>
      <translation>an object</translation>
    </message>
    <message>
      <location filename="wsp_desk/intake/vum/shapes.py" />
      <source>een lijst</source>
      <translation>a list</translation>
    </message>
    <message>
      <location filename="wsp_desk/intake/vum/shapes.py" />
      <source>een heel getal van {low} tot en met {high}</source>
      <translation>a whole number from {low} up to and including {high}</translation>
    </message>
    <message>
      <location filename="wsp_desk/intake/vum/shapes.py" />
      <source>een van {codes} ({kind})</source>
      <translation>one of {codes} ({kind})</translation>
    </message>
    <message>
      <location filename="wsp_desk/intake/vum/shapes.py" />
      <source>een datum als 2026-12-31</source>
      <translation>a date such as 2026-12-31</translation>
    </message>
    <message>
      <location filename="wsp_desk/intake/vum/shapes.py" />
      <source>true of false</source>
      <translation>true or false</translation>
    </message>
    <message>
      <location filename="wsp_desk/intake/vum/shapes.py" />
      <source>een tekst van hooguit {most} tekens</source>
      <translation>a text of at most {most} characters</translation>
    </message>
    <message>
      <location filename="wsp_desk/intake/vum/shapes.py" />
      <source>tekst</source>
      <translation>text</translation>
    </message>
    <message>
      <location filename="wsp_desk/intake/vum/shapes.py" />
      <source>getal</source>
      <translation>number</translation>
    </message>
    <message>
      <location filename="wsp_desk/intake/vum/stream.py" />
      <source>In {file} staat na de lijst nog iets anders; maak de levering opnieuw.</source>
      <translation>{file} holds something else after the list; make the delivery again.</translation>
    </message>
    <message>
      <location filename="wsp_desk/intake/vum/stream.py" />
      <source>Het bestand {file} is geen UTF-8-tekst; bewaar het als UTF-8.</source>
      <translation>The file {file} is not UTF-8 text; save it as UTF-8.</translation>
    </message>
    <message>
      <location filename="wsp_desk/intake/vum/stream.py" />
      <source>Het bestand {file} kan niet worden gelezen.</source>
      <translation>The file {file} cannot be read.</translation>
    </message>
    <message>
      <location filename="wsp_desk/intake/vum/stream.py" />
      <source>In {file} staat geen JSON-lijst of -object.</source>
      <translation>{file} holds no JSON list or object.</translation>
    </message>
    <message>
      <location filename="wsp_desk/intake/vum/window.py" />
      <source>Het bestand {file} is na profiel {number} niet meer te lezen; vraag de levering opnieuw.</source>
      <translation>The file {file} cannot be read after profile {number}; ask for the delivery again.</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/comparable.py" />
      <source>Geschat: {percent}%, vooral naar dossiers met hetzelfde soort werk in dezelfde regio ({n}).</source>
      <translation>Estimated: {percent}%, mostly after dossiers with the same sort of work in the same region ({n}).</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/comparable.py" />
      <source>Geschat: {percent}%, vooral naar dossiers met hetzelfde soort werk ({n}).</source>
      <translation>Estimated: {percent}%, mostly after dossiers with the same sort of work ({n}).</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/comparable.py" />
      <source>Geschat: {percent}%, vooral naar dossiers uit de regio zonder bekend beroep ({n}).</source>
      <translation>Estimated: {percent}%, mostly after dossiers from the region without a known occupation ({n}).</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/comparable.py" />
      <source>Geschat: {percent}%, vooral naar dossiers zonder bekend beroep of regio ({n}).</source>
      <translation>Estimated: {percent}%, mostly after dossiers without a known occupation or region ({n}).</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/comparable.py" />
      <source>Geschat: {percent}%, vooral naar alle dossiers die het wel zeggen ({n}).</source>
      <translation>Estimated: {percent}%, mostly after all dossiers that do say it ({n}).</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/comparable.py" />
      <source>Geen enkel dossier zegt dit. We rekenen met {percent}%.</source>
      <translation>Not one dossier says this. We reckon with {percent}%.</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/criteria/available_by.py" />
      <source>Beschikbaar op</source>
      <translation>Available on</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/criteria/available_by.py" />
      <source>Beschikbaar vanaf {start}, later dan {day} {source}.</source>
      <translation>Available from {start}, later than {day} {source}.</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/criteria/available_by.py" />
      <source>op {day}</source>
      <translation>on {day}</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/criteria/available_by.py" />
      <source>Is nu beschikbaar {source}.</source>
      <translation>Is available now {source}.</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/criteria/available_by.py" />
      <source>Beschikbaar vanaf {start}, op tijd voor {day} {source}.</source>
      <translation>Available from {start}, in time for {day} {source}.</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/criteria/available_by.py" />
      <source>de datum {day} ligt te ver weg.</source>
      <translation>the date {day} is too far away.</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/criteria/available_by.py" />
      <source>Is niet beschikbaar {source}.</source>
      <translation>Is not available {source}.</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/criteria/available_by.py" />
      <source>beginnen op {day}</source>
      <translation>start on {day}</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/criteria/base.py" />
      <source>({field}, sinds dump {since})</source>
      <translation>({field}, since dump {since})</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/criteria/base.py" />
      <source>Niet ingevuld: {field}.</source>
      <translation>Not filled in: {field}.</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/criteria/base.py" />
      <source>Ingevuld, maar niet bruikbaar: {field}.</source>
      <translation>Filled in, but not usable: {field}.</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/criteria/base.py" />
      <source>Tegenstrijdig in het dossier: {field}.</source>
      <translation>Contradictory in the dossier: {field}.</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/criteria/base.py" />
      <source>Hiervoor zegt het dossier te weinig: {field}.</source>
      <translation>The dossier says too little for this: {field}.</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/criteria/chosen.py" />
      <source>{label} is ook goed</source>
      <translation>{label} is fine too</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/criteria/concepts.py" />
      <source>{where}: het is niet duidelijk wat u met '{word}' bedoelt. Kies bijvoorbeeld: {options}.</source>
      <translation>{where}: it is not clear what you mean by '{word}'. Choose for example: {options}.</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/criteria/concepts.py" />
      <source>{where}: '{word}' staat niet in de woordenlijst. Probeer een ander woord.</source>
      <translation>{where}: '{word}' is not in the vocabulary. Try another word.</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/criteria/conditions.py" />
      <source>Omstandigheden</source>
      <translation>Conditions</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/criteria/conditions.py" />
      <source>Het werk botst met geen enkele wens {source}.</source>
      <translation>The work goes against none of the wishes {source}.</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/criteria/conditions.py" />
      <source>Bij dit werk hoort {conditions}, en de wens is: {wishes} {source}.</source>
      <translation>This work comes with {conditions}, and the wish is: {wishes} {source}.</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/criteria/conditions.py" />
      <source>Dit past bij een wens: {wished} {source}.</source>
      <translation>This suits a wish: {wished} {source}.</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/criteria/conditions.py" />
      <source>werk zonder {condition}</source>
      <translation>work without {condition}</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/criteria/education.py" />
      <source>Niveau</source>
      <translation>Level</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/criteria/education.py" />
      <source>Werk- en denkniveau is {shown}, lager dan {asked} {source}.</source>
      <translation>Work and thinking level is {shown}, lower than {asked} {source}.</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/criteria/education.py" />
      <source>Opleiding is {shown}, lager dan {asked} {source}.</source>
      <translation>Education is {shown}, lower than {asked} {source}.</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/criteria/education.py" />
      <source>ten minste {level}</source>
      <translation>at least {level}</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/criteria/education.py" />
      <source>Werk- en denkniveau is {shown}; gevraagd is ten minste {asked} {source}.</source>
      <translation>Work and thinking level is {shown}; asked is at least {asked} {source}.</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/criteria/education.py" />
      <source>Opleiding is {shown}; gevraagd is ten minste {asked} {source}.</source>
      <translation>Education is {shown}; asked is at least {asked} {source}.</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/criteria/education.py" />
      <source>{level} is ook goed</source>
      <translation>{level} is fine too</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/criteria/employability.py" />
      <source>Arbeidsvermogen</source>
      <translation>Work capacity</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/criteria/employability.py" />
      <source>Arbeidsvermogen: {own}; gevraagd is {asked} {source}.</source>
      <translation>Work capacity: {own}; asked is {asked} {source}.</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/criteria/employability.py" />
      <source>Arbeidsvermogen: {own}; dat past {source}.</source>
      <translation>Work capacity: {own}; that fits {source}.</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/criteria/hours_day.py" />
      <source>Uren per dag</source>
      <translation>Hours per day</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/criteria/hours_day.py" />
      <source>{least} tot {most} uur per dag</source>
      <translation>{least} to {most} hours per day</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/criteria/hours_day.py" />
      <source>Kan tot {own} uur per dag werken; gevraagd is {asked} {source}.</source>
      <translation>Can work up to {own} hours per day; asked is {asked} {source}.</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/criteria/hours_day.py" />
      <source>ten minste {least} uur per dag</source>
      <translation>at least {least} hours per day</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/criteria/hours_day.py" />
      <source>{hours} uur per dag</source>
      <translation>{hours} hours per day</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/criteria/hours_day.py" />
      <source>'min' ({least}) is meer dan 'max' ({most}).</source>
      <translation>'min' ({least}) is more than 'max' ({most}).</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/criteria/hours_day.py" />
      <source>vanaf {hours} uur per dag</source>
      <translation>from {hours} hours per day</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/criteria/hours_week.py" />
      <source>Uren per week</source>
      <translation>Hours per week</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/criteria/hours_week.py" />
      <source>Kan {own} werken; gevraagd is {asked} {source}.</source>
      <translation>Can work {own}; asked is {asked} {source}.</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/criteria/hours_week.py" />
      <source>{least} tot {most} uur</source>
      <translation>{least} to {most} hours</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/criteria/hours_week.py" />
      <source>Wil ten minste {least} uur werken; gevraagd is {asked} {source}.</source>
      <translation>Wants to work at least {least} hours; asked is {asked} {source}.</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/criteria/hours_week.py" />
      <source>tot {most} uur</source>
      <translation>up to {most} hours</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/criteria/hours_week.py" />
      <source>ten minste {least} uur</source>
      <translation>at least {least} hours</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/criteria/hours_week.py" />
      <source>{hours} uur</source>
      <translation>{hours} hours</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/criteria/hours_week.py" />
      <source>vanaf {hours} uur</source>
      <translation>from {hours} hours</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/criteria/language.py" />
      <source>Taal</source>
      <translation>Language</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/criteria/language.py" />
      <source>Beheerst {shown}; gevraagd is {asked} {source}.</source>
      <translation>Masters {shown}; asked is {asked} {source}.</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/criteria/language.py" />
      <source>{language}: {level} is ook goed</source>
      <translation>{language}: {level} is fine too</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/criteria/language.py" />
      <source>Beheerst {shown}; dat is genoeg {source}.</source>
      <translation>Masters {shown}; that is enough {source}.</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/criteria/language.py" />
      <source>'other' is een object van talen met een niveau, zoals Engels: 2.</source>
      <translation>'other' is an object of languages with a level, such as English: 2.</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/criteria/language.py" />
      <source>Nederlands vraagt u met 'nl_spoken' en 'nl_written'.</source>
      <translation>Ask for Dutch with 'nl_spoken' and 'nl_written'.</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/criteria/language.py" />
      <source>de taal '{word}' is onbekend.{hint}</source>
      <translation>the language '{word}' is unknown.{hint}</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/criteria/language.py" />
      <source>zonder eis aan {language}</source>
      <translation>without asking for {language}</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/criteria/licences.py" />
      <source>Rijbewijs</source>
      <translation>Driving licence</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/criteria/licences.py" />
      <source>Heeft rijbewijs {own}; {missing} ontbreekt {source}.</source>
      <translation>Has driving licence {own}; {missing} is missing {source}.</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/criteria/licences.py" />
      <source>rijbewijs {codes}</source>
      <translation>driving licence {codes}</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/criteria/licences.py" />
      <source>Heeft geen rijbewijs; gevraagd is {missing} {source}.</source>
      <translation>Has no driving licence; asked is {missing} {source}.</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/criteria/licences.py" />
      <source>Heeft rijbewijs {own}; dat is genoeg {source}.</source>
      <translation>Has driving licence {own}; that is enough {source}.</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/criteria/licences.py" />
      <source>zonder rijbewijs {code}</source>
      <translation>without driving licence {code}</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/criteria/location.py" />
      <source>'{word}' is geen postcode als 5038 of 5038 AB.</source>
      <translation>'{word}' is not a postcode such as 5038 or 5038 AB.</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/criteria/location.py" />
      <source>de postcode {pc4} bestaat niet.</source>
      <translation>the postcode {pc4} does not exist.</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/criteria/location.py" />
      <source>de plaats '{word}' is niet gevonden. Geef een postcode.</source>
      <translation>the place '{word}' was not found. Give a postcode.</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/criteria/location.py" />
      <source>welke plaats bedoelt u met '{word}'? Kies uit: {options}.</source>
      <translation>which place do you mean by '{word}'? Choose from: {options}.</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/criteria/occupation.py" />
      <source>Beroep</source>
      <translation>Occupation</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/criteria/occupation.py" />
      <source>Wil werken als {wanted}, niet als {asked} {source}.</source>
      <translation>Wants to work as {wanted}, not as {asked} {source}.</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/criteria/occupation.py" />
      <source>Wil werken als {nearest}, precies wat u vraagt {source}.</source>
      <translation>Wants to work as {nearest}, exactly what you ask {source}.</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/criteria/occupation.py" />
      <source>Wil werken als {nearest}; dat lijkt op {asked} {source}.</source>
      <translation>Wants to work as {nearest}; that resembles {asked} {source}.</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/criteria/occupation.py" />
      <source>ook {occupation}</source>
      <translation>also {occupation}</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/criteria/own_transport.py" />
      <source>Eigen vervoer</source>
      <translation>Own transport</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/criteria/own_transport.py" />
      <source>Reist met {own}; gevraagd is {asked} {source}.</source>
      <translation>Travels by {own}; asked is {asked} {source}.</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/criteria/own_transport.py" />
      <source>Heeft {common}; dat past {source}.</source>
      <translation>Has {common}; that fits {source}.</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/criteria/own_transport.py" />
      <source>Heeft geen vervoer; gevraagd is {asked} {source}.</source>
      <translation>Has no transport; asked is {asked} {source}.</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/criteria/parsing.py" />
      <source> Kies uit: {keys}.</source>
      <translation> Choose from: {keys}.</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/criteria/parsing.py" />
      <source>hier hoort een object met {keys}.</source>
      <translation>an object with {keys} belongs here.</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/criteria/parsing.py" />
      <source>geef ten minste één van {keys}.</source>
      <translation>give at least one of {keys}.</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/criteria/parsing.py" />
      <source>hier hoort een heel getal van {low} tot en met {high}.</source>
      <translation>a whole number from {low} up to and including {high} belongs here.</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/criteria/parsing.py" />
      <source>hier hoort een getal van {low} tot en met {high}, met hooguit één cijfer achter de komma.</source>
      <translation>this needs a number from {low} to {high}, with at most one decimal.</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/criteria/parsing.py" />
      <source>hier hoort een woord of korte tekst.</source>
      <translation>a word or short text belongs here.</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/criteria/parsing.py" />
      <source>deze tekst is langer dan {most} tekens.</source>
      <translation>this text is longer than {most} characters.</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/criteria/parsing.py" />
      <source>deze lijst is leeg.</source>
      <translation>this list is empty.</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/criteria/parsing.py" />
      <source>deze lijst heeft meer dan {most} onderdelen.</source>
      <translation>this list has more than {most} items.</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/criteria/parsing.py" />
      <source>hier hoort een datum als 2026-12-31.</source>
      <translation>a date such as 2026-12-31 belongs here.</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/criteria/parsing.py" />
      <source>'{code}' is onbekend.{hint}</source>
      <translation>'{code}' is unknown.{hint}</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/criteria/parsing.py" />
      <source>onbekende sleutel '{key}'.{hint}</source>
      <translation>unknown key '{key}'.{hint}</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/criteria/parsing.py" />
      <source>de sleutel '{key}' ontbreekt.</source>
      <translation>the key '{key}' is missing.</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/criteria/parsing.py" />
      <source>{where}: de datum {day} bestaat niet.</source>
      <translation>{where}: the date {day} does not exist.</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/criteria/place.py" />
      <source>Plaats en reizen</source>
      <translation>Place and travel</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/criteria/place.py" />
      <source>Woont in {place} (regio {region}): {km} km en met ov ongeveer {minutes} minuten naar {work}; {own} {source}.</source>
      <translation>Lives in {place} (region {region}): {km} km and about {minutes} minutes by public transport to {work}; {own} {source}.</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/criteria/place.py" />
      <source>eigen grens niet bekend</source>
      <translation>own limit not known</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/criteria/place.py" />
      <source>{place}, tot {km} km en {minutes} min</source>
      <translation>{place}, up to {km} km and {minutes} min</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/criteria/place.py" />
      <source>Woont in {place} (regio {region}): {km} km en ongeveer {minutes} minuten naar {work}; {own} {source}.</source>
      <translation>Lives in {place} (region {region}): {km} km and about {minutes} minutes to {work}; {own} {source}.</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/criteria/place.py" />
      <source>wil tot {km} km en {minutes} minuten reizen</source>
      <translation>is willing to travel up to {km} km and {minutes} minutes</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/criteria/place.py" />
      <source>wil tot {km} km reizen</source>
      <translation>is willing to travel up to {km} km</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/criteria/place.py" />
      <source>wil tot {minutes} minuten reizen</source>
      <translation>is willing to travel up to {minutes} minutes</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/criteria/place.py" />
      <source>{place}, tot {minutes} min</source>
      <translation>{place}, up to {minutes} min</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/criteria/place.py" />
      <source>{place}, tot {km} km</source>
      <translation>{place}, up to {km} km</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/criteria/place.py" />
      <source>geef 'postcode' of 'place', niet allebei.</source>
      <translation>give 'postcode' or 'place', not both.</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/criteria/place.py" />
      <source>tot {km} km</source>
      <translation>up to {km} km</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/criteria/place.py" />
      <source>tot {minutes} min reizen</source>
      <translation>up to {minutes} min travel</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/criteria/sector.py" />
      <source>Sector</source>
      <translation>Sector</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/criteria/sector.py" />
      <source>Wil werken in {own}, niet in {asked} {source}.</source>
      <translation>Wants to work in {own}, not in {asked} {source}.</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/criteria/sector.py" />
      <source>Wil werken in {common}; dat past {source}.</source>
      <translation>Wants to work in {common}; that fits {source}.</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/criteria/sector.py" />
      <source>Noemt geen sector; gevraagd is {asked} {source}.</source>
      <translation>Names no sector; asked is {asked} {source}.</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/criteria/skills.py" />
      <source>Vaardigheden</source>
      <translation>Skills</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/criteria/skills.py" />
      <source>Noemt {present}; niet genoemd: {missing} {source}.</source>
      <translation>Names {present}; not named: {missing} {source}.</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/criteria/skills.py" />
      <source>Noemt {present}; lijkt erop: {near}</source>
      <translation>Names {present}; much like it: {near}</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/criteria/skills.py" />
      <source>Noemt alle gevraagde vaardigheden: {present} {source}.</source>
      <translation>Names all asked skills: {present} {source}.</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/criteria/skills.py" />
      <source>Noemt geen van de gevraagde vaardigheden: {missing} {source}.</source>
      <translation>Names none of the asked skills: {missing} {source}.</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/criteria/skills.py" />
      <source>Noemt wat erop lijkt: {near}</source>
      <translation>Names something like it: {near}</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/criteria/skills.py" />
      <source>; niet genoemd: {missing}</source>
      <translation>; not named: {missing}</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/criteria/skills.py" />
      <source>zonder taak {skill}</source>
      <translation>without the task {skill}</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/criteria/support.py" />
      <source>Steun</source>
      <translation>Support</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/criteria/support.py" />
      <source>Heeft dit niet nodig: {lacks} {source}.</source>
      <translation>Does not need this: {lacks} {source}.</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/criteria/support.py" />
      <source>de werkgever biedt {support}</source>
      <translation>the employer offers {support}</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/criteria/support.py" />
      <source>Heeft {unmet} nodig; dat biedt de werkgever niet {source}.</source>
      <translation>Needs {unmet}; the employer does not offer that {source}.</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/criteria/support.py" />
      <source>De werkgever biedt alle steun die iemand nodig kan hebben {source}.</source>
      <translation>The employer offers all support that somebody can need {source}.</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/criteria/support.py" />
      <source>de werkgever kan geen steun bieden</source>
      <translation>the employer can offer no support</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/criteria/support.py" />
      <source>met {support}</source>
      <translation>with {support}</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/criteria/working_times.py" />
      <source>Werktijden</source>
      <translation>Working times</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/criteria/working_times.py" />
      <source>Kan werken op {times}; dat past {source}.</source>
      <translation>Can work at {times}; that fits {source}.</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/criteria/working_times.py" />
      <source>Kan niet werken op {times} {source}.</source>
      <translation>Cannot work at {times} {source}.</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/criteria/working_times.py" />
      <source>niet op {time}</source>
      <translation>not at {time}</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/facets/columns.py" />
      <source>Gemeente</source>
      <translation>Municipality</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/facets/columns.py" />
      <source>Arbeidsmarktregio</source>
      <translation>Labour-market region</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/facets/columns.py" />
      <source>{low} tot en met {high} uur</source>
      <translation>{low} to {high} hours</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/facets/columns.py" />
      <source>Beschikbaar</source>
      <translation>Available</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/facets/columns.py" />
      <source>Vervoer</source>
      <translation>Transport</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/facets/columns.py" />
      <source>Beroepsgroep</source>
      <translation>Occupation group</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/facets/columns.py" />
      <source>{low} uur of meer</source>
      <translation>{low} hours or more</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/facets/columns.py" />
      <source>nu</source>
      <translation>now</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/facets/columns.py" />
      <source>binnen een maand</source>
      <translation>within a month</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/facets/columns.py" />
      <source>binnen drie maanden</source>
      <translation>within three months</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/facets/columns.py" />
      <source>later</source>
      <translation>later</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/facets/columns.py" />
      <source>niet in zicht</source>
      <translation>not in sight</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/facets/columns.py" />
      <source>rijbewijs {code}</source>
      <translation>licence {code}</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/facets/columns.py" />
      <source>geen</source>
      <translation>none</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/importance.py" />
      <source>moet</source>
      <translation>must</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/importance.py" />
      <source>sterk</source>
      <translation>strong</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/importance.py" />
      <source>fijn</source>
      <translation>nice</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/importance.py" />
      <source>uitsluiten</source>
      <translation>exclude</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/ledger.py" />
      <source>Uitgesloten: {asked}. Dat is hier niet zo {source}.</source>
      <translation>Excluded: {asked}. That is not so here {source}.</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/ledger.py" />
      <source>Uitgesloten: {asked}. Dat is hier zo {source}.</source>
      <translation>Excluded: {asked}. That is so here {source}.</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/relaxation.py" />
      <source>{criterion} telt mee, maar moet niet</source>
      <translation>{criterion} counts, but is no must</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/relaxation.py" />
      <source>{first} en {second}</source>
      <translation>{first} and {second}</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/relaxation.py" />
      <source>{criterion} weglaten</source>
      <translation>leave out {criterion}</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/request.py" />
      <source>criterium {number}</source>
      <translation>criterion {number}</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/request.py" />
      <source>De zoekvraag</source>
      <translation>The request</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/request.py" />
      <source> Kies uit: {known}.</source>
      <translation> Choose from: {known}.</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/request.py" />
      <source>{what} '{raw}' is onbekend.{hint}</source>
      <translation>{what} '{raw}' is unknown.{hint}</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/request.py" />
      <source>het soort</source>
      <translation>the kind</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/request.py" />
      <source>het belang</source>
      <translation>the importance</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/request.py" />
      <source>De zoekvraag heeft de sleutel '{key}' twee keer op dezelfde plaats.</source>
      <translation>The request has the key '{key}' twice in the same place.</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/request.py" />
      <source>het gewicht is een getal van 0 tot en met {most}.</source>
      <translation>the weight is a number from 0 up to and including {most}.</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/request.py" />
      <source>'{key}' is een korte tekst.</source>
      <translation>'{key}' is a short text.</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/request.py" />
      <source>'criteria' is een lijst van hooguit {most} criteria.</source>
      <translation>'criteria' is a list of at most {most} criteria.</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/request.py" />
      <source>De zoekvraag is geen geldige JSON.</source>
      <translation>The request is not valid JSON.</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/weights.py" />
      <source>{where}: hier hoort een groep sleutels te staan.</source>
      <translation>{where}: a group of keys belongs here.</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/weights.py" />
      <source>{where}: 'released_on' moet een datum zijn.</source>
      <translation>{where}: 'released_on' must be a date.</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/weights.py" />
      <source>{where}: '{key}' moet een getal van {low} tot en met {high} zijn.</source>
      <translation>{where}: '{key}' must be a number from {low} up to and including {high}.</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/weights.py" />
      <source>{where}: de gewichten van '{key}' ontbreken.</source>
      <translation>{where}: the weights of '{key}' are missing.</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/weights.py" />
      <source>{where}: onbekend criterium '{key}'.</source>
      <translation>{where}: unknown criterion '{key}'.</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/why.py" />
      <source>Gevonden op plaats {rank}.</source>
      <translation>Found at rank {rank}.</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/why.py" />
      <source>{criterion}: gevraagd is {asked}. Dit dossier komt terug bij: {step}.</source>
      <translation>{criterion}: asked is {asked}. This dossier comes back with: {step}.</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/why.py" />
      <source>Niet bekend: {criterion}. Dat kost {points} van de 100 punten; anders was het plaats {rank}.</source>
      <translation>Not known: {criterion}. That costs {points} of the 100 points; otherwise it would be at place {rank}.</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/why.py" />
      <source>Niet gevonden, door: {criteria}. {reason}</source>
      <translation>Not found, because of: {criteria}. {reason}</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/why.py" />
      <source>Gevonden op een gedeelde plaats {rank}.</source>
      <translation>Found at a shared rank {rank}.</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/why.py" />
      <source>{criterion}: {asked} is uitgesloten, en dat is hier zo.</source>
      <translation>{criterion}: {asked} is excluded, and it is so here.</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/why.py" />
      <source>{criterion}: gevraagd is {asked}. Dit dossier komt alleen terug als dat niet hoeft.</source>
      <translation>{criterion}: asked is {asked}. This dossier comes back only if that is not needed.</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/why.py" />
      <source>{criterion}: dat kost {points} van de 100 punten.</source>
      <translation>{criterion}: that costs {points} of the 100 points.</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/why.py" />
      <source>{criterion}: dat kost {points} van de 100 punten; anders was het plaats {rank}.</source>
      <translation>{criterion}: that costs {points} of the 100 points; otherwise it would be at place {rank}.</translation>
    </message>
    <message>
      <location filename="wsp_desk/matching/widening.py" />
      <source>{file}: '{key}' is een heel getal vanaf 0.</source>
      <translation>{file}: '{key}' is a whole number from 0.</translation>
    </message>
    <message>
      <location filename="wsp_desk/paper.py" />
      <source>Het lettertype {file} ontbreekt. Installeer WSP Desk opnieuw.</source>
      <translation>The typeface {file} is missing. Install WSP Desk again.</translation>
    </message>
    <message>
      <location filename="wsp_desk/privacy/cells.py" />
      <source>Een cel is langer dan {most} tekens. Er is geen bestand.</source>
      <translation>A cell is longer than {most} characters. There is no file.</translation>
    </message>
    <message>
      <location filename="wsp_desk/privacy/coarse.py" />
      <source>{file}: k is {k}, en mag niet lager zijn dan {floor}.</source>
      <translation>{file}: k is {k}, and may not be lower than {floor}.</translation>
    </message>
    <message>
      <location filename="wsp_desk/privacy/coarse.py" />
      <source>{where}: een stap heeft één van 'same', 'groups' en 'bands' nodig.</source>
      <translation>{where}: a step needs one of 'same', 'groups' and 'bands'.</translation>
    </message>
    <message>
      <location filename="wsp_desk/privacy/coarse.py" />
      <source>{where}: de grenzen van 'bands' moeten oplopen.</source>
      <translation>{where}: the limits of 'bands' must go up.</translation>
    </message>
    <message>
      <location filename="wsp_desk/privacy/keys.py" />
      <source>De wachtwoordzin past niet bij dit snapshot. Probeer het opnieuw of gebruik de herstelcode.</source>
      <translation>The passphrase does not fit this snapshot. Try again or use the recovery code.</translation>
    </message>
    <message>
      <location filename="wsp_desk/privacy/keys.py" />
      <source>Deze herstelcode hoort niet bij dit snapshot.</source>
      <translation>This recovery code does not belong to this snapshot.</translation>
    </message>
    <message>
      <location filename="wsp_desk/privacy/keys.py" />
      <source>Het sleutelbestand {name} ontbreekt of is beschadigd. Zet een reservekopie terug.</source>
      <translation>The key file {name} is missing or damaged. Put a backup back.</translation>
    </message>
    <message>
      <location filename="wsp_desk/privacy/relocking.py" />
      <source>Deze wachtwoordzin past nergens op deze computer. Er is niets veranderd.</source>
      <translation>This passphrase fits nothing on this computer. Nothing was changed.</translation>
    </message>
    <message>
      <location filename="wsp_desk/privacy/relocking.py" />
      <source>Deze herstelcode past nergens op deze computer. Er is niets veranderd.</source>
      <translation>This recovery code fits nothing on this computer. Nothing was changed.</translation>
    </message>
    <message>
      <location filename="wsp_desk/privacy/safe_file.py" />
      <source>{path} is niet te schrijven (fout {code}).</source>
      <translation>{path} cannot be written (error {code}).</translation>
    </message>
    <message>
      <location filename="wsp_desk/privacy/safe_file.py" />
      <source>De schijf is vol: {path} is niet geschreven.</source>
      <translation>The disk is full: {path} was not written.</translation>
    </message>
    <message>
      <location filename="wsp_desk/privacy/safe_file.py" />
      <source>Het bestand {path} is te groot om goed te kunnen zijn.</source>
      <translation>The file {path} is too large to be right.</translation>
    </message>
    <message>
      <location filename="wsp_desk/privacy/safe_file.py" />
      <source>Het bestand {path} is niet te lezen (fout {code}).</source>
      <translation>The file {path} cannot be read (error {code}).</translation>
    </message>
    <message>
      <location filename="wsp_desk/privacy/safe_name.py" />
      <source>De bestandsnaam bevat een regeleinde en wordt geweigerd. Kies een andere naam.</source>
      <translation>The file name holds a line break and is refused. Choose another name.</translation>
    </message>
    <message>
      <location filename="wsp_desk/privacy/secret.py" />
      <source>Deze herstelcode klopt niet. Kijk of u alle acht groepjes goed hebt overgenomen.</source>
      <translation>This recovery code is not right. Check that you copied all eight groups correctly.</translation>
    </message>
    <message>
      <location filename="wsp_desk/privacy/secret.py" />
      <source>De wachtwoordzin is leeg. Geef een wachtwoordzin op.</source>
      <translation>The passphrase is empty. Give a passphrase.</translation>
    </message>
    <message>
      <location filename="wsp_desk/privacy/secret.py" />
      <source>Hiervoor is de wachtwoordzin nodig.</source>
      <translation>This needs the passphrase.</translation>
    </message>
    <message>
      <location filename="wsp_desk/privacy/signing.py" />
      <source>De bouwsleutel {path} is beschadigd. Zet het bestand terug vanuit een reservekopie.</source>
      <translation>The builder key {path} is damaged. Put the file back from a backup.</translation>
    </message>
    <message>
      <location filename="wsp_desk/privacy/signing.py" />
      <source>De wachtwoordzin past niet bij de bouwsleutel.</source>
      <translation>The passphrase does not fit the builder's key.</translation>
    </message>
    <message>
      <location filename="wsp_desk/privacy/signing.py" />
      <source>De wachtwoordzin past niet bij de bouwsleutel in {folder}.</source>
      <translation>The passphrase does not fit the builder key in {folder}.</translation>
    </message>
    <message>
      <location filename="wsp_desk/privacy/strength.py" />
      <source>Deze is te makkelijk te raden. Neem minstens {least} tekens, liefst vier losse woorden.</source>
      <translation>This is too easy to guess. Take at least {least} characters, preferably four separate words.</translation>
    </message>
    <message>
      <location filename="wsp_desk/privacy/strength.py" />
      <source>Dit mag. Met nog een paar woorden erbij is het veel sterker.</source>
      <translation>This will do. With a few more words it is much stronger.</translation>
    </message>
    <message>
      <location filename="wsp_desk/privacy/strength.py" />
      <source>Dit is goed.</source>
      <translation>This is good.</translation>
    </message>
    <message>
      <location filename="wsp_desk/privacy/strength.py" />
      <source>Dit is een sterke wachtwoordzin.</source>
      <translation>This is a strong passphrase.</translation>
    </message>
    <message>
      <location filename="wsp_desk/privacy/trusted.py" />
      <source>Dit snapshot is gemaakt door een bouwer die dit bureau niet vertrouwt (sleutel {key}). Vraag de gegevenscoördinator om een snapshot van een bekende bouwer.</source>
      <translation>This snapshot was made by a builder that this desk does not trust (key {key}). Ask the data coordinator for a snapshot by a known builder.</translation>
    </message>
    <message>
      <location filename="wsp_desk/privacy/trusted.py" />
      <source>Dit is geen sleutel van een bouwer. Die heeft 64 tekens: cijfers en de letters a tot f.</source>
      <translation>This is not a builder's key. It has 64 characters: digits and the letters a to f.</translation>
    </message>
    <message>
      <location filename="wsp_desk/privacy/trusted.py" />
      <source>De lijst met vertrouwde bouwers {path} is beschadigd. Zet hem terug of verwijder hem.</source>
      <translation>The list of trusted builders {path} is damaged. Put it back or remove it.</translation>
    </message>
    <message>
      <location filename="wsp_desk/privacy/trusted.py" />
      <source>De handtekening van dit snapshot klopt niet. Haal het snapshot opnieuw op.</source>
      <translation>The signature of this snapshot is not right. Fetch the snapshot again.</translation>
    </message>
    <message>
      <location filename="wsp_desk/privacy/vault.py" />
      <source>Er is geen wachtwoordzin. Geef hem met --passphrase-file BESTAND of in de variabele {name}.</source>
      <translation>There is no passphrase. Give it with --passphrase-file FILE or in the variable {name}.</translation>
    </message>
    <message>
      <location filename="wsp_desk/privacy/vault.py" />
      <source>Het bestand met de wachtwoordzin {path} is er niet.</source>
      <translation>The file with the passphrase {path} is not there.</translation>
    </message>
    <message>
      <location filename="wsp_desk/privacy/vault.py" />
      <source>Het bestand met de wachtwoordzin {path} is geen UTF-8-tekst.</source>
      <translation>The file with the passphrase {path} is not UTF-8 text.</translation>
    </message>
    <message>
      <location filename="wsp_desk/register/audit.py" />
      <source>kandidaten zoeken bij een zoekvraag</source>
      <translation>searching candidates for a request</translation>
    </message>
    <message>
      <location filename="wsp_desk/register/audit.py" />
      <source>gegevens laten verbeteren</source>
      <translation>having data corrected</translation>
    </message>
    <message>
      <location filename="wsp_desk/register/audit.py" />
      <source>gegevens controleren</source>
      <translation>checking data</translation>
    </message>
    <message>
      <location filename="wsp_desk/register/audit.py" />
      <source>een blad maken voor een werkgever</source>
      <translation>making a sheet for an employer</translation>
    </message>
    <message>
      <location filename="wsp_desk/register/audit.py" />
      <source>een VUM-zoekvraag beantwoorden</source>
      <translation>answering a VUM query</translation>
    </message>
    <message>
      <location filename="wsp_desk/register/audit.py" />
      <source>nagaan wie een dossier heeft gezien</source>
      <translation>finding out who has seen a dossier</translation>
    </message>
    <message>
      <location filename="wsp_desk/register/audit.py" />
      <source>beheer</source>
      <translation>administration</translation>
    </message>
    <message>
      <location filename="wsp_desk/register/audit.py" />
      <source>Er wordt niets getoond, want het register is niet te beschrijven. {why}</source>
      <translation>Nothing is shown, because the register cannot be written. {why}</translation>
    </message>
    <message>
      <location filename="wsp_desk/register/audit_file.py" />
      <source>Dit bestand is niet zoals het is gemaakt: het breekt bij regel {line}.</source>
      <translation>This file is not as it was made: it breaks at line {line}.</translation>
    </message>
    <message>
      <location filename="wsp_desk/register/audit_file.py" />
      <source>De handtekening onder dit bestand klopt niet: het is niet zoals het is gemaakt.</source>
      <translation>The signature under this file is wrong: it is not as it was made.</translation>
    </message>
    <message>
      <location filename="wsp_desk/register/audit_reading.py" />
      <source>{actor} opende dossier {dossier} op {count} dagen.</source>
      <translation>{actor} opened dossier {dossier} on {count} days.</translation>
    </message>
    <message>
      <location filename="wsp_desk/register/audit_reading.py" />
      <source>{actor} opende {count} dossiers binnen een uur; meer dan {most} is ongewoon.</source>
      <translation>{actor} opened {count} dossiers within an hour; more than {most} is unusual.</translation>
    </message>
    <message>
      <location filename="wsp_desk/register/audit_reading.py" />
      <source>{actor} opende {count} dossiers op {day}; gewoonlijk zijn het er {usual}.</source>
      <translation>{actor} opened {count} dossiers on {day}; usually it is {usual}.</translation>
    </message>
    <message>
      <location filename="wsp_desk/register/backup.py" />
      <source>De reservekopie van het register kan niet worden gemaakt</source>
      <translation>The backup of the register cannot be made</translation>
    </message>
    <message>
      <location filename="wsp_desk/register/bundle.py" />
      <source>Dit pakket is beschadigd of veranderd. Er is niets van gebruikt; vraag om een nieuw pakket.</source>
      <translation>This package is damaged or changed. Nothing of it was used; ask for a new package.</translation>
    </message>
    <message>
      <location filename="wsp_desk/register/bundle.py" />
      <source>Dit pakket is niet voor dit bureau bedoeld. Geef het andere bureau het kaartje van dit bureau en vraag om een nieuw pakket.</source>
      <translation>This package is not meant for this desk. Give the other desk the card of this desk and ask for a new package.</translation>
    </message>
    <message>
      <location filename="wsp_desk/register/bundle.py" />
      <source>Dit pakket is van een bureau dat hier niet bekend is (vingerafdruk {desk}). Neem eerst het kaartje van dat bureau op met: wsp-desk register trust.</source>
      <translation>This package is from a desk that is not known here (fingerprint {desk}). First add the card of that desk with: wsp-desk register trust.</translation>
    </message>
    <message>
      <location filename="wsp_desk/register/bundle.py" />
      <source>De handtekening van dit pakket klopt niet. Vraag om een nieuw pakket.</source>
      <translation>The signature of this package is wrong. Ask for a new package.</translation>
    </message>
    <message>
      <location filename="wsp_desk/register/bundle.py" />
      <source>Dit pakket bevat bestanden die er niet in horen. Het is in zijn geheel geweigerd.</source>
      <translation>This package holds files that do not belong in it. It was refused as a whole.</translation>
    </message>
    <message>
      <location filename="wsp_desk/register/checking.py" />
      <source>Aan het eind van het register ontbreken gebeurtenissen: {lost} na gebeurtenis {last}.</source>
      <translation>At the end of the register events are missing: {lost} after event {last}.</translation>
    </message>
    <message>
      <location filename="wsp_desk/register/checking.py" />
      <source>Het register is niet het register dat hier het laatst is gebruikt.</source>
      <translation>The register is not the one that was last used here.</translation>
    </message>
    <message>
      <location filename="wsp_desk/register/checking.py" />
      <source>Het register is beschadigd.</source>
      <translation>The register is damaged.</translation>
    </message>
    <message>
      <location filename="wsp_desk/register/checking.py" />
      <source>Het ankerbestand van het register ontbreekt of is beschadigd.</source>
      <translation>The anchor file of the register is missing or damaged.</translation>
    </message>
    <message>
      <location filename="wsp_desk/register/desk_settings.py" />
      <source>Vergrendelen na zoveel minuten zonder toets of muis</source>
      <translation>Lock after so many minutes without a key or the mouse</translation>
    </message>
    <message>
      <location filename="wsp_desk/register/desk_settings.py" />
      <source>Waarschuwen als de pool ouder is dan zoveel dagen</source>
      <translation>Warn when the pool is older than so many days</translation>
    </message>
    <message>
      <location filename="wsp_desk/register/desk_settings.py" />
      <source>Pool niet meer openen na zoveel dagen</source>
      <translation>Do not open the pool any more after so many days</translation>
    </message>
    <message>
      <location filename="wsp_desk/register/desk_settings.py" />
      <source>'{name}' kan van {least} tot en met {most} zijn, niet {value}.</source>
      <translation>'{name}' can be from {least} to {most}, not {value}.</translation>
    </message>
    <message>
      <location filename="wsp_desk/register/desks.py" />
      <source>Geef het andere bureau een naam, op één regel.</source>
      <translation>Give the other desk a name, on one line.</translation>
    </message>
    <message>
      <location filename="wsp_desk/register/desks.py" />
      <source>Er is geen bureau met de naam {name}. Kijk met: wsp-desk register info.</source>
      <translation>There is no desk with the name {name}. Look with: wsp-desk register info.</translation>
    </message>
    <message>
      <location filename="wsp_desk/register/desks.py" />
      <source>Dit bureaukaartje is beschadigd of veranderd. Vraag het andere bureau om een nieuw kaartje.</source>
      <translation>This desk card is damaged or changed. Ask the other desk for a new card.</translation>
    </message>
    <message>
      <location filename="wsp_desk/register/exchange.py" />
      <source>Er is nog geen ander bureau bekend. Neem eerst het kaartje van dat bureau op met: wsp-desk register trust.</source>
      <translation>No other desk is known yet. First add the card of that desk with: wsp-desk register trust.</translation>
    </message>
    <message>
      <location filename="wsp_desk/register/exchange.py" />
      <source>In dit pakket staat een gebeurtenis die daar niet in hoort. Er is niets van gebruikt; meld dit bij het andere bureau.</source>
      <translation>This package holds an event that does not belong in it. Nothing of it was used; report this to the other desk.</translation>
    </message>
    <message>
      <location filename="wsp_desk/register/exchange.py" />
      <source>Het pakket {path} is er niet.</source>
      <translation>There is no package {path}.</translation>
    </message>
    <message>
      <location filename="wsp_desk/register/files.py" />
      <source>Het register kan niet worden geopend</source>
      <translation>The register cannot be opened</translation>
    </message>
    <message>
      <location filename="wsp_desk/register/foreign.py" />
      <source>Van bureau {desk} zijn er twee verschillende geschiedenissen (bij nummer {number}). Er is niets samengevoegd; vraag de beheerder welke de goede is.</source>
      <translation>Desk {desk} has two different histories (at number {number}). Nothing was merged; ask the administrator which is the right one.</translation>
    </message>
    <message>
      <location filename="wsp_desk/register/locking.py" />
      <source>Deze wachtwoordzin past niet bij het register van dit bureau.</source>
      <translation>This passphrase does not fit the register of this desk.</translation>
    </message>
    <message>
      <location filename="wsp_desk/register/locking.py" />
      <source>Deze herstelcode hoort niet bij het register van dit bureau.</source>
      <translation>This recovery code does not belong to the register of this desk.</translation>
    </message>
    <message>
      <location filename="wsp_desk/register/making.py" />
      <source>Er is al een register {name}. Er is niets veranderd.</source>
      <translation>There already is a register {name}. Nothing was changed.</translation>
    </message>
    <message>
      <location filename="wsp_desk/register/opening.py" />
      <source>Het register {name} is weg.</source>
      <translation>The register {name} is gone.</translation>
    </message>
    <message>
      <location filename="wsp_desk/register/opening.py" />
      <source>Het register {name} is leeg.</source>
      <translation>The register {name} is empty.</translation>
    </message>
    <message>
      <location filename="wsp_desk/register/relocking.py" />
      <source>Op deze computer is al een wachtwoordzin gekozen. Verander hem op de pagina Beheer.</source>
      <translation>A passphrase was chosen on this computer already. Change it on the page Beheer.</translation>
    </message>
    <message>
      <location filename="wsp_desk/register/relocking.py" />
      <source>De herstelcode is er niet.</source>
      <translation>The recovery code is not there.</translation>
    </message>
    <message>
      <location filename="wsp_desk/register/restoring.py" />
      <source>Alleen het sleutelbestand was weg; het is teruggezet. Het register zelf is in orde.</source>
      <translation>Only the key file was gone; it has been put back. The register itself is fine.</translation>
    </message>
    <message>
      <location filename="wsp_desk/register/restoring.py" />
      <source>Het register is in orde. Er is niets teruggezet.</source>
      <translation>The register is in order. Nothing was restored.</translation>
    </message>
    <message>
      <location filename="wsp_desk/register/restoring.py" />
      <source>Er is geen goede reservekopie van het register in {folder}. Haal er een terug uit de reservekopieën van de organisatie.</source>
      <translation>There is no good backup of the register in {folder}. Get one back from the backups of the organisation.</translation>
    </message>
    <message>
      <location filename="wsp_desk/register/restoring.py" />
      <source>Het register kan niet worden teruggezet</source>
      <translation>The register cannot be restored</translation>
    </message>
    <message>
      <location filename="wsp_desk/register/restoring.py" />
      <source>Het register is niet te lezen</source>
      <translation>The register cannot be read</translation>
    </message>
    <message>
      <location filename="wsp_desk/register/restoring.py" />
      <source>De reservekopie is niet te lezen</source>
      <translation>The backup cannot be read</translation>
    </message>
    <message>
      <location filename="wsp_desk/register/schema.py" />
      <source>Dit register is gemaakt met een nieuwere versie van WSP Desk. Werk dit programma eerst bij.</source>
      <translation>This register was made with a newer version of WSP Desk. Update this program first.</translation>
    </message>
    <message>
      <location filename="wsp_desk/register/starting.py" />
      <source>Het register van dit bureau is er nog niet. Open de pool de eerste keer met de wachtwoordzin, niet met de herstelcode.</source>
      <translation>The register of this desk is not there yet. Open the pool the first time with the passphrase, not with the recovery code.</translation>
    </message>
    <message>
      <location filename="wsp_desk/register/store.py" />
      <source>Het register kan niet worden gemaakt</source>
      <translation>The register cannot be made</translation>
    </message>
    <message>
      <location filename="wsp_desk/register/store.py" />
      <source>Het register kan niet worden gelezen</source>
      <translation>The register cannot be read</translation>
    </message>
    <message>
      <location filename="wsp_desk/register/store.py" />
      <source>Er is niets vastgelegd: het register is niet te beschrijven</source>
      <translation>Nothing was recorded: the register cannot be written</translation>
    </message>
    <message>
      <location filename="wsp_desk/register/store.py" />
      <source>Het register is niet meer te beschrijven. Sluit WSP Desk en open het opnieuw.</source>
      <translation>The register can no longer be written. Close WSP Desk and open it again.</translation>
    </message>
    <message>
      <location filename="wsp_desk/register/table.py" />
      <source>De keten van het register breekt bij gebeurtenis {sequence}.</source>
      <translation>The chain of the register breaks at event {sequence}.</translation>
    </message>
    <message>
      <location filename="wsp_desk/register/trouble.py" />
      <source>{doing}: u mag in die map niet schrijven. Vraag de beheerder om schrijfrechten.</source>
      <translation>{doing}: you may not write in that folder. Ask the administrator for the right to write.</translation>
    </message>
    <message>
      <location filename="wsp_desk/register/trouble.py" />
      <source>De schijf is vol of niet te beschrijven: er is niets vastgelegd en uw invoer is bewaard. Maak ruimte vrij en probeer het opnieuw.</source>
      <translation>The disk is full or cannot be written: nothing was recorded and your input was kept. Make room and try again.</translation>
    </message>
    <message>
      <location filename="wsp_desk/register/trouble.py" />
      <source>Het register {name} is in gebruik door een ander venster of een andere opdracht. Sluit die eerst en probeer het opnieuw.</source>
      <translation>The register {name} is in use by another window or another command. Close that first and try again.</translation>
    </message>
    <message>
      <location filename="wsp_desk/register/trouble.py" />
      <source>{doing} (fout {code}).</source>
      <translation>{doing} (error {code}).</translation>
    </message>
    <message>
      <location filename="wsp_desk/register/trouble.py" />
      <source>{found} Zet een reservekopie terug met: wsp-desk register restore.</source>
      <translation>{found} Restore a backup with: wsp-desk register restore.</translation>
    </message>
    <message>
      <location filename="wsp_desk/settings.py" />
      <source>Het bestand {path} is geen UTF-8-tekst.</source>
      <translation>The file {path} is not UTF-8 text.</translation>
    </message>
    <message>
      <location filename="wsp_desk/settings.py" />
      <source>Het bestand {path} is geen geldig TOML: {why}.</source>
      <translation>The file {path} is not valid TOML: {why}.</translation>
    </message>
    <message>
      <location filename="wsp_desk/settings.py" />
      <source>{where}: onbekende sleutel '{key}'.{hint}</source>
      <translation>{where}: unknown key '{key}'.{hint}</translation>
    </message>
    <message>
      <location filename="wsp_desk/settings.py" />
      <source>{where}: de sleutel '{key}' ontbreekt.</source>
      <translation>{where}: the key '{key}' is missing.</translation>
    </message>
    <message>
      <location filename="wsp_desk/snapshot/build.py" />
      <source>Het snapshot kan niet worden geschreven</source>
      <translation>The snapshot cannot be written</translation>
    </message>
    <message>
      <location filename="wsp_desk/snapshot/build.py" />
      <source>Klaar</source>
      <translation>Done</translation>
    </message>
    <message>
      <location filename="wsp_desk/snapshot/build.py" />
      <source>Gegevens lezen en opschonen</source>
      <translation>Reading and cleaning the data</translation>
    </message>
    <message>
      <location filename="wsp_desk/snapshot/build.py" />
      <source>Regels toepassen</source>
      <translation>Applying the rules</translation>
    </message>
    <message>
      <location filename="wsp_desk/snapshot/build.py" />
      <source>Vastleggen en ondertekenen</source>
      <translation>Storing and signing</translation>
    </message>
    <message>
      <location filename="wsp_desk/snapshot/build.py" />
      <source>In deze levering staat geen enkel dossier. Er is geen snapshot gemaakt.</source>
      <translation>This delivery holds no dossier at all. No snapshot was made.</translation>
    </message>
    <message>
      <location filename="wsp_desk/snapshot/carried.py" />
      <source>Bij dit snapshot ontbreekt de woordenlijst {name}. Haal het snapshot opnieuw op bij de coördinator.</source>
      <translation>This snapshot lacks its vocabulary {name}. Get the snapshot again from the coordinator.</translation>
    </message>
    <message>
      <location filename="wsp_desk/snapshot/carried.py" />
      <source>De woordenlijst {name} is beschadigd of hoort bij een ander snapshot. Haal het snapshot opnieuw op bij de coördinator.</source>
      <translation>The vocabulary {name} is damaged or belongs to another snapshot. Get the snapshot again from the coordinator.</translation>
    </message>
    <message>
      <location filename="wsp_desk/snapshot/carried.py" />
      <source>De woordenlijst is tijdens het bouwen veranderd. Bouw het snapshot opnieuw.</source>
      <translation>The vocabulary changed while building. Build the snapshot again.</translation>
    </message>
    <message>
      <location filename="wsp_desk/snapshot/carried.py" />
      <source>De woordenlijst kan niet naast het snapshot worden gezet.</source>
      <translation>The vocabulary cannot be put beside the snapshot.</translation>
    </message>
    <message>
      <location filename="wsp_desk/snapshot/changes.py" />
      <source>Dossier {dossier} staat in geen van beide pools.</source>
      <translation>Dossier {dossier} is in neither of the two pools.</translation>
    </message>
    <message>
      <location filename="wsp_desk/snapshot/compare.py" />
      <source>De nummers in {name} gelden alleen daar; er valt niets te vergelijken.</source>
      <translation>The numbers in {name} hold only there; there is nothing to compare.</translation>
    </message>
    <message>
      <location filename="wsp_desk/snapshot/connection.py" />
      <source>De versleuteling van DuckDB {version} ontbreekt. Installeer WSP Desk opnieuw.</source>
      <translation>The encryption of DuckDB {version} is missing. Install WSP Desk again.</translation>
    </message>
    <message>
      <location filename="wsp_desk/snapshot/connection.py" />
      <source>{doing}: er is te weinig werkgeheugen.</source>
      <translation>{doing}: there is too little memory.</translation>
    </message>
    <message>
      <location filename="wsp_desk/snapshot/connection.py" />
      <source>{doing}: de schijf is vol. Maak ruimte en probeer het opnieuw.</source>
      <translation>{doing}: the disk is full. Make room and try again.</translation>
    </message>
    <message>
      <location filename="wsp_desk/snapshot/files.py" />
      <source>Het nieuwe snapshot {name} staat klaar, maar het oude is nog in gebruik. Sluit de andere vensters.</source>
      <translation>The new snapshot {name} is ready, but the old one is still in use. Close the other windows.</translation>
    </message>
    <message>
      <location filename="wsp_desk/snapshot/files.py" />
      <source>In de map {folder} kan niet worden geschreven.</source>
      <translation>The folder {folder} cannot be written to.</translation>
    </message>
    <message>
      <location filename="wsp_desk/snapshot/files.py" />
      <source>Er wordt al een snapshot {name} gemaakt.</source>
      <translation>A snapshot {name} is already being made.</translation>
    </message>
    <message>
      <location filename="wsp_desk/snapshot/gate/absolute.py" />
      <source>{rows} van de {all} rijen konden geen dossier worden.</source>
      <translation>{rows} of the {all} rows could not become a dossier.</translation>
    </message>
    <message>
      <location filename="wsp_desk/snapshot/gate/absolute.py" />
      <source>Van de {all} rijen kon er één geen dossier worden.</source>
      <translation>Of the {all} rows, one could not become a dossier.</translation>
    </message>
    <message>
      <location filename="wsp_desk/snapshot/gate/absolute.py" />
      <source>Bij {field} is {share} van wat is ingevuld onbekend of onmogelijk.</source>
      <translation>In {field}, {share} of what is filled in is unknown or impossible.</translation>
    </message>
    <message>
      <location filename="wsp_desk/snapshot/gate/absolute.py" />
      <source>Bij {field} staat bij alle {known} dossiers hetzelfde.</source>
      <translation>In {field}, all {known} dossiers hold the same.</translation>
    </message>
    <message>
      <location filename="wsp_desk/snapshot/gate/compared.py" />
      <source>Bij {field} is nu {now} niet ingevuld, vorige keer {before}.</source>
      <translation>In {field}, {now} is not filled in now, {before} last time.</translation>
    </message>
    <message>
      <location filename="wsp_desk/snapshot/gate/compared.py" />
      <source>Bij {field} is nu {now} onbekend of onmogelijk, vorige keer {before}.</source>
      <translation>In {field}, {now} is unknown or impossible now, {before} last time.</translation>
    </message>
    <message>
      <location filename="wsp_desk/snapshot/gate/compared.py" />
      <source>Bij {field} hebben {dossiers} dossiers een onbekende code die er vorige keer niet was.{names}</source>
      <translation>In {field}, {dossiers} dossiers have an unknown code that was not there last time.{names}</translation>
    </message>
    <message>
      <location filename="wsp_desk/snapshot/gate/compared.py" />
      <source>Bij {field} zijn de waarden anders verdeeld dan vorige keer: {share} is verschoven.</source>
      <translation>In {field}, the values are spread differently than last time: {share} has shifted.</translation>
    </message>
    <message>
      <location filename="wsp_desk/snapshot/gate/compared.py" />
      <source>Bij {field} is niets meer bruikbaar; vorige keer hadden {dossiers} dossiers een waarde.</source>
      <translation>In {field}, nothing is usable any more; last time {dossiers} dossiers had a value.</translation>
    </message>
    <message>
      <location filename="wsp_desk/snapshot/gate/compared.py" />
      <source> Het gaat onder meer om {codes}.</source>
      <translation> Among others: {codes}.</translation>
    </message>
    <message>
      <location filename="wsp_desk/snapshot/gate/compared.py" />
      <source>Bij {field} komt nog maar één waarde voor.</source>
      <translation>In {field}, only one value occurs any more.</translation>
    </message>
    <message>
      <location filename="wsp_desk/snapshot/gate/limits.py" />
      <source>{where}: hier hoort een tabel te staan.</source>
      <translation>{where}: a table belongs here.</translation>
    </message>
    <message>
      <location filename="wsp_desk/snapshot/gate/limits.py" />
      <source>{where}: 'warn' is meer dan 0 en niet meer dan 'refuse'.</source>
      <translation>{where}: 'warn' is more than 0 and no more than 'refuse'.</translation>
    </message>
    <message>
      <location filename="wsp_desk/snapshot/gate/limits.py" />
      <source>{where}: een aantal is een heel getal van 1 of meer.</source>
      <translation>{where}: a count is a whole number of 1 or more.</translation>
    </message>
    <message>
      <location filename="wsp_desk/snapshot/gate/limits.py" />
      <source>{where}: een grens is een getal.</source>
      <translation>{where}: a limit is a number.</translation>
    </message>
    <message>
      <location filename="wsp_desk/snapshot/gate/moved.py" />
      <source>Bij {count} van de {all} dossiers is niets veranderd; is dit de dump van vorige keer?</source>
      <translation>Nothing changed in {count} of the {all} dossiers; is this the dump of last time?</translation>
    </message>
    <message>
      <location filename="wsp_desk/snapshot/gate/moved.py" />
      <source>Bij {organisation} is {field} nu bij {now} bruikbaar, vorige keer bij {before}.{more}</source>
      <translation>At {organisation}, {field} is usable in {now} now, in {before} last time.{more}</translation>
    </message>
    <message>
      <location filename="wsp_desk/snapshot/gate/moved.py" />
      <source>{count} van de {all} dossiers stonden er vorige keer niet in.</source>
      <translation>{count} of the {all} dossiers were not in it last time.</translation>
    </message>
    <message>
      <location filename="wsp_desk/snapshot/gate/moved.py" />
      <source>{count} van de {all} dossiers van de vorige keer zijn er niet meer.</source>
      <translation>{count} of the {all} dossiers of last time are gone.</translation>
    </message>
    <message>
      <location filename="wsp_desk/snapshot/gate/moved.py" />
      <source>Bij {field} raakten {count} van de {all} dossiers hun waarde kwijt.</source>
      <translation>In {field}, {count} of the {all} dossiers lost their value.</translation>
    </message>
    <message>
      <location filename="wsp_desk/snapshot/gate/moved.py" />
      <source>{organisation} heeft nu {now} dossiers, vorige keer {before}.</source>
      <translation>{organisation} has {now} dossiers now, {before} last time.</translation>
    </message>
    <message>
      <location filename="wsp_desk/snapshot/gate/moved.py" />
      <source> Nog {others} andere gegevens gingen er achteruit.</source>
      <translation> {others} other fields went backwards too.</translation>
    </message>
    <message>
      <location filename="wsp_desk/snapshot/gate/verdict.py" />
      <source>De dump van {now} is ouder dan de vorige, van {before}.</source>
      <translation>The dump of {now} is older than the previous one, of {before}.</translation>
    </message>
    <message>
      <location filename="wsp_desk/snapshot/gate/verdict.py" />
      <source> En nog {count} bezwaren.</source>
      <translation> And {count} more objections.</translation>
    </message>
    <message>
      <location filename="wsp_desk/snapshot/gate/verdict.py" />
      <source> En nog één bezwaar.</source>
      <translation> And one more objection.</translation>
    </message>
    <message>
      <location filename="wsp_desk/snapshot/gate/verdict.py" />
      <source>De levering is geweigerd, er is niets veranderd. {worst}{others} Alles staat in {file}.</source>
      <translation>The delivery was refused, nothing was changed. {worst}{others} Everything is in {file}.</translation>
    </message>
    <message>
      <location filename="wsp_desk/snapshot/gate/verdict.py" />
      <source>Geef in een paar woorden de reden om deze levering toch te gebruiken.</source>
      <translation>Give in a few words the reason to use this delivery all the same.</translation>
    </message>
    <message>
      <location filename="wsp_desk/snapshot/manifest.py" />
      <source>{what} Haal het snapshot opnieuw op bij de coördinator.</source>
      <translation>{what} Fetch the snapshot again from the coordinator.</translation>
    </message>
    <message>
      <location filename="wsp_desk/snapshot/manifest.py" />
      <source>Dit snapshot is gemaakt met een nieuwere versie van WSP Desk. Werk dit programma eerst bij.</source>
      <translation>This snapshot was made with a newer version of WSP Desk. Update this program first.</translation>
    </message>
    <message>
      <location filename="wsp_desk/snapshot/manifest.py" />
      <source>Het manifest {name} heeft geen handtekening.</source>
      <translation>The manifest {name} has no signature.</translation>
    </message>
    <message>
      <location filename="wsp_desk/snapshot/manifest.py" />
      <source>Bij dit snapshot ontbreekt het manifest {name}.</source>
      <translation>The manifest {name} of this snapshot is missing.</translation>
    </message>
    <message>
      <location filename="wsp_desk/snapshot/manifest.py" />
      <source>Het manifest {name} is beschadigd.</source>
      <translation>The manifest {name} is damaged.</translation>
    </message>
    <message>
      <location filename="wsp_desk/snapshot/opening.py" />
      <source>Naast het snapshot staat een bestand {name} dat er niet hoort. Haal het weg.</source>
      <translation>Beside the snapshot is a file {name} that does not belong there. Remove it.</translation>
    </message>
    <message>
      <location filename="wsp_desk/snapshot/opening.py" />
      <source>Het snapshot {path} is er niet.</source>
      <translation>The snapshot {path} is not there.</translation>
    </message>
    <message>
      <location filename="wsp_desk/snapshot/opening.py" />
      <source>Het sleutelbestand hoort bij een ander snapshot. Zet het goede bestand terug.</source>
      <translation>The key file belongs to another snapshot. Put the right file back.</translation>
    </message>
    <message>
      <location filename="wsp_desk/snapshot/opening.py" />
      <source>Het snapshot kan niet worden geopend</source>
      <translation>The snapshot cannot be opened</translation>
    </message>
    <message>
      <location filename="wsp_desk/snapshot/opening.py" />
      <source>Dit snapshot is gemaakt met een oudere versie van WSP Desk. Bouw het opnieuw uit de dump.</source>
      <translation>This snapshot was made with an older version of WSP Desk. Build it again from the dump.</translation>
    </message>
    <message>
      <location filename="wsp_desk/snapshot/opening.py" />
      <source>Het snapshot {name} is beschadigd of veranderd. Haal het opnieuw op bij de coördinator.</source>
      <translation>The snapshot {name} is damaged or was changed. Fetch it again from the coordinator.</translation>
    </message>
    <message>
      <location filename="wsp_desk/snapshot/opening.py" />
      <source>Het snapshot kan niet worden gelezen</source>
      <translation>The snapshot cannot be read</translation>
    </message>
    <message>
      <location filename="wsp_desk/snapshot/opening.py" />
      <source>Het aantal rijen in dit snapshot klopt niet met het manifest.</source>
      <translation>The number of rows in this snapshot does not match the manifest.</translation>
    </message>
    <message>
      <location filename="wsp_desk/snapshot/opening.py" />
      <source>Het snapshot is tijdens het openen vervangen. Open het opnieuw.</source>
      <translation>The snapshot was replaced while it was being opened. Open it again.</translation>
    </message>
    <message>
      <location filename="wsp_desk/snapshot/rule_query.py" />
      <source>Regel '{rule}' kan niet worden uitgerekend</source>
      <translation>Rule '{rule}' cannot be evaluated</translation>
    </message>
    <message>
      <location filename="wsp_desk/snapshot/rule_query.py" />
      <source>Regel '{rule}': de voorwaarde is geen ja-neevraag.</source>
      <translation>Rule '{rule}': the condition is not a yes-or-no question.</translation>
    </message>
    <message>
      <location filename="wsp_desk/snapshot/rule_query.py" />
      <source>De regelnaam '{rule}' kan niet, of komt twee keer voor.</source>
      <translation>The rule name '{rule}' is not possible, or occurs twice.</translation>
    </message>
    <message>
      <location filename="wsp_desk/snapshot/rule_query.py" />
      <source>Regel '{rule}': de voorwaarde is geen geldige expressie.</source>
      <translation>Rule '{rule}': the condition is not a valid expression.</translation>
    </message>
    <message>
      <location filename="wsp_desk/snapshot/schema.py" />
      <source>De tabel {table} in dit snapshot heeft andere kolommen dan verwacht.</source>
      <translation>The table {table} in this snapshot has other columns than expected.</translation>
    </message>
    <message>
      <location filename="wsp_desk/snapshot/schema.py" />
      <source>Dit snapshot bevat een onbekende tabel en wordt niet gebruikt.</source>
      <translation>This snapshot holds an unknown table and is not used.</translation>
    </message>
    <message>
      <location filename="wsp_desk/snapshot/schema.py" />
      <source>In dit snapshot ontbreekt de tabel {table}.</source>
      <translation>The table {table} is missing from this snapshot.</translation>
    </message>
    <message>
      <location filename="wsp_desk/snapshot/schema.py" />
      <source>In dit snapshot ontbreekt de kolom {table}.{column}.</source>
      <translation>The column {table}.{column} is missing from this snapshot.</translation>
    </message>
    <message>
      <location filename="wsp_desk/snapshot/schema.py" />
      <source>Dit snapshot bevat een onbekend onderdeel ({kind}) en wordt niet gebruikt.</source>
      <translation>This snapshot holds an unknown part ({kind}) and is not used.</translation>
    </message>
    <message>
      <location filename="wsp_desk/snapshot/sequence.py" />
      <source>Dit snapshot (nummer {given}) is ouder dan wat u al gebruikte (nummer {seen}). Open het nieuwste.</source>
      <translation>This snapshot (number {given}) is older than the one you used before (number {seen}). Open the newest one.</translation>
    </message>
    <message>
      <location filename="wsp_desk/snapshot/sequence.py" />
      <source>Het bestand {path} is beschadigd. Vraag de beheerder om hulp.</source>
      <translation>The file {path} is damaged. Ask the administrator for help.</translation>
    </message>
    <message>
      <location filename="wsp_desk/trust/checking.py" />
      <source>De regel '{rule}' is er niet in dit snapshot.{hint}</source>
      <translation>The rule '{rule}' is not in this snapshot.{hint}</translation>
    </message>
    <message>
      <location filename="wsp_desk/trust/checking.py" />
      <source>Het dossier '{dossier}' is er niet in dit snapshot. Kijk of het nummer klopt.</source>
      <translation>The dossier '{dossier}' is not in this snapshot. Check that the number is right.</translation>
    </message>
    <message>
      <location filename="wsp_desk/trust/comparing.py" />
      <source>Kies {fewest} tot en met {most} verschillende dossiers.</source>
      <translation>Choose {fewest} to {most} different dossiers.</translation>
    </message>
    <message>
      <location filename="wsp_desk/trust/condition.py" />
      <source>; bedoelt u '{name}'?</source>
      <translation>; do you mean '{name}'?</translation>
    </message>
    <message>
      <location filename="wsp_desk/trust/condition.py" />
      <source>er ontbreekt een waarde bij '{token}'</source>
      <translation>a value is missing at '{token}'</translation>
    </message>
    <message>
      <location filename="wsp_desk/trust/condition.py" />
      <source>de voorwaarde heeft te veel haakjes of tekens in elkaar</source>
      <translation>the condition has too many brackets or signs within each other</translation>
    </message>
    <message>
      <location filename="wsp_desk/trust/condition.py" />
      <source>'{token}' staat op een plek waar niets meer hoort</source>
      <translation>'{token}' stands where nothing belongs any more</translation>
    </message>
    <message>
      <location filename="wsp_desk/trust/condition.py" />
      <source>er hoort '{wanted}' te staan, niet '{found}'</source>
      <translation>'{wanted}' belongs here, not '{found}'</translation>
    </message>
    <message>
      <location filename="wsp_desk/trust/condition.py" />
      <source>na 'not' hoort in, between of like</source>
      <translation>after 'not' comes in, between or like</translation>
    </message>
    <message>
      <location filename="wsp_desk/trust/condition.py" />
      <source>de kolom '{name}' bestaat niet{near}</source>
      <translation>the column '{name}' does not exist{near}</translation>
    </message>
    <message>
      <location filename="wsp_desk/trust/condition.py" />
      <source>de functie '{name}' mag hier niet{near}</source>
      <translation>the function '{name}' is not allowed here{near}</translation>
    </message>
    <message>
      <location filename="wsp_desk/trust/condition.py" />
      <source>{name} heeft een verkeerd aantal waarden tussen haakjes</source>
      <translation>{name} has a wrong number of values between brackets</translation>
    </message>
    <message>
      <location filename="wsp_desk/trust/condition.py" />
      <source>er ontbreekt een woord tussen aanhalingstekens</source>
      <translation>a word between quotation marks is missing</translation>
    </message>
    <message>
      <location filename="wsp_desk/trust/condition.py" />
      <source>de status '{name}' bestaat niet{near}</source>
      <translation>the status '{name}' does not exist{near}</translation>
    </message>
    <message>
      <location filename="wsp_desk/trust/condition.py" />
      <source>de code '{code}' staat niet in de lijst van {field}</source>
      <translation>the code '{code}' is not in the list of {field}</translation>
    </message>
    <message>
      <location filename="wsp_desk/trust/faceting.py" />
      <source>Oordeel</source>
      <translation>Verdict</translation>
    </message>
    <message>
      <location filename="wsp_desk/trust/flags.py" />
      <source>{effect} Eén antwoord brengt dit dossier op plaats {best} tot {worst}.</source>
      <translation>{effect} One answer brings this dossier to rank {best} to {worst}.</translation>
    </message>
    <message>
      <location filename="wsp_desk/trust/flags.py" />
      <source>Ingevuld, geldig en zonder tegenspraak; laatst veranderd in de dump van {since}.</source>
      <translation>Filled in, valid and without contradiction; last changed in the dump of {since}.</translation>
    </message>
    <message>
      <location filename="wsp_desk/trust/flags.py" />
      <source>{effect} Eén antwoord brengt dit dossier op plaats {best}, of laat het afvallen.</source>
      <translation>{effect} One answer brings this dossier to rank {best}, or rules it out.</translation>
    </message>
    <message>
      <location filename="wsp_desk/trust/flags.py" />
      <source>{effect} Een antwoord verandert de plaats niet: die blijft {best}.</source>
      <translation>{effect} An answer does not change its rank: that stays {best}.</translation>
    </message>
    <message>
      <location filename="wsp_desk/trust/flags.py" />
      <source>Hiervoor is een goede reden.</source>
      <translation>There is a good reason for this.</translation>
    </message>
    <message>
      <location filename="wsp_desk/trust/flags.py" />
      <source>{reason} Wij kijken hier weer naar op {day}.</source>
      <translation>{reason} We look at this again on {day}.</translation>
    </message>
    <message>
      <location filename="wsp_desk/trust/flags.py" />
      <source>Ingevuld, geldig en zonder tegenspraak.</source>
      <translation>Filled in, valid and without contradiction.</translation>
    </message>
    <message>
      <location filename="wsp_desk/trust/flags.py" />
      <source>Telt niet mee in deze vraag.</source>
      <translation>Does not count in this request.</translation>
    </message>
    <message>
      <location filename="wsp_desk/trust/question_texts.py" />
      <source>Wat is de postcode (vier cijfers) van waaruit deze persoon naar het werk reist?</source>
      <translation>What is the postcode (four digits) from which this person travels to work?</translation>
    </message>
    <message>
      <location filename="wsp_desk/trust/question_texts.py" />
      <source>Hoeveel kilometer wil deze persoon hooguit reizen naar het werk?</source>
      <translation>How many kilometres does this person want to travel to work at most?</translation>
    </message>
    <message>
      <location filename="wsp_desk/trust/question_texts.py" />
      <source>Hoeveel minuten wil deze persoon hooguit reizen naar het werk?</source>
      <translation>How many minutes does this person want to travel to work at most?</translation>
    </message>
    <message>
      <location filename="wsp_desk/trust/question_texts.py" />
      <source>Kan deze persoon zelfstandig reizen?</source>
      <translation>Can this person travel independently?</translation>
    </message>
    <message>
      <location filename="wsp_desk/trust/question_texts.py" />
      <source>Waarmee kan deze persoon naar het werk: auto, fiets, openbaar vervoer of anders?</source>
      <translation>How can this person get to work: by car, by bicycle, by public transport or otherwise?</translation>
    </message>
    <message>
      <location filename="wsp_desk/trust/question_texts.py" />
      <source>Welke rijbewijzen heeft deze persoon? Heeft hij of zij er geen, zet dan: geen.</source>
      <translation>Which driving licences does this person have? If none, put: none.</translation>
    </message>
    <message>
      <location filename="wsp_desk/trust/question_texts.py" />
      <source>Wat is het werk- en denkniveau van deze persoon?</source>
      <translation>What is the work-and-thinking level of this person?</translation>
    </message>
    <message>
      <location filename="wsp_desk/trust/question_texts.py" />
      <source>Wat is de hoogste opleiding van deze persoon?</source>
      <translation>What is the highest education of this person?</translation>
    </message>
    <message>
      <location filename="wsp_desk/trust/question_texts.py" />
      <source>In welke sectoren wil deze persoon werken?</source>
      <translation>In which sectors does this person want to work?</translation>
    </message>
    <message>
      <location filename="wsp_desk/trust/question_texts.py" />
      <source>Welk werk wil deze persoon doen? Noem een of meer beroepen.</source>
      <translation>Which work does this person want to do? Name one or more occupations.</translation>
    </message>
    <message>
      <location filename="wsp_desk/trust/question_texts.py" />
      <source>Hoeveel uur per week wil deze persoon ten minste werken?</source>
      <translation>How many hours per week does this person want to work at least?</translation>
    </message>
    <message>
      <location filename="wsp_desk/trust/question_texts.py" />
      <source>Hoeveel uur per week kan deze persoon hooguit werken?</source>
      <translation>How many hours per week can this person work at most?</translation>
    </message>
    <message>
      <location filename="wsp_desk/trust/question_texts.py" />
      <source>Hoeveel uur per dag kan deze persoon werken?</source>
      <translation>How many hours per day can this person work?</translation>
    </message>
    <message>
      <location filename="wsp_desk/trust/question_texts.py" />
      <source>Kan deze persoon tijdens kantooruren werken?</source>
      <translation>Can this person work during office hours?</translation>
    </message>
    <message>
      <location filename="wsp_desk/trust/question_texts.py" />
      <source>Kan deze persoon op onregelmatige tijden werken, zoals in ploegendienst?</source>
      <translation>Can this person work at irregular times, such as in shifts?</translation>
    </message>
    <message>
      <location filename="wsp_desk/trust/question_texts.py" />
      <source>Is deze persoon nu beschikbaar voor werk?</source>
      <translation>Is this person available for work now?</translation>
    </message>
    <message>
      <location filename="wsp_desk/trust/question_texts.py" />
      <source>Vanaf welke dag is deze persoon beschikbaar voor werk?</source>
      <translation>From which day is this person available for work?</translation>
    </message>
    <message>
      <location filename="wsp_desk/trust/question_texts.py" />
      <source>Wat is het arbeidsvermogen van deze persoon?</source>
      <translation>What is the work capacity of this person?</translation>
    </message>
    <message>
      <location filename="wsp_desk/trust/question_texts.py" />
      <source>Heeft deze persoon wensen over het werk, zoals rustig werk of vaste taken?</source>
      <translation>Does this person have wishes about the work, such as quiet work or fixed tasks?</translation>
    </message>
    <message>
      <location filename="wsp_desk/trust/question_texts.py" />
      <source>Heeft deze persoon begeleiding nodig op het werk?</source>
      <translation>Does this person need guidance at work?</translation>
    </message>
    <message>
      <location filename="wsp_desk/trust/question_texts.py" />
      <source>Moet de werkplek worden aangepast voor deze persoon?</source>
      <translation>Does the workplace have to be adapted for this person?</translation>
    </message>
    <message>
      <location filename="wsp_desk/trust/question_texts.py" />
      <source>Heeft deze persoon afwisseling in het werk nodig?</source>
      <translation>Does this person need variation in the work?</translation>
    </message>
    <message>
      <location filename="wsp_desk/trust/question_texts.py" />
      <source>Hoe goed spreekt deze persoon Nederlands?</source>
      <translation>How well does this person speak Dutch?</translation>
    </message>
    <message>
      <location filename="wsp_desk/trust/question_texts.py" />
      <source>Hoe goed schrijft deze persoon Nederlands?</source>
      <translation>How well does this person write Dutch?</translation>
    </message>
    <message>
      <location filename="wsp_desk/trust/question_texts.py" />
      <source>Welke andere talen spreekt deze persoon, en hoe goed?</source>
      <translation>Which other languages does this person speak, and how well?</translation>
    </message>
    <message>
      <location filename="wsp_desk/trust/question_texts.py" />
      <source>Wat kan deze persoon goed? Noem de belangrijkste vaardigheden.</source>
      <translation>What can this person do well? Name the main skills.</translation>
    </message>
    <message>
      <location filename="wsp_desk/trust/question_texts.py" />
      <source>Wat moet er staan bij {field}?</source>
      <translation>What should {field} say?</translation>
    </message>
    <message>
      <location filename="wsp_desk/trust/questions.py" />
      <source>Nu plaats {rank}; na een antwoord plaats {best} tot {worst}.</source>
      <translation>Now at place {rank}; after an answer at place {best} to {worst}.</translation>
    </message>
    <message>
      <location filename="wsp_desk/trust/questions.py" />
      <source>dossierhouder {number}, {organisation}</source>
      <translation>dossier holder {number}, {organisation}</translation>
    </message>
    <message>
      <location filename="wsp_desk/trust/questions.py" />
      <source>dossierhouder {number}</source>
      <translation>dossier holder {number}</translation>
    </message>
    <message>
      <location filename="wsp_desk/trust/questions.py" />
      <source>dossierhouder onbekend, {organisation}</source>
      <translation>dossier holder unknown, {organisation}</translation>
    </message>
    <message>
      <location filename="wsp_desk/trust/questions.py" />
      <source>Nu plaats {rank}; na een antwoord plaats {best}, of het dossier valt af.</source>
      <translation>Now at place {rank}; after an answer at place {best}, or the dossier drops out.</translation>
    </message>
    <message>
      <location filename="wsp_desk/trust/questions.py" />
      <source>Nu plaats {rank}; na een antwoord plaats {best}.</source>
      <translation>Now at place {rank}; after an answer at place {best}.</translation>
    </message>
    <message>
      <location filename="wsp_desk/trust/reasons.py" />
      <source>{percent} procent van deze vraag rust op gegevens die kloppen.</source>
      <translation>{percent} percent of this request rests on data that are right.</translation>
    </message>
    <message>
      <location filename="wsp_desk/trust/reasons.py" />
      <source>Onbekend of dit klopt, en het moet: {criterion}</source>
      <translation>Unknown whether this is met, and it must be: {criterion}</translation>
    </message>
    <message>
      <location filename="wsp_desk/trust/reasons.py" />
      <source>Alles waar deze vraag op rust is bekend, vers en zonder tegenspraak.</source>
      <translation>Everything this request rests on is known, fresh and without contradiction.</translation>
    </message>
    <message>
      <location filename="wsp_desk/trust/reasons.py" />
      <source>Niet meer dan {percent} procent van deze vraag rust op gegevens die kloppen.</source>
      <translation>No more than {percent} percent of this request rests on data that are right.</translation>
    </message>
    <message>
      <location filename="wsp_desk/trust/reasons.py" />
      <source>Van wat deze vraag vraagt, is in dit dossier niets zeker.</source>
      <translation>Of what this request asks, nothing in this dossier is certain.</translation>
    </message>
    <message>
      <location filename="wsp_desk/trust/rule.py" />
      <source>blokkerend</source>
      <translation>blocking</translation>
    </message>
    <message>
      <location filename="wsp_desk/trust/rule.py" />
      <source>ernstig</source>
      <translation>serious</translation>
    </message>
    <message>
      <location filename="wsp_desk/trust/rule.py" />
      <source>klein</source>
      <translation>minor</translation>
    </message>
    <message>
      <location filename="wsp_desk/trust/rules.py" />
      <source>{where}: 'id' bestaat uit kleine letters, cijfers en streepjes.</source>
      <translation>{where}: 'id' consists of lower-case letters, figures and hyphens.</translation>
    </message>
    <message>
      <location filename="wsp_desk/trust/rules.py" />
      <source>{where}: '{key}' is leeg of bevat een accolade.</source>
      <translation>{where}: '{key}' is empty or holds a brace.</translation>
    </message>
    <message>
      <location filename="wsp_desk/trust/rules.py" />
      <source>{where}: 'review' heeft een veld en een aantal dagen.</source>
      <translation>{where}: 'review' needs a field and a number of days.</translation>
    </message>
    <message>
      <location filename="wsp_desk/trust/rules.py" />
      <source>{where}, review: 'days' is een heel getal van 0 tot en met {most}.</source>
      <translation>{where}, review: 'days' is a whole number from 0 to {most}.</translation>
    </message>
    <message>
      <location filename="wsp_desk/trust/rules.py" />
      <source>{where}, examples: de uitkomst '{name}' bestaat niet.</source>
      <translation>{where}, examples: the outcome '{name}' does not exist.</translation>
    </message>
    <message>
      <location filename="wsp_desk/trust/rules.py" />
      <source>De regel '{id}' staat twee keer in de regelbestanden.</source>
      <translation>The rule '{id}' is in the rule files twice.</translation>
    </message>
    <message>
      <location filename="wsp_desk/trust/rules.py" />
      <source>{file}: onbekende sleutel '{key}'; alleen [[rule]] mag.</source>
      <translation>{file}: unknown key '{key}'; only [[rule]] is allowed.</translation>
    </message>
    <message>
      <location filename="wsp_desk/trust/rules.py" />
      <source>{where}: '{key}' moet tekst zijn.</source>
      <translation>{where}: '{key}' must be text.</translation>
    </message>
    <message>
      <location filename="wsp_desk/trust/rules.py" />
      <source>{where}: '{key}' moet een lijst van woorden zijn.</source>
      <translation>{where}: '{key}' must be a list of words.</translation>
    </message>
    <message>
      <location filename="wsp_desk/trust/rules.py" />
      <source>{where}: het veld '{name}' bestaat niet.{hint}</source>
      <translation>{where}: the field '{name}' does not exist.{hint}</translation>
    </message>
    <message>
      <location filename="wsp_desk/trust/rules.py" />
      <source>{where}: '{key}' kent '{value}' niet; kies uit {known}.</source>
      <translation>{where}: '{key}' does not know '{value}'; choose from {known}.</translation>
    </message>
    <message>
      <location filename="wsp_desk/trust/rules.py" />
      <source>{where}, examples: de kolom '{name}' bestaat niet.</source>
      <translation>{where}, examples: the column '{name}' does not exist.</translation>
    </message>
    <message>
      <location filename="wsp_desk/trust/thresholds.py" />
      <source>betrouwbaar</source>
      <translation>reliable</translation>
    </message>
    <message>
      <location filename="wsp_desk/trust/thresholds.py" />
      <source>navragen</source>
      <translation>ask first</translation>
    </message>
    <message>
      <location filename="wsp_desk/trust/thresholds.py" />
      <source>niet te vertrouwen</source>
      <translation>not reliable</translation>
    </message>
    <message>
      <location filename="wsp_desk/trust/thresholds.py" />
      <source>{file}: 'present' en 'trust' lopen op van 0 tot 1.</source>
      <translation>{file}: 'present' and 'trust' rise from 0 to 1.</translation>
    </message>
    <message>
      <location filename="wsp_desk/trust/thresholds.py" />
      <source>{file}: 'unknown' is ask of do_not_present.</source>
      <translation>{file}: 'unknown' is ask or do_not_present.</translation>
    </message>
    <message>
      <location filename="wsp_desk/trust/tokens.py" />
      <source>kan '{rest}' niet lezen</source>
      <translation>cannot read '{rest}'</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/answering/about.py" />
      <source>komt bij het sluiten</source>
      <translation>comes on closing</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/answering/about.py" />
      <source>goedgekeurd</source>
      <translation>approved</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/answering/about.py" />
      <source>met bevindingen geaccepteerd</source>
      <translation>accepted with findings</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/answering/about.py" />
      <source>Register</source>
      <translation>Register</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/answering/about.py" />
      <source>{n} gebeurtenissen</source>
      <translation>{n} events</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/answering/about.py" />
      <source>Reservekopie van het register</source>
      <translation>Backup of the register</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/answering/about.py" />
      <source>Bestand</source>
      <translation>File</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/answering/about.py" />
      <source>Handtekening</source>
      <translation>Signature</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/answering/about.py" />
      <source>geldig, van {builder}</source>
      <translation>valid, by {builder}</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/answering/about.py" />
      <source>Volgnummer</source>
      <translation>Sequence number</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/answering/about.py" />
      <source>Gebouwd op</source>
      <translation>Built on</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/answering/about.py" />
      <source>Woordenlijst</source>
      <translation>Vocabulary</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/answering/about.py" />
      <source>Regels</source>
      <translation>Rules</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/answering/about.py" />
      <source>Rijen gelezen</source>
      <translation>Rows read</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/answering/about.py" />
      <source>Dossiers</source>
      <translation>Dossiers</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/answering/about.py" />
      <source>Apart gezet</source>
      <translation>Set aside</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/answering/about.py" />
      <source>Controle van de levering</source>
      <translation>Check of the delivery</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/answering/about.py" />
      <source>{verdict}, {n} bevindingen</source>
      <translation>{verdict}, {n} findings</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/answering/about.py" />
      <source>Vorige keer</source>
      <translation>Last time</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/answering/about.py" />
      <source>niet goed afgesloten; het register is nagekeken en in orde</source>
      <translation>not closed well; the register was checked and is in order</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/answering/about.py" />
      <source>Herstelcode</source>
      <translation>Recovery code</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/answering/about.py" />
      <source>nog niet getoond; zie: wsp-desk register recovery-code</source>
      <translation>not shown yet; see: wsp-desk register recovery-code</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/answering/about.py" />
      <source>Persoonsgegevens weggehaald uit vrije tekst</source>
      <translation>Personal data removed from free text</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/answering/about.py" />
      <source>{n} keer</source>
      <translation>{n} times</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/answering/about.py" />
      <source>Dossiernummers</source>
      <translation>Dossier numbers</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/answering/about.py" />
      <source>voorlopig: ze gelden alleen in dit bestand</source>
      <translation>provisional: they hold in this file only</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/answering/besides.py" />
      <source>voldoet</source>
      <translation>meets it</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/answering/besides.py" />
      <source>onbekend</source>
      <translation>unknown</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/answering/besides.py" />
      <source>voldoet niet</source>
      <translation>does not meet it</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/answering/besides.py" />
      <source>{outcome} Zonder die eis stond het op plaats {rank}.</source>
      <translation>{outcome} Without that demand it stood at place {rank}.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/answering/besides.py" />
      <source>{outcome} Zonder die eisen stond het op plaats {rank}.</source>
      <translation>{outcome} Without those demands it stood at place {rank}.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/answering/besides.py" />
      <source>zo sinds {day}</source>
      <translation>so since {day}</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/answering/besides.py" />
      <source>Valt af</source>
      <translation>Drops out</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/answering/besides.py" />
      <source>valt hierop af</source>
      <translation>drops out on this</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/answering/corrections.py" />
      <source>Dit bericht is te lang voor het mailprogramma. Bewaar het als e-mail.</source>
      <translation>This message is too long for the mail program. Save it as an e-mail.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/answering/corrections.py" />
      <source>Dit bericht is al verstuurd, of er kwam iets bij. Open het opnieuw.</source>
      <translation>This message has been sent already, or something was added. Open it again.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/answering/desk.py" />
      <source>Dit dossier valt af in deze vraag.</source>
      <translation>This dossier is ruled out by this request.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/answering/desk.py" />
      <source>Dossier {dossier} is er niet in dit poolbestand.</source>
      <translation>Dossier {dossier} is not in this pool file.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/answering/details.py" />
      <source>{months} maanden geleden gewijzigd</source>
      <translation>changed {months} months ago</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/answering/details.py" />
      <source>onbekend wanneer gewijzigd</source>
      <translation>unknown when changed</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/answering/details.py" />
      <source>{days} dagen geleden gewijzigd</source>
      <translation>changed {days} days ago</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/answering/details.py" />
      <source>Vaardigheden: {present} van {asked} genoemd.</source>
      <translation>Skills: {present} of {asked} named.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/answering/details.py" />
      <source>{effect} Zo sinds de dump van {day}.</source>
      <translation>{effect} Like this since the dump of {day}.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/answering/details.py" />
      <source>dossierhouder {holder}</source>
      <translation>caseworker {holder}</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/answering/details.py" />
      <source>gisteren gewijzigd</source>
      <translation>changed yesterday</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/answering/details.py" />
      <source>vandaag gewijzigd</source>
      <translation>changed today</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/answering/details.py" />
      <source>Gearceerd: onbekend, geschat uit vergelijkbare dossiers.</source>
      <translation>Hatched: unknown, estimated from comparable dossiers.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/answering/details.py" />
      <source>Gestippeld: gevraagd, maar niet gedekt.</source>
      <translation>Dashed: asked, but not covered.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/answering/details.py" />
      <source>✓ genoemd: {skills}</source>
      <translation>✓ named: {skills}</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/answering/details.py" />
      <source>≈ verwant: {has}, gevraagd is {asked}</source>
      <translation>≈ related: {has}, asked is {asked}</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/answering/details.py" />
      <source>– niet genoemd: {skills}</source>
      <translation>– not named: {skills}</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/answering/facts.py" />
      <source>{n} uur</source>
      <translation>{n} hours</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/answering/facts.py" />
      <source>{n} km</source>
      <translation>{n} km</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/answering/facts.py" />
      <source>{n} minuten</source>
      <translation>{n} minutes</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/answering/facts.py" />
      <source>niet ingevuld</source>
      <translation>not filled in</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/answering/facts.py" />
      <source>onbekende code</source>
      <translation>unknown code</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/answering/facts.py" />
      <source>kan niet kloppen</source>
      <translation>cannot be right</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/answering/facts.py" />
      <source>alleen iets ingevuld om verder te kunnen</source>
      <translation>only filled in to get past the field</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/answering/facts.py" />
      <source>verouderd</source>
      <translation>outdated</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/answering/facts.py" />
      <source>in strijd met een ander veld</source>
      <translation>contradicts another field</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/answering/inspecting.py" />
      <source>in een lijst</source>
      <translation>in a list</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/answering/inspecting.py" />
      <source>geopend</source>
      <translation>opened</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/answering/inspecting.py" />
      <source>bericht opgesteld</source>
      <translation>message drafted</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/answering/inspecting.py" />
      <source>buiten het programma gebracht</source>
      <translation>taken out of the program</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/answering/inspecting.py" />
      <source>bericht bewaard als e-mail</source>
      <translation>message saved as e-mail</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/answering/inspecting.py" />
      <source>bericht gekopieerd</source>
      <translation>message copied</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/answering/inspecting.py" />
      <source>bericht in het mailprogramma</source>
      <translation>message in the mail program</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/answering/inspecting.py" />
      <source>gesprekskaart bewaard</source>
      <translation>conversation card saved</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/answering/inspecting.py" />
      <source>in een werkvoorraad bewaard</source>
      <translation>saved in a work queue</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/answering/inspecting.py" />
      <source>in een antwoord bewaard</source>
      <translation>saved in an answer</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/answering/inspecting.py" />
      <source>op een blad voor een werkgever</source>
      <translation>on a sheet for an employer</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/answering/inspecting.py" />
      <source>als VUM-profiel verstuurd</source>
      <translation>sent as a VUM profile</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/answering/inspecting.py" />
      <source>dit logboek bewaard</source>
      <translation>this log saved</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/answering/inspecting.py" />
      <source>dit overzicht gekopieerd</source>
      <translation>this overview copied</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/answering/inspecting.py" />
      <source>Dit logboek staat alleen in het geheugen en is niet te bewaren.</source>
      <translation>This log is in memory only and cannot be saved.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/answering/inspecting.py" />
      <source>Het bestand {file} klopt niet na het schrijven. Bewaar het opnieuw.</source>
      <translation>The file {file} is not right after writing. Save it again.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/answering/measuring.py" />
      <source>Verzoeken per regio</source>
      <translation>Requests per region</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/answering/measuring.py" />
      <source>Verzoeken per organisatie</source>
      <translation>Requests per organisation</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/answering/opener.py" />
      <source>Handtekening en inhoud worden nagekeken.</source>
      <translation>Checking signature and content.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/answering/opener.py" />
      <source>Deze pool is {days} dagen oud en wordt niet meer geopend: de grens is {limit} dagen. Open een nieuwere, of verander de grens met wsp-desk settings set expires-after.</source>
      <translation>This pool is {days} days old and is no longer opened: the limit is {limit} days. Open a newer one, or change the limit with wsp-desk settings set expires-after.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/answering/opener.py" />
      <source>Dossiers worden geladen.</source>
      <translation>Loading dossiers.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/answering/opener.py" />
      <source>Deze pool is open. Vul nu de wachtwoordzin van het register van dit bureau in.</source>
      <translation>This pool is open. Now give the passphrase of the register of this desk.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/answering/outside.py" />
      <source>zonder {criterion}</source>
      <translation>without {criterion}</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/answering/rows.py" />
      <source>{km} km, {minutes} min</source>
      <translation>{km} km, {minutes} min</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/answering/rows.py" />
      <source>Woonplaats onbekend</source>
      <translation>Home town unknown</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/answering/rows.py" />
      <source>Gewenst beroep onbekend</source>
      <translation>Wanted occupation unknown</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/answering/short.py" />
      <source>{least}–{most} uur</source>
      <translation>{least}–{most} hours</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/answering/short.py" />
      <source>vaardigheden {present} van {asked}</source>
      <translation>skills {present} of {asked}</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/answering/short.py" />
      <source>taal {level}</source>
      <translation>language {level}</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/answering/short.py" />
      <source>beschikbaar {day}</source>
      <translation>available {day}</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/answering/short.py" />
      <source>{support} nodig</source>
      <translation>needs {support}</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/answering/short.py" />
      <source>vaardigheden onbekend</source>
      <translation>skills unknown</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/answering/short.py" />
      <source>uren onbekend</source>
      <translation>hours unknown</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/answering/short.py" />
      <source>rijbewijs onbekend</source>
      <translation>driving licence unknown</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/answering/short.py" />
      <source>taal onbekend</source>
      <translation>language unknown</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/answering/short.py" />
      <source>niveau onbekend</source>
      <translation>level unknown</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/answering/short.py" />
      <source>beschikbaarheid onbekend</source>
      <translation>availability unknown</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/answering/short.py" />
      <source>beroep onbekend</source>
      <translation>occupation unknown</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/answering/short.py" />
      <source>reisafstand onbekend</source>
      <translation>distance unknown</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/answering/short.py" />
      <source>uren per dag onbekend</source>
      <translation>hours per day unknown</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/answering/short.py" />
      <source>werktijden onbekend</source>
      <translation>working times unknown</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/answering/short.py" />
      <source>wensen onbekend</source>
      <translation>wishes unknown</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/answering/short.py" />
      <source>steun onbekend</source>
      <translation>support unknown</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/answering/short.py" />
      <source>sector onbekend</source>
      <translation>sector unknown</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/answering/short.py" />
      <source>vervoer onbekend</source>
      <translation>transport unknown</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/answering/short.py" />
      <source>vaardigheden {present} van {asked}, {near} verwant</source>
      <translation>skills {present} of {asked}, {near} related</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/answering/short.py" />
      <source>rijbewijs {letters}</source>
      <translation>driving licence {letters}</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/answering/short.py" />
      <source>geen rijbewijs</source>
      <translation>no driving licence</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/answering/short.py" />
      <source>niet beschikbaar</source>
      <translation>not available</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/answering/short.py" />
      <source>beschikbaar</source>
      <translation>available</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/answering/short.py" />
      <source>alle werktijden</source>
      <translation>all working times</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/answering/short.py" />
      <source>{n} wensen</source>
      <translation>{n} wishes</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/answering/short.py" />
      <source>geen steun nodig</source>
      <translation>no support needed</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/answering/short.py" />
      <source>{n} soorten steun nodig</source>
      <translation>{n} kinds of support needed</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/answering/short.py" />
      <source>geen sector</source>
      <translation>no sector</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/answering/short.py" />
      <source>{n} sectoren</source>
      <translation>{n} sectors</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/answering/short.py" />
      <source>geen vervoer</source>
      <translation>no transport</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/answering/short.py" />
      <source>{n} uur per dag</source>
      <translation>{n} hours per day</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/answering/short.py" />
      <source>{criterion} onbekend</source>
      <translation>{criterion} unknown</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/answering/short.py" />
      <source>vanaf {least} uur</source>
      <translation>from {least} hours</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/answering/short.py" />
      <source>{most} uur</source>
      <translation>{most} hours</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/answering/suggestions.py" />
      <source>lijkt op wat u typt</source>
      <translation>resembles what you type</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/answering/suggestions.py" />
      <source>deel van het woord</source>
      <translation>part of the word</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/answering/suggestions.py" />
      <source>hoort erbij</source>
      <translation>goes with it</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/answering/suggestions.py" />
      <source>zelfde groep beroepen</source>
      <translation>same group of occupations</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/answering/suggestions.py" />
      <source>lijkt in betekenis</source>
      <translation>similar in meaning</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/answering/suggestions.py" />
      <source>ook: {label}</source>
      <translation>also: {label}</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/answering/suggestions.py" />
      <source>hoort erbij: {task}</source>
      <translation>goes with it: {task}</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/answering/suggestions.py" />
      <source>verwant</source>
      <translation>related</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/aside/panels.py" />
      <source>Sluiten</source>
      <translation>Close</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/aside/panels.py" />
      <source>{title} sluiten, Escape</source>
      <translation>close {title}, Escape</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/aside/questions.py" />
      <source>Deze antwoorden helpen de top {top} van deze vraag het meest.</source>
      <translation>These answers help the top {top} of this request most.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/aside/questions.py" />
      <source>Dossier {dossier}: {title} {effect}</source>
      <translation>Dossier {dossier}: {title} {effect}</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/aside/questions.py" />
      <source>Dossier {dossier}. {effect}</source>
      <translation>Dossier {dossier}. {effect}</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/aside/questions.py" />
      <source>Geen enkel antwoord verandert de top {top} van deze vraag.</source>
      <translation>No single answer changes the top {top} of this request.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/aside/questions.py" />
      <source>Vraag</source>
      <translation>Ask</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/aside/questions.py" />
      <source>Beste vragen</source>
      <translation>Best questions</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/aside/questions.py" />
      <source>Wordt uitgezocht…</source>
      <translation>Being worked out…</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/aside/questions.py" />
      <source>1 vraag</source>
      <translation>1 question</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/aside/questions.py" />
      <source>{n} vragen</source>
      <translation>{n} questions</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/aside/questions.py" />
      <source>Vraag opstellen: {sentence}</source>
      <translation>Draft the question: {sentence}</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/aside/questions.py" />
      <source>stelt het verzoek op</source>
      <translation>drafts the request</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/aside/stack.py" />
      <source>Bewaard als {file}.</source>
      <translation>Saved as {file}.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/aside/stack.py" />
      <source>Vastgelegd als verstuurd.</source>
      <translation>Recorded as sent.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/aside/why.py" />
      <source>dossiernummer, bijvoorbeeld K7F3-91C2</source>
      <translation>dossier number, for example K7F3-91C2</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/aside/why.py" />
      <source>Zoek uit</source>
      <translation>Find out</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/aside/why.py" />
      <source>Waarom dit dossier niet?</source>
      <translation>Why not this dossier?</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/aside/why.py" />
      <source>Vul een dossiernummer in. U ziet welk criterium het liet afvallen of zakken.</source>
      <translation>Give a dossier number. You see which criterion made it drop out or sink.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/aside/why.py" />
      <source>Dossier {dossier}</source>
      <translation>Dossier {dossier}</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/aside/why.py" />
      <source>Nummer van het dossier</source>
      <translation>Number of the dossier</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/aside/why.py" />
      <source>Zoek uit waarom, Enter</source>
      <translation>Find out why, Enter</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/aside/why.py" />
      <source>Bekijk dit dossier</source>
      <translation>Look at this dossier</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/asking/adding.py" />
      <source>+ Criterium</source>
      <translation>+ Criterion</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/asking/adding.py" />
      <source>Vacature plakken…</source>
      <translation>Paste a vacancy…</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/asking/adding.py" />
      <source>Criterium toevoegen, Ctrl+N</source>
      <translation>Add a criterion, Ctrl+N</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/asking/adding.py" />
      <source>Vacature plakken, Ctrl+Shift+V</source>
      <translation>Paste a vacancy, Ctrl+Shift+V</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/asking/adding.py" />
      <source>Maak een zoekvraag van de tekst van een vacature</source>
      <translation>Make a request from the text of a vacancy</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/asking/adding.py" />
      <source>Ctrl Shift V</source>
      <translation>Ctrl Shift V</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/asking/card.py" />
      <source>{criterion} weghalen</source>
      <translation>Remove {criterion}</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/asking/card.py" />
      <source>Weghalen (Delete)</source>
      <translation>Remove (Delete)</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/asking/card.py" />
      <source>{criterion} wijzigen</source>
      <translation>Change {criterion}</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/asking/card.py" />
      <source>Gewicht van {criterion}</source>
      <translation>Weight of {criterion}</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/asking/card.py" />
      <source>weegt</source>
      <translation>weight</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/asking/editors/__init__.py" />
      <source>Beroep toevoegen</source>
      <translation>Add an occupation</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/asking/editors/__init__.py" />
      <source>Vaardigheid toevoegen</source>
      <translation>Add a skill</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/asking/editors/__init__.py" />
      <source>Toevoegen: wat bij het werk hoort</source>
      <translation>Add: what goes with the work</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/asking/editors/__init__.py" />
      <source>Sector toevoegen</source>
      <translation>Add a sector</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/asking/editors/__init__.py" />
      <source>vanaf</source>
      <translation>from</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/asking/editors/chosen.py" />
      <source>maakt niet uit</source>
      <translation>does not matter</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/asking/editors/chosen.py" />
      <source>Uiterlijk op</source>
      <translation>No later than</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/asking/editors/chosen.py" />
      <source>Rijbewijs {letter}</source>
      <translation>Driving licence {letter}</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/asking/editors/chosen.py" />
      <source>uiterlijk</source>
      <translation>no later than</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/asking/editors/hours.py" />
      <source>van</source>
      <translation>from</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/asking/editors/hours.py" />
      <source>tot</source>
      <translation>to</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/asking/editors/hours.py" />
      <source>uur</source>
      <translation>hours</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/asking/editors/hours.py" />
      <source>Minstens, uren</source>
      <translation>At least, hours</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/asking/editors/hours.py" />
      <source>Hooguit, uren</source>
      <translation>At most, hours</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/asking/editors/hours.py" />
      <source>Minstens, uren per dag</source>
      <translation>At least, hours per day</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/asking/editors/hours.py" />
      <source>Hooguit, uren per dag</source>
      <translation>At most, hours per day</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/asking/editors/languages.py" />
      <source>Andere taal toevoegen</source>
      <translation>Add another language</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/asking/editors/languages.py" />
      <source>spreken</source>
      <translation>speaking</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/asking/editors/languages.py" />
      <source>schrijven</source>
      <translation>writing</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/asking/editors/languages.py" />
      <source>{concept} weghalen</source>
      <translation>Remove {concept}</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/asking/editors/looked_up.py" />
      <source>Plaats of postcode</source>
      <translation>Place or postcode</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/asking/editors/looked_up.py" />
      <source>Hoe ver</source>
      <translation>How far</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/asking/editors/looked_up.py" />
      <source>km</source>
      <translation>km</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/asking/editors/looked_up.py" />
      <source>minuten</source>
      <translation>minutes</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/asking/editors/looked_up.py" />
      <source>Kilometers of minuten</source>
      <translation>Kilometres or minutes</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/asking/editors/looked_up.py" />
      <source>hooguit</source>
      <translation>at most</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/asking/editors/related.py" />
      <source>{label} erbij zetten; met Shift in plaats van {last}</source>
      <translation>Add {label}; with Shift in the place of {last}</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/asking/editors/related.py" />
      <source>Verwante beroepen</source>
      <translation>Related occupations</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/asking/editors/related.py" />
      <source>Verwante vaardigheden</source>
      <translation>Related skills</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/asking/facets.py" />
      <source>{facet}: {value}, {n} dossiers</source>
      <translation>{facet}: {value}, {n} dossiers</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/asking/facets.py" />
      <source>{sentence}. Klik om dit te vragen.</source>
      <translation>{sentence}. Click to ask this.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/asking/facets.py" />
      <source>Verfijnen</source>
      <translation>Narrow down</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/asking/facets.py" />
      <source>Er is niets te verfijnen: niemand is gevonden.</source>
      <translation>There is nothing to narrow down: nobody was found.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/asking/facets.py" />
      <source>een dossier kan in meer groepen tellen</source>
      <translation>a dossier can count in several groups</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/asking/facets.py" />
      <source>Verfijnen, F</source>
      <translation>Narrow down, F</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/asking/facets.py" />
      <source>Wordt geteld…</source>
      <translation>Being counted…</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/asking/panel.py" />
      <source>werkgever, plaats</source>
      <translation>employer, place</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/asking/panel.py" />
      <source>Beroep, vaardigheid of plaats</source>
      <translation>Occupation, skill or place</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/asking/panel.py" />
      <source>Typ wat de werkgever zoekt. De uitkomst verandert terwijl u typt.</source>
      <translation>Type what the employer is looking for. The results change while you type.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/asking/panel.py" />
      <source>Zoekvraag</source>
      <translation>Request</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/asking/panel.py" />
      <source>Werkgever</source>
      <translation>Employer</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/asking/panel.py" />
      <source>Gesprek ·</source>
      <translation>Conversation ·</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/asking/search_field.py" />
      <source>Enter</source>
      <translation>Enter</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/asking/search_field.py" />
      <source>Niets gevonden. Probeer een ander woord of minder letters.</source>
      <translation>Nothing found. Try another word or fewer letters.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/asking/segmented.py" />
      <source>graag</source>
      <translation>nice</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/asking/segmented.py" />
      <source>niet</source>
      <translation>not</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/asking/segmented.py" />
      <source>Moet: wie hier zeker niet aan voldoet, valt af. Onbekend blijft, met een teken.</source>
      <translation>Must: whoever certainly does not meet this is ruled out. Unknown stays, with a mark.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/asking/segmented.py" />
      <source>Sterk: telt zwaar mee.</source>
      <translation>Strong: counts heavily.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/asking/segmented.py" />
      <source>Graag: telt licht mee.</source>
      <translation>Nice: counts lightly.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/asking/segmented.py" />
      <source>Niet: wie dit zeker wel heeft, valt af.</source>
      <translation>Not: whoever certainly has this is ruled out.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/asking/share_bar.py" />
      <source>{passes} voldoen, van {unknown} is het onbekend, {fails} voldoen niet.</source>
      <translation>{passes} meet this, for {unknown} it is unknown, {fails} do not meet it.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/asking/step_buttons.py" />
      <source>Opnieuw: {step}</source>
      <translation>Redo: {step}</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/asking/step_buttons.py" />
      <source>Niets om opnieuw te doen</source>
      <translation>Nothing to redo</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/asking/step_buttons.py" />
      <source>Terug: {step}</source>
      <translation>Undo: {step}</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/asking/step_buttons.py" />
      <source>Niets om terug te nemen</source>
      <translation>Nothing to undo</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/asking/steps.py" />
      <source>gewicht van {criterion}</source>
      <translation>weight of {criterion}</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/asking/steps.py" />
      <source>{criterion} weggehaald</source>
      <translation>{criterion} removed</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/asking/steps.py" />
      <source>{criterion} toegevoegd</source>
      <translation>{criterion} added</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/asking/steps.py" />
      <source>naam van de werkgever</source>
      <translation>name of the employer</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/asking/steps.py" />
      <source>vraag veranderd</source>
      <translation>request changed</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/asking/steps.py" />
      <source>{criterion} gewijzigd</source>
      <translation>{criterion} changed</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/asking/steps.py" />
      <source>belang van {criterion}</source>
      <translation>importance of {criterion}</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/asking/steps.py" />
      <source>vraag leeggemaakt</source>
      <translation>request cleared</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/asking/suggestions.py" />
      <source>beroep</source>
      <translation>occupation</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/asking/suggestions.py" />
      <source>vaardigheid</source>
      <translation>skill</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/asking/suggestions.py" />
      <source>plaats</source>
      <translation>place</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/asking/suggestions.py" />
      <source>Suggesties</source>
      <translation>Suggestions</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/commands.py" />
      <source>Zoek een actie</source>
      <translation>Find an action</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/commands.py" />
      <source>Geen actie met deze woorden.</source>
      <translation>No action with these words.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/commands.py" />
      <source>Alle acties</source>
      <translation>All actions</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/commands.py" />
      <source>Acties</source>
      <translation>Actions</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/comparing/page.py" />
      <source>Dossier {dossier}, {criterion}: {word}. {value}. {points}.</source>
      <translation>Dossier {dossier}, {criterion}: {word}. {value}. {points}.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/comparing/page.py" />
      <source>De dossiers verschillen op {n} van {all} criteria. Enter opent een dossier, Delete laat het weg.</source>
      <translation>The dossiers differ on {n} of {all} criteria. Enter opens a dossier, Delete leaves it out.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/comparing/page.py" />
      <source>Dossier {dossier} · plaats {rank}</source>
      <translation>Dossier {dossier} · place {rank}</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/comparing/page.py" />
      <source>score {expected} ({low}–{high})</source>
      <translation>score {expected} ({low}–{high})</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/comparing/page.py" />
      <source>Alleen verschillen</source>
      <translation>Differences only</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/comparing/page.py" />
      <source>Terug naar de lijst</source>
      <translation>Back to the list</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/comparing/page.py" />
      <source>Hier verschillen de dossiers.</source>
      <translation>Here the dossiers differ.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/comparing/page.py" />
      <source>Dit dossier is hier het beste.</source>
      <translation>This dossier is the best here.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/comparing/page.py" />
      <source>Dossiers vergelijken</source>
      <translation>Compare dossiers</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/comparing/page.py" />
      <source>Alleen verschillen, D</source>
      <translation>Differences only, D</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/comparing/page.py" />
      <source>Terug naar de lijst, Escape</source>
      <translation>Back to the list, Escape</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/comparing/page.py" />
      <source>Vergelijken</source>
      <translation>Compare</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/comparing/page.py" />
      <source>Voor deze vraag verschillen deze dossiers nergens.</source>
      <translation>For this request these dossiers differ nowhere.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/comparing/page.py" />
      <source>Kies in de lijst twee tot vijf dossiers met C. Dan staan ze hier naast elkaar.</source>
      <translation>Choose two to five dossiers in the list with C. Then they stand here side by side.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/comparing/page.py" />
      <source>Vergelijking per criterium</source>
      <translation>Comparison per criterion</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/comparing/page.py" />
      <source>geen verschil</source>
      <translation>no difference</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/detail/facts.py" />
      <source>Gegevens in het dossier</source>
      <translation>Data in the dossier</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/detail/facts.py" />
      <source>Gegevens</source>
      <translation>Data</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/detail/flags.py" />
      <source>Vraag de dossierhouder: {title}</source>
      <translation>Ask the caseworker: {title}</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/detail/letter.py" />
      <source>Bericht bewaren</source>
      <translation>Save the message</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/detail/letter.py" />
      <source>E-mailbericht (*.eml)</source>
      <translation>E-mail message (*.eml)</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/detail/letter.py" />
      <source>Kopieer</source>
      <translation>Copy</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/detail/letter.py" />
      <source>Bewaar als e-mail</source>
      <translation>Save as e-mail</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/detail/letter.py" />
      <source>Gekopieerd. Plak de tekst in uw bericht aan de dossierhouder.</source>
      <translation>Copied. Paste the text into your message to the caseworker.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/detail/letter.py" />
      <source>Verzoek aan de dossierhouder</source>
      <translation>Request to the caseworker</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/detail/letter.py" />
      <source>Tekst van het verzoek</source>
      <translation>Text of the request</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/detail/letter.py" />
      <source>Tekst kopiëren, C</source>
      <translation>Copy the text, C</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/detail/letter.py" />
      <source>Bewaren als e-mailbericht</source>
      <translation>Save as an e-mail message</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/detail/letter.py" />
      <source>Verzoek sluiten, Escape</source>
      <translation>Close the request, Escape</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/detail/letter.py" />
      <source>Aan: {to}</source>
      <translation>To: {to}</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/detail/letter.py" />
      <source>Aan: onbekend, vul zelf een adres in</source>
      <translation>To: unknown, fill in an address yourself</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/detail/panel.py" />
      <source>Nog {n} signalen die hier niet meetellen</source>
      <translation>{n} more signals that do not count here</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/detail/panel.py" />
      <source>Kies een dossier in de lijst. Hier staat waarom het past en wat er nog niet zeker is.</source>
      <translation>Choose a dossier in the list. Here you see why it fits and what is not certain yet.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/detail/panel.py" />
      <source>Verzoek opstellen</source>
      <translation>Draft a request</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/detail/panel.py" />
      <source>Niet meer vergelijken, C</source>
      <translation>Do not compare any more, C</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/detail/panel.py" />
      <source>Kiezen om te vergelijken, C</source>
      <translation>Choose to compare, C</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/detail/panel.py" />
      <source>Dossier</source>
      <translation>Dossier</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/detail/panel.py" />
      <source>Verzoek aan de dossierhouder opstellen, V</source>
      <translation>Draft a request to the caseworker, V</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/detail/panel.py" />
      <source>★ Op shortlist</source>
      <translation>★ To shortlist</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/detail/panel.py" />
      <source>Shortlist</source>
      <translation>Shortlist</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/detail/panel.py" />
      <source>Van de shortlist, S</source>
      <translation>Off the shortlist, S</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/detail/panel.py" />
      <source>Op de shortlist, S</source>
      <translation>To the shortlist, S</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/detail/panel.py" />
      <source>◫ Gekozen</source>
      <translation>◫ Chosen</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/detail/panel.py" />
      <source>Vergelijk</source>
      <translation>Compare</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/detail/panel.py" />
      <source>Nog 1 signaal dat hier niet meetelt</source>
      <translation>1 more signal that does not count here</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/detail/panel.py" />
      <source>Waarom en signalen</source>
      <translation>Why, and signals</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/detail/waterfall.py" />
      <source>Waarom deze score</source>
      <translation>Why this score</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/following/answering.py" />
      <source>De volgende dump laat zien of het klopt. Pas dan is het verzoek klaar.</source>
      <translation>The next dump shows whether it is right. Only then is the request done.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/following/answering.py" />
      <source>Met een reden wordt dit een uitzondering. Die vervalt als de waarde verandert.</source>
      <translation>With a reason this becomes an exception. It ends when the value changes.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/following/answering.py" />
      <source>Vul in wie het dossier wel heeft. Daarna kan het verzoek daarheen.</source>
      <translation>Fill in who does have the dossier. Then the request can go there.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/following/answering.py" />
      <source>Met uw reactie ligt de vraag weer bij de dossierhouder.</source>
      <translation>With your reply the question is with the dossier holder again.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/following/answering.py" />
      <source>Waarom klopt het, of is het niet te weten?</source>
      <translation>Why is it correct, or can it not be known?</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/following/answering.py" />
      <source>Naam van wie wij het wel kunnen vragen</source>
      <translation>Name of whom we can ask</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/following/answering.py" />
      <source>E-mailadres, als u het weet</source>
      <translation>E-mail address, if you know it</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/following/answering.py" />
      <source>Wat heeft u teruggeschreven?</source>
      <translation>What did you write back?</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/following/answering.py" />
      <source>Wat schreef de dossierhouder? Zonder persoonsgegevens</source>
      <translation>What did the dossier holder write? Without personal data</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/following/answering.py" />
      <source>Leg vast</source>
      <translation>Record</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/following/answering.py" />
      <source>Erbij gezegd</source>
      <translation>Added</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/following/answering.py" />
      <source>Antwoord vastleggen</source>
      <translation>Record an answer</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/following/answering.py" />
      <source>Opnieuw bekijken op</source>
      <translation>Look again on</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/following/answering.py" />
      <source>Antwoord vastleggen, Enter</source>
      <translation>Record the answer, Enter</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/following/answering.py" />
      <source>Sluiten zonder antwoord, Escape</source>
      <translation>Close without an answer, Escape</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/following/answering.py" />
      <source>Reden</source>
      <translation>Reason</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/following/answering.py" />
      <source>Aan wie dan</source>
      <translation>To whom then</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/following/answering.py" />
      <source>E-mailadres</source>
      <translation>E-mail address</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/following/answering.py" />
      <source>Uw reactie</source>
      <translation>Your reply</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/following/answering.py" />
      <source>Wat was het antwoord?</source>
      <translation>What was the answer?</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/following/board.py" />
      <source>Er zijn nog geen verzoeken. Zoek op de pagina Gesprek een kandidaat, open het dossier en druk op V: dan staat er een bericht aan de dossierhouder klaar. Wat u verstuurt, volgt u hier, tot de dump laat zien dat het klopt.</source>
      <translation>There are no requests yet. Find a candidate on the page Gesprek, open the dossier and press V: then a message to the dossier holder is ready. What you send, you follow here, until the dump shows that it is right.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/following/board.py" />
      <source>Werkvoorraad</source>
      <translation>Work queue</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/following/board.py" />
      <source>Bewaarde berichten ({n})</source>
      <translation>Saved messages ({n})</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/following/board.py" />
      <source>Bedankberichten ({n})</source>
      <translation>Thank-you messages ({n})</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/following/board.py" />
      <source>Herinneringen ({n})</source>
      <translation>Reminders ({n})</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/following/board.py" />
      <source>Geen verzoek past bij deze filters. Wis een filter links.</source>
      <translation>No request fits these filters. Clear a filter on the left.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/following/board.py" />
      <source>Berichten opstellen ({n})</source>
      <translation>Draft messages ({n})</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/following/board.py" />
      <source>Berichten opstellen</source>
      <translation>Draft messages</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/following/board.py" />
      <source>Verzoeken</source>
      <translation>Requests</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/following/board.py" />
      <source>Berichten opstellen, D</source>
      <translation>Draft messages, D</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/following/board.py" />
      <source>Bewaren als werkvoorraad (CSV), W</source>
      <translation>Save as a work queue (CSV), W</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/following/board.py" />
      <source>Herinneringen, H</source>
      <translation>Reminders, H</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/following/board.py" />
      <source>Bewaarde berichten, K</source>
      <translation>Saved messages, K</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/following/board.py" />
      <source>Bedankberichten, T</source>
      <translation>Thank-you messages, T</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/following/board.py" />
      <source>1 verzoek</source>
      <translation>1 request</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/following/board.py" />
      <source>{n} verzoeken</source>
      <translation>{n} requests</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/following/board.py" />
      <source>{ours} wachten op u · {theirs} wachten op de dossierhouder of de dump</source>
      <translation>{ours} wait for you · {theirs} wait for the dossier holder or the dump</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/following/detail.py" />
      <source>Wat er met dit verzoek gebeurde</source>
      <translation>What happened with this request</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/following/detail.py" />
      <source>Bericht opstellen</source>
      <translation>Draft a message</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/following/detail.py" />
      <source>Gesprekskaart</source>
      <translation>Conversation card</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/following/detail.py" />
      <source>Trek in</source>
      <translation>Withdraw</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/following/detail.py" />
      <source>{field} · dossier {dossier}</source>
      <translation>{field} · dossier {dossier}</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/following/detail.py" />
      <source>De vraag</source>
      <translation>The question</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/following/detail.py" />
      <source>Wat er gebeurde</source>
      <translation>What happened</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/following/detail.py" />
      <source>Dit veld verborg deze persoon in 1 zoekvraag.</source>
      <translation>This field hid this person in 1 request.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/following/detail.py" />
      <source>Dit veld verborg deze persoon in {n} zoekvragen.</source>
      <translation>This field hid this person in {n} requests.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/following/detail.py" />
      <source>Verzoek</source>
      <translation>Request</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/following/detail.py" />
      <source>Antwoord vastleggen, A</source>
      <translation>Record an answer, A</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/following/detail.py" />
      <source>Bericht over dit verzoek opstellen, N</source>
      <translation>Draft a message about this request, N</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/following/detail.py" />
      <source>Gesprekskaart bewaren als PDF, G</source>
      <translation>Save the conversation card as PDF, G</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/following/detail.py" />
      <source>Verzoek intrekken, X</source>
      <translation>Withdraw the request, X</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/following/detail.py" />
      <source>Kies links een verzoek. Hier staat dan wat er gevraagd is.</source>
      <translation>Choose a request on the left. Then you see here what was asked.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/following/detail.py" />
      <source>Het bericht</source>
      <translation>The message</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/following/detail.py" />
      <source>Antwoord gevraagd voor {day}.</source>
      <translation>Answer asked for before {day}.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/following/detail.py" />
      <source>Reden: {reason}. Opnieuw bekijken op {day}.</source>
      <translation>Reason: {reason}. Look again on {day}.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/following/filters.py" />
      <source>Zoek in de verzoeken</source>
      <translation>Search in the requests</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/following/filters.py" />
      <source>Dossierhouder</source>
      <translation>Dossier holder</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/following/filters.py" />
      <source>Team of organisatie</source>
      <translation>Team or organisation</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/following/filters.py" />
      <source>Veld</source>
      <translation>Field</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/following/filters.py" />
      <source>Leeftijd</source>
      <translation>Age</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/following/filters.py" />
      <source>Filters wissen</source>
      <translation>Clear filters</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/following/filters.py" />
      <source>alle dossierhouders</source>
      <translation>all dossier holders</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/following/filters.py" />
      <source>alle teams</source>
      <translation>all teams</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/following/filters.py" />
      <source>alle velden</source>
      <translation>all fields</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/following/filters.py" />
      <source>{title}: {right} van {all} keer terecht gevraagd.</source>
      <translation>{title}: {right} of {all} times rightly asked.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/following/filters.py" />
      <source>elke leeftijd</source>
      <translation>any age</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/following/filters.py" />
      <source>minstens 1 dump oud</source>
      <translation>at least 1 dump old</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/following/filters.py" />
      <source>Filters</source>
      <translation>Filters</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/following/filters.py" />
      <source>Zoek op dossier, veld of dossierhouder</source>
      <translation>Search by dossier, field or dossier holder</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/following/filters.py" />
      <source>Stand {state}: {n}</source>
      <translation>State {state}: {n}</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/following/filters.py" />
      <source>minstens {n} dumps oud</source>
      <translation>at least {n} dumps old</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/following/filters.py" />
      <source>Groepeer op</source>
      <translation>Group by</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/following/filters.py" />
      <source>Stand</source>
      <translation>State</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/following/filters.py" />
      <source>Team</source>
      <translation>Team</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/following/filters.py" />
      <source>Kijk deze regels na:</source>
      <translation>Check these rules:</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/following/filters.py" />
      <source>Groepeer op {what}</source>
      <translation>Group by {what}</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/following/letters.py" />
      <source>1 veld</source>
      <translation>1 field</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/following/letters.py" />
      <source>{n} velden</source>
      <translation>{n} fields</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/following/letters.py" />
      <source>1 dossier</source>
      <translation>1 dossier</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/following/letters.py" />
      <source>{n} dossiers</source>
      <translation>{n} dossiers</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/following/letters.py" />
      <source>1 vraag niet</source>
      <translation>1 question not</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/following/letters.py" />
      <source>{n} vragen niet</source>
      <translation>{n} questions not</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/following/letters.py" />
      <source>{asked}: {why}, weer vanaf {day}.</source>
      <translation>{asked}: {why}, again from {day}.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/following/letters.py" />
      <source>Mailprogramma</source>
      <translation>Mail program</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/following/letters.py" />
      <source>Bewaar voor later</source>
      <translation>Save for later</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/following/letters.py" />
      <source>Berichten</source>
      <translation>Messages</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/following/letters.py" />
      <source>Berichten, één per dossierhouder</source>
      <translation>Messages, one per dossier holder</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/following/letters.py" />
      <source>Tekst van het bericht</source>
      <translation>Text of the message</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/following/letters.py" />
      <source>Bewaren als e-mail, E</source>
      <translation>Save as e-mail, E</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/following/letters.py" />
      <source>Bericht kopiëren, C</source>
      <translation>Copy the message, C</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/following/letters.py" />
      <source>Openen in het mailprogramma, M</source>
      <translation>Open in the mail program, M</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/following/letters.py" />
      <source>Alle berichten bewaren voor later, B</source>
      <translation>Save all messages for later, B</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/following/letters.py" />
      <source>Berichten sluiten, Escape</source>
      <translation>Close the messages, Escape</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/following/letters.py" />
      <source>verzoek-{id}.eml</source>
      <translation>request-{id}.eml</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/following/letters.py" />
      <source>onbekend, vul zelf een adres in</source>
      <translation>unknown, fill in an address yourself</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/following/model.py" />
      <source>{field}: {state}; {about}; dossierhouder {holder}.</source>
      <translation>{field}: {state}; {about}; dossier holder {holder}.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/following/model.py" />
      <source>dossier {dossier}</source>
      <translation>dossier {dossier}</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/following/model.py" />
      <source>nog geen dump later</source>
      <translation>no later dump yet</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/following/model.py" />
      <source>verborg in 1 zoekvraag</source>
      <translation>hid in 1 request</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/following/model.py" />
      <source>verborg in {n} zoekvragen</source>
      <translation>hid in {n} requests</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/following/model.py" />
      <source>verstuurd op {day}</source>
      <translation>sent on {day}</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/following/model.py" />
      <source>tot {day}</source>
      <translation>until {day}</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/following/model.py" />
      <source>Aangevinkt.</source>
      <translation>Ticked.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/guarding/choosing.py" />
      <source>Vier losse woorden zijn makkelijk te onthouden en moeilijk te raden.</source>
      <translation>Four separate words are easy to remember and hard to guess.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/guarding/choosing.py" />
      <source>Nieuwe wachtwoordzin</source>
      <translation>New passphrase</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/guarding/choosing.py" />
      <source>Nog een keer</source>
      <translation>Once more</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/guarding/code.py" />
      <source>Herstelcode van WSP Desk. Bewaar dit blad achter slot.</source>
      <translation>Recovery code of WSP Desk. Keep this sheet locked away.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/guarding/code.py" />
      <source>Hiermee opent u dit bureau als de wachtwoordzin kwijt is. Schrijf de code op of print hem, en bewaar hem achter slot. Daarna is hij nergens meer te zien.</source>
      <translation>With this you open the desk when the passphrase is lost. Write the code down or print it, and keep it locked away. After this it cannot be seen anywhere.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/guarding/code.py" />
      <source>Ik heb de herstelcode bewaard</source>
      <translation>I have kept the recovery code</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/guarding/code.py" />
      <source>Bewaard</source>
      <translation>Kept</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/guarding/code.py" />
      <source>Gekopieerd. Over tien seconden gaat de code weer van het klembord.</source>
      <translation>Copied. In ten seconds the code leaves the clipboard again.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/guarding/code.py" />
      <source>Print…</source>
      <translation>Print…</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/guarding/code.py" />
      <source>Later</source>
      <translation>Later</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/guarding/code.py" />
      <source>Bewaar uw herstelcode</source>
      <translation>Keep your recovery code</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/guarding/dialog.py" />
      <source>Beveiliging</source>
      <translation>Security</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/guarding/dialog.py" />
      <source>Verander</source>
      <translation>Change</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/guarding/dialog.py" />
      <source>{name} (deze computer)</source>
      <translation>{name} (this computer)</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/guarding/dialog.py" />
      <source>Weg</source>
      <translation>Remove</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/guarding/dialog.py" />
      <source>Vergrendelen en ouderdom</source>
      <translation>Locking and age</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/guarding/dialog.py" />
      <source>Wachtwoordzin veranderen</source>
      <translation>Change the passphrase</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/guarding/dialog.py" />
      <source>Sleutel, 64 tekens</source>
      <translation>Key, 64 characters</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/guarding/dialog.py" />
      <source>Naam</source>
      <translation>Name</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/guarding/dialog.py" />
      <source>Vertrouw</source>
      <translation>Trust</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/guarding/dialog.py" />
      <source>Alleen pools van deze bouwers worden geopend.</source>
      <translation>Only pools of these builders are opened.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/guarding/dialog.py" />
      <source>Bouwers</source>
      <translation>Builders</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/guarding/dialog.py" />
      <source>Wachtwoordzin van nu, of de herstelcode</source>
      <translation>Present passphrase, or the recovery code</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/guarding/dialog.py" />
      <source>{name} niet meer vertrouwen</source>
      <translation>Trust {name} no longer</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/guarding/dialog.py" />
      <source>Naam van de bouwer</source>
      <translation>Name of the builder</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/guarding/dialog.py" />
      <source>Sleutel van de bouwer</source>
      <translation>Key of the builder</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/guarding/guards.py" />
      <source>De wachtwoordzin is veranderd.</source>
      <translation>The passphrase has been changed.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/guarding/guards.py" />
      <source>De wachtwoordzin is veranderd, maar niet van {names}: dat heeft een eigen wachtwoordzin.</source>
      <translation>The passphrase has been changed, but not that of {names}: it has a passphrase of its own.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/guarding/guards.py" />
      <source>De twee wachtwoordzinnen zijn niet gelijk. Probeer het opnieuw.</source>
      <translation>The two passphrases are not the same. Try again.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/guarding/setting_up.py" />
      <source>Doe dit op de computer waar de pools worden gemaakt. De wachtwoordzin beveiligt de pools en het register. Daarna krijgt u een herstelcode.</source>
      <translation>Do this on the computer where the pools are made. The passphrase protects the pools and the register. After that you get a recovery code.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/guarding/setting_up.py" />
      <source>Kies deze</source>
      <translation>Choose this one</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/guarding/setting_up.py" />
      <source>Terug</source>
      <translation>Back</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/guarding/setting_up.py" />
      <source>Wachtwoordzin kiezen</source>
      <translation>Choose a passphrase</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/header.py" />
      <source>ma</source>
      <translation>Mon</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/header.py" />
      <source>di</source>
      <translation>Tue</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/header.py" />
      <source>wo</source>
      <translation>Wed</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/header.py" />
      <source>do</source>
      <translation>Thu</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/header.py" />
      <source>vr</source>
      <translation>Fri</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/header.py" />
      <source>za</source>
      <translation>Sat</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/header.py" />
      <source>zo</source>
      <translation>Sun</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/header.py" />
      <source>Dump van {weekday} {day} · {size} dossiers · {age}</source>
      <translation>Dump of {weekday} {day} · {size} dossiers · {age}</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/header.py" />
      <source>Let op: {pool}. Vraag om een nieuwere.</source>
      <translation>Note: {pool}. Ask for a newer one.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/header.py" />
      <source>1 dag oud</source>
      <translation>1 day old</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/header.py" />
      <source>{n} dagen oud</source>
      <translation>{n} days old</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/header.py" />
      <source>Pagina {name}</source>
      <translation>Page {name}</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/header.py" />
      <source>van vandaag</source>
      <translation>of today</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/i18n.py" />
      <source>De taal '{language}' is er niet; kies nl of en.</source>
      <translation>There is no language '{language}'; choose nl or en.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/inspecting/column.py" />
      <source>Logboek bewaren</source>
      <translation>Save the log</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/inspecting/column.py" />
      <source>Logboek (*.jsonl)</source>
      <translation>Log (*.jsonl)</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/inspecting/model.py" />
      <source>{day} om {time}</source>
      <translation>{day} at {time}</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/inspecting/model.py" />
      <source>{when}, {actor}: {how}. Doel: {purpose}.</source>
      <translation>{when}, {actor}: {how}. Purpose: {purpose}.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/inspecting/model.py" />
      <source>Wie op dit bureau dossier {dossier} heeft gezien, het laatste eerst:</source>
      <translation>Who on this desk has seen dossier {dossier}, the last one first:</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/inspecting/model.py" />
      <source>{said} Zoekvraag: {title}.</source>
      <translation>{said} Request: {title}.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/inspecting/oddities.py" />
      <source>De laatste {days} dagen. Er kan een goede reden zijn: vraag het de collega eerst.</source>
      <translation>The last {days} days. There can be a good reason: ask the colleague first.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/inspecting/oddities.py" />
      <source>Niets ongewoons gevonden in de laatste {days} dagen. Ongewoon is: heel veel dossiers geopend in een uur of op een dag, of steeds hetzelfde dossier.</source>
      <translation>Nothing unusual found in the last {days} days. Unusual is: very many dossiers opened in an hour or on a day, or the same dossier again and again.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/inspecting/oddities.py" />
      <source>Wat opvalt in het logboek</source>
      <translation>What stands out in the log</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/inspecting/panel.py" />
      <source>Vul een dossiernummer in en druk op Enter. U ziet dan wie het dossier op deze computer heeft gezien, wanneer, en waarvoor. Zo beantwoordt u iemand die dat vraagt.</source>
      <translation>Fill in a dossier number and press Enter. You then see who has seen the dossier on this computer, when, and what for. This is how you answer somebody who asks.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/inspecting/panel.py" />
      <source>Dossier {dossier} staat niet in dit poolbestand en niet in het logboek. Klopt het nummer? Het staat rechtsboven op de pagina Gesprek, bij een geopend dossier.</source>
      <translation>Dossier {dossier} is not in this pool file and not in the log. Is the number right? It stands at the top right of the page Gesprek when a dossier is open.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/inspecting/panel.py" />
      <source>{dossier}: 1 keer</source>
      <translation>{dossier}: once</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/inspecting/panel.py" />
      <source>van {first} tot en met {last}</source>
      <translation>from {first} to {last}</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/inspecting/panel.py" />
      <source>Bewaard als {file}, ondertekend en nagekeken: {count}. Vingerafdruk van dit bureau: {print}. Wie het bestand krijgt, vergelijkt de vingerafdruk en controleert het met: wsp-desk audit verify {typed}</source>
      <translation>Saved as {file}, signed and checked: {count}. Fingerprint of this desk: {print}. Whoever gets the file compares the fingerprint and checks it with: wsp-desk audit verify {typed}</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/inspecting/panel.py" />
      <source>Dossier {dossier} is op deze computer nog door niemand gezien. Elk bureau heeft een eigen logboek: vraag het ook aan de andere bureaus.</source>
      <translation>Nobody has seen dossier {dossier} on this computer yet. Every desk has a log of its own: ask the other desks too.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/inspecting/panel.py" />
      <source>{dossier}: {n} keer</source>
      <translation>{dossier}: {n} times</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/inspecting/panel.py" />
      <source>door 1 collega</source>
      <translation>by 1 colleague</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/inspecting/panel.py" />
      <source>door {n} collega's</source>
      <translation>by {n} colleagues</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/inspecting/panel.py" />
      <source>Nagaan</source>
      <translation>Find out</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/inspecting/panel.py" />
      <source>Kopieer het antwoord</source>
      <translation>Copy the answer</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/inspecting/panel.py" />
      <source>Bewaar als bestand…</source>
      <translation>Save as a file…</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/inspecting/panel.py" />
      <source>Hele logboek bewaren…</source>
      <translation>Save the whole log…</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/inspecting/panel.py" />
      <source>Gekopieerd. Plak de zinnen binnen tien seconden in uw antwoord.</source>
      <translation>Copied. Paste the sentences into your answer within ten seconds.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/inspecting/panel.py" />
      <source>Dossiernummer</source>
      <translation>Dossier number</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/inspecting/panel.py" />
      <source>Dat u dit nagaat, komt ook in het logboek.</source>
      <translation>That you find this out comes in the log too.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/inspecting/panel.py" />
      <source>Het bestand is voor wie het logboek nakijkt: er staan ook nummers van andere dossiers in.</source>
      <translation>The file is for whoever checks the log: it also holds numbers of other dossiers.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/inspecting/panel.py" />
      <source>Wie heeft een dossier gezien</source>
      <translation>Who has seen a dossier</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/inspecting/panel.py" />
      <source>Nagaan wie dit dossier heeft gezien</source>
      <translation>Find out who has seen this dossier</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/inspecting/panel.py" />
      <source>Kopieer het antwoord, C</source>
      <translation>Copy the answer, C</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/inspecting/panel.py" />
      <source>Bewaar als bestand, B</source>
      <translation>Save as a file, B</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/inspecting/panel.py" />
      <source>Wie dit dossier heeft gezien</source>
      <translation>Who has seen this dossier</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/inspecting/panel.py" />
      <source>Wie heeft dit dossier gezien?</source>
      <translation>Who has seen this dossier?</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/inspecting/panel.py" />
      <source>1 gebeurtenis</source>
      <translation>1 event</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/jobs.py" />
      <source>Hier is nu te weinig geheugen voor. Sluit andere programma's en probeer het opnieuw. Uw werk is er nog.</source>
      <translation>There is too little memory for this now. Close other programs and try again. Your work is still there.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/jobs.py" />
      <source>Dit lukte niet door een fout in het programma. Het foutrapport zegt waar.</source>
      <translation>This did not work because of a mistake in the program. The error report says where.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/keeping/entry.py" />
      <source>{dossiers} en nog {n}</source>
      <translation>{dossiers} and {n} more</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/keeping/entry.py" />
      <source>Hernoem</source>
      <translation>Rename</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/keeping/entry.py" />
      <source>Haal weg</source>
      <translation>Remove</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/keeping/entry.py" />
      <source>kan met deze woordenlijst niet worden beantwoord</source>
      <translation>cannot be answered with this vocabulary</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/keeping/entry.py" />
      <source>{total} gevonden</source>
      <translation>{total} found</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/keeping/entry.py" />
      <source>★ {n} op de shortlist</source>
      <translation>★ {n} on the shortlist</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/keeping/entry.py" />
      <source>{name} openen</source>
      <translation>Open {name}</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/keeping/entry.py" />
      <source>Nieuwe naam voor {name}</source>
      <translation>New name for {name}</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/keeping/entry.py" />
      <source>{name} hernoemen, F2</source>
      <translation>Rename {name}, F2</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/keeping/entry.py" />
      <source>{name} weghalen, Delete</source>
      <translation>Remove {name}, Delete</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/keeping/entry.py" />
      <source>nog geen eerdere dump om mee te vergelijken</source>
      <translation>no earlier dump to compare with yet</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/keeping/entry.py" />
      <source>Nieuw: {dossiers}.</source>
      <translation>New: {dossiers}.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/keeping/entry.py" />
      <source>Beter: {dossiers}.</source>
      <translation>Better: {dossiers}.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/keeping/entry.py" />
      <source>Weg: {dossiers}.</source>
      <translation>Gone: {dossiers}.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/keeping/foot.py" />
      <source>naam van de vraag</source>
      <translation>name of the request</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/keeping/foot.py" />
      <source>Bewaar</source>
      <translation>Save</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/keeping/foot.py" />
      <source>Bewaarde vragen</source>
      <translation>Saved requests</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/keeping/foot.py" />
      <source>{name} · gewijzigd, nog niet bewaard</source>
      <translation>{name} · changed, not saved yet</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/keeping/foot.py" />
      <source>Naam van de vraag</source>
      <translation>Name of the request</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/keeping/foot.py" />
      <source>Bewaar onder deze naam, Enter</source>
      <translation>Save under this name, Enter</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/keeping/foot.py" />
      <source>Vraag bewaren, Ctrl+S</source>
      <translation>Save the request, Ctrl+S</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/keeping/foot.py" />
      <source>Bewaarde vragen, B</source>
      <translation>Saved requests, B</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/keeping/panel.py" />
      <source>Kies een vraag om verder te gaan. Hier staat ook wat er veranderde sinds de vorige dump.</source>
      <translation>Choose a request to go on with. Here you also see what changed since the dump before.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/keeping/panel.py" />
      <source>U hebt nog niets bewaard. Bewaar een vraag met Ctrl+S, dan vindt u haar hier terug.</source>
      <translation>You have saved nothing yet. Save a request with Ctrl+S, and you find it here.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/keeping/panel.py" />
      <source>Wordt opgezocht…</source>
      <translation>Being looked up…</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/keeping/panel.py" />
      <source>Terugzetten</source>
      <translation>Put back</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/keeping/panel.py" />
      <source>“{name}” is weggehaald.</source>
      <translation>“{name}” was removed.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/keeping/panel.py" />
      <source>“{name}” terugzetten</source>
      <translation>Put “{name}” back</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/keeping/panel.py" />
      <source>Terug naar de vraag, Escape</source>
      <translation>Back to the request, Escape</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/kinds.py" />
      <source>vanaf {level}</source>
      <translation>from {level}</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/kinds.py" />
      <source>uiterlijk {day}</source>
      <translation>no later than {day}</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/kinds.py" />
      <source>{low} tot {high} uur per dag</source>
      <translation>{low} to {high} hours per day</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/kinds.py" />
      <source>biedt {support}</source>
      <translation>offers {support}</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/kinds.py" />
      <source>hooguit {high} uur</source>
      <translation>at most {high} hours</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/kinds.py" />
      <source>minstens {low} uur</source>
      <translation>at least {low} hours</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/kinds.py" />
      <source>{low} tot {high} uur</source>
      <translation>{low} to {high} hours</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/kinds.py" />
      <source>{low} uur</source>
      <translation>{low} hours</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/kinds.py" />
      <source>{where}, hooguit {km} km en {n} minuten</source>
      <translation>{where}, at most {km} km and {n} minutes</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/kinds.py" />
      <source>{where}, hooguit {n} minuten</source>
      <translation>{where}, at most {n} minutes</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/kinds.py" />
      <source>{where}, hooguit {n} km</source>
      <translation>{where}, at most {n} km</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/kinds.py" />
      <source>hooguit {high} uur per dag</source>
      <translation>at most {high} hours per day</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/kinds.py" />
      <source>minstens {low} uur per dag</source>
      <translation>at least {low} hours per day</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/kinds.py" />
      <source>{low} uur per dag</source>
      <translation>{low} hours per day</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/kinds.py" />
      <source>welk werk</source>
      <translation>which work</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/kinds.py" />
      <source>vaardigheden</source>
      <translation>skills</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/kinds.py" />
      <source>wat iemand moet kunnen</source>
      <translation>what someone must be able to do</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/kinds.py" />
      <source>reisafstand</source>
      <translation>distance</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/kinds.py" />
      <source>waar het werk is en hoe ver</source>
      <translation>where the work is, and how far</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/kinds.py" />
      <source>uren per week</source>
      <translation>hours per week</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/kinds.py" />
      <source>van … tot …</source>
      <translation>from … to …</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/kinds.py" />
      <source>niveau</source>
      <translation>level</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/kinds.py" />
      <source>vanaf welk niveau</source>
      <translation>from which level</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/kinds.py" />
      <source>rijbewijs</source>
      <translation>driving licence</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/kinds.py" />
      <source>welke letters</source>
      <translation>which letters</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/kinds.py" />
      <source>taal</source>
      <translation>language</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/kinds.py" />
      <source>spreken en schrijven</source>
      <translation>speaking and writing</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/kinds.py" />
      <source>begindatum</source>
      <translation>starting date</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/kinds.py" />
      <source>uiterlijk op welke dag</source>
      <translation>no later than which day</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/kinds.py" />
      <source>uren per dag</source>
      <translation>hours per day</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/kinds.py" />
      <source>werktijden</source>
      <translation>working times</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/kinds.py" />
      <source>kantoortijden of onregelmatig</source>
      <translation>office hours or irregular</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/kinds.py" />
      <source>omstandigheden</source>
      <translation>conditions</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/kinds.py" />
      <source>wat bij het werk hoort</source>
      <translation>what goes with the work</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/kinds.py" />
      <source>steun op het werk</source>
      <translation>support at work</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/kinds.py" />
      <source>wat de werkgever kan bieden</source>
      <translation>what the employer can offer</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/kinds.py" />
      <source>arbeidsvermogen</source>
      <translation>capacity to work</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/kinds.py" />
      <source>wie past bij de regeling</source>
      <translation>who fits the scheme</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/kinds.py" />
      <source>sector</source>
      <translation>sector</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/kinds.py" />
      <source>in welke sector</source>
      <translation>in which sector</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/kinds.py" />
      <source>eigen vervoer</source>
      <translation>own transport</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/kinds.py" />
      <source>auto, fiets …</source>
      <translation>car, bicycle …</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/kinds.py" />
      <source>nog niets gekozen</source>
      <translation>nothing chosen yet</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/kinds.py" />
      <source>spreken {level}</source>
      <translation>speaking {level}</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/kinds.py" />
      <source>schrijven {level}</source>
      <translation>writing {level}</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/locking/button.py" />
      <source>Vergrendelen (Ctrl+Shift+L)</source>
      <translation>Lock (Ctrl+Shift+L)</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/measuring/charts.py" />
      <source>laatste dump</source>
      <translation>last dump</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/measuring/charts.py" />
      <source>eerste dump</source>
      <translation>first dump</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/measuring/charts.py" />
      <source>Volledigheid van {field}, het laagst bovenaan</source>
      <translation>Completeness of {field}, the lowest on top</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/measuring/charts.py" />
      <source>Te vinden met gewone filters</source>
      <translation>To be found with ordinary filters</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/measuring/charts.py" />
      <source>{n} velden zijn verbeterd na een verzoek. In {searches} zoekvragen is iemand daardoor niet meer verborgen.</source>
      <translation>{n} fields were mended after a request. In {searches} requests somebody is no longer hidden because of that.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/measuring/charts.py" />
      <source>{field} niet in orde: {place}</source>
      <translation>{field} not in order: {place}</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/measuring/charts.py" />
      <source>{mended} van {asked} · {days} dagen</source>
      <translation>{mended} of {asked} · {days} days</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/measuring/charts.py" />
      <source>{what}. Het laagst is {name}: {share} procent.</source>
      <translation>{what}. The lowest is {name}: {share} percent.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/measuring/charts.py" />
      <source>ligt bij dit bureau</source>
      <translation>is with this desk</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/measuring/charts.py" />
      <source>gevraagd of beantwoord</source>
      <translation>asked or answered</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/measuring/charts.py" />
      <source>in orde volgens de dump</source>
      <translation>in order according to the dump</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/measuring/charts.py" />
      <source>Over {field} is nog niets gemeten.</source>
      <translation>Nothing has been measured about {field} yet.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/measuring/charts.py" />
      <source>{field}: op {first} was {before} procent volledig, op {last} {now} procent.</source>
      <translation>{field}: on {first} {before} percent was complete, on {last} {now} percent.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/measuring/charts.py" />
      <source>{field} over de dumps</source>
      <translation>{field} over the dumps</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/measuring/charts.py" />
      <source>{field} per regio</source>
      <translation>{field} per region</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/measuring/charts.py" />
      <source>{field} per organisatie</source>
      <translation>{field} per organisation</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/measuring/charts.py" />
      <source>Nog geen dump is nagekeken.</source>
      <translation>No dump has been checked yet.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/measuring/charts.py" />
      <source>Op {first} was {before} procent van de dossiers met gewone filters te vinden, op {last} {now} procent.</source>
      <translation>On {first} {before} percent of the dossiers could be found with ordinary filters, on {last} {now} percent.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/measuring/charts.py" />
      <source>Van {total} verzoeken zijn er {done} in orde volgens de dump.</source>
      <translation>Of {total} requests {done} are in order according to the dump.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/measuring/charts.py" />
      <source>Er zijn nog geen verzoeken.</source>
      <translation>There are no requests yet.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/measuring/charts.py" />
      <source>Verzoeken naar stand</source>
      <translation>Requests by state</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/measuring/charts.py" />
      <source>Na de laatste dump: {ours} bij dit bureau, {theirs} gevraagd of beantwoord, {done} in orde.</source>
      <translation>After the last dump: {ours} with this desk, {theirs} asked or answered, {done} in order.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/measuring/charts.py" />
      <source>Verzoeken over de dumps</source>
      <translation>Requests over the dumps</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/measuring/charts.py" />
      <source>Van {n} verzoeken liet een dump zien dat het in orde is; de helft binnen {days} dagen.</source>
      <translation>Of {n} requests a dump showed that it is in order; half of them within {days} days.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/measuring/charts.py" />
      <source>Nog geen dump liet zien dat een verzoek in orde is.</source>
      <translation>No dump has yet shown that a request is in order.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/measuring/charts.py" />
      <source>Tijd tot bevestiging</source>
      <translation>Time to confirmation</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/measuring/charts.py" />
      <source>Deel van de verzoeken dat volgens een dump in orde is. Groepen onder de tien staan er niet bij.</source>
      <translation>Share of the requests that is in order according to a dump. Groups below ten are left out.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/measuring/charts.py" />
      <source>Er is nog geen groep van tien verzoeken of meer.</source>
      <translation>There is no group of ten requests or more yet.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/measuring/charts.py" />
      <source>Verbeterd na een verzoek</source>
      <translation>Mended after a request</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/measuring/charts.py" />
      <source>{mended} van {asked}</source>
      <translation>{mended} of {asked}</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/measuring/charts.py" />
      <source>Hierover is nog niets gemeten.</source>
      <translation>Nothing has been measured about this yet.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/measuring/charts.py" />
      <source>Volledigheid per veld</source>
      <translation>Completeness per field</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/measuring/charts.py" />
      <source>Bruikbaarheid per veld</source>
      <translation>Validity per field</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/measuring/charts.py" />
      <source>volledig, van alle dossiers</source>
      <translation>complete, of all dossiers</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/measuring/charts.py" />
      <source>bruikbaar, van wat is ingevuld</source>
      <translation>valid, of what was filled in</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/measuring/charts.py" />
      <source>hier</source>
      <translation>here</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/measuring/charts.py" />
      <source>te verwachten</source>
      <translation>to be expected</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/measuring/charts.py" />
      <source>elders</source>
      <translation>elsewhere</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/measuring/charts.py" />
      <source>De minst volledige velden, van alle dossiers</source>
      <translation>The least complete fields, of all dossiers</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/measuring/charts.py" />
      <source>De minst bruikbare velden, van wat is ingevuld</source>
      <translation>The least valid fields, of what was filled in</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/measuring/charts.py" />
      <source>te vinden</source>
      <translation>to be found</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/measuring/charts.py" />
      <source>{low} tot {high} dagen</source>
      <translation>{low} to {high} days</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/measuring/charts.py" />
      <source>van {n} dossiers</source>
      <translation>of {n} dossiers</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/measuring/panels.py" />
      <source>nog geen antwoord</source>
      <translation>no answer yet</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/measuring/panels.py" />
      <source>Figuren</source>
      <translation>Figures</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/measuring/panels.py" />
      <source>Figuren over het gekozen veld</source>
      <translation>Figures about the chosen field</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/measuring/panels.py" />
      <source>Structurele oorzaken</source>
      <translation>Structural causes</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/measuring/panels.py" />
      <source>Eerdere signalen en antwoorden</source>
      <translation>Earlier signals and answers</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/measuring/panels.py" />
      <source>Zoek een veld, team of woord</source>
      <translation>Search a field, team or word</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/measuring/panels.py" />
      <source>Wat er beter werd</source>
      <translation>What became better</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/measuring/panels.py" />
      <source>Eén veld van dichtbij</source>
      <translation>One field from nearby</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/measuring/panels.py" />
      <source>Zoek in eerdere signalen en antwoorden</source>
      <translation>Search in earlier signals and answers</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/measuring/panels.py" />
      <source>Wie dit oplost, herstelt meer dan één dossier tegelijk. Het grootste staat bovenaan.</source>
      <translation>Whoever solves this mends more than one dossier at a time. The largest is on top.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/measuring/panels.py" />
      <source>In deze dump steekt geen oorzaak boven de gewone verschillen uit.</source>
      <translation>In this dump no cause stands out above the ordinary differences.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/measuring/panels.py" />
      <source>Niets gevonden.</source>
      <translation>Nothing found.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/measuring/panels.py" />
      <source>Nog niets. Een signaal aan een team, of een antwoord met een reden, komt hier te staan.</source>
      <translation>Nothing yet. A signal to a team, or an answer with a reason, comes here.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/measuring/view.py" />
      <source>{sentence} Getallen in {unit}: {numbers}.</source>
      <translation>{sentence} Figures in {unit}: {numbers}.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/pages/beheer.py" />
      <source>Ander poolbestand openen…</source>
      <translation>Open another pool file…</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/pages/beheer.py" />
      <source>Beveiliging…</source>
      <translation>Security…</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/pages/beheer.py" />
      <source>Poolbestand</source>
      <translation>Pool file</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/pages/beheer_actions.py" />
      <source>Nagaan wie een dossier heeft gezien</source>
      <translation>Find out who has seen a dossier</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/pages/beheer_actions.py" />
      <source>Dossiernummer invullen</source>
      <translation>Fill in a dossier number</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/pages/beheer_actions.py" />
      <source>Antwoord op wie dit dossier zag kopiëren</source>
      <translation>Copy the answer on who saw this dossier</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/pages/beheer_actions.py" />
      <source>Wie dit dossier zag bewaren als bestand</source>
      <translation>Save who saw this dossier as a file</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/pages/beheer_actions.py" />
      <source>Hele logboek van inzage bewaren als bestand</source>
      <translation>Save the whole log of looks as a file</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/pages/gesprek.py" />
      <source>Vooruitblik op wat u typt. Enter neemt het op in de vraag, Escape laat het weg.</source>
      <translation>A look ahead at what you type. Enter adds it to the request, Escape leaves it out.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/pages/gesprek.py" />
      <source>U kunt hooguit {n} dossiers vergelijken. Haal er eerst één weg met C.</source>
      <translation>You can compare at most {n} dossiers. Remove one first with C.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/pages/gesprek_actions.py" />
      <source>Zoeken</source>
      <translation>Search</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/pages/gesprek_actions.py" />
      <source>Naar de lijst</source>
      <translation>To the list</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/pages/gesprek_actions.py" />
      <source>Toon wie verborgen is door onbekend</source>
      <translation>Show who is hidden by unknowns</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/pages/gesprek_actions.py" />
      <source>Criterium toevoegen</source>
      <translation>Add a criterion</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/pages/gesprek_actions.py" />
      <source>Vacature plakken</source>
      <translation>Paste a vacancy</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/pages/gesprek_actions.py" />
      <source>Wijziging terug</source>
      <translation>Undo the change</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/pages/gesprek_actions.py" />
      <source>Wijziging opnieuw</source>
      <translation>Redo the change</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/pages/gesprek_actions.py" />
      <source>Vraag leegmaken</source>
      <translation>Clear the request</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/pages/gesprek_actions.py" />
      <source>Nieuw gesprek</source>
      <translation>New conversation</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/pages/gesprek_actions.py" />
      <source>Ruimer: {label} (+{gain})</source>
      <translation>Wider: {label} (+{gain})</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/pages/gesprek_actions.py" />
      <source>Verzoek aan de dossierhouder opstellen</source>
      <translation>Draft a request to the caseworker</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/pages/gesprek_actions.py" />
      <source>Verzoek kopiëren</source>
      <translation>Copy the request</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/pages/gesprek_actions.py" />
      <source>Verzoek bewaren als e-mail</source>
      <translation>Save the request as e-mail</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/pages/gesprek_actions.py" />
      <source>Op de shortlist, of eraf</source>
      <translation>On the shortlist, or off it</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/pages/gesprek_actions.py" />
      <source>Alleen de shortlist</source>
      <translation>The shortlist only</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/pages/gesprek_actions.py" />
      <source>Alleen wie nieuw of beter is</source>
      <translation>Only who is new or better</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/pages/gesprek_actions.py" />
      <source>Kiezen om te vergelijken</source>
      <translation>Choose to compare</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/pages/gesprek_actions.py" />
      <source>Vergelijk de gekozen dossiers</source>
      <translation>Compare the chosen dossiers</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/pages/gesprek_actions.py" />
      <source>Blad voor werkgever</source>
      <translation>Sheet for an employer</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/pages/gesprek_actions.py" />
      <source>Keuze om te vergelijken wissen</source>
      <translation>Clear the choice to compare</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/pages/gesprek_actions.py" />
      <source>Vraag bewaren</source>
      <translation>Save the request</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/pages/gesprek_actions.py" />
      <source>Criterium: {name}</source>
      <translation>Criterion: {name}</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/pages/kwaliteit.py" />
      <source>Wat zei het team? Zonder persoonsgegevens</source>
      <translation>What did the team say? Without personal data</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/pages/kwaliteit.py" />
      <source>Bewaar figuur</source>
      <translation>Save the figure</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/pages/kwaliteit.py" />
      <source>Kopieer signaal</source>
      <translation>Copy the signal</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/pages/kwaliteit.py" />
      <source>Leg antwoord vast</source>
      <translation>Record the answer</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/pages/kwaliteit.py" />
      <source>Afbeelding (*.png);;PDF (*.pdf)</source>
      <translation>Picture (*.png);;PDF (*.pdf)</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/pages/kwaliteit.py" />
      <source>Op {day}: {words}</source>
      <translation>On {day}: {words}</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/pages/kwaliteit.py" />
      <source>Signaal aan het team</source>
      <translation>Signal to the team</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/pages/kwaliteit.py" />
      <source>Wat zei het team?</source>
      <translation>What did the team say?</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/pages/kwaliteit.py" />
      <source>Opgelost, zegt het team</source>
      <translation>Solved, says the team</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/pages/kwaliteit.py" />
      <source>Figuur en getallen bewaren, P</source>
      <translation>Save figure and numbers, P</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/pages/kwaliteit.py" />
      <source>Signaal kopiëren, C</source>
      <translation>Copy the signal, C</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/pages/kwaliteit.py" />
      <source>Antwoord van het team vastleggen</source>
      <translation>Record the team's answer</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/pages/kwaliteit.py" />
      <source>Gekopieerd. Vastgelegd als signaal aan het team.</source>
      <translation>Copied. Recorded as a signal to the team.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/pages/kwaliteit.py" />
      <source>Vastgelegd.</source>
      <translation>Recorded.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/pages/kwaliteit.py" />
      <source>Figuur</source>
      <translation>Figure</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/pages/kwaliteit.py" />
      <source>Bewaard als {file}, met de getallen in {table}.</source>
      <translation>Saved as {file}, with the numbers in {table}.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/pages/kwaliteit_actions.py" />
      <source>Zoeken in eerdere signalen en antwoorden</source>
      <translation>Search in earlier signals and answers</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/pages/kwaliteit_actions.py" />
      <source>Naar de figuren</source>
      <translation>To the figures</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/pages/kwaliteit_actions.py" />
      <source>Naar de structurele oorzaken</source>
      <translation>To the structural causes</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/pages/kwaliteit_actions.py" />
      <source>Figuur en getallen bewaren</source>
      <translation>Save figure and numbers</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/pages/kwaliteit_actions.py" />
      <source>Signaal aan het team kopiëren</source>
      <translation>Copy the signal to the team</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/pages/listing.py" />
      <source>Gesprek</source>
      <translation>Conversation</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/pages/listing.py" />
      <source>Kwaliteit</source>
      <translation>Quality</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/pages/listing.py" />
      <source>Beheer</source>
      <translation>Management</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/pages/start.py" />
      <source>Er is nog geen poolbestand op deze computer. Maak de demo met verzonnen dossiers, of open een poolbestand dat u hebt gekregen.</source>
      <translation>There is no pool file on this computer yet. Make the demo with invented dossiers, or open a pool file that you received.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/pages/start.py" />
      <source>Voor het poolbestand {file}.</source>
      <translation>For the pool file {file}.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/pages/start.py" />
      <source>Uw werk is versleuteld weggelegd. Na het ontgrendelen gaat u verder waar u was.</source>
      <translation>Your work was put away encrypted. After unlocking you go on where you were.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/pages/start.py" />
      <source>Demo maken</source>
      <translation>Make the demo</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/pages/start.py" />
      <source>Poolbestand openen…</source>
      <translation>Open a pool file…</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/pages/start.py" />
      <source>Terug naar de open pool</source>
      <translation>Back to the open pool</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/pages/start.py" />
      <source>Wachtwoordzin kiezen…</source>
      <translation>Choose a passphrase…</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/pages/start.py" />
      <source>Wachtwoordzin</source>
      <translation>Passphrase</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/pages/start.py" />
      <source>Ander poolbestand…</source>
      <translation>Another pool file…</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/pages/start.py" />
      <source>Stoppen</source>
      <translation>Stop</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/pages/start.py" />
      <source>Wachtwoordzin nodig</source>
      <translation>Passphrase needed</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/pages/start.py" />
      <source>Openen</source>
      <translation>Open</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/pages/start.py" />
      <source>Vergrendeld</source>
      <translation>Locked</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/pages/start.py" />
      <source>Ontgrendelen</source>
      <translation>Unlock</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/pages/start.py" />
      <source>Voortgang</source>
      <translation>Progress</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/pages/start.py" />
      <source>Dit is de demo: u hoeft geen wachtwoordzin te typen.</source>
      <translation>This is the demo: you need not type a passphrase.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/pages/start.py" />
      <source>Welkom bij WSP Desk</source>
      <translation>Welcome to WSP Desk</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/pages/start.py" />
      <source>De demo maken duurt een paar minuten. U kunt tussendoor stoppen.</source>
      <translation>Making the demo takes a few minutes. You can stop at any time.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/pages/verzoeken.py" />
      <source>Vastgelegd als verstuurd {way}.</source>
      <translation>Recorded as sent {way}.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/pages/verzoeken.py" />
      <source>De dump van {day} is bekeken: {done}.</source>
      <translation>The dump of {day} was checked: {done}.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/pages/verzoeken.py" />
      <source>Bewaren</source>
      <translation>Save</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/pages/verzoeken.py" />
      <source>{title}: nu niets te versturen</source>
      <translation>{title}: nothing to send now</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/pages/verzoeken.py" />
      <source>Bewaard als {file}. {kept}</source>
      <translation>Saved as {file}. {kept}</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/pages/verzoeken.py" />
      <source>Gekopieerd. {kept}</source>
      <translation>Copied. {kept}</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/pages/verzoeken.py" />
      <source>Herinneringen</source>
      <translation>Reminders</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/pages/verzoeken.py" />
      <source>Bewaarde berichten</source>
      <translation>Saved messages</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/pages/verzoeken.py" />
      <source>Bedankberichten</source>
      <translation>Thank-you messages</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/pages/verzoeken.py" />
      <source>Niet meer nodig</source>
      <translation>Not needed any more</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/pages/verzoeken.py" />
      <source>PDF (*.pdf)</source>
      <translation>PDF (*.pdf)</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/pages/verzoeken.py" />
      <source>Berichten aan dossierhouders</source>
      <translation>Messages to dossier holders</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/pages/verzoeken.py" />
      <source>{n} bevestigd</source>
      <translation>{n} confirmed</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/pages/verzoeken.py" />
      <source>{n} afgesloten</source>
      <translation>{n} closed</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/pages/verzoeken.py" />
      <source>{n} opgelost</source>
      <translation>{n} solved</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/pages/verzoeken.py" />
      <source>{n} nog niet gezien</source>
      <translation>{n} not seen yet</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/pages/verzoeken.py" />
      <source>{n} terug bij de vraag</source>
      <translation>{n} back to the question</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/pages/verzoeken.py" />
      <source>{n} heropend</source>
      <translation>{n} reopened</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/pages/verzoeken.py" />
      <source>{n} vervallen</source>
      <translation>{n} lapsed</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/pages/verzoeken.py" />
      <source>Herinnering</source>
      <translation>Reminder</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/pages/verzoeken.py" />
      <source>CSV (*.csv)</source>
      <translation>CSV (*.csv)</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/pages/verzoeken.py" />
      <source>Vastgelegd. Het verzoek staat nu op: {state}.</source>
      <translation>Recorded. The request is now: {state}.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/pages/verzoeken.py" />
      <source>niets nieuws</source>
      <translation>nothing new</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/pages/verzoeken.py" />
      <source>1 bericht bewaard voor later.</source>
      <translation>1 message saved for later.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/pages/verzoeken.py" />
      <source>{n} berichten bewaard voor later.</source>
      <translation>{n} messages saved for later.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/pages/verzoeken_actions.py" />
      <source>Verzoeken per dossierhouder</source>
      <translation>Requests by dossier holder</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/pages/verzoeken_actions.py" />
      <source>Verzoeken naar leeftijd</source>
      <translation>Requests by age</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/pages/verzoeken_actions.py" />
      <source>Verzoeken filteren</source>
      <translation>Filter requests</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/pages/verzoeken_actions.py" />
      <source>Verzoek aanvinken, of niet</source>
      <translation>Tick the request, or not</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/pages/verzoeken_actions.py" />
      <source>Alle verzoeken aanvinken, of geen</source>
      <translation>Tick all requests, or none</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/pages/verzoeken_actions.py" />
      <source>Herinneringen opstellen</source>
      <translation>Draft reminders</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/pages/verzoeken_actions.py" />
      <source>Bewaren als werkvoorraad (CSV)</source>
      <translation>Save as a work queue (CSV)</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/pages/verzoeken_actions.py" />
      <source>Bericht over dit verzoek opstellen</source>
      <translation>Draft a message about this request</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/pages/verzoeken_actions.py" />
      <source>Verzoek intrekken</source>
      <translation>Withdraw the request</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/pages/verzoeken_actions.py" />
      <source>Gesprekskaart bewaren</source>
      <translation>Save the conversation card</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/pages/verzoeken_actions.py" />
      <source>Bericht bewaren als e-mail</source>
      <translation>Save the message as e-mail</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/pages/verzoeken_actions.py" />
      <source>Bericht kopiëren</source>
      <translation>Copy the message</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/pages/verzoeken_actions.py" />
      <source>Bericht openen in het mailprogramma</source>
      <translation>Open the message in the mail program</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/pages/verzoeken_actions.py" />
      <source>Berichten bewaren voor later</source>
      <translation>Save the messages for later</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/pasting/choice.py" />
      <source>uit {words}</source>
      <translation>from {words}</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/pasting/choice.py" />
      <source>twijfel: {why}</source>
      <translation>doubt: {why}</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/pasting/choice.py" />
      <source>? twijfel</source>
      <translation>? doubt</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/pasting/choices.py" />
      <source>Hier komt wat de tekst vraagt. U beslist over elk voorstel.</source>
      <translation>Here comes what the text asks. You decide on every proposal.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/pasting/choices.py" />
      <source>Voorstellen</source>
      <translation>Proposals</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/pasting/dialog.py" />
      <source>Zet in de zoekvraag</source>
      <translation>Put in the request</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/pasting/dialog.py" />
      <source>Annuleren</source>
      <translation>Cancel</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/pasting/dialog.py" />
      <source>E-mailadressen, telefoonnummers, BSN en rekeningnummers worden weggehaald. Namen herkent het programma niet.</source>
      <translation>E-mail addresses, telephone numbers, citizen service numbers and account numbers are removed. The program does not recognise names.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/pasting/dialog.py" />
      <source>↑↓ volgende · spatie kiest · ←→ hoe belangrijk</source>
      <translation>↑↓ next · space chooses · ←→ how important</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/pasting/dialog.py" />
      <source>Wat van hetzelfde soort al in de vraag staat, wordt vervangen.</source>
      <translation>What the request already has of the same kind is replaced.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/pasting/dialog.py" />
      <source>Niet gebruikt: {count}, waarvan {silent} waar ik niets in vond</source>
      <translation>Not used: {count}, of which {silent} in which I found nothing</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/pasting/dialog.py" />
      <source>{kept} van {all} voorstellen gekozen · {doubtful} met twijfel</source>
      <translation>{kept} of {all} proposals chosen · {doubtful} in doubt</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/pasting/dialog.py" />
      <source>Nog geen voorstellen</source>
      <translation>No proposals yet</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/pasting/dialog.py" />
      <source>Zet in de zoekvraag, Ctrl+Enter</source>
      <translation>Put in the request, Ctrl+Enter</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/pasting/dialog.py" />
      <source>Ctrl Enter</source>
      <translation>Ctrl Enter</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/pasting/leftovers.py" />
      <source>Niet gebruikt</source>
      <translation>Not used</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/pasting/paper.py" />
      <source>Plak hier de tekst van de vacature (Ctrl V).</source>
      <translation>Paste the text of the vacancy here (Ctrl V).</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/pasting/paper.py" />
      <source>Tekst van de vacature</source>
      <translation>Text of the vacancy</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/report.py" />
      <source>Er ging iets mis in het programma</source>
      <translation>Something went wrong in the program</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/report.py" />
      <source>Het programma maakte een fout. Uw werk is er nog. Kopieer dit rapport en stuur het naar de beheerder. Er staan geen gegevens van dossiers in.</source>
      <translation>The program made a mistake. Your work is still there. Copy this report and send it to the administrator. It holds no data from any dossier.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/report.py" />
      <source>WSP Desk stopte de vorige keer onverwacht</source>
      <translation>WSP Desk stopped unexpectedly last time</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/report.py" />
      <source>Wat was vastgelegd, is er nog. Bij het openen wordt het register nagekeken. Gebeurt dit vaker? Kopieer dit rapport en stuur het naar de beheerder. Er staan geen gegevens van dossiers in.</source>
      <translation>What was recorded is still there. On opening, the register is checked. Does this happen more often? Copy this report and send it to the administrator. It holds no data of dossiers.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/report.py" />
      <source>Er ging iets mis</source>
      <translation>Something went wrong</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/report.py" />
      <source>Verder werken</source>
      <translation>Go on working</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/report.py" />
      <source>Foutrapport</source>
      <translation>Error report</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/report.py" />
      <source>Foutrapport kopiëren</source>
      <translation>Copy the error report</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/report.py" />
      <source>Er is niet meer over bekend.</source>
      <translation>Nothing more is known about it.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/results/delegate.py" />
      <source>plaats {best}–{worst}</source>
      <translation>place {best}–{worst}</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/results/delegate.py" />
      <source>nieuw</source>
      <translation>new</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/results/delegate.py" />
      <source>beter</source>
      <translation>better</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/results/filters.py" />
      <source>Blad…</source>
      <translation>Sheet…</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/results/filters.py" />
      <source>★ Shortlist {n}</source>
      <translation>★ Shortlist {n}</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/results/filters.py" />
      <source>Alleen de shortlist, Shift+S</source>
      <translation>The shortlist only, Shift+S</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/results/filters.py" />
      <source>Nieuw of beter {n}</source>
      <translation>New or better {n}</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/results/filters.py" />
      <source>Vergelijk {n}</source>
      <translation>Compare {n}</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/results/filters.py" />
      <source>Naast elkaar zetten, Shift+C</source>
      <translation>Put side by side, Shift+C</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/results/filters.py" />
      <source>Kies nog een dossier met C</source>
      <translation>Choose another dossier with C</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/results/filters.py" />
      <source>Blad voor werkgever, Ctrl+P</source>
      <translation>Sheet for an employer, Ctrl+P</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/results/filters.py" />
      <source>Welke dossiers de lijst toont</source>
      <translation>Which dossiers the list shows</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/results/filters.py" />
      <source>Vergelijk {n} dossiers: {tip}</source>
      <translation>Compare {n} dossiers: {tip}</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/results/heading.py" />
      <source>{ms} ms</source>
      <translation>{ms} ms</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/results/model.py" />
      <source>{place}: {title}, {where}; {support}; score {expected} van 100, tussen {low} en {high}; {verdict}.</source>
      <translation>{place}: {title}, {where}; {support}; score {expected} of 100, between {low} and {high}; {verdict}.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/results/model.py" />
      <source>Nieuw sinds de vorige dump.</source>
      <translation>New since the dump before.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/results/model.py" />
      <source>Beter dan in de vorige dump.</source>
      <translation>Better than in the dump before.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/results/model.py" />
      <source>Gedeelde plaats {rank}</source>
      <translation>Shared rank {rank}</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/results/model.py" />
      <source>Plaats {rank}</source>
      <translation>Rank {rank}</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/results/model.py" />
      <source>Op de shortlist.</source>
      <translation>On the shortlist.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/results/model.py" />
      <source>Gekozen om te vergelijken.</source>
      <translation>Chosen to compare.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/results/outside.py" />
      <source>{words}: {gain} meer, van wie {trusted} betrouwbaar</source>
      <translation>{words}: {gain} more, {trusted} of them reliable</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/results/outside.py" />
      <source>Toon</source>
      <translation>Show</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/results/outside.py" />
      <source>{n} verborgen door onbekend</source>
      <translation>{n} hidden by unknowns</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/results/outside.py" />
      <source>– met één antwoord van de dossierhouder in de top {top}</source>
      <translation>– with one answer of the caseworker in the top {top}</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/results/outside.py" />
      <source>Ruimer:</source>
      <translation>Wider:</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/results/outside.py" />
      <source>Verborgen door onbekend</source>
      <translation>Hidden by unknowns</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/results/outside.py" />
      <source>Beste vragen, Q</source>
      <translation>Best questions, Q</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/results/outside.py" />
      <source>Terug naar de lijst, O</source>
      <translation>Back to the list, O</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/results/outside.py" />
      <source>Toon wie verborgen is door onbekend, O</source>
      <translation>Show who is hidden by unknowns, O</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/results/outside.py" />
      <source>Ruimer zoeken</source>
      <translation>Search wider</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/results/panel.py" />
      <source>Alleen uw keuze. Niet gevonden in deze vraag: {dossiers}.</source>
      <translation>Your choice only. Not found in this request: {dossiers}.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/results/panel.py" />
      <source>Alleen uw keuze. Klik nog een keer op het filter voor de hele lijst.</source>
      <translation>Your choice only. Click the filter again for the whole list.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/results/panel.py" />
      <source>Nog geen vraag</source>
      <translation>No request yet</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/results/panel.py" />
      <source>Typ links een beroep, een vaardigheid of een plaats. Hier komt wie past, en hoe zeker.</source>
      <translation>Type an occupation, a skill or a place on the left. Here you will see who fits, and how surely.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/results/panel.py" />
      <source>Geen uitkomst</source>
      <translation>No results</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/results/panel.py" />
      <source>Verborgen door onbekend: wie met één antwoord in de top {top} kan komen</source>
      <translation>Hidden by unknowns: who could enter the top {top} with one answer</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/results/panel.py" />
      <source>Uitkomst</source>
      <translation>Results</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/results/panel.py" />
      <source>Niemand voldoet zeker aan alles wat moet. Maak een eis ruimer, hieronder of links.</source>
      <translation>Nobody meets every must. Make one of them wider, below or on the left.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/results/panel.py" />
      <source>Geen van deze dossiers past nog in deze vraag.</source>
      <translation>None of these dossiers fits this request any more.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/results/panel.py" />
      <source>Gevonden dossiers</source>
      <translation>Dossiers found</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/results/panel.py" />
      <source>De beste {shown} staan hieronder.</source>
      <translation>The best {shown} are below.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/results/panel.py" />
      <source>Hieronder staan ze allemaal, de beste bovenaan.</source>
      <translation>All of them are below, the best on top.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/rows.py" />
      <source>Met antwoorden kan de plaats {best} tot {worst} worden.</source>
      <translation>With answers the place can become {best} to {worst}.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/rows.py" />
      <source>Met antwoorden blijft de plaats {best}, of valt het dossier af.</source>
      <translation>With answers the place stays {best}, or the dossier drops out.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/rows.py" />
      <source>Met antwoorden kan de plaats {best} tot {worst} worden, of valt het dossier af.</source>
      <translation>With answers the place can become {best} to {worst}, or the dossier drops out.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/running/instance.py" />
      <source>WSP Desk is al open, maar antwoordt niet. Wacht even, of sluit dat venster af en probeer het opnieuw.</source>
      <translation>WSP Desk is open already but does not answer. Wait a moment, or close that window and try again.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/session.py" />
      <source>Poolbestand openen</source>
      <translation>Open a pool file</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/session.py" />
      <source>Poolbestand (*.duckdb *.wsp);;Alle bestanden (*)</source>
      <translation>Pool file (*.duckdb *.wsp);;All files (*)</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/session.py" />
      <source>De sleutels worden gemaakt.</source>
      <translation>The keys are being made.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/session.py" />
      <source>Verzonnen dossiers worden gemaakt, nagekeken en versleuteld bewaard.</source>
      <translation>Invented dossiers are being made, checked and stored encrypted.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/session.py" />
      <source>Vul de wachtwoordzin van dit poolbestand in.</source>
      <translation>Fill in the passphrase of this pool file.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/session.py" />
      <source>Wordt gestopt…</source>
      <translation>Stopping…</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/sharing/dialog.py" />
      <source>Zo ziet de werkgever het blad. Minstens {k} mensen in de pool delen elke regel die naar buiten mag.</source>
      <translation>This is how the employer sees the sheet. At least {k} people in the pool share every line that may leave.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/sharing/dialog.py" />
      <source>Alleen voor u, niet op het blad: {pairs}</source>
      <translation>For you only, not on the sheet: {pairs}</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/sharing/dialog.py" />
      <source>Maak grof genoeg</source>
      <translation>Make it coarse enough</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/sharing/dialog.py" />
      <source>Begin opnieuw</source>
      <translation>Start again</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/sharing/dialog.py" />
      <source>Bewaar als PDF…</source>
      <translation>Save as PDF…</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/sharing/dialog.py" />
      <source>Kandidaten voor: {title}</source>
      <translation>Candidates for: {title}</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/sharing/dialog.py" />
      <source>Bewaard als {name}. Geef het blad alleen aan deze werkgever.</source>
      <translation>Saved as {name}. Give the sheet to this employer only.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/sharing/dialog.py" />
      <source>Kandidaat</source>
      <translation>Candidate</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/sharing/dialog.py" />
      <source>Het blad zoals de werkgever het ziet</source>
      <translation>The sheet as the employer sees it</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/sharing/dialog.py" />
      <source>Voor {employer}.</source>
      <translation>For {employer}.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/sharing/dialog.py" />
      <source>Van deze dossiers mag er geen op een blad. Hieronder staat waarom.</source>
      <translation>None of these dossiers may be on a sheet. Below it says why.</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/sharing/dialog.py" />
      <source>Maak grof genoeg, Ctrl+G</source>
      <translation>Make it coarse enough, Ctrl+G</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/sharing/dialog.py" />
      <source>Bewaar als PDF, Ctrl+Enter</source>
      <translation>Save as PDF, Ctrl+Enter</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/sharing/dialog.py" />
      <source>Ctrl G</source>
      <translation>Ctrl G</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/sharing/dialog.py" />
      <source>uw vacature</source>
      <translation>your vacancy</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/sharing/obstacles.py" />
      <source>Laat '{column}' weg</source>
      <translation>Leave out '{column}'</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/sharing/obstacles.py" />
      <source>Maak er '{proposed}' van</source>
      <translation>Make it '{proposed}'</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/sharing/obstacles.py" />
      <source>Wat in de weg staat</source>
      <translation>What stands in the way</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/sharing/sharer.py" />
      <source>Blad bewaren</source>
      <translation>Save the sheet</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/window.py" />
      <source>Ander poolbestand openen</source>
      <translation>Open another pool file</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/window.py" />
      <source>Vergrendelen</source>
      <translation>Lock</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/window.py" />
      <source>Licht of donker zoals het systeem</source>
      <translation>Light or dark as the system</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/window.py" />
      <source>Altijd licht</source>
      <translation>Always light</translation>
    </message>
    <message>
      <location filename="wsp_desk/ui/window.py" />
      <source>Altijd donker</source>
      <translation>Always dark</translation>
    </message>
    <message>
      <location filename="wsp_desk/vacancy/judging.py" />
      <source>hier staat dat dit niet nodig is</source>
      <translation>it says here that this is not needed</translation>
    </message>
    <message>
      <location filename="wsp_desk/vacancy/judging.py" />
      <source>hier staat dat het niet zo is</source>
      <translation>it says here that this is not so</translation>
    </message>
    <message>
      <location filename="wsp_desk/vacancy/judging.py" />
      <source>de werkgever leidt hiervoor op</source>
      <translation>the employer trains people for this</translation>
    </message>
    <message>
      <location filename="wsp_desk/vacancy/leaving.py" />
      <source>hier vond ik niets in</source>
      <translation>I found nothing in this</translation>
    </message>
    <message>
      <location filename="wsp_desk/vacancy/leaving.py" />
      <source>dit gaat over loon en voorwaarden; daar zoekt u niet op</source>
      <translation>this is about pay and terms; you do not search for that</translation>
    </message>
    <message>
      <location filename="wsp_desk/vacancy/leaving.py" />
      <source>dit gaat over solliciteren; daar zoekt u niet op</source>
      <translation>this is about applying; you do not search for that</translation>
    </message>
    <message>
      <location filename="wsp_desk/vacancy/leaving.py" />
      <source>werkervaring is geen criterium; vraag ernaar in het gesprek</source>
      <translation>work experience is no criterion; ask about it in the conversation</translation>
    </message>
    <message>
      <location filename="wsp_desk/vacancy/leaving.py" />
      <source>voor het soort contract is geen criterium</source>
      <translation>there is no criterion for the kind of contract</translation>
    </message>
    <message>
      <location filename="wsp_desk/vacancy/merging.py" />
      <source>in de tekst staat ook iets anders; kies er één</source>
      <translation>the text also says something else; choose one</translation>
    </message>
    <message>
      <location filename="wsp_desk/vacancy/paste.py" />
      <source>Deze tekst is langer dan {most} tekens. Plak alleen de vacature zelf.</source>
      <translation>This text is longer than {most} characters. Paste only the vacancy itself.</translation>
    </message>
    <message>
      <location filename="wsp_desk/vacancy/readers/available.py" />
      <source>dit kan ook een dag zijn om te reageren</source>
      <translation>this can also be a day to respond by</translation>
    </message>
    <message>
      <location filename="wsp_desk/vacancy/readers/available.py" />
      <source>deze dag is al geweest</source>
      <translation>this day has passed</translation>
    </message>
    <message>
      <location filename="wsp_desk/vacancy/readers/available.py" />
      <source>er staat alleen een maand; gelezen als {day}</source>
      <translation>only a month is given; read as {day}</translation>
    </message>
    <message>
      <location filename="wsp_desk/vacancy/readers/available.py" />
      <source>dit kan over de reactie gaan</source>
      <translation>this may be about responding</translation>
    </message>
    <message>
      <location filename="wsp_desk/vacancy/readers/available.py" />
      <source>per direct is gelezen als vandaag</source>
      <translation>immediately was read as today</translation>
    </message>
    <message>
      <location filename="wsp_desk/vacancy/readers/education.py" />
      <source>dit staat bij wat de werkgever biedt of vertelt</source>
      <translation>this stands with what the employer offers or tells</translation>
    </message>
    <message>
      <location filename="wsp_desk/vacancy/readers/education.py" />
      <source>mbo-1 (entree) is hier gelezen als vmbo-niveau</source>
      <translation>mbo-1 (entree) was read here as vmbo level</translation>
    </message>
    <message>
      <location filename="wsp_desk/vacancy/readers/education.py" />
      <source>het laagste van de genoemde niveaus</source>
      <translation>the lowest of the levels named</translation>
    </message>
    <message>
      <location filename="wsp_desk/vacancy/readers/hours.py" />
      <source>er staat niet bij dat het per week is</source>
      <translation>it does not say that it is per week</translation>
    </message>
    <message>
      <location filename="wsp_desk/vacancy/readers/hours.py" />
      <source>er staan uren per maand; omgerekend naar een week</source>
      <translation>these are hours per month; converted to a week</translation>
    </message>
    <message>
      <location filename="wsp_desk/vacancy/readers/hours.py" />
      <source>dagen keer uren per dag</source>
      <translation>days times hours per day</translation>
    </message>
    <message>
      <location filename="wsp_desk/vacancy/readers/hours.py" />
      <source>er staat niet hoeveel uur een dag heeft; gerekend met {hours}</source>
      <translation>it does not say how many hours a day has; {hours} was used</translation>
    </message>
    <message>
      <location filename="wsp_desk/vacancy/readers/hours.py" />
      <source>'fulltime of parttime' zonder uren: alles kan</source>
      <translation>'full-time or part-time' without hours: everything is possible</translation>
    </message>
    <message>
      <location filename="wsp_desk/vacancy/readers/hours.py" />
      <source>deel van een volle week, gerekend met {hours} uur</source>
      <translation>part of a full week, worked out with {hours} hours</translation>
    </message>
    <message>
      <location filename="wsp_desk/vacancy/readers/hours.py" />
      <source>fulltime is gelezen als {least} tot {most} uur</source>
      <translation>full-time was read as {least} to {most} hours</translation>
    </message>
    <message>
      <location filename="wsp_desk/vacancy/readers/hours.py" />
      <source>parttime zonder uren: gelezen als minder dan {hours} uur</source>
      <translation>part-time without hours: read as less than {hours} hours</translation>
    </message>
    <message>
      <location filename="wsp_desk/vacancy/readers/languages.py" />
      <source>het een of het ander: één van deze talen is genoeg</source>
      <translation>one or the other: one of these languages is enough</translation>
    </message>
    <message>
      <location filename="wsp_desk/vacancy/readers/languages.py" />
      <source>het is niet zeker dat dit over taalkennis gaat</source>
      <translation>it is not certain that this is about knowledge of a language</translation>
    </message>
    <message>
      <location filename="wsp_desk/vacancy/readers/languages.py" />
      <source>er staat geen niveau bij; 'redelijk' is het laagste</source>
      <translation>no level is given; 'fair' is the lowest</translation>
    </message>
    <message>
      <location filename="wsp_desk/vacancy/readers/licences.py" />
      <source>een vrachtwagenrijbewijs is C of CE; hier is C gekozen</source>
      <translation>a lorry licence is C or CE; C was chosen here</translation>
    </message>
    <message>
      <location filename="wsp_desk/vacancy/readers/licences.py" />
      <source>een groot rijbewijs is C of CE; hier is C gekozen</source>
      <translation>a large licence is C or CE; C was chosen here</translation>
    </message>
    <message>
      <location filename="wsp_desk/vacancy/readers/licences.py" />
      <source>er staat niet welk rijbewijs; B is het gewone</source>
      <translation>it does not say which licence; B is the usual one</translation>
    </message>
    <message>
      <location filename="wsp_desk/vacancy/readers/licences.py" />
      <source>'code 95' is een bewijs van vakbekwaamheid; daar is geen criterium voor</source>
      <translation>'code 95' is a certificate of competence; there is no criterion for it</translation>
    </message>
    <message>
      <location filename="wsp_desk/vacancy/readers/licences.py" />
      <source>het een of het ander: wie het eerste heeft, is genoeg</source>
      <translation>one or the other: whoever has the first is fine</translation>
    </message>
    <message>
      <location filename="wsp_desk/vacancy/readers/occupation.py" />
      <source>meer beroepen heten zo; kijk of dit het goede is</source>
      <translation>more occupations have this name; check that this is the right one</translation>
    </message>
    <message>
      <location filename="wsp_desk/vacancy/readers/occupation.py" />
      <source>dit beroep komt in de tekst voor; het is niet zeker dat het gevraagd wordt</source>
      <translation>this occupation occurs in the text; it is not certain that it is asked for</translation>
    </message>
    <message>
      <location filename="wsp_desk/vacancy/readers/occupation.py" />
      <source>dit gaat over ervaring of over collega's</source>
      <translation>this is about experience or about colleagues</translation>
    </message>
    <message>
      <location filename="wsp_desk/vacancy/readers/occupation.py" />
      <source>lijkt op '{occupation}'</source>
      <translation>looks like '{occupation}'</translation>
    </message>
    <message>
      <location filename="wsp_desk/vacancy/readers/places.py" />
      <source>dit kan een andere vestiging zijn</source>
      <translation>this may be another branch</translation>
    </message>
    <message>
      <location filename="wsp_desk/vacancy/readers/places.py" />
      <source>het is niet zeker dat het werk hier is</source>
      <translation>it is not certain that the work is here</translation>
    </message>
    <message>
      <location filename="wsp_desk/vacancy/readers/places.py" />
      <source>er staat geen afstand; gekozen is {km} km</source>
      <translation>no distance is given; {km} km was chosen</translation>
    </message>
    <message>
      <location filename="wsp_desk/vacancy/readers/places.py" />
      <source>er zijn meer plaatsen met deze naam</source>
      <translation>there are more places with this name</translation>
    </message>
    <message>
      <location filename="wsp_desk/vacancy/readers/places.py" />
      <source>dit is een streek; kies zelf een plaats en een afstand</source>
      <translation>this is an area; choose a place and a distance yourself</translation>
    </message>
    <message>
      <location filename="wsp_desk/vacancy/readers/skills.py" />
      <source>meer vaardigheden heten zo; kijk of dit de goede is</source>
      <translation>more skills have this name; check that this is the right one</translation>
    </message>
    <message>
      <location filename="wsp_desk/vacancy/readers/skills.py" />
      <source>dit woord kan hier iets anders betekenen</source>
      <translation>this word can mean something else here</translation>
    </message>
    <message>
      <location filename="wsp_desk/vacancy/readers/skills.py" />
      <source>deze zin lijkt te gaan over '{skill}'</source>
      <translation>this sentence seems to be about '{skill}'</translation>
    </message>
    <message>
      <location filename="wsp_desk/vacancy/readers/work.py" />
      <source>'eigen vervoer': auto, bromfiets, fiets of motor</source>
      <translation>'own transport': car, moped, bicycle or motorcycle</translation>
    </message>
    <message>
      <location filename="wsp_desk/vacancy/readers/work.py" />
      <source>past dit bij het werk, en kan het niet anders?</source>
      <translation>does this go with the work, and is there no other way?</translation>
    </message>
    <message>
      <location filename="wsp_desk/vacancy/reading.py" />
      <source>BSN</source>
      <translation>citizen service number</translation>
    </message>
    <message>
      <location filename="wsp_desk/vacancy/reading.py" />
      <source>e-mailadres</source>
      <translation>e-mail address</translation>
    </message>
    <message>
      <location filename="wsp_desk/vacancy/reading.py" />
      <source>telefoonnummer</source>
      <translation>telephone number</translation>
    </message>
    <message>
      <location filename="wsp_desk/vacancy/reading.py" />
      <source>rekeningnummer</source>
      <translation>account number</translation>
    </message>
    <message>
      <location filename="wsp_desk/vacancy/reading.py" />
      <source>Er staat nog geen tekst.</source>
      <translation>There is no text yet.</translation>
    </message>
    <message>
      <location filename="wsp_desk/vacancy/reading.py" />
      <source>Persoonsgegevens zijn weggehaald: {what}.</source>
      <translation>Personal data were removed: {what}.</translation>
    </message>
    <message>
      <location filename="wsp_desk/vacancy/reading.py" />
      <source>In deze tekst vond ik niets om op te zoeken.</source>
      <translation>In this text I found nothing to search for.</translation>
    </message>
    <message>
      <location filename="wsp_desk/vacancy/reading.py" />
      <source>de afstand staat bij de plaats van het werk</source>
      <translation>the distance stands with the place of work</translation>
    </message>
    <message>
      <location filename="wsp_desk/vacancy/tongue.py" />
      <source>Deze tekst lijkt Engels. De woordenlijst is Nederlands, dus beroep en vaardigheden zijn vaak niet gelezen. Vul ze zelf aan, of plak een Nederlandse tekst.</source>
      <translation>This text looks English. The vocabulary is Dutch, so occupation and skills have often not been read. Add them yourself, or paste a Dutch text.</translation>
    </message>
    <message>
      <location filename="wsp_desk/vacancy/tongue.py" />
      <source>Deze tekst lijkt niet Nederlands; veel zal niet zijn gelezen. Vul zelf aan wat ontbreekt.</source>
      <translation>This text does not look Dutch; much will not have been read. Add yourself what is missing.</translation>
    </message>
    <message>
      <location filename="wsp_desk/vocabulary/container.py" />
      <source>{path} is geen woordenlijst, of is beschadigd. Importeer de woordenlijst opnieuw.</source>
      <translation>{path} is not a vocabulary, or is damaged. Import the vocabulary again.</translation>
    </message>
    <message>
      <location filename="wsp_desk/vocabulary/grades.py" />
      <source>{path}: er horen precies deze rijen in te staan: {rows}.</source>
      <translation>{path}: exactly these rows belong in it: {rows}.</translation>
    </message>
    <message>
      <location filename="wsp_desk/vocabulary/grades.py" />
      <source>{path}: elke rij heeft {count} cijfers van 0 tot 1.</source>
      <translation>{path}: every row has {count} figures from 0 to 1.</translation>
    </message>
    <message>
      <location filename="wsp_desk/vocabulary/importing/adding.py" />
      <source>Samen zijn dit {count} begrippen; meer dan {most} kan niet. Importeer in een lege map.</source>
      <translation>Together these are {count} concepts; more than {most} is not possible. Import into an empty folder.</translation>
    </message>
    <message>
      <location filename="wsp_desk/vocabulary/importing/competentnl.py" />
      <source>{path} is geen lijst van CompetentNL: er staat geen URI met voorkeurslabel in.</source>
      <translation>{path} is not a list of CompetentNL: it holds no URI with a preferred label.</translation>
    </message>
    <message>
      <location filename="wsp_desk/vocabulary/importing/competentnl.py" />
      <source>{path} is een map. Noem het bestand zelf.</source>
      <translation>{path} is a folder. Name the file itself.</translation>
    </message>
    <message>
      <location filename="wsp_desk/vocabulary/importing/esco.py" />
      <source>In {path} staat geen {file}. Download ESCO in het Nederlands (CSV) en noem die map.</source>
      <translation>{path} holds no {file}. Download ESCO in Dutch (CSV) and name that folder.</translation>
    </message>
    <message>
      <location filename="wsp_desk/vocabulary/importing/esco.py" />
      <source>In {path} staat geen beroep dat nu geldt. Download ESCO opnieuw.</source>
      <translation>{path} holds no occupation that is current. Download ESCO again.</translation>
    </message>
    <message>
      <location filename="wsp_desk/vocabulary/importing/records.py" />
      <source>{path}: de kolom '{column}' ontbreekt. Is dit het goede bestand?</source>
      <translation>{path}: the column '{column}' is missing. Is this the right file?</translation>
    </message>
    <message>
      <location filename="wsp_desk/vocabulary/importing/records.py" />
      <source>Het bestand {path} is geen tabel met komma's.</source>
      <translation>The file {path} is not a table with commas.</translation>
    </message>
    <message>
      <location filename="wsp_desk/vocabulary/importing/records.py" />
      <source>Het bestand {path} is geen leesbaar Parquet-bestand.</source>
      <translation>The file {path} is not a readable Parquet file.</translation>
    </message>
    <message>
      <location filename="wsp_desk/vocabulary/phrases.py" />
      <source>{path}: bij '{name}' klopt iets niet. Herstel deze regel.</source>
      <translation>{path}: something is wrong at '{name}'. Mend this line.</translation>
    </message>
    <message>
      <location filename="wsp_desk/vocabulary/rings.py" />
      <source>{path}: een ring heeft twee of meer woorden, '{ring}' niet.</source>
      <translation>{path}: a ring has two or more words, '{ring}' does not.</translation>
    </message>
    <message>
      <location filename="wsp_desk/vocabulary/tables.py" />
      <source>{path}, regel {line}: '{what}' klopt niet. Herstel deze regel.</source>
      <translation>{path}, line {line}: '{what}' is not right. Repair this line.</translation>
    </message>
    <message>
      <location filename="wsp_desk/vocabulary/tables.py" />
      <source>{path}: de eerste regel moet '{header}' zijn.</source>
      <translation>{path}: the first line must be '{header}'.</translation>
    </message>
    <message>
      <location filename="wsp_desk/vum/query.py" />
      <source>{what} volgt het VUM-contract niet.</source>
      <translation>{what} does not follow the VUM contract.</translation>
    </message>
    <message>
      <location filename="wsp_desk/vum/query.py" />
      <source>Het contract kent {path} niet; daar kan staan: {expected}.</source>
      <translation>The contract does not know {path}; allowed there: {expected}.</translation>
    </message>
    <message>
      <location filename="wsp_desk/vum/query.py" />
      <source> En nog {more} andere.</source>
      <translation> And {more} others.</translation>
    </message>
    <message>
      <location filename="wsp_desk/vum/query.py" />
      <source> En nog één andere.</source>
      <translation> And one more.</translation>
    </message>
    <message>
      <location filename="wsp_desk/vum/vacancy.py" />
      <source>hiervoor is geen criterium in een zoekvraag</source>
      <translation>a request has no criterion for this</translation>
    </message>
    <message>
      <location filename="wsp_desk/vum/vacancy.py" />
      <source>dit is niet nodig om te zoeken</source>
      <translation>this is not needed to search</translation>
    </message>
    <message>
      <location filename="wsp_desk/vum/vacancy.py" />
      <source>De vacature</source>
      <translation>The vacancy</translation>
    </message>
    <message>
      <location filename="wsp_desk/vum/vacancy.py" />
      <source>In dit bestand staan {count} vacatures; geef er één tegelijk.</source>
      <translation>This file holds {count} vacancies; give one at a time.</translation>
    </message>
    <message>
      <location filename="wsp_desk/vum/vacancy.py" />
      <source>De vacature is leeg.</source>
      <translation>The vacancy is empty.</translation>
    </message>
    <message>
      <location filename="wsp_desk/vum/vacancy.py" />
      <source>de competentie</source>
      <translation>the competence</translation>
    </message>
    <message>
      <location filename="wsp_desk/vum/vacancy.py" />
      <source>meer dan {most} uur per week kan niet worden gevraagd</source>
      <translation>more than {most} hours a week cannot be asked</translation>
    </message>
    <message>
      <location filename="wsp_desk/vum/vacancy.py" />
      <source>de afstand staat niet in een vacature; er is {km} km van gemaakt</source>
      <translation>a vacancy does not state the distance; it was set at {km} km</translation>
    </message>
    <message>
      <location filename="wsp_desk/vum/vacancy.py" />
      <source>het beroep</source>
      <translation>the occupation</translation>
    </message>
    <message>
      <location filename="wsp_desk/vum/vacancy.py" />
      <source>de functie</source>
      <translation>the job</translation>
    </message>
    <message>
      <location filename="wsp_desk/vum/vacancy.py" />
      <source>code {code} vraagt geen niveau</source>
      <translation>code {code} asks for no level</translation>
    </message>
    <message>
      <location filename="wsp_desk/vum/vacancy.py" />
      <source>het werk- en denkniveau gaat voor</source>
      <translation>the work and thinking level goes first</translation>
    </message>
    <message>
      <location filename="wsp_desk/vum/vacancy.py" />
      <source>{kind} '{word}' staat niet in de woordenlijst</source>
      <translation>{kind} '{word}' is not in the vocabulary</translation>
    </message>
    <message>
      <location filename="wsp_desk/vum/vacancy.py" />
      <source>de taal '{code}' kennen we niet</source>
      <translation>we do not know the language '{code}'</translation>
    </message>
    <message>
      <location filename="wsp_desk/vum/vacancy_conditions.py" />
      <source>SBI-code {code} zegt geen sector</source>
      <translation>SBI code {code} says no sector</translation>
    </message>
    <message>
      <location filename="wsp_desk/vum/vacancy_conditions.py" />
      <source>dit gaat over vervoer tijdens het werk</source>
      <translation>this is about transport during work</translation>
    </message>
    <message>
      <location filename="wsp_desk/vum/vacancy_conditions.py" />
      <source>hier staat geen eigen vervoermiddel om mee naar het werk te komen</source>
      <translation>this names no transport of one's own to get to work with</translation>
    </message>
    <message>
      <location filename="wsp_desk/vum/vacancy_conditions.py" />
      <source>code {code} vraagt niets</source>
      <translation>code {code} asks nothing</translation>
    </message>
    <message>
      <location filename="wsp_desk/codes.py CONDITION" />
      <source>alleen werken</source>
      <translation>working alone</translation>
    </message>
    <message>
      <location filename="wsp_desk/codes.py CONDITION" />
      <source>samenwerken</source>
      <translation>working together</translation>
    </message>
    <message>
      <location filename="wsp_desk/codes.py CONDITION" />
      <source>werken met gereedschap</source>
      <translation>working with tools</translation>
    </message>
    <message>
      <location filename="wsp_desk/codes.py CONDITION" />
      <source>veel lopen en bewegen</source>
      <translation>much walking and moving</translation>
    </message>
    <message>
      <location filename="wsp_desk/codes.py CONDITION" />
      <source>zittend werk</source>
      <translation>seated work</translation>
    </message>
    <message>
      <location filename="wsp_desk/codes.py CONDITION" />
      <source>lawaai of drukte</source>
      <translation>noise or crowds</translation>
    </message>
    <message>
      <location filename="wsp_desk/codes.py CONDITION" />
      <source>rustige werkplek</source>
      <translation>a quiet workplace</translation>
    </message>
    <message>
      <location filename="wsp_desk/codes.py CONDITION" />
      <source>buiten werken</source>
      <translation>working outside</translation>
    </message>
    <message>
      <location filename="wsp_desk/codes.py CONDITION" />
      <source>binnen werken</source>
      <translation>working inside</translation>
    </message>
    <message>
      <location filename="wsp_desk/codes.py CONDITION" />
      <source>wisselende taken</source>
      <translation>changing tasks</translation>
    </message>
    <message>
      <location filename="wsp_desk/codes.py CONDITION" />
      <source>vaste taken</source>
      <translation>fixed tasks</translation>
    </message>
    <message>
      <location filename="wsp_desk/codes.py CONDITION" />
      <source>hoog tempo</source>
      <translation>a high pace</translation>
    </message>
    <message>
      <location filename="wsp_desk/codes.py CONDITION" />
      <source>zelf het werk indelen</source>
      <translation>arranging one's own work</translation>
    </message>
    <message>
      <location filename="wsp_desk/codes.py CONDITION" />
      <source>duidelijke structuur</source>
      <translation>a clear structure</translation>
    </message>
    <message>
      <location filename="wsp_desk/codes.py CONDITION" />
      <source>contact met klanten</source>
      <translation>contact with customers</translation>
    </message>
    <message>
      <location filename="wsp_desk/codes.py CONDITION" />
      <source>geen contact met klanten</source>
      <translation>no contact with customers</translation>
    </message>
    <message>
      <location filename="wsp_desk/codes.py CONDITION" />
      <source>zwaar tillen</source>
      <translation>heavy lifting</translation>
    </message>
    <message>
      <location filename="wsp_desk/codes.py CONDITION" />
      <source>op hoogte werken</source>
      <translation>working at heights</translation>
    </message>
    <message>
      <location filename="wsp_desk/codes.py EDUCATION_LEVEL" />
      <source>basisonderwijs</source>
      <translation>primary education</translation>
    </message>
    <message>
      <location filename="wsp_desk/codes.py EDUCATION_LEVEL" />
      <source>vmbo</source>
      <translation>vmbo (lower secondary)</translation>
    </message>
    <message>
      <location filename="wsp_desk/codes.py EDUCATION_LEVEL" />
      <source>havo/vwo</source>
      <translation>havo/vwo (upper secondary)</translation>
    </message>
    <message>
      <location filename="wsp_desk/codes.py EDUCATION_LEVEL" />
      <source>mbo</source>
      <translation>mbo (vocational)</translation>
    </message>
    <message>
      <location filename="wsp_desk/codes.py EDUCATION_LEVEL" />
      <source>hbo/bachelor</source>
      <translation>hbo/bachelor</translation>
    </message>
    <message>
      <location filename="wsp_desk/codes.py EDUCATION_LEVEL" />
      <source>wo/master</source>
      <translation>university/master</translation>
    </message>
    <message>
      <location filename="wsp_desk/codes.py EDUCATION_LEVEL" />
      <source>anders</source>
      <translation>other</translation>
    </message>
    <message>
      <location filename="wsp_desk/codes.py EDUCATION_STATUS" />
      <source>afgerond</source>
      <translation>completed</translation>
    </message>
    <message>
      <location filename="wsp_desk/codes.py EDUCATION_STATUS" />
      <source>afgebroken</source>
      <translation>broken off</translation>
    </message>
    <message>
      <location filename="wsp_desk/codes.py EDUCATION_STATUS" />
      <source>lopend</source>
      <translation>in progress</translation>
    </message>
    <message>
      <location filename="wsp_desk/codes.py EMPLOYABILITY" />
      <source>onder minimumloon</source>
      <translation>below the minimum wage</translation>
    </message>
    <message>
      <location filename="wsp_desk/codes.py EMPLOYABILITY" />
      <source>met hulp minimumloon of hoger</source>
      <translation>minimum wage or more, with help</translation>
    </message>
    <message>
      <location filename="wsp_desk/codes.py EMPLOYABILITY" />
      <source>zelfstandig minimumloon of hoger</source>
      <translation>minimum wage or more, independently</translation>
    </message>
    <message>
      <location filename="wsp_desk/codes.py EMPLOYABILITY" />
      <source>tijdelijk geen arbeidsvermogen</source>
      <translation>temporarily no capacity to work</translation>
    </message>
    <message>
      <location filename="wsp_desk/codes.py GROUND" />
      <source>Wajong</source>
      <translation>Wajong</translation>
    </message>
    <message>
      <location filename="wsp_desk/codes.py GROUND" />
      <source>Participatiewet</source>
      <translation>Participation Act</translation>
    </message>
    <message>
      <location filename="wsp_desk/codes.py GROUND" />
      <source>(ex-)vso/pro</source>
      <translation>(former) special or practical school</translation>
    </message>
    <message>
      <location filename="wsp_desk/codes.py GROUND" />
      <source>Wsw-indicatie</source>
      <translation>Wsw indication</translation>
    </message>
    <message>
      <location filename="wsp_desk/codes.py GROUND" />
      <source>WIW/ID-baan</source>
      <translation>WIW/ID job</translation>
    </message>
    <message>
      <location filename="wsp_desk/codes.py GROUND" />
      <source>Praktijkroute</source>
      <translation>Praktijkroute (workplace assessment)</translation>
    </message>
    <message>
      <location filename="wsp_desk/codes.py GROUND" />
      <source>werkvoorziening</source>
      <translation>work facility</translation>
    </message>
    <message>
      <location filename="wsp_desk/codes.py LANGUAGE_LEVEL" />
      <source>geen beheersing</source>
      <translation>no command</translation>
    </message>
    <message>
      <location filename="wsp_desk/codes.py LANGUAGE_LEVEL" />
      <source>redelijk</source>
      <translation>reasonable</translation>
    </message>
    <message>
      <location filename="wsp_desk/codes.py LANGUAGE_LEVEL" />
      <source>goed</source>
      <translation>good</translation>
    </message>
    <message>
      <location filename="wsp_desk/codes.py LANGUAGE_LEVEL" />
      <source>uitstekend</source>
      <translation>excellent</translation>
    </message>
    <message>
      <location filename="wsp_desk/codes.py LICENCES" />
      <source>bromfiets</source>
      <translation>moped</translation>
    </message>
    <message>
      <location filename="wsp_desk/codes.py LICENCES" />
      <source>lichte motor</source>
      <translation>light motorcycle</translation>
    </message>
    <message>
      <location filename="wsp_desk/codes.py LICENCES" />
      <source>middelzware motor</source>
      <translation>medium motorcycle</translation>
    </message>
    <message>
      <location filename="wsp_desk/codes.py LICENCES" />
      <source>motor</source>
      <translation>motorcycle</translation>
    </message>
    <message>
      <location filename="wsp_desk/codes.py LICENCES" />
      <source>auto</source>
      <translation>car</translation>
    </message>
    <message>
      <location filename="wsp_desk/codes.py LICENCES" />
      <source>auto met aanhanger tot 4.250 kg</source>
      <translation>car with trailer up to 4,250 kg</translation>
    </message>
    <message>
      <location filename="wsp_desk/codes.py LICENCES" />
      <source>auto met aanhanger</source>
      <translation>car with trailer</translation>
    </message>
    <message>
      <location filename="wsp_desk/codes.py LICENCES" />
      <source>lichte vrachtwagen</source>
      <translation>light lorry</translation>
    </message>
    <message>
      <location filename="wsp_desk/codes.py LICENCES" />
      <source>vrachtwagen</source>
      <translation>lorry</translation>
    </message>
    <message>
      <location filename="wsp_desk/codes.py LICENCES" />
      <source>lichte vrachtwagen met aanhanger</source>
      <translation>light lorry with trailer</translation>
    </message>
    <message>
      <location filename="wsp_desk/codes.py LICENCES" />
      <source>vrachtwagen met aanhanger</source>
      <translation>lorry with trailer</translation>
    </message>
    <message>
      <location filename="wsp_desk/codes.py LICENCES" />
      <source>kleine bus</source>
      <translation>minibus</translation>
    </message>
    <message>
      <location filename="wsp_desk/codes.py LICENCES" />
      <source>bus</source>
      <translation>bus</translation>
    </message>
    <message>
      <location filename="wsp_desk/codes.py LICENCES" />
      <source>kleine bus met aanhanger</source>
      <translation>minibus with trailer</translation>
    </message>
    <message>
      <location filename="wsp_desk/codes.py LICENCES" />
      <source>bus met aanhanger</source>
      <translation>bus with trailer</translation>
    </message>
    <message>
      <location filename="wsp_desk/codes.py LICENCES" />
      <source>trekker</source>
      <translation>tractor</translation>
    </message>
    <message>
      <location filename="wsp_desk/codes.py SECTOR" />
      <source>landbouw, bosbouw en visserij</source>
      <translation>agriculture, forestry and fishing</translation>
    </message>
    <message>
      <location filename="wsp_desk/codes.py SECTOR" />
      <source>winning van delfstoffen</source>
      <translation>mining</translation>
    </message>
    <message>
      <location filename="wsp_desk/codes.py SECTOR" />
      <source>industrie</source>
      <translation>manufacturing</translation>
    </message>
    <message>
      <location filename="wsp_desk/codes.py SECTOR" />
      <source>energie</source>
      <translation>energy</translation>
    </message>
    <message>
      <location filename="wsp_desk/codes.py SECTOR" />
      <source>water en afval</source>
      <translation>water and waste</translation>
    </message>
    <message>
      <location filename="wsp_desk/codes.py SECTOR" />
      <source>bouw</source>
      <translation>construction</translation>
    </message>
    <message>
      <location filename="wsp_desk/codes.py SECTOR" />
      <source>handel</source>
      <translation>trade</translation>
    </message>
    <message>
      <location filename="wsp_desk/codes.py SECTOR" />
      <source>vervoer en opslag</source>
      <translation>transport and storage</translation>
    </message>
    <message>
      <location filename="wsp_desk/codes.py SECTOR" />
      <source>horeca</source>
      <translation>hospitality</translation>
    </message>
    <message>
      <location filename="wsp_desk/codes.py SECTOR" />
      <source>informatie en communicatie</source>
      <translation>information and communication</translation>
    </message>
    <message>
      <location filename="wsp_desk/codes.py SECTOR" />
      <source>financiële dienstverlening</source>
      <translation>financial services</translation>
    </message>
    <message>
      <location filename="wsp_desk/codes.py SECTOR" />
      <source>vastgoed</source>
      <translation>real estate</translation>
    </message>
    <message>
      <location filename="wsp_desk/codes.py SECTOR" />
      <source>specialistische zakelijke diensten</source>
      <translation>specialist business services</translation>
    </message>
    <message>
      <location filename="wsp_desk/codes.py SECTOR" />
      <source>verhuur en overige zakelijke diensten</source>
      <translation>rental and other business services</translation>
    </message>
    <message>
      <location filename="wsp_desk/codes.py SECTOR" />
      <source>openbaar bestuur</source>
      <translation>public administration</translation>
    </message>
    <message>
      <location filename="wsp_desk/codes.py SECTOR" />
      <source>onderwijs</source>
      <translation>education</translation>
    </message>
    <message>
      <location filename="wsp_desk/codes.py SECTOR" />
      <source>gezondheids- en welzijnszorg</source>
      <translation>health and social care</translation>
    </message>
    <message>
      <location filename="wsp_desk/codes.py SECTOR" />
      <source>cultuur, sport en recreatie</source>
      <translation>culture, sports and recreation</translation>
    </message>
    <message>
      <location filename="wsp_desk/codes.py SECTOR" />
      <source>overige dienstverlening</source>
      <translation>other services</translation>
    </message>
    <message>
      <location filename="wsp_desk/codes.py SECTOR" />
      <source>huishoudens als werkgever</source>
      <translation>households as employers</translation>
    </message>
    <message>
      <location filename="wsp_desk/codes.py SECTOR" />
      <source>internationale organisaties</source>
      <translation>international organisations</translation>
    </message>
    <message>
      <location filename="wsp_desk/codes.py SUPPORT" />
      <source>begeleiding</source>
      <translation>guidance</translation>
    </message>
    <message>
      <location filename="wsp_desk/codes.py SUPPORT" />
      <source>een aangepaste werkplek</source>
      <translation>an adapted workplace</translation>
    </message>
    <message>
      <location filename="wsp_desk/codes.py SUPPORT" />
      <source>afwisseling in het werk</source>
      <translation>variation in the work</translation>
    </message>
    <message>
      <location filename="wsp_desk/codes.py TRANSPORT" />
      <source>fiets</source>
      <translation>bicycle</translation>
    </message>
    <message>
      <location filename="wsp_desk/codes.py TRANSPORT" />
      <source>openbaar vervoer</source>
      <translation>public transport</translation>
    </message>
    <message>
      <location filename="wsp_desk/codes.py TRI" />
      <source>ja</source>
      <translation>yes</translation>
    </message>
    <message>
      <location filename="wsp_desk/codes.py TRI" />
      <source>nee</source>
      <translation>no</translation>
    </message>
    <message>
      <location filename="wsp_desk/codes.py WISH" />
      <source>niet zwaar tillen</source>
      <translation>no heavy lifting</translation>
    </message>
    <message>
      <location filename="wsp_desk/codes.py WISH" />
      <source>niet op hoogte werken</source>
      <translation>no work at heights</translation>
    </message>
    <message>
      <location filename="wsp_desk/codes.py WORKING_TIME" />
      <source>kantoortijden</source>
      <translation>office hours</translation>
    </message>
    <message>
      <location filename="wsp_desk/codes.py WORKING_TIME" />
      <source>onregelmatige tijden</source>
      <translation>irregular times</translation>
    </message>
    <message>
      <location filename="wsp_desk/codes.py WORK_LEVEL" />
      <source>niet van toepassing</source>
      <translation>not applicable</translation>
    </message>
    <message>
      <location filename="wsp_desk/codes.py WORK_LEVEL" />
      <source>geen basisopleiding</source>
      <translation>no primary education</translation>
    </message>
    <message>
      <location filename="wsp_desk/codes.py WORK_LEVEL" />
      <source>basisniveau</source>
      <translation>basic level</translation>
    </message>
    <message>
      <location filename="wsp_desk/codes.py WORK_LEVEL" />
      <source>vmbo-niveau</source>
      <translation>vmbo level</translation>
    </message>
    <message>
      <location filename="wsp_desk/codes.py WORK_LEVEL" />
      <source>mbo/havo/vwo-niveau</source>
      <translation>mbo/havo/vwo level</translation>
    </message>
    <message>
      <location filename="wsp_desk/codes.py WORK_LEVEL" />
      <source>hbo-niveau</source>
      <translation>hbo level</translation>
    </message>
    <message>
      <location filename="wsp_desk/codes.py WORK_LEVEL" />
      <source>wetenschappelijk onderwijs</source>
      <translation>university level</translation>
    </message>
    <message>
      <location filename="wsp_desk/fields.py" />
      <source>nummer van de dossierhouder</source>
      <translation>number of the caseworker</translation>
    </message>
    <message>
      <location filename="wsp_desk/fields.py" />
      <source>naam van de dossierhouder</source>
      <translation>name of the caseworker</translation>
    </message>
    <message>
      <location filename="wsp_desk/fields.py" />
      <source>organisatie van de dossierhouder</source>
      <translation>organisation of the caseworker</translation>
    </message>
    <message>
      <location filename="wsp_desk/fields.py" />
      <source>e-mailadres van de dossierhouder</source>
      <translation>e-mail address of the caseworker</translation>
    </message>
    <message>
      <location filename="wsp_desk/fields.py" />
      <source>kantoor</source>
      <translation>office</translation>
    </message>
    <message>
      <location filename="wsp_desk/fields.py" />
      <source>inschrijfdatum</source>
      <translation>registration date</translation>
    </message>
    <message>
      <location filename="wsp_desk/fields.py" />
      <source>datum van de laatste wijziging</source>
      <translation>date of the last change</translation>
    </message>
    <message>
      <location filename="wsp_desk/fields.py" />
      <source>toestemming om gegevens te delen</source>
      <translation>consent to share data</translation>
    </message>
    <message>
      <location filename="wsp_desk/fields.py" />
      <source>bemiddelingspostcode</source>
      <translation>mediation postcode</translation>
    </message>
    <message>
      <location filename="wsp_desk/fields.py" />
      <source>maximale reisafstand</source>
      <translation>maximum travel distance</translation>
    </message>
    <message>
      <location filename="wsp_desk/fields.py" />
      <source>maximale reistijd</source>
      <translation>maximum travel time</translation>
    </message>
    <message>
      <location filename="wsp_desk/fields.py" />
      <source>zelfstandig reizen</source>
      <translation>travelling independently</translation>
    </message>
    <message>
      <location filename="wsp_desk/fields.py" />
      <source>vervoer</source>
      <translation>transport</translation>
    </message>
    <message>
      <location filename="wsp_desk/fields.py" />
      <source>rijbewijzen</source>
      <translation>driving licences</translation>
    </message>
    <message>
      <location filename="wsp_desk/fields.py" />
      <source>werk- en denkniveau</source>
      <translation>work and thinking level</translation>
    </message>
    <message>
      <location filename="wsp_desk/fields.py" />
      <source>opleidingsniveau</source>
      <translation>education level</translation>
    </message>
    <message>
      <location filename="wsp_desk/fields.py" />
      <source>status van de opleiding</source>
      <translation>status of the education</translation>
    </message>
    <message>
      <location filename="wsp_desk/fields.py" />
      <source>einddatum van de opleiding</source>
      <translation>end date of the education</translation>
    </message>
    <message>
      <location filename="wsp_desk/fields.py" />
      <source>diploma</source>
      <translation>diploma</translation>
    </message>
    <message>
      <location filename="wsp_desk/fields.py" />
      <source>voorkeurssectoren</source>
      <translation>preferred sectors</translation>
    </message>
    <message>
      <location filename="wsp_desk/fields.py" />
      <source>gewenste beroepen</source>
      <translation>wanted occupations</translation>
    </message>
    <message>
      <location filename="wsp_desk/fields.py" />
      <source>minimale uren per week</source>
      <translation>minimum hours per week</translation>
    </message>
    <message>
      <location filename="wsp_desk/fields.py" />
      <source>maximale uren per week</source>
      <translation>maximum hours per week</translation>
    </message>
    <message>
      <location filename="wsp_desk/fields.py" />
      <source>onregelmatig werk</source>
      <translation>irregular work</translation>
    </message>
    <message>
      <location filename="wsp_desk/fields.py" />
      <source>beschikbaar vanaf</source>
      <translation>available from</translation>
    </message>
    <message>
      <location filename="wsp_desk/fields.py" />
      <source>specifieke wensen</source>
      <translation>specific wishes</translation>
    </message>
    <message>
      <location filename="wsp_desk/fields.py" />
      <source>begeleiding nodig</source>
      <translation>guidance needed</translation>
    </message>
    <message>
      <location filename="wsp_desk/fields.py" />
      <source>aanpassing van de werkplek nodig</source>
      <translation>workplace adaptation needed</translation>
    </message>
    <message>
      <location filename="wsp_desk/fields.py" />
      <source>afwisseling in het werk nodig</source>
      <translation>variation in the work needed</translation>
    </message>
    <message>
      <location filename="wsp_desk/fields.py" />
      <source>Nederlands spreken</source>
      <translation>speaking Dutch</translation>
    </message>
    <message>
      <location filename="wsp_desk/fields.py" />
      <source>Nederlands schrijven</source>
      <translation>writing Dutch</translation>
    </message>
    <message>
      <location filename="wsp_desk/fields.py" />
      <source>andere talen</source>
      <translation>other languages</translation>
    </message>
    <message>
      <location filename="wsp_desk/fields.py" />
      <source>werkervaring</source>
      <translation>work experience</translation>
    </message>
    <message>
      <location filename="wsp_desk/fields.py" />
      <source>cursussen</source>
      <translation>courses</translation>
    </message>
    <message>
      <location filename="wsp_desk/fields.py" />
      <source>persoonlijke presentatie</source>
      <translation>personal presentation</translation>
    </message>
    <message>
      <location filename="wsp_desk/fields.py" />
      <source>klantprofiel aanwezig</source>
      <translation>client profile present</translation>
    </message>
    <message>
      <location filename="resources/rules/availability.toml" />
      <source>Beschikbaarheid is niet ingevuld</source>
      <translation>Availability is not filled in</translation>
    </message>
    <message>
      <location filename="resources/rules/availability.toml" />
      <source>Wij weten niet of deze persoon kan beginnen.</source>
      <translation>We do not know whether this person can start.</translation>
    </message>
    <message>
      <location filename="resources/rules/availability.toml" />
      <source>Deze persoon heeft tijdelijk geen arbeidsvermogen.</source>
      <translation>This person temporarily has no capacity to work.</translation>
    </message>
    <message>
      <location filename="resources/rules/availability.toml" />
      <source>Beschikbaarheid heeft een code die niet bestaat</source>
      <translation>Availability has a code that does not exist</translation>
    </message>
    <message>
      <location filename="resources/rules/availability.toml" />
      <source>Niet beschikbaar, maar beschikbaar vanaf een datum die voorbij is</source>
      <translation>Not available, but available from a date that has passed</translation>
    </message>
    <message>
      <location filename="resources/rules/availability.toml" />
      <source>Twee velden spreken elkaar tegen. Niet voorstellen voordat dit is nagevraagd.</source>
      <translation>Two fields contradict each other. Do not present before this has been asked.</translation>
    </message>
    <message>
      <location filename="resources/rules/availability.toml" />
      <source>Beschikbaar, maar de begindatum ligt ver weg</source>
      <translation>Available, but the starting date is far away</translation>
    </message>
    <message>
      <location filename="resources/rules/availability.toml" />
      <source>De begindatum kan anders zijn dan er staat.</source>
      <translation>The starting date may differ from what is recorded.</translation>
    </message>
    <message>
      <location filename="resources/rules/availability.toml" />
      <source>Begindatum is meer dan twee jaar oud</source>
      <translation>Starting date is more than two years old</translation>
    </message>
    <message>
      <location filename="resources/rules/availability.toml" />
      <source>De begindatum is zo oud dat wij hem niet zonder meer geloven.</source>
      <translation>The starting date is so old that we do not simply believe it.</translation>
    </message>
    <message>
      <location filename="resources/rules/availability.toml" />
      <source>Het dossier is het afgelopen half jaar nog bijgewerkt.</source>
      <translation>The dossier was updated in the past half year.</translation>
    </message>
    <message>
      <location filename="resources/rules/availability.toml" />
      <source>Beschikbaar, maar tijdelijk geen arbeidsvermogen</source>
      <translation>Available, but temporarily no capacity to work</translation>
    </message>
    <message>
      <location filename="resources/rules/dossier.toml" />
      <source>Geen toestemming om gegevens te delen</source>
      <translation>No consent to share data</translation>
    </message>
    <message>
      <location filename="resources/rules/dossier.toml" />
      <source>Niet voorstellen: deze persoon heeft geen toestemming gegeven.</source>
      <translation>Do not present: this person has not given consent.</translation>
    </message>
    <message>
      <location filename="resources/rules/dossier.toml" />
      <source>Toestemming om gegevens te delen is niet ingevuld</source>
      <translation>Consent to share data is not filled in</translation>
    </message>
    <message>
      <location filename="resources/rules/dossier.toml" />
      <source>Eerst vragen of deze persoon toestemming geeft.</source>
      <translation>First ask whether this person gives consent.</translation>
    </message>
    <message>
      <location filename="resources/rules/dossier.toml" />
      <source>Het dossier is meer dan twee jaar niet bijgewerkt</source>
      <translation>The dossier has not been updated for more than two years</translation>
    </message>
    <message>
      <location filename="resources/rules/dossier.toml" />
      <source>Alles in dit dossier is meer dan twee jaar oud.</source>
      <translation>Everything in this dossier is more than two years old.</translation>
    </message>
    <message>
      <location filename="resources/rules/dossier.toml" />
      <source>Laatste wijziging ligt voor de inschrijving</source>
      <translation>Last change lies before the registration</translation>
    </message>
    <message>
      <location filename="resources/rules/dossier.toml" />
      <source>Wij weten niet hoe oud dit dossier is.</source>
      <translation>We do not know how old this dossier is.</translation>
    </message>
    <message>
      <location filename="resources/rules/dossier.toml" />
      <source>De inschrijfdatum ligt in de toekomst of bestaat niet</source>
      <translation>The registration date lies in the future or does not exist</translation>
    </message>
    <message>
      <location filename="resources/rules/dossier.toml" />
      <source>Er is geen e-mailadres van de dossierhouder</source>
      <translation>There is no e-mail address of the caseworker</translation>
    </message>
    <message>
      <location filename="resources/rules/dossier.toml" />
      <source>Wij kunnen de dossierhouder niet zelf bereiken.</source>
      <translation>We cannot reach the caseworker ourselves.</translation>
    </message>
    <message>
      <location filename="resources/rules/dossier.toml" />
      <source>Geen klantprofiel volgens het dossier, maar er staat wel een presentatie</source>
      <translation>No client profile according to the dossier, yet there is a presentation</translation>
    </message>
    <message>
      <location filename="resources/rules/dossier.toml" />
      <source>Buiten dit programma is deze persoon misschien niet te vinden.</source>
      <translation>Outside this program this person may not be findable.</translation>
    </message>
    <message>
      <location filename="resources/rules/dossier.toml" />
      <source>Bij de persoonlijke presentatie staat een opvultekst</source>
      <translation>The personal presentation holds a filler text</translation>
    </message>
    <message>
      <location filename="resources/rules/dossier.toml" />
      <source>Er is geen eigen verhaal bij dit dossier.</source>
      <translation>There is no personal story with this dossier.</translation>
    </message>
    <message>
      <location filename="resources/rules/dossier.toml" />
      <source>Er is nog een dossier dat hier precies op lijkt</source>
      <translation>There is another dossier exactly like this one</translation>
    </message>
    <message>
      <location filename="resources/rules/dossier.toml" />
      <source>Deze persoon staat misschien twee keer in de pool.</source>
      <translation>This person may be in the pool twice.</translation>
    </message>
    <message>
      <location filename="resources/rules/dossier.toml" />
      <source>Er is nog een dossier met precies dezelfde werkervaring</source>
      <translation>There is another dossier with exactly the same work experience</translation>
    </message>
    <message>
      <location filename="resources/rules/education.toml" />
      <source>Opleidingsniveau is niet ingevuld</source>
      <translation>Education level is not filled in</translation>
    </message>
    <message>
      <location filename="resources/rules/education.toml" />
      <source>Wij weten niet of de opleiding past.</source>
      <translation>We do not know whether the education fits.</translation>
    </message>
    <message>
      <location filename="resources/rules/education.toml" />
      <source>Deze persoon volgt nog een opleiding. Het niveau staat vast na de einddatum.</source>
      <translation>This person is still in education. The level is settled after the end date.</translation>
    </message>
    <message>
      <location filename="resources/rules/education.toml" />
      <source>Bij het opleidingsniveau staat een opvulwaarde</source>
      <translation>The education level holds a placeholder</translation>
    </message>
    <message>
      <location filename="resources/rules/education.toml" />
      <source>Het opleidingsniveau heeft een code die niet bestaat</source>
      <translation>The education level has a code that does not exist</translation>
    </message>
    <message>
      <location filename="resources/rules/education.toml" />
      <source>Werk- en denkniveau is nog niet bekend</source>
      <translation>Work and thinking level is not known yet</translation>
    </message>
    <message>
      <location filename="resources/rules/education.toml" />
      <source>Wij weten niet of het niveau past.</source>
      <translation>We do not know whether the level fits.</translation>
    </message>
    <message>
      <location filename="resources/rules/education.toml" />
      <source>Het werk- en denkniveau heeft een code die niet bestaat</source>
      <translation>The work and thinking level has a code that does not exist</translation>
    </message>
    <message>
      <location filename="resources/rules/education.toml" />
      <source>Opleiding loopt nog volgens het dossier, maar de einddatum is voorbij</source>
      <translation>Education still in progress according to the dossier, but the end date has passed</translation>
    </message>
    <message>
      <location filename="resources/rules/education.toml" />
      <source>De opleiding kan inmiddels klaar zijn; het niveau is dan anders dan er staat.</source>
      <translation>The education may be finished by now; the level then differs from what is recorded.</translation>
    </message>
    <message>
      <location filename="resources/rules/education.toml" />
      <source>Diploma, maar de opleiding is afgebroken</source>
      <translation>Diploma, but the education was broken off</translation>
    </message>
    <message>
      <location filename="resources/rules/education.toml" />
      <source>Het opleidingsniveau staat niet vast.</source>
      <translation>The education level is not settled.</translation>
    </message>
    <message>
      <location filename="resources/rules/education.toml" />
      <source>Hoge opleiding, maar een laag werk- en denkniveau</source>
      <translation>High education, but a low work and thinking level</translation>
    </message>
    <message>
      <location filename="resources/rules/education.toml" />
      <source>Opleiding en niveau spreken elkaar tegen.</source>
      <translation>Education and level contradict each other.</translation>
    </message>
    <message>
      <location filename="resources/rules/education.toml" />
      <source>Hoog werk- en denkniveau, maar alleen basisonderwijs</source>
      <translation>High work and thinking level, but primary education only</translation>
    </message>
    <message>
      <location filename="resources/rules/education.toml" />
      <source>Opleiding en niveau passen niet goed bij elkaar.</source>
      <translation>Education and level do not fit together well.</translation>
    </message>
    <message>
      <location filename="resources/rules/education.toml" />
      <source>Nog op school, maar al volledig beschikbaar</source>
      <translation>Still at school, but fully available already</translation>
    </message>
    <message>
      <location filename="resources/rules/education.toml" />
      <source>De uren of de begindatum kunnen anders zijn dan er staat.</source>
      <translation>The hours or the starting date may differ from what is recorded.</translation>
    </message>
    <message>
      <location filename="resources/rules/hours.toml" />
      <source>Uren per week niet ingevuld</source>
      <translation>Hours per week not filled in</translation>
    </message>
    <message>
      <location filename="resources/rules/hours.toml" />
      <source>Wij weten niet of de uren passen.</source>
      <translation>We do not know whether the hours fit.</translation>
    </message>
    <message>
      <location filename="resources/rules/hours.toml" />
      <source>Bij de uren per week staat een opvulwaarde</source>
      <translation>The hours per week hold a placeholder</translation>
    </message>
    <message>
      <location filename="resources/rules/hours.toml" />
      <source>Het aantal uren per week kan niet kloppen</source>
      <translation>The number of hours per week cannot be right</translation>
    </message>
    <message>
      <location filename="resources/rules/hours.toml" />
      <source>Minimale uren zijn hoger dan maximale uren</source>
      <translation>Minimum hours are higher than maximum hours</translation>
    </message>
    <message>
      <location filename="resources/rules/hours.toml" />
      <source>De uren spreken elkaar tegen.</source>
      <translation>The hours contradict each other.</translation>
    </message>
    <message>
      <location filename="resources/rules/hours.toml" />
      <source>Uren per dag en uren per week passen niet bij elkaar</source>
      <translation>Hours per day and hours per week do not fit together</translation>
    </message>
    <message>
      <location filename="resources/rules/hours.toml" />
      <source>De uren kunnen anders zijn dan er staat.</source>
      <translation>The hours may differ from what is recorded.</translation>
    </message>
    <message>
      <location filename="resources/rules/hours.toml" />
      <source>Geen kantoortijden en ook geen onregelmatig werk</source>
      <translation>No office hours and no irregular work either</translation>
    </message>
    <message>
      <location filename="resources/rules/hours.toml" />
      <source>De werktijden spreken elkaar tegen.</source>
      <translation>The working times contradict each other.</translation>
    </message>
    <message>
      <location filename="resources/rules/hours.toml" />
      <source>Uren per dag niet ingevuld</source>
      <translation>Hours per day not filled in</translation>
    </message>
    <message>
      <location filename="resources/rules/hours.toml" />
      <source>Wij weten niet of de lengte van de dag past.</source>
      <translation>We do not know whether the length of the day fits.</translation>
    </message>
    <message>
      <location filename="resources/rules/hours.toml" />
      <source>Het aantal uren per dag kan niet kloppen</source>
      <translation>The number of hours per day cannot be right</translation>
    </message>
    <message>
      <location filename="resources/rules/hours.toml" />
      <source>Werktijden niet ingevuld</source>
      <translation>Working times not filled in</translation>
    </message>
    <message>
      <location filename="resources/rules/hours.toml" />
      <source>Wij weten niet of de werktijden passen.</source>
      <translation>We do not know whether the working times fit.</translation>
    </message>
    <message>
      <location filename="resources/rules/hours.toml" />
      <source>Bij de werktijden staat iets dat wij niet kennen</source>
      <translation>The working times hold something that we do not know</translation>
    </message>
    <message>
      <location filename="resources/rules/language-and-licences.toml" />
      <source>Nederlands spreken is niet ingevuld</source>
      <translation>Speaking Dutch is not filled in</translation>
    </message>
    <message>
      <location filename="resources/rules/language-and-licences.toml" />
      <source>Wij weten niet of het Nederlands genoeg is.</source>
      <translation>We do not know whether the Dutch is enough.</translation>
    </message>
    <message>
      <location filename="resources/rules/language-and-licences.toml" />
      <source>Nederlands schrijven is niet ingevuld</source>
      <translation>Writing Dutch is not filled in</translation>
    </message>
    <message>
      <location filename="resources/rules/language-and-licences.toml" />
      <source>Het niveau van het Nederlands heeft een code die niet bestaat</source>
      <translation>The level of Dutch has a code that does not exist</translation>
    </message>
    <message>
      <location filename="resources/rules/language-and-licences.toml" />
      <source>Schrijft goed Nederlands, maar spreekt het niet</source>
      <translation>Writes Dutch well, but does not speak it</translation>
    </message>
    <message>
      <location filename="resources/rules/language-and-licences.toml" />
      <source>Het niveau van het Nederlands kan anders zijn dan er staat.</source>
      <translation>The level of Dutch may differ from what is recorded.</translation>
    </message>
    <message>
      <location filename="resources/rules/language-and-licences.toml" />
      <source>Rijbewijzen zijn niet ingevuld</source>
      <translation>Driving licences are not filled in</translation>
    </message>
    <message>
      <location filename="resources/rules/language-and-licences.toml" />
      <source>Wij weten niet of het gevraagde rijbewijs er is.</source>
      <translation>We do not know whether the asked driving licence is there.</translation>
    </message>
    <message>
      <location filename="resources/rules/language-and-licences.toml" />
      <source>Bij de rijbewijzen staat een code die niet bestaat</source>
      <translation>The driving licences hold a code that does not exist</translation>
    </message>
    <message>
      <location filename="resources/rules/language-and-licences.toml" />
      <source>Groot rijbewijs zonder rijbewijs B</source>
      <translation>Lorry or bus licence without licence B</translation>
    </message>
    <message>
      <location filename="resources/rules/language-and-licences.toml" />
      <source>De rijbewijzen zijn misschien niet volledig.</source>
      <translation>The driving licences may not be complete.</translation>
    </message>
    <message>
      <location filename="resources/rules/occupation.toml" />
      <source>Er is geen gewenst beroep ingevuld</source>
      <translation>No wanted occupation is filled in</translation>
    </message>
    <message>
      <location filename="resources/rules/occupation.toml" />
      <source>Wij weten niet of dit werk bij deze persoon past.</source>
      <translation>We do not know whether this work suits this person.</translation>
    </message>
    <message>
      <location filename="resources/rules/occupation.toml" />
      <source>Deze persoon volgt nog een opleiding en kiest daarna.</source>
      <translation>This person is still in education and chooses afterwards.</translation>
    </message>
    <message>
      <location filename="resources/rules/occupation.toml" />
      <source>Bij het gewenste beroep staat een opvulwaarde</source>
      <translation>The wanted occupation holds a placeholder</translation>
    </message>
    <message>
      <location filename="resources/rules/occupation.toml" />
      <source>Het gewenste beroep herkennen wij niet</source>
      <translation>We do not recognise the wanted occupation</translation>
    </message>
    <message>
      <location filename="resources/rules/occupation.toml" />
      <source>Voorkeurssector is niet ingevuld</source>
      <translation>Preferred sector is not filled in</translation>
    </message>
    <message>
      <location filename="resources/rules/occupation.toml" />
      <source>Wij weten niet of de sector past.</source>
      <translation>We do not know whether the sector fits.</translation>
    </message>
    <message>
      <location filename="resources/rules/occupation.toml" />
      <source>Bij de sector staat een opvulcode</source>
      <translation>The sector holds a placeholder code</translation>
    </message>
    <message>
      <location filename="resources/rules/occupation.toml" />
      <source>De sector heeft een code die niet bestaat</source>
      <translation>The sector has a code that does not exist</translation>
    </message>
    <message>
      <location filename="resources/rules/occupation.toml" />
      <source>Vaardigheden zijn niet ingevuld</source>
      <translation>Skills are not filled in</translation>
    </message>
    <message>
      <location filename="resources/rules/occupation.toml" />
      <source>Wij weten niet welke gevraagde vaardigheden deze persoon heeft.</source>
      <translation>We do not know which of the asked skills this person has.</translation>
    </message>
    <message>
      <location filename="resources/rules/occupation.toml" />
      <source>De vaardigheden herkennen wij niet</source>
      <translation>We do not recognise the skills</translation>
    </message>
    <message>
      <location filename="resources/rules/place.toml" />
      <source>Postcode is niet ingevuld</source>
      <translation>Postcode is not filled in</translation>
    </message>
    <message>
      <location filename="resources/rules/place.toml" />
      <source>Wij weten niet of de reis te doen is.</source>
      <translation>We do not know whether the journey is feasible.</translation>
    </message>
    <message>
      <location filename="resources/rules/place.toml" />
      <source>De postcode bestaat niet of is een postbus</source>
      <translation>The postcode does not exist or is a post-office box</translation>
    </message>
    <message>
      <location filename="resources/rules/place.toml" />
      <source>Reisafstand en reistijd zijn niet ingevuld</source>
      <translation>Travel distance and travel time are not filled in</translation>
    </message>
    <message>
      <location filename="resources/rules/place.toml" />
      <source>Wij gaan uit van een gewone reisafstand.</source>
      <translation>We assume a usual travel distance.</translation>
    </message>
    <message>
      <location filename="resources/rules/place.toml" />
      <source>Reisafstand en reistijd passen niet bij elkaar</source>
      <translation>Travel distance and travel time do not fit together</translation>
    </message>
    <message>
      <location filename="resources/rules/place.toml" />
      <source>Hoe ver deze persoon kan reizen staat niet vast.</source>
      <translation>How far this person can travel is not settled.</translation>
    </message>
    <message>
      <location filename="resources/rules/place.toml" />
      <source>Vervoer is niet ingevuld</source>
      <translation>Transport is not filled in</translation>
    </message>
    <message>
      <location filename="resources/rules/place.toml" />
      <source>Wij moeten de reistijd schatten.</source>
      <translation>We have to estimate the travel time.</translation>
    </message>
    <message>
      <location filename="resources/rules/place.toml" />
      <source>Bij vervoer staat een woord dat wij niet kennen</source>
      <translation>Transport holds a word that we do not know</translation>
    </message>
    <message>
      <location filename="resources/rules/place.toml" />
      <source>Reist met de auto, maar heeft geen rijbewijs B</source>
      <translation>Travels by car, but has no licence B</translation>
    </message>
    <message>
      <location filename="resources/rules/place.toml" />
      <source>Het vervoer of het rijbewijs kan anders zijn dan er staat.</source>
      <translation>The transport or the licence may differ from what is recorded.</translation>
    </message>
    <message>
      <location filename="resources/rules/place.toml" />
      <source>Kan niet zelfstandig reizen, maar reist met auto of bromfiets</source>
      <translation>Cannot travel independently, but travels by car or moped</translation>
    </message>
    <message>
      <location filename="resources/rules/place.toml" />
      <source>Wij weten niet of deze persoon zelf naar het werk kan komen.</source>
      <translation>We do not know whether this person can get to work alone.</translation>
    </message>
    <message>
      <location filename="resources/rules/regressed.toml" />
      <source>Het gewenste beroep was ingevuld en is nu leeg</source>
      <translation>The wanted occupation was filled in and is empty now</translation>
    </message>
    <message>
      <location filename="resources/rules/regressed.toml" />
      <source>Het beroep stond er eerder wel. Navragen is vaak genoeg.</source>
      <translation>The occupation was there before. Asking is often enough.</translation>
    </message>
    <message>
      <location filename="resources/rules/regressed.toml" />
      <source>De uren per week waren ingevuld en zijn nu leeg</source>
      <translation>The hours per week were filled in and are empty now</translation>
    </message>
    <message>
      <location filename="resources/rules/regressed.toml" />
      <source>De uren stonden er eerder wel. Navragen is vaak genoeg.</source>
      <translation>The hours were there before. Asking is often enough.</translation>
    </message>
    <message>
      <location filename="resources/rules/regressed.toml" />
      <source>De postcode was ingevuld en is nu leeg</source>
      <translation>The postcode was filled in and is empty now</translation>
    </message>
    <message>
      <location filename="resources/rules/regressed.toml" />
      <source>De postcode stond er eerder wel. Navragen is vaak genoeg.</source>
      <translation>The postcode was there before. Asking is often enough.</translation>
    </message>
    <message>
      <location filename="resources/rules/regressed.toml" />
      <source>Het opleidingsniveau was ingevuld en is nu leeg</source>
      <translation>The education level was filled in and is empty now</translation>
    </message>
    <message>
      <location filename="resources/rules/regressed.toml" />
      <source>Het niveau stond er eerder wel. Navragen is vaak genoeg.</source>
      <translation>The level was there before. Asking is often enough.</translation>
    </message>
    <message>
      <location filename="resources/rules/regressed.toml" />
      <source>De vaardigheden waren ingevuld en zijn nu leeg</source>
      <translation>The skills were filled in and are empty now</translation>
    </message>
    <message>
      <location filename="resources/rules/regressed.toml" />
      <source>De vaardigheden stonden er eerder wel. Navragen is vaak genoeg.</source>
      <translation>The skills were there before. Asking is often enough.</translation>
    </message>
    <message>
      <location filename="resources/rules/regressed.toml" />
      <source>Of deze persoon beschikbaar is, was ingevuld en is nu leeg</source>
      <translation>Whether this person is available was filled in and is empty now</translation>
    </message>
    <message>
      <location filename="resources/rules/regressed.toml" />
      <source>De beschikbaarheid stond er eerder wel. Navragen is vaak genoeg.</source>
      <translation>The availability was there before. Asking is often enough.</translation>
    </message>
    <message>
      <location filename="resources/rules/regressed.toml" />
      <source>Het arbeidsvermogen was ingevuld en is nu leeg</source>
      <translation>The work capacity was filled in and is empty now</translation>
    </message>
    <message>
      <location filename="resources/rules/regressed.toml" />
      <source>Het arbeidsvermogen stond er eerder wel. Navragen is vaak genoeg.</source>
      <translation>The work capacity was there before. Asking is often enough.</translation>
    </message>
    <message>
      <location filename="resources/rules/regressed.toml" />
      <source>Het werk- en denkniveau was ingevuld en is nu leeg</source>
      <translation>The work-and-thinking level was filled in and is empty now</translation>
    </message>
    <message>
      <location filename="resources/rules/regressed.toml" />
      <source>De voorkeurssectoren waren ingevuld en zijn nu leeg</source>
      <translation>The preferred sectors were filled in and are empty now</translation>
    </message>
    <message>
      <location filename="resources/rules/regressed.toml" />
      <source>De sectoren stonden er eerder wel. Navragen is vaak genoeg.</source>
      <translation>The sectors were there before. Asking is often enough.</translation>
    </message>
    <message>
      <location filename="resources/rules/regressed.toml" />
      <source>De rijbewijzen waren ingevuld en zijn nu leeg</source>
      <translation>The driving licences were filled in and are empty now</translation>
    </message>
    <message>
      <location filename="resources/rules/regressed.toml" />
      <source>De rijbewijzen stonden er eerder wel. Navragen is vaak genoeg.</source>
      <translation>The driving licences were there before. Asking is often enough.</translation>
    </message>
    <message>
      <location filename="resources/rules/regressed.toml" />
      <source>De specifieke wensen waren ingevuld en zijn nu leeg</source>
      <translation>The specific wishes were filled in and are empty now</translation>
    </message>
    <message>
      <location filename="resources/rules/regressed.toml" />
      <source>De wensen stonden er eerder wel. Navragen is vaak genoeg.</source>
      <translation>The wishes were there before. Asking is often enough.</translation>
    </message>
    <message>
      <location filename="resources/rules/regressed.toml" />
      <source>Het vervoer was ingevuld en is nu leeg</source>
      <translation>The transport was filled in and is empty now</translation>
    </message>
    <message>
      <location filename="resources/rules/regressed.toml" />
      <source>Het vervoer stond er eerder wel. Navragen is vaak genoeg.</source>
      <translation>The transport was there before. Asking is often enough.</translation>
    </message>
    <message>
      <location filename="resources/rules/support.toml" />
      <source>Arbeidsvermogen is nog niet bekend</source>
      <translation>Capacity to work is not known yet</translation>
    </message>
    <message>
      <location filename="resources/rules/support.toml" />
      <source>Wij weten niet welke hulp en welke regeling erbij hoort.</source>
      <translation>We do not know which help and which scheme go with it.</translation>
    </message>
    <message>
      <location filename="resources/rules/support.toml" />
      <source>Deze persoon volgt nog een opleiding. Het arbeidsvermogen wordt daarna bepaald.</source>
      <translation>This person is still in education. The capacity to work is determined afterwards.</translation>
    </message>
    <message>
      <location filename="resources/rules/support.toml" />
      <source>Het arbeidsvermogen heeft een code die niet bestaat</source>
      <translation>The capacity to work has a code that does not exist</translation>
    </message>
    <message>
      <location filename="resources/rules/support.toml" />
      <source>Zelfstandig aan het werk, maar alle hulp is nodig</source>
      <translation>Working independently, but all help is needed</translation>
    </message>
    <message>
      <location filename="resources/rules/support.toml" />
      <source>Welke hulp nodig is, staat niet vast.</source>
      <translation>Which help is needed is not settled.</translation>
    </message>
    <message>
      <location filename="resources/rules/support.toml" />
      <source>Twee wensen sluiten elkaar uit</source>
      <translation>Two wishes exclude each other</translation>
    </message>
    <message>
      <location filename="resources/rules/support.toml" />
      <source>Wij weten niet welke werkplek past.</source>
      <translation>We do not know which workplace suits.</translation>
    </message>
    <message>
      <location filename="resources/rules/support.toml" />
      <source>Bij de specifieke wensen staat iets dat wij niet kennen</source>
      <translation>The specific wishes hold something that we do not know</translation>
    </message>
    <message>
      <location filename="resources/rules/support.toml" />
      <source>Specifieke wensen niet ingevuld</source>
      <translation>Specific wishes not filled in</translation>
    </message>
    <message>
      <location filename="resources/rules/support.toml" />
      <source>Niet ingevuld of begeleiding nodig is</source>
      <translation>Not filled in whether guidance is needed</translation>
    </message>
    <message>
      <location filename="resources/rules/support.toml" />
      <source>Wij weten niet of de werkgever genoeg steun kan bieden.</source>
      <translation>We do not know whether the employer can offer enough support.</translation>
    </message>
    <message>
      <location filename="resources/rules/support.toml" />
      <source>Deze persoon volgt nog een opleiding. De steun die nodig is, wordt daarna bepaald.</source>
      <translation>This person still follows an education. The support that is needed is settled after that.</translation>
    </message>
    <message>
      <location filename="resources/rules/support.toml" />
      <source>Niet ingevuld of de werkplek moet worden aangepast</source>
      <translation>Not filled in whether the workplace has to be adapted</translation>
    </message>
    <message>
      <location filename="resources/rules/support.toml" />
      <source>Niet ingevuld of afwisseling nodig is</source>
      <translation>Not filled in whether variation is needed</translation>
    </message>
    <message>
      <location filename="resources/rules/support.toml" />
      <source>Bij begeleiding, aanpassing of afwisseling staat iets dat wij niet kennen</source>
      <translation>Guidance, adaptation or variation holds something that we do not know</translation>
    </message>
  </context>
</TS>
