import type { DemoStory } from "../story.ts";

/** Lids, cups and deposits, waste, grounds, bread ends, repair, take-away, bicycles and cup holders. */
export const cups: DemoStory[] = [
  // Shipped
  {
    title: "Quiet lids",
    body: "My baby sleeps in the pram. I get a coffee, I walk to the end of the pier, I open the lid, and it goes **pop** like a cork. Then nobody sleeps and the coffee is for the gulls. Somewhere there must be a lid that comes off without an announcement.",
    by: "clara",
    daysAgo: 240,
    votes: 44,
    steps: [
      { day: 0.3, by: "zoe", says: "I rip mine off inside my coat, like a criminal." },
      {
        day: 0.8,
        by: "ines",
        answers:
          "Forty minutes of rocking, undone by a lid. I took eleven kinds home and opened them in the bathroom next to a sound meter: ours is the loudest, 84 decibels at the length of an arm, about as loud as the hand dryer.\n\nIt is the rim, which snaps over all at once. “Like a cork” told me where to look, and I’m grateful for it. When do you open it: right away to cool it, or at the end of the pier?",
        stage: "polishing",
      },
      { day: 0.9, hosts: "ines" },
      {
        day: 1.5,
        by: "clara",
        says: "At the end of the pier. With one hand. The other one is rocking.",
        replies: [{ by: "ines", day: 1.8, says: "One hand. That rules out seven of the eleven." }],
      },
      {
        day: 6.7,
        by: "oskar",
        kind: "yes-and",
        says: "I can’t hear it, but I feel it: it jumps, and it spills on my thumb. If you find a lid that opens slowly it won’t spit either. Test it with people who drive and with people who can’t feel their fingertips.",
      },
      {
        day: 12.2,
        by: "tilda",
        kind: "yes-and",
        says: "A little tab you can peel, like on a yoghurt, so that the air goes first and the lid after. I folded one out of baking paper and it sighs.",
        replies: [
          {
            by: "ines",
            day: 13.0,
            says: "I have played the sigh to everyone in the office. Could you bring the baking paper?",
          },
        ],
      },
      {
        day: 37,
        by: "ines",
        pilot: {
          hypothesis:
            "We believe that a pressed-fibre lid with a peel tab will open under 60 decibels with one hand, and that parents will go back to the end of the pier.",
          measure:
            "Median opening noise under 60 dB; at most 1 in 40 leaks when tipped; 12 of 15 testers would miss it.",
          places: 15,
          starts: 46,
          ends: 67,
        },
      },
      { day: 37.5, seats: ["clara", "oskar", "tilda", "zoe", "karim", "leila", "grace", "bo"] },
      { day: 41.3, seats: ["aisha", "emre", "noor", "priya", "siri"] },
      {
        day: 58.6,
        by: "bo",
        says: "Cobbles, Rope Street, downhill, one lid: dry. I then hit the tram rail and that was not the lid’s doing.",
      },
      {
        day: 69,
        by: "ines",
        concludes: "adopt",
        learned:
          "We expected to trade noise for leaks. Noise fell from 84 to **52 dB**, a page being turned. Leaks were worse in the first week, 4 in 40, until Tilda noticed that we were pressing the lids on from above instead of rolling them from one side; after that, 1 in 60.\n\nTwelve of 13 would miss it. The thirteenth misses the pop.",
      },
      {
        day: 118,
        by: "ines",
        ships:
          "The quiet lid is on every take-away cup in all five cafés. Peel the tab, let it sigh, lift with a thumb. The last 9,000 of the old lids went to a school theatre that needed a hailstorm.",
        story:
          "A baby slept to the end of the pier and back, and nobody popped a cork.\n\n**Before**, our lid opened at 84 decibels, as loud as a hand dryer, at the distance of a pram. A parent told us in four sentences, and gave us the word that mattered: *pop*.\n\n**Now** a small tab peels back, the air goes first, and the lid follows at 52 decibels. The shape came from a scrap of baking paper that Tilda folded at her kitchen table. It hangs framed beside the sound meter.\n\n> “He is eight months old and has no idea what has been done for him.”",
      },
      { day: 118.3, by: "ines", credits: "tilda", role: "maker", for: "folded the first peel tab out of baking paper" },
      {
        day: 119.2,
        accepts: [
          { by: "clara", as: "A parent at the end of the pier" },
          "oskar",
          "tilda",
          "ines",
          "bo",
          "karim",
          { by: "leila", as: "A nurse on nights" },
          { by: "emre", anonymously: true },
          "noor",
          "grace",
        ],
      },
      { day: 120.8, declines: ["priya"] },
      { day: 151, by: "clara", says: "He said his first word on the pier. It was “gull”. I blame the quiet." },
    ],
  },
  {
    title: "Soup from the ends of bread",
    body: "I bake at night and I deliver to you at five. At three in the afternoon I come back for the crates and there are the ends: eleven, fourteen, once twenty-two heels of perfectly sound rye, in a bag by the bins. My grandmother made soup out of those, with caraway and an egg. If you threw nothing away you’d have soup by Tuesday.",
    by: "marek",
    question: "waste",
    daysAgo: 171,
    votes: 47,
    steps: [
      { day: 0.3, by: "ingrid", says: "On board it was called Friday. Beer in it, if the sea was flat." },
      {
        day: 0.5,
        by: "june",
        answers:
          "Bread you made with your own hands, in a bag, at three o’clock. I weighed the bags at all five cafés yesterday: 6.4 kilos of ends in one day. I had walked past them for years and thought *ends*, not *bread*.\n\nThank you for the grandmother. Has she got a recipe with numbers in it, or was it the kind that lives in the wrist?",
        stage: "polishing",
      },
      { day: 0.6, hosts: "june" },
      {
        day: 1.1,
        by: "marek",
        says: "The wrist. But I weighed mine tonight: 1 kilo heels, 3 litres stock, 2 onions, spoon of caraway, sourdough for the sharpness. Egg at the end or not at all.",
        replies: [{ by: "june", day: 1.6, says: "Printed and stuck above the sink. The last line is in bold." }],
      },
      {
        day: 3.4,
        by: "marta",
        kind: "yes-and",
        says: "The market women throw out the green of the leeks at two. Carry a crate across the square and you have your stock for nothing but the asking.",
      },
      {
        day: 8.8,
        by: "dora",
        kind: "yes-and",
        says: "Make it a thing you finish: when the pot’s empty, write the time on the board. “Soup until 14:10.” It tells the truth about what was left, and people will hurry.",
        replies: [{ by: "bo", day: 9.3, says: "I’d race that clock daily." }],
      },
      { day: 10.2, by: "sofia", kind: "question", says: "Will there be a pot without the egg and the beef stock?" },
      {
        day: 19,
        by: "june",
        pilot: {
          hypothesis:
            "We believe that one pot of bread soup a day at the Market café will use nine tenths of our bread ends, and that people will come for it rather than put up with it.",
          measure:
            "Bread in the bin falls from 6.4 kg to under 1 kg a day; the pot is empty by 15:00 on 8 days of 10; 9 of 14 testers come back for it and pay.",
          places: 14,
          starts: 26,
          ends: 40,
        },
      },
      { day: 19.4, seats: ["marek", "marta", "bo", "ingrid", "dora", "sofia", "ann", "tom"] },
      { day: 23.1, seats: ["yusuf", "grace", "pearl", "rosa", "elif", "wanda"] },
      {
        day: 42,
        by: "june",
        concludes: "adopt",
        learned:
          "Bread in the bin went from 6.4 kg to **0.5 kg** a day. The pot was empty by 15:00 on 9 days of 10; on the tenth I had salted it twice.\n\nWe expected people to mind what it was made of, and had written a careful sign. Nobody read the sign. What they asked for was a place to stand the bowl, so the window ledge at the Market has become a bar. The pot without egg and beef sold out first every day, so now it is the only pot, and the egg comes on the side.",
      },
      {
        day: 43.2,
        by: "ann",
        says: "I’m a before-work person and I have now been seen at the Market at one o’clock, twice. Explain yourselves.",
      },
      {
        day: 64,
        by: "june",
        ships:
          "Bread soup is on every weekday from noon, at the Market and at Rope Street, until the time on the board. It costs 3.50, or a bag of clean leek greens. Marek checks it on Wednesdays, without warning.",
        story:
          "Marek bakes our bread at night, and found it by our bins at three in the afternoon.\n\n**Before**, 6.4 kilos of heels and ends left the five cafés every day in a bag. **Now** they go into one pot with leek greens from the market women, two onions, caraway and a spoon of sourdough. Half a kilo is left over, and the hens behind the Roastery have opinions about it.\n\nA board by the door says what time the soup ran out. The record is **12:46**, on a day of hail.\n\n> “My grandmother would ask why you’re writing a story about it,” said Marek. “And then she’d ask for the caraway.”",
      },
      {
        day: 64.3,
        by: "june",
        credits: "marek",
        role: "maker",
        for: "weighed out his grandmother’s recipe and taught it to two kitchens",
      },
      {
        day: 65.4,
        accepts: [
          "marek",
          "marta",
          "dora",
          "june",
          "ingrid",
          "ann",
          "bo",
          "pearl",
          { by: "sofia", as: "Sofia, no egg" },
          { by: "yusuf", anonymously: true },
          "elif",
        ],
      },
      { day: 66, declines: ["rosa"] },
    ],
  },

  // Piloting
  {
    title: "Borrow a cup, bring it back anywhere",
    body: "I carry my own cup on the handlebar. Most people don’t, and I don’t blame them: it leaks in the bag. So what if nobody had to own one? **One deposit cup for the whole street.** I get it at the Pier, I leave it at the florist, the bakery, the ticket office, whoever has a crate, and I get my two euros back there.\n\n- the same cup everywhere, ugly enough not to be stolen\n- no app, no card, just the cup and the coin\n- somebody cycles the crates round in the evening (I know a somebody)",
    by: "bo",
    question: "waste",
    daysAgo: 163,
    votes: 51,
    steps: [
      {
        day: 0.2,
        by: "hugo",
        says: "I work on the day boats. You can find four of your paper cups in the basin at low tide, any day you like.",
      },
      {
        day: 0.6,
        by: "teo",
        answers:
          "So the cup belongs to the street, and the coin does the remembering. I stood by the bin on the Pier from seven till ten: 212 paper cups, and 170 of them had travelled less than four hundred metres. They only went for a walk.\n\nAs for “ugly enough not to be stolen”, I’m in your debt: it has started a lively argument here. What is the furthest place you would want to bring one back?",
        stage: "polishing",
      },
      { day: 0.8, hosts: "teo" },
      {
        day: 1.4,
        by: "bo",
        says: "The tram depot. If it works there it works anywhere, and they have a dishwasher the size of a car.",
        replies: [
          { by: "karim", day: 1.9, says: "Drivers’ canteen. Basket by the door, I will look after it myself." },
          { by: "teo", day: 2.7, says: "Karim, consider yourself recruited." },
        ],
      },
      {
        day: 5.1,
        by: "marta",
        kind: "yes-and",
        says: "I’m next door and I have water, shelves and a till drawer. I’ll take cups back if I may put the unclaimed ones in the window with a tulip in each.",
      },
      {
        day: 13.9,
        by: "leila",
        kind: "question",
        says: "Who washes them, and how hot? My clinic would join tomorrow if I could answer that in one sentence.",
        replies: [
          {
            by: "ines",
            day: 14.5,
            says: "Always at one of the five cafés, 82 degrees, nowhere else; the other places only collect. One sentence, with a semicolon.",
          },
        ],
      },
      {
        day: 38.7,
        by: "ann",
        kind: "yes-and",
        says: "Let me swap a dirty one for a clean one without any money moving. I’d never see my two euros again and never miss them, because I’d always have a cup *on account*.",
      },
      {
        day: 72,
        by: "teo",
        says: "Where it stands: seven places on the street have said yes, four need a wash plan, one wants the cup to be blue. Inês has dropped nine prototypes down the Lighthouse stairs. Two survived and she is fond of one.",
      },
      {
        day: 136,
        by: "teo",
        pilot: {
          hypothesis:
            "We believe that one two-euro deposit cup, taken back at twelve counters along the street, will replace most of its borrowers’ paper cups, and that it will come home without anybody being chased.",
          measure:
            "9 of 10 cups come back within seven days; testers use at least 70 per cent fewer paper cups than in the week before; the evening crate round takes under 40 minutes by bicycle.",
          places: 24,
          starts: 148,
          ends: 175,
        },
      },
      { day: 136.2, seats: ["bo", "ann", "karim", "marta", "leila", "hugo", "tom", "clara"] },
      { day: 138.9, seats: ["grace", "niko", "ravi", "noor", "elif", "ivo", "dede"] },
      { day: 143.5, seats: ["petra", "sami", "jade", "luc", "mina", "amir", "lotte"] },
      {
        day: 152.3,
        by: "bo",
        says: "Round one by cargo bike: 41 cups, nine stops, 34 minutes, and a dog at the chandler’s who believes the crate is his.",
        replies: [{ by: "ann", day: 152.9, says: "I have had *on account* since Tuesday. I feel like landed gentry." }],
      },
      {
        day: 159.6,
        by: "marta",
        says: "Three unclaimed so far. Three tulips. One man came back for his cup and left with both.",
      },
    ],
  },
  {
    title: "A library of cup holders for bicycles",
    body: "I’ve bought three holders and none of them fits my handlebar. Bo’s fits Bo’s. Keep a box of different ones at the Pier, let me borrow one for a week, ride over the cobbles, bring it back and try the next. Whichever keeps the coffee in the cup, I buy.",
    by: "niko",
    daysAgo: 39,
    votes: 22,
    steps: [
      {
        day: 0.3,
        by: "bo",
        kind: "yes-and",
        says: "I have a drawer with six failed ones and can say precisely how each of them failed. Put that on the tag: “fine until the tram rail”. A library needs reviews.",
        replies: [{ by: "niko", day: 0.7, says: "“Fine until the tram rail” is also the story of my knee." }],
      },
      {
        day: 1.2,
        by: "ines",
        answers:
          "Try it on your own cobbles before you pay for it. I looked at the rail outside the Pier at half past eight: 23 bicycles, five kinds of handlebar, four holders, and two cups balanced on saddles by people I now admire.\n\nBo’s drawer would be the first shelf. What do we measure, so that it isn’t only my opinion: millimetres lost from the top of the cup?",
        stage: "polishing",
      },
      { day: 1.3, hosts: "ines" },
      {
        day: 2.8,
        by: "niko",
        says: "Millimetres from the Pier to the Roastery. All cobbles, one bridge, two rails. Marker pen on the cup.",
      },
      {
        day: 9.9,
        by: "amir",
        kind: "yes-and",
        says: "A pram is also a handlebar, and so is a walking frame. I mend both. Include one clamp with a soft jaw and you’ll have borrowers who never go above five.",
        replies: [{ by: "clara", day: 10.3, says: "Pram here. My current holder is my teeth." }],
      },
      {
        day: 31,
        by: "ines",
        pilot: {
          hypothesis:
            "We believe that riders who can borrow six different holders for a few days each will find one that fits, and will carry their own cup afterwards.",
          measure:
            "7 of 10 testers find a holder that loses under 15 mm on the cobble run; 6 of 10 still use their own cup a month later.",
          places: 10,
          starts: 43,
          ends: 64,
        },
      },
      { day: 31.6, seats: ["niko", "bo", "clara", "ruben"] },
      { day: 35.2, seats: ["hana", "paolo", "sami"] },
    ],
  },

  // Polishing
  {
    title: "Beans by the scoop, into my own jar",
    body: "Everything else in my kitchen lives in jars. Your beans come in a bag with a valve, a zip, a sticker and a clip, and I tip them into a jar and throw the architecture away. Weigh my jar, fill my jar.",
    by: "dora",
    question: "waste",
    daysAgo: 168,
    votes: 24,
    steps: [
      {
        day: 1.5,
        by: "june",
        answers:
          "The bag is better built than some of our furniture, and it lives for a walk home. We fill 380 of them a week; I took one apart and found four materials, one of which I could not name.\n\nJars on a scale, then. I want to see it at a busy counter before I promise anything. How big is your jar, and does the lid really close?",
        stage: "polishing",
      },
      { day: 1.7, hosts: "june" },
      {
        day: 2.5,
        by: "dora",
        says: "1.2 litres, rubber ring, my mother’s. It held plums for thirty years without a drop.",
      },
      {
        day: 33,
        by: "june",
        pilot: {
          hypothesis:
            "We believe that filling customers’ own jars at the Market till will replace a bag each time without making the queue longer.",
          measure:
            "A jar takes under 60 seconds from counter to lid; at least 40 jars in three weeks; no wait above 6 minutes because of a jar.",
          places: 16,
          starts: 40,
          ends: 61,
        },
      },
      { day: 33.8, seats: ["dora", "bea", "petra", "ivo", "wei", "nell"] },
      { day: 36.1, seats: ["gus", "eli", "vera", "mina", "ann"] },
      {
        day: 49.3,
        by: "nell",
        says: "Eleven people stood behind me while my jar was weighed empty, then full, then once more because it had been wet. I got two rows done.",
      },
      {
        day: 63,
        by: "june",
        concludes: "adapt",
        next: "We weigh and tag jars at the Roastery, away from the till, and show the new drawing here before anybody carries a jar again.",
        learned:
          "People wanted it: 74 jars in three weeks, nearly twice what we had hoped for. But a jar took **two minutes ten**, not one, because every jar weighs something else and the till has to be told twice. On two Saturdays the queue passed eight minutes.\n\nSo the idea is sound and the place was wrong. Next shape: at the Roastery, away from the till, with the weight of your jar scratched on a small tag that stays with it.",
      },
      {
        day: 66.4,
        by: "amir",
        kind: "yes-and",
        says: "For the tags: I have a punch set and offcuts of brass. Four digits, one hole, a bit of string. It takes me as long as a bad song.",
        replies: [
          {
            by: "dora",
            day: 67,
            says: "Mine is 0612. I’ve weighed it three times, so as not to be in Nell’s way again.",
          },
        ],
      },
    ],
  },
  {
    title: "A cup with two handles",
    body: "My father’s hands shake. He loves your Lighthouse café and drinks there through a straw, looking at the wall. What his hands wish for is a cup with two handles and a heavy foot, that doesn’t look as if it came from a hospital.",
    by: "vera",
    question: "hands",
    daysAgo: 219,
    votes: 26,
    steps: [
      {
        day: 0.7,
        by: "ines",
        answers:
          "A cup that helps and keeps quiet about it. On Sunday I believe I saw your father; he moved to the corner table when it filled up. I tried to drink with a weight strapped to each wrist and finished with a saucer full.\n\nThe old soup bowls of this harbour have two handles and nobody thinks of hospitals. May I bring three shapes of clay, unfired, and would he squeeze them?",
        stage: "polishing",
      },
      { day: 0.9, hosts: "ines" },
      {
        day: 1.8,
        by: "vera",
        says: "He read this himself. He says yes, and he says the corner table has a better view of the barista anyway.",
        replies: [{ by: "ines", day: 2.3, says: "I have told the barista. He has combed his hair." }],
      },
      {
        day: 24.5,
        by: "leila",
        kind: "yes-and",
        says: "Handles wide enough for three fingers, and the rim turned slightly in. At the clinic a full cup shakes less than a half-full one if the weight sits low. Serve it at sixty degrees, not seventy.",
      },
      {
        day: 103,
        by: "ines",
        says: "Third firing. The first pair cracked, the second was too thin to be calm. This one is 410 grams empty, and Vera’s father has drunk from it facing the room. The glaze still runs at the left handle.",
        replies: [
          { by: "pearl", day: 103.8, says: "Put me down for one. My hands are steady; I simply like the sound of it." },
        ],
      },
    ],
  },
  {
    title: "Coffee grounds for every balcony",
    body: "You put out one big barrel of grounds behind Rope Street and the allotment people take all of it with a trailer. I have a balcony with two tomatoes. I need a **cupful**, dry, in something I can carry past my mother-in-law’s sofa.",
    by: "ivo",
    question: "neighbour",
    daysAgo: 104,
    votes: 15,
    steps: [
      {
        day: 1.9,
        by: "june",
        answers:
          "We solved it for trailers and forgot the tomatoes. The barrel is gone by nine every morning, I had taken that for success. Wet grounds go furry within two days, so dry is the whole trick.\n\nThe shelf above the roaster is forty degrees all Friday. If we dried a tray there and filled the used flour bags, what amount would two tomatoes like in a month?",
        stage: "polishing",
      },
      { day: 2.0, hosts: "june" },
      {
        day: 3.2,
        by: "marta",
        kind: "yes-and",
        says: "Two spoons a month per pot, scratched in, never heaped. More than that and they sulk. Print it on the bag, or I shall be asked forty times a day.",
        replies: [
          {
            by: "ivo",
            day: 3.9,
            says: "I had been giving them a handful each morning, for company. It explains a lot.",
          },
        ],
      },
      {
        day: 31,
        by: "gus",
        says: "Mushrooms like it as well. I have oysters growing in a bucket under the stairs and my wife has stopped asking.",
      },
    ],
  },
  {
    title: "A sick bay for coffee makers",
    body: "A café that mends. One evening a month, bring the moka pot that hisses, the grinder that only goes backwards, the flask whose lid has died. I’m a repairman; I could sit at one table and your people, who take machines apart daily, at another. **What we can’t mend we label with its cause of death.**",
    by: "amir",
    question: "nocafe",
    daysAgo: 13.4,
    votes: 12,
    steps: [
      { day: 0.4, by: "bea", says: "I own a moka pot with a whistle nobody can explain. It came with the flat." },
      {
        day: 0.8,
        by: "sam",
        answers:
          "An evening where things leave in better shape than they came. I asked around the five cafés: under the counters there are gaskets in nine sizes, a drawer of springs and a person at each who itches to use them. Last month four customers were told “you’d better buy a new one” by us, for want of a table.\n\nThe cause of death is my favourite part; I’d read those. What must be on the table before you’d feel at home?",
        stage: "polishing",
      },
      { day: 1.0, hosts: "sam" },
      {
        day: 1.3,
        by: "amir",
        says: "A lamp with a long neck, a towel so that screws don’t roll, and a saucer for every patient. The rest I carry.",
      },
      {
        day: 4.7,
        by: "nell",
        kind: "yes-and",
        says: "Set a mending basket beside it. I can darn a flask sleeve or a cosy while people wait for news of their grinder.",
        replies: [
          { by: "amir", day: 5.2, says: "A waiting room with knitting. We shall be better than the hospital." },
        ],
      },
      {
        day: 9.6,
        by: "sam",
        pilot: {
          hypothesis:
            "We believe that two evenings with Amir at one table and our people at the other, for anybody with a machine that has given up, will send more of them home working than not.",
          measure: "We’ll know when seven of ten patients leave on their own gaskets.",
          places: 10,
          starts: 20,
          ends: 48,
        },
      },
      {
        day: 10.2,
        by: "bea",
        asksForSeat: [
          "A moka pot for three. It whistles two notes, and the second one is flat.",
          "It works every morning. That is what is unkind about it.",
        ],
      },
      {
        day: 10.9,
        by: "tom",
        asksForSeat: [
          "A hand grinder of my father’s. It turns, and nothing comes out.",
          "The winter the ferry froze in.",
        ],
      },
      { day: 11.3, by: "sam", givesSeat: "bea" },
      {
        day: 12.1,
        by: "ann",
        asksForSeat: ["My kettle with the long neck. It has begun to cry at its seam.", "Until Tuesday."],
      },
    ],
  },
  {
    title: "Milk in cans that go back to the farm",
    body: "My cousin milks thirty cows up on the ridge, eight kilometres from your machine. Her milk goes to a factory ninety kilometres off, gets a carton and comes home. My grandfather brought it down in a can and took the can back up. Is that really the impossible part?",
    by: "finn",
    daysAgo: 96,
    votes: 13,
    steps: [
      {
        day: 1.1,
        by: "sam",
        answers:
          "Eight kilometres there, a hundred and eighty round. We empty 290 cartons a week; flattened, they come up to my hip. I drove to the ridge on Thursday and met your cousin and, at some length, a cow called Bremen.\n\nShe could fill cans. It’s the pasteurising that sits in the factory. Do you know anyone on this side of the ridge with a small kettle for it?",
        stage: "polishing",
      },
      { day: 1.2, hosts: "sam" },
      {
        day: 8.3,
        by: "finn",
        says: "The cheesemaker at the lock has one and uses it on Mondays only. I’ve asked. He said “hm”, which from him is warm.",
        replies: [
          {
            by: "sam",
            day: 9.6,
            says: "I’ve now heard the “hm” in person. We have a trial of 60 litres, and a thermometer he trusts more than me.",
          },
        ],
      },
      {
        day: 40.1,
        by: "ana",
        kind: "question",
        says: "Will it foam? I drink flat whites for a living, more or less.",
        replies: [
          {
            by: "june",
            day: 41,
            says: "Sixty litres say yes, and a little sweeter than ours. On Bremen’s grass days it holds its shape for nine minutes.",
          },
        ],
      },
    ],
  },
  {
    title: "Four cups up a gangway",
    body: "I fetch the coffee for the day boat. Four cups, one hand for the rope, a plank at thirty degrees at low tide. Your cardboard tray goes soft at the second step. Something with a handle on top, like a lantern, that I bring back the next morning.",
    by: "hugo",
    daysAgo: 47,
    votes: 9,
    steps: [
      {
        day: 0.9,
        by: "ines",
        answers:
          "A lantern for coffee, carried in one hand. I followed you at a respectful distance on Monday: 41 steps of quay, 12 of plank, and you carried the fourth cup in your teeth by the rim. I’d like to retire that method.\n\nI’ve drawn a frame of bent ash that swings, so that the cups stay upright when you don’t. How wide may it be, if it has to pass you on the plank?",
        stage: "polishing",
      },
      { day: 1.1, hosts: "ines" },
      {
        day: 1.7,
        by: "hugo",
        says: "Thirty centimetres. And it should float, for the obvious reason.",
        replies: [
          {
            by: "ines",
            day: 2.5,
            says: "Ash floats. I hadn’t considered that I’d be asked to prove it, but there is a bath.",
          },
        ],
      },
      { day: 15.2, by: "ingrid", says: "Gimballed coffee. In my day the second mate was the gimbal." },
    ],
  },

  // Resting
  {
    title: "Espresso in a cup you eat",
    body: "No cup to wash, none to throw away. A wafer, like for ice cream, but thick and dark and lined with chocolate. You drink the espresso, then you eat the cup. Two bites, zero waste.",
    by: "luc",
    question: "waste",
    daysAgo: 155,
    votes: 31,
    steps: [
      { day: 0.2, by: "elif", says: "Breakfast and dishes in one. I’m in." },
      {
        day: 1.3,
        by: "teo",
        answers:
          "The cup is the biscuit, and then there is no cup. I watched what happens to the biscuit we already put on the saucer: six in ten are eaten, two go into a pocket, two go to the sparrows. So people might really finish one.\n\nI know a wafer baker in the old town who says it can’t be done and would love to be asked. How long does it take you to drink an espresso?",
        stage: "polishing",
      },
      { day: 1.5, hosts: "teo" },
      {
        day: 1.9,
        by: "luc",
        says: "Forty seconds, standing. I am French on my mother’s side.",
        replies: [{ by: "jonas", day: 2.6, says: "Eleven minutes. German on both." }],
      },
      {
        day: 7.2,
        by: "mina",
        kind: "yes-and",
        says: "Give it a paper-thin sleeve, or people with cold hands off a ferry will leave prints in it, and nobody wants to eat their own glove.",
      },
      {
        day: 22,
        by: "teo",
        pilot: {
          hypothesis:
            "We believe that an espresso in a chocolate-lined wafer will be drunk and eaten whole, and will spare us a fifth of the small paper cups at the Pier.",
          measure: "The wafer holds for 8 minutes; 8 of 10 are eaten; it costs us under 15 cents.",
          places: 12,
          starts: 30,
          ends: 42,
        },
      },
      { day: 22.4, seats: ["luc", "elif", "jonas", "mina", "tom", "eli", "ruben"] },
      { day: 27, seats: ["ann", "otto", "paolo"] },
      {
        day: 34.1,
        by: "ann",
        says: "Day four. It is delicious and it is now on my sleeve. A gull looked me in the eye.",
      },
      {
        day: 44,
        by: "teo",
        concludes: "stop",
        happened:
          "Ten people drank their espresso from a wafer at the Pier for thirteen days, 212 cups in all. The cup held for about four minutes, half of what we had hoped for, and cost 41 cents.",
        next: "Nothing for now. The standing rail stays, and we ask the baker again when the winter storms are over.",
        learned:
          "We hoped for 8 minutes. The wafer held for **4:10** in dry weather and 2:30 in rain, and it rained on nine of thirteen days. It cost 41 cents, nearly three times our limit. 86 per cent of the cups were eaten, 31 per cent of those by gulls.\n\nWhat we take with us: people were glad to drink it standing at the rail and hand nothing back, and the chocolate did its job. We’d look again at **a wafer that holds six minutes in the wet for under 20 cents**. The baker still has the mould.",
      },
      {
        day: 45.2,
        by: "teo",
        putsRight:
          "We wrote 31 per cent of the eaten cups for the gulls. Jonas counted again from his photographs: it was **27 per cent**. The gulls are sorry to hear it.",
      },
      {
        day: 49,
        by: "teo",
        celebrates:
          "For thirteen days the Pier served espresso in a cup you could eat.\n\nIt held four minutes and ten seconds. Jonas, who takes eleven minutes over an espresso, finished his with a spoon. It rained on nine of the days, and by the second week the gulls knew our opening hours.\n\nSo we stopped, and we’re glad that we tried it with ten people and not with five cafés. We learnt what rain does to sugar, what a wafer costs, and that drinking at the rail with empty hands afterwards is a lovely thing. That last part lives on: the standing rail outside the Pier is there because of Luc’s biscuit.",
      },
      {
        day: 50.2,
        accepts: [
          "luc",
          "mina",
          { by: "jonas", as: "The man with the spoon" },
          "ann",
          "elif",
          "teo",
          "tom",
          { by: "eli", anonymously: true },
        ],
      },
      { day: 51, declines: ["otto"] },
      {
        day: 52.6,
        by: "luc",
        says: "I’ve never been thanked for a failure before. I recommend it.",
        replies: [
          {
            by: "ada",
            day: 53.1,
            says: "It was the cheapest thing we learnt this year, Luc. The borrowed grinder that started all this broke on day two.",
          },
        ],
      },
    ],
  },
  {
    title: "Warm something with the roaster’s heat",
    body: "There’s a pipe on the Roastery roof that shimmers. On Fridays the snow under it is gone before noon. All of that was bought as gas. I’m not an engineer, I only clear the snow, but couldn’t it warm a bench, a towel, a",
    by: "pavel",
    question: "waste",
    daysAgo: 149,
    votes: 16,
    steps: [
      {
        day: 1.0,
        by: "june",
        answers:
          "You have seen from the pavement what I stand beside. I put a probe in the pipe: 190 degrees for eleven minutes, then nothing for six, eight hours long, two days a week. It is a lot of heat with very poor manners.\n\nI’d love the bench. Who among you has ever tamed something that comes and goes like that?",
        stage: "polishing",
      },
      { day: 1.2, hosts: "june" },
      {
        day: 3.5,
        by: "sami",
        kind: "yes-and",
        says: "In Finland you’d put a stone in the way. A few hundred kilos of soapstone takes the eleven minutes in and gives them back all afternoon. Your bench should *be* the stone.",
        replies: [{ by: "pavel", day: 4.1, says: "I would clear snow around a warm stone with great devotion." }],
      },
      {
        day: 12.8,
        by: "emre",
        kind: "question",
        says: "Isn’t the smoke full of chaff and oil? What would that do to the inside of a pipe in a bench?",
      },
      {
        day: 58,
        by: "june",
        answers:
          "So the stone rests, with Sami’s drawing folded into the roaster’s logbook. If you know about heat pumps, I make the tea.",
        thanks: "Pavel, thank you for the snow; I had it wrong for years that the heat was small.",
        reason:
          "Emre’s worry turned out to be the hard one: the smoke leaves a tar that the fire inspector wants scraped weekly, and a bench can’t be opened weekly. An exchanger that cleans itself costs about as much as the roaster, and ours has four years left in it.",
        wakesWhen: "we replace the roaster, or somebody shows us a cleanable exchanger for under 6,000",
        stage: "resting",
      },
      { day: 58.9, by: "sami", says: "Soapstone is patient. Three billion years so far." },
    ],
  },

  // Rough, answered
  {
    title: "Mend the chipped cups so that it shows",
    body: "On Thursdays a box of chipped cups stands by your back door. In my family the crack gets a seam of gold, and the cup comes back to the table as the guest’s cup. Real gold lacquer takes weeks and is not for hot lips, I know. But there must be some way for a cup to return with its scar.",
    by: "hana",
    daysAgo: 7.6,
    votes: 7,
    steps: [
      {
        day: 1.4,
        by: "ines",
        answers:
          "You would like the chip to be where the story starts, and I’m the one who puts out that box. I counted: 31 cups in it this week, 22 chipped on the foot or the handle, where no lip ever goes. Those I could mend without asking a chemist.\n\nThank you for telling me about the guest’s cup. What would you do first: the cups, or teaching six of us to have the patience?",
      },
      { day: 1.6, hosts: "ines" },
      {
        day: 2.2,
        by: "hana",
        says: "The patience. The cups are only practice.",
      },
      {
        day: 3.9,
        by: "nell",
        says: "We say visible darning. I’ve a cardigan that is mostly elbow by now, and it’s the one people ask about.",
      },
    ],
  },
  {
    title: "A lid made of stroopwafel",
    body: "It already lies on the cup to get warm. It only has to fit.",
    by: "lotte",
    daysAgo: 10.7,
    votes: 10,
    steps: [
      { day: 0.3, by: "luc", says: "Courage, Lotte. Mind the gulls." },
      {
        day: 1.2,
        by: "teo",
        answers:
          "Fourteen words, and I’ve spent my lunch on them. Our take-away cup is 80 millimetres across, the shop waffle is 92 and the small one 65. I laid the big one on and walked to the lighthouse: it bent like a saddle, the caramel went soft, and I arrived happy and not very clean.\n\nAfter Luc’s cup I know what rain does to sugar. So: is it a lid for walking, or a lid for sitting by the window?",
      },
      {
        day: 1.8,
        by: "lotte",
        says: "For sitting. A lid for walking is your job, this is for keeping it warm while you look at boats.",
        replies: [{ by: "clara", day: 2.4, says: "And it does not pop." }],
      },
    ],
  },
  {
    title: "A pump and a spoke key behind every counter",
    body: "You have a drawer for umbrellas people forgot. Have one for bicycles: a pump, two levers, a patch kit, a 15 spanner, a spoke key and a rag. I’d stock the first and check it on my rounds. A puncture in the rain with a coffee in sight is a different puncture.",
    by: "bo",
    daysAgo: 16.8,
    votes: 8,
    steps: [
      {
        day: 0.5,
        by: "sam",
        answers:
          "A drawer that says stay till it’s mended. I asked at all five who had been asked for a pump lately: the Pier twice a week, Rope Street daily in term time, and at the Lighthouse café somebody once lent a bread knife for a tyre, which I’d rather not see again.\n\nThe drawer I can promise at the Pier. What do you find missing first when people borrow tools?",
      },
      { day: 0.7, hosts: "sam" },
      {
        day: 1.1,
        by: "bo",
        says: "The levers. Paint them pink and tie them to the pump with something ugly.",
        replies: [
          {
            by: "grace",
            day: 1.9,
            says: "My class has eleven bicycles and one pump between them. Pink is fine with us.",
          },
        ],
      },
    ],
  },

  // Rough, not heard yet
  {
    title: "What happens to the milk at six",
    body: "A café that closes with empty jugs. At six you pour away what’s been opened. My aunt makes a cheese in a tea towel from exactly that: lemon, twenty minutes, done. By seven it could be on bread, and by morning on your menu as",
    by: "emre",
    question: "nocafe",
    daysAgo: 2.6,
    votes: 3,
    steps: [
      { day: 0.8, by: "finn", says: "As a milker’s cousin: please do. Nothing hurts like a litre going down a sink." },
    ],
  },
  {
    title: "A cup holder that fits a wheelchair",
    body: "My lap is the table, and it’s a slope. Every holder is made for a tube that my chair doesn’t have. Could there be a clip on *your* tray instead, that grips the armrest, and that I give back at the door?",
    by: "noor",
    question: "nocafe",
    daysAgo: 5.4,
    votes: 6,
    steps: [
      {
        day: 0.7,
        by: "bo",
        kind: "yes-and",
        says: "I’ve a spring clamp from a camera arm that holds on to anything from 15 to 45 mm, flat or round. I’ll bring it on Saturday; it wants a ring welded on and somebody who tells me where it gets in the way.",
        replies: [
          {
            by: "noor",
            day: 1.2,
            says: "It must not be where my elbow turns. Saturday, ten, Pier. I’ll bring the elbow.",
          },
        ],
      },
      {
        day: 3.3,
        by: "amir",
        says: "My walking-frame people would line up for that. Do measure the frames as well, while you have the calipers out.",
      },
    ],
  },
  {
    title: "The cup that has been to Lisbon",
    body: "If the street’s borrowed cups had a small number under the foot, I could look up where mine has been. Somebody’s exam. A sail. The night shift. You’d write one line and pass it on.",
    by: "jade",
    question: "nocafe",
    daysAgo: 1.8,
    votes: 2,
    steps: [],
  },
  {
    title: "Fill my flask at five, I pay at nine",
    body: "When I bring your bread the machine is already warming up and nobody may open the till. Leave a jug and a slate: I take a flask’s worth, I write M, I pay on my way home. There are four of us awake at that hour, with the fish people and the girl from the pharmacy, and we’re all good for it.",
    by: "marek",
    daysAgo: 3.5,
    votes: 3,
    steps: [{ day: 1.1, by: "leila", says: "Five of you. L, please, on the nights I can get away." }],
  },
  {
    title: "Lids that know it is raining",
    body: "It rains into the little hole. Every day. So a lid that",
    by: "zoe",
    daysAgo: 0.4,
    votes: 0,
    steps: [],
  },
];
