<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>AccessText</name>
    <message>
        <source>Who you are</source>
        <translation>Qui vous êtes</translation>
    </message>
    <message>
        <source>What is kept about a person</source>
        <translation>Ce qui est conservé sur une personne</translation>
    </message>
    <message>
        <source>all-that-is-kept</source>
        <translation>donnees-conservees</translation>
    </message>
    <message>
        <source>What is kept about you</source>
        <translation>Ce qui est conservé sur vous</translation>
    </message>
    <message>
        <source>File %1, on %2</source>
        <translation>Dossier %1, le %2</translation>
    </message>
    <message>
        <source>This is kept to accompany you towards work and autonomy (art. L. 263-4-1 CASF), for two years after the last contact with you, then two years in an archive that few people open (art. R. 263-8 CASF). You may have it corrected, object to its sharing, ask for its restriction or its erasure, and complain to the CNIL.</source>
        <translation>Ces informations sont conservées pour vous accompagner vers l’emploi et l’autonomie (art.&#xa0;L.&#xa0;263-4-1 CASF), deux ans après le dernier contact avec vous, puis deux ans dans une archive que peu de personnes ouvrent (art.&#xa0;R.&#xa0;263-8 CASF). Vous pouvez les faire corriger, vous opposer à leur partage, demander leur limitation ou leur effacement, et saisir la CNIL.</translation>
    </message>
    <message>
        <source>Notes that colleagues keep for themselves alone are not here: each is asked of who wrote it.</source>
        <translation>Les notes que des collègues gardent pour eux seuls ne sont pas ici&#xa0;: chacune se demande à qui l’a écrite.</translation>
    </message>
</context>
<context>
    <name>AccountDialog</name>
    <message>
        <source>New account</source>
        <translation>Nouveau compte</translation>
    </message>
    <message>
        <source>Edit the account</source>
        <translation>Modifier le compte</translation>
    </message>
    <message>
        <source>Create the account</source>
        <translation>Créer le compte</translation>
    </message>
    <message>
        <source>Save the account</source>
        <translation>Enregistrer le compte</translation>
    </message>
    <message>
        <source>&amp;May enter</source>
        <translation>&amp;Peut entrer</translation>
    </message>
    <message>
        <source>Nobody in the network</source>
        <translation>Personne du réseau</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>&amp;Identifiant</translation>
    </message>
    <message>
        <source>For example the initial and the family name</source>
        <translation>Par exemple l’initiale et le nom</translation>
    </message>
    <message>
        <source>&amp;Professional</source>
        <translation>&amp;Professionnel</translation>
    </message>
    <message>
        <source>Who reads and writes files: the circle and the team are known by this</source>
        <translation>Qui lit et écrit les dossiers&#xa0;: c’est par lui que l’on connaît le cercle et l’équipe</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rôle</translation>
    </message>
    <message>
        <source>Write the login.</source>
        <translation>Écrivez l’identifiant.</translation>
    </message>
</context>
<context>
    <name>AccountsTab</name>
    <message>
        <source>Login</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>Last entered</source>
        <translation>Dernière entrée</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>&amp;New account…</source>
        <translation>&amp;Nouveau compte…</translation>
    </message>
    <message>
        <source>&amp;Edit the account…</source>
        <translation>&amp;Modifier le compte…</translation>
    </message>
    <message>
        <source>Give a &amp;passphrase…</source>
        <translation>Donner une &amp;phrase de passe…</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>The account has its new passphrase.</source>
        <translation>Le compte a sa nouvelle phrase de passe.</translation>
    </message>
</context>
<context>
    <name>ActionDialog</name>
    <message>
        <source>Add an action</source>
        <translation>Ajouter une action</translation>
    </message>
    <message>
        <source>Edit the action</source>
        <translation>Modifier l’action</translation>
    </message>
    <message>
        <source>Add the action</source>
        <translation>Ajouter l’action</translation>
    </message>
    <message>
        <source>Save the action</source>
        <translation>Enregistrer l’action</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>La personne</translation>
    </message>
    <message>
        <source>A partner</source>
        <translation>Un partenaire</translation>
    </message>
    <message>
        <source> h a week</source>
        <translation>&#xa0;h par semaine</translation>
    </message>
    <message>
        <source>&amp;Action</source>
        <translation>&amp;Action</translation>
    </message>
    <message>
        <source>In other &amp;words</source>
        <translation>En d’autres &amp;mots</translation>
    </message>
    <message>
        <source>Ser&amp;vice</source>
        <translation>Ser&amp;vice</translation>
    </message>
    <message>
        <source>Services of the network for this target, the nearest first</source>
        <translation>Services du réseau qui répondent à cet objectif, les plus proches d’abord</translation>
    </message>
    <message>
        <source>&amp;Who takes it</source>
        <translation>&amp;Qui s’en charge</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Structure</translation>
    </message>
    <message>
        <source>&amp;Professional</source>
        <translation>&amp;Professionnel</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Du</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>&amp;Pour le</translation>
    </message>
    <message>
        <source>It is in the queue of the day when it is late</source>
        <translation>Elle figure dans Ma journée à l’approche de ce jour</translation>
    </message>
    <message>
        <source>&amp;Hours</source>
        <translation>&amp;Heures</translation>
    </message>
    <message>
        <source>Counted in the hours of activity of the week while it runs</source>
        <translation>Comptées dans les heures d’activité de la semaine tant qu’elle court</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>É&amp;tat</translation>
    </message>
    <message>
        <source>&amp;Ended on</source>
        <translation>T&amp;erminée le</translation>
    </message>
    <message>
        <source>None of the list</source>
        <translation>Aucune de la liste</translation>
    </message>
    <message>
        <source>No service of the network answers it</source>
        <translation>Aucun service du réseau n’y répond</translation>
    </message>
    <message>
        <source>No service</source>
        <translation>Aucun service</translation>
    </message>
</context>
<context>
    <name>ActorFields</name>
    <message>
        <source>Nobody named</source>
        <translation>Aucun professionnel désigné</translation>
    </message>
</context>
<context>
    <name>AdministrationPlace</name>
    <message>
        <source>Administration</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Parts of the administration</source>
        <translation>Parties de l’administration</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Trail</source>
        <translation>Traces</translation>
    </message>
    <message>
        <source>Emergencies</source>
        <translation>Ouvertures en urgence</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Vocabulaire</translation>
    </message>
</context>
<context>
    <name>AmendmentDialog</name>
    <message>
        <source>Amend the contract</source>
        <translation>Établir un avenant</translation>
    </message>
    <message>
        <source>Record the amendment</source>
        <translation>Enregistrer l’avenant</translation>
    </message>
    <message>
        <source>%1, %2: amendment no. %3</source>
        <comment>contract, period, number</comment>
        <translation>%1, %2&#xa0;: avenant n°&#xa0;%3</translation>
    </message>
    <message>
        <source> h a week</source>
        <translation>&#xa0;h par semaine</translation>
    </message>
    <message>
        <source>&amp;What changes</source>
        <translation>&amp;Ce qui change</translation>
    </message>
    <message>
        <source>&amp;Signed by both on</source>
        <translation>&amp;Signé par les deux le</translation>
    </message>
    <message>
        <source>A review of the contract starts then</source>
        <translation>Le délai du bilan repart de ce jour</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Dernier jour</translation>
    </message>
    <message>
        <source>Empty without an end</source>
        <translation>Vide si le contrat est sans terme</translation>
    </message>
    <message>
        <source>&amp;Hours</source>
        <translation>&amp;Heures</translation>
    </message>
    <message>
        <source>At least 15 hours a week, unless adapted to the person (art. L. 5411-6 CT)</source>
        <translation>Au moins 15&#xa0;heures par semaine, sauf adaptation à la personne (art.&#xa0;L.&#xa0;5411-6 CT)</translation>
    </message>
    <message>
        <source>Reason of the h&amp;ours</source>
        <translation>Motif de l’&amp;adaptation des heures</translation>
    </message>
    <message>
        <source>Health, disability, childcare, caring for somebody…</source>
        <translation>Santé, handicap, garde d’enfant, aide à un proche…</translation>
    </message>
    <message>
        <source>An amendment comes after the signature of the contract.</source>
        <translation>Un avenant vient après la signature du contrat.</translation>
    </message>
</context>
<context>
    <name>Appearance</name>
    <message>
        <source>&amp;System colours</source>
        <translation>Couleurs du &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light colours</source>
        <translation>Couleurs &amp;claires</translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation>Couleurs s&amp;ombres</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Contraste élevé</translation>
    </message>
    <message>
        <source>the text is as large as it gets</source>
        <translation>le texte est à sa plus grande taille</translation>
    </message>
    <message>
        <source>the text is as small as it gets</source>
        <translation>le texte est à sa plus petite taille</translation>
    </message>
</context>
<context>
    <name>AppointmentDialog</name>
    <message>
        <source>Plan an appointment</source>
        <translation>Fixer un rendez-vous</translation>
    </message>
    <message>
        <source>Edit the appointment</source>
        <translation>Modifier le rendez-vous</translation>
    </message>
    <message>
        <source>Plan the appointment</source>
        <translation>Fixer le rendez-vous</translation>
    </message>
    <message>
        <source>Save the appointment</source>
        <translation>Enregistrer le rendez-vous</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Jour</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Heure</translation>
    </message>
    <message>
        <source>D&amp;uration</source>
        <translation>&amp;Durée</translation>
    </message>
    <message>
        <source>&amp;Mode</source>
        <translation>&amp;Forme</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Lieu</translation>
    </message>
    <message>
        <source>Office, address, telephone number to call</source>
        <translation>Bureau, adresse, numéro de téléphone à appeler</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Structure</translation>
    </message>
    <message>
        <source>P&amp;rofessional</source>
        <translation>&amp;Professionnel</translation>
    </message>
    <message>
        <source>Out&amp;come</source>
        <translation>S&amp;uite</translation>
    </message>
    <message>
        <source>Also take p&amp;art</source>
        <translation>Y prennent &amp;aussi part</translation>
    </message>
    <message>
        <source>The other organisations, alone or through one of their professionals</source>
        <translation>Les autres structures, seules ou par un de leurs professionnels</translation>
    </message>
    <message>
        <source>No telephone number is known.</source>
        <translation>Aucun numéro de téléphone connu.</translation>
    </message>
    <message>
        <source>Telephone number: %1</source>
        <translation>Numéro de téléphone&#xa0;: %1</translation>
    </message>
    <message>
        <source>Do not call this person.</source>
        <translation>Ne pas appeler cette personne.</translation>
    </message>
    <message>
        <source>Send no text message.</source>
        <translation>Ne pas envoyer de SMS.</translation>
    </message>
    <message>
        <source>Safe contact only: %1</source>
        <translation>Contact sûr uniquement&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>AskDialog</name>
    <message>
        <source>Ask a partner</source>
        <translation>Demander à un partenaire</translation>
    </message>
    <message>
        <source>Edit the request</source>
        <translation>Modifier la demande</translation>
    </message>
    <message>
        <source>Prepare the request</source>
        <translation>Préparer la demande</translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation>Enregistrer la demande</translation>
    </message>
    <message>
        <source>No obstacle in particular</source>
        <translation>Aucun frein en particulier</translation>
    </message>
    <message>
        <source> €</source>
        <translation>&#xa0;€</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Pas encore envoyée</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Nature</translation>
    </message>
    <message>
        <source>&amp;Obstacle</source>
        <translation>&amp;Frein</translation>
    </message>
    <message>
        <source>Ser&amp;vice</source>
        <translation>Ser&amp;vice</translation>
    </message>
    <message>
        <source>Services of the network for this obstacle, the nearest first</source>
        <translation>Services du réseau pour ce frein, les plus proches d’abord</translation>
    </message>
    <message>
        <source>&amp;Partner</source>
        <translation>&amp;Partenaire</translation>
    </message>
    <message>
        <source>P&amp;rofessional</source>
        <translation>P&amp;rofessionnel</translation>
    </message>
    <message>
        <source>&amp;What is asked</source>
        <translation>&amp;Ce qui est demandé</translation>
    </message>
    <message>
        <source>What the partner needs to &amp;know</source>
        <translation>Ce que le partenaire doit sa&amp;voir</translation>
    </message>
    <message>
        <source>And no more: identity, contacts and appointments are taken from the file (art. L. 121-6-2 CASF)</source>
        <translation>Et rien de plus&#xa0;: identité et coordonnées viennent du dossier (art. L.&#xa0;121-6-2 CASF)</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>&amp;Montant</translation>
    </message>
    <message>
        <source>The person was &amp;told on</source>
        <translation>Personne in&amp;formée le</translation>
    </message>
    <message>
        <source>Of what is asked, of whom, and of what is shared</source>
        <translation>De ce qui est demandé, à qui, et de ce qui est partagé</translation>
    </message>
    <message>
        <source>&amp;Sent by</source>
        <translation>&amp;Envoyée par</translation>
    </message>
    <message>
        <source>Chosen, the request is sent at once</source>
        <translation>Une fois ce moyen choisi, la demande part aussitôt</translation>
    </message>
    <message>
        <source>No service found</source>
        <translation>Aucun service trouvé</translation>
    </message>
    <message>
        <source>No service</source>
        <translation>Aucun service</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>Ce jour n’est pas encore venu.</translation>
    </message>
    <message>
        <source>The person objects to sharing with this partner.</source>
        <translation>La personne s’oppose au partage avec ce partenaire.</translation>
    </message>
    <message>
        <source>Choose an obstacle to see services</source>
        <translation>Choisissez un frein pour voir des services</translation>
    </message>
</context>
<context>
    <name>AttendanceDialog</name>
    <message>
        <source>Who is there</source>
        <translation>Qui est là</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>The &amp;person is there, or asked to come</source>
        <translation>La &amp;personne est là, ou y est conviée</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Jour</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Heure</translation>
    </message>
    <message>
        <source>P&amp;lace</source>
        <translation>&amp;Lieu</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>La personne</translation>
    </message>
    <message>
        <source>In her &amp;words</source>
        <translation>Avec ses &amp;mots</translation>
    </message>
    <message>
        <source>As she agrees to it being written</source>
        <translation>Tels qu’elle accepte qu’ils soient écrits</translation>
    </message>
    <message>
        <source>&amp;Agrees to the decisions on</source>
        <translation>&amp;D’accord avec les décisions le</translation>
    </message>
    <message>
        <source>Empty while she has not said yes</source>
        <translation>Vide tant qu’elle n’a pas dit oui</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partenaires</translation>
    </message>
    <message>
        <source>Also &amp;there</source>
        <translation>Également pré&amp;sents</translation>
    </message>
    <message>
        <source>Who came without being expected</source>
        <translation>Ceux qui sont venus sans être attendus</translation>
    </message>
</context>
<context>
    <name>BackupCommand</name>
    <message>
        <source>Writes a sealed, verified backup of a base.</source>
        <translation>Écrit une sauvegarde d’une base, scellée et vérifiée.</translation>
    </message>
    <message>
        <source>The base.</source>
        <translation>La base.</translation>
    </message>
    <message>
        <source>The backup to write.</source>
        <translation>La sauvegarde à écrire.</translation>
    </message>
    <message numerus="yes">
        <source>Backup of %n person(s) written and verified.</source>
        <translation>
            <numerusform>Sauvegarde de %n personne écrite et vérifiée.</numerusform>
            <numerusform>Sauvegarde de %n personnes écrite et vérifiée.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close the message</source>
        <translation>Fermer le message</translation>
    </message>
</context>
<context>
    <name>BaseChooser</name>
    <message>
        <source>Open a base</source>
        <translation>Ouvrir une base</translation>
    </message>
    <message>
        <source>Where to keep the base</source>
        <translation>Où garder la base</translation>
    </message>
    <message>
        <source>Maillage bases (*.maillage)</source>
        <translation>Bases Maillage (*.maillage)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Backups of Maillage (*.sauvegarde)</source>
        <translation>Sauvegardes de Maillage (*.sauvegarde)</translation>
    </message>
    <message>
        <source>Where to write the base</source>
        <translation>Où écrire la base</translation>
    </message>
</context>
<context>
    <name>BeneficiaryDialog</name>
    <message>
        <source>New person</source>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <source>Edit the identity</source>
        <translation>Modifier l’identité</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Save the identity</source>
        <translation>Enregistrer l’identité</translation>
    </message>
    <message>
        <source>The same names and date of birth are in the base already: %1. Look there first.</source>
        <translation>Les mêmes nom, prénom et date de naissance sont déjà dans la base&#xa0;: %1. Vérifiez d’abord de ce côté.</translation>
    </message>
</context>
<context>
    <name>BeneficiaryFields</name>
    <message>
        <source>Do not call</source>
        <translation>Ne pas appeler</translation>
    </message>
    <message>
        <source>No text message</source>
        <translation>Pas de SMS</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>Ci&amp;vility</source>
        <translation>Ci&amp;vilité</translation>
    </message>
    <message>
        <source>Usual &amp;name</source>
        <translation>&amp;Nom d’usage</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation>&amp;Prénom</translation>
    </message>
    <message>
        <source>&amp;Birth name</source>
        <translation>No&amp;m de naissance</translation>
    </message>
    <message>
        <source>When it differs from the usual name</source>
        <translation>S’il diffère du nom d’usage</translation>
    </message>
    <message>
        <source>&amp;Date of birth</source>
        <translation>&amp;Date de naissance</translation>
    </message>
    <message>
        <source>Certaint&amp;y of the date</source>
        <translation>Certi&amp;tude de la date</translation>
    </message>
    <message>
        <source>Place of bir&amp;th</source>
        <translation>&amp;Lieu de naissance</translation>
    </message>
    <message>
        <source>Nat&amp;ionality</source>
        <translation>Nat&amp;ionalité</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>T&amp;elephone</source>
        <translation>Télép&amp;hone</translation>
    </message>
    <message>
        <source>Several numbers are separated by a comma</source>
        <translation>Séparez plusieurs numéros par une virgule</translation>
    </message>
    <message>
        <source>E-&amp;mail</source>
        <translation>Co&amp;urriel</translation>
    </message>
    <message>
        <source>&amp;Safe contact</source>
        <translation>C&amp;ontact sûr</translation>
    </message>
    <message>
        <source>How to reach the person without danger: who, when, by which means</source>
        <translation>Comment joindre la personne sans danger&#xa0;: qui, quand, par quel moyen</translation>
    </message>
    <message>
        <source>Interpreter&apos;s &amp;language</source>
        <translation>Lan&amp;gue de l’interprète</translation>
    </message>
    <message>
        <source>Empty when no interpreter is needed</source>
        <translation>Vide si aucun interprète n’est nécessaire</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>&amp;Residence</source>
        <translation>Résid&amp;ence</translation>
    </message>
    <message>
        <source>B&amp;ody of domicile</source>
        <translation>O&amp;rganisme de domiciliation</translation>
    </message>
    <message>
        <source>Who receives the letters</source>
        <translation>Qui reçoit le courrier</translation>
    </message>
    <message>
        <source>Domiciled &amp;until</source>
        <translation>Domiciliation &amp;jusqu’au</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>Address, continued</source>
        <translation>Complément d’adresse</translation>
    </message>
    <message>
        <source>&amp;Commune</source>
        <translation>&amp;Commune</translation>
    </message>
    <message>
        <source>&amp;Postcode</source>
        <translation>Code po&amp;stal</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>Identifiants</translation>
    </message>
    <message>
        <source>Social security number</source>
        <translation>Numéro de sécurité sociale</translation>
    </message>
    <message>
        <source>13 characters, or 15 with the key</source>
        <translation>13 caractères, ou 15 avec la clé</translation>
    </message>
    <message>
        <source>CAF number</source>
        <translation>Numéro CAF</translation>
    </message>
    <message>
        <source>Of the household: a couple shares it</source>
        <translation>Celui du foyer&#xa0;: un couple a le même</translation>
    </message>
    <message>
        <source>Role in the RSA file</source>
        <translation>Rôle dans le dossier RSA</translation>
    </message>
    <message>
        <source>France Travail, national</source>
        <translation>Identifiant France Travail (national)</translation>
    </message>
    <message>
        <source>11 digits</source>
        <translation>11 chiffres</translation>
    </message>
    <message>
        <source>France Travail, regional</source>
        <translation>Identifiant France Travail (régional)</translation>
    </message>
    <message>
        <source>The former one, 8 characters</source>
        <translation>L’ancien, 8 caractères</translation>
    </message>
    <message>
        <source>Département&apos;s number</source>
        <translation>Identifiant du département</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>&amp;Work situation</source>
        <translation>Situation pro&amp;fessionnelle</translation>
    </message>
    <message>
        <source>Level of education</source>
        <translation>Niveau de formation</translation>
    </message>
    <message>
        <source>&amp;Job sought</source>
        <translation>&amp;Emploi recherché</translation>
    </message>
    <message>
        <source>First contact of outreach</source>
        <translation>Premier contact de repérage</translation>
    </message>
    <message>
        <source>Followed since</source>
        <translation>Suivi depuis</translation>
    </message>
    <message>
        <source>Entry in the file: decides whether the contract of people followed before 2025 is awaited</source>
        <translation>Entrée dans le suivi&#xa0;: détermine si un contrat est attendu pour les personnes suivies avant 2025</translation>
    </message>
</context>
<context>
    <name>BreachDialog</name>
    <message>
        <source>1. Report of the facts</source>
        <translation>1. Signalement des faits</translation>
    </message>
    <message>
        <source>2. The person is told</source>
        <translation>2. Information de la personne</translation>
    </message>
    <message>
        <source>3. Her observations</source>
        <translation>3. Ses observations</translation>
    </message>
    <message>
        <source>4. Opinion of the multidisciplinary team</source>
        <translation>4. Avis de l’équipe pluridisciplinaire</translation>
    </message>
    <message>
        <source>5. Decision of the président du conseil départemental</source>
        <translation>5. Décision du président du conseil départemental</translation>
    </message>
    <message>
        <source>6. Lifting of the sanction</source>
        <translation>6. Levée de la sanction</translation>
    </message>
    <message>
        <source>Report a breach</source>
        <translation>Signaler un manquement</translation>
    </message>
    <message>
        <source>Record the notification</source>
        <translation>Enregistrer l’information de la personne</translation>
    </message>
    <message>
        <source>Record the observations</source>
        <translation>Enregistrer les observations</translation>
    </message>
    <message>
        <source>Record the opinion</source>
        <translation>Enregistrer l’avis</translation>
    </message>
    <message>
        <source>Record the decision</source>
        <translation>Enregistrer la décision</translation>
    </message>
    <message>
        <source>Record the lifting</source>
        <translation>Enregistrer la levée</translation>
    </message>
    <message>
        <source>Edit the breach case</source>
        <translation>Modifier le dossier de manquement</translation>
    </message>
    <message>
        <source>Save the breach case</source>
        <translation>Enregistrer le dossier de manquement</translation>
    </message>
    <message>
        <source>Breach</source>
        <translation>Manquement</translation>
    </message>
    <message>
        <source>Reported on</source>
        <translation>Signalé le</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Faits</translation>
    </message>
    <message>
        <source>Told to the person on</source>
        <translation>Personne informée le</translation>
    </message>
    <message>
        <source>Observations by</source>
        <translation>Observations attendues pour le</translation>
    </message>
    <message>
        <source>Observations received on</source>
        <translation>Observations reçues le</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Observations</translation>
    </message>
    <message>
        <source>Opinion of the team</source>
        <translation>Avis de l’équipe</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>&amp;Breach</source>
        <translation>&amp;Manquement</translation>
    </message>
    <message>
        <source>&amp;Reported on</source>
        <translation>Si&amp;gnalé le</translation>
    </message>
    <message>
        <source>&amp;Facts</source>
        <translation>&amp;Faits</translation>
    </message>
    <message>
        <source>Dated facts, without judgement; no health detail, no third person. One appointment missed is not enough, and a legitimate reason excuses it (art. L. 262-37 CASF).</source>
        <translation>Des faits datés, sans jugement&#xa0;; ni détail de santé, ni tierce personne. Un seul rendez-vous manqué ne suffit pas, et un motif légitime l’excuse (art.&#xa0;L.&#xa0;262-37 CASF).</translation>
    </message>
    <message>
        <source>The breach &amp;persists or comes again</source>
        <translation>Le manquement &amp;persiste ou se répète</translation>
    </message>
    <message>
        <source>&amp;Household of several people, or increase for isolation</source>
        <translation>Fo&amp;yer de plusieurs personnes, ou majoration pour isolement</translation>
    </message>
    <message>
        <source>&amp;Told on</source>
        <translation>P&amp;ersonne informée le</translation>
    </message>
    <message>
        <source>The day the person was told of the facts and of what she risks</source>
        <translation>Le jour où la personne a été informée des faits et de ce qu’elle encourt</translation>
    </message>
    <message>
        <source>Observations b&amp;y</source>
        <translation>Observations jusqu’a&amp;u</translation>
    </message>
    <message>
        <source>Empty: ten days after (art. L. 262-37 III CASF, delay to be verified)</source>
        <translation>Vide&#xa0;: dix jours après (art.&#xa0;L.&#xa0;262-37 III CASF, délai à vérifier)</translation>
    </message>
    <message>
        <source>Recei&amp;ved on</source>
        <translation>Reçue&amp;s le</translation>
    </message>
    <message>
        <source>&amp;Observations</source>
        <translation>&amp;Observations</translation>
    </message>
    <message>
        <source>In her own words; she may be assisted by a person of her choice</source>
        <translation>Dans ses propres mots&#xa0;; elle peut être assistée de la personne de son choix</translation>
    </message>
    <message>
        <source>&amp;Asked for on</source>
        <translation>Dema&amp;ndé le</translation>
    </message>
    <message>
        <source>Opinion &amp;given on</source>
        <translation>Avis &amp;rendu le</translation>
    </message>
    <message>
        <source>Opi&amp;nion</source>
        <translation>&amp;Avis</translation>
    </message>
    <message>
        <source>The département decides. Maillage records its decision, and says what departs from the rules of that day.</source>
        <translation>Le département décide. Maillage enregistre sa décision et signale ce qui s’écarte des règles de ce jour-là.</translation>
    </message>
    <message>
        <source>&amp;Decision</source>
        <translation>Déc&amp;ision</translation>
    </message>
    <message>
        <source>D&amp;ecided on</source>
        <translation>Décidé &amp;le</translation>
    </message>
    <message>
        <source> %</source>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>&amp;Withheld</source>
        <translation>Part re&amp;tenue</translation>
    </message>
    <message>
        <source> months</source>
        <translation>&#xa0;mois</translation>
    </message>
    <message>
        <source>D&amp;uration</source>
        <translation>&amp;Durée</translation>
    </message>
    <message>
        <source>F&amp;irst day</source>
        <translation>Premier &amp;jour</translation>
    </message>
    <message>
        <source>&amp;Lifted on</source>
        <translation>Le&amp;vée le</translation>
    </message>
    <message>
        <source>A suspension ends as soon as the person does what was asked (art. L. 262-37 I CASF)</source>
        <translation>Une suspension prend fin dès que la personne fait ce qui était demandé (art.&#xa0;L.&#xa0;262-37 I CASF)</translation>
    </message>
    <message>
        <source>Rea&amp;son</source>
        <translation>Pour&amp;quoi</translation>
    </message>
    <message>
        <source>Enter the day the person was told.</source>
        <translation>Indiquez le jour où la personne a été informée.</translation>
    </message>
    <message>
        <source>Enter the day they were received.</source>
        <translation>Indiquez le jour où elles ont été reçues.</translation>
    </message>
    <message>
        <source>Enter the day the opinion was asked for or given.</source>
        <translation>Indiquez le jour où l’avis a été demandé ou rendu.</translation>
    </message>
    <message>
        <source>Choose what was decided.</source>
        <translation>Choisissez ce qui a été décidé.</translation>
    </message>
    <message>
        <source>Enter the day the sanction was lifted.</source>
        <translation>Indiquez le jour où la sanction a été levée.</translation>
    </message>
</context>
<context>
    <name>BriefDialog</name>
    <message>
        <source>Brief before a meeting</source>
        <translation>L’essentiel avant le rendez-vous</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>&amp;Print or save…</source>
        <translation>&amp;Imprimer ou enregistrer…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>BriefDocumentText</name>
    <message>
        <source>Brief before a meeting</source>
        <translation>L’essentiel avant le rendez-vous</translation>
    </message>
    <message>
        <source>brief</source>
        <translation>brief</translation>
    </message>
</context>
<context>
    <name>BriefText</name>
    <message>
        <source>file %1</source>
        <translation>dossier %1</translation>
    </message>
    <message>
        <source>Do not call.</source>
        <translation>Ne pas appeler.</translation>
    </message>
    <message>
        <source>Send no SMS.</source>
        <translation>Ne pas envoyer de SMS.</translation>
    </message>
    <message>
        <source>Safe contact only: %1</source>
        <translation>Contact sûr uniquement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Interpreter: %1</source>
        <translation>Interprète&#xa0;: %1</translation>
    </message>
    <message>
        <source>Where the pathway stands</source>
        <translation>Où en est le parcours</translation>
    </message>
    <message>
        <source>What is next</source>
        <translation>Ce qui vient</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Rien n’est attendu.</translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation>Qui agit</translation>
    </message>
    <message>
        <source>What blocks</source>
        <translation>Ce qui bloque</translation>
    </message>
    <message>
        <source>Nothing known.</source>
        <translation>Rien de connu.</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>Ce qui a été promis</translation>
    </message>
    <message>
        <source>No step of the plan is open.</source>
        <translation>Aucune action du plan n’est en cours.</translation>
    </message>
    <message>
        <source>Last meetings</source>
        <translation>Derniers rendez-vous</translation>
    </message>
    <message>
        <source>Nobody met the person yet.</source>
        <translation>Aucun rendez-vous tenu pour l’instant.</translation>
    </message>
    <message>
        <source>Since your last visit</source>
        <translation>Depuis votre dernière visite</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Rien n’a changé.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1 (%2)</source>
        <translation>depuis le %1 (%2)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>contract, period</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>deadline, state, last day</comment>
        <translation>%1&#xa0;: %2 (%3)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>theme, level</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>no action answers it</source>
        <translation>aucune action n’y répond</translation>
    </message>
    <message>
        <source>the person</source>
        <translation>la personne</translation>
    </message>
    <message>
        <source>late by %1</source>
        <translation>en retard de %1</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>no later than %1</source>
        <translation>au plus tard le %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who, what</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>You open this file for the first time.</source>
        <translation>Vous ouvrez ce dossier pour la première fois.</translation>
    </message>
    <message>
        <source>undone: %1</source>
        <translation>annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 (%2 times)</source>
        <translation>%1 (%2&#xa0;fois)</translation>
    </message>
</context>
<context>
    <name>CalendarCommand</name>
    <message>
        <source>Writes the account&apos;s appointments to a calendar file.</source>
        <translation>Écrit les rendez-vous du compte dans un fichier d’agenda.</translation>
    </message>
    <message>
        <source>The base.</source>
        <translation>La base.</translation>
    </message>
    <message>
        <source>The calendar to write (.ics).</source>
        <translation>L’agenda à écrire (.ics).</translation>
    </message>
    <message>
        <source>Tells who the appointments are with; without it, their kind and the organisation.</source>
        <translation>Dit avec qui sont les rendez-vous&#xa0;; sans elle, leur type et la structure.</translation>
    </message>
    <message>
        <source>First day; today without it.</source>
        <translation>Premier jour&#xa0;; sans elle, aujourd’hui.</translation>
    </message>
    <message>
        <source>Last day; without it, all.</source>
        <translation>Dernier jour&#xa0;; sans elle, tous.</translation>
    </message>
    <message numerus="yes">
        <source>%n appointment(s) written.</source>
        <translation>
            <numerusform>%n rendez-vous écrit.</numerusform>
            <numerusform>%n rendez-vous écrits.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarDialog</name>
    <message>
        <source>Export to a calendar</source>
        <translation>Exporter vers un agenda</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Choisir le fichier…</translation>
    </message>
    <message>
        <source>With the &amp;names</source>
        <translation>Avec les &amp;noms</translation>
    </message>
    <message>
        <source>Without them, the calendar holds the day, the kind of appointment and the organisation. With them, also who it is with and where: whoever reads the calendar, or keeps it on a server, reads that too.</source>
        <translation>Sans eux, l’agenda porte le jour, le type de rendez-vous et la structure. Avec eux, aussi avec qui et où&#xa0;: quiconque lit l’agenda, ou le garde sur un serveur, le lit aussi.</translation>
    </message>
    <message>
        <source>My appointments</source>
        <translation>Mes rendez-vous</translation>
    </message>
    <message>
        <source>The appointments of this person</source>
        <translation>Les rendez-vous de cette personne</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Du</translation>
    </message>
    <message>
        <source>Empty: from the first</source>
        <translation>Vide&#xa0;: depuis le premier</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Au</translation>
    </message>
    <message>
        <source>Empty: all that are planned</source>
        <translation>Vide&#xa0;: tous ceux qui sont fixés</translation>
    </message>
    <message>
        <source>The last day comes before the first.</source>
        <translation>Le dernier jour précède le premier.</translation>
    </message>
    <message numerus="yes">
        <source>%n appointment(s) written to the calendar file.</source>
        <translation>
            <numerusform>%n rendez-vous écrit dans le fichier d’agenda.</numerusform>
            <numerusform>%n rendez-vous écrits dans le fichier d’agenda.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where to write the calendar</source>
        <translation>Où écrire l’agenda</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Agendas (*.ics)</translation>
    </message>
    <message>
        <source>appointments</source>
        <translation>rendez-vous</translation>
    </message>
</context>
<context>
    <name>CallConferenceDialog</name>
    <message>
        <source>Call a case conference</source>
        <translation>Réunir une concertation</translation>
    </message>
    <message>
        <source>Call the conference</source>
        <translation>Réunir la concertation</translation>
    </message>
    <message>
        <source>The person is asked to &amp;come</source>
        <translation>La personne y est &amp;conviée</translation>
    </message>
    <message>
        <source>No request</source>
        <translation>Aucune demande</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Jour</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Heure</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Lieu</translation>
    </message>
    <message>
        <source>Room, address, or link of a video call</source>
        <translation>Salle, adresse ou lien de visioconférence</translation>
    </message>
    <message>
        <source>With &amp;whom</source>
        <translation>Avec &amp;qui</translation>
    </message>
    <message>
        <source>The whole circle at first: take away who has nothing to do with it</source>
        <translation>Tout le cercle d’abord&#xa0;: retirez ceux que cela ne concerne pas</translation>
    </message>
    <message>
        <source>Called by the &amp;request</source>
        <translation>À la suite de la &amp;demande</translation>
    </message>
    <message>
        <source>It is done when the minutes are settled</source>
        <translation>Elle est close quand le compte rendu est arrêté</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>Other &amp;subject</source>
        <translation>Autre &amp;sujet</translation>
    </message>
    <message>
        <source>More subjects can be added until the minutes are settled</source>
        <translation>D’autres sujets peuvent être ajoutés tant que le compte rendu n’est pas arrêté</translation>
    </message>
    <message>
        <source>Say with whom it is held.</source>
        <translation>Indiquez avec qui elle se tient.</translation>
    </message>
    <message>
        <source>Say what it is about.</source>
        <translation>Indiquez de quoi il sera question.</translation>
    </message>
</context>
<context>
    <name>CaseActs</name>
    <message>
        <source>Edit the identity…</source>
        <translation>Modifier l’identité…</translation>
    </message>
    <message>
        <source>Plan an appointment…</source>
        <translation>Fixer un rendez-vous…</translation>
    </message>
    <message>
        <source>Record an orientation…</source>
        <translation>Enregistrer une orientation…</translation>
    </message>
    <message>
        <source>Sign a contract…</source>
        <translation>Signer un contrat…</translation>
    </message>
    <message>
        <source>Record the exit…</source>
        <translation>Enregistrer la sortie…</translation>
    </message>
    <message>
        <source>Add to the circle…</source>
        <translation>Ajouter au cercle…</translation>
    </message>
    <message>
        <source>Name the unique referent…</source>
        <translation>Désigner le référent unique…</translation>
    </message>
    <message>
        <source>Record a right…</source>
        <translation>Enregistrer un droit…</translation>
    </message>
    <message>
        <source>Record a registration…</source>
        <translation>Enregistrer une inscription…</translation>
    </message>
    <message>
        <source>Link a household…</source>
        <translation>Rattacher un foyer…</translation>
    </message>
    <message>
        <source>Appointment: %1</source>
        <translation>Rendez-vous&#xa0;: %1</translation>
    </message>
    <message>
        <source>Appointment removed</source>
        <translation>Rendez-vous supprimé</translation>
    </message>
    <message>
        <source>Contract removed</source>
        <translation>Contrat supprimé</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Export the appointments to a calendar…</source>
        <translation>Exporter les rendez-vous vers un agenda…</translation>
    </message>
    <message>
        <source>Record a review…</source>
        <translation>Enregistrer un bilan…</translation>
    </message>
    <message>
        <source>Ask for another orientation…</source>
        <translation>Demander une réorientation…</translation>
    </message>
    <message>
        <source>Report a breach…</source>
        <translation>Signaler un manquement…</translation>
    </message>
    <message>
        <source>Validate the diagnosis…</source>
        <translation>Valider le diagnostic…</translation>
    </message>
    <message>
        <source>Ask a partner…</source>
        <translation>Demander à un partenaire…</translation>
    </message>
    <message>
        <source>Record an objection to sharing…</source>
        <translation>Enregistrer une opposition au partage…</translation>
    </message>
    <message>
        <source>Record a legal representative…</source>
        <translation>Enregistrer un représentant légal…</translation>
    </message>
    <message>
        <source>Propose to the household…</source>
        <translation>Proposer au foyer…</translation>
    </message>
    <message>
        <source>Part from the household…</source>
        <translation>Dissocier du foyer…</translation>
    </message>
    <message>
        <source>Proposal accepted</source>
        <translation>Proposition reprise</translation>
    </message>
    <message>
        <source>Proposal declined</source>
        <translation>Proposition laissée</translation>
    </message>
    <message>
        <source>Keep a professional away…</source>
        <translation>Écarter un professionnel…</translation>
    </message>
    <message>
        <source>Record a request about her rights…</source>
        <translation>Enregistrer une demande d’exercice des droits…</translation>
    </message>
</context>
<context>
    <name>CaseFilePage</name>
    <message>
        <source>File</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>&amp;Act</source>
        <translation>A&amp;gir</translation>
    </message>
    <message>
        <source>This file is not in the base</source>
        <translation>Ce dossier n’est pas dans la base</translation>
    </message>
    <message>
        <source>It may have been undone or removed.</source>
        <translation>Il a peut-être été annulé ou supprimé.</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Échéances</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Pathway</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contrats</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Suite</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Cercle</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>Last news</source>
        <translation>Dernières nouvelles</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droit</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis le</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>No deadline runs</source>
        <translation>Aucune échéance en cours</translation>
    </message>
    <message>
        <source>Deadlines follow from rights, orientations and contracts.</source>
        <translation>Les échéances découlent des droits, des orientations et des contrats.</translation>
    </message>
    <message>
        <source>No orientation or contract yet</source>
        <translation>Ni orientation ni contrat pour l’instant</translation>
    </message>
    <message>
        <source>No appointment yet</source>
        <translation>Aucun rendez-vous pour l’instant</translation>
    </message>
    <message>
        <source>Nobody acts yet</source>
        <translation>Personne n’agit pour l’instant</translation>
    </message>
    <message>
        <source>No right recorded yet</source>
        <translation>Aucun droit enregistré pour l’instant</translation>
    </message>
    <message>
        <source>Nothing was done yet</source>
        <translation>Rien n’a encore été fait</translation>
    </message>
    <message>
        <source>file %1</source>
        <translation>dossier %1</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>Ne pas appeler</translation>
    </message>
    <message>
        <source>Safe contact only</source>
        <translation>Contact sûr uniquement</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Back to the people</source>
        <translation>Revenir aux bénéficiaires</translation>
    </message>
    <message>
        <source>Parts of the file</source>
        <translation>Parties du dossier</translation>
    </message>
    <message>
        <source>You are not in the circle of this person: you see who she is and who accompanies her.</source>
        <translation>Vous n’êtes pas dans le cercle de cette personne&#xa0;: vous voyez qui elle est et qui l’accompagne.</translation>
    </message>
    <message>
        <source>Open in an &amp;emergency…</source>
        <translation>Ouvrir en &amp;urgence…</translation>
    </message>
    <message>
        <source>This file cannot be shown</source>
        <translation>Ce dossier ne peut pas être affiché</translation>
    </message>
    <message>
        <source>Consultations</source>
        <translation>Consultations</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Nobody consulted this file yet</source>
        <translation>Personne n’a encore consulté ce dossier</translation>
    </message>
    <message>
        <source>Interview mode</source>
        <translation>Mode entretien</translation>
    </message>
    <message>
        <source>End of the interview</source>
        <translation>Fin de l’entretien</translation>
    </message>
    <message>
        <source>Set a target…</source>
        <translation>Fixer un objectif…</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan d’action</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Imprimer</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suite</translation>
    </message>
    <message>
        <source>Nothing was asked of a partner yet</source>
        <translation>Rien n’a encore été demandé à un partenaire</translation>
    </message>
    <message>
        <source>Form left unfinished: %1 (%2)</source>
        <comment>form, moment</comment>
        <translation>Formulaire laissé en cours&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>Form left unfinished: %1, in “%2” (%3)</source>
        <comment>form, part of the file, moment</comment>
        <translation>Formulaire laissé en cours&#xa0;: %1, dans «&#xa0;%2&#xa0;» (%3)</translation>
    </message>
    <message>
        <source>Sho&amp;w where</source>
        <translation>&amp;Voir où</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Partages</translation>
    </message>
    <message>
        <source>Person told</source>
        <translation>Personne informée</translation>
    </message>
    <message>
        <source>Nothing was shared yet</source>
        <translation>Rien n’a encore été partagé</translation>
    </message>
    <message>
        <source>Members of the circle</source>
        <translation>Membres du cercle</translation>
    </message>
    <message>
        <source>Conferences</source>
        <translation>Concertations</translation>
    </message>
    <message>
        <source>Call a case conference…</source>
        <translation>Réunir une concertation…</translation>
    </message>
    <message>
        <source>Restricted file</source>
        <translation>Dossier limité</translation>
    </message>
    <message>
        <source>This file is restricted at the person&apos;s asking (RGPD art. 18): you see who she is and who accompanies her.</source>
        <translation>Ce dossier est limité à la demande de la personne (RGPD, art.&#xa0;18)&#xa0;: vous voyez qui elle est et qui l’accompagne.</translation>
    </message>
    <message>
        <source>Requests about rights</source>
        <translation>Demandes d’exercice des droits</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Ce qui est demandé</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Reçue le</translation>
    </message>
    <message>
        <source>Register of what was shared</source>
        <translation>Registre des partages</translation>
    </message>
    <message>
        <source>The person exercised no right yet</source>
        <translation>La personne n’a encore exercé aucun droit</translation>
    </message>
</context>
<context>
    <name>CaseLines</name>
    <message>
        <source>Cancel the appointment</source>
        <translation>Annuler le rendez-vous</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Suite</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>Professional</source>
        <translation>Professionnel</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>no news for %1</source>
        <translation>sans nouvelles depuis %1</translation>
    </message>
    <message>
        <source>End the membership…</source>
        <translation>Mettre fin à la participation…</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Reason of the end</source>
        <translation>Motif de fin</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Dernier contact</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>To be signed</source>
        <translation>À signer</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Signé le</translation>
    </message>
    <message>
        <source>Revised on</source>
        <translation>Révisé le</translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation>Heures par semaine</translation>
    </message>
    <message>
        <source>Reason of the hours</source>
        <translation>Motif de l’adaptation des heures</translation>
    </message>
    <message>
        <source>Joint review</source>
        <translation>Bilan conjoint</translation>
    </message>
    <message>
        <source>at 12 months (art. D. 262-65-2-1 CASF)</source>
        <translation>à 12 mois (art. D. 262-65-2-1 CASF)</translation>
    </message>
    <message>
        <source>Orientation: %1</source>
        <translation>Orientation&#xa0;: %1</translation>
    </message>
    <message>
        <source>Proposed on</source>
        <translation>Proposée le</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Décidée le</translation>
    </message>
    <message>
        <source>Notified on</source>
        <translation>Notifiée le</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Global diagnosis</source>
        <translation>Diagnostic posé</translation>
    </message>
    <message>
        <source>Validated</source>
        <translation>Validé</translation>
    </message>
    <message>
        <source>Validated on</source>
        <translation>Validé le</translation>
    </message>
    <message>
        <source>Exit: %1</source>
        <translation>Sortie&#xa0;: %1</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>State since</source>
        <translation>État depuis le</translation>
    </message>
    <message>
        <source>Applied for on</source>
        <translation>Demandé le</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>Ouvert le</translation>
    </message>
    <message>
        <source>Received by the département on</source>
        <translation>Reçu par le département le</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Clos le</translation>
    </message>
    <message>
        <source>Rights and duties</source>
        <translation>Droits et devoirs</translation>
    </message>
    <message>
        <source>subject to them</source>
        <translation>la personne y est soumise</translation>
    </message>
    <message>
        <source>Registered as jobseeker</source>
        <translation>Statut de demandeur d’emploi</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Inscrit</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Runs since</source>
        <translation>Court depuis le</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Force</source>
        <translation>Portée</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulation&#xa0;: %1</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>To come, at the same time as another</source>
        <translation>À venir, en même temps qu’un autre</translation>
    </message>
    <message>
        <source>Clash</source>
        <translation>À concilier</translation>
    </message>
    <message>
        <source>Also take part</source>
        <translation>Y prennent aussi part</translation>
    </message>
    <message>
        <source>To be signed by the body</source>
        <translation>À signer par l’organisme</translation>
    </message>
    <message>
        <source>To be signed by the person</source>
        <translation>À signer par la personne</translation>
    </message>
    <message>
        <source>Prepare the renewal…</source>
        <translation>Préparer le renouvellement…</translation>
    </message>
    <message>
        <source>Amend…</source>
        <translation>Établir un avenant…</translation>
    </message>
    <message>
        <source>Signed by the person on</source>
        <translation>Signé par la personne le</translation>
    </message>
    <message>
        <source>Signed by the body on</source>
        <translation>Signé par l’organisme le</translation>
    </message>
    <message>
        <source>Signatory</source>
        <translation>Signataire</translation>
    </message>
    <message>
        <source>The rules say</source>
        <translation>Ce que disent les règles</translation>
    </message>
    <message>
        <source>Amendment no. %1: %2</source>
        <comment>number, subject</comment>
        <translation>Avenant n°&#xa0;%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>sans terme</translation>
    </message>
    <message>
        <source>Signed by both on</source>
        <translation>Signé par les deux le</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation>Attend depuis %1</translation>
    </message>
    <message>
        <source>Asked for today</source>
        <translation>Demandée aujourd’hui</translation>
    </message>
    <message>
        <source>Orientation maintained</source>
        <translation>Orientation maintenue</translation>
    </message>
    <message>
        <source>Put to who decides</source>
        <translation>Transmettre à qui décide</translation>
    </message>
    <message>
        <source>Record the decision…</source>
        <translation>Enregistrer la décision…</translation>
    </message>
    <message>
        <source>Reorientation: %1</source>
        <translation>Réorientation&#xa0;: %1</translation>
    </message>
    <message>
        <source>Asked for on</source>
        <translation>Demandée le</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>Demandée par</translation>
    </message>
    <message>
        <source>Reason of the decision</source>
        <translation>Motif de la décision</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Tenu le</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Conclusion</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Synthèse</translation>
    </message>
    <message>
        <source>Record a check of the job…</source>
        <translation>Faire le point sur l’emploi…</translation>
    </message>
    <message>
        <source>Reopen the pathway…</source>
        <translation>Rouvrir le parcours…</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Rouvert</translation>
    </message>
    <message>
        <source>Reopened on</source>
        <translation>Rouvert le</translation>
    </message>
    <message>
        <source>Reason of the reopening</source>
        <translation>Motif de la réouverture</translation>
    </message>
    <message>
        <source>Check of the job</source>
        <translation>Point sur l’emploi</translation>
    </message>
    <message>
        <source>Administrative suspension</source>
        <translation>Suspension administrative</translation>
    </message>
    <message>
        <source>Sanction applied by CAF</source>
        <translation>Sanction appliquée par la CAF</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Ce que cela signifie</translation>
    </message>
    <message>
        <source>Sanction lifted</source>
        <translation>Sanction levée</translation>
    </message>
    <message>
        <source>Sanction ended</source>
        <translation>Sanction terminée</translation>
    </message>
    <message>
        <source>Sanction: %1</source>
        <translation>Sanction&#xa0;: %1</translation>
    </message>
    <message>
        <source>The person is to be told</source>
        <translation>Personne à informer</translation>
    </message>
    <message>
        <source>Her observations until %1</source>
        <translation>Ses observations jusqu’au %1</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>verb</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Breach: %1</source>
        <translation>Manquement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reported on</source>
        <translation>Signalé le</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Signalé par</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Faits</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Répété</translation>
    </message>
    <message>
        <source>persists or came again</source>
        <translation>persiste ou s’est répété</translation>
    </message>
    <message>
        <source>Told to the person on</source>
        <translation>Personne informée le</translation>
    </message>
    <message>
        <source>Observations by</source>
        <translation>Observations attendues pour le</translation>
    </message>
    <message>
        <source>Observations received on</source>
        <translation>Observations reçues le</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Observations</translation>
    </message>
    <message>
        <source>Opinion asked for on</source>
        <translation>Avis demandé le</translation>
    </message>
    <message>
        <source>Opinion given on</source>
        <translation>Avis rendu le</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Lifted on</source>
        <translation>Levée le</translation>
    </message>
    <message>
        <source>Reason of the lifting</source>
        <translation>Motif de la levée</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Departs from the rules</source>
        <translation>S’écarte des règles</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>Mandat</translation>
    </message>
    <message>
        <source>Référent by the orientation</source>
        <translation>Référent désigné par l’orientation</translation>
    </message>
    <message>
        <source>Basis of sharing</source>
        <translation>Fondement du partage</translation>
    </message>
    <message>
        <source>Person told</source>
        <translation>Personne informée</translation>
    </message>
    <message>
        <source>with everybody but who accompanies her</source>
        <translation>avec tous, sauf qui l’accompagne</translation>
    </message>
    <message>
        <source>Objection to sharing</source>
        <translation>Opposition au partage</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>lifted on %1</source>
        <translation>levée le %1</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Reçue le</translation>
    </message>
    <message>
        <source>In the person&apos;s words</source>
        <translation>Avec les mots de la personne</translation>
    </message>
    <message>
        <source>What this partner will see…</source>
        <translation>Ce que verra ce partenaire…</translation>
    </message>
    <message>
        <source>Kept away</source>
        <translation>Écarté</translation>
    </message>
    <message>
        <source>Professional to keep away</source>
        <translation>Professionnel à écarter</translation>
    </message>
    <message>
        <source>Noted on</source>
        <translation>Noté le</translation>
    </message>
</context>
<context>
    <name>CaseStripText</name>
    <message>
        <source>for %1</source>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>Last contact %1</source>
        <translation>Dernier contact %1</translation>
    </message>
    <message>
        <source>No contact yet</source>
        <translation>Aucun contact pour l’instant</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>appointment, moment</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>Rien n’est attendu</translation>
    </message>
    <message>
        <source>No appointment planned</source>
        <translation>Aucun rendez-vous fixé</translation>
    </message>
    <message>
        <source>%1 (unique referent)</source>
        <translation>%1 (référent unique)</translation>
    </message>
    <message>
        <source>%1: no news for %2</source>
        <translation>%1&#xa0;: sans nouvelles depuis %2</translation>
    </message>
    <message>
        <source>No unique referent</source>
        <translation>Aucun référent unique</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>deadline: how late</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 suspended</source>
        <translation>%1&#xa0;: droit suspendu</translation>
    </message>
    <message>
        <source>%1 ended</source>
        <translation>%1&#xa0;: droit clos</translation>
    </message>
    <message>
        <source>Elected domicile ended</source>
        <translation>Élection de domicile expirée</translation>
    </message>
    <message numerus="yes">
        <source>%n appointment(s) missed in a row</source>
        <translation>
            <numerusform>%n rendez-vous manqué</numerusform>
            <numerusform>%n rendez-vous manqués d’affilée</numerusform>
        </translation>
    </message>
    <message>
        <source>No telephone, e-mail or safe contact</source>
        <translation>Ni téléphone, ni courriel, ni contact sûr</translation>
    </message>
    <message>
        <source>Nothing known</source>
        <translation>Rien de connu</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>Où en est la personne&#xa0;?</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>Who acts?</source>
        <translation>Qui agit&#xa0;?</translation>
    </message>
    <message>
        <source>What blocks?</source>
        <translation>Ce qui bloque</translation>
    </message>
    <message>
        <source>%1: administrative suspension (%2), not a sanction</source>
        <comment>right, reason</comment>
        <translation>%1&#xa0;: suspension administrative (%2), ce n’est pas une sanction</translation>
    </message>
    <message>
        <source>Sanction applied by CAF to the %1: no decision is recorded here</source>
        <translation>%1&#xa0;: sanction appliquée par la CAF, aucune décision n’est enregistrée ici</translation>
    </message>
    <message>
        <source>Sanction decided on %1 by the département: %2, until %3</source>
        <comment>day, measure, last day</comment>
        <translation>Sanction décidée le %1 par le département&#xa0;: %2, jusqu’au %3</translation>
    </message>
    <message>
        <source>Reorientation waiting for %1</source>
        <translation>Réorientation en attente depuis %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>theme: level</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>CaseStripView</name>
    <message>
        <source>In short</source>
        <translation>En bref</translation>
    </message>
</context>
<context>
    <name>CaseloadEmptiness</name>
    <message>
        <source>Nobody is in this base yet</source>
        <translation>Cette base ne contient encore personne</translation>
    </message>
    <message>
        <source>Nobody matches these filters</source>
        <translation>Personne ne correspond à ces filtres</translation>
    </message>
    <message>
        <source>The view “%1” may hold others.</source>
        <translation>La vue «&#xa0;%1&#xa0;» contient peut-être d’autres personnes.</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Retirer les filtres</translation>
    </message>
    <message>
        <source>No file is open</source>
        <translation>Aucun dossier n’est ouvert</translation>
    </message>
    <message>
        <source>The files of this base are all closed.</source>
        <translation>Tous les dossiers de cette base sont clos.</translation>
    </message>
    <message>
        <source>Nobody here: nothing is left to do</source>
        <translation>Personne ici&#xa0;: il ne reste rien à faire</translation>
    </message>
    <message>
        <source>No file of the view “%1” waits for anything.</source>
        <translation>Aucun dossier de la vue «&#xa0;%1&#xa0;» n’est en attente.</translation>
    </message>
    <message>
        <source>Nobody is here yet</source>
        <translation>Personne ici pour l’instant</translation>
    </message>
    <message>
        <source>Show everyone</source>
        <translation>Afficher toutes les personnes</translation>
    </message>
    <message>
        <source>Import a file, or open the file of a new person with Ctrl+N.</source>
        <translation>Importez un fichier, ou ouvrez le dossier d’une nouvelle personne avec Ctrl+N.</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importer un fichier</translation>
    </message>
</context>
<context>
    <name>CaseloadModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>CaseloadPage</name>
    <message>
        <source>Beneficiaries</source>
        <translation>Bénéficiaires</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Colonnes</translation>
    </message>
    <message>
        <source>Save as a &amp;view…</source>
        <translation>Enregistrer comme &amp;vue…</translation>
    </message>
    <message>
        <source>This view was removed.</source>
        <translation>Cette vue a été supprimée.</translation>
    </message>
    <message>
        <source>“%1” was saved by a newer version of Maillage and cannot be read here: everyone is shown.</source>
        <translation>La vue «&#xa0;%1&#xa0;» a été enregistrée par une version plus récente de Maillage et ne peut pas être lue ici&#xa0;: toutes les personnes sont affichées.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln personne</numerusform>
            <numerusform>%Ln personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open the file</source>
        <translation>&amp;Ouvrir le dossier</translation>
    </message>
    <message>
        <source>&amp;Filter the list</source>
        <translation>&amp;Filtrer la liste</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation>&amp;Colonnes…</translation>
    </message>
    <message>
        <source>Person at a &amp;glance</source>
        <translation>A&amp;perçu de la personne</translation>
    </message>
    <message>
        <source>Look for &amp;duplicates…</source>
        <translation>Chercher les &amp;doublons…</translation>
    </message>
    <message>
        <source>&amp;Reassign the file…</source>
        <translation>&amp;Réaffecter le dossier…</translation>
    </message>
    <message>
        <source>Reassign the files of the &amp;list…</source>
        <translation>Réaffecter les dossiers de la &amp;liste…</translation>
    </message>
    <message>
        <source>Reassign the files of a &amp;colleague…</source>
        <translation>Réaffecter les dossiers d’un &amp;collègue…</translation>
    </message>
</context>
<context>
    <name>CaseloadTable</name>
    <message>
        <source>List of people</source>
        <translation>Liste des personnes</translation>
    </message>
    <message>
        <source>&amp;Columns shown</source>
        <translation>&amp;Colonnes affichées</translation>
    </message>
    <message>
        <source>&amp;Restore the columns</source>
        <translation>&amp;Rétablir les colonnes</translation>
    </message>
    <message>
        <source>Column “%1”</source>
        <translation>Colonne «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Sort &amp;ascending</source>
        <translation>&amp;Trier par ordre croissant</translation>
    </message>
    <message>
        <source>Sort &amp;descending</source>
        <translation>Trier par ordre &amp;décroissant</translation>
    </message>
    <message>
        <source>&amp;Filter…</source>
        <translation>&amp;Filtrer…</translation>
    </message>
    <message>
        <source>Move to the &amp;left</source>
        <translation>Déplacer vers la &amp;gauche</translation>
    </message>
    <message>
        <source>Move to the ri&amp;ght</source>
        <translation>Déplacer vers la dro&amp;ite</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>&amp;Masquer</translation>
    </message>
    <message>
        <source>&amp;Open the file</source>
        <translation>&amp;Ouvrir le dossier</translation>
    </message>
</context>
<context>
    <name>CaseloadText</name>
    <message>
        <source>On %1</source>
        <translation>Le %1</translation>
    </message>
    <message>
        <source>never met</source>
        <translation>aucune rencontre</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>Ne pas appeler</translation>
    </message>
    <message>
        <source>No text messages</source>
        <translation>Pas de SMS</translation>
    </message>
    <message>
        <source>Safe contact: %1</source>
        <translation>Contact sûr&#xa0;: %1</translation>
    </message>
    <message>
        <source>You are not in the circle of this person</source>
        <translation>Vous n’êtes pas dans le cercle de cette personne</translation>
    </message>
</context>
<context>
    <name>CaseloadViews</name>
    <message>
        <source>My work</source>
        <translation>Mon travail</translation>
    </message>
    <message>
        <source>The territory</source>
        <translation>Le territoire</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vues enregistrées</translation>
    </message>
    <message>
        <source>My beneficiaries</source>
        <translation>Mes bénéficiaires</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message numerus="yes">
        <source>Due within %n day(s)</source>
        <translation>
            <numerusform>Échéance d’ici %n jour</numerusform>
            <numerusform>Échéance d’ici %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No contact for %n day(s)</source>
        <translation>
            <numerusform>Sans contact depuis %n jour</numerusform>
            <numerusform>Sans contact depuis %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Contracts ending within %n day(s)</source>
        <translation>
            <numerusform>Fin de contrat d’ici %n jour</numerusform>
            <numerusform>Fin de contrat d’ici %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Toutes les personnes</translation>
    </message>
    <message>
        <source>Without unique referent</source>
        <translation>Sans référent unique</translation>
    </message>
    <message>
        <source>Closed files</source>
        <translation>Dossiers clos</translation>
    </message>
    <message>
        <source>Contracts to conclude before %1</source>
        <translation>Contrats à conclure avant le %1</translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message>
        <source>Checks a base: integrity, schema, and that what lists show follows from the facts.</source>
        <translation>Contrôle une base&#xa0;: intégrité, schéma, et conformité des listes aux faits.</translation>
    </message>
    <message>
        <source>The base.</source>
        <translation>La base.</translation>
    </message>
    <message>
        <source>Recomputes what lists show.</source>
        <translation>Recalcule ce que montrent les listes.</translation>
    </message>
    <message>
        <source>Day of the check; today by default.</source>
        <translation>Jour du contrôle&#xa0;; aujourd’hui par défaut.</translation>
    </message>
    <message>
        <source>Integrity: %1</source>
        <translation>Intégrité&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) refer to what is not there.</source>
        <translation>
            <numerusform>%n enregistrement renvoie à ce qui n’existe pas.</numerusform>
            <numerusform>%n enregistrements renvoient à ce qui n’existe pas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) whose lists differ from the facts.</source>
        <translation>
            <numerusform>%n personne dont les listes diffèrent des faits.</numerusform>
            <numerusform>%n personnes dont les listes diffèrent des faits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recomputed for %n person(s).</source>
        <translation>
            <numerusform>Recalculé pour %n personne.</numerusform>
            <numerusform>Recalculé pour %n personnes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The base is not in order.</source>
        <translation>La base n’est pas en ordre.</translation>
    </message>
    <message numerus="yes">
        <source>The base is in order: %n person(s).</source>
        <translation>
            <numerusform>La base est en ordre&#xa0;: %n personne.</numerusform>
            <numerusform>La base est en ordre&#xa0;: %n personnes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The trail is not as it was written, from its row %1 on.</source>
        <translation>Les traces ne sont plus telles qu’elles ont été écrites, à partir de la ligne %1.</translation>
    </message>
    <message>
        <source>The trail is cut: rows are missing at its end.</source>
        <translation>Les traces sont coupées&#xa0;: il manque des lignes à la fin.</translation>
    </message>
    <message>
        <source>The trail could not be verified: the base has no key yet.</source>
        <translation>Les traces n’ont pas pu être vérifiées&#xa0;: la base n’a pas encore de clé.</translation>
    </message>
    <message>
        <source>Somebody put something in this base, or took something out: Maillage does not open it.</source>
        <translation>Quelqu’un a ajouté ou retiré quelque chose dans cette base&#xa0;: Maillage ne l’ouvre pas.</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>%1, remove this filter</source>
        <translation>%1, retirer ce filtre</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Retirer ce filtre</translation>
    </message>
</context>
<context>
    <name>ChoiceList</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search in: %1</source>
        <translation>Rechercher dans&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>CircleDocument</name>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>Circle of partners</source>
        <translation>Cercle de partenaires</translation>
    </message>
    <message>
        <source>circle</source>
        <translation>cercle</translation>
    </message>
    <message>
        <source>Around %1, on %2</source>
        <translation>Autour de %1, le %2</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>À regarder</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partenaires</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Dernier contact</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Nobody acts yet.</source>
        <translation>Personne n’agit encore.</translation>
    </message>
</context>
<context>
    <name>CircleMapText</name>
    <message>
        <source>last contact: %1</source>
        <translation>dernier contact&#xa0;: %1</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>Emploi</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation>Logement</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
    <message>
        <source>Mobility</source>
        <translation>Mobilité</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message>
        <source>Rights and social support</source>
        <translation>Droits et action sociale</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Autres</translation>
    </message>
    <message numerus="yes">
        <source>contact within %n day(s)</source>
        <translation>
            <numerusform>contact&#xa0;: %n jour au plus</numerusform>
            <numerusform>contact&#xa0;: %n jours au plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %n day(s)</source>
        <translation>
            <numerusform>%n jour au plus</numerusform>
            <numerusform>%n jours au plus</numerusform>
        </translation>
    </message>
    <message>
        <source>older, or none</source>
        <translation>plus ancien, ou aucun</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Agit</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>Réponse attendue</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Left on %1</source>
        <translation>Sorti le %1</translation>
    </message>
    <message>
        <source>Asked, not of the circle</source>
        <translation>Sollicité, hors du cercle</translation>
    </message>
    <message>
        <source>Acts in the plan</source>
        <translation>Agit dans le plan</translation>
    </message>
    <message>
        <source>Was asked</source>
        <translation>A été sollicité</translation>
    </message>
    <message>
        <source>none yet</source>
        <comment>contact</comment>
        <translation>aucun à ce jour</translation>
    </message>
    <message numerus="yes">
        <source>%n open request(s)</source>
        <translation>
            <numerusform>%n demande en cours</numerusform>
            <numerusform>%n demandes en cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partner(s)</source>
        <translation>
            <numerusform>%n partenaire</numerusform>
            <numerusform>%n partenaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for an answer</source>
        <translation>
            <numerusform>%n réponse attendue</numerusform>
            <numerusform>%n réponses attendues</numerusform>
        </translation>
    </message>
    <message>
        <source>Show each of them</source>
        <translation>Montrer chacun</translation>
    </message>
    <message>
        <source>No partner</source>
        <translation>Aucun partenaire</translation>
    </message>
    <message>
        <source>Obstacle: %1</source>
        <translation>Frein&#xa0;: %1</translation>
    </message>
    <message>
        <source>Ask a partner…</source>
        <translation>Demander à un partenaire…</translation>
    </message>
    <message>
        <source>%1: several act on it (%2)</source>
        <comment>obstacle, partners</comment>
        <translation>%1&#xa0;: plusieurs y travaillent (%2)</translation>
    </message>
    <message>
        <source>%1 (%2): no partner and no action</source>
        <comment>obstacle, level</comment>
        <translation>%1 (%2)&#xa0;: ni partenaire ni action</translation>
    </message>
    <message>
        <source>Solid line: acts. Dashed: waits for an answer. Dotted: ended. The nearer, the more recent the contact. ★ unique referent, ◆ pathway referent. A number counts open requests.</source>
        <translation>Trait plein&#xa0;: agit. Tirets&#xa0;: réponse attendue. Pointillés&#xa0;: terminé. Plus c’est près, plus le contact est récent. ★ référent unique, ◆ référent de parcours. Un nombre compte les demandes en cours.</translation>
    </message>
</context>
<context>
    <name>CircleMapView</name>
    <message>
        <source>Circle</source>
        <translation>Cercle</translation>
    </message>
    <message>
        <source>Left and right go around, up goes outwards, down inwards, Enter opens.</source>
        <translation>Gauche et droite font le tour, haut éloigne du centre, bas en rapproche, Entrée ouvre.</translation>
    </message>
</context>
<context>
    <name>CircleMemberDialog</name>
    <message>
        <source>Add to the circle</source>
        <translation>Ajouter au cercle</translation>
    </message>
    <message>
        <source>Edit the membership</source>
        <translation>Modifier la participation</translation>
    </message>
    <message>
        <source>Save the membership</source>
        <translation>Enregistrer la participation</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rôle</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Structure</translation>
    </message>
    <message>
        <source>&amp;Professional</source>
        <translation>&amp;Professionnel</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Du</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Jusqu’au</translation>
    </message>
    <message>
        <source>Empty while it lasts</source>
        <translation>Vide tant que la participation dure</translation>
    </message>
    <message>
        <source>Reason of the &amp;end</source>
        <translation>Motif de &amp;fin</translation>
    </message>
    <message>
        <source>Ends the mandate of %1 as unique referent on %2.</source>
        <translation>Met fin le %2 au mandat de référent unique de %1.</translation>
    </message>
    <message>
        <source>Another unique referent starts on %1: begin after, or end that mandate first.</source>
        <translation>Un autre référent unique commence le %1&#xa0;: commencez après, ou mettez d’abord fin à ce mandat.</translation>
    </message>
    <message>
        <source>Name the unique referent</source>
        <translation>Désigner le référent unique</translation>
    </message>
    <message>
        <source>Holds the &amp;mandate of référent that the orientation gave</source>
        <translation>A reçu de l’orientation le &amp;mandat de référent</translation>
    </message>
    <message>
        <source>&amp;Basis of sharing</source>
        <translation>&amp;Fondement du partage</translation>
    </message>
    <message>
        <source>The person was &amp;told on</source>
        <translation>Personne in&amp;formée le</translation>
    </message>
    <message>
        <source>Told &amp;how</source>
        <translation>&amp;Informée comment</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>Ce jour n’est pas encore venu.</translation>
    </message>
    <message>
        <source>The person objects to sharing with this partner.</source>
        <translation>La personne s’oppose au partage avec ce partenaire.</translation>
    </message>
</context>
<context>
    <name>CirclePanel</name>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Dernier contact</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Circle by domain</source>
        <translation>Cercle par domaine</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Nobody acts yet</source>
        <translation>Personne n’agit encore</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Who acts around the person, drawn</source>
        <translation>Qui agit autour de la personne, en dessin</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>The same partners as a list, by domain</source>
        <translation>Les mêmes partenaires en liste, par domaine</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Each membership, and what can be done with it</source>
        <translation>Chaque membre du cercle, et ce qu’on peut en faire</translation>
    </message>
    <message>
        <source>Circle as of</source>
        <translation>Cercle au</translation>
    </message>
    <message>
        <source>Show those who acted before, too</source>
        <translation>Montrer aussi ceux qui ont agi avant</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>What lines, places and marks mean</source>
        <translation>Ce que disent les traits, les places et les signes</translation>
    </message>
    <message>
        <source>Ask a partner…</source>
        <translation>Demander à un partenaire…</translation>
    </message>
    <message>
        <source>Ask a partner about the strongest obstacle that nobody acts on</source>
        <translation>Demander à un partenaire pour le frein le plus fort dont personne ne s’occupe</translation>
    </message>
    <message>
        <source>The circle as it was on %1: what came after is left out.</source>
        <translation>Le cercle tel qu’il était le %1&#xa0;: ce qui a suivi n’y est pas.</translation>
    </message>
    <message>
        <source>Propose one</source>
        <translation>En proposer un</translation>
    </message>
    <message numerus="yes">
        <source>Who left (%n)</source>
        <translation>
            <numerusform>Sortis (%n)</numerusform>
            <numerusform>Sortis (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClashText</name>
    <message>
        <source>At the same time: %1</source>
        <translation>En même temps&#xa0;: %1</translation>
    </message>
    <message>
        <source>The same day: %1</source>
        <translation>Le même jour&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>CodeText</name>
    <message>
        <source>Outreach</source>
        <translation>Repérage</translation>
    </message>
    <message>
        <source>Benefit application</source>
        <translation>Demande de RSA en instruction</translation>
    </message>
    <message>
        <source>Jobseeker registration</source>
        <translation>Inscription comme demandeur d’emploi</translation>
    </message>
    <message>
        <source>Awaiting orientation</source>
        <translation>En attente d’orientation</translation>
    </message>
    <message>
        <source>Oriented</source>
        <translation>Orientation décidée</translation>
    </message>
    <message>
        <source>Referent assigned</source>
        <translation>Référent désigné</translation>
    </message>
    <message>
        <source>First appointment</source>
        <translation>Premier rendez-vous tenu</translation>
    </message>
    <message>
        <source>Global diagnosis</source>
        <translation>Diagnostic posé</translation>
    </message>
    <message>
        <source>Engagement contract</source>
        <translation>Contrat signé</translation>
    </message>
    <message>
        <source>Contract of engagement</source>
        <translation>Contrat d’engagement</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Accompagnement</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Bilan à tenir</translation>
    </message>
    <message>
        <source>Reorientation</source>
        <translation>Réorientation demandée</translation>
    </message>
    <message>
        <source>Securing of the job</source>
        <translation>Sécurisation dans l’emploi</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Parcours clos</translation>
    </message>
    <message>
        <source>No track</source>
        <translation>Sans parcours</translation>
    </message>
    <message>
        <source>Professional track</source>
        <translation>Parcours professionnel</translation>
    </message>
    <message>
        <source>Socio-professional track</source>
        <translation>Parcours socio-professionnel</translation>
    </message>
    <message>
        <source>Social track</source>
        <translation>Parcours social</translation>
    </message>
    <message>
        <source>Other track</source>
        <translation>Autre parcours</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>Dans les temps</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>Bientôt</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Met late</source>
        <translation>Fait en retard</translation>
    </message>
    <message>
        <source>Not required</source>
        <translation>Non requis</translation>
    </message>
    <message>
        <source>Orientation interview</source>
        <translation>Entretien d’orientation</translation>
    </message>
    <message>
        <source>Follow-up interview</source>
        <translation>Entretien de suivi</translation>
    </message>
    <message>
        <source>Diagnosis interview</source>
        <translation>Entretien de diagnostic</translation>
    </message>
    <message>
        <source>Contract signing</source>
        <translation>Signature du contrat</translation>
    </message>
    <message>
        <source>Joint review</source>
        <translation>Bilan conjoint</translation>
    </message>
    <message>
        <source>Three-way interview</source>
        <translation>Entretien tripartite</translation>
    </message>
    <message>
        <source>Other appointment</source>
        <translation>Autre rendez-vous</translation>
    </message>
    <message>
        <source>At the office</source>
        <translation>Au bureau</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>Par téléphone</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>À domicile</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Ailleurs</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Honoré</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Excusé</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Reciprocal engagement contract (CER)</source>
        <translation>Contrat d’engagement réciproque (CER)</translation>
    </message>
    <message>
        <source>Personalised plan for employment (PPAE)</source>
        <translation>Projet personnalisé d’accès à l’emploi (PPAE)</translation>
    </message>
    <message>
        <source>PACEA</source>
        <translation>PACEA</translation>
    </message>
    <message>
        <source>Youth engagement contract (CEJ)</source>
        <translation>Contrat d’engagement jeune (CEJ)</translation>
    </message>
    <message>
        <source>Intensive support of the young (AIJ)</source>
        <translation>Accompagnement intensif des jeunes (AIJ)</translation>
    </message>
    <message>
        <source>Unique referent</source>
        <translation>Référent unique</translation>
    </message>
    <message>
        <source>Pathway referent</source>
        <translation>Référent de parcours</translation>
    </message>
    <message>
        <source>Support worker</source>
        <translation>Accompagnateur</translation>
    </message>
    <message>
        <source>Orientation officer</source>
        <translation>Chargé d’orientation</translation>
    </message>
    <message>
        <source>Other role</source>
        <translation>Autre rôle</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposée</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidée</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>Durable job</source>
        <translation>Emploi durable</translation>
    </message>
    <message>
        <source>Transition job</source>
        <translation>Emploi de transition</translation>
    </message>
    <message>
        <source>Subsidised job or job in a SIAE</source>
        <translation>Emploi aidé ou en SIAE</translation>
    </message>
    <message>
        <source>Self-employment</source>
        <translation>Activité indépendante</translation>
    </message>
    <message>
        <source>Qualifying training</source>
        <translation>Formation qualifiante</translation>
    </message>
    <message>
        <source>End of rights</source>
        <translation>Fin de droits</translation>
    </message>
    <message>
        <source>Moved out of the département</source>
        <translation>Départ du département</translation>
    </message>
    <message>
        <source>Retirement</source>
        <translation>Retraite</translation>
    </message>
    <message>
        <source>Disabled adult allowance (AAH)</source>
        <translation>Allocation aux adultes handicapés (AAH)</translation>
    </message>
    <message>
        <source>Parental leave or caring</source>
        <translation>Congé parental ou aide à un proche</translation>
    </message>
    <message>
        <source>Contact lost</source>
        <translation>Sans nouvelles</translation>
    </message>
    <message>
        <source>At the person&apos;s request</source>
        <translation>À la demande de la personne</translation>
    </message>
    <message>
        <source>Handed over to a partner</source>
        <translation>Relais à un partenaire</translation>
    </message>
    <message>
        <source>Incarceration</source>
        <translation>Incarcération</translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation>Décès</translation>
    </message>
    <message>
        <source>Duplicate file</source>
        <translation>Dossier en double</translation>
    </message>
    <message>
        <source>Other reason</source>
        <translation>Autre motif</translation>
    </message>
    <message>
        <source>RSA</source>
        <translation>RSA</translation>
    </message>
    <message>
        <source>Unemployment insurance (ARE)</source>
        <translation>Allocation chômage (ARE)</translation>
    </message>
    <message>
        <source>Solidarity allowance (ASS)</source>
        <translation>Allocation de solidarité (ASS)</translation>
    </message>
    <message>
        <source>In-work benefit</source>
        <translation>Prime d’activité</translation>
    </message>
    <message>
        <source>Disabled worker status (RQTH)</source>
        <translation>Qualité de travailleur handicapé (RQTH)</translation>
    </message>
    <message>
        <source>Applied for</source>
        <translation>Demande en cours</translation>
    </message>
    <message>
        <source>Right refused</source>
        <translation>Droit refusé</translation>
    </message>
    <message>
        <source>Open and payable</source>
        <translation>Droit ouvert et versable</translation>
    </message>
    <message>
        <source>Open and suspended</source>
        <translation>Droit ouvert et suspendu</translation>
    </message>
    <message>
        <source>Open, payment suspended</source>
        <translation>Droit ouvert, versement suspendu</translation>
    </message>
    <message>
        <source>Right closed</source>
        <translation>Droit clos</translation>
    </message>
    <message>
        <source>Right closed the month before</source>
        <translation>Droit clos le mois précédent</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>Mrs</source>
        <translation>Madame</translation>
    </message>
    <message>
        <source>Mr</source>
        <translation>Monsieur</translation>
    </message>
    <message>
        <source>Stable home</source>
        <translation>Domicile stable</translation>
    </message>
    <message>
        <source>Elected domicile</source>
        <translation>Élection de domicile</translation>
    </message>
    <message>
        <source>Elected domicile, unlisted body</source>
        <translation>Élection de domicile, organisme non référencé</translation>
    </message>
    <message>
        <source>Certain date</source>
        <translation>Date certaine</translation>
    </message>
    <message>
        <source>Day unknown</source>
        <translation>Jour inconnu</translation>
    </message>
    <message>
        <source>Day and month unknown</source>
        <translation>Jour et mois inconnus</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Demandeur</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Conjoint</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Enfant</translation>
    </message>
    <message>
        <source>Other person</source>
        <translation>Autre personne</translation>
    </message>
    <message>
        <source>Head of the file</source>
        <translation>Responsable du dossier</translation>
    </message>
    <message>
        <source>To be told</source>
        <translation>À préciser</translation>
    </message>
</context>
<context>
    <name>CommandLineText</name>
    <message>
        <source>Opens the application, on a base if one is named.</source>
        <translation>Ouvre l’application, sur une base si elle est nommée.</translation>
    </message>
    <message>
        <source>“maillage COMMAND --help” describes a command.</source>
        <translation>«&#xa0;maillage COMMANDE --help&#xa0;» décrit une commande.</translation>
    </message>
    <message>
        <source>Exit codes: 0 done; 1 failed, nothing written; 2 wrong usage; 3 done, but some lines were rejected or in conflict.</source>
        <translation>Codes de sortie&#xa0;: 0 fait&#xa0;; 1 échec, rien d’écrit&#xa0;; 2 mauvais usage&#xa0;; 3 fait, mais des lignes ont été refusées ou sont en conflit.</translation>
    </message>
    <message>
        <source>Account that acts.</source>
        <translation>Compte qui agit.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Affiche cette aide.</translation>
    </message>
    <message>
        <source>“%1” is no date: write it as 2026-11-23.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date&#xa0;: écrivez-la ainsi, 2026-11-23.</translation>
    </message>
    <message>
        <source>Passphrase of %1: </source>
        <translation>Phrase de passe de %1&#xa0;: </translation>
    </message>
    <message>
        <source>To restore its last backup:</source>
        <translation>Pour restaurer sa dernière sauvegarde&#xa0;:</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Nothing of that name. Try another spelling, or fewer letters.</source>
        <translation>Rien de ce nom. Essayez une autre orthographe, ou moins de lettres.</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>A name, a partner, an action…  “&gt;” for actions only</source>
        <translation>Un nom, un partenaire, une action…  «&#xa0;&gt;&#xa0;» pour les actions seules</translation>
    </message>
    <message>
        <source>Find a person, a partner, an action</source>
        <translation>Rechercher une personne, un partenaire, une action</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n résultat</numerusform>
            <numerusform>%n résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – not now: %2</source>
        <translation>%1 – pas maintenant&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>CommandText</name>
    <message>
        <source>base created</source>
        <translation>base créée</translation>
    </message>
    <message>
        <source>file opened</source>
        <translation>dossier ouvert</translation>
    </message>
    <message>
        <source>identity edited</source>
        <translation>identité modifiée</translation>
    </message>
    <message>
        <source>household linked</source>
        <translation>foyer rattaché</translation>
    </message>
    <message>
        <source>right recorded</source>
        <translation>droit enregistré</translation>
    </message>
    <message>
        <source>registration recorded</source>
        <translation>inscription enregistrée</translation>
    </message>
    <message>
        <source>circle member added</source>
        <translation>membre ajouté au cercle</translation>
    </message>
    <message>
        <source>circle member edited</source>
        <translation>membre du cercle modifié</translation>
    </message>
    <message>
        <source>circle member&apos;s mandate ended</source>
        <translation>fin d’un membre du cercle</translation>
    </message>
    <message>
        <source>orientation recorded</source>
        <translation>orientation enregistrée</translation>
    </message>
    <message>
        <source>orientation edited</source>
        <translation>orientation modifiée</translation>
    </message>
    <message>
        <source>appointment planned</source>
        <translation>rendez-vous fixé</translation>
    </message>
    <message>
        <source>appointment edited</source>
        <translation>rendez-vous modifié</translation>
    </message>
    <message>
        <source>appointment told</source>
        <translation>suite du rendez-vous dite</translation>
    </message>
    <message>
        <source>appointment removed</source>
        <translation>rendez-vous supprimé</translation>
    </message>
    <message>
        <source>diagnosis recorded</source>
        <translation>diagnostic enregistré</translation>
    </message>
    <message>
        <source>contract recorded</source>
        <translation>contrat enregistré</translation>
    </message>
    <message>
        <source>contract edited</source>
        <translation>contrat modifié</translation>
    </message>
    <message>
        <source>contract removed</source>
        <translation>contrat supprimé</translation>
    </message>
    <message>
        <source>exit recorded</source>
        <translation>sortie enregistrée</translation>
    </message>
    <message>
        <source>exit edited</source>
        <translation>sortie modifiée</translation>
    </message>
    <message>
        <source>organisation created</source>
        <translation>structure créée</translation>
    </message>
    <message>
        <source>organisation edited</source>
        <translation>structure modifiée</translation>
    </message>
    <message>
        <source>professional added</source>
        <translation>professionnel ajouté</translation>
    </message>
    <message>
        <source>professional edited</source>
        <translation>professionnel modifié</translation>
    </message>
    <message>
        <source>service added</source>
        <translation>service ajouté</translation>
    </message>
    <message>
        <source>service edited</source>
        <translation>service modifié</translation>
    </message>
    <message>
        <source>view saved</source>
        <translation>vue enregistrée</translation>
    </message>
    <message>
        <source>view removed</source>
        <translation>vue supprimée</translation>
    </message>
    <message>
        <source>people imported</source>
        <translation>import de personnes</translation>
    </message>
    <message>
        <source>partners imported</source>
        <translation>import de partenaires</translation>
    </message>
    <message>
        <source>demonstration written</source>
        <translation>démonstration écrite</translation>
    </message>
    <message>
        <source>undoing</source>
        <translation>annulation</translation>
    </message>
    <message>
        <source>account changed</source>
        <translation>compte modifié</translation>
    </message>
    <message>
        <source>passphrase changed</source>
        <translation>phrase de passe changée</translation>
    </message>
    <message>
        <source>diagnosis edited</source>
        <translation>diagnostic complété</translation>
    </message>
    <message>
        <source>target set</source>
        <translation>objectif fixé</translation>
    </message>
    <message>
        <source>target edited</source>
        <translation>objectif modifié</translation>
    </message>
    <message>
        <source>target removed</source>
        <translation>objectif retiré</translation>
    </message>
    <message>
        <source>action added</source>
        <translation>action ajoutée</translation>
    </message>
    <message>
        <source>action edited</source>
        <translation>action modifiée</translation>
    </message>
    <message>
        <source>action removed</source>
        <translation>action retirée</translation>
    </message>
    <message>
        <source>contract amended</source>
        <translation>avenant au contrat</translation>
    </message>
    <message>
        <source>review recorded</source>
        <translation>bilan enregistré</translation>
    </message>
    <message>
        <source>review edited</source>
        <translation>bilan modifié</translation>
    </message>
    <message>
        <source>reorientation asked for</source>
        <translation>réorientation demandée</translation>
    </message>
    <message>
        <source>reorientation decided</source>
        <translation>réorientation décidée</translation>
    </message>
    <message>
        <source>breach reported</source>
        <translation>manquement signalé</translation>
    </message>
    <message>
        <source>breach case edited</source>
        <translation>dossier de manquement modifié</translation>
    </message>
    <message>
        <source>note written</source>
        <translation>note écrite</translation>
    </message>
    <message>
        <source>note corrected</source>
        <translation>note corrigée</translation>
    </message>
    <message>
        <source>check of the job recorded</source>
        <translation>point sur l’emploi enregistré</translation>
    </message>
    <message>
        <source>pathway reopened</source>
        <translation>parcours rouvert</translation>
    </message>
    <message>
        <source>reason put off</source>
        <translation>échéance reportée dans la journée</translation>
    </message>
    <message>
        <source>vocabulary edited</source>
        <translation>vocabulaire modifié</translation>
    </message>
    <message>
        <source>request prepared</source>
        <translation>demande préparée</translation>
    </message>
    <message>
        <source>request edited</source>
        <translation>demande modifiée</translation>
    </message>
    <message>
        <source>request sent</source>
        <translation>demande envoyée</translation>
    </message>
    <message>
        <source>answer to a request told</source>
        <translation>réponse à une demande enregistrée</translation>
    </message>
    <message>
        <source>request followed up</source>
        <translation>demande relancée</translation>
    </message>
    <message>
        <source>request closed</source>
        <translation>demande terminée</translation>
    </message>
    <message>
        <source>request withdrawn</source>
        <translation>demande retirée</translation>
    </message>
    <message>
        <source>legal representative recorded</source>
        <translation>représentant légal enregistré</translation>
    </message>
    <message>
        <source>objection recorded</source>
        <translation>opposition enregistrée</translation>
    </message>
    <message>
        <source>household left</source>
        <translation>foyer quitté</translation>
    </message>
    <message>
        <source>fact proposed to the household</source>
        <translation>fait proposé au foyer</translation>
    </message>
    <message>
        <source>proposal answered</source>
        <translation>proposition traitée</translation>
    </message>
    <message>
        <source>files merged</source>
        <translation>dossiers réunis</translation>
    </message>
    <message>
        <source>people told to be distinct</source>
        <translation>personnes déclarées distinctes</translation>
    </message>
    <message>
        <source>exclusion of a professional recorded</source>
        <translation>professionnel écarté</translation>
    </message>
    <message>
        <source>files reassigned</source>
        <translation>dossiers réaffectés</translation>
    </message>
    <message>
        <source>conference prepared</source>
        <translation>concertation préparée</translation>
    </message>
    <message>
        <source>conference edited</source>
        <translation>concertation modifiée</translation>
    </message>
    <message>
        <source>position stated</source>
        <translation>position enregistrée</translation>
    </message>
    <message>
        <source>decision of a conference recorded</source>
        <translation>décision de concertation enregistrée</translation>
    </message>
    <message>
        <source>minutes of a conference settled</source>
        <translation>compte rendu de concertation arrêté</translation>
    </message>
    <message>
        <source>exercise of a right recorded</source>
        <translation>demande d’exercice des droits enregistrée</translation>
    </message>
    <message>
        <source>exercise of a right edited</source>
        <translation>demande d’exercice des droits modifiée</translation>
    </message>
    <message>
        <source>exercise of a right decided</source>
        <translation>décision sur une demande d’exercice des droits</translation>
    </message>
    <message>
        <source>person erased</source>
        <translation>personne effacée</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;New base…</source>
        <translation>&amp;Nouvelle base…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>&amp;Aller à…</translation>
    </message>
    <message>
        <source>&amp;Next part of the window</source>
        <translation>&amp;Volet suivant</translation>
    </message>
    <message>
        <source>&amp;Previous part of the window</source>
        <translation>Volet p&amp;récédent</translation>
    </message>
    <message>
        <source>&amp;Menu bar</source>
        <translation>Barre de &amp;menus</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>Act&amp;ualiser</translation>
    </message>
    <message>
        <source>&amp;Names of the places</source>
        <translation>&amp;Noms des lieux</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>&amp;Plein écran</translation>
    </message>
    <message>
        <source>Larger &amp;text</source>
        <translation>Texte plus &amp;grand</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Texte plus p&amp;etit</translation>
    </message>
    <message>
        <source>N&amp;ormal text</source>
        <translation>Texte &amp;normal</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About Maillage</source>
        <translation>À &amp;propos de Maillage</translation>
    </message>
    <message>
        <source>nothing was visited before</source>
        <translation>rien n’a été visité avant</translation>
    </message>
    <message>
        <source>nothing was visited after</source>
        <translation>rien n’a été visité après</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>nothing to undo</source>
        <translation>rien à annuler</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>nothing to redo</source>
        <translation>rien à rétablir</translation>
    </message>
    <message>
        <source>no base is open</source>
        <translation>aucune base n’est ouverte</translation>
    </message>
    <message>
        <source>New &amp;person…</source>
        <translation>Nouvelle &amp;personne…</translation>
    </message>
    <message>
        <source>the base is open for reading only</source>
        <translation>la base est ouverte en lecture seule</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Verrouiller</translation>
    </message>
    <message>
        <source>My p&amp;assphrase…</source>
        <translation>Ma &amp;phrase de passe…</translation>
    </message>
    <message>
        <source>your account may not create files</source>
        <translation>votre compte ne peut pas créer de dossier</translation>
    </message>
    <message>
        <source>Open the base of a &amp;team…</source>
        <translation>Ouvrir la base d’une &amp;équipe…</translation>
    </message>
    <message>
        <source>R&amp;estore a backup…</source>
        <translation>R&amp;estaurer une sauvegarde…</translation>
    </message>
</context>
<context>
    <name>ConferenceTab</name>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Positions</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>No case conference yet</source>
        <translation>Pas encore de concertation</translation>
    </message>
    <message>
        <source>It brings together those who act for the person: what each holds, what is decided, who does what by when.</source>
        <translation>Elle réunit ceux qui agissent pour la personne&#xa0;: ce que chacun en pense, ce qui est décidé, qui fait quoi et pour quand.</translation>
    </message>
    <message>
        <source>Case conference</source>
        <translation>Concertation</translation>
    </message>
    <message>
        <source>&amp;Who is there…</source>
        <translation>&amp;Qui est là…</translation>
    </message>
    <message>
        <source>Add a &amp;subject…</source>
        <translation>Ajouter un &amp;sujet…</translation>
    </message>
    <message>
        <source>&amp;Minutes…</source>
        <translation>&amp;Compte rendu…</translation>
    </message>
    <message>
        <source>Settle the m&amp;inutes</source>
        <translation>A&amp;rrêter le compte rendu</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>presence, names</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>the person was there</source>
        <translation>la personne était là</translation>
    </message>
    <message>
        <source>the person was not there</source>
        <translation>la personne n’était pas là</translation>
    </message>
    <message>
        <source>the person agreed on %1</source>
        <translation>accord de la personne le %1</translation>
    </message>
    <message>
        <source>the person</source>
        <translation>la personne</translation>
    </message>
    <message>
        <source>%1: %2, by %3</source>
        <comment>decision, who, day</comment>
        <translation>%1&#xa0;: %2, pour le %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>decision, who</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message numerus="yes">
        <source>divided, %n position(s)</source>
        <translation>
            <numerusform>%n position, en désaccord</numerusform>
            <numerusform>%n positions, en désaccord</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n position(s)</source>
        <translation>
            <numerusform>%n position</numerusform>
            <numerusform>%n positions</numerusform>
        </translation>
    </message>
    <message>
        <source>State a position…</source>
        <translation>Noter une position…</translation>
    </message>
    <message>
        <source>Record a decision…</source>
        <translation>Noter une décision…</translation>
    </message>
    <message>
        <source>Edit the subject…</source>
        <translation>Modifier le sujet…</translation>
    </message>
    <message>
        <source>Take it off the agenda</source>
        <translation>Retirer de l’ordre du jour</translation>
    </message>
    <message>
        <source>Subject taken off the agenda</source>
        <translation>Sujet retiré de l’ordre du jour</translation>
    </message>
    <message>
        <source>Case conference held on %1</source>
        <translation>Concertation tenue le %1</translation>
    </message>
    <message>
        <source>Minutes settled</source>
        <translation>Compte rendu arrêté</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>%1, on %2:</source>
        <comment>organisation, day</comment>
        <translation>%1, le %2&#xa0;:</translation>
    </message>
    <message>
        <source>In her words: “%1”</source>
        <translation>Avec ses mots&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>ConferenceText</name>
    <message>
        <source>%1 h</source>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>%1: several partners act (%2); who leads?</source>
        <translation>%1&#xa0;: plusieurs partenaires agissent (%2)&#xa0;; qui coordonne&#xa0;?</translation>
    </message>
    <message>
        <source>%1: obstacle of level %2 of 4, nobody acts on it</source>
        <translation>%1&#xa0;: frein de niveau %2 sur 4, personne n’agit</translation>
    </message>
    <message>
        <source>Disagreement</source>
        <translation>Désaccord</translation>
    </message>
    <message>
        <source>Breach</source>
        <translation>Manquement</translation>
    </message>
    <message>
        <source>Reorientation</source>
        <translation>Réorientation</translation>
    </message>
    <message>
        <source>Deadline passed</source>
        <translation>Échéance dépassée</translation>
    </message>
    <message>
        <source>Hours of the week</source>
        <translation>Heures de la semaine</translation>
    </message>
    <message>
        <source>Appointments that clash</source>
        <translation>Rendez-vous qui se chevauchent</translation>
    </message>
    <message>
        <source>Several on one obstacle</source>
        <translation>Plusieurs sur un même frein</translation>
    </message>
    <message>
        <source>Obstacle without anybody</source>
        <translation>Frein sans intervenant</translation>
    </message>
    <message>
        <source>Request without success</source>
        <translation>Demande sans suite</translation>
    </message>
    <message>
        <source>Late action</source>
        <translation>Action en retard</translation>
    </message>
    <message>
        <source>Other subject</source>
        <translation>Autre sujet</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>attendu(e)</translation>
    </message>
    <message>
        <source>present</source>
        <translation>présent(e)</translation>
    </message>
    <message>
        <source>excused</source>
        <comment>attendee</comment>
        <translation>excusé(e)</translation>
    </message>
    <message>
        <source>absent</source>
        <comment>attendee</comment>
        <translation>absent(e)</translation>
    </message>
    <message>
        <source>for</source>
        <translation>favorable</translation>
    </message>
    <message>
        <source>with reserves</source>
        <translation>réservé</translation>
    </message>
    <message>
        <source>against</source>
        <translation>défavorable</translation>
    </message>
    <message>
        <source>Enter the day of the conference.</source>
        <translation>Saisissez le jour de la concertation.</translation>
    </message>
    <message>
        <source>The agreement cannot be in the future.</source>
        <translation>L’accord ne peut pas être dans le futur.</translation>
    </message>
    <message>
        <source>The conference has not been held yet.</source>
        <translation>La concertation n’a pas encore eu lieu.</translation>
    </message>
    <message>
        <source>Say whose position it is.</source>
        <translation>Indiquez de qui est cette position.</translation>
    </message>
    <message>
        <source>Write the position in a few words.</source>
        <translation>Écrivez la position en quelques mots.</translation>
    </message>
    <message>
        <source>A position is stated today at the latest.</source>
        <translation>Une position est exprimée au plus tard aujourd’hui.</translation>
    </message>
    <message>
        <source>%1: still divided since %2</source>
        <comment>subject, day</comment>
        <translation>%1&#xa0;: toujours en désaccord depuis le %2</translation>
    </message>
    <message>
        <source>Breach reported on %1: no decision yet</source>
        <translation>Manquement signalé le %1&#xa0;: pas encore de décision</translation>
    </message>
    <message>
        <source>Reorientation towards %1, waiting since %2</source>
        <translation>Réorientation vers %1, en attente depuis le %2</translation>
    </message>
    <message>
        <source>%1: due on %2</source>
        <comment>what a deadline asks, day</comment>
        <translation>%1&#xa0;: à faire pour le %2</translation>
    </message>
    <message>
        <source>%1 asked in the week of %2 (%3)</source>
        <translation>%1 demandées la semaine du %2 (%3)</translation>
    </message>
    <message>
        <source>Two appointments at the same time, %1: %2</source>
        <translation>Deux rendez-vous à la même heure, %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: no answer, or a refusal, from %2</source>
        <comment>request, partner</comment>
        <translation>%1&#xa0;: refus ou pas de réponse de %2</translation>
    </message>
    <message>
        <source>%1: planned for %2</source>
        <comment>action, day</comment>
        <translation>%1&#xa0;: prévu pour le %2</translation>
    </message>
    <message>
        <source>%1 (%2): planned for %3</source>
        <comment>action, partner, day</comment>
        <translation>%1 (%2)&#xa0;: prévu pour le %3</translation>
    </message>
    <message>
        <source>%1 on her own</source>
        <comment>hours</comment>
        <translation>%1 seule</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <comment>hours, partner</comment>
        <translation>%1 avec %2</translation>
    </message>
    <message>
        <source>Heaviest week, from %1: %2 (%3)</source>
        <translation>Semaine la plus chargée, à partir du %1&#xa0;: %2 (%3)</translation>
    </message>
    <message>
        <source>%1, minutes settled</source>
        <comment>moment</comment>
        <translation>%1, compte rendu arrêté</translation>
    </message>
    <message>
        <source>%1, open</source>
        <comment>moment</comment>
        <translation>%1, en cours</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>(nothing)</source>
        <translation>(rien)</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile</source>
        <translation>Quelqu’un a modifié cela entre-temps</translation>
    </message>
    <message>
        <source>What you see below was changed while you were typing. Nothing of yours is saved yet.</source>
        <translation>Ce qui suit a été modifié pendant votre saisie. Rien de vous n’est encore enregistré.</translation>
    </message>
    <message>
        <source>%1 saved this %2, while you were typing. Nothing of yours is saved yet.</source>
        <translation>%1 a enregistré ceci %2, pendant votre saisie. Rien de vous n’est encore enregistré.</translation>
    </message>
    <message>
        <source>You typed</source>
        <translation>Vous avez saisi</translation>
    </message>
    <message>
        <source>Saved meanwhile</source>
        <translation>Enregistré entre-temps</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Revenir au formulaire</translation>
    </message>
    <message>
        <source>Keep what was saved</source>
        <translation>Garder ce qui est enregistré</translation>
    </message>
    <message>
        <source>Save mine instead</source>
        <translation>Enregistrer ma saisie</translation>
    </message>
    <message>
        <source>(not touched)</source>
        <translation>(inchangé)</translation>
    </message>
</context>
<context>
    <name>Consequences</name>
    <message>
        <source>The stage becomes: %1.</source>
        <translation>L’étape devient&#xa0;: %1.</translation>
    </message>
    <message>
        <source>already late, since %1</source>
        <translation>déjà en retard, depuis le %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>au plus tard le %1</translation>
    </message>
    <message>
        <source>%1: %2 (%3).</source>
        <comment>deadline: by day (law)</comment>
        <translation>%1&#xa0;: %2 (%3).</translation>
    </message>
    <message>
        <source>%1: done.</source>
        <translation>%1&#xa0;: c’est fait.</translation>
    </message>
    <message>
        <source>%1: no longer due.</source>
        <translation>%1&#xa0;: l’échéance ne court plus.</translation>
    </message>
</context>
<context>
    <name>ConsultationText</name>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>affiché</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>As</source>
        <translation>En tant que</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
</context>
<context>
    <name>ContractDialog</name>
    <message>
        <source>Sign a contract</source>
        <translation>Signer un contrat</translation>
    </message>
    <message>
        <source>Edit the contract</source>
        <translation>Modifier le contrat</translation>
    </message>
    <message>
        <source>Sign the contract</source>
        <translation>Signer le contrat</translation>
    </message>
    <message>
        <source>Save the contract</source>
        <translation>Enregistrer le contrat</translation>
    </message>
    <message>
        <source>Joint review at &amp;12 months instead of 6</source>
        <translation>Bilan conjoint à &amp;12 mois au lieu de 6</translation>
    </message>
    <message>
        <source> h a week</source>
        <translation>&#xa0;h par semaine</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>&amp;Body</source>
        <translation>&amp;Organisme</translation>
    </message>
    <message>
        <source>The body that signs it with the person</source>
        <translation>L’organisme qui le signe avec la personne</translation>
    </message>
    <message>
        <source>Empty while it is being prepared</source>
        <translation>Vide tant que le contrat est en préparation</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Premier jour</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Dernier jour</translation>
    </message>
    <message>
        <source>Empty without an end</source>
        <translation>Vide si le contrat est sans terme</translation>
    </message>
    <message>
        <source>&amp;Revised on</source>
        <translation>&amp;Révisé le</translation>
    </message>
    <message>
        <source>&amp;Hours</source>
        <translation>&amp;Heures</translation>
    </message>
    <message>
        <source>At least 15 hours a week, unless adapted to the person (art. L. 5411-6 CT)</source>
        <translation>Au moins 15 heures par semaine, sauf adaptation à la personne (art. L. 5411-6 CT)</translation>
    </message>
    <message>
        <source>Reason of the h&amp;ours</source>
        <translation>Motif de l’&amp;adaptation des heures</translation>
    </message>
    <message>
        <source>Health, disability, childcare, caring for somebody…</source>
        <translation>Santé, handicap, garde d’enfant, aide à un proche…</translation>
    </message>
    <message>
        <source>When health, disability, housing or the family situation requires it (art. D. 262-65-2-1 CASF)</source>
        <translation>Quand la santé, le handicap, le logement ou la situation familiale l’exige (art. D. 262-65-2-1 CASF)</translation>
    </message>
    <message>
        <source>Prepare a contract</source>
        <translation>Préparer un contrat</translation>
    </message>
    <message>
        <source>Si&amp;gnatory</source>
        <translation>Si&amp;gnataire</translation>
    </message>
    <message>
        <source>Who signs for the body</source>
        <translation>Qui signe pour l’organisme</translation>
    </message>
    <message>
        <source>Signed by the &amp;person on</source>
        <translation>Signé par la p&amp;ersonne le</translation>
    </message>
    <message>
        <source>&amp;Signed by the body on</source>
        <translation>&amp;Signé par l’organisme le</translation>
    </message>
    <message>
        <source>The contract is signed once both have</source>
        <translation>Le contrat est signé quand les deux l’ont fait</translation>
    </message>
    <message>
        <source>Sig&amp;ned on</source>
        <translation>Sig&amp;né le</translation>
    </message>
    <message>
        <source>When only one day is known for both</source>
        <translation>Quand un seul jour est connu pour les deux</translation>
    </message>
    <message>
        <source>%1 runs %2: end it first, or begin after. %3</source>
        <comment>kind of contract, period, law</comment>
        <translation>%1 court %2&#xa0;: mettez-y fin d’abord, ou commencez après. %3</translation>
    </message>
</context>
<context>
    <name>ContractDocument</name>
    <message>
        <source>contract</source>
        <translation>contrat</translation>
    </message>
    <message>
        <source>Act no. 2023-1196 of 18 December 2023 for full employment</source>
        <translation>Loi n°&#xa0;2023-1196 du 18&#xa0;décembre 2023 pour le plein emploi</translation>
    </message>
    <message>
        <source>Signed with the département</source>
        <translation>Signé avec le département</translation>
    </message>
    <message>
        <source>Signed with France Travail</source>
        <translation>Signé avec France Travail</translation>
    </message>
    <message>
        <source>Art. R. 5131-13 of the labour code: twenty-four months in a row at most, until the 26th birthday</source>
        <translation>Art.&#xa0;R.&#xa0;5131-13 du code du travail&#xa0;: vingt-quatre mois consécutifs au plus, jusqu’au 26e anniversaire</translation>
    </message>
    <message>
        <source>Art. R. 5131-16 of the labour code: twelve months at most, eighteen exceptionally and with a reason</source>
        <translation>Art.&#xa0;R.&#xa0;5131-16 du code du travail&#xa0;: douze mois au plus, dix-huit à titre exceptionnel et motivé</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>La personne</translation>
    </message>
    <message>
        <source>born on %1</source>
        <translation>date de naissance&#xa0;: %1</translation>
    </message>
    <message>
        <source>The organisation</source>
        <translation>L’organisme</translation>
    </message>
    <message>
        <source>represented by %1</source>
        <translation>représenté par %1</translation>
    </message>
    <message>
        <source>represented by %1, %2</source>
        <comment>name, job</comment>
        <translation>représenté par %1, %2</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Entre</translation>
    </message>
    <message>
        <source>%1 h of activity a week</source>
        <translation>%1&#xa0;h d’activité par semaine</translation>
    </message>
    <message>
        <source>%1, adapted to the situation of the person: %2</source>
        <translation>%1, adaptées à la situation de la personne&#xa0;: %2</translation>
    </message>
    <message>
        <source>The contract</source>
        <translation>Le contrat</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>from %1, without an end</source>
        <translation>à compter du %1, sans terme fixé</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>Last revised on</source>
        <translation>Dernière révision le</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Unique referent</source>
        <translation>Référent unique</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, organisation</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>What we aim at, and how</source>
        <translation>Nos objectifs et comment les atteindre</translation>
    </message>
    <message>
        <source>The plan holds no target that the person agreed to yet: set them together before signing.</source>
        <translation>Le plan ne contient encore aucun objectif accepté par la personne&#xa0;: fixez-les ensemble avant de signer.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>theme: target</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The actions of the plan make %1 h of activity a week.</source>
        <translation>Les actions du plan représentent %1&#xa0;h d’activité par semaine.</translation>
    </message>
    <message>
        <source>Steps to be set together.</source>
        <translation>Actions à définir ensemble.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Pour quand</translation>
    </message>
    <message>
        <source>h/week</source>
        <translation>h/sem.</translation>
    </message>
    <message>
        <source>done on %1</source>
        <translation>fait le %1</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>the person</source>
        <translation>la personne</translation>
    </message>
    <message>
        <source>What the person may expect</source>
        <translation>Ce à quoi la personne a droit</translation>
    </message>
    <message>
        <source>A referent accompanies her, answers her questions and coordinates the partners.</source>
        <translation>Un référent l’accompagne, répond à ses questions et coordonne les partenaires.</translation>
    </message>
    <message>
        <source>The hours of activity are adapted to her situation and limited to the time needed (Conseil constitutionnel, decision no. 2023-858 DC).</source>
        <translation>Les heures d’activité sont adaptées à sa situation et limitées au temps nécessaire (Conseil constitutionnel, décision n°&#xa0;2023-858&#xa0;DC).</translation>
    </message>
    <message>
        <source>The plan is brought up to date regularly, and whenever she asks for it.</source>
        <translation>Le plan est actualisé régulièrement, et chaque fois qu’elle le demande.</translation>
    </message>
    <message>
        <source>What she could not do for a legitimate reason is not held against her.</source>
        <translation>Ce qu’elle n’a pas pu faire pour un motif légitime ne lui est pas reproché.</translation>
    </message>
    <message>
        <source>Before any decision on her allowance she is told the facts, gives her observations, and may be assisted by somebody she chooses.</source>
        <translation>Avant toute décision sur son allocation, elle est informée des faits, présente ses observations et peut se faire assister par une personne de son choix.</translation>
    </message>
    <message>
        <source>She may read what is kept about her and have it corrected.</source>
        <translation>Elle peut consulter les informations enregistrées à son sujet et les faire corriger.</translation>
    </message>
    <message>
        <source>What the person undertakes</source>
        <translation>Ce à quoi la personne s’engage</translation>
    </message>
    <message>
        <source>To take the steps of the plan that are hers, by the dates agreed.</source>
        <translation>Mener les actions du plan qui lui reviennent, aux dates convenues.</translation>
    </message>
    <message>
        <source>To come to the appointments, or to say as soon as possible that she cannot.</source>
        <translation>Venir aux rendez-vous, ou prévenir dès que possible en cas d’empêchement.</translation>
    </message>
    <message>
        <source>To tell of what changes the plan: work, training, family, housing.</source>
        <translation>Signaler ce qui change le plan&#xa0;: emploi, formation, famille, logement.</translation>
    </message>
    <message>
        <source>What the organisation undertakes</source>
        <translation>Ce à quoi l’organisme s’engage</translation>
    </message>
    <message>
        <source>To take the steps of the plan that are its own, by the dates agreed.</source>
        <translation>Mener les actions du plan qui lui reviennent, aux dates convenues.</translation>
    </message>
    <message>
        <source>To offer regular appointments, and to look back on the plan with the person.</source>
        <translation>Proposer des rendez-vous réguliers et faire le point sur le plan avec la personne.</translation>
    </message>
    <message>
        <source>To share with partners only what the plan needs.</source>
        <translation>Ne partager avec les partenaires que ce dont le plan a besoin.</translation>
    </message>
    <message>
        <source>Amendments</source>
        <translation>Avenants</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>Conclu le</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <source>end: %1 instead of %2</source>
        <translation>fin&#xa0;: %1 au lieu de %2</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>non fixée</translation>
    </message>
    <message>
        <source>hours a week: %1 instead of %2</source>
        <translation>heures par semaine&#xa0;: %1 au lieu de %2</translation>
    </message>
    <message>
        <source>Signed on %1</source>
        <translation>Signé le %1</translation>
    </message>
    <message>
        <source>At %1, on %2</source>
        <comment>place, day</comment>
        <translation>À %1, le %2</translation>
    </message>
    <message>
        <source>Signature:</source>
        <translation>Signature&#xa0;:</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>For the organisation</source>
        <translation>Pour l’organisme</translation>
    </message>
    <message>
        <source>Each keeps a copy. Read before signing.</source>
        <translation>Chacun garde un exemplaire. À lire avant de signer.</translation>
    </message>
    <message>
        <source>Legal representative</source>
        <translation>Représentant légal</translation>
    </message>
</context>
<context>
    <name>CopyCommand</name>
    <message>
        <source>Moves a whole base to a new file, or to an empty base of a PostgreSQL server.</source>
        <translation>Copie une base entière dans un nouveau fichier, ou dans une base vide d’un serveur PostgreSQL.</translation>
    </message>
    <message>
        <source>The base: a file, or postgresql://server/base.</source>
        <translation>La base&#xa0;: un fichier, ou postgresql://serveur/base.</translation>
    </message>
    <message>
        <source>Where it goes: nothing may stand there.</source>
        <translation>Où elle va&#xa0;: rien ne doit s’y trouver.</translation>
    </message>
    <message>
        <source>The copy is not in order: run “maillage check” on both.</source>
        <translation>La copie n’est pas en ordre&#xa0;: lancez «&#xa0;maillage check&#xa0;» sur les deux bases.</translation>
    </message>
    <message numerus="yes">
        <source>Base of %n person(s) copied and checked.</source>
        <translation>
            <numerusform>Base de %n personne copiée et vérifiée.</numerusform>
            <numerusform>Base de %n personnes copiée et vérifiée.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each account has a role of the server; give each a passphrase in “Administration”.</source>
        <translation>Chaque compte a son rôle sur le serveur&#xa0;; donnez à chacun une phrase de passe dans «&#xa0;Administration&#xa0;».</translation>
    </message>
</context>
<context>
    <name>CriterionPopup</name>
    <message>
        <source>No contact for</source>
        <translation>Sans contact depuis</translation>
    </message>
    <message>
        <source>Contract ends within</source>
        <translation>Fin de contrat d’ici</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Indifférent</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Due within</source>
        <translation>Échéance d’ici</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>jj/mm/aaaa</translation>
    </message>
    <message>
        <source>Open the calendar</source>
        <translation>Ouvrir le calendrier</translation>
    </message>
    <message>
        <source>Open the calendar (Alt+Down)</source>
        <translation>Ouvrir le calendrier (Alt+Bas)</translation>
    </message>
    <message>
        <source>This is not a date. Write for example 3/2/2026, tomorrow or +3m.</source>
        <translation>Ce n’est pas une date. Écrivez par exemple 3/2/2026, demain ou +3m.</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>pas compris</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
</context>
<context>
    <name>DateText</name>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>dans %n jour</numerusform>
            <numerusform>dans %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message numerus="yes">
        <source>Late by %n day(s)</source>
        <translation>
            <numerusform>En retard de %n jour</numerusform>
            <numerusform>En retard de %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Done on %1</source>
        <translation>Fait le %1</translation>
    </message>
    <message>
        <source>Done late, on %1</source>
        <translation>Fait en retard, le %1</translation>
    </message>
    <message>
        <source>Not required</source>
        <translation>Non requis</translation>
    </message>
</context>
<context>
    <name>DayActText</name>
    <message>
        <source>Record the orientation</source>
        <translation>Enregistrer l’orientation</translation>
    </message>
    <message>
        <source>Plan the appointment</source>
        <translation>Fixer le rendez-vous</translation>
    </message>
    <message>
        <source>Record the registration</source>
        <translation>Enregistrer l’inscription</translation>
    </message>
    <message>
        <source>Prepare the contract</source>
        <translation>Préparer le contrat</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Name the référent</source>
        <translation>Désigner le référent</translation>
    </message>
    <message>
        <source>Update the domicile</source>
        <translation>Mettre à jour la domiciliation</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Ouvrir la suite</translation>
    </message>
    <message>
        <source>Follow it up</source>
        <translation>Suivre l’action</translation>
    </message>
    <message>
        <source>Open the request</source>
        <translation>Ouvrir la demande</translation>
    </message>
    <message>
        <source>Open the conference</source>
        <translation>Ouvrir la concertation</translation>
    </message>
    <message>
        <source>Answer the person</source>
        <translation>Répondre à la personne</translation>
    </message>
</context>
<context>
    <name>DayAgenda</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Today&apos;s appointments</source>
        <translation>Rendez-vous d’aujourd’hui</translation>
    </message>
    <message>
        <source>No appointment today.</source>
        <translation>Aucun rendez-vous aujourd’hui.</translation>
    </message>
    <message>
        <source>%1 at %2, open the file</source>
        <translation>%1 à %2, ouvrir le dossier</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>avec %1</translation>
    </message>
</context>
<context>
    <name>DayCard</name>
    <message>
        <source>What became of the appointment of %1?</source>
        <translation>Qu’en est-il du rendez-vous du %1&#xa0;?</translation>
    </message>
    <message>
        <source>Référent unique to be named</source>
        <translation>Référent unique à désigner</translation>
    </message>
    <message>
        <source>Art. L. 262-27 and L. 262-30 CASF: each person has one référent unique</source>
        <translation>Art. L. 262-27 et L. 262-30 CASF&#xa0;: chaque personne a un référent unique</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Put off until %1: %2</source>
        <translation>Reporté au %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Already planned on %1</source>
        <translation>Déjà prévu le %1</translation>
    </message>
    <message>
        <source>Promised by the person in her plan</source>
        <translation>Engagement de la personne dans son plan</translation>
    </message>
    <message>
        <source>Action of the plan</source>
        <translation>Action du plan</translation>
    </message>
    <message>
        <source>Later…</source>
        <translation>Plus tard…</translation>
    </message>
    <message>
        <source>Put off: %1, %2</source>
        <translation>Reporter&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>Late by %1</source>
        <translation>En retard de %1</translation>
    </message>
    <message>
        <source>To answer: %1 (%2)</source>
        <translation>À répondre&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>: %1 (%2)</source>
        <translation>&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>Case conference, %1</source>
        <translation>Concertation, %1</translation>
    </message>
    <message>
        <source>Minutes to settle: case conference, %1</source>
        <translation>Compte rendu à arrêter&#xa0;: concertation, %1</translation>
    </message>
</context>
<context>
    <name>DayPlace</name>
    <message>
        <source>My day</source>
        <translation>Ma journée</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd d MMMM</translation>
    </message>
    <message numerus="yes">
        <source>%n appointment(s)</source>
        <translation>
            <numerusform>%n rendez-vous</numerusform>
            <numerusform>%n rendez-vous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due date(s)</source>
        <translation>
            <numerusform>%n échéance</numerusform>
            <numerusform>%n échéances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appointment(s) to tell</source>
        <translation>
            <numerusform>%n rendez-vous à préciser</numerusform>
            <numerusform>%n rendez-vous à préciser</numerusform>
        </translation>
    </message>
    <message>
        <source>Export to a calendar…</source>
        <translation>Exporter vers un agenda…</translation>
    </message>
</context>
<context>
    <name>DayQueue</name>
    <message>
        <source>Show the following ones</source>
        <translation>Afficher les suivantes</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message numerus="yes">
        <source>To do (%n person(s))</source>
        <translation>
            <numerusform>À faire (%n personne)</numerusform>
            <numerusform>À faire (%n personnes)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of that kind.</source>
        <translation>Rien de ce type.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Next due date %1.</source>
        <translation>Prochaine échéance %1.</translation>
    </message>
    <message>
        <source>Nothing pressing.</source>
        <translation>Rien d’urgent.</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>En sourdine</translation>
    </message>
    <message numerus="yes">
        <source>Put off or already planned (%n person(s))</source>
        <translation>
            <numerusform>Reporté ou déjà prévu (%n&#xa0;personne)</numerusform>
            <numerusform>Reporté ou déjà prévu (%n&#xa0;personnes)</numerusform>
        </translation>
    </message>
    <message>
        <source>Quiet (%1)</source>
        <translation>En sourdine (%1)</translation>
    </message>
</context>
<context>
    <name>DaysField</name>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source>%1, number of days</source>
        <translation>%1, nombre de jours</translation>
    </message>
</context>
<context>
    <name>DecisionDialog</name>
    <message>
        <source>Decision on the request</source>
        <translation>Décision sur la demande</translation>
    </message>
    <message>
        <source>Record the decision</source>
        <translation>Enregistrer la décision</translation>
    </message>
    <message>
        <source>Asked for: %1, waiting for %2. %3</source>
        <comment>track, days, reason</comment>
        <translation>Demandé&#xa0;: %1, en attente depuis %2. %3</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptée</translation>
    </message>
    <message>
        <source>Refused: the current orientation is maintained</source>
        <translation>Refusée&#xa0;: l’orientation actuelle est maintenue</translation>
    </message>
    <message>
        <source>Withdrawn by who asked</source>
        <translation>Retirée par qui l’a demandée</translation>
    </message>
    <message>
        <source>&amp;Decision</source>
        <translation>Déc&amp;ision</translation>
    </message>
    <message>
        <source>D&amp;ecided on</source>
        <translation>Décidé &amp;le</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>&amp;Notified on</source>
        <translation>&amp;Notifiée le</translation>
    </message>
    <message>
        <source>The day the person was told: the time to sign the contract starts then</source>
        <translation>Le jour où la personne a été prévenue&#xa0;: le délai pour signer le contrat court à partir de ce jour</translation>
    </message>
    <message>
        <source>&amp;Body</source>
        <translation>&amp;Organisme</translation>
    </message>
    <message>
        <source>The body the person is oriented to</source>
        <translation>L’organisme vers lequel la personne est orientée</translation>
    </message>
    <message>
        <source>Unique &amp;referent</source>
        <translation>&amp;Référent unique</translation>
    </message>
    <message>
        <source>Named by that body (art. L. 262-30 CASF); empty until it names somebody</source>
        <translation>Désigné par cet organisme (art.&#xa0;L.&#xa0;262-30 CASF)&#xa0;; vide tant qu’il n’a désigné personne</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Du</translation>
    </message>
    <message>
        <source>First day of the new référent unique</source>
        <translation>Premier jour du nouveau référent unique</translation>
    </message>
    <message>
        <source>%1 stays unique referent until the new one is named.</source>
        <translation>%1 reste référent unique jusqu’à la désignation du nouveau.</translation>
    </message>
    <message>
        <source>Choose what was decided.</source>
        <translation>Choisissez ce qui a été décidé.</translation>
    </message>
    <message>
        <source>The decision comes before the request.</source>
        <translation>La décision précède la demande.</translation>
    </message>
    <message>
        <source>Say why it was decided so.</source>
        <translation>Dites pourquoi il en a été décidé ainsi.</translation>
    </message>
</context>
<context>
    <name>DemoCommand</name>
    <message>
        <source>Writes a demonstration territory: invented people.</source>
        <translation>Écrit un territoire de démonstration&#xa0;: des personnes inventées.</translation>
    </message>
    <message>
        <source>The base to create.</source>
        <translation>La base à créer.</translation>
    </message>
    <message>
        <source>How many people; 540 by default.</source>
        <translation>Nombre de personnes&#xa0;; 540 par défaut.</translation>
    </message>
    <message>
        <source>The same seed gives the same base; 87 by default.</source>
        <translation>La même graine donne la même base&#xa0;; 87 par défaut.</translation>
    </message>
    <message>
        <source>The day that everything is relative to; today by default.</source>
        <translation>Le jour auquel tout se rapporte&#xa0;; aujourd’hui par défaut.</translation>
    </message>
    <message numerus="yes">
        <source>Demonstration territory of %n person(s) written.</source>
        <translation>
            <numerusform>Territoire de démonstration écrit&#xa0;: %n personne.</numerusform>
            <numerusform>Territoire de démonstration écrit&#xa0;: %n personnes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Writing an invented territory…</source>
        <translation>Écriture d’un territoire inventé…</translation>
    </message>
    <message>
        <source>Your account has no passphrase: whoever opens this base enters as you.</source>
        <translation>Votre compte n’a pas de phrase de passe&#xa0;: quiconque ouvre cette base y entre à votre nom.</translation>
    </message>
    <message>
        <source>Give it one…</source>
        <translation>En donner une…</translation>
    </message>
    <message>
        <source>%1 Its last backup is from %2.</source>
        <translation>%1 Dernière sauvegarde&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Restore it…</source>
        <translation>La restaurer…</translation>
    </message>
    <message>
        <source>This base is open: restore the backup under another name, then open it.</source>
        <translation>Cette base est ouverte&#xa0;: restaurez la sauvegarde sous un autre nom, puis ouvrez-la.</translation>
    </message>
</context>
<context>
    <name>DiagnosisDialog</name>
    <message>
        <source>Record a global diagnosis</source>
        <translation>Enregistrer un diagnostic global</translation>
    </message>
    <message>
        <source>Edit the global diagnosis</source>
        <translation>Modifier le diagnostic global</translation>
    </message>
    <message>
        <source>Record the diagnosis</source>
        <translation>Enregistrer le diagnostic</translation>
    </message>
    <message>
        <source>Save the diagnosis</source>
        <translation>Enregistrer le diagnostic</translation>
    </message>
    <message>
        <source>&amp;Validated on</source>
        <translation>&amp;Validé le</translation>
    </message>
    <message>
        <source>The day it was agreed with the person</source>
        <translation>Le jour où il a été convenu avec la personne</translation>
    </message>
    <message>
        <source>&amp;Professional</source>
        <translation>&amp;Professionnel</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Aucun professionnel désigné</translation>
    </message>
    <message>
        <source>Enter the day of the validation.</source>
        <translation>Saisissez le jour de la validation.</translation>
    </message>
    <message>
        <source>The validation is in the future.</source>
        <translation>La validation est dans le futur.</translation>
    </message>
</context>
<context>
    <name>DiagnosisTab</name>
    <message>
        <source>Set a &amp;target…</source>
        <translation>Fixer un &amp;objectif…</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>How much it stands in the way</source>
        <translation>À quel point cela freine</translation>
    </message>
    <message>
        <source>Level %1, %2</source>
        <translation>Niveau %1, %2</translation>
    </message>
    <message>
        <source>Validated on %1.</source>
        <translation>Validé le %1.</translation>
    </message>
    <message>
        <source>Not validated yet.</source>
        <translation>Pas encore validé.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) changed since.</source>
        <translation>
            <numerusform>%n réponse a changé depuis.</numerusform>
            <numerusform>%n réponses ont changé depuis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n obstacle(s) without an action.</source>
        <translation>
            <numerusform>%n frein sans action.</numerusform>
            <numerusform>%n freins sans action.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not discussed</source>
        <translation>Pas abordé</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n réponse</numerusform>
            <numerusform>%n réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>no action</source>
        <translation>sans action</translation>
    </message>
    <message>
        <source>An obstacle since %1.</source>
        <translation>Frein depuis le %1.</translation>
    </message>
    <message>
        <source>Lifted on %1.</source>
        <translation>Levé le %1.</translation>
    </message>
    <message>
        <source>Level told on %1 by %2.</source>
        <translation>Niveau noté le %1 par %2.</translation>
    </message>
    <message>
        <source>At the last diagnosis: %1.</source>
        <translation>Au dernier diagnostic&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No action answers it yet.</source>
        <translation>Aucune action n’y répond encore.</translation>
    </message>
    <message>
        <source>Only what the person says of what hinders her: no illness, no treatment. The status of disabled worker is a right, recorded among the rights.</source>
        <translation>Seulement ce que la personne dit de ce qui la gêne&#xa0;: ni maladie, ni traitement. La RQTH est un droit, à enregistrer parmi les droits.</translation>
    </message>
</context>
<context>
    <name>DocumentActs</name>
    <message>
        <source>Contract to sign…</source>
        <translation>Contrat à signer…</translation>
    </message>
    <message>
        <source>The person&apos;s plan…</source>
        <translation>Plan de la personne…</translation>
    </message>
    <message>
        <source>Brief…</source>
        <translation>Brief…</translation>
    </message>
    <message>
        <source>Circle of partners…</source>
        <translation>Cercle de partenaires…</translation>
    </message>
</context>
<context>
    <name>DocumentDialog</name>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documents PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as PDF: %1</source>
        <translation>Enregistré en PDF&#xa0;: %1</translation>
    </message>
    <message>
        <source>The printer did not take the document.</source>
        <translation>L’imprimante n’a pas accepté le document.</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Envoyé à l’imprimante</translation>
    </message>
</context>
<context>
    <name>Doorkeeper</name>
    <message>
        <source>Your passphrase protects this account from now on. Nobody can find it again: keep it in a safe place.</source>
        <translation>Votre phrase de passe protège désormais ce compte. Personne ne peut la retrouver&#xa0;: gardez-la en lieu sûr.</translation>
    </message>
    <message>
        <source>Going to the server…</source>
        <translation>Connexion au serveur…</translation>
    </message>
</context>
<context>
    <name>DraftNotice</name>
    <message numerus="yes">
        <source>%n more form(s) left unfinished</source>
        <translation>
            <numerusform>%n autre formulaire laissé en cours</numerusform>
            <numerusform>%n autres formulaires laissés en cours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>verb, what</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>DuplicatesDialog</name>
    <message>
        <source>Files that may be of one person</source>
        <translation>Dossiers peut-être d’une même personne</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Other file</source>
        <translation>Autre dossier</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
    <message>
        <source>No file looks like another</source>
        <translation>Aucun dossier ne ressemble à un autre</translation>
    </message>
    <message>
        <source>Couples, families and twins are not taken for one person.</source>
        <translation>Couples, familles et jumeaux ne sont pas pris pour une même personne.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Compare and merge…</source>
        <translation>Comparer et réunir…</translation>
    </message>
    <message>
        <source>They are not the same</source>
        <translation>Ce n’est pas la même personne</translation>
    </message>
    <message>
        <source>Comparing the files…</source>
        <translation>Comparaison des dossiers…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) read</source>
        <translation>
            <numerusform>%n dossier lu</numerusform>
            <numerusform>%n dossiers lus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EmergencyDialog</name>
    <message>
        <source>Open in an emergency</source>
        <translation>Ouvrir en urgence</translation>
    </message>
    <message>
        <source>Open for one hour</source>
        <translation>Ouvrir pour une heure</translation>
    </message>
    <message>
        <source>The file opens for one hour, to be read and to plan an appointment. Your reason stays in the trail, and your team lead reads it.</source>
        <translation>Le dossier s’ouvre pour une heure, pour le lire et fixer un rendez-vous. Votre motif reste dans les traces, et votre responsable d’équipe le lit.</translation>
    </message>
    <message>
        <source>&amp;Why now?</source>
        <translation>&amp;Pourquoi maintenant&#xa0;?</translation>
    </message>
    <message>
        <source>Name no third person and no health detail</source>
        <translation>Ne nommez pas d’autre personne et n’écrivez rien sur la santé</translation>
    </message>
    <message>
        <source>Say in a few words what makes it urgent.</source>
        <translation>Dites en quelques mots ce qui est urgent.</translation>
    </message>
</context>
<context>
    <name>EndMemberDialog</name>
    <message>
        <source>End a membership</source>
        <translation>Mettre fin à une participation</translation>
    </message>
    <message>
        <source>End the membership</source>
        <translation>Mettre fin à la participation</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Dernier jour</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>Who will follow on, or why it stops</source>
        <translation>Qui prend la suite, ou pourquoi cela s’arrête</translation>
    </message>
    <message>
        <source>Enter the last day.</source>
        <translation>Saisissez le dernier jour.</translation>
    </message>
</context>
<context>
    <name>EntryPage</name>
    <message>
        <source>Another &amp;base…</source>
        <translation>&amp;Autre base…</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>&amp;Identifiant</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase de passe</translation>
    </message>
    <message>
        <source>Enter the base</source>
        <translation>Entrer dans la base</translation>
    </message>
    <message>
        <source>Maillage is locked</source>
        <translation>Maillage est verrouillé</translation>
    </message>
    <message>
        <source>&amp;Enter</source>
        <translation>&amp;Entrer</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Déverrouiller</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Erase the person</source>
        <translation>Effacer la personne</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Effacer sans retour</translation>
    </message>
    <message>
        <source>Nothing brings it back: her identity, her pathway, every note of every author, what partners were asked, her circle, the drafts about her, and what the history kept of their words go together.</source>
        <translation>Rien ne permet d’y revenir&#xa0;: son identité, son parcours, toutes les notes de tous les auteurs, les demandes aux partenaires, son cercle, les brouillons qui la concernent et ce que l’historique gardait de leurs mots disparaissent ensemble.</translation>
    </message>
    <message>
        <source>What stays: the trail, with numbers and without names (a reason written to open the file in an emergency stays as it was written), and a line that says that an erasure took place. What another file of the household accepted stays in that file.</source>
        <translation>Ce qui reste&#xa0;: les traces, avec des numéros et sans noms (un motif écrit pour ouvrir le dossier en urgence reste tel quel), et une ligne qui dit qu’un effacement a eu lieu. Ce qu’un autre dossier du foyer a accepté reste dans ce dossier.</translation>
    </message>
    <message>
        <source>Backups keep a copy until they are replaced: six months for those Maillage makes itself. A base of a server has the backups of its server.</source>
        <translation>Les sauvegardes en gardent une copie jusqu’à leur remplacement&#xa0;: six mois pour celles que Maillage fait lui-même. Une base sur un serveur a les sauvegardes de son serveur.</translation>
    </message>
    <message>
        <source>&amp;Number of the file</source>
        <translation>&amp;Numéro du dossier</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>Tapez %1 pour confirmer</translation>
    </message>
    <message>
        <source>Type the number of this file as it stands on top of it.</source>
        <translation>Tapez le numéro de ce dossier, tel qu’il figure en haut.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>What was entered breaks a rule.</source>
        <translation>Ce qui a été saisi contredit une règle.</translation>
    </message>
    <message>
        <source>This record is no longer there.</source>
        <translation>Cette fiche n’existe plus.</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile: close the form and open it again.</source>
        <translation>Quelqu’un d’autre a modifié cette fiche entre-temps&#xa0;: fermez le formulaire et rouvrez-le.</translation>
    </message>
    <message>
        <source>The base is open for reading only: nothing was saved.</source>
        <translation>La base est ouverte en lecture seule&#xa0;: rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Your account may not do this.</source>
        <translation>Votre compte ne permet pas cette action.</translation>
    </message>
    <message>
        <source>This file is not a Maillage base.</source>
        <translation>Ce fichier n’est pas une base Maillage.</translation>
    </message>
    <message>
        <source>This base was written by a newer version of Maillage.</source>
        <translation>Cette base vient d’une version plus récente de Maillage.</translation>
    </message>
    <message>
        <source>This base is damaged: restore a copy.</source>
        <translation>Cette base est abîmée&#xa0;: reprenez une copie.</translation>
    </message>
    <message>
        <source>The base could not be written: nothing was saved.</source>
        <translation>La base n’a pas pu être écrite&#xa0;: rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>The file could not be read or written.</source>
        <translation>Le fichier n’a pas pu être lu ou écrit.</translation>
    </message>
    <message>
        <source>The file is not of the expected form.</source>
        <translation>Le fichier n’a pas la forme attendue.</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>Le fichier est trop gros.</translation>
    </message>
    <message>
        <source>Cancelled: nothing was changed.</source>
        <translation>Annulé&#xa0;: rien n’a été modifié.</translation>
    </message>
    <message>
        <source>No account of this base has this login.</source>
        <translation>Aucun compte de cette base ne porte cet identifiant.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Le fichier %1 n’existe pas.</translation>
    </message>
    <message>
        <source>%1 is not a Maillage base. Nothing was changed in it.</source>
        <translation>%1 n’est pas une base Maillage. Rien n’y a été modifié.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Maillage. Update Maillage to open it; the file was left as it is.</source>
        <translation>%1 vient d’une version plus récente de Maillage. Mettez Maillage à jour pour l’ouvrir&#xa0;; le fichier est resté tel quel.</translation>
    </message>
    <message>
        <source>%1 is damaged (%2). Open a copy of it, or the last backup.</source>
        <translation>%1 est abîmé (%2). Ouvrez-en une copie, ou la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>%1 comes from an older version and must be written to be opened, but it is read-only or in use (%2).</source>
        <translation>%1 vient d’une version plus ancienne et doit être converti pour s’ouvrir, mais il est en lecture seule ou déjà utilisé (%2).</translation>
    </message>
    <message>
        <source>%1 exists already: choose another name.</source>
        <translation>%1 existe déjà&#xa0;: choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The file %1 cannot be used: %2.</source>
        <translation>Le fichier %1 ne peut pas servir&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Another référent unique starts on the same day or later. End that mandate first.</source>
        <translation>Un autre référent unique commence ce jour-là ou plus tard. Mettez d’abord fin à ce mandat.</translation>
    </message>
    <message>
        <source>The base is open for reading only: another workstation writes to it (%1).</source>
        <translation>La base est ouverte en lecture seule&#xa0;: un autre poste y écrit (%1).</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>the disk is full: make room, then try again</source>
        <translation>le disque est plein&#xa0;: faites de la place, puis recommencez</translation>
    </message>
    <message>
        <source>the disk refuses to read or write</source>
        <translation>le disque refuse de lire ou d’écrire</translation>
    </message>
    <message>
        <source>another program holds the base: try again in a moment</source>
        <translation>un autre programme occupe la base&#xa0;: recommencez dans un instant</translation>
    </message>
    <message>
        <source>it cannot be written</source>
        <translation>l’écriture y est interdite</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>le fichier est endommagé</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>il n’existe pas</translation>
    </message>
    <message>
        <source>you have no right to it</source>
        <translation>vous n’y avez pas droit</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>The login or the passphrase is wrong.</source>
        <translation>L’identifiant ou la phrase de passe est faux.</translation>
    </message>
    <message>
        <source>This base asks for a login and a passphrase.</source>
        <translation>Cette base demande un identifiant et une phrase de passe.</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong passphrases: wait %n second(s), then try again.</source>
        <translation>
            <numerusform>Phrase de passe fausse&#xa0;: attendez %n seconde, puis réessayez.</numerusform>
            <numerusform>Phrase de passe fausse&#xa0;: attendez %n secondes, puis réessayez.</numerusform>
        </translation>
    </message>
    <message>
        <source>You are not in the circle of this person: your account sees who she is and who accompanies her, and changes nothing.</source>
        <translation>Vous n’êtes pas dans le cercle de cette personne&#xa0;: votre compte voit qui elle est et qui l’accompagne, sans rien changer.</translation>
    </message>
    <message>
        <source>The trail of what is done cannot be written: nothing was done.</source>
        <translation>La trace de ce qui est fait ne peut pas être écrite&#xa0;: rien n’a été fait.</translation>
    </message>
    <message>
        <source>%1 is not a backup of Maillage.</source>
        <translation>%1 n’est pas une sauvegarde de Maillage.</translation>
    </message>
    <message>
        <source>%1 is not as it was written: use another backup.</source>
        <translation>%1 n’est plus telle qu’elle a été écrite&#xa0;: prenez une autre sauvegarde.</translation>
    </message>
    <message>
        <source>The backup %1 was written by a newer version of Maillage.</source>
        <translation>La sauvegarde %1 vient d’une version plus récente de Maillage.</translation>
    </message>
    <message>
        <source>another workstation is writing at length: try again in a moment</source>
        <translation>un autre poste écrit longuement&#xa0;: réessayez dans un instant</translation>
    </message>
    <message>
        <source>The server does not answer: nothing was saved.</source>
        <translation>Le serveur ne répond pas&#xa0;: rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>The server has no such base: %1.</source>
        <translation>Le serveur n’a pas cette base&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Maillage cannot speak to a server here: the PostgreSQL driver of Qt is missing.</source>
        <translation>Maillage ne peut pas joindre de serveur sur ce poste&#xa0;: il manque le pilote PostgreSQL de Qt.</translation>
    </message>
    <message>
        <source>The server of %1 does not answer, or cannot prove who it is (%2).</source>
        <translation>Le serveur de %1 ne répond pas, ou ne peut pas prouver son identité (%2).</translation>
    </message>
    <message>
        <source>Do not write a passphrase in the address, where others see it: Maillage asks for it.</source>
        <translation>N’écrivez pas de phrase de passe dans l’adresse, où d’autres la voient&#xa0;: Maillage la demande.</translation>
    </message>
    <message>
        <source>This address cannot be read: write it as postgresql://server/base.</source>
        <translation>Cette adresse est illisible&#xa0;: écrivez-la sous la forme postgresql://serveur/base.</translation>
    </message>
    <message>
        <source>The server refuses it to your account: nothing was done.</source>
        <translation>Le serveur le refuse à votre compte&#xa0;: rien n’a été fait.</translation>
    </message>
    <message>
        <source>A base on a server is backed up by the server. To keep all of it in a file: maillage copy.</source>
        <translation>La base d’un serveur est sauvegardée par le serveur. Pour la garder entière dans un fichier&#xa0;: maillage copy.</translation>
    </message>
    <message>
        <source>Only the owner of the server&apos;s base may do this, who reads all of it: connect as the owner.</source>
        <translation>Seul le propriétaire de la base du serveur peut le faire, lui qui la lit tout entière&#xa0;: connectez-vous sous son nom.</translation>
    </message>
    <message>
        <source>Only its author corrects a note.</source>
        <translation>Seul son auteur corrige une note.</translation>
    </message>
    <message>
        <source>Another orientation is already asked for: it must be decided first.</source>
        <translation>Une réorientation est déjà demandée&#xa0;: elle doit d’abord être décidée.</translation>
    </message>
    <message>
        <source>This list already has these words.</source>
        <translation>Cette liste contient déjà ces mots.</translation>
    </message>
    <message>
        <source>The person has not agreed to this target yet: record her agreement first.</source>
        <translation>La personne n’a pas encore donné son accord à cet objectif&#xa0;: enregistrez d’abord son accord.</translation>
    </message>
    <message>
        <source>A contract that is not signed is edited, not amended.</source>
        <translation>Un contrat qui n’est pas signé se modifie, sans avenant.</translation>
    </message>
    <message>
        <source>A contract that cannot run beside this one covers some of the same days. End it first, or change the dates.</source>
        <translation>Un contrat incompatible avec celui-ci couvre une partie des mêmes jours. Mettez-y fin d’abord, ou changez les dates.</translation>
    </message>
    <message>
        <source>A reason is needed: say why.</source>
        <translation>Un motif est nécessaire&#xa0;: dites pourquoi.</translation>
    </message>
    <message>
        <source>The day of the request is missing or in the future.</source>
        <translation>Le jour de la demande manque ou est dans le futur.</translation>
    </message>
    <message>
        <source>This request was decided already, or cannot be proposed on this day.</source>
        <translation>Cette demande est déjà décidée, ou ne peut pas être transmise ce jour-là.</translation>
    </message>
    <message>
        <source>This request was decided already: open the file again.</source>
        <translation>Cette demande est déjà décidée&#xa0;: ouvrez à nouveau le dossier.</translation>
    </message>
    <message>
        <source>The decision comes before the request.</source>
        <translation>La décision précède la demande.</translation>
    </message>
    <message>
        <source>A check of the job comes after the exit.</source>
        <translation>Un point sur l’emploi vient après la sortie.</translation>
    </message>
    <message>
        <source>A pathway reopens between its exit and today.</source>
        <translation>Un parcours se rouvre entre sa sortie et aujourd’hui.</translation>
    </message>
    <message>
        <source>This request is no longer where it was: open it again.</source>
        <translation>Cette demande a avancé entre-temps&#xa0;: rouvrez-la.</translation>
    </message>
    <message>
        <source>A request that is sent is not changed any more: withdraw it, or call the partner.</source>
        <translation>Une demande envoyée ne se modifie plus&#xa0;: retirez-la, ou appelez le partenaire.</translation>
    </message>
    <message>
        <source>This has not happened yet, or comes before the request was sent.</source>
        <translation>Cela n’a pas encore eu lieu, ou précède l’envoi de la demande.</translation>
    </message>
    <message>
        <source>The person objects to sharing with this partner.</source>
        <translation>La personne s’oppose au partage avec ce partenaire.</translation>
    </message>
    <message>
        <source>This person has only a safe contact: how to reach her is not proposed to anybody.</source>
        <translation>Cette personne n’a qu’un contact sûr&#xa0;: la manière de la joindre n’est proposée à personne.</translation>
    </message>
    <message>
        <source>The file holds nothing to propose.</source>
        <translation>Le dossier ne contient rien à proposer.</translation>
    </message>
    <message>
        <source>These two people share no household, or each has one already.</source>
        <translation>Ces deux personnes n’ont pas de foyer commun, ou ont chacune le leur.</translation>
    </message>
    <message>
        <source>A household ends between the day it began and today.</source>
        <translation>Un foyer prend fin entre le jour où il a commencé et aujourd’hui.</translation>
    </message>
    <message>
        <source>Say from which day.</source>
        <translation>Dites à partir de quel jour.</translation>
    </message>
    <message>
        <source>Choose who takes over at least one file.</source>
        <translation>Choisissez qui reprend au moins un dossier.</translation>
    </message>
    <message>
        <source>Who takes over would not read this note: share it with the circle.</source>
        <translation>La personne qui reprend le dossier ne lirait pas cette note&#xa0;: partagez-la avec le cercle.</translation>
    </message>
    <message>
        <source>The pathway is closed.</source>
        <translation>Le parcours est clos.</translation>
    </message>
    <message>
        <source>This colleague must not accompany the person.</source>
        <translation>Ce collègue ne doit pas accompagner la personne.</translation>
    </message>
    <message>
        <source>This colleague leads the file already.</source>
        <translation>Ce collègue suit déjà le dossier.</translation>
    </message>
    <message>
        <source>Another organisation leads this file: a change of organisation is an orientation to decide.</source>
        <translation>Un autre organisme suit ce dossier&#xa0;: changer d’organisme est une orientation à décider.</translation>
    </message>
    <message>
        <source>This colleague no longer works there on that day.</source>
        <translation>Ce collègue n’y travaille plus ce jour-là.</translation>
    </message>
    <message>
        <source>Somebody else leads this file by now: propose again.</source>
        <translation>Quelqu’un d’autre suit désormais ce dossier&#xa0;: proposez à nouveau.</translation>
    </message>
    <message>
        <source>The minutes of this conference are settled: they change no more.</source>
        <translation>Le compte rendu de cette concertation est arrêté&#xa0;: il ne change plus.</translation>
    </message>
    <message>
        <source>Something was said or decided about this subject: it stays in the minutes.</source>
        <translation>Une position ou une décision porte sur ce sujet&#xa0;: il reste au compte rendu.</translation>
    </message>
    <message>
        <source>A decision is recorded with “Decide…”.</source>
        <translation>Une décision s’enregistre par «&#xa0;Décider…&#xa0;».</translation>
    </message>
    <message>
        <source>Decide the request first: the answer tells the decision.</source>
        <translation>Décidez d’abord de la demande&#xa0;: la réponse dit la décision.</translation>
    </message>
    <message>
        <source>A person is erased once a request for it was granted.</source>
        <translation>Une personne s’efface une fois sa demande d’effacement acceptée.</translation>
    </message>
    <message>
        <source>This is not the number of this file.</source>
        <translation>Ce n’est pas le numéro de ce dossier.</translation>
    </message>
</context>
<context>
    <name>ExclusionDialog</name>
    <message>
        <source>Keep a professional away</source>
        <translation>Écarter un professionnel</translation>
    </message>
    <message>
        <source>Edit who is kept away</source>
        <translation>Modifier qui est écarté</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save it</source>
        <translation>Enregistrer la modification</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisme</translation>
    </message>
    <message>
        <source>&amp;Professional</source>
        <translation>&amp;Professionnel</translation>
    </message>
    <message>
        <source>The file is not given to her; who accompanies the person goes on until it is given to another</source>
        <translation>Le dossier ne lui est pas confié&#xa0;; qui accompagne la personne continue jusqu’à ce qu’il soit confié à un autre</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>Conflict of interest, the person&apos;s refusal…</source>
        <translation>Conflit d’intérêts, refus de la personne…</translation>
    </message>
    <message>
        <source>&amp;Noted on</source>
        <translation>&amp;Noté le</translation>
    </message>
    <message>
        <source>&amp;Lifted on</source>
        <translation>&amp;Levé le</translation>
    </message>
    <message>
        <source>Empty while it holds</source>
        <translation>Vide tant qu’il vaut</translation>
    </message>
</context>
<context>
    <name>ExitDialog</name>
    <message>
        <source>Record the exit</source>
        <translation>Enregistrer la sortie</translation>
    </message>
    <message>
        <source>Edit the exit</source>
        <translation>Modifier la sortie</translation>
    </message>
    <message>
        <source>Save the exit</source>
        <translation>Enregistrer la sortie</translation>
    </message>
    <message>
        <source>&amp;Day of the exit</source>
        <translation>&amp;Jour de la sortie</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>De&amp;tail</source>
        <translation>&amp;Précision</translation>
    </message>
    <message>
        <source>Needed for another reason</source>
        <translation>Obligatoire pour «&#xa0;Autre motif&#xa0;»</translation>
    </message>
    <message>
        <source>Choose the reason.</source>
        <translation>Choisissez le motif.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Foyer</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droit</translation>
    </message>
    <message>
        <source>Registration as jobseeker</source>
        <translation>Inscription comme demandeur d’emploi</translation>
    </message>
    <message>
        <source>Circle member</source>
        <translation>Membre du cercle</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Orientation</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>Former name</source>
        <translation>Ancien nom</translation>
    </message>
    <message>
        <source>Professional</source>
        <translation>Professionnel</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>Numéro de dossier</translation>
    </message>
    <message>
        <source>Civility</source>
        <translation>Civilité</translation>
    </message>
    <message>
        <source>Usual name</source>
        <translation>Nom d’usage</translation>
    </message>
    <message>
        <source>Birth name</source>
        <translation>Nom de naissance</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Certainty of the date of birth</source>
        <translation>Certitude de la date de naissance</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>Lieu de naissance</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nationalité</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>Ne pas appeler</translation>
    </message>
    <message>
        <source>No text message</source>
        <translation>Pas de SMS</translation>
    </message>
    <message>
        <source>Safe contact</source>
        <translation>Contact sûr</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Address complement</source>
        <translation>Complément d’adresse</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Residence</source>
        <translation>Résidence</translation>
    </message>
    <message>
        <source>Body of domicile</source>
        <translation>Organisme de domiciliation</translation>
    </message>
    <message>
        <source>Domiciled until</source>
        <translation>Domiciliation jusqu’au</translation>
    </message>
    <message>
        <source>Social security number</source>
        <translation>Numéro de sécurité sociale</translation>
    </message>
    <message>
        <source>CAF number</source>
        <translation>Numéro CAF</translation>
    </message>
    <message>
        <source>Role in the RSA file</source>
        <translation>Rôle dans le dossier RSA</translation>
    </message>
    <message>
        <source>France Travail number (national)</source>
        <translation>Identifiant France Travail (national)</translation>
    </message>
    <message>
        <source>France Travail number (regional)</source>
        <translation>Identifiant France Travail (régional)</translation>
    </message>
    <message>
        <source>Département&apos;s number</source>
        <translation>Identifiant du département</translation>
    </message>
    <message>
        <source>Interpreter&apos;s language</source>
        <translation>Langue de l’interprète</translation>
    </message>
    <message>
        <source>Work situation</source>
        <translation>Situation professionnelle</translation>
    </message>
    <message>
        <source>Level of education</source>
        <translation>Niveau de formation</translation>
    </message>
    <message>
        <source>Job sought</source>
        <translation>Emploi recherché</translation>
    </message>
    <message>
        <source>First contact of outreach</source>
        <translation>Premier contact de repérage</translation>
    </message>
    <message>
        <source>Followed since</source>
        <translation>Suivi depuis</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Applied for on</source>
        <translation>Demandé le</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>Ouvert le</translation>
    </message>
    <message>
        <source>Received by the département on</source>
        <translation>Reçu par le département le</translation>
    </message>
    <message>
        <source>State since</source>
        <translation>État depuis le</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Clos le</translation>
    </message>
    <message>
        <source>Subject to rights and duties</source>
        <translation>Soumis aux droits et devoirs</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>Inscrit le</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Fini le</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Reason of the end</source>
        <translation>Motif de fin</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Type de parcours</translation>
    </message>
    <message>
        <source>Proposed on</source>
        <translation>Proposée le</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Décidée le</translation>
    </message>
    <message>
        <source>Notified on</source>
        <translation>Notifiée le</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Suite</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>Jour et heure</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Durée (min)</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Validated on</source>
        <translation>Validé le</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Signé le</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Revised on</source>
        <translation>Révisé le</translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation>Heures par semaine</translation>
    </message>
    <message>
        <source>Reason of the hours</source>
        <translation>Motif de l’adaptation des heures</translation>
    </message>
    <message>
        <source>Review at 12 months</source>
        <translation>Bilan à 12 mois</translation>
    </message>
    <message>
        <source>Day of the exit</source>
        <translation>Jour de la sortie</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Obstacle</source>
        <translation>Frein</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Amendment</source>
        <translation>Avenant</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Bilan</translation>
    </message>
    <message>
        <source>Breach case</source>
        <translation>Dossier de manquement</translation>
    </message>
    <message>
        <source>Check of the job</source>
        <translation>Point sur l’emploi</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Reason put off</source>
        <translation>Échéance reportée</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Terme</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Dit le</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Intitulé</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Synthèse</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Faits</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Set on</source>
        <translation>Fixé le</translation>
    </message>
    <message>
        <source>Agreed to by the person on</source>
        <translation>Accord de la personne le</translation>
    </message>
    <message>
        <source>By the person herself</source>
        <translation>Par la personne elle-même</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Pour le</translation>
    </message>
    <message>
        <source>Signed by the person on</source>
        <translation>Signé par la personne le</translation>
    </message>
    <message>
        <source>Signed by the body on</source>
        <translation>Signé par l’organisme le</translation>
    </message>
    <message>
        <source>Signatory</source>
        <translation>Signataire</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>Conclu le</translation>
    </message>
    <message>
        <source>Former last day</source>
        <translation>Ancien dernier jour</translation>
    </message>
    <message>
        <source>Former hours a week</source>
        <translation>Anciennes heures par semaine</translation>
    </message>
    <message>
        <source>Asked for on</source>
        <translation>Demandée le</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>Demandée par</translation>
    </message>
    <message>
        <source>Reason of the decision</source>
        <translation>Motif de la décision</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Tenu le</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Conclusion</translation>
    </message>
    <message>
        <source>Reported on</source>
        <translation>Signalé le</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Répété</translation>
    </message>
    <message>
        <source>Household of several people</source>
        <translation>Foyer de plusieurs personnes</translation>
    </message>
    <message>
        <source>Observations by</source>
        <translation>Observations attendues pour le</translation>
    </message>
    <message>
        <source>Observations received on</source>
        <translation>Observations reçues le</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Observations</translation>
    </message>
    <message>
        <source>Multidisciplinary team asked on</source>
        <translation>Équipe pluridisciplinaire saisie le</translation>
    </message>
    <message>
        <source>Opinion given on</source>
        <translation>Avis rendu le</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Rate (%)</source>
        <translation>Taux (%)</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Lifted on</source>
        <translation>Levée le</translation>
    </message>
    <message>
        <source>Reason of the lifting</source>
        <translation>Motif de la levée</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Fait le</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Lue par</translation>
    </message>
    <message>
        <source>Written on</source>
        <translation>Écrite le</translation>
    </message>
    <message>
        <source>Corrects</source>
        <translation>Corrige</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Reopened on</source>
        <translation>Rouvert le</translation>
    </message>
    <message>
        <source>Reason of the reopening</source>
        <translation>Motif de la réouverture</translation>
    </message>
    <message>
        <source>Legal representative</source>
        <translation>Représentant légal</translation>
    </message>
    <message>
        <source>Objection to sharing</source>
        <translation>Opposition au partage</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Step of a request</source>
        <translation>Étape d’une demande</translation>
    </message>
    <message>
        <source>Mandate of referent</source>
        <translation>Mandat de référent</translation>
    </message>
    <message>
        <source>Basis of sharing</source>
        <translation>Fondement du partage</translation>
    </message>
    <message>
        <source>How the person was told</source>
        <translation>Manière d’informer la personne</translation>
    </message>
    <message>
        <source>Person told on</source>
        <translation>Personne informée le</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Demandé par</translation>
    </message>
    <message>
        <source>Asked by (professional)</source>
        <translation>Demandé par (professionnel)</translation>
    </message>
    <message>
        <source>Asked of</source>
        <translation>Demandé à</translation>
    </message>
    <message>
        <source>Asked of (professional)</source>
        <translation>Demandé à (professionnel)</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Ce qui est demandé</translation>
    </message>
    <message>
        <source>What the partner needs to know</source>
        <translation>Ce que le partenaire doit savoir</translation>
    </message>
    <message>
        <source>Prepared on</source>
        <translation>Préparée le</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Envoyée le</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Envoyée par</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Réponse le</translation>
    </message>
    <message>
        <source>Reason of the refusal</source>
        <translation>Motif du refus</translation>
    </message>
    <message>
        <source>Outcome in words</source>
        <translation>Résultat en clair</translation>
    </message>
    <message>
        <source>Amount asked (€)</source>
        <translation>Montant demandé (€)</translation>
    </message>
    <message>
        <source>Amount granted (€)</source>
        <translation>Montant accordé (€)</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En clair</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Reçue le</translation>
    </message>
    <message>
        <source>In the person&apos;s words</source>
        <translation>Avec les mots de la personne</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autorité</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Told of what is shared on</source>
        <translation>Informé de ce qui est partagé le</translation>
    </message>
    <message>
        <source>Why not told</source>
        <translation>Pourquoi non informé</translation>
    </message>
    <message>
        <source>Proposal of the household</source>
        <translation>Proposition du foyer</translation>
    </message>
    <message>
        <source>Not the same person</source>
        <translation>Pas la même personne</translation>
    </message>
    <message>
        <source>From the file of</source>
        <translation>Du dossier de</translation>
    </message>
    <message>
        <source>What is proposed</source>
        <translation>Ce qui est proposé</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Other person</source>
        <translation>Autre personne</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation>Dit le</translation>
    </message>
    <message>
        <source>Professional to keep away</source>
        <translation>Professionnel à écarter</translation>
    </message>
    <message>
        <source>Languages spoken</source>
        <translation>Langues parlées</translation>
    </message>
    <message>
        <source>Noted on</source>
        <translation>Noté le</translation>
    </message>
    <message>
        <source>Case conference</source>
        <translation>Concertation</translation>
    </message>
    <message>
        <source>Attendance at a conference</source>
        <translation>Présence à une concertation</translation>
    </message>
    <message>
        <source>Subject of a conference</source>
        <translation>Sujet de concertation</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Decision of a conference</source>
        <translation>Décision de concertation</translation>
    </message>
    <message>
        <source>The person is there</source>
        <translation>La personne est là</translation>
    </message>
    <message>
        <source>Agreed by the person on</source>
        <translation>Accord de la personne le</translation>
    </message>
    <message>
        <source>Minutes settled on</source>
        <translation>Compte rendu arrêté le</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Place in the agenda</source>
        <translation>Rang à l’ordre du jour</translation>
    </message>
    <message>
        <source>Stated on</source>
        <translation>Exprimée le</translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>Suppléant</translation>
    </message>
    <message>
        <source>Exercise of a right</source>
        <translation>Demande d’exercice des droits</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>Moyen de la demande</translation>
    </message>
    <message>
        <source>Identity checked on</source>
        <translation>Identité vérifiée le</translation>
    </message>
    <message>
        <source>Told of a longer delay on</source>
        <translation>Informée d’un délai plus long le</translation>
    </message>
    <message>
        <source>Why it takes longer</source>
        <translation>Motif du délai supplémentaire</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>&amp;Filter by</source>
        <translation>Filtrer &amp;par</translation>
    </message>
    <message>
        <source>Clear &amp;all</source>
        <translation>&amp;Tout retirer</translation>
    </message>
    <message>
        <source>Name, commune, number, birth date</source>
        <translation>Nom, commune, numéro, date de naissance</translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation>Filtrer cette liste</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
</context>
<context>
    <name>FilterText</name>
    <message>
        <source>Any stage</source>
        <translation>Toutes les étapes</translation>
    </message>
    <message numerus="yes">
        <source>%n stage(s)</source>
        <translation>
            <numerusform>%n étape</numerusform>
            <numerusform>%n étapes</numerusform>
        </translation>
    </message>
    <message>
        <source>Any track</source>
        <translation>Tous les types de parcours</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n type de parcours</numerusform>
            <numerusform>%n types de parcours</numerusform>
        </translation>
    </message>
    <message>
        <source>Any commune</source>
        <translation>Toutes les communes</translation>
    </message>
    <message numerus="yes">
        <source>%n commune(s)</source>
        <translation>
            <numerusform>%n commune</numerusform>
            <numerusform>%n communes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Late, or due within %n day(s)</source>
        <translation>
            <numerusform>En retard, ou échéance d’ici %n jour</numerusform>
            <numerusform>En retard, ou échéance d’ici %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message numerus="yes">
        <source>Due within %n day(s)</source>
        <translation>
            <numerusform>Échéance d’ici %n jour</numerusform>
            <numerusform>Échéance d’ici %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Any deadline</source>
        <translation>Toutes les échéances</translation>
    </message>
    <message>
        <source>Any unique referent</source>
        <translation>Tous les référents uniques</translation>
    </message>
    <message>
        <source>Unique referent: %1</source>
        <translation>Référent unique&#xa0;: %1</translation>
    </message>
    <message>
        <source>Accompanied by</source>
        <translation>Qui accompagne</translation>
    </message>
    <message>
        <source>Unique referent</source>
        <translation>Référent unique</translation>
    </message>
    <message>
        <source>Without unique referent</source>
        <translation>Sans référent unique</translation>
    </message>
    <message>
        <source>Body of the unique referent</source>
        <translation>Organisme référent</translation>
    </message>
    <message>
        <source>Partner of the circle</source>
        <translation>Partenaire du cercle</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Type de parcours</translation>
    </message>
    <message>
        <source>Next deadline</source>
        <translation>Prochaine échéance</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Dernier contact</translation>
    </message>
    <message>
        <source>End of the contract</source>
        <translation>Fin du contrat</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Open or closed files</source>
        <translation>Dossiers ouverts ou clos</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Everyone of the territory</source>
        <translation>Toutes les personnes du territoire</translation>
    </message>
    <message>
        <source>Those I accompany</source>
        <translation>Les personnes que j’accompagne</translation>
    </message>
    <message>
        <source>Those whose unique referent I am</source>
        <translation>Les personnes dont je suis référent unique</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>Dossiers ouverts</translation>
    </message>
    <message>
        <source>Closed files</source>
        <translation>Dossiers clos</translation>
    </message>
    <message>
        <source>Open and closed files</source>
        <translation>Dossiers ouverts et clos</translation>
    </message>
    <message>
        <source>With or without unique referent</source>
        <translation>Avec ou sans référent unique</translation>
    </message>
    <message>
        <source>Any body of the unique referent</source>
        <translation>Tous les organismes référents</translation>
    </message>
    <message>
        <source>Led by: %1</source>
        <translation>Organisme référent&#xa0;: %1</translation>
    </message>
    <message>
        <source>Any partner</source>
        <translation>Tous les partenaires</translation>
    </message>
    <message>
        <source>With: %1</source>
        <translation>Avec&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>No contact for %n day(s)</source>
        <translation>
            <numerusform>Sans contact depuis %n jour</numerusform>
            <numerusform>Sans contact depuis %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Any last contact</source>
        <translation>Quel que soit le dernier contact</translation>
    </message>
    <message numerus="yes">
        <source>Contract ends within %n day(s)</source>
        <translation>
            <numerusform>Fin de contrat d’ici %n jour</numerusform>
            <numerusform>Fin de contrat d’ici %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Any end of contract</source>
        <translation>Quelle que soit la fin du contrat</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>In this stage since</source>
        <translation>Entrée dans l’étape</translation>
    </message>
    <message>
        <source>Next appointment</source>
        <translation>Prochain rendez-vous</translation>
    </message>
    <message>
        <source>Whatever deadline runs</source>
        <translation>Quelle que soit l’échéance en cours</translation>
    </message>
    <message>
        <source>Deadline that runs</source>
        <translation>Échéance en cours</translation>
    </message>
</context>
<context>
    <name>FlawText</name>
    <message>
        <source>Enter the family name.</source>
        <translation>Saisissez le nom.</translation>
    </message>
    <message>
        <source>Enter the first name.</source>
        <translation>Saisissez le prénom.</translation>
    </message>
    <message>
        <source>A name cannot hold parentheses: use the birth name&apos;s field.</source>
        <translation>Un nom ne contient pas de parenthèses&#xa0;: servez-vous du champ «&#xa0;nom de naissance&#xa0;».</translation>
    </message>
    <message>
        <source>Enter the date of birth.</source>
        <translation>Saisissez la date de naissance.</translation>
    </message>
    <message>
        <source>The date of birth is in the future.</source>
        <translation>La date de naissance est dans le futur.</translation>
    </message>
    <message>
        <source>The date of birth is more than 130 years ago.</source>
        <translation>La date de naissance remonte à plus de 130 ans.</translation>
    </message>
    <message>
        <source>A social security number has 13 characters, or 15 with its key.</source>
        <translation>Un numéro de sécurité sociale compte 13 caractères, ou 15 avec sa clé.</translation>
    </message>
    <message>
        <source>The social security number and its key do not agree: check the digits.</source>
        <translation>Le numéro de sécurité sociale et sa clé ne concordent pas&#xa0;: vérifiez les chiffres.</translation>
    </message>
    <message>
        <source>This telephone number looks incomplete.</source>
        <translation>Ce numéro de téléphone semble incomplet.</translation>
    </message>
    <message>
        <source>This e-mail address looks wrong.</source>
        <translation>Cette adresse électronique semble fausse.</translation>
    </message>
    <message>
        <source>A postcode has five digits.</source>
        <translation>Un code postal compte cinq chiffres.</translation>
    </message>
    <message>
        <source>The social security number&apos;s first digit differs from the civility.</source>
        <translation>Le premier chiffre du numéro de sécurité sociale ne concorde pas avec la civilité.</translation>
    </message>
    <message>
        <source>The social security number says another year of birth.</source>
        <translation>Le numéro de sécurité sociale indique une autre année de naissance.</translation>
    </message>
    <message>
        <source>Enter the day and the time.</source>
        <translation>Saisissez le jour et l’heure.</translation>
    </message>
    <message>
        <source>An appointment lasts from 1 minute to 12 hours.</source>
        <translation>Un rendez-vous dure de 1 minute à 12 heures.</translation>
    </message>
    <message>
        <source>Choose the organisation that receives the person.</source>
        <translation>Choisissez la structure qui reçoit la personne.</translation>
    </message>
    <message>
        <source>An appointment to come cannot be attended or missed yet.</source>
        <translation>Un rendez-vous à venir ne peut pas encore être honoré ou manqué.</translation>
    </message>
    <message>
        <source>Choose the organisation that signs the contract.</source>
        <translation>Choisissez la structure qui signe le contrat.</translation>
    </message>
    <message>
        <source>Enter the first day of the contract.</source>
        <translation>Saisissez le premier jour du contrat.</translation>
    </message>
    <message>
        <source>The contract ends before it starts.</source>
        <translation>Le contrat finit avant de commencer.</translation>
    </message>
    <message>
        <source>The signature is in the future.</source>
        <translation>La signature est dans le futur.</translation>
    </message>
    <message>
        <source>Under 15 hours a week a reason is needed; 35 hours is the most.</source>
        <translation>En dessous de 15 heures par semaine, un motif est nécessaire&#xa0;; 35 heures est le maximum.</translation>
    </message>
    <message>
        <source>Choose an organisation.</source>
        <translation>Choisissez une structure.</translation>
    </message>
    <message>
        <source>Enter the first day.</source>
        <translation>Saisissez le premier jour.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>Le dernier jour précède le premier.</translation>
    </message>
    <message>
        <source>A unique referent is a person: choose the professional.</source>
        <translation>Le référent unique est une personne&#xa0;: choisissez le professionnel.</translation>
    </message>
    <message>
        <source>Choose the track.</source>
        <translation>Choisissez le type de parcours.</translation>
    </message>
    <message>
        <source>Choose the body the person is oriented to.</source>
        <translation>Choisissez l’organisme vers lequel la personne est orientée.</translation>
    </message>
    <message>
        <source>Enter the day of the decision.</source>
        <translation>Saisissez le jour de la décision.</translation>
    </message>
    <message>
        <source>The notification is before the decision.</source>
        <translation>La notification précède la décision.</translation>
    </message>
    <message>
        <source>A day in the future cannot be recorded as done.</source>
        <translation>Un jour à venir ne peut pas être enregistré comme fait.</translation>
    </message>
    <message>
        <source>Enter the day of the exit.</source>
        <translation>Saisissez le jour de la sortie.</translation>
    </message>
    <message>
        <source>The exit is in the future.</source>
        <translation>La sortie est dans le futur.</translation>
    </message>
    <message>
        <source>Say which other reason.</source>
        <translation>Précisez cet autre motif.</translation>
    </message>
    <message>
        <source>Enter the name.</source>
        <translation>Saisissez le nom.</translation>
    </message>
    <message>
        <source>A SIRET has 14 digits whose key holds: check them.</source>
        <translation>Un SIRET compte 14 chiffres dont la clé est juste&#xa0;: vérifiez-les.</translation>
    </message>
    <message>
        <source>Choose the organisation.</source>
        <translation>Choisissez la structure.</translation>
    </message>
    <message>
        <source>Choose somebody else.</source>
        <translation>Choisissez quelqu’un d’autre.</translation>
    </message>
</context>
<context>
    <name>FollowDialog</name>
    <message>
        <source>Call back</source>
        <translation>Relancer</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>&amp;Comment</translation>
    </message>
    <message>
        <source>What was &amp;said</source>
        <translation>Ce qui s’est &amp;dit</translation>
    </message>
    <message>
        <source>The next reminder counts from now</source>
        <translation>La prochaine relance se compte à partir de maintenant</translation>
    </message>
    <message>
        <source>Asked: %1</source>
        <comment>name and telephone</comment>
        <translation>Sollicité&#xa0;: %1</translation>
    </message>
    <message>
        <source>In her place: %1</source>
        <comment>name and telephone</comment>
        <translation>À défaut&#xa0;: %1</translation>
    </message>
    <message>
        <source>Organisation: %1</source>
        <comment>name and telephone</comment>
        <translation>Organisme&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>FollowUpActs</name>
    <message>
        <source>Review recorded: it concludes to another orientation</source>
        <translation>Bilan enregistré&#xa0;: il conclut à une réorientation</translation>
    </message>
    <message>
        <source>Ask for it…</source>
        <translation>La demander…</translation>
    </message>
    <message>
        <source>Put to who decides</source>
        <translation>Transmettre à qui décide</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>Quitter sans enregistrer&#xa0;?</translation>
    </message>
    <message>
        <source>What you typed here will be lost.</source>
        <translation>Ce que vous avez saisi ici sera perdu.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Found again as you left it, %1.</source>
        <comment>a moment</comment>
        <translation>Retrouvé tel que vous l’aviez laissé (%1).</translation>
    </message>
    <message>
        <source>What is recorded has changed since: check before you save.</source>
        <translation>Ce qui est enregistré a changé depuis&#xa0;: vérifiez avant d’enregistrer.</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>Recommencer à neuf</translation>
    </message>
    <message>
        <source>What you type here is not kept as a draft. %1</source>
        <comment>why</comment>
        <translation>Ce que vous tapez ici n’est pas conservé en brouillon. %1</translation>
    </message>
</context>
<context>
    <name>FormLayout</name>
    <message>
        <source>%1 (required)</source>
        <translation>%1 (obligatoire)</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) to correct</source>
        <translation>
            <numerusform>%n champ à corriger</numerusform>
            <numerusform>%n champs à corriger</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HouseholdDialog</name>
    <message>
        <source>Link a household</source>
        <translation>Rattacher un foyer</translation>
    </message>
    <message>
        <source>Link the household</source>
        <translation>Rattacher le foyer</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Personne</translation>
    </message>
    <message>
        <source>Somebody who has a file: partner, child, parent under the same roof</source>
        <translation>Quelqu’un qui a un dossier&#xa0;: conjoint, enfant, parent sous le même toit</translation>
    </message>
    <message>
        <source>&amp;Since</source>
        <translation>&amp;Depuis le</translation>
    </message>
    <message>
        <source>Empty when unknown</source>
        <translation>Vide si la date est inconnue</translation>
    </message>
    <message>
        <source>Choose somebody in the list that opens while you type.</source>
        <translation>Choisissez une personne dans la liste qui s’ouvre pendant la saisie.</translation>
    </message>
    <message>
        <source>Both belong to a household already.</source>
        <translation>Les deux personnes appartiennent déjà à un foyer.</translation>
    </message>
</context>
<context>
    <name>HouseholdText</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>CAF number</source>
        <translation>Numéro CAF</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Enfants</translation>
    </message>
    <message>
        <source>Rent arrears</source>
        <translation>Impayés de loyer</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposé</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptée</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Same social security number</source>
        <translation>Même numéro de sécurité sociale</translation>
    </message>
    <message>
        <source>Same France Travail identifier</source>
        <translation>Même identifiant France Travail</translation>
    </message>
    <message>
        <source>Same names, same birth date</source>
        <translation>Mêmes noms, même date de naissance</translation>
    </message>
    <message>
        <source>Usual name and name of birth, same birth date</source>
        <translation>Nom d’usage et nom de naissance, même date de naissance</translation>
    </message>
    <message>
        <source>Names the other way round, same birth date</source>
        <translation>Nom et prénom inversés, même date de naissance</translation>
    </message>
    <message>
        <source>One letter apart, same birth date</source>
        <translation>Une lettre d’écart, même date de naissance</translation>
    </message>
</context>
<context>
    <name>IdentityTab</name>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Foyer</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>Identifiants</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Certainty of the date</source>
        <translation>Certitude de la date</translation>
    </message>
    <message>
        <source>First contact of outreach</source>
        <translation>Premier contact de repérage</translation>
    </message>
    <message>
        <source>Followed since</source>
        <translation>Suivi depuis</translation>
    </message>
    <message>
        <source>Hide the social security number</source>
        <translation>Masquer le numéro de sécurité sociale</translation>
    </message>
    <message>
        <source>Show the social security number</source>
        <translation>Afficher le numéro de sécurité sociale</translation>
    </message>
    <message>
        <source>Nobody linked</source>
        <translation>Aucune personne rattachée</translation>
    </message>
    <message>
        <source>Legal representatives</source>
        <translation>Représentants légaux</translation>
    </message>
    <message>
        <source>Nobody recorded: a contract needs their presence (to be verified)</source>
        <translation>Personne d’enregistré&#xa0;: un contrat demande leur présence (à vérifier)</translation>
    </message>
    <message>
        <source>told on %1</source>
        <translation>informé le %1</translation>
    </message>
    <message>
        <source>not told yet</source>
        <translation>pas encore informé</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <comment>fact, person, value</comment>
        <translation>%1 de %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>Imports people or partners from a CSV or data·inclusion file; creates the base if there is none.</source>
        <translation>Importe des personnes ou des partenaires d’un fichier CSV ou data·inclusion&#xa0;; crée la base si elle n’existe pas.</translation>
    </message>
    <message>
        <source>The base.</source>
        <translation>La base.</translation>
    </message>
    <message>
        <source>The file to import.</source>
        <translation>Le fichier à importer.</translation>
    </message>
    <message>
        <source>Only says what would be done.</source>
        <translation>Dit seulement ce qui serait fait.</translation>
    </message>
    <message>
        <source>Prints JSON.</source>
        <translation>Écrit du JSON.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 read, %2 created, %3 updated, %4 unchanged, %5 in conflict, %6 rejected, %7 written.</source>
        <translation>%1 lues, %2 créées, %3 complétées, %4 inchangées, %5 en conflit, %6 refusées, %7 écrites.</translation>
    </message>
</context>
<context>
    <name>ImportModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1&#xa0;: %2 → %3</translation>
    </message>
    <message>
        <source>line %1, %2, %3</source>
        <translation>ligne %1, %2, %3</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Who or what</source>
        <translation>Qui ou quoi</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Suite</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
</context>
<context>
    <name>ImportPlace</name>
    <message>
        <source>Exchanges</source>
        <translation>Échanges</translation>
    </message>
    <message>
        <source>Choose a file to import</source>
        <translation>Choisir un fichier à importer</translation>
    </message>
    <message>
        <source>Files to import (*.csv *.txt *.json)</source>
        <translation>Fichiers à importer (*.csv *.txt *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Lecture de %1…</translation>
    </message>
    <message>
        <source>Cancelled: nothing was written.</source>
        <translation>Annulé&#xa0;: rien n’a été écrit.</translation>
    </message>
    <message>
        <source>%1 cannot be imported. %2</source>
        <translation>%1 ne peut pas être importé. %2</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Préparation…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Import en cours…</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) imported.</source>
        <translation>
            <numerusform>%n ligne importée.</numerusform>
            <numerusform>%n lignes importées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was undone.</source>
        <translation>L’import a été annulé.</translation>
    </message>
    <message>
        <source>Save the remarks</source>
        <translation>Enregistrer les remarques</translation>
    </message>
    <message>
        <source>import-remarks.csv</source>
        <translation>remarques-import.csv</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 n’a pas pu être écrit&#xa0;: %2</translation>
    </message>
    <message>
        <source>Remarks saved.</source>
        <translation>Remarques enregistrées.</translation>
    </message>
    <message>
        <source>Backing the base up first…</source>
        <translation>Sauvegarde de la base avant l’import…</translation>
    </message>
    <message>
        <source>The base could not be backed up, and nothing was imported. %1</source>
        <translation>La base n’a pas pu être sauvegardée, et rien n’a été importé. %1</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>What do you decide?</source>
        <translation>Que décidez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>Put the new people among mine</source>
        <translation>Mettre les nouvelles personnes parmi les miennes</translation>
    </message>
    <message>
        <source>Save the remarks…</source>
        <translation>Enregistrer les remarques…</translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation>Ne pas importer</translation>
    </message>
    <message>
        <source>Lines to show</source>
        <translation>Lignes à montrer</translation>
    </message>
    <message>
        <source>All the lines</source>
        <translation>Toutes les lignes</translation>
    </message>
    <message>
        <source>With remarks</source>
        <translation>Avec des remarques</translation>
    </message>
    <message>
        <source>Lines of the file</source>
        <translation>Lignes du fichier</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Import de %1</translation>
    </message>
    <message>
        <source>separator: tabulation</source>
        <translation>séparateur&#xa0;: tabulation</translation>
    </message>
    <message>
        <source>separator: %1</source>
        <translation>séparateur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Check that the accents of the names are right.</source>
        <translation>Vérifiez que les accents des noms sont justes.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 to create · %2 to update · %3 unchanged · %4 in conflict · %5 rejected</source>
        <translation>%1 à créer · %2 à compléter · %3 inchangées · %4 en conflit · %5 refusées</translation>
    </message>
    <message numerus="yes">
        <source>Import %n line(s)</source>
        <translation>
            <numerusform>Importer %n ligne</numerusform>
            <numerusform>Importer %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Known from line %1: %2</source>
        <translation>Connue par la ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Known already: %1, %2</source>
        <translation>Déjà connue&#xa0;: %1, %2</translation>
    </message>
</context>
<context>
    <name>ImportProgress</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Avancement de l’import</translation>
    </message>
</context>
<context>
    <name>ImportStart</name>
    <message>
        <source>Bring in people or partners</source>
        <translation>Reprendre des personnes ou des partenaires</translation>
    </message>
    <message>
        <source>Past imports</source>
        <translation>Imports passés</translation>
    </message>
    <message>
        <source>People: a CSV file from a spreadsheet or another program; its columns are recognised by their titles.
Partners: a CSV of organisations, or a data·inclusion file (JSON).
You will see what would change, line by line, before anything is written.</source>
        <translation>Personnes&#xa0;: un fichier CSV d’un tableur ou d’un autre logiciel&#xa0;; ses colonnes sont reconnues à leur titre.
Partenaires&#xa0;: un CSV de structures, ou un fichier data·inclusion (JSON).
Vous verrez ce qui changerait, ligne par ligne, avant que rien ne soit écrit.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>or drop it here</source>
        <translation>ou le déposer ici</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n fiche</numerusform>
            <numerusform>%n fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>undone</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Annuler cet import</translation>
    </message>
    <message>
        <source>Undo this import, %1</source>
        <translation>Annuler cet import, %1</translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message>
        <source>The file is larger than %1 MB. Split it.</source>
        <translation>Le fichier dépasse %1 Mo. Partagez-le.</translation>
    </message>
    <message>
        <source>Files of this kind (%1) cannot be imported. Save it as CSV from your spreadsheet.</source>
        <translation>Les fichiers de ce type (%1) ne s’importent pas. Enregistrez-le en CSV depuis votre tableur.</translation>
    </message>
    <message>
        <source>No column is known. The first line must name the columns: family name, first name, date of birth…</source>
        <translation>Aucune colonne n’est reconnue. La première ligne doit nommer les colonnes&#xa0;: nom, prénom, date de naissance…</translation>
    </message>
    <message>
        <source>The file has no line to import.</source>
        <translation>Le fichier n’a aucune ligne à importer.</translation>
    </message>
    <message>
        <source>The file holds a null character: it is damaged or is no text. Export it again.</source>
        <translation>Le fichier contient un caractère nul&#xa0;: il est abîmé ou n’est pas du texte. Exportez-le de nouveau.</translation>
    </message>
    <message>
        <source>The quotation mark opened on line %1 is never closed.</source>
        <translation>Le guillemet ouvert à la ligne %1 n’est jamais fermé.</translation>
    </message>
    <message>
        <source>The file has more than %1 lines. Split it.</source>
        <translation>Le fichier a plus de %1 lignes. Partagez-le.</translation>
    </message>
    <message>
        <source>The file has more than %1 columns.</source>
        <translation>Le fichier a plus de %1 colonnes.</translation>
    </message>
    <message>
        <source>A cell that begins here holds more than %1 characters: a quotation mark may not be closed.</source>
        <translation>Une cellule qui commence ici contient plus de %1 caractères&#xa0;: un guillemet n’est peut-être pas fermé.</translation>
    </message>
    <message>
        <source>Columns %1 and %2 have the same name. Rename or remove one of them.</source>
        <translation>Les colonnes %1 et %2 portent le même nom. Renommez ou retirez l’une des deux.</translation>
    </message>
    <message>
        <source>The column “%1” is missing.</source>
        <translation>La colonne «&#xa0;%1&#xa0;» manque.</translation>
    </message>
    <message>
        <source>Column %1 is not known: it is left out.</source>
        <translation>La colonne %1 n’est pas reconnue&#xa0;: elle est laissée de côté.</translation>
    </message>
    <message>
        <source>This column says the same as “%1”: it is left out.</source>
        <translation>Cette colonne dit la même chose que «&#xa0;%1&#xa0;»&#xa0;: elle est laissée de côté.</translation>
    </message>
    <message>
        <source>The accents look wrong from this line on (read as %1). Check the names before you import.</source>
        <translation>Les accents semblent faux à partir de cette ligne (lue en %1). Vérifiez les noms avant d’importer.</translation>
    </message>
    <message>
        <source>The JSON text is faulty at character %1 of this line.</source>
        <translation>Le texte JSON est fautif au caractère %1 de cette ligne.</translation>
    </message>
    <message>
        <source>The JSON text is nested too deep at character %1 of this line.</source>
        <translation>Le texte JSON est imbriqué trop profondément au caractère %1 de cette ligne.</translation>
    </message>
    <message>
        <source>The file holds no structures or services of data·inclusion.</source>
        <translation>Le fichier ne contient ni structures ni services data·inclusion.</translation>
    </message>
    <message>
        <source>These fields are not kept: %1.</source>
        <translation>Ces champs ne sont pas conservés&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The line has %1 cells and the header %2: its values may be in the wrong columns.</source>
        <translation>La ligne a %1 cellules et l’en-tête %2&#xa0;: ses valeurs sont peut-être décalées.</translation>
    </message>
    <message>
        <source>The last line has %1 cells and the header %2: the missing ones were read as empty.</source>
        <translation>La dernière ligne a %1 cellules et l’en-tête %2&#xa0;: celles qui manquent ont été lues comme vides.</translation>
    </message>
    <message>
        <source>This value is required.</source>
        <translation>Cette valeur est obligatoire.</translation>
    </message>
    <message>
        <source>A name cannot have parentheses.</source>
        <translation>Un nom ne peut pas avoir de parenthèses.</translation>
    </message>
    <message>
        <source>This is no date. Write it as 31/12/1990 or 1990-12-31.</source>
        <translation>Ce n’est pas une date. Écrivez-la 31/12/1990 ou 1990-12-31.</translation>
    </message>
    <message>
        <source>This day does not exist.</source>
        <translation>Ce jour n’existe pas.</translation>
    </message>
    <message>
        <source>Write the year with four digits.</source>
        <translation>Écrivez l’année avec quatre chiffres.</translation>
    </message>
    <message>
        <source>1 January 1900: is this a default for an unknown date?</source>
        <translation>1er janvier 1900&#xa0;: est-ce une valeur par défaut pour une date inconnue&#xa0;?</translation>
    </message>
    <message>
        <source>This day is in the future.</source>
        <translation>Ce jour est dans le futur.</translation>
    </message>
    <message>
        <source>The date of birth is in the future.</source>
        <translation>La date de naissance est dans le futur.</translation>
    </message>
    <message>
        <source>The date of birth is more than 130 years ago.</source>
        <translation>La date de naissance remonte à plus de 130 ans.</translation>
    </message>
    <message>
        <source>A spreadsheet spoilt this number (1.85E+14). Format the column as text and fill it again.</source>
        <translation>Un tableur a abîmé ce numéro (1,85E+14). Mettez la colonne au format texte et remplissez-la de nouveau.</translation>
    </message>
    <message>
        <source>An NIR has 13 characters, or 15 with its key; this one has %1.</source>
        <translation>Un NIR compte 13 caractères, ou 15 avec sa clé&#xa0;; celui-ci en a %1.</translation>
    </message>
    <message>
        <source>The key does not fit this NIR: a digit is wrong.</source>
        <translation>La clé ne convient pas à ce NIR&#xa0;: un chiffre est faux.</translation>
    </message>
    <message>
        <source>This is no NIR: a digit or a letter is out of place.</source>
        <translation>Ce n’est pas un NIR&#xa0;: un chiffre ou une lettre n’est pas à sa place.</translation>
    </message>
    <message>
        <source>The first digit of the NIR does not agree with the title.</source>
        <translation>Le premier chiffre du NIR ne concorde pas avec la civilité.</translation>
    </message>
    <message>
        <source>The year in the NIR does not agree with the date of birth.</source>
        <translation>L’année du NIR ne concorde pas avec la date de naissance.</translation>
    </message>
    <message>
        <source>Doubtful phone number, kept as it is written.</source>
        <translation>Numéro de téléphone douteux, gardé tel qu’il est écrit.</translation>
    </message>
    <message>
        <source>Doubtful e-mail address, kept as it is written.</source>
        <translation>Adresse électronique douteuse, gardée telle qu’elle est écrite.</translation>
    </message>
    <message>
        <source>Doubtful postcode, kept as it is written.</source>
        <translation>Code postal douteux, gardé tel qu’il est écrit.</translation>
    </message>
    <message>
        <source>The web address does not begin with http:// or https://.</source>
        <translation>L’adresse du site ne commence pas par http:// ou https://.</translation>
    </message>
    <message>
        <source>“%1” is not known here: left out.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas connu ici&#xa0;: laissé de côté.</translation>
    </message>
    <message>
        <source>The file says yes only: taken as open and payable.</source>
        <translation>Le fichier dit seulement oui&#xa0;: compris comme ouvert et versable.</translation>
    </message>
    <message>
        <source>No organisation is called “%1”: nobody joins the circle for it.</source>
        <translation>Aucune structure ne s’appelle «&#xa0;%1&#xa0;»&#xa0;: personne n’entre au cercle pour elle.</translation>
    </message>
    <message>
        <source>Several organisations are called “%1”: none of them joins the circle.</source>
        <translation>Plusieurs structures s’appellent «&#xa0;%1&#xa0;»&#xa0;: aucune n’entre au cercle.</translation>
    </message>
    <message>
        <source>No professional has the address “%1”: nobody joins the circle.</source>
        <translation>Aucun professionnel n’a l’adresse «&#xa0;%1&#xa0;»&#xa0;: personne n’entre au cercle.</translation>
    </message>
    <message>
        <source>Several professionals have the address “%1”: none of them joins the circle.</source>
        <translation>Plusieurs professionnels ont l’adresse «&#xa0;%1&#xa0;»&#xa0;: aucun n’entre au cercle.</translation>
    </message>
    <message>
        <source>Others with this CAF number belong to another household: nothing was changed there.</source>
        <translation>D’autres personnes ayant ce numéro CAF sont d’un autre foyer&#xa0;: rien n’y a été modifié.</translation>
    </message>
    <message>
        <source>%1 people have this CAF number: no household was made of them.</source>
        <translation>%1 personnes ont ce numéro CAF&#xa0;: aucun foyer n’en a été fait.</translation>
    </message>
    <message>
        <source>Says the same as line %1.</source>
        <translation>Dit la même chose que la ligne %1.</translation>
    </message>
    <message>
        <source>Somebody else has this identifier: the new file is created without it.</source>
        <translation>Quelqu’un d’autre a cet identifiant&#xa0;: le nouveau dossier est créé sans lui.</translation>
    </message>
    <message>
        <source>This is no SIRET: a digit is wrong or missing.</source>
        <translation>Ce n’est pas un SIRET&#xa0;: un chiffre est faux ou manque.</translation>
    </message>
    <message>
        <source>This is no SIRET: left out.</source>
        <translation>Ce n’est pas un SIRET&#xa0;: laissé de côté.</translation>
    </message>
    <message>
        <source>The person in charge has no name: she was not created.</source>
        <translation>Le responsable n’a pas de nom&#xa0;: il n’a pas été créé.</translation>
    </message>
    <message>
        <source>A professional of another organisation has this address: she was left where she is.</source>
        <translation>Un professionnel d’une autre structure a cette adresse&#xa0;: il est resté où il est.</translation>
    </message>
    <message>
        <source>Says something else of the same professional than line %1.</source>
        <translation>Dit autre chose du même professionnel que la ligne %1.</translation>
    </message>
    <message>
        <source>This field is required.</source>
        <translation>Ce champ est obligatoire.</translation>
    </message>
    <message>
        <source>This field is not of the expected kind.</source>
        <translation>Ce champ n’est pas du type attendu.</translation>
    </message>
    <message>
        <source>The structure of this service is not known. Import it first.</source>
        <translation>La structure de ce service n’est pas connue. Importez-la d’abord.</translation>
    </message>
    <message>
        <source>Says something else of the same service than element %1.</source>
        <translation>Dit autre chose du même service que l’élément %1.</translation>
    </message>
    <message>
        <source>This identifier (%1) belongs to somebody with another name or date of birth.</source>
        <translation>Cet identifiant (%1) est celui de quelqu’un d’un autre nom ou d’une autre date de naissance.</translation>
    </message>
    <message>
        <source>%1 people have this name and date of birth.</source>
        <translation>%1 personnes ont ce nom et cette date de naissance.</translation>
    </message>
    <message>
        <source>Says something else of the same file than line %1.</source>
        <translation>Dit autre chose du même dossier que la ligne %1.</translation>
    </message>
    <message>
        <source>An organisation of another name and place has this SIRET.</source>
        <translation>Une structure d’un autre nom et d’un autre lieu a ce SIRET.</translation>
    </message>
    <message>
        <source>An organisation of this name and postcode has another SIRET.</source>
        <translation>Une structure de ce nom et de ce code postal a un autre SIRET.</translation>
    </message>
    <message>
        <source>Several organisations could be meant by this line.</source>
        <translation>Plusieurs structures pourraient être visées par cette ligne.</translation>
    </message>
    <message>
        <source>An organisation of this name and postcode is known already.</source>
        <translation>Une structure de ce nom et de ce code postal est déjà connue.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Civilité</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Birth name</source>
        <translation>Nom de naissance</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>Lieu de naissance</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nationalité</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Address, complement</source>
        <translation>Complément d’adresse</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>NIR</source>
        <translation>NIR</translation>
    </message>
    <message>
        <source>CAF number</source>
        <translation>Numéro CAF</translation>
    </message>
    <message>
        <source>Role in the RSA file</source>
        <translation>Rôle dans le dossier RSA</translation>
    </message>
    <message>
        <source>France Travail identifier</source>
        <translation>Identifiant France Travail</translation>
    </message>
    <message>
        <source>Former Pôle emploi identifier</source>
        <translation>Ancien identifiant Pôle emploi</translation>
    </message>
    <message>
        <source>Département&apos;s identifier</source>
        <translation>Identifiant du département</translation>
    </message>
    <message>
        <source>Interpreter&apos;s language</source>
        <translation>Langue de l’interprète</translation>
    </message>
    <message>
        <source>Work situation</source>
        <translation>Situation professionnelle</translation>
    </message>
    <message>
        <source>Level of education</source>
        <translation>Niveau de formation</translation>
    </message>
    <message>
        <source>Job sought</source>
        <translation>Emploi recherché</translation>
    </message>
    <message>
        <source>Followed since</source>
        <translation>Suivi depuis</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Foyer</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Cercle</translation>
    </message>
    <message>
        <source>Professional</source>
        <translation>Professionnel</translation>
    </message>
    <message>
        <source>RSA</source>
        <translation>RSA</translation>
    </message>
    <message>
        <source>ARE</source>
        <translation>ARE</translation>
    </message>
    <message>
        <source>ASS</source>
        <translation>ASS</translation>
    </message>
    <message>
        <source>Prime d&apos;activité</source>
        <translation>Prime d’activité</translation>
    </message>
    <message>
        <source>AAH</source>
        <translation>AAH</translation>
    </message>
    <message>
        <source>RQTH</source>
        <translation>RQTH</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>SIRET</source>
        <translation>SIRET</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>Sensitive</source>
        <translation>Sensible</translation>
    </message>
    <message>
        <source>Producer</source>
        <translation>Producteur</translation>
    </message>
    <message>
        <source>Producer&apos;s identifier</source>
        <translation>Identifiant du producteur</translation>
    </message>
    <message>
        <source>Updated by the producer on</source>
        <translation>Mis à jour par le producteur le</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>Kind of service</source>
        <translation>Type de service</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thématiques</translation>
    </message>
    <message>
        <source>Publics</source>
        <translation>Publics</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Frais</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>How to ask for it</source>
        <translation>Comment le mobiliser</translation>
    </message>
    <message>
        <source>Who can ask for it</source>
        <translation>Qui peut le mobiliser</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Conditions of access</source>
        <translation>Conditions d’accès</translation>
    </message>
    <message>
        <source>Code of the commune</source>
        <translation>Code de la commune</translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation>Heures par semaine</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Semaines</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>line, column</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflit</translation>
    </message>
    <message>
        <source>Unknown kind of file</source>
        <translation>Type de fichier inconnu</translation>
    </message>
    <message>
        <source>People (CSV)</source>
        <translation>Personnes (CSV)</translation>
    </message>
    <message>
        <source>Organisations (CSV)</source>
        <translation>Structures (CSV)</translation>
    </message>
    <message>
        <source>Organisations and services (data·inclusion)</source>
        <translation>Structures et services (data·inclusion)</translation>
    </message>
    <message>
        <source>To create</source>
        <translation>À créer</translation>
    </message>
    <message>
        <source>To update</source>
        <translation>À compléter</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangée</translation>
    </message>
    <message>
        <source>In conflict</source>
        <translation>En conflit</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Leave this line out</source>
        <translation>Laisser cette ligne de côté</translation>
    </message>
    <message>
        <source>It is the same: update it</source>
        <translation>C’est la même&#xa0;: la compléter</translation>
    </message>
    <message>
        <source>It is another: create it</source>
        <translation>C’en est une autre&#xa0;: la créer</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Somebody of this name and date of birth is known with another identifier (%1).</source>
        <translation>Une personne de ce nom et de cette date de naissance est connue avec un autre identifiant (%1).</translation>
    </message>
    <message>
        <source>The JSON text is not in UTF-8 from this line on: it is damaged. Export it again.</source>
        <translation>À partir de cette ligne, le texte JSON n’est pas en UTF-8&#xa0;: il est abîmé. Exportez-le de nouveau.</translation>
    </message>
    <message>
        <source>A control character that JSON forbids is at character %1 of this line. Export the file again.</source>
        <translation>Un caractère de contrôle interdit par JSON se trouve au caractère %1 de cette ligne. Exportez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>Half a character is missing at character %1 of this line: the file is damaged. Export it again.</source>
        <translation>Il manque une moitié de caractère au caractère %1 de cette ligne&#xa0;: le fichier est abîmé. Exportez-le de nouveau.</translation>
    </message>
    <message>
        <source>The field “%1” is given twice in one element.</source>
        <translation>Le champ «&#xa0;%1&#xa0;» est donné deux fois dans un même élément.</translation>
    </message>
    <message>
        <source>The file has more than %1 elements. Split it.</source>
        <translation>Le fichier compte plus de %1 éléments. Découpez-le.</translation>
    </message>
    <message>
        <source>The file has more than %1 values. Split it.</source>
        <translation>Le fichier compte plus de %1 valeurs. Découpez-le.</translation>
    </message>
    <message>
        <source>Remarks left out of this list: %1.</source>
        <translation>Remarques laissées de côté dans cette liste&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The e-mail address of the person in charge is missing.</source>
        <translation>Le courriel de la personne responsable manque.</translation>
    </message>
    <message>
        <source>This is neither a structure nor a service.</source>
        <translation>Ce n’est ni une structure ni un service.</translation>
    </message>
    <message>
        <source>The schema of data·inclusion asks for %1 to %2 characters: kept as it is written.</source>
        <translation>Le schéma data·inclusion demande de %1 à %2 caractères&#xa0;: valeur gardée telle qu’elle est écrite.</translation>
    </message>
    <message>
        <source>The schema writes a day as 2026-12-31: read as day, month, year.</source>
        <translation>Le schéma écrit une date sous la forme 2026-12-31&#xa0;: lue comme jour, mois, année.</translation>
    </message>
    <message>
        <source>This number is not possible: left out.</source>
        <translation>Ce nombre n’est pas possible&#xa0;: laissé de côté.</translation>
    </message>
    <message>
        <source>Another structure of the same producer has this SIRET.</source>
        <translation>Une autre structure du même producteur porte ce SIRET.</translation>
    </message>
    <message>
        <source>This person would be more than 120 years old.</source>
        <translation>Cette personne aurait plus de 120 ans.</translation>
    </message>
    <message>
        <source>The month in the NIR does not agree with the date of birth.</source>
        <translation>Le mois du NIR ne concorde pas avec la date de naissance.</translation>
    </message>
    <message>
        <source>The NIR has no month of birth: the civil status was incomplete when it was given.</source>
        <translation>Le NIR ne porte pas de mois de naissance&#xa0;: l’état civil était incomplet quand il a été attribué.</translation>
    </message>
    <message>
        <source>This NIR does not begin with 1 or 2: it may be provisional.</source>
        <translation>Ce NIR ne commence ni par 1 ni par 2&#xa0;: il est peut-être provisoire.</translation>
    </message>
    <message>
        <source>Another value is known of the person with this identifier: this one replaces it.</source>
        <translation>La personne qui porte cet identifiant est connue avec une autre valeur&#xa0;: celle-ci la remplace.</translation>
    </message>
    <message>
        <source>A character could not be read: the line is left out rather than stored with a spoilt word.</source>
        <translation>Un caractère n’a pas pu être lu&#xa0;: la ligne est écartée plutôt qu’enregistrée avec un mot abîmé.</translation>
    </message>
    <message>
        <source>NULL is taken for a family name: check that it does not stand for an empty cell.</source>
        <translation>NULL est pris pour un nom de famille&#xa0;: vérifiez qu’il ne s’agit pas d’une cellule vide.</translation>
    </message>
    <message>
        <source>The person has no right that this belongs to: left out.</source>
        <translation>La personne n’a pas de droit auquel rattacher cette valeur&#xa0;: elle est laissée de côté.</translation>
    </message>
    <message>
        <source>There is no file of this name.</source>
        <translation>Il n’y a pas de fichier de ce nom.</translation>
    </message>
    <message>
        <source>This is not a plain file: a folder, perhaps.</source>
        <translation>Ce n’est pas un fichier ordinaire&#xa0;: un dossier, peut-être.</translation>
    </message>
    <message>
        <source>The file cannot be opened: you may lack the right to read it.</source>
        <translation>Le fichier ne s’ouvre pas&#xa0;: peut-être n’avez-vous pas le droit de le lire.</translation>
    </message>
</context>
<context>
    <name>JobCheckDialog</name>
    <message>
        <source>Check of the job</source>
        <translation>Point sur l’emploi</translation>
    </message>
    <message>
        <source>Record the check</source>
        <translation>Enregistrer le point</translation>
    </message>
    <message>
        <source>&amp;Day of the check</source>
        <translation>&amp;Jour du point</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>&amp;Résultat</translation>
    </message>
    <message>
        <source>From the person; from her employer only with her agreement</source>
        <translation>Auprès de la personne&#xa0;; auprès de son employeur seulement avec son accord</translation>
    </message>
    <message>
        <source>A check comes after the exit.</source>
        <translation>Un point vient après la sortie.</translation>
    </message>
    <message>
        <source>Choose what was found.</source>
        <translation>Choisissez ce qui a été constaté.</translation>
    </message>
</context>
<context>
    <name>LeaveHouseholdDialog</name>
    <message>
        <source>Part from the household</source>
        <translation>Dissocier du foyer</translation>
    </message>
    <message>
        <source>Part from it</source>
        <translation>Dissocier</translation>
    </message>
    <message>
        <source>&amp;Last day together</source>
        <translation>&amp;Dernier jour ensemble</translation>
    </message>
    <message>
        <source>From then on neither file shows the other; what was noted stays</source>
        <translation>Dès lors, aucun dossier ne montre l’autre&#xa0;; ce qui a été noté reste</translation>
    </message>
    <message>
        <source>Enter the day.</source>
        <translation>Indiquez le jour.</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>Ce jour n’est pas encore venu.</translation>
    </message>
</context>
<context>
    <name>LetterText</name>
    <message>
        <source>Madam,</source>
        <translation>Madame,</translation>
    </message>
    <message>
        <source>Sir,</source>
        <translation>Monsieur,</translation>
    </message>
    <message>
        <source>Madam, Sir,</source>
        <translation>Madame, Monsieur,</translation>
    </message>
    <message>
        <source>To be handed over</source>
        <translation>À remettre en main propre</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
</context>
<context>
    <name>LevelCurve</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>How the level went</source>
        <translation>Évolution du niveau</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ouvrir un &amp;récent</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Aller</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Affic&amp;hage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>Lock b&amp;y itself after</source>
        <translation>Se verrouiller &amp;seul après</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Maillage %1</source>
        <translation>Maillage %1</translation>
    </message>
    <message>
        <source>For those who accompany people towards work and autonomy, together.
Free software under the European Union Public Licence 1.2.
Icons: Lucide (ISC licence). Windows: Qt (LGPL 3).</source>
        <translation>Pour ceux qui accompagnent, ensemble, vers l’emploi et l’autonomie.
Logiciel libre sous licence publique de l’Union européenne (EUPL) 1.2.
Icônes&#xa0;: Lucide (licence ISC). Fenêtres&#xa0;: Qt (LGPL 3).</translation>
    </message>
    <message>
        <source>Locked – Maillage</source>
        <translation>Verrouillé – Maillage</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>One file of two</source>
        <translation>Un dossier de deux</translation>
    </message>
    <message>
        <source>Merge the two files</source>
        <translation>Réunir les deux dossiers</translation>
    </message>
    <message>
        <source>File %1: %2</source>
        <translation>Dossier %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>référent %1</source>
        <translation>référent %1</translation>
    </message>
    <message numerus="yes">
        <source>%n appointment(s)</source>
        <translation>
            <numerusform>%n rendez-vous</numerusform>
            <numerusform>%n rendez-vous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contract(s)</source>
        <translation>
            <numerusform>%n contrat</numerusform>
            <numerusform>%n contrats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything in both files goes into one. A second référent unique of the same days becomes a member of the circle. It can be undone.</source>
        <translation>Tout ce que contiennent les deux dossiers va dans un seul. Un second référent unique aux mêmes dates devient membre du cercle. Cela s’annule.</translation>
    </message>
    <message>
        <source>Number that stays</source>
        <translation>Numéro gardé</translation>
    </message>
</context>
<context>
    <name>MinutesText</name>
    <message>
        <source>Who was there</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>present, the person</source>
        <translation>présente (la personne)</translation>
    </message>
    <message>
        <source>not present, the person</source>
        <translation>pas présente (la personne)</translation>
    </message>
    <message>
        <source>In the person&apos;s words</source>
        <translation>Avec les mots de la personne</translation>
    </message>
    <message>
        <source>Decision: %1</source>
        <translation>Décision&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>Rien n’a été noté.</translation>
    </message>
    <message>
        <source>No decision: the disagreement remains.</source>
        <translation>Pas de décision&#xa0;: le désaccord demeure.</translation>
    </message>
    <message>
        <source>No decision.</source>
        <translation>Pas de décision.</translation>
    </message>
    <message>
        <source>Who does what by when</source>
        <translation>Qui fait quoi, pour quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Pour le</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>La personne</translation>
    </message>
    <message>
        <source>The person agreed to these decisions on %1.</source>
        <translation>La personne a donné son accord à ces décisions le %1.</translation>
    </message>
    <message>
        <source>The person has not said that she agrees to these decisions.</source>
        <translation>La personne n’a pas donné son accord à ces décisions.</translation>
    </message>
    <message>
        <source>Confidential. Shared between professionals who act for the same person, and limited to what is needed (art. L. 121-6-2 CASF). The person may read these minutes and answer them.</source>
        <translation>Confidentiel. Partagé entre professionnels qui interviennent pour la même personne, et limité au nécessaire (art. L.&#xa0;121-6-2 CASF). La personne peut lire ce compte rendu et y répondre.</translation>
    </message>
    <message>
        <source>Minutes of a case conference</source>
        <translation>Compte rendu de concertation</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>compte-rendu</translation>
    </message>
    <message>
        <source>File %1, held on %2</source>
        <translation>Dossier %1, concertation du %2</translation>
    </message>
    <message>
        <source>Draft: these minutes are not settled.</source>
        <translation>Projet&#xa0;: ce compte rendu n’est pas arrêté.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Called by</source>
        <translation>Réunie par</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>organisation, stance, words</comment>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>stated on %1</source>
        <translation>exprimé le %1</translation>
    </message>
    <message>
        <source> by %1</source>
        <translation> par %1</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>Send the request</source>
        <translation>Envoyer la demande</translation>
    </message>
    <message>
        <source>The partner accepts</source>
        <translation>Le partenaire accepte</translation>
    </message>
    <message>
        <source>The partner refuses</source>
        <translation>Le partenaire refuse</translation>
    </message>
    <message>
        <source>Appointment given by the partner</source>
        <translation>Rendez-vous donné par le partenaire</translation>
    </message>
    <message>
        <source>Close the request</source>
        <translation>Terminer la demande</translation>
    </message>
    <message>
        <source>Withdraw the request</source>
        <translation>Retirer la demande</translation>
    </message>
    <message>
        <source>Tell it is sent</source>
        <translation>Enregistrer l’envoi</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Pourquoi</translation>
    </message>
    <message>
        <source>Sent &amp;by</source>
        <translation>Envoyée &amp;par</translation>
    </message>
    <message>
        <source>Sent &amp;on</source>
        <translation>Envoyée &amp;le</translation>
    </message>
    <message>
        <source>The person was &amp;told on</source>
        <translation>Personne in&amp;formée le</translation>
    </message>
    <message>
        <source>Of what is asked, of whom, and of what is shared</source>
        <translation>De ce qui est demandé, à qui, et de ce qui est partagé</translation>
    </message>
    <message>
        <source>Answered &amp;on</source>
        <translation>Réponse &amp;le</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>The partner &amp;joins the person&apos;s circle</source>
        <translation>Le partenaire entre dans le &amp;cercle de la personne</translation>
    </message>
    <message>
        <source>In &amp;words</source>
        <translation>En &amp;clair</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Jour</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Heure</translation>
    </message>
    <message>
        <source>&amp;Place, person to ask for</source>
        <translation>&amp;Lieu, personne à demander</translation>
    </message>
    <message>
        <source>Ended &amp;on</source>
        <translation>Terminée &amp;le</translation>
    </message>
    <message>
        <source>Out&amp;come</source>
        <translation>&amp;Résultat</translation>
    </message>
    <message>
        <source> €</source>
        <translation>&#xa0;€</translation>
    </message>
    <message>
        <source>&amp;Amount granted</source>
        <translation>&amp;Montant accordé</translation>
    </message>
    <message>
        <source>Enter the day.</source>
        <translation>Indiquez le jour.</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>Ce jour n’est pas encore venu.</translation>
    </message>
    <message>
        <source>The request was not sent yet on that day.</source>
        <translation>La demande n’était pas encore envoyée ce jour-là.</translation>
    </message>
</context>
<context>
    <name>MultiChoiceField</name>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>%1, remove</source>
        <translation>%1, retirer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>NetworkCommand</name>
    <message>
        <source>Lists the partners with their services.</source>
        <translation>Liste les partenaires avec leurs services.</translation>
    </message>
    <message>
        <source>The base.</source>
        <translation>La base.</translation>
    </message>
    <message>
        <source>Words of names, services or communes; a need and a place, as “mobilité près de Bellac”.</source>
        <translation>Mots de noms, de services ou de communes&#xa0;; un besoin et un lieu, comme «&#xa0;mobilité près de Bellac&#xa0;».</translation>
    </message>
    <message>
        <source>Prints JSON.</source>
        <translation>Écrit du JSON.</translation>
    </message>
</context>
<context>
    <name>NetworkFilterBar</name>
    <message>
        <source>Name, need or place: “mobilité près de Bellac”</source>
        <translation>Nom, besoin ou lieu&#xa0;: «&#xa0;mobilité près de Bellac&#xa0;»</translation>
    </message>
    <message>
        <source>Search the network</source>
        <translation>Rechercher dans le réseau</translation>
    </message>
    <message>
        <source>A name, a need, a commune, or a need near a commune</source>
        <translation>Un nom, un besoin, une commune, ou un besoin près d’une commune</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>Type of organisation</source>
        <translation>Type de structure</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>Toutes les thématiques</translation>
    </message>
    <message>
        <source>Theme of the service</source>
        <translation>Thématique du service</translation>
    </message>
    <message>
        <source>Near which commune?</source>
        <translation>Près de quelle commune&#xa0;?</translation>
    </message>
    <message>
        <source>Near which commune</source>
        <translation>Près de quelle commune</translation>
    </message>
    <message>
        <source>Near %1 (%2)</source>
        <translation>Près de %1 (%2)</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Tout retirer</translation>
    </message>
    <message>
        <source>No commune is called “%1”</source>
        <translation>Aucune commune ne s’appelle «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n structure</numerusform>
            <numerusform>%n structures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n résultat</numerusform>
            <numerusform>%n résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>Any public</source>
        <translation>Tout public</translation>
    </message>
    <message>
        <source>Public of the service</source>
        <translation>Public du service</translation>
    </message>
    <message>
        <source>Answers within a week</source>
        <translation>Répond dans la semaine</translation>
    </message>
    <message>
        <source>Answers within a fortnight</source>
        <translation>Répond en quinze jours</translation>
    </message>
    <message>
        <source>Any delay of answer</source>
        <translation>Tout délai</translation>
    </message>
    <message>
        <source>Delay of answer</source>
        <translation>Délai de réponse</translation>
    </message>
</context>
<context>
    <name>NetworkModel</name>
    <message>
        <source>sensitive organisation</source>
        <translation>structure sensible</translation>
    </message>
</context>
<context>
    <name>NetworkPlace</name>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Partners found</source>
        <translation>Partenaires trouvés</translation>
    </message>
    <message>
        <source>New partner</source>
        <translation>Nouveau partenaire</translation>
    </message>
    <message>
        <source>&amp;Search the network</source>
        <translation>&amp;Rechercher dans le réseau</translation>
    </message>
    <message>
        <source>&amp;New partner…</source>
        <translation>&amp;Nouveau partenaire…</translation>
    </message>
    <message>
        <source>&amp;Edit the partner…</source>
        <translation>&amp;Modifier le partenaire…</translation>
    </message>
    <message>
        <source>Add a &amp;professional…</source>
        <translation>Ajouter un &amp;professionnel…</translation>
    </message>
    <message>
        <source>Add a s&amp;ervice…</source>
        <translation>Ajouter un &amp;service…</translation>
    </message>
    <message>
        <source>This partner is no longer there.</source>
        <translation>Ce partenaire n’existe plus.</translation>
    </message>
    <message>
        <source>No partner yet</source>
        <translation>Aucun partenaire pour l’instant</translation>
    </message>
    <message>
        <source>Import a file of structures, or write the first partner down.</source>
        <translation>Importez un fichier de structures, ou saisissez le premier partenaire.</translation>
    </message>
    <message>
        <source>No commune is called “%1”</source>
        <translation>Aucune commune ne s’appelle «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Write another name, or the postcode.</source>
        <translation>Écrivez un autre nom, ou le code postal.</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Retirer les filtres</translation>
    </message>
    <message>
        <source>Nobody answers this</source>
        <translation>Rien ne correspond à cette recherche</translation>
    </message>
    <message>
        <source>Try fewer words, a wider theme or a larger town nearby.</source>
        <translation>Essayez moins de mots, une thématique plus large ou une ville voisine plus grande.</translation>
    </message>
</context>
<context>
    <name>NetworkText</name>
    <message>
        <source>Sensitive</source>
        <translation>Sensible</translation>
    </message>
    <message>
        <source>To refresh</source>
        <translation>À actualiser</translation>
    </message>
    <message>
        <source>In the commune</source>
        <translation>Dans la commune</translation>
    </message>
    <message>
        <source>Serves the commune</source>
        <translation>Intervient dans la commune</translation>
    </message>
    <message>
        <source>In the département</source>
        <translation>Dans le département</translation>
    </message>
    <message>
        <source>Serves the département</source>
        <translation>Intervient dans le département</translation>
    </message>
    <message>
        <source>Everywhere in France</source>
        <translation>Partout en France</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Ailleurs</translation>
    </message>
    <message>
        <source>To refresh: date unknown</source>
        <translation>À actualiser&#xa0;: date inconnue</translation>
    </message>
    <message numerus="yes">
        <source>To refresh: %n month(s) old</source>
        <translation>
            <numerusform>À actualiser&#xa0;: remonte à %n mois</numerusform>
            <numerusform>À actualiser&#xa0;: remonte à %n mois</numerusform>
        </translation>
    </message>
    <message>
        <source>Updated this month</source>
        <translation>Mis à jour ce mois-ci</translation>
    </message>
    <message numerus="yes">
        <source>Updated %n month(s) ago</source>
        <translation>
            <numerusform>Mis à jour il y a %n mois</numerusform>
            <numerusform>Mis à jour il y a %n mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n service</numerusform>
            <numerusform>%n services</numerusform>
        </translation>
    </message>
    <message>
        <source>All of France</source>
        <translation>France entière</translation>
    </message>
    <message>
        <source>Nothing was asked of it</source>
        <translation>Rien ne lui a été demandé</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n demande</numerusform>
            <numerusform>%n demandes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n réponse</numerusform>
            <numerusform>%n réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>median %1 d</source>
        <translation>délai médian %1&#xa0;j</translation>
    </message>
    <message>
        <source>%1 % within ten days (%2 of %3)</source>
        <translation>%1&#xa0;% en dix jours (%2 sur %3)</translation>
    </message>
    <message numerus="yes">
        <source>%n without an answer</source>
        <translation>
            <numerusform>%n sans réponse</numerusform>
            <numerusform>%n sans réponse</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 received, %2 absent</source>
        <translation>%1 reçues, %2 absentes</translation>
    </message>
    <message numerus="yes">
        <source>answers in %n day(s)</source>
        <translation>
            <numerusform>répond en %n jour</numerusform>
            <numerusform>répond en %n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewBaseDialog</name>
    <message>
        <source>New base</source>
        <translation>Nouvelle base</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Non renseigné</translation>
    </message>
    <message>
        <source>The territory</source>
        <translation>Le territoire</translation>
    </message>
    <message>
        <source>&amp;Name of the territory</source>
        <translation>&amp;Nom du territoire</translation>
    </message>
    <message>
        <source>For example the name of your département</source>
        <translation>Par exemple le nom de votre département</translation>
    </message>
    <message>
        <source>&amp;Département</source>
        <translation>&amp;Département</translation>
    </message>
    <message>
        <source>Some dates of law depend on it</source>
        <translation>Certaines dates de la loi en dépendent</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Structure</translation>
    </message>
    <message>
        <source>Where you work</source>
        <translation>Là où vous travaillez</translation>
    </message>
    <message>
        <source>&amp;Kind of organisation</source>
        <translation>&amp;Type de structure</translation>
    </message>
    <message>
        <source>&amp;Family name</source>
        <translation>N&amp;om</translation>
    </message>
    <message>
        <source>First na&amp;me</source>
        <translation>&amp;Prénom</translation>
    </message>
    <message>
        <source>Choose where to keep it…</source>
        <translation>Choisir où la garder…</translation>
    </message>
    <message>
        <source>Name the territory the base is for.</source>
        <translation>Nommez le territoire de cette base.</translation>
    </message>
    <message>
        <source>Name the organisation you work for.</source>
        <translation>Nommez la structure où vous travaillez.</translation>
    </message>
    <message>
        <source>Write your family name: what you do is signed with it.</source>
        <translation>Écrivez votre nom&#xa0;: vos actes sont signés de lui.</translation>
    </message>
</context>
<context>
    <name>NirField</name>
    <message>
        <source>Hide the number</source>
        <translation>Masquer le numéro</translation>
    </message>
    <message>
        <source>Show the number</source>
        <translation>Afficher le numéro</translation>
    </message>
</context>
<context>
    <name>NotesTab</name>
    <message>
        <source>&amp;Write the note</source>
        <translation>É&amp;crire la note</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Lue par</translation>
    </message>
    <message>
        <source>No note yet</source>
        <translation>Aucune note pour l’instant</translation>
    </message>
    <message>
        <source>Facts useful to the pathway, as the person could read them: no judgement, no health information, nothing on opinions, origins or people close to her that the pathway does not need.</source>
        <translation>Des faits utiles au parcours, tels que la personne pourrait les lire&#xa0;: ni jugement, ni information de santé, rien sur ses opinions, ses origines ou ses proches dont le parcours n’ait besoin.</translation>
    </message>
    <message>
        <source>Read &amp;by</source>
        <translation>&amp;Lue par</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>You alone will read this note; it never follows the file.</source>
        <translation>Vous seul lirez cette note&#xa0;; elle ne suit jamais le dossier.</translation>
    </message>
    <message>
        <source>Your colleagues who follow this person will read this note.</source>
        <translation>Vos collègues qui suivent cette personne liront cette note.</translation>
    </message>
    <message>
        <source>Everybody who reads the whole file will read this note, partners included.</source>
        <translation>Tous ceux qui lisent le dossier entier liront cette note, partenaires compris.</translation>
    </message>
    <message>
        <source>Found again as you left it</source>
        <translation>Retrouvée telle que vous l’aviez laissée</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Corriger…</translation>
    </message>
    <message>
        <source>Corrected: %1</source>
        <translation>Corrigée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Corrected on</source>
        <translation>Corrigée le</translation>
    </message>
    <message>
        <source>Kept as a draft</source>
        <translation>Brouillon conservé</translation>
    </message>
    <message>
        <source>&amp;Write the correction</source>
        <translation>É&amp;crire la correction</translation>
    </message>
</context>
<context>
    <name>ObjectionDialog</name>
    <message>
        <source>Record an objection to sharing</source>
        <translation>Enregistrer une opposition au partage</translation>
    </message>
    <message>
        <source>Edit the objection</source>
        <translation>Modifier l’opposition</translation>
    </message>
    <message>
        <source>Record the objection</source>
        <translation>Enregistrer l’opposition</translation>
    </message>
    <message>
        <source>Save the objection</source>
        <translation>Enregistrer l’opposition</translation>
    </message>
    <message>
        <source>Everybody but who accompanies her</source>
        <translation>Tous, sauf qui l’accompagne</translation>
    </message>
    <message>
        <source>&amp;With</source>
        <translation>&amp;Avec</translation>
    </message>
    <message>
        <source>The référent unique and the référent de parcours keep the file; nobody else joins</source>
        <translation>Le référent unique et le référent de parcours gardent le dossier&#xa0;; personne d’autre n’y entre</translation>
    </message>
    <message>
        <source>&amp;Received on</source>
        <translation>&amp;Reçue le</translation>
    </message>
    <message>
        <source>In the person&apos;s &amp;words</source>
        <translation>Avec les mots de la &amp;personne</translation>
    </message>
    <message>
        <source>As she agrees to it</source>
        <translation>Tels qu’elle les approuve</translation>
    </message>
    <message>
        <source>&amp;Lifted on</source>
        <translation>&amp;Levée le</translation>
    </message>
    <message>
        <source>Empty while it holds</source>
        <translation>Vide tant qu’elle vaut</translation>
    </message>
    <message>
        <source>Leave the circle today: %1.</source>
        <translation>Quittent le cercle aujourd’hui&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>OrganisationDialog</name>
    <message>
        <source>New partner</source>
        <translation>Nouveau partenaire</translation>
    </message>
    <message>
        <source>Edit the partner</source>
        <translation>Modifier le partenaire</translation>
    </message>
    <message>
        <source>Create the partner</source>
        <translation>Créer le partenaire</translation>
    </message>
    <message>
        <source>Save the partner</source>
        <translation>Enregistrer le partenaire</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Since</source>
        <translation>Depuis &amp;le</translation>
    </message>
    <message>
        <source>First day of the new name: what happened before keeps the old one. Empty: the name was wrong and is corrected.</source>
        <translation>Premier jour du nouveau nom&#xa0;: ce qui a eu lieu avant garde l’ancien. Vide&#xa0;: le nom était faux, il est corrigé.</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>S&amp;IRET</source>
        <translation>S&amp;IRET</translation>
    </message>
    <message>
        <source>14 digits</source>
        <translation>14 chiffres</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>Address, c&amp;ontinued</source>
        <translation>C&amp;omplément d’adresse</translation>
    </message>
    <message>
        <source>&amp;Commune</source>
        <translation>&amp;Commune</translation>
    </message>
    <message>
        <source>&amp;Postcode</source>
        <translation>Code &amp;postal</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>T&amp;elephone</source>
        <translation>Télép&amp;hone</translation>
    </message>
    <message>
        <source>E-&amp;mail</source>
        <translation>Co&amp;urriel</translation>
    </message>
    <message>
        <source>&amp;Website</source>
        <translation>&amp;Site web</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Description</translation>
    </message>
    <message>
        <source>Sensitive partner</source>
        <translation>Partenaire sensible</translation>
    </message>
    <message>
        <source>Belonging to it reveals something about a person: its name is hidden outside her circle.</source>
        <translation>Le lien avec cette structure révèle quelque chose sur la personne&#xa0;: son nom est masqué hors du cercle.</translation>
    </message>
</context>
<context>
    <name>OrganisationView</name>
    <message>
        <source>Sensitive organisation</source>
        <translation>Structure sensible</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modifier</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Parts of the sheet</source>
        <translation>Parties de la fiche</translation>
    </message>
    <message>
        <source>Services (%1)</source>
        <translation>Services (%1)</translation>
    </message>
    <message>
        <source>Professionals (%1)</source>
        <translation>Professionnels (%1)</translation>
    </message>
    <message>
        <source>People shared with me (%1)</source>
        <translation>Personnes suivies en commun (%1)</translation>
    </message>
    <message>
        <source>Names through time</source>
        <translation>Noms successifs</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>SIRET</source>
        <translation>SIRET</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Belonging to it reveals something about a person: its name is hidden outside her circle.</source>
        <translation>Le lien avec cette structure révèle quelque chose sur la personne&#xa0;: le nom de la structure est masqué hors du cercle.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Mise à jour le</translation>
    </message>
    <message>
        <source>Answers over twelve months</source>
        <translation>Réponses sur douze mois</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Dernier contact</translation>
    </message>
</context>
<context>
    <name>OrientationDialog</name>
    <message>
        <source>Record an orientation</source>
        <translation>Enregistrer une orientation</translation>
    </message>
    <message>
        <source>Edit the orientation</source>
        <translation>Modifier l’orientation</translation>
    </message>
    <message>
        <source>Record the orientation</source>
        <translation>Enregistrer l’orientation</translation>
    </message>
    <message>
        <source>Save the orientation</source>
        <translation>Enregistrer l’orientation</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>É&amp;tat</translation>
    </message>
    <message>
        <source>&amp;Track</source>
        <translation>T&amp;ype de parcours</translation>
    </message>
    <message>
        <source>&amp;Body</source>
        <translation>&amp;Organisme</translation>
    </message>
    <message>
        <source>The body the person is oriented to</source>
        <translation>L’organisme vers lequel la personne est orientée</translation>
    </message>
    <message>
        <source>&amp;Proposed on</source>
        <translation>&amp;Proposée le</translation>
    </message>
    <message>
        <source>&amp;Decided on</source>
        <translation>&amp;Décidée le</translation>
    </message>
    <message>
        <source>&amp;Notified on</source>
        <translation>&amp;Notifiée le</translation>
    </message>
    <message>
        <source>The day the person was told: the time to sign the contract starts then</source>
        <translation>Le jour où la personne a été prévenue&#xa0;: le délai pour signer le contrat court à partir de ce jour</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>Enter the day of the proposal.</source>
        <translation>Saisissez le jour de la proposition.</translation>
    </message>
</context>
<context>
    <name>OutcomeButtons</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Other outcome: %1</source>
        <translation>Autre suite&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>PageLayout</name>
    <message>
        <source>%1 · file %2</source>
        <translation>%1 · dossier %2</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Confidentiel</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>PartnerViewDialog</name>
    <message>
        <source>What this partner will see</source>
        <translation>Ce que verra ce partenaire</translation>
    </message>
    <message>
        <source>What %1 will see</source>
        <translation>Ce que verra %1</translation>
    </message>
    <message>
        <source>Who the person is and how to reach her, her appointments, who acts, and what was asked of this partner. Neither diagnosis, nor plan, nor contracts, nor rights, nor notes.</source>
        <translation>Qui est la personne et comment la joindre, ses rendez-vous, qui intervient, et ce qui a été demandé à ce partenaire. Ni diagnostic, ni plan, ni contrats, ni droits, ni notes.</translation>
    </message>
    <message>
        <source>Parts of what is seen</source>
        <translation>Parties visibles</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>No appointment yet</source>
        <translation>Aucun rendez-vous pour l’instant</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Cercle</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>Last news</source>
        <translation>Dernières nouvelles</translation>
    </message>
    <message>
        <source>Nobody acts yet</source>
        <translation>Personne n’intervient encore</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Demandé par</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Nothing was asked of this partner</source>
        <translation>Rien n’a été demandé à ce partenaire</translation>
    </message>
    <message>
        <source>What the partner needs to know</source>
        <translation>Ce que le partenaire doit savoir</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>Protect the account</source>
        <translation>Protéger le compte</translation>
    </message>
    <message>
        <source>&amp;Show what is typed</source>
        <translation>&amp;Montrer ce qui est saisi</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase de passe</translation>
    </message>
    <message>
        <source>12 characters of four kinds, 14 of three, 20 of two, or seven different words</source>
        <translation>12 caractères de quatre sortes, 14 de trois, 20 de deux, ou sept mots différents</translation>
    </message>
    <message>
        <source>&amp;Once more</source>
        <translation>&amp;Encore une fois</translation>
    </message>
    <message>
        <source>P&amp;ropose one</source>
        <translation>En p&amp;roposer une</translation>
    </message>
    <message>
        <source>Nobody can find a passphrase again: without it this account stays closed.</source>
        <translation>Personne ne peut retrouver une phrase de passe&#xa0;: sans elle, ce compte reste fermé.</translation>
    </message>
    <message>
        <source>This is too short for a file that can be copied and attacked at leisure.</source>
        <translation>C’est trop court pour un fichier qui peut être copié et attaqué à loisir.</translation>
    </message>
    <message>
        <source>The same signs or words come too often.</source>
        <translation>Les mêmes signes ou les mêmes mots reviennent trop souvent.</translation>
    </message>
    <message>
        <source>It must not hold the login.</source>
        <translation>Elle ne doit pas contenir l’identifiant.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Les deux saisies diffèrent.</translation>
    </message>
</context>
<context>
    <name>Pathway</name>
    <message>
        <source>Q%1</source>
        <translation>T%1</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Right opened</source>
        <translation>Droit ouvert</translation>
    </message>
    <message>
        <source>Applied for</source>
        <translation>Demande en cours</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droit</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Inscription</translation>
    </message>
    <message>
        <source>List of jobseekers</source>
        <translation>Liste des demandeurs d’emploi</translation>
    </message>
    <message>
        <source>Registration ended</source>
        <translation>Inscription terminée</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Personne inscrite</translation>
    </message>
    <message>
        <source>proposed on %1</source>
        <translation>proposée le %1</translation>
    </message>
    <message>
        <source>notified on %1</source>
        <translation>notifiée le %1</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Orientation</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Cercle</translation>
    </message>
    <message>
        <source>asked for on %1</source>
        <translation>demandé le %1</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>Relais</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>de %1 à %2</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>To be told: did it take place?</source>
        <translation>À préciser&#xa0;: a-t-il eu lieu&#xa0;?</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Global diagnosis</source>
        <translation>Diagnostic posé</translation>
    </message>
    <message>
        <source>Validated</source>
        <translation>Validé</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Without contact</source>
        <translation>Sans contact</translation>
    </message>
    <message>
        <source>Without news</source>
        <translation>Sans nouvelles</translation>
    </message>
    <message>
        <source>Still lasting</source>
        <translation>Dure encore</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Lasted %1</source>
        <translation>A duré %1</translation>
    </message>
    <message>
        <source>Current stage, for %1</source>
        <translation>Étape en cours depuis %1</translation>
    </message>
    <message>
        <source>Foreseen if nothing new happens</source>
        <translation>Prévue si rien ne change</translation>
    </message>
    <message>
        <source>No longer acts</source>
        <translation>N’agit plus</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>Agit</translation>
    </message>
    <message>
        <source>Will act</source>
        <translation>Agira</translation>
    </message>
    <message>
        <source>To be signed</source>
        <translation>À signer</translation>
    </message>
    <message>
        <source>%1 h a week</source>
        <translation>%1 h par semaine</translation>
    </message>
    <message>
        <source>revised on %1</source>
        <translation>révisé le %1</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Signed, not begun</source>
        <translation>Signé, pas encore commencé</translation>
    </message>
    <message>
        <source>Done in time, due on %1</source>
        <translation>Fait à temps, échéance du %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>+%1 d</source>
        <translation>+%1 j</translation>
    </message>
    <message>
        <source>to be signed</source>
        <translation>à signer</translation>
    </message>
    <message>
        <source>in force until %1</source>
        <translation>en cours jusqu’au %1</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>none in force</source>
        <translation>aucun en cours</translation>
    </message>
    <message>
        <source>no news for %1</source>
        <translation>sans nouvelles depuis %1</translation>
    </message>
    <message>
        <source>does not act</source>
        <translation>n’agit pas</translation>
    </message>
    <message>
        <source>next %1</source>
        <translation>prochain %1</translation>
    </message>
    <message>
        <source>none planned</source>
        <translation>aucun prévu</translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n en retard</numerusform>
            <numerusform>%n en retard</numerusform>
        </translation>
    </message>
    <message>
        <source>next due %1</source>
        <translation>prochaine %1</translation>
    </message>
    <message>
        <source>none runs</source>
        <translation>aucune en cours</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contrats</translation>
    </message>
    <message>
        <source>Partner without a name</source>
        <translation>Partenaire sans nom</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Échéances</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) without contact</source>
        <translation>
            <numerusform>%n jour sans contact</numerusform>
            <numerusform>%n jours sans contact</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 j</translation>
    </message>
    <message numerus="yes">
        <source>%n appt(s)</source>
        <translation>
            <numerusform>%n RDV</numerusform>
            <numerusform>%n RDV</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 %</source>
        <translation>%1 de %2&#xa0;%</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Bilan</translation>
    </message>
    <message>
        <source>Sanction</source>
        <translation>Sanction</translation>
    </message>
    <message>
        <source>Breach case</source>
        <translation>Dossier de manquement</translation>
    </message>
    <message>
        <source>Obstacle</source>
        <translation>Frein</translation>
    </message>
    <message>
        <source>Lifted on %1</source>
        <translation>Levée le %1</translation>
    </message>
    <message>
        <source>Decided, not begun</source>
        <translation>Décidée, pas encore commencée</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Signalé</translation>
    </message>
    <message>
        <source>person told on %1</source>
        <translation>personne informée le %1</translation>
    </message>
    <message>
        <source>her observations received on %1</source>
        <translation>observations reçues le %1</translation>
    </message>
    <message>
        <source>her observations awaited until %1</source>
        <translation>observations attendues jusqu’au %1</translation>
    </message>
    <message>
        <source>decided on %1</source>
        <translation>décision du %1</translation>
    </message>
    <message>
        <source>Lifted, was found: %1</source>
        <translation>Levé, repéré&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, found: %2</source>
        <translation>%1, au repérage&#xa0;: %2</translation>
    </message>
    <message>
        <source>all lifted</source>
        <translation>tous levés</translation>
    </message>
    <message>
        <source>Obstacles</source>
        <translation>Freins</translation>
    </message>
</context>
<context>
    <name>PathwayDetails</name>
    <message>
        <source>← → marks · ↑ ↓ lanes · Enter opens · + − zoom · T today</source>
        <translation>← → repères · ↑ ↓ lignes · Entrée ouvre · + − zoom · T aujourd’hui</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Point at a mark, or use the keys, to read it here.</source>
        <translation>Pointez un repère, ou servez-vous des touches, pour le lire ici.</translation>
    </message>
</context>
<context>
    <name>PathwayLegend</name>
    <message>
        <source>Current stage</source>
        <translation>Étape en cours</translation>
    </message>
    <message>
        <source>Foreseen stage</source>
        <translation>Étape prévue</translation>
    </message>
    <message>
        <source>Contract to be signed</source>
        <translation>Contrat à signer</translation>
    </message>
    <message>
        <source>Unique referent</source>
        <translation>Référent unique</translation>
    </message>
    <message>
        <source>Partner who acts</source>
        <translation>Partenaire qui agit</translation>
    </message>
    <message>
        <source>Partner without news</source>
        <translation>Partenaire sans nouvelles</translation>
    </message>
    <message>
        <source>Days without contact</source>
        <translation>Jours sans contact</translation>
    </message>
    <message>
        <source>Attended appointment</source>
        <translation>Rendez-vous honoré</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>To be told</source>
        <translation>À préciser</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Excusé</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Orientation decided</source>
        <translation>Orientation décidée</translation>
    </message>
    <message>
        <source>Orientation proposed</source>
        <translation>Orientation proposée</translation>
    </message>
    <message>
        <source>Orientation declined</source>
        <translation>Orientation non retenue</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>Relais</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Right or registration opened</source>
        <translation>Droit ouvert ou inscription</translation>
    </message>
    <message>
        <source>Ended or suspended</source>
        <translation>Fin ou suspension</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Deadline to come</source>
        <translation>Échéance à venir</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>Bientôt</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Met late</source>
        <translation>Fait en retard</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Obstacle, as high as its level</source>
        <translation>Frein, à la hauteur de son niveau</translation>
    </message>
    <message>
        <source>Obstacle lifted</source>
        <translation>Frein levé</translation>
    </message>
    <message>
        <source>Sanction decided</source>
        <translation>Sanction décidée</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Bilan</translation>
    </message>
    <message>
        <source>Breach case</source>
        <translation>Dossier de manquement</translation>
    </message>
</context>
<context>
    <name>PathwayList</name>
    <message>
        <source>Pathway as a list</source>
        <translation>Parcours en liste</translation>
    </message>
</context>
<context>
    <name>PathwayModel</name>
    <message numerus="yes">
        <source>+ %n partner(s)</source>
        <translation>
            <numerusform>+ %n partenaire</numerusform>
            <numerusform>+ %n partenaires</numerusform>
        </translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Aujourd’hui, %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Nothing in this pathway has a date yet.</source>
        <translation>Rien dans ce parcours n’a encore de date.</translation>
    </message>
    <message numerus="yes">
        <source>+ %n obstacle(s)</source>
        <translation>
            <numerusform>+ %n frein</numerusform>
            <numerusform>+ %n freins</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PathwayPanel</name>
    <message>
        <source>Picture</source>
        <translation>Frise</translation>
    </message>
    <message>
        <source>The pathway drawn in time</source>
        <translation>Le parcours dessiné dans le temps</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>The same events as a list in date order</source>
        <translation>Les mêmes événements en liste, par ordre de date</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>Show more days (-)</source>
        <translation>Afficher plus de jours (-)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Show fewer days (+)</source>
        <translation>Afficher moins de jours (+)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Go back to today (T)</source>
        <translation>Revenir à aujourd’hui (T)</translation>
    </message>
    <message>
        <source>Whole pathway</source>
        <translation>Parcours entier</translation>
    </message>
    <message>
        <source>Show every day</source>
        <translation>Afficher du premier au dernier jour</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>What the shapes mean</source>
        <translation>Ce que signifient les formes</translation>
    </message>
    <message>
        <source>Every lane</source>
        <translation>Toutes les lignes</translation>
    </message>
    <message>
        <source>A lane for every partner, and every obstacle</source>
        <translation>Une ligne pour chaque partenaire et pour chaque frein</translation>
    </message>
</context>
<context>
    <name>PathwayView</name>
    <message>
        <source>Show on screen</source>
        <translation>Afficher à l’écran</translation>
    </message>
    <message>
        <source>Pathway</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>Arrows go from mark to mark and from lane to lane, Enter opens, + and - zoom, T shows today.</source>
        <translation>Les flèches vont de repère en repère et de ligne en ligne, Entrée ouvre, + et - changent le zoom, T montre aujourd’hui.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n other(s)</source>
        <translation>
            <numerusform>… et %n autre</numerusform>
            <numerusform>… et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleCommand</name>
    <message>
        <source>Lists the people of a base.</source>
        <translation>Liste les personnes d’une base.</translation>
    </message>
    <message>
        <source>The base.</source>
        <translation>La base.</translation>
    </message>
    <message>
        <source>Beginnings of names, numbers or commune; accents and case do not matter.</source>
        <translation>Débuts de noms, de numéros ou de commune&#xa0;; accents et majuscules n’importent pas.</translation>
    </message>
    <message>
        <source>Only those at this stage.</source>
        <translation>Seulement celles qui en sont à cette étape.</translation>
    </message>
    <message>
        <source>Prints JSON.</source>
        <translation>Écrit du JSON.</translation>
    </message>
    <message>
        <source>Unknown stage. The stages are: %1</source>
        <translation>Étape inconnue. Les étapes sont&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>PersonField</name>
    <message>
        <source>Name, number or date of birth</source>
        <translation>Nom, numéro ou date de naissance</translation>
    </message>
</context>
<context>
    <name>PersonGlance</name>
    <message>
        <source>Person at a glance</source>
        <translation>Aperçu de la personne</translation>
    </message>
    <message>
        <source>Nobody is chosen.</source>
        <translation>Aucune personne n’est choisie.</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Where does the person stand?</source>
        <translation>Où en est la personne&#xa0;?</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>What comes next?</source>
        <translation>Et ensuite&#xa0;?</translation>
    </message>
    <message>
        <source>Nothing is planned.</source>
        <translation>Rien n’est prévu.</translation>
    </message>
    <message>
        <source>Who acts?</source>
        <translation>Qui agit&#xa0;?</translation>
    </message>
    <message>
        <source>No unique referent</source>
        <translation>Aucun référent unique</translation>
    </message>
    <message>
        <source>%1, unique referent</source>
        <translation>%1, référent unique</translation>
    </message>
    <message numerus="yes">
        <source>and %n other(s)</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Dernier contact</translation>
    </message>
    <message>
        <source>Never met</source>
        <translation>Aucune rencontre à ce jour</translation>
    </message>
    <message>
        <source>You are not in the circle of this person: you see who she is and who accompanies her.</source>
        <translation>Vous n’êtes pas dans le cercle de cette personne&#xa0;: vous voyez qui elle est et qui l’accompagne.</translation>
    </message>
</context>
<context>
    <name>PlanActs</name>
    <message>
        <source>Agreement of the person recorded</source>
        <translation>Accord de la personne enregistré</translation>
    </message>
    <message>
        <source>Target: %1</source>
        <translation>Objectif&#xa0;: %1</translation>
    </message>
    <message>
        <source>Action: %1</source>
        <translation>Action&#xa0;: %1</translation>
    </message>
    <message>
        <source>Target removed</source>
        <translation>Objectif retiré</translation>
    </message>
    <message>
        <source>Action removed</source>
        <translation>Action retirée</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>PlanDocument</name>
    <message>
        <source>What we do together</source>
        <translation>Ce que nous faisons ensemble</translation>
    </message>
    <message>
        <source>my-plan</source>
        <translation>mon-plan</translation>
    </message>
    <message>
        <source>Plan of %1, on %2</source>
        <translation>Pour %1, le %2</translation>
    </message>
    <message>
        <source>Your next appointment</source>
        <translation>Votre prochain rendez-vous</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>day, time</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>avec %1</translation>
    </message>
    <message>
        <source>We have not set a target together yet. We will do so at our next appointment.</source>
        <translation>Nous n’avons pas encore fixé d’objectif ensemble. Nous le ferons à notre prochain rendez-vous.</translation>
    </message>
    <message>
        <source>What you want to reach</source>
        <translation>Ce que vous voulez atteindre</translation>
    </message>
    <message>
        <source>What you do</source>
        <translation>Ce que vous faites</translation>
    </message>
    <message>
        <source>What others do for you</source>
        <translation>Ce que d’autres font pour vous</translation>
    </message>
    <message>
        <source>waiting for now</source>
        <translation>en attente pour le moment</translation>
    </message>
    <message>
        <source>no later than %1</source>
        <translation>au plus tard le %1</translation>
    </message>
    <message>
        <source>%1 h a week</source>
        <translation>%1&#xa0;h par semaine</translation>
    </message>
    <message numerus="yes">
        <source>and %n more step(s): ask for the whole plan</source>
        <translation>
            <numerusform>et %n autre action&#xa0;: demandez le plan complet</numerusform>
            <numerusform>et %n autres actions&#xa0;: demandez le plan complet</numerusform>
        </translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>Qui appeler</translation>
    </message>
    <message>
        <source>Nobody is named yet. We will tell you who accompanies you.</source>
        <translation>Personne n’est encore désigné. Nous vous dirons qui vous accompagne.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, organisation</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who: telephone</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>You cannot come? Something changes? Call as soon as you can: we will find another way.</source>
        <translation>Vous ne pouvez pas venir&#xa0;? Quelque chose change&#xa0;? Appelez dès que possible&#xa0;: nous trouverons une autre solution.</translation>
    </message>
    <message>
        <source>Your contract runs until %1.</source>
        <translation>Votre contrat va jusqu’au %1.</translation>
    </message>
</context>
<context>
    <name>PlanLines</name>
    <message>
        <source>the person</source>
        <translation>la personne</translation>
    </message>
    <message>
        <source>Agreement awaited</source>
        <translation>Accord attendu</translation>
    </message>
    <message>
        <source>Late by %1</source>
        <translation>En retard de %1</translation>
    </message>
    <message>
        <source>The person agrees</source>
        <translation>La personne est d’accord</translation>
    </message>
    <message>
        <source>Add an action…</source>
        <translation>Ajouter une action…</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Atteint</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Abandonné</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Set on</source>
        <translation>Fixé le</translation>
    </message>
    <message>
        <source>Agreed to by the person on</source>
        <translation>Accord de la personne le</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Terminé le</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Pour le</translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation>Heures par semaine</translation>
    </message>
    <message>
        <source>This week: %1 h of activity of the %2 h of the contract.</source>
        <translation>Cette semaine&#xa0;: %1&#xa0;h d’activité sur les %2&#xa0;h du contrat.</translation>
    </message>
    <message>
        <source>This week: %1 h of activity.</source>
        <translation>Cette semaine&#xa0;: %1&#xa0;h d’activité.</translation>
    </message>
    <message>
        <source>Adapted: %1.</source>
        <translation>Durée adaptée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>reason not told</source>
        <translation>motif non précisé</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>PlanTab</name>
    <message>
        <source>Plan</source>
        <translation>Plan d’action</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Pour le</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>No target yet</source>
        <translation>Aucun objectif pour l’instant</translation>
    </message>
    <message>
        <source>Targets come from the diagnosis, with the person&apos;s agreement; actions follow.</source>
        <translation>Les objectifs naissent du diagnostic, avec l’accord de la personne&#xa0;; les actions suivent.</translation>
    </message>
</context>
<context>
    <name>PlanText</name>
    <message>
        <source>Not discussed</source>
        <translation>Pas abordé</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Atteint</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Abandonné</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévue</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Faite</translation>
    </message>
    <message>
        <source>Given up by the person</source>
        <translation>Abandonnée par la personne</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée par la structure</translation>
    </message>
    <message>
        <source>Joint review</source>
        <translation>Bilan conjoint</translation>
    </message>
    <message>
        <source>Progress review</source>
        <translation>Bilan intermédiaire</translation>
    </message>
    <message>
        <source>Final review</source>
        <translation>Bilan final</translation>
    </message>
    <message>
        <source>The pathway goes on</source>
        <translation>Le parcours se poursuit</translation>
    </message>
    <message>
        <source>The contract is to be revised</source>
        <translation>Le contrat est à réviser</translation>
    </message>
    <message>
        <source>Another orientation is to be asked for</source>
        <translation>Une réorientation est à demander</translation>
    </message>
    <message>
        <source>The accompaniment ends</source>
        <translation>L’accompagnement prend fin</translation>
    </message>
    <message>
        <source>Contract refused</source>
        <translation>Refus du contrat</translation>
    </message>
    <message>
        <source>Duties not met</source>
        <translation>Engagements non respectés</translation>
    </message>
    <message>
        <source>Controls refused</source>
        <translation>Refus de contrôle</translation>
    </message>
    <message>
        <source>Decision awaited</source>
        <translation>Décision attendue</translation>
    </message>
    <message>
        <source>No sanction</source>
        <translation>Pas de sanction</translation>
    </message>
    <message>
        <source>Suspension</source>
        <translation>Suspension</translation>
    </message>
    <message>
        <source>Suppression</source>
        <translation>Suppression</translation>
    </message>
    <message>
        <source>Me alone</source>
        <translation>Moi seul</translation>
    </message>
    <message>
        <source>My organisation</source>
        <translation>Ma structure</translation>
    </message>
    <message>
        <source>The circle</source>
        <translation>Le cercle</translation>
    </message>
    <message>
        <source>Still in this job</source>
        <translation>Toujours dans cet emploi</translation>
    </message>
    <message>
        <source>In another job</source>
        <translation>Dans un autre emploi</translation>
    </message>
    <message>
        <source>No longer in work</source>
        <translation>Sans emploi</translation>
    </message>
    <message>
        <source>Could not be reached</source>
        <translation>N’a pu être joint</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Situations</source>
        <translation>Situations</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>No obstacle</source>
        <translation>Aucun frein</translation>
    </message>
    <message>
        <source>Slight</source>
        <translation>Léger</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Modéré</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Fort</translation>
    </message>
    <message>
        <source>Blocking</source>
        <translation>Bloquant</translation>
    </message>
    <message>
        <source>Choose a theme.</source>
        <translation>Choisissez un thème.</translation>
    </message>
    <message>
        <source>Enter the day.</source>
        <translation>Indiquez le jour.</translation>
    </message>
    <message>
        <source>This day is in the future.</source>
        <translation>Ce jour est à venir.</translation>
    </message>
    <message>
        <source>A level goes from 0 to 4.</source>
        <translation>Un niveau va de 0 à 4.</translation>
    </message>
    <message>
        <source>Choose a target or write one.</source>
        <translation>Choisissez un objectif ou écrivez-le.</translation>
    </message>
    <message>
        <source>Enter the day the target was set.</source>
        <translation>Indiquez le jour où l’objectif a été fixé.</translation>
    </message>
    <message>
        <source>The person cannot have agreed on a day to come.</source>
        <translation>La personne ne peut avoir donné son accord un jour à venir.</translation>
    </message>
    <message>
        <source>Enter the day the target was reached or given up.</source>
        <translation>Indiquez le jour où l’objectif a été atteint ou abandonné.</translation>
    </message>
    <message>
        <source>The end comes before the day the target was set.</source>
        <translation>La fin précède le jour où l’objectif a été fixé.</translation>
    </message>
    <message>
        <source>Choose the target that the action serves.</source>
        <translation>Choisissez l’objectif que sert cette action.</translation>
    </message>
    <message>
        <source>Choose an action or write one.</source>
        <translation>Choisissez une action ou écrivez-la.</translation>
    </message>
    <message>
        <source>Say who takes the action.</source>
        <translation>Dites qui se charge de l’action.</translation>
    </message>
    <message>
        <source>Enter from 0 to 40 hours a week.</source>
        <translation>Indiquez de 0 à 40&#xa0;heures par semaine.</translation>
    </message>
    <message>
        <source>The last day comes before the first one.</source>
        <translation>Le dernier jour précède le premier.</translation>
    </message>
    <message>
        <source>Enter the day the action ended.</source>
        <translation>Indiquez le jour où l’action a pris fin.</translation>
    </message>
    <message>
        <source>Say what the amendment changes.</source>
        <translation>Dites ce que change l’avenant.</translation>
    </message>
    <message>
        <source>Enter the day both signed the amendment.</source>
        <translation>Indiquez le jour où les deux parties ont signé l’avenant.</translation>
    </message>
    <message>
        <source>Enter from 0 to 35 hours a week.</source>
        <translation>Indiquez de 0 à 35&#xa0;heures par semaine.</translation>
    </message>
    <message>
        <source>Under 15 hours a week, say why they are adapted.</source>
        <translation>En dessous de 15&#xa0;heures par semaine, dites pourquoi la durée est adaptée.</translation>
    </message>
    <message>
        <source>Enter the day of the review.</source>
        <translation>Indiquez le jour du bilan.</translation>
    </message>
    <message>
        <source>A review to come is an appointment: plan it.</source>
        <translation>Un bilan à venir est un rendez-vous&#xa0;: planifiez-le.</translation>
    </message>
    <message>
        <source>Say with whom the joint review was held.</source>
        <translation>Dites avec qui le bilan conjoint s’est tenu.</translation>
    </message>
    <message>
        <source>Enter the day of the report.</source>
        <translation>Indiquez le jour du signalement.</translation>
    </message>
    <message>
        <source>Describe the facts, without judgement.</source>
        <translation>Décrivez les faits, sans jugement.</translation>
    </message>
    <message>
        <source>A day of this case is in the future.</source>
        <translation>Un des jours de ce dossier est à venir.</translation>
    </message>
    <message>
        <source>The person cannot be told before the report.</source>
        <translation>La personne ne peut être informée avant le signalement.</translation>
    </message>
    <message>
        <source>Observations come after the notification.</source>
        <translation>Les observations viennent après la notification.</translation>
    </message>
    <message>
        <source>No sanction can be decided before the person was told and could answer.</source>
        <translation>Aucune sanction ne peut être décidée avant que la personne ait été informée et ait pu répondre.</translation>
    </message>
    <message>
        <source>Enter the day of the decision.</source>
        <translation>Indiquez le jour de la décision.</translation>
    </message>
    <message>
        <source>Enter a rate from 1 to 100 %.</source>
        <translation>Indiquez un taux de 1 à 100&#xa0;%.</translation>
    </message>
    <message>
        <source>Enter from 1 to 4 months.</source>
        <translation>Indiquez de 1 à 4&#xa0;mois.</translation>
    </message>
    <message>
        <source>Enter the first day of the sanction.</source>
        <translation>Indiquez le premier jour de la sanction.</translation>
    </message>
    <message>
        <source>Say why the sanction is lifted.</source>
        <translation>Dites pourquoi la sanction est levée.</translation>
    </message>
    <message>
        <source>The sanction cannot be lifted before its first day.</source>
        <translation>La sanction ne peut être levée avant son premier jour.</translation>
    </message>
    <message>
        <source>Write the note.</source>
        <translation>Écrivez la note.</translation>
    </message>
    <message>
        <source>Enter the day of the check.</source>
        <translation>Indiquez le jour du point.</translation>
    </message>
    <message>
        <source>Say why it is put off.</source>
        <translation>Dites pourquoi vous reportez.</translation>
    </message>
    <message>
        <source>Choose a day to come.</source>
        <translation>Choisissez un jour à venir.</translation>
    </message>
    <message>
        <source>Enter a code.</source>
        <translation>Indiquez un code.</translation>
    </message>
    <message>
        <source>Enter the words.</source>
        <translation>Indiquez les mots.</translation>
    </message>
    <message>
        <source>Another contract already covers these days.</source>
        <translation>Un autre contrat couvre déjà ces jours.</translation>
    </message>
    <message numerus="yes">
        <source>Longer than the %n month(s) allowed.</source>
        <translation>
            <numerusform>Plus long que le %n&#xa0;mois permis.</numerusform>
            <numerusform>Plus long que les %n&#xa0;mois permis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Over %n month(s), which is exceptional: state the reason.</source>
        <translation>
            <numerusform>Plus de %n&#xa0;mois, ce qui est exceptionnel&#xa0;: indiquez le motif.</numerusform>
            <numerusform>Plus de %n&#xa0;mois, ce qui est exceptionnel&#xa0;: indiquez le motif.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The person is not yet %n year(s) old on the first day.</source>
        <translation>
            <numerusform>La personne n’a pas encore %n&#xa0;an le premier jour.</numerusform>
            <numerusform>La personne n’a pas encore %n&#xa0;ans le premier jour.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The person is older than %n year(s) on the first day.</source>
        <translation>
            <numerusform>La personne a plus de %n&#xa0;an le premier jour.</numerusform>
            <numerusform>La personne a plus de %n&#xa0;ans le premier jour.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rules of that day ask for at least %1 %.</source>
        <translation>Les règles de ce jour-là demandent au moins %1&#xa0;%.</translation>
    </message>
    <message>
        <source>The rules of that day allow at most %1 %, %2 % for a household of several people.</source>
        <translation>Les règles de ce jour-là permettent au plus %1&#xa0;%, et %2&#xa0;% pour un foyer de plusieurs personnes.</translation>
    </message>
    <message numerus="yes">
        <source>The rules of that day ask for at least %n month(s).</source>
        <translation>
            <numerusform>Les règles de ce jour-là demandent au moins %n&#xa0;mois.</numerusform>
            <numerusform>Les règles de ce jour-là demandent au moins %n&#xa0;mois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The rules of that day allow at most %n month(s).</source>
        <translation>
            <numerusform>Les règles de ce jour-là permettent au plus %n&#xa0;mois.</numerusform>
            <numerusform>Les règles de ce jour-là permettent au plus %n&#xa0;mois.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rules of that day allow no suppression for a first breach.</source>
        <translation>Les règles de ce jour-là ne permettent pas de suppression pour un premier manquement.</translation>
    </message>
    <message>
        <source>The opinion of the multidisciplinary team is missing.</source>
        <translation>L’avis de l’équipe pluridisciplinaire manque.</translation>
    </message>
    <message>
        <source>Decided before the person&apos;s days to answer were over.</source>
        <translation>Décidée avant la fin du délai laissé à la personne pour répondre.</translation>
    </message>
    <message>
        <source>The person is a minor: a legal representative signs with her (to be verified), and none is recorded in the file.</source>
        <translation>La personne est mineure&#xa0;: un représentant légal signe avec elle (à vérifier), et aucun n’est enregistré au dossier.</translation>
    </message>
</context>
<context>
    <name>PositionDialog</name>
    <message>
        <source>State a position</source>
        <translation>Noter une position</translation>
    </message>
    <message>
        <source>Record the position</source>
        <translation>Enregistrer la position</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisme</translation>
    </message>
    <message>
        <source>P&amp;rofessional</source>
        <translation>P&amp;rofessionnel</translation>
    </message>
    <message>
        <source>&amp;Position</source>
        <translation>&amp;Position</translation>
    </message>
    <message>
        <source>In &amp;words</source>
        <translation>En quelques &amp;mots</translation>
    </message>
    <message>
        <source>What it holds and why, as the person could read it; a position is answered, never changed</source>
        <translation>Ce qu’il pense et pourquoi, comme la personne pourrait le lire&#xa0;; on répond à une position, on ne la change pas</translation>
    </message>
    <message>
        <source>&amp;Stated on</source>
        <translation>E&amp;xprimée le</translation>
    </message>
</context>
<context>
    <name>PrintCommand</name>
    <message>
        <source>The base.</source>
        <translation>La base.</translation>
    </message>
    <message>
        <source>File number, as M-2026-000123.</source>
        <translation>Numéro de dossier, comme M-2026-000123.</translation>
    </message>
    <message>
        <source>The file to write; one that stands there is replaced.</source>
        <translation>Le fichier à écrire&#xa0;; celui qui s’y trouve est remplacé.</translation>
    </message>
    <message>
        <source>The document as of this day; today by default.</source>
        <translation>Le document tel qu’à ce jour&#xa0;; aujourd’hui par défaut.</translation>
    </message>
    <message>
        <source>Document written.</source>
        <translation>Document écrit.</translation>
    </message>
    <message>
        <source>Writes a document of one person as PDF: contract, plan, brief, circle or minutes.</source>
        <translation>Écrit en PDF un document d’une personne&#xa0;: contract, plan, brief, circle ou minutes.</translation>
    </message>
    <message>
        <source>contract, plan, brief, circle or minutes.</source>
        <translation>contract, plan, brief, circle ou minutes.</translation>
    </message>
    <message>
        <source>“%1” is no document: say contract, plan, brief, circle or minutes.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un document&#xa0;: indiquez contract, plan, brief, circle ou minutes.</translation>
    </message>
    <message>
        <source>No file has this number, or it has no such document.</source>
        <translation>Aucun dossier n’a ce numéro, ou il n’a pas ce document.</translation>
    </message>
</context>
<context>
    <name>ProfessionalDialog</name>
    <message>
        <source>New professional</source>
        <translation>Nouveau professionnel</translation>
    </message>
    <message>
        <source>Edit the professional</source>
        <translation>Modifier le professionnel</translation>
    </message>
    <message>
        <source>Add the professional</source>
        <translation>Ajouter le professionnel</translation>
    </message>
    <message>
        <source>Save the professional</source>
        <translation>Enregistrer le professionnel</translation>
    </message>
    <message>
        <source>Family &amp;name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation>&amp;Prénom</translation>
    </message>
    <message>
        <source>&amp;Job</source>
        <translation>&amp;Fonction</translation>
    </message>
    <message>
        <source>T&amp;elephone</source>
        <translation>Télép&amp;hone</translation>
    </message>
    <message>
        <source>E-&amp;mail</source>
        <translation>Co&amp;urriel</translation>
    </message>
    <message>
        <source>&amp;Left on</source>
        <translation>&amp;Départ le</translation>
    </message>
    <message>
        <source>Empty while working there</source>
        <translation>Vide tant que la personne y travaille</translation>
    </message>
    <message>
        <source>Lan&amp;guages</source>
        <translation>Lan&amp;gues</translation>
    </message>
    <message>
        <source>Beside French, separated by commas: Arabic, Fula</source>
        <translation>En plus du français, séparées par des virgules&#xa0;: arabe, peul</translation>
    </message>
    <message>
        <source>S&amp;ubstitute</source>
        <translation>S&amp;uppléant</translation>
    </message>
    <message>
        <source>Who answers when she does not</source>
        <translation>À qui s’adresser quand il ne répond pas</translation>
    </message>
    <message>
        <source>Nobody is named</source>
        <translation>Personne n’est désigné</translation>
    </message>
</context>
<context>
    <name>ProfessionalsTab</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Professionals</source>
        <translation>Professionnels</translation>
    </message>
    <message>
        <source>Add a &amp;professional</source>
        <translation>Ajouter un &amp;professionnel</translation>
    </message>
    <message>
        <source>Edit the p&amp;rofessional</source>
        <translation>Modifier le professio&amp;nnel</translation>
    </message>
    <message>
        <source>Nobody known here yet</source>
        <translation>Aucun professionnel connu ici pour l’instant</translation>
    </message>
    <message>
        <source>Add the people you call: they can then join a person&apos;s circle.</source>
        <translation>Ajoutez vos interlocuteurs&#xa0;: ils pourront ensuite entrer au cercle d’une personne.</translation>
    </message>
    <message>
        <source>Add a professional</source>
        <translation>Ajouter un professionnel</translation>
    </message>
    <message>
        <source>Left on %1</source>
        <translation>Départ le %1</translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>Suppléant</translation>
    </message>
</context>
<context>
    <name>ProposeDialog</name>
    <message>
        <source>Propose to the household</source>
        <translation>Proposer au foyer</translation>
    </message>
    <message>
        <source>Propose it</source>
        <translation>Proposer</translation>
    </message>
    <message>
        <source>&amp;To the file of</source>
        <translation>&amp;Au dossier de</translation>
    </message>
    <message>
        <source>Whoever accompanies that person accepts it or not; neither sees the other&apos;s file</source>
        <translation>Qui accompagne cette personne l’accepte ou non&#xa0;; aucun ne voit le dossier de l’autre</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Quoi</translation>
    </message>
    <message>
        <source>In &amp;words</source>
        <translation>En &amp;clair</translation>
    </message>
    <message>
        <source>This person has only a safe contact: how to reach her is not proposed to anybody.</source>
        <translation>Cette personne n’a qu’un contact sûr&#xa0;: la manière de la joindre n’est proposée à personne.</translation>
    </message>
    <message>
        <source>Say what is proposed.</source>
        <translation>Indiquez ce qui est proposé.</translation>
    </message>
</context>
<context>
    <name>PutOffDialog</name>
    <message>
        <source>Put off</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Jusqu’au</translation>
    </message>
    <message>
        <source>It comes back in your day on that day; what the law asks does not move</source>
        <translation>Cela revient dans Ma journée ce jour-là&#xa0;; ce que demande la loi ne bouge pas</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Pourquoi</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Do not change anything</source>
        <translation>Ne rien changer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
</context>
<context>
    <name>RailButton</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n en attente</numerusform>
            <numerusform>%1, %n en attente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReassignCommand</name>
    <message>
        <source>Gives the files of a colleague to others of the same organisation.</source>
        <translation>Confie les dossiers d’un collègue à d’autres du même organisme.</translation>
    </message>
    <message>
        <source>The base.</source>
        <translation>La base.</translation>
    </message>
    <message>
        <source>Account of who gives the files away.</source>
        <translation>Compte de qui cède les dossiers.</translation>
    </message>
    <message>
        <source>Account of who takes them all; shared out by default.</source>
        <translation>Compte de qui les reprend tous&#xa0;; répartis par défaut.</translation>
    </message>
    <message>
        <source>First day of the new référents; today by default.</source>
        <translation>Premier jour des nouveaux référents&#xa0;; aujourd’hui par défaut.</translation>
    </message>
    <message>
        <source>Why; “Reassignment” by default.</source>
        <translation>Le motif&#xa0;; «&#xa0;Réaffectation&#xa0;» par défaut.</translation>
    </message>
    <message>
        <source>Leaves planned appointments with whom they are with.</source>
        <translation>Laisse les rendez-vous prévus à qui les a.</translation>
    </message>
    <message>
        <source>Shows what would be done, and does nothing.</source>
        <translation>Montre ce qui serait fait, et ne fait rien.</translation>
    </message>
    <message>
        <source>Prints JSON.</source>
        <translation>Écrit du JSON.</translation>
    </message>
    <message>
        <source>Say whose files: --from LOGIN.</source>
        <translation>Dites de qui sont les dossiers&#xa0;: --from LOGIN.</translation>
    </message>
    <message>
        <source>No professional has the account “%1”.</source>
        <translation>Aucun professionnel n’a le compte «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Reassignment</source>
        <translation>Réaffectation</translation>
    </message>
</context>
<context>
    <name>ReassignedText</name>
    <message numerus="yes">
        <source>%Ln file(s) reassigned.</source>
        <translation>
            <numerusform>%Ln dossier réaffecté.</numerusform>
            <numerusform>%Ln dossiers réaffectés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open request(s) to partners went along.</source>
        <translation>
            <numerusform>%Ln demande en cours à un partenaire a suivi.</numerusform>
            <numerusform>%Ln demandes en cours à des partenaires ont suivi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReassignmentLetterText</name>
    <message>
        <source>Who accompanies you</source>
        <translation>La personne qui vous accompagne</translation>
    </message>
    <message>
        <source>File %1, on %2</source>
        <translation>Dossier %1, le %2</translation>
    </message>
    <message>
        <source>From %1 on, %2 accompanies you.</source>
        <translation>À partir du %1, %2 vous accompagne.</translation>
    </message>
    <message>
        <source>From %1 on, %2 accompanies you, in place of %3.</source>
        <translation>À partir du %1, %2 vous accompagne, à la place de %3.</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Your next appointment is on %1 at %2.</source>
        <translation>Votre prochain rendez-vous est le %1 à %2.</translation>
    </message>
    <message>
        <source>You will be offered an appointment.</source>
        <translation>Un rendez-vous vous sera proposé.</translation>
    </message>
    <message>
        <source>What you have done and what was agreed with you stay as they are. If you do not wish to be accompanied by this person, tell us: another one can be chosen.</source>
        <translation>Ce que vous avez fait et ce qui a été convenu avec vous ne changent pas. Si vous ne souhaitez pas être accompagné par cette personne, dites-le-nous&#xa0;: une autre peut être choisie.</translation>
    </message>
    <message>
        <source>Letters about a change of référent</source>
        <translation>Lettres de changement de référent</translation>
    </message>
    <message>
        <source>letters-referent</source>
        <translation>lettres-referent</translation>
    </message>
</context>
<context>
    <name>ReassignmentPlace</name>
    <message>
        <source>Reassign files</source>
        <translation>Réaffecter des dossiers</translation>
    </message>
    <message>
        <source>&amp;Move the planned appointments</source>
        <translation>Déplacer les rende&amp;z-vous prévus</translation>
    </message>
    <message>
        <source>&amp;Propose again</source>
        <translation>Pro&amp;poser à nouveau</translation>
    </message>
    <message>
        <source>&amp;Letters to the people…</source>
        <translation>&amp;Lettres aux personnes…</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Where she is</source>
        <translation>Où elle en est</translation>
    </message>
    <message>
        <source>Next appointment</source>
        <translation>Prochain rendez-vous</translation>
    </message>
    <message>
        <source>Contract until</source>
        <translation>Contrat jusqu’au</translation>
    </message>
    <message>
        <source>To mind</source>
        <translation>À savoir</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>Confié à</translation>
    </message>
    <message>
        <source>Files to reassign</source>
        <translation>Dossiers à réaffecter</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>Collègue</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Colleagues and what they lead</source>
        <translation>Les collègues et ce qu’ils suivent</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Why it stays</source>
        <translation>Pourquoi il reste</translation>
    </message>
    <message>
        <source>Files that stay</source>
        <translation>Dossiers qui restent</translation>
    </message>
    <message>
        <source>Nobody: it stays</source>
        <translation>Personne&#xa0;: il reste</translation>
    </message>
    <message>
        <source>File&amp;s of</source>
        <translation>Do&amp;ssiers de</translation>
    </message>
    <message>
        <source>From the &amp;day</source>
        <translation>À compter d&amp;u</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>&amp;Taken by</source>
        <translation>&amp;Confié à</translation>
    </message>
    <message>
        <source>Hand-over &amp;note</source>
        <translation>&amp;Note de relais</translation>
    </message>
    <message>
        <source>Choose whose files</source>
        <translation>Choisir de qui</translation>
    </message>
    <message>
        <source>The files chosen in the list</source>
        <translation>Les dossiers choisis dans la liste</translation>
    </message>
    <message numerus="yes">
        <source>Re&amp;assign %Ln file(s)</source>
        <translation>
            <numerusform>&amp;Réaffecter %Ln dossier</numerusform>
            <numerusform>&amp;Réaffecter %Ln dossiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln file(s), the référent wrote private notes only, which stay hers: have a hand-over note written first.</source>
        <translation>
            <numerusform>Pour %Ln dossier, le référent n’a écrit que des notes privées, qui restent à lui&#xa0;: faites d’abord écrire une note de relais.</numerusform>
            <numerusform>Pour %Ln dossiers, le référent n’a écrit que des notes privées, qui restent à lui&#xa0;: faites d’abord écrire des notes de relais.</numerusform>
        </translation>
    </message>
    <message>
        <source>private notes only</source>
        <translation>notes privées seulement</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln demande</numerusform>
            <numerusform>%Ln demandes</numerusform>
        </translation>
    </message>
    <message>
        <source>interpreter: %1</source>
        <translation>interprète&#xa0;: %1</translation>
    </message>
    <message>
        <source>not to %1</source>
        <translation>pas à %1</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>No file is left to reassign</source>
        <translation>Plus aucun dossier à réaffecter</translation>
    </message>
    <message>
        <source>Choose whose files are to be reassigned</source>
        <translation>Choisissez de qui réaffecter les dossiers</translation>
    </message>
    <message>
        <source>No colleague yet</source>
        <translation>Pas encore de collègue</translation>
    </message>
    <message>
        <source>You left it.</source>
        <translation>Vous l’avez laissé.</translation>
    </message>
    <message>
        <source>No file stays</source>
        <translation>Aucun dossier ne reste</translation>
    </message>
    <message>
        <source>Write the reason first: it is kept with the mandates that end.</source>
        <translation>Écrivez d’abord le motif&#xa0;: il est conservé avec les mandats qui prennent fin.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was reassigned. %Ln file(s) cannot be given so; the first: %1 %2</source>
        <translation>
            <numerusform>Rien n’a été réaffecté. %Ln dossier ne peut pas être confié ainsi&#xa0;: %1. %2</numerusform>
            <numerusform>Rien n’a été réaffecté. %Ln dossiers ne peuvent pas être confiés ainsi&#xa0;; le premier&#xa0;: %1. %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReassignmentText</name>
    <message>
        <source>No appointment is planned: one is to be proposed.</source>
        <translation>Aucun rendez-vous n’est prévu&#xa0;: en proposer un.</translation>
    </message>
    <message numerus="yes">
        <source>%n planned appointment(s), now with the new référent.</source>
        <translation>
            <numerusform>%n rendez-vous prévu, désormais avec le nouveau référent.</numerusform>
            <numerusform>%n rendez-vous prévus, désormais avec le nouveau référent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned appointment(s) to be planned again: still with the former référent.</source>
        <translation>
            <numerusform>%n rendez-vous prévu à replanifier&#xa0;: encore avec l’ancien référent.</numerusform>
            <numerusform>%n rendez-vous prévus à replanifier&#xa0;: encore avec l’ancien référent.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Next one on %2.</source>
        <translation>%1 Prochain le %2.</translation>
    </message>
    <message>
        <source>Your account may not give this file away.</source>
        <translation>Votre compte ne peut pas céder ce dossier.</translation>
    </message>
    <message>
        <source>The pathway is closed.</source>
        <translation>Le parcours est clos.</translation>
    </message>
    <message>
        <source>Another organisation leads it: that is an orientation to decide.</source>
        <translation>Un autre organisme le suit&#xa0;: c’est une orientation à décider.</translation>
    </message>
    <message>
        <source>Somebody else leads it by now.</source>
        <translation>Quelqu’un d’autre le suit désormais.</translation>
    </message>
    <message>
        <source>No colleague may take it.</source>
        <translation>Aucun collègue ne peut le reprendre.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1 with their weight</source>
        <translation>
            <numerusform>%n dossier, %1 une fois pondéré</numerusform>
            <numerusform>%n dossiers, %1 une fois pondérés</numerusform>
        </translation>
    </message>
    <message>
        <source>Say which professional.</source>
        <translation>Dites quel professionnel.</translation>
    </message>
    <message>
        <source>Say why, in a few words.</source>
        <translation>Dites pourquoi, en quelques mots.</translation>
    </message>
    <message>
        <source>Say since when.</source>
        <translation>Dites depuis quand.</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>Ce jour n’est pas encore venu.</translation>
    </message>
    <message>
        <source>It is lifted before it was noted.</source>
        <translation>La fin précède le début.</translation>
    </message>
    <message>
        <source>File handed over to %1 from %2 on.</source>
        <translation>Dossier confié à %1 à partir du %2.</translation>
    </message>
    <message>
        <source>File handed over by %1 to %2 from %3 on.</source>
        <translation>Dossier confié par %1 à %2 à partir du %3.</translation>
    </message>
    <message>
        <source>Stage: %1.</source>
        <translation>Étape&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Stage: %1. Track: %2.</source>
        <translation>Étape&#xa0;: %1. %2.</translation>
    </message>
    <message>
        <source>Contract until %1.</source>
        <translation>Contrat jusqu’au %1.</translation>
    </message>
    <message>
        <source>No contract with an end.</source>
        <translation>Pas de contrat avec un terme.</translation>
    </message>
    <message>
        <source>Last met on %1.</source>
        <translation>Dernière rencontre le %1.</translation>
    </message>
    <message>
        <source>Not met yet.</source>
        <translation>Pas encore rencontré.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) to partners await an outcome.</source>
        <translation>
            <numerusform>%n demande à des partenaires attend une issue.</numerusform>
            <numerusform>%n demandes à des partenaires attendent une issue.</numerusform>
        </translation>
    </message>
    <message>
        <source>Interpreter: %1.</source>
        <translation>Interprète&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>RegistrationDialog</name>
    <message>
        <source>Record a registration as jobseeker</source>
        <translation>Enregistrer une inscription comme demandeur d’emploi</translation>
    </message>
    <message>
        <source>Edit the registration as jobseeker</source>
        <translation>Modifier l’inscription comme demandeur d’emploi</translation>
    </message>
    <message>
        <source>Record the registration</source>
        <translation>Enregistrer l’inscription</translation>
    </message>
    <message>
        <source>Save the registration</source>
        <translation>Enregistrer l’inscription</translation>
    </message>
    <message>
        <source>&amp;Registered on</source>
        <translation>&amp;Inscrit le</translation>
    </message>
    <message>
        <source>&amp;Ended on</source>
        <translation>&amp;Fini le</translation>
    </message>
    <message>
        <source>Empty while it lasts</source>
        <translation>Vide tant qu’elle dure</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>&amp;Category</source>
        <translation>&amp;Catégorie</translation>
    </message>
    <message>
        <source>Statistical category of France Travail: F social track, G awaiting orientation</source>
        <translation>Catégorie statistique de France Travail&#xa0;: F parcours social, G en attente d’orientation</translation>
    </message>
    <message>
        <source>Enter the day of the registration.</source>
        <translation>Saisissez le jour de l’inscription.</translation>
    </message>
    <message>
        <source>The registration is in the future.</source>
        <translation>L’inscription est dans le futur.</translation>
    </message>
    <message>
        <source>It ends before it starts.</source>
        <translation>Elle finit avant de commencer.</translation>
    </message>
</context>
<context>
    <name>ReopenDialog</name>
    <message>
        <source>Reopen the pathway</source>
        <translation>Rouvrir le parcours</translation>
    </message>
    <message>
        <source>Left on %1: %2. The file stays the same: nothing is entered again.</source>
        <comment>day, reason</comment>
        <translation>Sortie le %1&#xa0;: %2. Le dossier reste le même&#xa0;: rien n’est ressaisi.</translation>
    </message>
    <message>
        <source>&amp;Reopened on</source>
        <translation>&amp;Rouvert le</translation>
    </message>
    <message>
        <source>R&amp;eason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>End of the job, return to the département…</source>
        <translation>Fin de l’emploi, retour dans le département…</translation>
    </message>
    <message>
        <source>Enter the day the pathway goes on from.</source>
        <translation>Indiquez le jour où le parcours reprend.</translation>
    </message>
    <message>
        <source>This day is in the future.</source>
        <translation>Ce jour est à venir.</translation>
    </message>
    <message>
        <source>A pathway reopens after its exit.</source>
        <translation>Un parcours se rouvre après sa sortie.</translation>
    </message>
    <message>
        <source>Say why the pathway is reopened.</source>
        <translation>Dites pourquoi le parcours est rouvert.</translation>
    </message>
</context>
<context>
    <name>RepresentativeDialog</name>
    <message>
        <source>Record a legal representative</source>
        <translation>Enregistrer un représentant légal</translation>
    </message>
    <message>
        <source>Edit the legal representative</source>
        <translation>Modifier le représentant légal</translation>
    </message>
    <message>
        <source>Record the representative</source>
        <translation>Enregistrer le représentant</translation>
    </message>
    <message>
        <source>Save the representative</source>
        <translation>Enregistrer le représentant</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Of the person, or of the service</source>
        <translation>De la personne, ou du service</translation>
    </message>
    <message>
        <source>F&amp;irst name</source>
        <translation>&amp;Prénom</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Lien</translation>
    </message>
    <message>
        <source>&amp;Authority</source>
        <translation>&amp;Autorité</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Téléphone</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>Adresse &amp;électronique</translation>
    </message>
    <message>
        <source>&amp;Told of what is shared on</source>
        <translation>&amp;Informé de ce qui est partagé le</translation>
    </message>
    <message>
        <source>Before anything is shared, unless it goes against the minor&apos;s interest (art. L. 226-2-2 CASF)</source>
        <translation>Avant tout partage, sauf si c’est contraire à l’intérêt du mineur (art. L.&#xa0;226-2-2 CASF)</translation>
    </message>
    <message>
        <source>Why &amp;not told</source>
        <translation>Pourquoi n&amp;on informé</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Du</translation>
    </message>
    <message>
        <source>Empty: since birth</source>
        <translation>Vide&#xa0;: depuis la naissance</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Jusqu’au</translation>
    </message>
    <message>
        <source>Empty while it lasts</source>
        <translation>Vide tant que cela dure</translation>
    </message>
</context>
<context>
    <name>RequestActs</name>
    <message>
        <source>%1 since %2</source>
        <translation>%1 depuis le %2</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 avant le %2</translation>
    </message>
    <message>
        <source>Ask another partner…</source>
        <translation>Demander à un autre partenaire…</translation>
    </message>
    <message>
        <source>Call back…</source>
        <translation>Relancer…</translation>
    </message>
    <message>
        <source>Print the sheet…</source>
        <translation>Imprimer la fiche…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Demandé par</translation>
    </message>
    <message>
        <source>Asked of</source>
        <translation>Demandé à</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suite</translation>
    </message>
    <message>
        <source>Without an answer for</source>
        <translation>Sans réponse depuis</translation>
    </message>
    <message>
        <source>Amount asked</source>
        <translation>Montant demandé</translation>
    </message>
    <message>
        <source>Person told on</source>
        <translation>Personne informée le</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Envoyée par</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>Reason of the refusal</source>
        <translation>Motif du refus</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Amount granted</source>
        <translation>Montant accordé</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En clair</translation>
    </message>
    <message>
        <source>Delays</source>
        <translation>Délais</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>need, day or time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>À savoir</translation>
    </message>
</context>
<context>
    <name>RequestDialog</name>
    <message>
        <source>Ask for another orientation</source>
        <translation>Demander une réorientation</translation>
    </message>
    <message>
        <source>Record the request</source>
        <translation>Enregistrer la demande</translation>
    </message>
    <message>
        <source>Left to who decides</source>
        <translation>Laissé à qui décide</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Pourquoi</translation>
    </message>
    <message>
        <source>What changed, and what the person thinks of it</source>
        <translation>Ce qui a changé, et ce que la personne en pense</translation>
    </message>
    <message>
        <source>&amp;Track</source>
        <translation>T&amp;ype de parcours</translation>
    </message>
    <message>
        <source>&amp;Body</source>
        <translation>&amp;Organisme</translation>
    </message>
    <message>
        <source>The body that would be better placed to accompany her</source>
        <translation>L’organisme qui serait mieux placé pour l’accompagner</translation>
    </message>
    <message>
        <source>&amp;Asked for on</source>
        <translation>Dema&amp;ndé le</translation>
    </message>
    <message>
        <source>Today: %1, %2, since %3.</source>
        <comment>track, body, day</comment>
        <translation>Aujourd’hui&#xa0;: %1, %2, depuis le %3.</translation>
    </message>
    <message>
        <source>Today: no orientation was decided.</source>
        <translation>Aujourd’hui&#xa0;: aucune orientation n’est décidée.</translation>
    </message>
    <message>
        <source>Say why another orientation is asked for.</source>
        <translation>Dites pourquoi une réorientation est demandée.</translation>
    </message>
    <message>
        <source>Enter the day of the request.</source>
        <translation>Indiquez le jour de la demande.</translation>
    </message>
</context>
<context>
    <name>RequestSheetText</name>
    <message>
        <source>The person</source>
        <translation>La personne</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>Né(e) le</translation>
    </message>
    <message>
        <source>To reach her</source>
        <translation>Pour la joindre</translation>
    </message>
    <message>
        <source>Through the professional who asks, and no other way.</source>
        <translation>Par le professionnel qui demande, et pas autrement.</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Adresse électronique</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Interprète</translation>
    </message>
    <message>
        <source>Told of this request on</source>
        <translation>Informée de cette demande le</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Ce qui est demandé</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Amount asked</source>
        <translation>Montant demandé</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Votre réponse</translation>
    </message>
    <message>
        <source>☐ Yes
Appointment on: ……………………… at: ……………
With: ………………………………………</source>
        <translation>☐ Oui
Rendez-vous le&#xa0;: ……………………… à&#xa0;: ……………
Avec&#xa0;: ………………………………………</translation>
    </message>
    <message>
        <source>☐ No
Reason: ………………………………………
To whom turn instead: ……………………</source>
        <translation>☐ Non
Motif&#xa0;: ………………………………………
À qui s’adresser&#xa0;: …………………………</translation>
    </message>
    <message>
        <source>Answer hoped for by %1.</source>
        <translation>Réponse souhaitée avant le %1.</translation>
    </message>
    <message>
        <source>Confidential. Shared between professionals who act for the same person, who was told of it, and limited to what this request needs (art. L. 121-6-2 CASF). The person may object to it.</source>
        <translation>Confidentiel. Partagé entre professionnels qui interviennent pour la même personne, qui en est informée, et limité à ce que cette demande exige (art. L.&#xa0;121-6-2 CASF). La personne peut s’y opposer.</translation>
    </message>
    <message>
        <source>Request to a partner</source>
        <translation>Demande à un partenaire</translation>
    </message>
    <message>
        <source>request</source>
        <translation>demande</translation>
    </message>
    <message>
        <source>File %1, on %2</source>
        <translation>Dossier %1, le %2</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, job</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>RequestText</name>
    <message>
        <source>Orientation</source>
        <translation>Orientation</translation>
    </message>
    <message>
        <source>Prescription of a service</source>
        <translation>Prescription d’un service</translation>
    </message>
    <message>
        <source>Reorientation</source>
        <translation>Réorientation</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Three-way interview</source>
        <translation>Entretien tripartite</translation>
    </message>
    <message>
        <source>Case conference</source>
        <translation>Réunion de synthèse</translation>
    </message>
    <message>
        <source>Financial aid</source>
        <translation>Aide financière</translation>
    </message>
    <message>
        <source>Emergency shelter</source>
        <translation>Mise à l’abri</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Passage de relais</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alerte</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Préparée</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyée</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçue</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptée</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Appointment given</source>
        <translation>Rendez-vous donné</translation>
    </message>
    <message>
        <source>Person received</source>
        <translation>Personne reçue</translation>
    </message>
    <message>
        <source>Person absent</source>
        <translation>Personne absente</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>To be told</source>
        <translation>À préciser</translation>
    </message>
    <message>
        <source>Expired without an answer</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>Send it…</source>
        <translation>Envoyer…</translation>
    </message>
    <message>
        <source>Tell it was received</source>
        <translation>Accusé de réception</translation>
    </message>
    <message>
        <source>Accepted…</source>
        <translation>Acceptée…</translation>
    </message>
    <message>
        <source>Refused…</source>
        <translation>Refusée…</translation>
    </message>
    <message>
        <source>Appointment given…</source>
        <translation>Rendez-vous donné…</translation>
    </message>
    <message>
        <source>Close with its outcome…</source>
        <translation>Terminer avec son résultat…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Adresse électronique</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Courrier</translation>
    </message>
    <message>
        <source>The partner&apos;s own platform</source>
        <translation>Plateforme du partenaire</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>En main propre</translation>
    </message>
    <message>
        <source>Conditions not met</source>
        <translation>Conditions non remplies</translation>
    </message>
    <message>
        <source>No place left</source>
        <translation>Plus de place</translation>
    </message>
    <message>
        <source>Out of its area</source>
        <translation>Hors de son secteur</translation>
    </message>
    <message>
        <source>Person not reached</source>
        <translation>Personne injoignable</translation>
    </message>
    <message>
        <source>Person declined</source>
        <translation>Refus de la personne</translation>
    </message>
    <message>
        <source>Incomplete file</source>
        <translation>Dossier incomplet</translation>
    </message>
    <message>
        <source>Already accompanied</source>
        <translation>Déjà accompagnée</translation>
    </message>
    <message>
        <source>Not the right service</source>
        <translation>Service inadapté</translation>
    </message>
    <message>
        <source>Other reason</source>
        <translation>Autre motif</translation>
    </message>
    <message>
        <source>Obtained</source>
        <translation>Obtenu</translation>
    </message>
    <message>
        <source>Partly obtained</source>
        <translation>Obtenu en partie</translation>
    </message>
    <message>
        <source>Not obtained</source>
        <translation>Non obtenu</translation>
    </message>
    <message>
        <source>Given up by the person</source>
        <translation>Abandonné par la personne</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancée</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Relance</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>À envoyer</translation>
    </message>
    <message>
        <source>The partner&apos;s turn</source>
        <translation>Réponse attendue</translation>
    </message>
    <message>
        <source>To call back</source>
        <translation>À relancer</translation>
    </message>
    <message>
        <source>Another way to find</source>
        <translation>Autre solution</translation>
    </message>
    <message>
        <source>Outcome of the appointment to tell</source>
        <translation>Suite à préciser</translation>
    </message>
    <message>
        <source>Outcome to tell</source>
        <translation>Résultat à indiquer</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>Acts for the same person (art. L. 121-6-2 CASF)</source>
        <translation>Intervient pour la même personne (art. L.&#xa0;121-6-2 CASF)</translation>
    </message>
    <message>
        <source>Pathway of insertion (art. L. 263-4-1 CASF)</source>
        <translation>Parcours d’insertion (art. L.&#xa0;263-4-1 CASF)</translation>
    </message>
    <message>
        <source>Agreement of the person</source>
        <translation>Accord de la personne</translation>
    </message>
    <message>
        <source>Protection of childhood (art. L. 226-2-2 CASF)</source>
        <translation>Protection de l’enfance (art. L.&#xa0;226-2-2 CASF)</translation>
    </message>
    <message>
        <source>In an interview</source>
        <translation>En entretien</translation>
    </message>
    <message>
        <source>On the phone</source>
        <translation>Par téléphone</translation>
    </message>
    <message>
        <source>By letter</source>
        <translation>Par courrier</translation>
    </message>
    <message>
        <source>By message</source>
        <translation>Par message</translation>
    </message>
    <message>
        <source>Mother</source>
        <translation>Mère</translation>
    </message>
    <message>
        <source>Father</source>
        <translation>Père</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>Tuteur</translation>
    </message>
    <message>
        <source>Child welfare service (ASE)</source>
        <translation>Aide sociale à l’enfance (ASE)</translation>
    </message>
    <message>
        <source>Curator</source>
        <translation>Curateur</translation>
    </message>
    <message>
        <source>Other link</source>
        <translation>Autre lien</translation>
    </message>
    <message>
        <source>Parental authority, shared</source>
        <translation>Autorité parentale conjointe</translation>
    </message>
    <message>
        <source>Parental authority, alone</source>
        <translation>Autorité parentale exclusive</translation>
    </message>
    <message>
        <source>Delegated by a judge</source>
        <translation>Déléguée par un juge</translation>
    </message>
    <message>
        <source>Guardianship</source>
        <translation>Tutelle</translation>
    </message>
    <message>
        <source>Curatorship (assists)</source>
        <translation>Curatelle (assiste)</translation>
    </message>
    <message>
        <source>Choose the partner that is asked.</source>
        <translation>Choisissez le partenaire sollicité.</translation>
    </message>
    <message>
        <source>Say what is asked.</source>
        <translation>Indiquez ce qui est demandé.</translation>
    </message>
    <message>
        <source>Choose another organisation than yours.</source>
        <translation>Choisissez une autre structure que la vôtre.</translation>
    </message>
    <message>
        <source>Say when the person was told of this request (art. L. 121-6-2 CASF).</source>
        <translation>Indiquez quand la personne a été informée de cette demande (art. L.&#xa0;121-6-2 CASF).</translation>
    </message>
    <message>
        <source>Say when it was sent.</source>
        <translation>Indiquez quand elle a été envoyée.</translation>
    </message>
    <message>
        <source>Choose why it was refused.</source>
        <translation>Choisissez le motif du refus.</translation>
    </message>
    <message>
        <source>Say when the appointment is.</source>
        <translation>Indiquez la date du rendez-vous.</translation>
    </message>
    <message>
        <source>Choose what came of it: a request is closed on a known outcome only.</source>
        <translation>Choisissez le résultat&#xa0;: une demande ne se termine que sur un résultat connu.</translation>
    </message>
    <message>
        <source>Say why it is withdrawn.</source>
        <translation>Indiquez pourquoi elle est retirée.</translation>
    </message>
    <message>
        <source>An amount is not below zero.</source>
        <translation>Un montant n’est pas négatif.</translation>
    </message>
    <message>
        <source>Enter the name.</source>
        <translation>Indiquez le nom.</translation>
    </message>
    <message>
        <source>The end is before the beginning.</source>
        <translation>La fin précède le début.</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>Ce jour n’est pas encore venu.</translation>
    </message>
    <message>
        <source>Say when the person told it.</source>
        <translation>Indiquez quand la personne l’a dit.</translation>
    </message>
    <message>
        <source>It is lifted before it was received.</source>
        <translation>Elle est levée avant d’avoir été reçue.</translation>
    </message>
</context>
<context>
    <name>RequestsCommand</name>
    <message>
        <source>Lists what partners are asked, and what awaits whom.</source>
        <translation>Liste ce qui est demandé aux partenaires, et ce qui attend qui.</translation>
    </message>
    <message>
        <source>The base.</source>
        <translation>La base.</translation>
    </message>
    <message>
        <source>Only those on which something is late.</source>
        <translation>Seulement celles où quelque chose est en retard.</translation>
    </message>
    <message>
        <source>Those that are over too.</source>
        <translation>Celles qui sont terminées aussi.</translation>
    </message>
    <message>
        <source>As of this day; today by default.</source>
        <translation>À ce jour-là&#xa0;; aujourd’hui par défaut.</translation>
    </message>
    <message>
        <source>Prints JSON.</source>
        <translation>Écrit du JSON.</translation>
    </message>
</context>
<context>
    <name>RequestsPlace</name>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>&amp;Mine only</source>
        <translation>&amp;Les miennes seulement</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suite</translation>
    </message>
    <message>
        <source>Which requests</source>
        <translation>Quelles demandes</translation>
    </message>
    <message>
        <source>Person, partner, what is asked</source>
        <translation>Personne, partenaire, objet</translation>
    </message>
    <message>
        <source>Search the requests</source>
        <translation>Chercher dans les demandes</translation>
    </message>
    <message>
        <source>&amp;Search the requests</source>
        <translation>&amp;Chercher dans les demandes</translation>
    </message>
    <message>
        <source>To do (%1)</source>
        <translation>À faire (%1)</translation>
    </message>
    <message>
        <source>Sent (%1)</source>
        <translation>Envoyées (%1)</translation>
    </message>
    <message>
        <source>Received (%1)</source>
        <translation>Reçues (%1)</translation>
    </message>
    <message>
        <source>Closed (%1)</source>
        <translation>Terminées (%1)</translation>
    </message>
    <message>
        <source>No request holds these words</source>
        <translation>Aucune demande ne contient ces mots</translation>
    </message>
    <message>
        <source>No request awaits you</source>
        <translation>Aucune demande ne vous attend</translation>
    </message>
    <message>
        <source>Requests are prepared in a person&apos;s file, under Requests.</source>
        <translation>Une demande se prépare dans le dossier d’une personne, sous Demandes.</translation>
    </message>
    <message>
        <source>No request here</source>
        <translation>Aucune demande ici</translation>
    </message>
</context>
<context>
    <name>RestoreCommand</name>
    <message>
        <source>Writes the base of a backup; a base that stands there is kept beside it.</source>
        <translation>Écrit la base d’une sauvegarde&#xa0;; une base déjà présente est gardée à côté.</translation>
    </message>
    <message>
        <source>The backup.</source>
        <translation>La sauvegarde.</translation>
    </message>
    <message>
        <source>The base to write.</source>
        <translation>La base à écrire.</translation>
    </message>
    <message>
        <source>Only says what the backup holds.</source>
        <translation>Dit seulement ce que contient la sauvegarde.</translation>
    </message>
    <message numerus="yes">
        <source>Base of %1, %n person(s).</source>
        <translation>
            <numerusform>Base du %1, %n personne.</numerusform>
            <numerusform>Base du %1, %n personnes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restored.</source>
        <translation>Restaurée.</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Open the backup</source>
        <translation>Ouvrir la sauvegarde</translation>
    </message>
    <message>
        <source>The backup is opened and verified first: nothing is written before you have seen what it holds.</source>
        <translation>La sauvegarde est d’abord ouverte et vérifiée&#xa0;: rien n’est écrit avant que vous ayez vu ce qu’elle contient.</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>&amp;Identifiant</translation>
    </message>
    <message>
        <source>An account of the base; empty for one without passphrase</source>
        <translation>Un compte de la base&#xa0;; vide pour un compte sans phrase de passe</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase de passe</translation>
    </message>
    <message>
        <source>The one it had when the backup was made</source>
        <translation>Celle qu’il avait lors de la sauvegarde</translation>
    </message>
    <message numerus="yes">
        <source>Restore the base of %1, with %n person(s)?</source>
        <translation>
            <numerusform>Restaurer la base telle qu’elle était (%1, %n personne)&#xa0;?</numerusform>
            <numerusform>Restaurer la base telle qu’elle était (%1, %n personnes)&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>What was done since is not in it. The base that stands there now is kept beside it.</source>
        <translation>Ce qui a été fait depuis n’y est pas. La base qui est là aujourd’hui est gardée à côté.</translation>
    </message>
    <message>
        <source>It is written as %1.</source>
        <translation>Elle est écrite sous le nom %1.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>Record a review</source>
        <translation>Enregistrer un bilan</translation>
    </message>
    <message>
        <source>Edit the review</source>
        <translation>Modifier le bilan</translation>
    </message>
    <message>
        <source>Record the review</source>
        <translation>Enregistrer le bilan</translation>
    </message>
    <message>
        <source>Save the review</source>
        <translation>Enregistrer le bilan</translation>
    </message>
    <message>
        <source>Nobody else</source>
        <translation>Personne d’autre</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>&amp;Held on</source>
        <translation>Tenu &amp;le</translation>
    </message>
    <message>
        <source>&amp;With</source>
        <translation>&amp;Avec</translation>
    </message>
    <message>
        <source>For a joint review, France Travail (art. L. 262-31 CASF)</source>
        <translation>Pour un bilan conjoint, France Travail (art.&#xa0;L.&#xa0;262-31 CASF)</translation>
    </message>
    <message>
        <source>Con&amp;tract</source>
        <translation>&amp;Contrat</translation>
    </message>
    <message>
        <source>C&amp;onclusion</source>
        <translation>Concl&amp;usion</translation>
    </message>
    <message>
        <source>&amp;Summary</source>
        <translation>&amp;Synthèse</translation>
    </message>
    <message>
        <source>What was done, what remains, what was agreed. What does not belong here: health details, third people, judgements. The person may read it.</source>
        <translation>Ce qui a été fait, ce qui reste, ce qui a été convenu. N’y ont pas leur place&#xa0;: les détails de santé, les tierces personnes, les jugements. La personne peut la lire.</translation>
    </message>
    <message>
        <source>No contract</source>
        <translation>Aucun contrat</translation>
    </message>
    <message>
        <source>The request for another orientation is offered once the review is recorded.</source>
        <translation>La demande de réorientation est proposée une fois le bilan enregistré.</translation>
    </message>
</context>
<context>
    <name>RightDialog</name>
    <message>
        <source>Record a right</source>
        <translation>Enregistrer un droit</translation>
    </message>
    <message>
        <source>Edit the right</source>
        <translation>Modifier le droit</translation>
    </message>
    <message>
        <source>Record the right</source>
        <translation>Enregistrer le droit</translation>
    </message>
    <message>
        <source>Save the right</source>
        <translation>Enregistrer le droit</translation>
    </message>
    <message>
        <source>Subject to rights and &amp;duties</source>
        <translation>Soumis aux &amp;droits et devoirs</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>&amp;Right</source>
        <translation>D&amp;roit</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>É&amp;tat</translation>
    </message>
    <message>
        <source>R&amp;eason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>State s&amp;ince</source>
        <translation>État depui&amp;s le</translation>
    </message>
    <message>
        <source>&amp;Applied for on</source>
        <translation>Dem&amp;andé le</translation>
    </message>
    <message>
        <source>&amp;Opened on</source>
        <translation>&amp;Ouvert le</translation>
    </message>
    <message>
        <source>Received by the dé&amp;partement on</source>
        <translation>Reçu par le dé&amp;partement le</translation>
    </message>
    <message>
        <source>Opening or transfer received: the time to decide the orientation starts then</source>
        <translation>Ouverture du droit ou mutation du dossier reçue&#xa0;: le délai pour décider l’orientation court à partir de ce jour</translation>
    </message>
    <message>
        <source>&amp;Closed on</source>
        <translation>&amp;Clos le</translation>
    </message>
    <message>
        <source>Enter the day the right was opened.</source>
        <translation>Saisissez le jour d’ouverture du droit.</translation>
    </message>
    <message>
        <source>Enter the day of the application.</source>
        <translation>Saisissez le jour de la demande.</translation>
    </message>
    <message>
        <source>Enter the day the right was closed.</source>
        <translation>Saisissez le jour de clôture du droit.</translation>
    </message>
    <message>
        <source>The right is closed before it was opened.</source>
        <translation>Le droit est clos avant d’être ouvert.</translation>
    </message>
    <message>
        <source>The right is opened long before it was applied for.</source>
        <translation>Le droit est ouvert bien avant d’être demandé.</translation>
    </message>
</context>
<context>
    <name>RightsActs</name>
    <message>
        <source>%1: the file is restricted</source>
        <translation>%1&#xa0;: le dossier est limité</translation>
    </message>
    <message>
        <source>%1, answered on %2</source>
        <translation>%1, réponse donnée le %2</translation>
    </message>
    <message>
        <source>%1, to answer by %2</source>
        <translation>%1, réponse due le %2</translation>
    </message>
    <message>
        <source>everybody but who accompanies her</source>
        <translation>tous, sauf qui l’accompagne</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Against sharing with</source>
        <translation>Partage refusé avec</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Décider…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Answer the person…</source>
        <translation>Répondre à la personne…</translation>
    </message>
    <message>
        <source>Export all that is kept…</source>
        <translation>Exporter tout ce qui est conservé…</translation>
    </message>
    <message>
        <source>Who consulted the file</source>
        <translation>Qui a consulté le dossier</translation>
    </message>
    <message>
        <source>Erase the person…</source>
        <translation>Effacer la personne…</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Foyer</translation>
    </message>
    <message>
        <source>Your representatives</source>
        <translation>Vos représentants</translation>
    </message>
    <message>
        <source>Your rights</source>
        <translation>Vos droits</translation>
    </message>
    <message>
        <source>Orientations, contracts and reviews</source>
        <translation>Orientations, contrats et bilans</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Échéances</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Who acts around you</source>
        <translation>Qui agit autour de vous</translation>
    </message>
    <message>
        <source>What partners were asked</source>
        <translation>Ce qui a été demandé à des partenaires</translation>
    </message>
    <message>
        <source>What you asked by your rights</source>
        <translation>Vos demandes d’exercice des droits</translation>
    </message>
    <message>
        <source>What was shared, and with whom</source>
        <translation>Ce qui a été partagé, et avec qui</translation>
    </message>
    <message>
        <source>Who consulted your file</source>
        <translation>Qui a consulté votre dossier</translation>
    </message>
    <message>
        <source>Another file of your household</source>
        <translation>Un autre dossier de votre foyer</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autorité</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Dit le</translation>
    </message>
    <message>
        <source>Level from 0 to 4</source>
        <translation>Niveau de 0 à 4</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En clair</translation>
    </message>
    <message>
        <source>Outcome in words</source>
        <translation>Résultat en clair</translation>
    </message>
    <message>
        <source>The person is erased: the trail alone says that it took place.</source>
        <translation>La personne est effacée&#xa0;: seules les traces disent que cela a eu lieu.</translation>
    </message>
    <message>
        <source>Case conferences</source>
        <translation>Concertations</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Tenue le</translation>
    </message>
    <message>
        <source>In your words</source>
        <translation>Avec vos mots</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
</context>
<context>
    <name>RightsDecisionDialog</name>
    <message>
        <source>Decide: %1</source>
        <translation>Décider&#xa0;: %1</translation>
    </message>
    <message>
        <source>Record the decision</source>
        <translation>Enregistrer la décision</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>words of the person</comment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>&amp;Decision</source>
        <translation>Décis&amp;ion</translation>
    </message>
    <message>
        <source>Decided &amp;on</source>
        <translation>Décidé &amp;le</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>As the person reads it in the answer</source>
        <translation>Tel que la personne le lira dans la réponse</translation>
    </message>
    <message>
        <source>&amp;Answered on</source>
        <translation>&amp;Réponse donnée le</translation>
    </message>
    <message>
        <source>Empty until the answer has left</source>
        <translation>Vide tant que la réponse n’est pas partie</translation>
    </message>
    <message>
        <source>&amp;Lifted on</source>
        <translation>Le&amp;vée le</translation>
    </message>
    <message>
        <source>Empty while the restriction holds</source>
        <translation>Vide tant que la limitation dure</translation>
    </message>
    <message>
        <source>The answer tells the person why, and that she may turn to the CNIL or go to court.</source>
        <translation>La réponse dit à la personne pourquoi, et qu’elle peut saisir la CNIL ou le juge.</translation>
    </message>
    <message>
        <source>“Export all that is kept” makes the paper to give her.</source>
        <translation>«&#xa0;Exporter tout ce qui est conservé&#xa0;» fait le document à lui remettre.</translation>
    </message>
    <message>
        <source>What is wrong is corrected in the file, which keeps what it was in its history.</source>
        <translation>Ce qui est inexact se corrige dans le dossier, dont l’historique garde ce qui était écrit.</translation>
    </message>
    <message>
        <source>The circle closes to those it names, today; who accompanies the person stays.</source>
        <translation>Le cercle se ferme aujourd’hui à ceux qu’elle vise&#xa0;; qui accompagne la personne reste.</translation>
    </message>
    <message>
        <source>From then on, only the référent unique, the référent de parcours, the team lead and the orientation officer read the file: you too, if you are none of these.</source>
        <translation>Dès lors, seuls le référent unique, le référent de parcours, le responsable d’équipe et le chargé d’orientation lisent le dossier&#xa0;: vous n’y aurez plus accès si vous n’êtes aucun d’eux.</translation>
    </message>
    <message>
        <source>Nothing is erased by this decision: a team lead then does it, with “Erase the person…”. Print the answer before: nothing is left to write it with.</source>
        <translation>Cette décision n’efface rien&#xa0;: un responsable d’équipe le fait ensuite, par «&#xa0;Effacer la personne…&#xa0;». Imprimez la réponse avant&#xa0;: il ne restera rien pour l’écrire.</translation>
    </message>
</context>
<context>
    <name>RightsLetterText</name>
    <message>
        <source>You will find with this letter what is kept about you.</source>
        <translation>Vous trouverez avec cette lettre ce qui est conservé sur vous.</translation>
    </message>
    <message>
        <source>What was wrong has been corrected.</source>
        <translation>Ce qui était inexact a été corrigé.</translation>
    </message>
    <message>
        <source>Nothing is shared any more with anybody but those who accompany you.</source>
        <translation>Plus rien n’est partagé avec personne, sauf avec ceux qui vous accompagnent.</translation>
    </message>
    <message>
        <source>Nothing is shared any more with %1.</source>
        <translation>Plus rien n’est partagé avec ce partenaire&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Your file is now read only by those who lead it and answer for it.</source>
        <translation>Votre dossier n’est désormais lu que par ceux qui le conduisent et en répondent.</translation>
    </message>
    <message>
        <source>What is kept about you is erased; backups keep a copy until they are replaced.</source>
        <translation>Ce qui était conservé sur vous est effacé&#xa0;; les sauvegardes en gardent une copie jusqu’à leur remplacement.</translation>
    </message>
    <message>
        <source>Your request is granted.</source>
        <translation>Votre demande est acceptée.</translation>
    </message>
    <message>
        <source>Your request is granted in part.</source>
        <translation>Votre demande est acceptée en partie.</translation>
    </message>
    <message>
        <source>Your request cannot be granted.</source>
        <translation>Votre demande ne peut pas être acceptée.</translation>
    </message>
    <message>
        <source>Answer to a request about rights</source>
        <translation>Réponse à une demande d’exercice des droits</translation>
    </message>
    <message>
        <source>answer-rights</source>
        <translation>reponse-droits</translation>
    </message>
    <message>
        <source>Your rights over what is kept about you</source>
        <translation>Vos droits sur ce qui est conservé sur vous</translation>
    </message>
    <message>
        <source>File %1, on %2</source>
        <translation>Dossier %1, le %2</translation>
    </message>
    <message>
        <source>On %1 we received this request of yours: %2.</source>
        <translation>Le %1, nous avons reçu votre demande&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>RightsRequestDialog</name>
    <message>
        <source>Record a request about her rights</source>
        <translation>Enregistrer une demande d’exercice des droits</translation>
    </message>
    <message>
        <source>Edit the request</source>
        <translation>Modifier la demande</translation>
    </message>
    <message>
        <source>Record the request</source>
        <translation>Enregistrer la demande</translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation>Enregistrer la demande</translation>
    </message>
    <message>
        <source>&amp;What she asks</source>
        <translation>&amp;Objet de la demande</translation>
    </message>
    <message>
        <source>Everybody but who accompanies her</source>
        <translation>Tous, sauf qui l’accompagne</translation>
    </message>
    <message>
        <source>&amp;Against sharing with</source>
        <translation>Partage re&amp;fusé avec</translation>
    </message>
    <message>
        <source>&amp;Received on</source>
        <translation>Reçue &amp;le</translation>
    </message>
    <message>
        <source>&amp;How it came</source>
        <translation>&amp;Moyen de la demande</translation>
    </message>
    <message>
        <source>&amp;Identity checked on</source>
        <translation>&amp;Identité vérifiée le</translation>
    </message>
    <message>
        <source>Only asked of her in serious doubt</source>
        <translation>À ne demander qu’en cas de doute sérieux</translation>
    </message>
    <message>
        <source>In the &amp;person&apos;s words</source>
        <translation>Mots de la &amp;personne</translation>
    </message>
    <message>
        <source>As she agrees to it</source>
        <translation>Tels qu’elle les accepte</translation>
    </message>
    <message>
        <source>&amp;Told of two months more on</source>
        <translation>&amp;Deux mois de plus, informée le</translation>
    </message>
    <message>
        <source>Only for a complex request or many of them, told within the first month</source>
        <translation>Seulement si la demande est complexe ou s’il y en a beaucoup, et dite dans le premier mois</translation>
    </message>
    <message>
        <source>Wh&amp;y it takes longer</source>
        <translation>Motif du délai &amp;supplémentaire</translation>
    </message>
    <message>
        <source>To be answered by %1 at the latest: %2.</source>
        <translation>Réponse à donner le %1 au plus tard&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>RightsText</name>
    <message>
        <source>Access to what is kept (art. 15)</source>
        <translation>Accès à ce qui est conservé (art.&#xa0;15)</translation>
    </message>
    <message>
        <source>Rectification (art. 16)</source>
        <translation>Rectification (art.&#xa0;16)</translation>
    </message>
    <message>
        <source>Objection to sharing (art. 21)</source>
        <translation>Opposition au partage (art.&#xa0;21)</translation>
    </message>
    <message>
        <source>Restriction (art. 18)</source>
        <translation>Limitation (art.&#xa0;18)</translation>
    </message>
    <message>
        <source>Erasure (art. 17)</source>
        <translation>Effacement (art.&#xa0;17)</translation>
    </message>
    <message>
        <source>In an interview</source>
        <translation>En entretien</translation>
    </message>
    <message>
        <source>By letter</source>
        <translation>Par courrier</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Par courriel</translation>
    </message>
    <message>
        <source>On the phone</source>
        <translation>Par téléphone</translation>
    </message>
    <message>
        <source>By a form</source>
        <translation>Par formulaire</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>À décider</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Acceptée</translation>
    </message>
    <message>
        <source>Granted in part</source>
        <translation>Acceptée en partie</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>request of a person</comment>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Say when it was received: the month to answer runs from that day.</source>
        <translation>Dites quand elle a été reçue&#xa0;: le mois pour répondre court de ce jour.</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>Ce jour n’est pas encore venu.</translation>
    </message>
    <message>
        <source>This comes before the request was received.</source>
        <translation>C’est avant la réception de la demande.</translation>
    </message>
    <message>
        <source>The person is told of a longer delay within the first month (RGPD art. 12(3)).</source>
        <translation>La personne est informée d’un délai plus long dans le premier mois (RGPD, art.&#xa0;12 §&#xa0;3).</translation>
    </message>
    <message>
        <source>Say why it takes longer: the person reads it.</source>
        <translation>Dites pourquoi le délai est plus long&#xa0;: la personne le lit.</translation>
    </message>
    <message>
        <source>Choose what was decided.</source>
        <translation>Choisissez ce qui a été décidé.</translation>
    </message>
    <message>
        <source>Say when it was decided.</source>
        <translation>Dites quand cela a été décidé.</translation>
    </message>
    <message>
        <source>Say why: the person reads it in the answer (RGPD art. 12(4)).</source>
        <translation>Dites pourquoi&#xa0;: la personne le lit dans la réponse (RGPD, art.&#xa0;12 §&#xa0;4).</translation>
    </message>
    <message>
        <source>Choose what was decided before saying that it was answered.</source>
        <translation>Choisissez ce qui a été décidé avant de dire que la réponse est donnée.</translation>
    </message>
    <message>
        <source>A restriction is lifted after it was granted.</source>
        <translation>Une limitation se lève après avoir été acceptée.</translation>
    </message>
    <message>
        <source>What is kept is needed for a task of public interest, the accompaniment that the law gives to the organisation (RGPD art. 17(3)(b)).</source>
        <translation>Ce qui est conservé est nécessaire à une mission d’intérêt public, l’accompagnement que la loi confie à l’organisme (RGPD, art.&#xa0;17 §&#xa0;3 b).</translation>
    </message>
    <message>
        <source>You may turn to the data protection officer of the organisation, complain to the CNIL (3 place de Fontenoy, TSA 80715, 75334 Paris Cedex 07, or www.cnil.fr), or go to court.</source>
        <translation>Vous pouvez vous adresser au délégué à la protection des données de l’organisme, adresser une réclamation à la CNIL (3 place de Fontenoy, TSA&#xa0;80715, 75334 Paris Cedex&#xa0;07, ou www.cnil.fr), ou saisir le juge.</translation>
    </message>
</context>
<context>
    <name>RuleText</name>
    <message>
        <source>Law</source>
        <translation>Loi</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Usage</translation>
    </message>
</context>
<context>
    <name>SanctionText</name>
    <message>
        <source>Administrative suspension: %1. It is not a sanction.</source>
        <translation>Suspension administrative&#xa0;: %1. Ce n’est pas une sanction.</translation>
    </message>
    <message>
        <source>CAF applies a sanction decided by the president of the departmental council: see the breach case.</source>
        <translation>La CAF applique une sanction décidée par le président du conseil départemental&#xa0;: voir le dossier de manquement.</translation>
    </message>
    <message>
        <source>The reason received does not tell whether it is administrative or a sanction: ask CAF or the département.</source>
        <translation>Le motif reçu ne dit pas s’il s’agit d’une suspension administrative ou d’une sanction&#xa0;: demandez à la CAF ou au département.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 % for %n month(s)</source>
        <translation>
            <numerusform>%1, %2&#xa0;% pendant %n&#xa0;mois</numerusform>
            <numerusform>%1, %2&#xa0;% pendant %n&#xa0;mois</numerusform>
        </translation>
    </message>
    <message>
        <source>No sanction: decided on %1 by the president of the departmental council.</source>
        <translation>Pas de sanction&#xa0;: décidé le %1 par le président du conseil départemental.</translation>
    </message>
    <message>
        <source>Sanction decided on %1 by the president of the departmental council: %2, from %3 to %4.</source>
        <translation>Sanction décidée le %1 par le président du conseil départemental&#xa0;: %2, du %3 au %4.</translation>
    </message>
    <message>
        <source>Lifted on %1.</source>
        <translation>Levé le %1.</translation>
    </message>
    <message>
        <source>Rules of that day: from %1 to %2 % withheld, at most %3 % for a household of several people.</source>
        <translation>Règles de ce jour&#xa0;: de %1 à %2&#xa0;% retenus, %3&#xa0;% au plus pour un foyer de plusieurs personnes.</translation>
    </message>
    <message>
        <source>Rules of that day: up to %1 % withheld, at most %2 % for a household of several people.</source>
        <translation>Règles de ce jour&#xa0;: jusqu’à %1&#xa0;% retenus, %2&#xa0;% au plus pour un foyer de plusieurs personnes.</translation>
    </message>
    <message numerus="yes">
        <source>From %1 to %n month(s).</source>
        <translation>
            <numerusform>De %1 à %n&#xa0;mois.</numerusform>
            <numerusform>De %1 à %n&#xa0;mois.</numerusform>
        </translation>
    </message>
    <message>
        <source>A suppression may be decided, after the opinion of the multidisciplinary team.</source>
        <translation>Une suppression peut être décidée, après avis de l’équipe pluridisciplinaire.</translation>
    </message>
    <message>
        <source>No suppression.</source>
        <translation>Pas de suppression.</translation>
    </message>
    <message>
        <source>The opinion of the multidisciplinary team is needed.</source>
        <translation>L’avis de l’équipe pluridisciplinaire est nécessaire.</translation>
    </message>
</context>
<context>
    <name>SearchButton</name>
    <message>
        <source>Find a person, a partner, an action…</source>
        <translation>Rechercher une personne, un partenaire, une action…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ServerDialog</name>
    <message>
        <source>Open the base of a team</source>
        <translation>Ouvrir la base d’une équipe</translation>
    </message>
    <message>
        <source>Open the base</source>
        <translation>Ouvrir la base</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>Your IT service gives it: the server and the base, without a passphrase</source>
        <translation>Donnée par votre service informatique&#xa0;: le serveur et la base, sans phrase de passe</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>&amp;Identifiant</translation>
    </message>
    <message>
        <source>Your account in this base</source>
        <translation>Votre compte dans cette base</translation>
    </message>
    <message>
        <source>The login is missing</source>
        <translation>L’identifiant manque</translation>
    </message>
</context>
<context>
    <name>ServiceDialog</name>
    <message>
        <source>New service</source>
        <translation>Nouveau service</translation>
    </message>
    <message>
        <source>Edit the service</source>
        <translation>Modifier le service</translation>
    </message>
    <message>
        <source>Add the service</source>
        <translation>Ajouter le service</translation>
    </message>
    <message>
        <source>Save the service</source>
        <translation>Enregistrer le service</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Themes</source>
        <translation>&amp;Thématiques</translation>
    </message>
    <message>
        <source>The needs it answers: it is found by them</source>
        <translation>Les besoins auxquels il répond&#xa0;: c’est par eux qu’on le trouve</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>T&amp;ype</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Description</translation>
    </message>
    <message>
        <source>Who can have it</source>
        <translation>Qui peut en bénéficier</translation>
    </message>
    <message>
        <source>&amp;For whom</source>
        <translation>&amp;Pour qui</translation>
    </message>
    <message>
        <source>C&amp;onditions</source>
        <translation>Cond&amp;itions d’accès</translation>
    </message>
    <message>
        <source>F&amp;ees</source>
        <translation>F&amp;rais</translation>
    </message>
    <message>
        <source>&amp;Hours a week</source>
        <translation>&amp;Heures par semaine</translation>
    </message>
    <message>
        <source>&amp;Weeks</source>
        <translation>&amp;Semaines</translation>
    </message>
    <message>
        <source>How to ask</source>
        <translation>Comment le mobiliser</translation>
    </message>
    <message>
        <source>&amp;Reception</source>
        <translation>&amp;Accueil</translation>
    </message>
    <message>
        <source>How to &amp;ask</source>
        <translation>Co&amp;mment le mobiliser</translation>
    </message>
    <message>
        <source>Who &amp;may ask</source>
        <translation>Qui peut le mobi&amp;liser</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>&amp;Commune</source>
        <translation>&amp;Commune</translation>
    </message>
    <message>
        <source>Empty: at the organisation&apos;s address</source>
        <translation>Vide&#xa0;: à l’adresse de la structure</translation>
    </message>
    <message>
        <source>&amp;Postcode</source>
        <translation>Code p&amp;ostal</translation>
    </message>
    <message>
        <source>Area &amp;served</source>
        <translation>&amp;Zone d’intervention</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Te&amp;lephone</source>
        <translation>Téléphon&amp;e</translation>
    </message>
    <message>
        <source>E-ma&amp;il</source>
        <translation>Co&amp;urriel</translation>
    </message>
    <message>
        <source>Name the service.</source>
        <translation>Nommez le service.</translation>
    </message>
    <message>
        <source>A postcode has five digits.</source>
        <translation>Un code postal compte cinq chiffres.</translation>
    </message>
    <message>
        <source>Write an e-mail address such as nom@exemple.fr.</source>
        <translation>Écrivez une adresse électronique comme nom@exemple.fr.</translation>
    </message>
</context>
<context>
    <name>ServicesTab</name>
    <message>
        <source>%1 h a week</source>
        <translation>%1 h par semaine</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n semaine</numerusform>
            <numerusform>%n semaines</numerusform>
        </translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thématiques</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions d’accès</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Frais</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>How to ask</source>
        <translation>Comment le mobiliser</translation>
    </message>
    <message>
        <source>Who may ask</source>
        <translation>Qui peut le mobiliser</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Area served</source>
        <translation>Zone d’intervention</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Freshness</source>
        <translation>Fraîcheur</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>&amp;Add a service</source>
        <translation>Ajouter un &amp;service</translation>
    </message>
    <message>
        <source>Edit the &amp;service</source>
        <translation>Modifier le ser&amp;vice</translation>
    </message>
    <message>
        <source>No service described yet</source>
        <translation>Aucun service décrit pour l’instant</translation>
    </message>
    <message>
        <source>Describe what this partner offers, so that it is found by need and place.</source>
        <translation>Décrivez ce que propose ce partenaire, pour le trouver par besoin et par lieu.</translation>
    </message>
    <message>
        <source>Add a service</source>
        <translation>Ajouter un service</translation>
    </message>
</context>
<context>
    <name>SharedPeopleTab</name>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation>Qui agit</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis le</translation>
    </message>
    <message>
        <source>People shared with me</source>
        <translation>Personnes suivies en commun</translation>
    </message>
    <message>
        <source>You share nobody with this partner</source>
        <translation>Vous ne suivez personne en commun avec ce partenaire</translation>
    </message>
    <message>
        <source>People appear here when both of you are in their circle.</source>
        <translation>Une personne apparaît ici quand vous êtes tous deux dans son cercle.</translation>
    </message>
    <message numerus="yes">
        <source>You share %n person(s).</source>
        <translation>
            <numerusform>Vous suivez %n personne en commun.</numerusform>
            <numerusform>Vous suivez %n personnes en commun.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This partner acts for %n person(s) of the base.</source>
        <translation>
            <numerusform>Ce partenaire agit pour %n personne de la base.</numerusform>
            <numerusform>Ce partenaire agit pour %n personnes de la base.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SharingText</name>
    <message>
        <source>Contract printed</source>
        <translation>Contrat imprimé</translation>
    </message>
    <message>
        <source>Plan of the person printed</source>
        <translation>Plan de la personne imprimé</translation>
    </message>
    <message>
        <source>Brief printed</source>
        <translation>Essentiel imprimé</translation>
    </message>
    <message>
        <source>Map of the circle printed</source>
        <translation>Carte du cercle imprimée</translation>
    </message>
    <message>
        <source>Sheet of a request printed</source>
        <translation>Fiche d’une demande imprimée</translation>
    </message>
    <message>
        <source>Appointments exported to a calendar</source>
        <translation>Rendez-vous exportés vers un agenda</translation>
    </message>
    <message>
        <source>Document printed or exported</source>
        <translation>Document imprimé ou exporté</translation>
    </message>
    <message>
        <source>Entered the circle</source>
        <translation>Entrée dans le cercle</translation>
    </message>
    <message>
        <source>Left the circle</source>
        <translation>Sortie du cercle</translation>
    </message>
    <message>
        <source>Request sent: %1</source>
        <translation>Demande envoyée&#xa0;: %1</translation>
    </message>
    <message>
        <source>The person objected to sharing</source>
        <translation>La personne s’est opposée au partage</translation>
    </message>
    <message>
        <source>The person lifted her objection</source>
        <translation>La personne a levé son opposition</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Basis of sharing</source>
        <translation>Fondement du partage</translation>
    </message>
    <message>
        <source>Person told</source>
        <translation>Personne informée</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En clair</translation>
    </message>
    <message>
        <source>not told, as far as is known</source>
        <translation>non informée, à notre connaissance</translation>
    </message>
    <message>
        <source>told on %1</source>
        <translation>informée le %1</translation>
    </message>
    <message>
        <source>Minutes of a case conference printed</source>
        <translation>Compte rendu de concertation imprimé</translation>
    </message>
    <message>
        <source>All that is kept exported for the person</source>
        <translation>Tout ce qui est conservé exporté pour la personne</translation>
    </message>
    <message>
        <source>Answer to a request about rights printed</source>
        <translation>Réponse à une demande d’exercice des droits imprimée</translation>
    </message>
</context>
<context>
    <name>ShortcutList</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Filter the commands</source>
        <translation>Filtrer les commandes</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Les commandes et leurs touches</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Next, previous field</source>
        <translation>Champ suivant, précédent</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Maj+Tab</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save the form</source>
        <translation>Enregistrer le formulaire</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Leave the form or the message</source>
        <translation>Quitter le formulaire ou fermer le message</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Next, previous tab of a page</source>
        <translation>Onglet suivant, précédent d’une page</translation>
    </message>
    <message>
        <source>Ctrl+Tab, Ctrl+Shift+Tab</source>
        <translation>Ctrl+Tab, Ctrl+Maj+Tab</translation>
    </message>
    <message>
        <source>Open what is chosen</source>
        <translation>Ouvrir ce qui est choisi</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>What can be done with what is chosen</source>
        <translation>Ce qu’on peut faire de ce qui est choisi</translation>
    </message>
    <message>
        <source>Menu, Shift+F10</source>
        <translation>Menu, Maj+F10</translation>
    </message>
    <message>
        <source>Date: next, previous day or month</source>
        <translation>Date&#xa0;: jour ou mois suivant, précédent</translation>
    </message>
    <message>
        <source>Up, Down, Page Up, Page Down</source>
        <translation>Haut, Bas, Page préc., Page suiv.</translation>
    </message>
    <message>
        <source>Date: open the calendar</source>
        <translation>Date&#xa0;: ouvrir le calendrier</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Bas</translation>
    </message>
    <message>
        <source>Pathway: move among the marks and lanes</source>
        <translation>Parcours&#xa0;: aller d’un repère ou d’un couloir à l’autre</translation>
    </message>
    <message>
        <source>Arrows, Home, End</source>
        <translation>Flèches, Début, Fin</translation>
    </message>
    <message>
        <source>Pathway: closer, farther</source>
        <translation>Parcours&#xa0;: rapprocher, éloigner</translation>
    </message>
    <message>
        <source>+, -</source>
        <translation>+, -</translation>
    </message>
    <message>
        <source>Pathway: back to today</source>
        <translation>Parcours&#xa0;: revenir à aujourd’hui</translation>
    </message>
    <message>
        <source>T</source>
        <translation>T</translation>
    </message>
    <message>
        <source>Pathway: earlier, later</source>
        <translation>Parcours&#xa0;: plus tôt, plus tard</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation>Page préc., Page suiv.</translation>
    </message>
</context>
<context>
    <name>ShowCommand</name>
    <message>
        <source>Shows one person: identity, stage, deadlines, circle.</source>
        <translation>Montre une personne&#xa0;: identité, étape, échéances, cercle.</translation>
    </message>
    <message>
        <source>The base.</source>
        <translation>La base.</translation>
    </message>
    <message>
        <source>File number, as M-2026-000123.</source>
        <translation>Numéro de dossier, comme M-2026-000123.</translation>
    </message>
    <message>
        <source>State of the pathway on this day; today by default.</source>
        <translation>État du parcours ce jour-là&#xa0;; aujourd’hui par défaut.</translation>
    </message>
    <message>
        <source>Prints JSON.</source>
        <translation>Écrit du JSON.</translation>
    </message>
    <message>
        <source>No file has this number.</source>
        <translation>Aucun dossier ne porte ce numéro.</translation>
    </message>
    <message>
        <source>Stage: %1</source>
        <translation>Étape&#xa0;: %1</translation>
    </message>
    <message>
        <source>Référent unique: %1</source>
        <translation>Référent unique&#xa0;: %1</translation>
    </message>
    <message>
        <source>Your account sees only part of this file.</source>
        <translation>Votre compte ne voit qu’une partie de ce dossier.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Opened lately</source>
        <translation>Ouvertes récemment</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>The pathway of each person, with everyone who acts around her.</source>
        <translation>Le parcours de chaque personne, avec tous ceux qui agissent autour d’elle.</translation>
    </message>
    <message>
        <source>Open a base</source>
        <translation>Ouvrir une base</translation>
    </message>
    <message>
        <source>A .maillage file of your organisation</source>
        <translation>Un fichier .maillage de votre structure</translation>
    </message>
    <message>
        <source>Create a base</source>
        <translation>Créer une base</translation>
    </message>
    <message>
        <source>Name your territory, then import your people and partners</source>
        <translation>Nommez votre territoire, puis importez vos personnes et vos partenaires</translation>
    </message>
    <message>
        <source>Try with demonstration data</source>
        <translation>Essayer avec des données de démonstration</translation>
    </message>
    <message>
        <source>An invented territory, to look around without any risk</source>
        <translation>Un territoire inventé, pour tout regarder sans risque</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Open the base of a team</source>
        <translation>Ouvrir la base d’une équipe</translation>
    </message>
    <message>
        <source>On a server of your organisation, several workstations at once</source>
        <translation>Sur un serveur de votre structure, à plusieurs postes à la fois</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Saved at %1</source>
        <translation>Enregistré à %1</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>Tout est enregistré</translation>
    </message>
    <message>
        <source>Reading only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Reading only: open elsewhere (%1)</source>
        <translation>Lecture seule&#xa0;: ouvert ailleurs (%1)</translation>
    </message>
    <message>
        <source>demonstration, without passphrase</source>
        <translation>démonstration, sans phrase de passe</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>Le serveur ne répond pas</translation>
    </message>
</context>
<context>
    <name>SubjectDialog</name>
    <message>
        <source>Add a subject</source>
        <translation>Ajouter un sujet</translation>
    </message>
    <message>
        <source>Edit the subject</source>
        <translation>Modifier le sujet</translation>
    </message>
    <message>
        <source>Add the subject</source>
        <translation>Ajouter le sujet</translation>
    </message>
    <message>
        <source>Save the subject</source>
        <translation>Enregistrer le sujet</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>&amp;Sujet</translation>
    </message>
    <message>
        <source>As those present will read it</source>
        <translation>Tel que les présents le liront</translation>
    </message>
    <message>
        <source>Write the subject.</source>
        <translation>Écrivez le sujet.</translation>
    </message>
</context>
<context>
    <name>TargetBase</name>
    <message>
        <source>Integration service</source>
        <translation>Service d’insertion</translation>
    </message>
    <message>
        <source>Counsellor</source>
        <translation>Conseiller</translation>
    </message>
</context>
<context>
    <name>TargetDialog</name>
    <message>
        <source>Set a target</source>
        <translation>Fixer un objectif</translation>
    </message>
    <message>
        <source>Edit the target</source>
        <translation>Modifier l’objectif</translation>
    </message>
    <message>
        <source>Set the target</source>
        <translation>Fixer l’objectif</translation>
    </message>
    <message>
        <source>Save the target</source>
        <translation>Enregistrer l’objectif</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>T&amp;hème</translation>
    </message>
    <message>
        <source>&amp;Target</source>
        <translation>&amp;Objectif</translation>
    </message>
    <message>
        <source>In other &amp;words</source>
        <translation>En d’autres &amp;mots</translation>
    </message>
    <message>
        <source>The person&apos;s own words go before those of the list</source>
        <translation>Les mots de la personne passent avant ceux de la liste</translation>
    </message>
    <message>
        <source>&amp;Set on</source>
        <translation>&amp;Fixé le</translation>
    </message>
    <message>
        <source>The person &amp;agreed on</source>
        <translation>&amp;Accord de la personne le</translation>
    </message>
    <message>
        <source>Empty until she did: actions come after her agreement</source>
        <translation>Vide tant qu’elle ne l’a pas donné&#xa0;: les actions viennent après son accord</translation>
    </message>
    <message>
        <source>None of the list</source>
        <translation>Aucune de la liste</translation>
    </message>
</context>
<context>
    <name>TeamDecisionDialog</name>
    <message>
        <source>Record a decision</source>
        <translation>Noter une décision</translation>
    </message>
    <message>
        <source>Record the decision</source>
        <translation>Enregistrer la décision</translation>
    </message>
    <message>
        <source>New target: %1</source>
        <comment>theme</comment>
        <translation>Nouvel objectif&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nobody has anything to do</source>
        <translation>Rien à faire pour personne</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>La personne</translation>
    </message>
    <message>
        <source>A partner</source>
        <translation>Un partenaire</translation>
    </message>
    <message>
        <source> h a week</source>
        <translation>&#xa0;h par semaine</translation>
    </message>
    <message>
        <source>&amp;Decision</source>
        <translation>Déc&amp;ision</translation>
    </message>
    <message>
        <source>Becomes an action for the &amp;target</source>
        <translation>Devient une action pour l’ob&amp;jectif</translation>
    </message>
    <message>
        <source>Without a target, the decision stands in the minutes alone</source>
        <translation>Sans objectif, la décision reste au seul compte rendu</translation>
    </message>
    <message>
        <source>The person a&amp;grees to it on</source>
        <translation>La personne est d’&amp;accord le</translation>
    </message>
    <message>
        <source>An action needs her agreement to its target</source>
        <translation>Une action suppose son accord sur l’objectif</translation>
    </message>
    <message>
        <source>&amp;Who takes it</source>
        <translation>&amp;Qui s’en charge</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisme</translation>
    </message>
    <message>
        <source>P&amp;rofessional</source>
        <translation>P&amp;rofessionnel</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>&amp;Pour le</translation>
    </message>
    <message>
        <source>&amp;Hours</source>
        <translation>&amp;Heures</translation>
    </message>
    <message>
        <source>Write what was decided.</source>
        <translation>Écrivez ce qui a été décidé.</translation>
    </message>
    <message>
        <source>Say who takes it.</source>
        <translation>Indiquez qui s’en charge.</translation>
    </message>
    <message>
        <source>Say by when.</source>
        <translation>Indiquez pour quand.</translation>
    </message>
    <message>
        <source>This day is past.</source>
        <translation>Ce jour est passé.</translation>
    </message>
    <message>
        <source>Without her agreement, leave the target out: the minutes keep it.</source>
        <translation>Sans son accord, laissez l’objectif vide&#xa0;: le compte rendu garde la décision.</translation>
    </message>
    <message>
        <source>The agreement cannot be in the future.</source>
        <translation>L’accord ne peut pas être dans le futur.</translation>
    </message>
</context>
<context>
    <name>TermDialog</name>
    <message>
        <source>Words of the territory</source>
        <translation>Mots du territoire</translation>
    </message>
    <message>
        <source>Save the words</source>
        <translation>Enregistrer les mots</translation>
    </message>
    <message>
        <source>&amp;Words here</source>
        <translation>&amp;Mots d’ici</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>T&amp;hème</translation>
    </message>
    <message>
        <source>National &amp;code</source>
        <translation>&amp;Code national</translation>
    </message>
    <message>
        <source>What it counts as outside the territory</source>
        <translation>Ce à quoi il correspond hors du territoire</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Du</translation>
    </message>
    <message>
        <source>Empty: always</source>
        <translation>Vide&#xa0;: depuis toujours</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Jusqu’au</translation>
    </message>
    <message>
        <source>Empty while it is in use; files keep what was recorded with it</source>
        <translation>Vide tant qu’il est employé&#xa0;; les dossiers gardent ce qui a été enregistré avec lui</translation>
    </message>
</context>
<context>
    <name>TermsTab</name>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>National words</source>
        <translation>Mots nationaux</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Employé</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Vocabulaire</translation>
    </message>
    <message>
        <source>&amp;Add words…</source>
        <translation>&amp;Ajouter des mots…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>&amp;Vocabulary</source>
        <translation>&amp;Vocabulaire</translation>
    </message>
    <message>
        <source>no longer</source>
        <translation>plus maintenant</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
</context>
<context>
    <name>TrailTab</name>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échoué</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>Trail</source>
        <translation>Traces</translation>
    </message>
    <message>
        <source>Emergencies</source>
        <translation>Ouvertures en urgence</translation>
    </message>
    <message>
        <source>Show &amp;earlier rows</source>
        <translation>Afficher les lignes &amp;précédentes</translation>
    </message>
    <message>
        <source>Nothing was done yet</source>
        <translation>Rien n’a encore été fait</translation>
    </message>
</context>
<context>
    <name>TrailText</name>
    <message>
        <source>base entered</source>
        <translation>entrée dans la base</translation>
    </message>
    <message>
        <source>people listed</source>
        <translation>liste de personnes affichée</translation>
    </message>
    <message>
        <source>file consulted</source>
        <translation>dossier consulté</translation>
    </message>
    <message>
        <source>history consulted</source>
        <translation>historique consulté</translation>
    </message>
    <message>
        <source>file opened in an emergency</source>
        <translation>dossier ouvert en urgence</translation>
    </message>
    <message>
        <source>file created</source>
        <translation>dossier créé</translation>
    </message>
    <message>
        <source>identity edited</source>
        <translation>identité modifiée</translation>
    </message>
    <message>
        <source>household linked</source>
        <translation>foyer rattaché</translation>
    </message>
    <message>
        <source>right recorded</source>
        <translation>droit enregistré</translation>
    </message>
    <message>
        <source>registration recorded</source>
        <translation>inscription enregistrée</translation>
    </message>
    <message>
        <source>circle changed</source>
        <translation>cercle modifié</translation>
    </message>
    <message>
        <source>orientation recorded</source>
        <translation>orientation enregistrée</translation>
    </message>
    <message>
        <source>appointment planned</source>
        <translation>rendez-vous fixé</translation>
    </message>
    <message>
        <source>outcome of an appointment told</source>
        <translation>issue d’un rendez-vous indiquée</translation>
    </message>
    <message>
        <source>appointment removed</source>
        <translation>rendez-vous supprimé</translation>
    </message>
    <message>
        <source>diagnosis recorded</source>
        <translation>diagnostic enregistré</translation>
    </message>
    <message>
        <source>contract recorded</source>
        <translation>contrat enregistré</translation>
    </message>
    <message>
        <source>contract removed</source>
        <translation>contrat supprimé</translation>
    </message>
    <message>
        <source>exit recorded</source>
        <translation>sortie enregistrée</translation>
    </message>
    <message>
        <source>network consulted</source>
        <translation>réseau consulté</translation>
    </message>
    <message>
        <source>network edited</source>
        <translation>réseau modifié</translation>
    </message>
    <message>
        <source>view kept</source>
        <translation>vue enregistrée</translation>
    </message>
    <message>
        <source>people imported</source>
        <translation>personnes importées</translation>
    </message>
    <message>
        <source>partners imported</source>
        <translation>partenaires importés</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>annulation</translation>
    </message>
    <message>
        <source>trail read</source>
        <translation>traces lues</translation>
    </message>
    <message>
        <source>emergencies reviewed</source>
        <translation>ouvertures en urgence relues</translation>
    </message>
    <message>
        <source>accounts managed</source>
        <translation>comptes gérés</translation>
    </message>
    <message>
        <source>own passphrase changed</source>
        <translation>phrase de passe changée</translation>
    </message>
    <message>
        <source>base checked</source>
        <translation>base vérifiée</translation>
    </message>
    <message>
        <source>base backed up</source>
        <translation>base sauvegardée</translation>
    </message>
    <message>
        <source>base made</source>
        <translation>base créée</translation>
    </message>
    <message>
        <source>Counsellor</source>
        <translation>Conseiller ou conseillère</translation>
    </message>
    <message>
        <source>Team lead</source>
        <translation>Responsable d’équipe</translation>
    </message>
    <message>
        <source>Orientation officer</source>
        <translation>Orientation</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>Data protection officer</source>
        <translation>Protection des données</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>not for this role</source>
        <translation>pas pour ce rôle</translation>
    </message>
    <message>
        <source>not in the circle</source>
        <translation>hors du cercle</translation>
    </message>
    <message>
        <source>by undoing</source>
        <translation>par annulation</translation>
    </message>
    <message numerus="yes">
        <source>%n wrong passphrase(s)</source>
        <translation>
            <numerusform>%n phrase de passe fausse</numerusform>
            <numerusform>%n phrases de passe fausses</numerusform>
        </translation>
    </message>
    <message>
        <source>plan edited</source>
        <translation>plan d’action modifié</translation>
    </message>
    <message>
        <source>review recorded</source>
        <translation>bilan enregistré</translation>
    </message>
    <message>
        <source>breach case recorded</source>
        <translation>dossier de manquement enregistré</translation>
    </message>
    <message>
        <source>note written</source>
        <translation>note écrite</translation>
    </message>
    <message>
        <source>reason of the day put off</source>
        <translation>échéance reportée dans la journée</translation>
    </message>
    <message>
        <source>document printed or exported</source>
        <translation>document imprimé ou exporté</translation>
    </message>
    <message>
        <source>vocabulary edited</source>
        <translation>vocabulaire modifié</translation>
    </message>
    <message>
        <source>request to a partner</source>
        <translation>demande à un partenaire</translation>
    </message>
    <message>
        <source>answer to a request</source>
        <translation>réponse à une demande</translation>
    </message>
    <message>
        <source>fact proposed to the household</source>
        <translation>fait proposé au foyer</translation>
    </message>
    <message>
        <source>files merged or told apart</source>
        <translation>dossiers réunis ou distingués</translation>
    </message>
    <message>
        <source>file given to another référent</source>
        <translation>dossier confié à un autre référent</translation>
    </message>
    <message>
        <source>exercise of a right recorded</source>
        <translation>demande d’exercice des droits enregistrée</translation>
    </message>
    <message>
        <source>person erased for good</source>
        <translation>personne effacée sans retour</translation>
    </message>
</context>
<context>
    <name>ViewCommands</name>
    <message>
        <source>&amp;Save as a view…</source>
        <translation>&amp;Enregistrer comme vue…</translation>
    </message>
    <message>
        <source>&amp;Update the view</source>
        <translation>Mettre à &amp;jour la vue</translation>
    </message>
    <message>
        <source>&amp;Rename the view…</source>
        <translation>&amp;Renommer la vue…</translation>
    </message>
    <message>
        <source>Re&amp;move the view</source>
        <translation>&amp;Supprimer la vue</translation>
    </message>
    <message>
        <source>The base is open for reading only.</source>
        <translation>La base est ouverte en lecture seule.</translation>
    </message>
    <message>
        <source>This view is built in.</source>
        <translation>Cette vue est intégrée à Maillage.</translation>
    </message>
    <message>
        <source>The list shows what the view was saved with.</source>
        <translation>La liste montre ce que la vue a enregistré.</translation>
    </message>
    <message>
        <source>The view “%1” was removed.</source>
        <translation>La vue «&#xa0;%1&#xa0;» a été supprimée.</translation>
    </message>
</context>
<context>
    <name>ViewDialog</name>
    <message>
        <source>Save as a view</source>
        <translation>Enregistrer comme vue</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Renommer la vue</translation>
    </message>
    <message>
        <source>Save the view</source>
        <translation>Enregistrer la vue</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Give the view a name.</source>
        <translation>Donnez un nom à la vue.</translation>
    </message>
    <message>
        <source>Another view has this name.</source>
        <translation>Une autre vue porte ce nom.</translation>
    </message>
</context>
<context>
    <name>ViewList</name>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitNotice</name>
    <message>
        <source>See the &amp;history</source>
        <translation>Voir l’&amp;historique</translation>
    </message>
    <message>
        <source>Since your visit (%1): %2.</source>
        <translation>Depuis votre visite (%1)&#xa0;: %2.</translation>
    </message>
    <message>
        <source>By %1.</source>
        <translation>Par %1.</translation>
    </message>
</context>
<context>
    <name>WorkspaceLink</name>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rétabli&#xa0;: %1</translation>
    </message>
    <message>
        <source>The server does not answer. What you are typing stays here; nothing can be saved until it answers again. Maillage goes on trying.</source>
        <translation>Le serveur ne répond pas. Ce que vous saisissez reste ici&#xa0;; rien ne peut être enregistré avant qu’il réponde de nouveau. Maillage continue d’essayer.</translation>
    </message>
    <message>
        <source>The server answers again: you can save.</source>
        <translation>Le serveur répond de nouveau&#xa0;: vous pouvez enregistrer.</translation>
    </message>
</context>
</TS>
