import type { DemoStory } from "../story.ts";

/** Coffee, tea, milk, menus and prices, ordering, the app and the till, farms, the roastery. */
export const counter: DemoStory[] = [
  // Shipped
  {
    title: "Tell me which farm this week",
    body: "I have drunk your filter since the first week, when there were four chairs and Ada swept the floor between customers. Last Tuesday’s was so good that I wanted to thank somebody, and I did not know whom. The young man serving said “Peru”, which is like saying a letter came from abroad.\n\nWrite it on the board: **a name, a village, how high up**. Slowly, in chalk.",
    by: "tom",
    question: "slow",
    daysAgo: 281,
    votes: 41,
    steps: [
      {
        day: 0.4,
        by: "ingrid",
        says: "On my ferry the chief engineer’s name was on a brass plate by the stairs. Nobody met him, but people nodded to the plate.",
      },
      {
        day: 0.8,
        by: "june",
        answers:
          "The coffee arrived, and the person who grew it got lost on the way. I looked at what I hand over with each roast: a code, LOT-PE-0417, and a strip of tape. The name is in my notebook and goes no further than the roaster. The cup on Tuesday was Delfina Huamán’s, Tom, from above San Ignacio. Thank you for making me say it aloud.\n\nWhat would you want to read first: the person, the place, or what she did differently this year?",
        stage: "polishing",
      },
      { day: 1.0, by: "june", handsTo: "sam" },
      {
        day: 1.6,
        by: "tom",
        says: "The person. I have never thanked a hillside.",
        replies: [{ by: "june", day: 1.9, says: "That is going on the inside of the notebook." }],
      },
      {
        day: 4.2,
        by: "jonas",
        kind: "yes-and",
        says: "Teach everyone behind the counter to say the name properly. A name on the board that nobody dares pronounce is decoration. Ten seconds at the morning briefing would do.",
      },
      {
        day: 9.5,
        by: "petra",
        kind: "yes-and",
        says: "And a dated line underneath: picked in June, landed in November, roasted on Friday. I translate manuals for a living; three short facts beat a paragraph about notes of apricot.",
      },
      {
        day: 9.9,
        by: "petra",
        from: "petra",
        polishes: {
          swaps: ["Slowly, in chalk.", "Underneath, three dates: picked, landed, roasted. Slowly, in chalk."],
          why: "Three short facts beat a paragraph.",
        },
      },
      { day: 10.3, by: "tom", acceptsPolish: "petra", said: "Slowly is still in it. Good." },
      {
        day: 11.1,
        by: "ann",
        kind: "question",
        says: "If two coffees run in the same week, which farm goes on the board?",
        replies: [{ by: "tom", day: 11.7, says: "The one in the filter pot. Espresso people are in a hurry anyway." }],
      },
      {
        day: 43,
        by: "june",
        ships:
          "From this Friday the name of the grower is on a slate at every till, written by whoever opens the café, with the village, the height and three dates. If you want to say thank you, there is a stack of postcards under the slate and we pay the stamp. It took us six weeks because we rang every importer to get the names right.",
        story:
          "Tom wanted to thank somebody for a cup of coffee and did not know whom.\n\n**Before**, a sack reached our counters as a country. June had the growers’ names in a notebook next to the roaster, and nobody had ever asked her to read from it.\n\n**Now** a slate stands at every till: one name, one village, the height, and when it was picked, landed and roasted. Each morning’s opener practises the name aloud before unlocking the door. Jonas still corrects the stress.\n\nTom’s postcard, a view of the harbour in the rain, went to Delfina Huamán above San Ignacio. Four months later a photograph came back. The card hangs in her drying shed, beside the moisture meter. On the back she had written: “So this is where it goes. Is it always so wet?”",
      },
      {
        day: 44.2,
        accepts: ["tom", "petra", { by: "jonas", as: "Jonas, who says it again slowly" }, "sam", "june"],
      },
      { day: 171, by: "tom", says: "I wrote back to Delfina that yes, it is always so wet." },
    ],
  },
  {
    title: "A filter bar where nobody queues",
    body: "I drink filter because it can’t be hurried, then stand in line behind nine cappuccinos to get it. Give it its own few stools at the Roastery. You sit down, somebody notices you, and when the pot is ready they pour for whoever is there. No till, no number, no name shouted. You pay when you get up, as in my grandmother’s time.",
    by: "petra",
    question: "slow",
    daysAgo: 268,
    votes: 38,
    steps: [
      { day: 0.6, by: "ruben", says: "My whole working day is queues. I would pay extra for the not-standing." },
      {
        day: 0.9,
        by: "june",
        answers:
          "You are describing a place where sitting down is the order. I stood behind the Roastery counter on Saturday with a stopwatch: a filter took me four minutes to brew and eleven to reach. All of the waiting was other people’s milk.\n\nThe sentence about your grandmother is the one I keep rereading. How did she know who had paid?",
        stage: "polishing",
      },
      { day: 1.1, hosts: "june" },
      {
        day: 1.5,
        by: "petra",
        says: "She did not know. She looked at you, and you knew.",
        replies: [
          { by: "june", day: 2.2, says: "Kofi has asked whether that can be integrated with the till." },
          { by: "kofi", day: 2.4, says: "I asked once. I have withdrawn the ticket." },
        ],
      },
      {
        day: 6.3,
        by: "siri",
        kind: "yes-and",
        says: "One pot for all, poured round the table like soup. After choir we would each take half a cup of whatever there is, rather than choose.",
      },
      {
        day: 14.8,
        by: "gus",
        kind: "yes-and",
        says: "Whoever pours will hold that kettle two hundred times a day. Put wood on the handle. I have a lathe and some beech from the old ferry benches, if wanted.",
        replies: [
          {
            by: "ingrid",
            day: 15.6,
            says: "Bench four had a B carved under it. If you find it, that was me, and I was the captain.",
          },
        ],
      },
      {
        day: 24,
        by: "june",
        pilot: {
          hypothesis:
            "We believe that four stools without a till, served from one shared pot, will let filter drinkers wait less and stay longer without taking a barista away from the main counter.",
          measure:
            "At least 8 of 12 testers come a third time; the median wait for filter falls from 11 minutes to under 5; the honesty bowl holds at least 90 per cent of what was poured.",
          places: 12,
          starts: 31,
          ends: 52,
        },
      },
      { day: 25.4, seats: ["petra", "tom", "siri", "ruben", "ann", "ivo"] },
      { day: 28.7, seats: ["olu", "nell", "pearl", "sami", "gus", "hugo"] },
      {
        day: 40.2,
        by: "ann",
        says: "I came for ten minutes before work and read a whole chapter. My manager would like a word with June.",
      },
      {
        day: 54,
        by: "june",
        concludes: "adopt",
        happened:
          "Twelve people sat at the filter bar for three weeks. Ten of them came a third time; we had hoped for eight. The median wait fell from 11 minutes to **3**, and the honesty bowl held 97 per cent of what was poured.",
        next: "It stays, with six stools instead of four, and we make the kettle with the wooden handle. Until the joiner is done, the four stools go on as they are.",
        learned:
          "All our worry went into the honesty bowl. It held 97 per cent, and on two days more than we had poured. The wait fell to **3 minutes**, and 10 of 12 came a third time.\n\nWhat we had not expected: four stools make everybody talk, and Hugo, who came to be silent, left the pilot politely on day nine. So there will be six stools, and the two by the window face the harbour and not each other.",
      },
      {
        day: 88,
        by: "june",
        ships:
          "The filter bar at the Roastery is there to stay: six stools, one pot, no till, open whenever I am roasting and every morning until eleven. Sit down and you have ordered. Petra, your grandmother’s system is holding.",
        story:
          "At the end of the Roastery counter there are six stools, and sitting down is the order.\n\n**Before**, a filter took four minutes to brew and eleven to reach, because it stood in line behind the milk. **Now** somebody sees you, pours from the pot that is ready, and you put your coins in a bowl when you leave.\n\nWe were sure the bowl would come up short. In three weeks of trying it held 97 per cent of what was poured, and the remaining three turned out to be June, who kept forgetting her own.\n\nThe kettle handles are beech from the benches of the old ferry, turned by Gus. Under one of them, if you ask to see it, is half a carved B.",
      },
      {
        day: 88.4,
        by: "june",
        credits: "gus",
        role: "maker",
        for: "turned the kettle handles from the old ferry benches",
      },
      {
        day: 89.1,
        accepts: [
          "petra",
          "gus",
          "siri",
          "june",
          "tom",
          "ann",
          "ruben",
          { by: "pearl", as: "P., stool by the window" },
          { by: "olu", anonymously: true },
          "nell",
        ],
      },
      { day: 90.3, declines: ["hugo"] },
    ],
  },
  {
    title: "Turn the till screen round to face me",
    body: "I read lips. I can’t read the lips of somebody who is looking down at a till. So I say “flat white, no sugar” and find out at the far end of the counter what I have ordered; once it was a hot chocolate with a flake. Let me see the screen while you type. I like screens.",
    by: "oskar",
    daysAgo: 133,
    votes: 33,
    steps: [
      {
        day: 0.2,
        by: "kofi",
        answers:
          "You want to see the order while it can still be changed. I watched forty orders at the Market today. Nineteen people leaned over the counter to look at the screen, and I had always thought they were admiring it.\n\nThe tablets can drive a second display; I never switched it on. What should be the biggest thing on it: the drink, the changes, or the price?",
        stage: "polishing",
      },
      { day: 0.3, hosts: "sam" },
      {
        day: 0.9,
        by: "oskar",
        says: "The changes. “Flat white” is hard to get wrong. “No sugar” is where the flake comes in.",
      },
      {
        day: 2.6,
        by: "yusuf",
        kind: "yes-and",
        says: "Show the sum growing line by line as well. I count before I come in, and I would rather see it than ask in front of a queue.",
      },
      {
        day: 5.2,
        by: "leila",
        says: "Behind a mask nobody in my ward can follow what I say, and that’s with good ears. A screen would be kind to a lot of people who would never ask for one.",
        replies: [{ by: "oskar", day: 5.9, says: "Welcome to my Monday. And Tuesday." }],
      },
      {
        day: 8.4,
        by: "theo",
        kind: "question",
        says: "And for those of us who can’t see it? Would it say anything?",
        replies: [
          {
            by: "kofi",
            day: 8.8,
            says: "It can read the order aloud through the little speaker. Off by default, on when you ask, and I’d like you to choose the voice.",
          },
        ],
      },
      {
        day: 19,
        by: "kofi",
        ships:
          "Every till now has a second screen that faces you. It shows the order as it is typed, changes in the largest letters, the sum underneath, and you can point at a line to correct it. Thank you for waiting nineteen days; eleven of them were cable.",
        story:
          "Oskar ordered a flat white and was handed a hot chocolate with a flake.\n\nHe reads lips, and ours were pointed at the till. **Before**, he learnt at the end of the counter what he had said at the beginning. **Now** a small screen faces him and the words appear while they can still be changed.\n\nWe built it for one person. In the first month orders made again by mistake went from **31 a week to 9** across the five cafés, and most of those people hear perfectly well.",
      },
      { day: 19.8, accepts: ["oskar", "kofi", "sam", { by: "yusuf", anonymously: true }] },
      {
        day: 60.5,
        by: "pearl",
        says: "The letters are big enough for me without my glasses, which I had left at the Market café. Both facts are related.",
      },
    ],
  },

  // Piloting
  {
    title: "A seat beside the roaster on Fridays",
    body: "You can smell the Roastery from the tram stop, and all I ever see of it is a closed door with a fire notice. Put a few chairs inside the line on a Friday and let us watch. Not a tour with a leaflet. Just the same people, a few weeks running, close enough to hear the first crack.",
    by: "ravi",
    daysAgo: 71,
    votes: 36,
    steps: [
      { day: 0.5, by: "mei", says: "My flat is downwind. I know it is Friday before I know it is morning." },
      {
        day: 1.2,
        by: "june",
        answers:
          "You would like to be in the room while it happens, often enough to recognise it. I realised that I have roasted with my back to a window for seven years and there is always a nose on the glass around ten.\n\nI’m shy of talking while the drum turns, so “not a tour” came as a relief. Would it be all right with you if I said nothing at all for the last two minutes of each batch?",
        stage: "polishing",
      },
      { day: 1.4, hosts: "june" },
      {
        day: 1.8,
        by: "ravi",
        says: "Those two minutes are the ones I want.",
        replies: [{ by: "june", day: 2.1, says: "Good. Bring ears." }],
      },
      {
        day: 12.6,
        by: "noor",
        kind: "yes-and",
        says: "The sill of that door is nine centimetres. If one of the seats is the one I bring along, a plank would do for the first week and a ramp for good.",
        replies: [
          {
            by: "ines",
            day: 13.3,
            says: "I measured: nine and a half. The ramp is drawn, the plank is already under the stairs.",
          },
        ],
      },
      {
        day: 38,
        by: "june",
        pilot: {
          hypothesis:
            "We believe that six people who sit by the roaster for four Fridays will taste the difference between two roasts of the same bean, and will explain it to others better than our labels do.",
          measure:
            "At least 5 of 6 pick out the darker roast blind on the last Friday; no batch is lost or late because of company; each brings one person to a tasting.",
          places: 6,
          starts: 51,
          ends: 78,
        },
      },
      { day: 38.3, seats: ["ravi", "noor", "ann", "mei"] },
      { day: 38.9, seats: ["jonas", "eli", "tilda", "bo", "vera"] },
      { day: 41.2, seats: ["paolo", "lotte"] },
      { day: 42.7, by: "bo", says: "Eighth on a list of six. I shall smell through the window as usual and wave." },
      { day: 49.5, leaves: "jonas" },
      {
        day: 59.4,
        by: "ann",
        says: "Second Friday. I now know that the beans go quiet between the two cracks and that June does too. I have begun to hear it in toast.",
      },
    ],
  },
  {
    title: "Four minutes at the Pier terminus",
    body: "I drive the 7. At the Pier I have four minutes: door, log, stretch, turn. My best morning begins with a coffee I did not have to hope for. If I could press **one button at the bridge**, six minutes before, and it stood at the end of the counter with the bus number on it, I’d run.\n\nPassengers who get off with me have the same problem, and they at least may use a phone while I drive.",
    by: "karim",
    question: "morning",
    daysAgo: 52,
    votes: 29,
    steps: [
      {
        day: 0.4,
        by: "teo",
        answers:
          "I’ve watched you look at our queue through the windscreen, do the sum, and not get out. So: an order that leaves when the bus reaches the bridge, and lands when you do. The 7 comes in thirty-eight times a day and I had never thought of it as a clock.\n\nWhich of your mornings is the worst one? I’d like to stand at the counter for that.",
        stage: "polishing",
      },
      { day: 0.5, hosts: "teo" },
      {
        day: 0.8,
        by: "karim",
        says: "Monday 06:52, school day, rain. You’ll know me by the expression.",
        replies: [
          {
            by: "teo",
            day: 6.1,
            says: "I was there. Nine in the queue, you had two minutes forty left, and you drank from the tap.",
          },
        ],
      },
      {
        day: 3.7,
        by: "grace",
        kind: "yes-and",
        says: "Hang it on the stop, not on the driver. Everyone on the 7 hears “next stop: Harbour Bridge” anyway. That is your six minutes, announced, in two languages.",
      },
      {
        day: 10.4,
        by: "kofi",
        says: "The city publishes live positions of its buses. The app needs one line of a timetable and a button that says *I’m on the 7*. It will not ask where you are on any other bus.",
        replies: [{ by: "dede", day: 11.2, says: "Thank you for that last bit." }],
      },
      {
        day: 21.5,
        by: "ann",
        kind: "question",
        says: "I walk in at 06:55. Will I be waiting behind an invisible bus?",
        replies: [
          {
            by: "teo",
            day: 22.0,
            says: "Fair worry. At most five bus cups per arrival, made in the dead minute before. If your wait grows, the pilot has failed; that is in the measure now.",
          },
        ],
      },
      {
        day: 44,
        by: "teo",
        pilot: {
          hypothesis:
            "We believe that ordering from the bus at the Harbour Bridge will give the driver and up to five passengers a coffee within one minute of the doors opening, without anybody at the counter waiting longer.",
          measure:
            "9 of 10 bus cups are handed over within 60 seconds; the walk-in wait at 06:55 stays under 4 minutes; fewer than 1 in 20 cups is left standing.",
          places: 12,
          starts: 58,
          ends: 79,
        },
      },
      { day: 44.6, seats: ["karim", "grace", "dede", "amir"] },
      { day: 47.9, seats: ["aisha", "lotte", "niko"] },
    ],
  },
  {
    title: "Tea with a sand timer, not a guess",
    body: "My hands would like something to turn over. You bring the pot, you say “give it three minutes”, and neither of us owns a watch we want to look at. A small glass timer on the tray, three minutes of sand, and the tea is mine to spoil.",
    by: "wei",
    question: "hands",
    daysAgo: 207,
    votes: 27,
    steps: [
      {
        day: 1.6,
        by: "ines",
        answers:
          "The pot arrives and the decision stays with us, when it ought to be yours. I sat by the windows at the Lighthouse café for an hour: of seven teapots, four were poured at once by people who did not trust us and one was forgotten until it was furniture.\n\nI like that you want it to be *turned*. Glass on a wooden tray beside a child’s elbow is my next question: what would you put round it?",
        stage: "polishing",
      },
      { day: 1.7, hosts: "ines" },
      {
        day: 3.3,
        by: "wei",
        says: "Two wooden discs and three thin posts, as on a ship. It should be allowed to roll off a table and make a good noise.",
      },
      {
        day: 20.8,
        by: "ingrid",
        kind: "yes-and",
        says: "We measured speed with a 28-second glass and a knotted rope. Mark the sand for two teas: a line at two minutes for green, all of it for black.",
        replies: [
          {
            by: "wei",
            day: 21.5,
            says: "A line at two minutes. Captain, this is the best thing anybody has said to me about tea in this country.",
          },
        ],
      },
      {
        day: 96,
        by: "ines",
        says: "Where this is: the first dozen ran between 2:20 and 4:05, because cheap sand is damp sand. A maker up the coast dries hers in an oven. Hers are ordered, and they are slow, like her.",
      },
      {
        day: 151,
        by: "ines",
        pilot: {
          hypothesis:
            "We believe that a three-minute glass on the tray will let tea drinkers get the cup they like, and that fewer pots will come back half full.",
          measure:
            "Tea left in returned pots falls from 190 ml to under 100 ml on average; at most 2 of 10 timers broken or carried off in three weeks.",
          places: 10,
          starts: 164,
          ends: 185,
        },
      },
      { day: 152.5, seats: ["wei", "mei", "nell", "hana", "ann", "bea"] },
      { day: 158.1, seats: ["ingrid", "wanda", "elif"] },
      {
        day: 188,
        by: "ines",
        concludes: "adopt",
        learned:
          "I had put aside money for breakage. One timer broke in three weeks, and it was me. The tea left in the pots went from 190 to **64 ml**.\n\nWhat surprised us: people turned the glass for other things. Elif studies by it, eleven turns at a time. Two timers left the café and came back on their own, one with a note. So we are having sixty made for all five cafés, with the captain’s line at two minutes; the sand dries at its own pace.",
      },
      { day: 190.4, by: "elif", says: "Eleven turns is one chapter of thermodynamics. I passed, by the way." },
    ],
  },

  // Polishing
  {
    title: "Let me see the prices from the door",
    body: "There are weeks when I know exactly what is in my pocket. I stop at the door, can’t read the board behind the machine, and walk on, because coming in and then leaving feels worse than no coffee. A small list in the window. That’s all.",
    by: "yusuf",
    daysAgo: 83,
    votes: 19,
    steps: [
      { day: 0.3, by: "rosa", says: "I have walked that same loop: door, squint, pretend to get a phone call, go." },
      {
        day: 1.1,
        by: "sam",
        answers:
          "You are telling us the door is where it is decided, and the door says nothing. I stood outside all five with my own eyes: only at Rope Street can I read a number, and it is the price of the beans by the kilo.\n\nThank you for writing down something most people would keep to themselves. I’d like to put a list in each window. Should the cheapest thing be at the top, or would that make it a sign about money?",
        stage: "polishing",
      },
      { day: 1.3, hosts: "sam" },
      {
        day: 1.9,
        by: "yusuf",
        says: "Same order as inside. Just big, and at the height of somebody who is not pretending to read it.",
      },
      {
        day: 17.4,
        by: "noor",
        kind: "yes-and",
        says: "At 110 cm it serves me and it serves a tall man glancing down. Matt paper, please. Glossy is a mirror when it rains.",
        replies: [{ by: "ines", day: 18.2, says: "Matt, 110, and I’ll test it from the kerb at dusk." }],
      },
    ],
  },
  {
    title: "Half a coffee for half the price",
    body: "At eighty-one I want the taste, the saucer and the sitting, but not the second half. I leave it every time and every time it looks like a complaint. Could there be a small one that is meant to be small?",
    by: "pearl",
    question: "age",
    daysAgo: 27,
    votes: 17,
    steps: [
      {
        day: 0.6,
        by: "teo",
        answers:
          "A small coffee that is small on purpose, with everything that belongs to it. I went back through my own trays: at the Pier we pour away about a hand’s width of cold flat white every quarter of an hour. We had been blaming the wind.\n\nPearl, half the price is where I scratch my head, since the saucer and the sitting cost us the same. What would feel right to you for a proper small one?",
        stage: "polishing",
      },
      { day: 0.7, hosts: "teo" },
      {
        day: 1.4,
        by: "pearl",
        says: "Two euros, and I wash my own conscience.",
        replies: [{ by: "teo", day: 1.6, says: "Writing 2.00 on the napkin as we speak." }],
      },
      {
        day: 4.9,
        by: "leila",
        says: "At the end of a night I want exactly this. Enough to get home on, not enough to lie awake with.",
      },
      {
        day: 9.7,
        by: "hana",
        kind: "yes-and",
        says: "It wants its own cup. The same amount in a big one looks like an accident. We have 90 ml cups at home, thick ones, that look full of intention.",
      },
      {
        day: 10.1,
        by: "hana",
        from: "hana",
        polishes: {
          title: "Half a coffee in a thick cup of its own",
          swaps: [
            "Could there be a small one that is meant to be small?",
            "Could there be a small one, in a thick cup of its own, that is meant to be small?",
          ],
          why: "So that it looks full of intention.",
        },
      },
      { day: 10.4, by: "teo", acceptsPolish: "hana", said: "I have ordered six, to try." },
      {
        day: 12.8,
        by: "teo",
        restores: 1,
        why: "Pearl asked for her own words back. The cup is a fine thought, and it stays on our list; the half price was hers.",
      },
    ],
  },
  {
    title: "The usual, but let me change my mind",
    body: "The app offers me *the usual* and it is right four days out of five. On the fifth I have to dig through three menus to become somebody else. Let me keep two or three usuals: one for rain, one for Fridays, one for when I have been good.",
    by: "jonas",
    daysAgo: 64,
    votes: 14,
    steps: [
      {
        day: 0.5,
        by: "kofi",
        answers:
          "One usual is a portrait; you’d like a small album. I looked at the numbers: people with a usual spend 4 seconds ordering, and 51 when they want anything else. Most of that is scrolling past oat.\n\nI can keep three with names you write yourself. What would you call yours?",
        stage: "polishing",
      },
      { day: 0.6, hosts: "kofi" },
      {
        day: 1.2,
        by: "jonas",
        says: "*Rain*, *Friday*, and *Do not ask*.",
        replies: [
          {
            by: "ann",
            day: 2.0,
            says: "I need only two: *Before nine* and *After nine*. They are both the same drink.",
          },
        ],
      },
      {
        day: 26.4,
        by: "kofi",
        says: "A drawing of this is on the staff tablet at the Pier. Anyone who is there before eight can poke it and tell me where the thumb got lost.",
      },
    ],
  },
  {
    title: "A decaf that is not an apology",
    body: "I come off nights at half past seven. I want the cup, the warmth and ten minutes of people, and then I want to sleep. Your decaf tastes as though somebody described coffee over a bad line. It comes from a tin at the back and gets made with a sigh.\n\nRoast one you’d drink yourself.",
    by: "leila",
    daysAgo: 31,
    votes: 21,
    steps: [
      { day: 0.2, by: "marek", says: "I finish baking at six. Same story, more flour." },
      {
        day: 0.9,
        by: "june",
        answers:
          "You want to go to bed on something good, and we hand you the tin. I made myself one this morning the way it is made on a busy day and did not finish it. The sigh is real, I heard it twice.\n\nThree samples are on their way: one washed with water, one with sugar cane, one with carbon dioxide. I need tongues at half past seven in the morning that have been up all night. Would Thursday suit your shift?",
        stage: "polishing",
      },
      { day: 1.0, hosts: "june" },
      {
        day: 1.3,
        by: "leila",
        says: "Thursday I am off at 07:20. I’ll bring two midwives and no patience.",
        replies: [
          {
            by: "june",
            day: 9.4,
            says: "The midwives were unanimous. Sugar cane, rested nine days. The water one they called “a corridor”.",
          },
          { by: "leila", day: 9.9, says: "It slept well too. Nobody tests for that." },
        ],
      },
      {
        day: 12.8,
        by: "dora",
        says: "I have been off caffeine since my heart did a thing. For two years I have said “just a tea, then”. Please carry on.",
      },
      {
        day: 15.5,
        by: "ann",
        kind: "question",
        says: "Will it cost more? I’d switch after noon if it were the same.",
      },
    ],
  },

  // Resting
  {
    title: "One price for every milk",
    body: "My stomach decided about cow’s milk, not me. Forty cents a day, five days a week, is **104 euros a year** for being built like this. Charge everybody the same and let the cows and the oats sort it out among themselves.",
    by: "sofia",
    daysAgo: 190,
    votes: 34,
    steps: [
      {
        day: 0.2,
        by: "finn",
        says: "I drink cow and would happily pay five cents more so that Sofia pays forty less.",
      },
      {
        day: 0.7,
        by: "priya",
        says: "Same here, lactose. I stopped ordering milk at all, so you are earning less from me with the surcharge than without.",
      },
      {
        day: 1.8,
        by: "sam",
        answers:
          "What I hear is that it feels like a fine for a body. I worked behind the Market till on Wednesday: one in three orders had oat in it, and eleven people looked down when the sum changed.\n\nLet me show you our side before I say anything. A litre from the dairy costs us 1.05, oat costs 1.92. Spread over every cup it is 9 cents on each milk drink. Would you tell me whether 9 cents on everybody feels fair, or whether we would just be moving the stone to another shoe?",
        stage: "polishing",
      },
      { day: 2.0, hosts: "sam" },
      {
        day: 2.9,
        by: "sofia",
        says: "Nine cents on all is a shoe I can live in. But I’m not the one who would newly feel it.",
      },
      {
        day: 13.5,
        by: "yusuf",
        says: "I would feel it. Not much. I’d want to be told in advance.",
        replies: [{ by: "sofia", day: 14.1, says: "That is a decent answer and I’ve thought about it all evening." }],
      },
      {
        day: 34.2,
        by: "olu",
        kind: "question",
        says: "Is there no oat maker near here? The fields behind the station are nothing but oats.",
        replies: [
          { by: "sam", day: 35.0, says: "There is one, two years old, in the next town. I have written to them." },
        ],
      },
      {
        day: 71,
        by: "ada",
        answers:
          "The maker in the next town thinks it takes a year, if we commit to barrels. Until then the surcharge goes down from 40 to 25 cents, which is what it costs us and nothing more.",
        saw: "We did the sums for every café and every drink.",
        thanks: "Sofia, thank you for the 104 euros; that figure has been on our kitchen wall since you wrote it.",
        reason:
          "Today one price would mean putting up 14 drinks a few weeks after we put them up for the beans, and the people who’d feel it most are those who count. I was not ready to do that to them twice.",
        wakesWhen: "our oat milk costs no more than 1.40 a litre",
        stage: "resting",
      },
      { day: 71.8, by: "sofia", says: "Sixty-five euros a year, then. I’ll wait for the barrels." },
    ],
  },
  {
    title: "Coffee by rowing boat to the moorings",
    body: "I am already out of the house in February: I hang off a hull with a brush, twenty metres from your Pier café, and can smell it. My hands are blue, partly paint. If somebody rowed over at ten with a flask and a bell, every boat in the basin would buy two.",
    by: "ana",
    question: "winter",
    daysAgo: 314,
    votes: 11,
    steps: [
      {
        day: 1.4,
        by: "teo",
        answers:
          "So the café should come the last twenty metres. I went out on the pontoon at ten and counted: nine people on boats, all of them looking at our chimney. And I can row, in the sense that I own a jumper.\n\nThe harbour office has to say yes to anybody selling from a boat. I’m asking them this week. Who else out there would take a cup, so that I have names to bring?",
      },
      { day: 1.5, hosts: "teo" },
      {
        day: 2.2,
        by: "ana",
        says: "The two brothers on the *Marlene*, the sailmaker, me, and a man whose name is possibly Skip.",
      },
      {
        day: 3.8,
        by: "ingrid",
        says: "Forty years I docked in that basin. Approach from the lee side, fenders out, and never with the milk standing open.",
      },
      {
        day: 29,
        by: "teo",
        answers:
          "The office has us on its list for the day it wakes. Meanwhile a flask with nine cups stands at the head of the pontoon at ten on weekdays. Bring it back when it’s empty.",
        saw: "I rowed it once with water in the cups to see: four of nine arrived.",
        thanks: "Ana, thank you for the list, and for lending me the dinghy.",
        reason:
          "The harbour office was friendly and clear. Nothing may be sold from a boat inside the basin while the dredger is working, and it works for two more winters, with a cable across the fairway that I met personally.",
        wakesWhen: "the dredger has gone and the berth licences are drawn anew",
        stage: "resting",
      },
      {
        day: 30.1,
        by: "ana",
        says: "The flask was there at ten. His name is Skip.",
        replies: [{ by: "teo", day: 30.4, says: "Tell Skip he owes me one sugar." }],
      },
    ],
  },

  // Rough, answered
  {
    title: "Signal flags instead of shouted names",
    body: "Every morning the Pier shouts “Ingrid” and two Ingers and an Astrid come forward. Give each order a small flag from the international code, A to Z, on a stick in a cork. You take **K** to your table and look for **K**. The whole harbour learns its alphabet, and nobody shouts.",
    by: "ingrid",
    question: "nocafe",
    daysAgo: 9.5,
    votes: 13,
    steps: [
      {
        day: 0.2,
        by: "oskar",
        says: "A thing I can see across the room, instead of a thing I can’t hear across the room. Yes. What is my flag?",
      },
      {
        day: 0.4,
        by: "teo",
        answers:
          "You’d have me fly breakfast. I counted this morning between eight and nine: 64 names called, 9 called twice, and one cappuccino went to the wrong Anna and was drunk. A flag can be seen from the door, and it doesn’t mind how your name is spelt.\n\nI’ve ordered one set, A to Z, to play with. Captain, is there any letter we should leave out?",
      },
      { day: 0.5, hosts: "teo" },
      {
        day: 0.9,
        by: "ingrid",
        says: "Leave out Q. Quarantine. Also think before you give anybody V: “I require assistance.”",
        replies: [
          { by: "elif", day: 1.4, says: "I want V. All of exam season." },
          { by: "teo", day: 1.7, says: "V is yours, Elif." },
        ],
      },
      {
        day: 3.6,
        by: "theo",
        kind: "yes-and",
        says: "I can’t see a flag, but I can feel a cork. Cut a notch for each letter, or give me always the same one, and say it quietly when it’s ready.",
      },
      { day: 6.2, by: "ann", says: "I was the wrong Anna. It was an excellent cappuccino." },
    ],
  },
  {
    title: "Water at eighty degrees for green tea",
    body: "The machine gives water at ninety-six. Green tea wants eighty or it tastes like the inside of a gate. At home I pour it from one cup to another and wait; here I blow on it for six minutes and look odd.",
    by: "mei",
    daysAgo: 18,
    votes: 4,
    steps: [
      {
        day: 1.3,
        by: "june",
        answers:
          "Sixteen degrees too hot, every time, and you are the one who has to mend it. I put a thermometer into six of our teapots: 94 at the best. Our water I know well, it’s soft, it burns leaves even sooner than most.\n\nThe boiler at the Lighthouse café has a second tap I never set. Before I touch it: is eighty right for all the greens on our list, or should the sencha be lower?",
      },
      {
        day: 2.1,
        by: "wei",
        kind: "yes-and",
        says: "Sencha seventy, the others eighty. If there is only one tap, set it at eighty and serve the sencha with an empty cup to pour through. That is five degrees a pour, and something to do.",
      },
    ],
  },
  {
    title: "Pay for exam week on Monday",
    body: "In exam week my money runs out on Wednesday because on Monday I feel rich and buy cake. Let me pay twelve euros on Monday for five filters and a refill each, and then not be able to spend it on cake.",
    by: "elif",
    question: "age",
    daysAgo: 23,
    votes: 6,
    steps: [
      {
        day: 0.7,
        by: "kofi",
        answers:
          "You’d like to be protected from Monday-you. The till can hold a balance today. What it can’t do yet is refuse cake, and I find that I’d enjoy building it.\n\nI saw that 60 per cent of student cards at Rope Street are empty by Thursday noon, so you have company. If a filter is left over on Saturday, should it carry over, or go to whoever is still revising?",
      },
      { day: 0.9, hosts: "kofi" },
      {
        day: 1.5,
        by: "elif",
        says: "Whoever is still revising. There’s always one, and she’s usually crying into the pharmacology.",
        replies: [{ by: "leila", day: 2.3, says: "Tell her it gets better after the beta blockers." }],
      },
    ],
  },
  {
    title: "Tell me honestly how long the queue is",
    body: "My best morning begins with knowing. At 07:40 I stand on the corner and choose: Pier, with my table, or Market, on the way to the office. If the app said “Pier: eleven minutes, sorry” I would go to the other one and be fond of you.",
    by: "ann",
    question: "morning",
    daysAgo: 44,
    votes: 15,
    steps: [
      {
        day: 0.8,
        by: "kofi",
        answers:
          "Not “busy” with a little flame, but minutes, and true ones. The till knows when an order is paid and when it’s handed over, so it could say. I compared: what we tell people at the counter is on average three minutes kinder than what happens.\n\nWhat would you forgive: a number that’s sometimes two minutes too long, or one that’s sometimes two too short?",
      },
      { day: 1.0, hosts: "kofi" },
      { day: 1.2, by: "ann", says: "Too long. Being early is a present." },
      {
        day: 5.5,
        by: "priya",
        says: "And please don’t ask for my location for this. I know which corner I am standing on.",
        replies: [
          { by: "kofi", day: 5.8, says: "It will never need it. Five cafés, five numbers, the same for everybody." },
        ],
      },
      {
        day: 19.6,
        by: "bo",
        kind: "yes-and",
        says: "Put the number in the window as well, big enough to read from a bicycle at 18 km/h. Not everyone wants an app to tell them about a door.",
      },
    ],
  },
  {
    title: "Two jars, one pebble, no labels",
    body: "Once a month two coffees in unmarked pots, and everyone who tastes both gets a pebble from the beach to drop in a jar. The fuller jar is next month’s guest bean. No talk of blackcurrant before you’ve voted.",
    by: "gus",
    daysAgo: 12.3,
    votes: 7,
    steps: [
      {
        day: 1.7,
        by: "june",
        answers:
          "People choose the bean with their mouths and not with my adjectives. I like it, and it frightens me a little, which is usually a good sign. When I poured two side by side last week without saying which was the expensive one, four of five preferred the other.\n\nA practical thing: a losing coffee still has a farmer. How do we run this so that nobody comes second in public?",
      },
      {
        day: 2.4,
        by: "gus",
        says: "Then name only the winner, and keep the second pot for yourself.",
        replies: [{ by: "tom", day: 3.0, says: "Or write to the second one too. I’ve stamps." }],
      },
      { day: 4.1, by: "clara", kind: "question", says: "Could the pebbles be bigger than a toddler’s mouth?" },
    ],
  },

  // Rough, not heard yet
  {
    title: "A menu for noses",
    body: "Three small jars of beans by the till, opened by lifting a wooden stopper. I smell, I say “the middle one”, done. I can’t read the board, and people who can read it tell me it says “notes of bergamot”, so I don’t think they are any further along than I am.\n\nBiscuit would also like to be consulted.",
    by: "theo",
    question: "nocafe",
    daysAgo: 4.2,
    votes: 6,
    steps: [
      {
        day: 0.7,
        by: "marta",
        says: "I sell flowers by this method every day. Nobody has ever asked me what a freesia is like; they bend down.",
      },
      {
        day: 1.9,
        by: "ann",
        kind: "question",
        says: "Would ground coffee smell of more, or go stale sooner?",
        replies: [{ by: "theo", day: 2.3, says: "More for an hour, then of cupboard. Whole beans and a warm hand." }],
      },
    ],
  },
  {
    title: "A slow lane for counting coins",
    body: "I pay in coins because I get paid in coins, and behind me they breathe. One end of the counter where it’s understood to take a while.",
    by: "wanda",
    question: "nocafe",
    daysAgo: 1.3,
    votes: 4,
    steps: [{ day: 0.5, by: "pearl", says: "I would come and stand in it for company, even with a card." }],
  },
  {
    title: "No “anything else?” before eight",
    body: "A café that does not ask me. I have said what I want; it took everything I had. After eight you may offer me a bun.",
    by: "ann",
    question: "nocafe",
    daysAgo: 2.1,
    votes: 5,
    steps: [
      {
        day: 0.6,
        by: "karim",
        says: "On the bus it’s the “good morning” that decides it. I say it to everyone and ask nobody anything.",
        replies: [{ by: "ann", day: 0.9, says: "And that is why I take the 7." }],
      },
    ],
  },
];
