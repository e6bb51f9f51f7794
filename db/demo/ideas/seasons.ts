import type { DemoStory } from "../story.ts";

/** Winter, feasts, songs, books, boats and what the harbour does all year. */
export const seasons: DemoStory[] = [
  {
    title: "The winter shelf",
    body: "Take a coat, leave a coat. One rail and one shelf by the Roastery door, no list, no questions.\n\nMy son grew eleven centimetres and his good coat hangs in a cupboard doing nothing.",
    by: "rosa",
    question: "neighbour",
    daysAgo: 96,
    votes: 41,
    steps: [
      { day: 0.6, by: "clara", says: "Snowsuits. Everyone has one that was worn for three weeks in total." },
      {
        day: 1.2,
        by: "ines",
        answers:
          "Coats that hang idle on one side of the street, cold people on the other, and only a door between them. I stood in the Roastery porch at eight in the evening: it’s dry, it’s lit, you can reach it without passing the till, and nobody inside can see who takes what. “No list” are the two words that made me trust it. My question to all of you: a wet coat on a Monday, a torn one on a Tuesday, who does what?",
      },
      { day: 1.3, hosts: "ines" },
      {
        day: 2.1,
        by: "nell",
        kind: "yes-and",
        says: "Give me the torn ones. Give me all the torn ones. Needle, tea, window seat.",
        replies: [{ by: "rosa", day: 2.6, says: "Nell, I have already put aside a zip for you." }],
      },
      {
        day: 5.8,
        by: "ann",
        kind: "yes-and",
        says: "Something in the pocket. A bus ticket, a sweet, a note that says it was warm on the ferry. A coat with a thing in the pocket is a present.",
      },
      {
        day: 14.5,
        by: "ines",
        answers:
          "We have a rail from a closed-down gymnastics hall, Nell’s needle and a washing machine at the Roastery that stands still from Saturday to Monday. What’s missing is a keeper for each day. Let’s find the words for that job together.",
        stage: "polishing",
      },
      {
        day: 20,
        by: "amir",
        kind: "question",
        says: "Is it all right to take one if you’re not poor but only stupid and went out without?",
        replies: [{ by: "rosa", day: 20.3, says: "That’s who it is for. Also for the others." }],
      },
      {
        day: 70,
        by: "ines",
        pilot: {
          hypothesis:
            "We believe that a rail with a different keeper each day will stay tidy and full, and that people will take a coat when nobody is watching.",
          measure:
            "Over 24 days at least 60 coats are taken, never fewer than five hang on the rail in the evening, and nothing torn hangs there for longer than two days.",
          places: 12,
          starts: 84,
          ends: 108,
        },
      },
      { day: 70.5, seats: ["rosa", "nell", "ann", "marta", "yusuf", "wanda"] },
      { day: 74.2, seats: ["bo", "grace", "sofia", "eli", "mei"] },
      {
        day: 91,
        by: "bo",
        says: "My Thursday: nine taken, fourteen left, one of them with a fishing licence in it. Has been returned to a grateful man.",
      },
    ],
  },
  {
    title: "A choir that needs no audition",
    body: "Come in wet, sing for an hour, go home warm. No audition, no concert, no black trousers.\n\nI’d get out of the house in February for that. I’d get out of the *bath* for that.",
    by: "siri",
    question: "winter",
    daysAgo: 324,
    votes: 39,
    steps: [
      {
        day: 0.4,
        by: "vera",
        says: "I was told at nine to only move my lips. I’m sixty. Is there a place for moving lips?",
        replies: [{ by: "siri", day: 0.6, says: "Front row, and with the sound on." }],
      },
      {
        day: 1.3,
        by: "june",
        answers:
          "No test, no show at the end, only the hour itself. After I’ve switched the drum off on Thursdays the Roastery stays at twenty-four degrees until nine, and I’ve caught myself singing in there because the copper hood gives it back. So I believe you. The bath convinced the whole team, and we’re thankful to have been made to laugh on a Monday. Who would bring the first three songs?",
      },
      { day: 1.4, hosts: "june" },
      {
        day: 2.5,
        by: "ingrid",
        kind: "yes-and",
        says: "Songs that work with rope. Haul songs have one line for the person who knows it and one for the forty who don’t. No paper needed.",
      },
      {
        day: 3.1,
        by: "oskar",
        kind: "yes-and",
        says: "Put a big drum in the middle. Then I’ll come too and keep you all in time, since somebody has to.",
      },
      {
        day: 6,
        by: "june",
        pilot: {
          hypothesis:
            "We believe that people who don’t call themselves singers will come out on a dark Thursday if nothing is asked of them.",
          measure:
            "At least fifteen people on three of four Thursdays, and half of the first evening’s singers are back for the fourth.",
          places: 24,
          starts: 12,
          ends: 34,
        },
      },
      { day: 6.4, seats: ["siri", "vera", "ingrid", "oskar", "ann", "tom", "nell"] },
      { day: 8.8, seats: ["pearl", "yusuf", "hana", "rosa", "karim", "luc", "otto"] },
      {
        day: 36,
        by: "june",
        concludes: "adopt",
        learned:
          "We expected fifteen; there were **17, 22, 21 and 31**. Of the first evening’s seventeen, thirteen came to the fourth. What we got wrong was the hour: at seven the parents can’t come and the bakers have to sleep, so it’s six now. Five people told us that it was the only evening in the week on which they spoke aloud.",
      },
      {
        day: 48,
        by: "june",
        ships:
          "Thursdays at six, in the Roastery, all year round. You need not have come before, you need not be able to read notes, and you may leave in the middle of a verse.",
        story:
          "Thirteen of the seventeen people who came on the first wet Thursday say they can’t sing.\n\nSiri asked for one hour with nothing at the end of it: no concert, no audition, no black trousers. The Roastery is warm from the drum on those evenings and its copper hood makes forty timid voices sound like a hundred.\n\nIngrid brought hauling songs from the ferries, in which one person knows the line and everyone else only has to pull. Oskar, who has never heard a note of it, keeps the beat on a drum in the middle.\n\n“At nine I was told to just move my lips,” says somebody in the front row. “It took fifty-one years to get the sound back on.”",
      },
      {
        day: 48.4,
        by: "june",
        credits: "tom",
        role: "champion",
        for: "Fetched nine people from their front doors on the second Thursday, by name",
      },
      {
        day: 50,
        accepts: [
          "siri",
          "ingrid",
          "oskar",
          { by: "vera", as: "Front row, sound on" },
          "nell",
          "tom",
          { by: "otto", anonymously: true },
          "june",
          "karim",
          "ann",
        ],
      },
      { day: 51, declines: ["luc"] },
      { day: 120, by: "wanda", says: "Came for the heating. Am apparently an alto." },
    ],
  },
  {
    title: "A coffee boat on Sunday mornings",
    body: "My best morning has no door in it. There are twenty-six boats with people living on them along the north quay, and on a Sunday not one of us wants to be the first to put on boots.\n\nI’d row. You’d fill the flasks. Ring a bell at each stern and pass the cup over on a net.",
    by: "ingrid",
    question: "morning",
    daysAgo: 47,
    votes: 24,
    steps: [
      {
        day: 0.9,
        by: "teo",
        answers:
          "Instead of the door opening, an oar and a bell. From the Pier counter I can see your north quay, and you’re right: on Sunday there’s smoke from eighteen chimneys and nobody on the planks until ten. That you’d lend us thirty-eight years of coming alongside is the part I read out to the others. What do you do with the cups in a swell, Captain?",
      },
      { day: 1, hosts: "teo" },
      { day: 1.3, by: "ingrid", says: "Half full. Any sailor will understand. Others will learn." },
      {
        day: 3.5,
        by: "ana",
        kind: "yes-and",
        says: "Hang a cup on your stern line if you want some. No cup, no bell, sleep on. I’d paint twenty-six of them, each with its boat’s name.",
        replies: [{ by: "ingrid", day: 3.8, says: "Mine is Fru Alma, with no h. Take your time over the A." }],
      },
      {
        day: 12,
        by: "teo",
        answers:
          "I rowed a trial with Ingrid last Sunday; that is to say she rowed. Seven boats in half an hour and two flasks of three litres stayed hot. Ana’s cup on the line works so well that a man asked for it by pointing at his kettle’s lid.",
        stage: "polishing",
      },
      {
        day: 36,
        by: "teo",
        pilot: {
          hypothesis:
            "We believe that coffee that comes by boat will bring neighbours on the north quay into conversation before noon.",
          measure:
            "On three of four Sundays at least twelve boats hang out a cup, and five people tell us they met a neighbour they didn’t know.",
          places: 16,
          starts: 52,
          ends: 75,
        },
      },
      { day: 36.5, seats: ["ana", "finn", "niko", "sami", "pavel", "gus"] },
      { day: 41.1, seats: ["zoe", "jonas", "dora"] },
      { day: 43, by: "finn", says: "I don’t live on a boat but I can be on one by eight." },
    ],
  },
  {
    title: "A chair that says talk to me",
    body: "Paint one chair yellow. Whoever sits on it doesn’t mind being talked to. I’d go out in any weather to sit on that chair, and I’m eighty-one and have plenty to say about herring.",
    by: "pearl",
    question: "winter",
    daysAgo: 309,
    votes: 22,
    steps: [
      {
        day: 0.8,
        by: "ines",
        answers:
          "One chair that asks on your behalf, so you don’t have to. I watched the Market on Wednesday afternoon: eleven people alone at eleven tables, and you, Pearl, turned towards each of them in turn like a lighthouse. I’m thankful that you gave it a colour, because I had the tin open by the evening. What should the person opposite know?",
      },
      { day: 1, hosts: "ines" },
      { day: 1.9, by: "pearl", says: "That they may leave whenever they like. I’ve been left mid-herring before." },
      {
        day: 4.6,
        by: "jonas",
        kind: "yes-and",
        says: "A deck of cards on it with one question each. I’m shy, but I can read out a card.",
      },
      {
        day: 16,
        by: "ines",
        pilot: {
          hypothesis: "We believe that a yellow chair in each café will get people who came alone into conversation.",
          measure:
            "Half of those who sit on it talk to somebody for longer than five minutes, noted on a tally card by the sitters and by us.",
          places: 8,
          starts: 24,
          ends: 45,
        },
      },
      { day: 17, seats: ["pearl", "jonas", "ann", "bo", "tom", "wei"] },
      {
        day: 47,
        by: "ines",
        concludes: "stop",
        learned:
          "We expected one sitter in two to end up talking. **Of 118 who sat on it, nine did.** Forty-one only wanted the socket behind it. The others told us kindly what was wrong: on a yellow chair the whole room sees that you’re lonely. But people did talk *about* the chair, mostly at the long table beside it, standing up. The need is real and the label was the mistake.",
      },
      {
        day: 59,
        by: "ines",
        celebrates:
          "Nine conversations and one hundred and nine silences taught us never to paint loneliness yellow.\n\nPearl wanted a chair that asks on your behalf. Six people sat on it for three weeks with a tally card, in five cafés, and wrote down the truth even when it was a zero.\n\nBefore, we thought that people lacked a sign. Now we know that they lack an excuse. Ever since, the newspaper, the cards and the sugar stand only on the long table, so everybody has to lean across somebody.\n\n“I had the best talk of the winter about why nobody would talk to me,” says Pearl. She has kept the chair. It’s in her kitchen.",
      },
      {
        day: 61.5,
        accepts: [
          "pearl",
          "tom",
          { by: "jonas", as: "The shy one with the cards" },
          { by: "wei", anonymously: true },
          "ines",
        ],
      },
    ],
  },
  {
    title: "A sauna on the roaster’s heat",
    body: "All that heat goes out of the chimney and into a gull. Put a hut on the quay side of the Roastery, run the pipe through it, ladder into the harbour. Eight people, towels, silence. We Finns will show you how the silence works.",
    by: "niko",
    question: "waste",
    daysAgo: 158,
    votes: 27,
    steps: [
      { day: 0.5, by: "sami", says: "I’d stop complaining about the weather. In writing." },
      {
        day: 1.4,
        by: "june",
        answers:
          "The heat we lose twice a week, spent on eight people who can’t get warm anywhere else. I held a thermometer in the flue for you this morning: 190 degrees at eight, 160 at eleven, and at one it’s as cold as the wall. Thanks for the gull, which is true; he has a name. Does somebody among you know how to keep heat from a Friday morning for a Friday night?",
      },
      { day: 1.5, hosts: "june" },
      {
        day: 4.1,
        by: "pavel",
        kind: "yes-and",
        says: "Stones. Two tonnes of soapstone in a box keep their temper for nine hours. My uncle heated a church that way.",
        replies: [{ by: "niko", day: 4.6, says: "Your uncle and I would have got on." }],
      },
      {
        day: 30,
        by: "june",
        answers:
          "It rests for now, and wakes on whichever of the two comes first. The measurements hang next to the roaster for anyone who’d like to try.",
        thanks:
          "Niko, Pavel and all of you in towels already: thank you, I’ve learnt more about my own chimney in a month than in seven years.",
        reason:
          "The drum runs five hours on two mornings, and stones for one evening would need a floor that carries two tonnes, while ours is planks over water.",
        wakesWhen: "we roast on a third day, or somebody solves the heat riddle with us",
        stage: "resting",
      },
      {
        day: 66,
        by: "bo",
        says: "Copied the figures for my sister-in-law, who does heat pumps. She said “hm” in an interested way.",
      },
    ],
  },
  {
    title: "Watch the fireworks from the Lighthouse roof",
    body: "You’ve got the highest flat roof on the harbour and nobody is ever on it. New Year, hot chocolate, blankets.",
    by: "jade",
    daysAgo: 293,
    votes: 8,
    steps: [
      {
        day: 1.6,
        by: "teo",
        answers:
          "Midnight from above, with something hot in both hands. I went up through the hatch to see what you’d see: the whole basin, both piers, and further out the lit-up ships waiting for a berth. You made me look up, Jade, and I’m obliged to you; I’ve worked under that roof for four years. I’ll ask the port about the railing.",
      },
      { day: 1.7, hosts: "teo" },
      {
        day: 5,
        by: "theo",
        kind: "question",
        says: "Could there be a room downstairs with the curtains shut and music on? Biscuit spends that night in the bath, and I with him.",
      },
      {
        day: 20,
        by: "teo",
        answers: "Theo’s quiet room needs no railing. We’ll do that one at the next New Year, on the ground floor.",
        thanks: "Thank you, Jade, for the best view I never knew we had.",
        reason:
          "Here’s what came back. The railing dates from the lamp-keeper’s days, is knee-high and was meant for one careful man; a proper one costs about as much as a coffee machine.",
        wakesWhen: "the port renews the roof edge, which it has on its list together with the gutters",
        stage: "resting",
      },
    ],
  },
  {
    title: "Umbrellas that belong to the rain",
    body: "Nobody owns them. You take one when it pours and leave it wherever you get dry. Yellow, so that they look as if they’re on the way home.",
    by: "tilda",
    daysAgo: 143,
    votes: 26,
    steps: [
      { day: 0.7, by: "ivo", says: "I’ve unknowingly run this scheme for years, in one direction." },
      {
        day: 1.5,
        by: "teo",
        answers:
          "An umbrella that’s never lost since it was never anyone’s. I looked in our stands: seventeen orphans at the Pier alone, and on a wet day people still stand under the awning for twenty minutes. You’ve handed us the colour and the reason for it in one sentence, which is more than I manage in a meeting. Where would they pile up, do you think?",
      },
      { day: 1.6, hosts: "teo" },
      { day: 2, by: "tilda", says: "At the clinic. Everything ends up at the clinic." },
      {
        day: 30,
        by: "teo",
        pilot: {
          hypothesis:
            "We believe that 24 yellow umbrellas without owners will spread themselves among the cafés and the bus stops if it rains often enough.",
          measure:
            "After 28 days 16 of them are still going round, and none of six places has been empty for more than a day.",
          places: 8,
          starts: 40,
          ends: 68,
        },
      },
      { day: 31.3, seats: ["tilda", "leila", "karim", "bo", "hugo", "lotte", "amir"] },
      {
        day: 70,
        by: "teo",
        concludes: "adapt",
        learned:
          "We expected to lose a third to theft, and lost one, to the sea. **After four weeks 19 of 24 stood at the clinic stop**, as Tilda had said. People walk downhill with an umbrella and ride back up by bus without one. So rain is fair and hills aren’t. The five that kept moving all lived on flat ground between the Market and the Pier. The return journey has to be thought out before there’s a second round.",
      },
      {
        day: 72.6,
        by: "karim",
        kind: "yes-and",
        says: "I drive past the clinic empty at 9:10, uphill. Put a bucket by my door and I’ll take them home with me.",
        replies: [
          { by: "teo", day: 73.2, says: "A bus full of umbrellas and nobody under them. I’ll talk to your depot." },
        ],
      },
      {
        day: 90,
        by: "teo",
        answers:
          "The depot says yes to a bucket by the front door of the 9:10, as long as it’s strapped. Left to polish: how a yellow umbrella on a bus is understood by someone who hasn’t read this page.",
      },
    ],
  },
  {
    title: "A bucket of grit on the hill",
    body: "Rope Street hill froze at six, and by seven there were three of us on the ground, me with the bike on top. One bucket of grit and a scoop outside each café on a slope. Whoever’s first out scatters. I’d be first out.",
    by: "bo",
    daysAgo: 27,
    votes: 9,
    steps: [
      {
        day: 0.2,
        by: "leila",
        says: "I bandaged one of the three. He said “it was a lovely ride until then”.",
        replies: [{ by: "bo", day: 0.4, says: "That was me." }],
      },
      {
        day: 0.6,
        by: "ines",
        answers:
          "Grit where the slope is, at the hour when only bakers and cyclists are up. I went with a marble: it rolls from our step to the crossing in nine seconds, so the bucket belongs at the top, not by the door. I’m glad that you got up again, and that the first thing you did was write. I have two lidded fish tubs; what I’d like to polish with you is what’s in them, as salt eats paws and bicycles.",
        stage: "polishing",
      },
      { day: 0.7, hosts: "ines" },
      {
        day: 1.8,
        by: "ann",
        kind: "yes-and",
        says: "You have coffee grounds by the barrel. Dark, gritty, melts a bit in the sun. My aunt used them on her steps for thirty years.",
        replies: [
          {
            by: "ines",
            day: 2.2,
            says: "June is drying a tray on the roaster lid right now. We’ll try it on the ramp first.",
          },
        ],
      },
      {
        day: 25.4,
        by: "noor",
        polishes: {
          swaps: ["outside each café on a slope.", "outside each café on a slope, low enough to reach from a chair."],
          why: "I’m often first out too, and I’d scatter if I could reach it.",
        },
      },
    ],
  },
  {
    title: "Twenty-four windows, one each evening",
    body: "In the last weeks before Christmas one more window on our streets lights up every evening: a flat, a shop, the fish hall, the school. You go and stand in front of it for five minutes with whoever else has come. On the last evening all twenty-four are lit, and you have met the street.",
    by: "marta",
    daysAgo: 33,
    votes: 17,
    steps: [
      {
        day: 0.8,
        by: "hugo",
        says: "Number 7 please, for the bus.",
        replies: [{ by: "karim", day: 1, says: "I’ll park it. Lights on, doors open." }],
      },
      {
        day: 1.4,
        by: "ada",
        answers:
          "A calendar as large as the neighbourhood, where the chocolate is standing about in the cold together. On Sunday night I walked from the Market to the school and counted 61 windows that could do it; behind nineteen of them I know a name, which tells me something about the other forty-two. The five minutes are your masterstroke, Marta: nobody need ask anyone in. I’m keen to polish how a window gets its number, so that the shy ones say yes too.",
        stage: "polishing",
      },
      { day: 1.5, hosts: "ada" },
      {
        day: 3.6,
        by: "mei",
        kind: "yes-and",
        says: "Draw lots, and the person the night before brings you the number by hand. It’s a reason to ring a bell.",
      },
      { day: 9.5, by: "ann", says: "My window looks onto the bins. I’d make it the best one." },
      {
        day: 18,
        by: "eli",
        kind: "question",
        says: "We light eight of our own. Could one of the twenty-four be the fifth of those?",
        replies: [
          {
            by: "marta",
            day: 18.4,
            says: "Gladly. And I’d like to know what is lit when, so tell me over the tulips.",
          },
        ],
      },
    ],
  },
  {
    title: "A landing corner for ship crews",
    body: "The container boys get four hours ashore. They sit on our sea wall with one bar of signal, looking for home. I was one of them for twelve years.\n\n- a socket for every plug\n- a password that is on the wall\n- a stamp and a postcard\n- nobody hurrying them",
    by: "pavel",
    daysAgo: 78,
    votes: 14,
    steps: [
      {
        day: 0.6,
        by: "ingrid",
        says: "In Gdynia in 1984 a woman gave me a chair and a telephone. I still send her a card at Easter.",
      },
      {
        day: 1.8,
        by: "teo",
        answers:
          "Four hours, most of them spent on finding a signal. I took a tray out to the wall by the Pier on Friday: six men off a Filipino crew, and the first thing one of them asked was whether he was allowed to sit inside. That sentence I won’t forget soon. Twelve years went into your list, Pavel, and each line of it is something I can buy or screw on. What did you long for that isn’t on it?",
      },
      { day: 1.9, hosts: "teo" },
      { day: 2.4, by: "pavel", says: "To carry something for somebody. On shore you are always only a customer." },
      {
        day: 8.1,
        by: "luc",
        kind: "yes-and",
        says: "Then a map on which they stick a pin at home and write the word for “harbour”. Give, don’t only get.",
        replies: [{ by: "pavel", day: 8.8, says: "Přístav. There’s your first pin, and we haven’t even got a sea." }],
      },
      {
        day: 26,
        by: "teo",
        answers:
          "Nine kinds of socket are in, the password is painted on the beam, and the map has 31 pins. What I’d still like to polish is the hours: most ships land after we’ve locked up. If you know who has a key to the seamen’s chapel, talk to me.",
        stage: "polishing",
      },
    ],
  },
  {
    title: "Christmas Eve for those who stay",
    body: "On that evening everything shuts at two, and if you have nobody you walk around the harbour looking in. I bake that night anyway. Could one door be open till ten? I’d bring whatever comes out of the oven.",
    by: "marek",
    daysAgo: 9.4,
    votes: 15,
    steps: [
      { day: 0.5, by: "wanda", says: "I’ve done that walk. Eleven years. You know which curtains." },
      {
        day: 1,
        by: "ada",
        answers:
          "One lit door on the evening when all the others close. Since reading this I’ve been thinking about whom I’ve seen go past at that hour while I was locking up, and I could name four. I won’t ask anyone on the team to give up their evening; I’ll open the Market myself, and two have already told me they have no plans either. Thank you, Marek, for the oven. Let us polish it here: how do we make it a party and not a waiting room?",
        stage: "polishing",
      },
      { day: 1.1, hosts: "ada" },
      {
        day: 1.9,
        by: "bo",
        kind: "yes-and",
        says: "Everyone gets a job when they come in. Peel, pour, find the music. Then nobody’s a guest and nobody’s a host.",
      },
      {
        day: 3.3,
        by: "yusuf",
        says: "Not my feast, so I’m free and I can cook for thirty. Tell me when.",
        replies: [
          { by: "marek", day: 3.6, says: "Come to the back door at six and bring your big pot." },
          { by: "ada", day: 4, says: "There’s a spare burner for you, Yusuf." },
        ],
      },
      { day: 6.8, by: "ann", says: "I have somewhere to go that night and would rather come here. Is that allowed?" },
    ],
  },
  {
    title: "Films without sound, on purpose",
    body: "February: show old silent films in the Roastery. For once I don’t have to ask for subtitles, and *you* get to see what you’ve been missing in people’s faces.",
    by: "oskar",
    question: "winter",
    daysAgo: 316,
    votes: 18,
    steps: [
      { day: 0.9, by: "bea", says: "Only if we may throw popcorn at the villain." },
      {
        day: 1.7,
        by: "ines",
        answers:
          "An evening where the room comes to you for a change. I tried the white wall behind the roaster with Kofi’s little projector: three metres wide, and one pipe that will always look like a tree in the left of the picture. With “on purpose” you’ve written the whole poster, and I’ll pay you in popcorn. Would you choose the first film?",
      },
      { day: 1.8, hosts: "ines" },
      { day: 2.3, by: "oskar", says: "Keaton, The General. A train, a cannon, no speech and nothing unclear." },
      {
        day: 6.6,
        by: "paolo",
        kind: "yes-and",
        says: "My accordion would like to come. But Oskar should conduct: he sees the cut, lifts a hand, I change the tune.",
      },
      {
        day: 40,
        by: "ines",
        answers:
          "We showed it once, for eighteen friends and a pipe, and people laughed earlier than they do with sound. Then the projector’s lamp died. While a better one is being paid off, let’s polish the programme: five films, one for each café, with Oskar’s hand and Paolo’s bellows.",
        stage: "polishing",
      },
      {
        day: 210,
        by: "oskar",
        says: "Programme is done. Four comedies and one very sad tramp. He’s in the middle so you can recover.",
      },
    ],
  },
  {
    title: "Knit the harbour railings warm",
    body: "The iron rail along the Pier takes the skin off your palm in January. I could knit a sleeve for it. Not all of it. About as much as one person holds on to.",
    by: "nell",
    question: "hands",
    daysAgo: 219,
    votes: 13,
    steps: [
      {
        day: 1.2,
        by: "ines",
        answers:
          "A handhold in wool, exactly as long as a person needs. I followed hands along the rail on Sunday, and there are three places where everyone grips it: the top of the steps, the bend, and where the ferry comes into view. You gave me the best question I’ve had in this round, namely how long a hold is. What would wet wool do there in a week of spray?",
      },
      { day: 1.3, hosts: "ines" },
      { day: 2, by: "nell", says: "Felt. I would boil it until it gives up. Oiled wool, like a gansey." },
      {
        day: 5.4,
        by: "ingrid",
        says: "Gansey wool stood up to forty years of me.",
        replies: [{ by: "nell", day: 5.9, says: "May I see the elbows?" }],
      },
      {
        day: 130,
        by: "vera",
        kind: "yes-and",
        says: "A different stitch at each of the three places, so that in fog you know by your hand where you are.",
      },
    ],
  },
  {
    title: "Write today’s tide by the door",
    body: "From my corner I see the steps at the Pier get longer and shorter all morning and never know why. Chalk it up each day: high, low, and one line on what the harbour is doing. “Two trawlers in. Wind from the wrong side.” It’s the slowest news there is.",
    by: "ann",
    question: "slow",
    daysAgo: 262,
    votes: 9,
    steps: [
      {
        day: 1.1,
        by: "teo",
        answers:
          "News that takes six hours to change. We’ve a slate by the Pier door that says what soup it is, and nobody reads it since they can smell it, so it’s yours: I chalked up the tide today and a fisherman corrected it before nine. That’s thanks to your line about the wind. Who do you imagine writing it when I’m off?",
      },
      { day: 1.2, hosts: "teo" },
      {
        day: 2.2,
        by: "ingrid",
        kind: "yes-and",
        says: "Let children write it. I’ll leave the tables by the till. A child who can read a tide table can read anything.",
      },
      { day: 3.7, by: "ann", says: "Whoever sits in the corner seat writes it. Some days that’s me." },
    ],
  },
  {
    title: "One knot a week",
    body: "Hang a rope end by the till with this week’s knot, tied once, and one loose beside it to try while you wait. By spring I’d know twelve and stop using shoelaces for everything.",
    by: "finn",
    question: "slow",
    daysAgo: 270,
    votes: 7,
    steps: [
      {
        day: 0.8,
        by: "teo",
        answers:
          "A thing for the fingers that can’t be hurried. I nailed two rope ends next to the till at the Pier during the lunch queue, with a bowline, and four people let others go ahead because they weren’t done. I’d never seen that in a queue. “Tied once” was the clever bit, Finn; an empty rope would have scared them off. Which twelve, and in what order?",
      },
      { day: 0.9, hosts: "teo" },
      {
        day: 1.6,
        by: "gus",
        says: "Figure eight first. Then the bowline. The monkey’s fist last, or you’ll lose them.",
      },
      {
        day: 14.3,
        by: "lotte",
        kind: "question",
        says: "Left-handed ropes too?",
        replies: [{ by: "finn", day: 14.7, says: "There’s a mirror behind your till. Stand on the other side of it." }],
      },
    ],
  },
  {
    title: "A drawer of seeds in jam jars",
    body: "Every tomato has forty children and I plant three. A drawer, jars, a pencil. Take a spoonful in spring, bring back a spoonful in autumn.",
    by: "paolo",
    question: "waste",
    daysAgo: 150,
    votes: 6,
    steps: [
      {
        day: 0.7,
        by: "june",
        pauses: "I want to measure the old sample cabinet before I say yes or maybe, and the key is with Teo.",
      },
      {
        day: 4.9,
        by: "june",
        answers:
          "A loan that’s paid back by the plant. The old sample cabinet in the Roastery has 48 drawers with brass label holders, and since we moved to tins it has stored rubber bands. I’ve cleared the top two rows. A spoon as the unit of everything suits me very well, and I’ve hung one on a string in your honour. What dies if it’s kept at twenty-four degrees next to a roaster?",
      },
      { day: 5, hosts: "june" },
      {
        day: 5.8,
        by: "marta",
        says: "Nearly all of it. Put the drawers in my cold room and keep the cabinet for the labels.",
      },
      {
        day: 8.5,
        by: "ivo",
        says: "I have beans from my grandfather in Zadar. Nobody knows what they’re called. I’d like that on the jar.",
      },
    ],
  },
  {
    title: "What if the café knew the tide and",
    body: "…rang, very softly, once, when the water turns. I haven’t thought further than the bell.",
    by: "zoe",
    question: "nocafe",
    daysAgo: 0.3,
    votes: 1,
    steps: [],
  },
  {
    title: "The place that opens when the power fails",
    body: "When the storm took the power in our block for nine hours, we sat in the stairwell with a torch. You’ve got gas rings and a wood stove at the Lighthouse. What if everyone knew: lights out means come here, bring your freezer’s ice cream, it has to be eaten anyway.",
    by: "amir",
    question: "nocafe",
    daysAgo: 1.2,
    votes: 3,
    steps: [
      {
        day: 0.3,
        by: "leila",
        says: "And people with oxygen machines or insulin in the fridge would know where to go first. That is not a small thing.",
      },
      { day: 0.8, by: "karim", says: "The 7 has a very large battery, if it comes to that." },
    ],
  },
  {
    title: "Letters to the lighthouse keeper",
    body: "There is no keeper any more, but my daughter (6) doesn’t believe that and has written to him. A brass letter box at the Lighthouse café, and *somebody* with nice handwriting and a pipe, at least in spirit, who writes back. By hand. Within a week. In ink that smudges.",
    by: "clara",
    question: "nocafe",
    daysAgo: 2.1,
    votes: 5,
    steps: [
      { day: 0.4, by: "ingrid", says: "I have the handwriting. I gave up the pipe in ‘96 but I remember it clearly." },
      {
        day: 1,
        by: "ann",
        kind: "yes-and",
        says: "Several keepers, one logbook. Each notes down what the keeper has said so far, so he doesn’t have two different dogs.",
        replies: [
          { by: "clara", day: 1.3, says: "She asked about the dog. It is already called Storm. Please log it." },
        ],
      },
      { day: 1.7, by: "bo", says: "I’d deliver. By bike, at dusk, without ringing." },
      {
        day: 1.9,
        by: "ingrid",
        from: "ann",
        polishes: {
          adds: "Several keepers, one logbook. Each notes down what the keeper has said so far, so he doesn’t have two different dogs.",
          why: "I have the handwriting but not the memory, so Ann’s logbook should be part of it.",
        },
      },
    ],
  },
  {
    title: "Dry socks at the ferry landing",
    body: "A basket, wool socks, all sizes. You know why. The wave at the second step gets everybody.",
    by: "lotte",
    daysAgo: 3.4,
    votes: 2,
    steps: [
      {
        day: 1.6,
        by: "sam",
        pauses:
          "We asked the ferry line whether a basket may stand on their landing, and wait for their answer before we give ours.",
      },
    ],
  },
];
