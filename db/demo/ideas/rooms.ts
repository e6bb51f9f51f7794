import type { DemoStory } from "../story.ts";

/** Rooms: doors, chairs, light, toilets, prams, dogs, heat and what the hand touches. */
export const rooms: DemoStory[] = [
  {
    title: "A door I can open with a tray",
    body: `The door of the Lighthouse café pulls towards you and weighs as much as a small boat. From a wheelchair I need one hand for the door, one for the wheel and a third for the tray.

- the handle is a round brass knob, which is the worst shape there is
- the sill is 3 cm, so I have to take a run-up with hot coffee on my lap

I don’t want somebody to jump up and hold it for me. I’d like to carry my coffee out to the sea wall like anybody else.`,
    by: "noor",
    question: "hands",
    daysAgo: 223,
    votes: 39,
    steps: [
      { day: 0.3, hosts: "ines" },
      {
        day: 0.5,
        by: "ines",
        answers:
          "You are telling us the door asks for three hands, and that a kind person holding it is a different thing from a door that opens. I went over with a spring balance this afternoon: it takes 4.1 kilos to pull, and in one hour eleven people pushed it with their backs, cups held up like candles. The sill I had stepped over for six years without knowing it was there, so that part is a present. Would you show me on Thursday where your hand would like a button to be?",
        stage: "polishing",
      },
      {
        day: 0.9,
        by: "bo",
        says: "I come out of there backwards with a helmet on my arm and a cup in each hand. Last week I reversed into the postman.",
        replies: [{ by: "noor", day: 1.2, says: "Reversing is my speciality. I could give lessons." }],
      },
      {
        day: 1.6,
        by: "theo",
        says: "If it gets a button, put one low and one at elbow height, and let it click. A button that gives no sound and doesn’t move is a button I press four times.",
        kind: "yes-and",
      },
      {
        day: 3.2,
        by: "ingrid",
        says: "On the ferries every deck door had a coaming and a little ramp that folded over it. Brass, two hinges, no electricity. The yard at the slip still makes them.",
        replies: [{ by: "ines", day: 4.1, says: "I rang them. They laughed, and then they asked how wide." }],
      },
      {
        day: 5.1,
        by: "gus",
        says: "What does it do in a westerly? That corner takes the wind straight off the water, and the old door cracked its own pane in the last storm.",
        kind: "question",
        replies: [
          {
            by: "noor",
            day: 5.5,
            says: "I only need it open for about eight seconds. I’d rather it closed slowly than stood open on the people at table 2.",
          },
        ],
      },
      {
        day: 21,
        by: "ines",
        ships:
          "The Lighthouse door opens by itself when you press either of two buttons, one at 70 cm and one at 105 cm, and it waits eight seconds before it closes. The sill is gone and a brass ramp from the slip yard lies in its place. Come and try it with the fullest tray you can carry.",
        story: `The Lighthouse door used to take three hands, and Noor had two.

She wrote down what everybody else had got used to: a round knob, a pull of **4.1 kilos**, a sill that wanted a run-up. For six years people had been leaving our prettiest café backwards.

Now there are two buttons that click, because Theo said a silent button gets pressed four times. The ramp is the kind Ingrid had on her ferries, cast at the yard two hundred metres away. The door waits eight seconds, which Noor timed herself, with soup.

“The first time I went through it nobody looked up,” she says. “That was what I’d asked for.”`,
      },
      {
        day: 22,
        by: "ines",
        credits: "ingrid",
        role: "polisher",
        for: "Remembered the folding brass ramps from her ferries and knew who still makes them",
      },
      { day: 24.5, accepts: ["noor", "theo", "ines", { by: "ingrid", as: "A retired captain" }] },
      {
        day: 60,
        by: "clara",
        says: "Went through with the pram, a scooter and a sleeping child. Eight seconds is plenty.",
      },
    ],
  },
  {
    title: "A menu I can read with my fingers",
    body: `I have drunk the same thing at the Market café for four years. It’s a flat white. It’s fine. It was the first thing anybody ever read out to me and I felt bad asking for the second.

Raised print, braille, anything with an edge. I’d like to stand there with Biscuit and **browse**.`,
    by: "theo",
    question: "hands",
    daysAgo: 226,
    votes: 45,
    steps: [
      { day: 0.2, hosts: "ines" },
      {
        day: 0.4,
        by: "ines",
        answers:
          "So the menu has one line for you, and it was chosen by whoever was in front of you in the queue. I read ours aloud at the Market café with a stopwatch: two minutes and fifty seconds, without the cakes. No wonder nobody gets past line one. Thank you for the word browse, I have pinned it above my bench. Do you read braille, raised letters or both, and how fast is your Monday finger?",
        stage: "polishing",
      },
      {
        day: 0.8,
        by: "hugo",
        says: "My mother lost her sight at sixty and never learnt braille, it felt too late. She reads big raised capitals with her thumb. Please do both.",
        kind: "yes-and",
        replies: [
          { by: "theo", day: 1, says: "Same with most people I know. Braille for me, capitals for your mother." },
        ],
      },
      {
        day: 1.9,
        by: "petra",
        says: "I shorten texts for a living. Your menu says ‘a velvety double shot crowned with steamed milk’. In braille that is two lines of velvet. Give me the list and I’ll get it down to what’s in the cup.",
        kind: "yes-and",
      },
      {
        day: 2.7,
        by: "pearl",
        says: "I see perfectly well except when I have left my glasses in the other coat, which is Tuesdays to Sundays.",
      },
      {
        day: 4.2,
        by: "ana",
        says: "I cut raised names for boats, 2 mm in beech, sealed with the same varnish. It survives the North Sea so it should survive oat milk.",
      },
      {
        day: 12,
        by: "ines",
        pilot: {
          hypothesis:
            "We believe that a beech menu with raised capitals and braille at the Market counter will let people who can’t read the board order something they chose themselves.",
          measure:
            "At least half of the orders by testers are something they have never had here, and nobody needs the list read out after their second visit.",
          places: 8,
          starts: 20,
          ends: 41,
        },
      },
      { day: 14.5, seats: ["theo", "pearl", "wanda", "vera", "tom", "ivo", "rosa"] },
      {
        day: 28,
        by: "wanda",
        says: "Found out today that you do a hot apple juice. I have been coming since you opened.",
      },
      {
        day: 43,
        by: "ines",
        concludes: "adopt",
        learned: `We expected braille to be the half that mattered. Of seven testers two read braille, and five used the capitals. Of **58 orders, 41** were something that person had never had here.

The first board had 42 lines and people gave up at line 15, so in the second week Ana cut one with 19. It smelt of varnish for four days; next time it airs longer. One tester asked for the list once in week three, because we had moved the board to the other side of the till without telling anybody. It is screwed down now.`,
      },
      {
        day: 64,
        by: "ines",
        ships:
          "There is a beech menu to the left of the till in all five cafés, raised capitals above and braille below, 19 lines, screwed down so that it is always in the same place. When the menu changes, the board changes the same morning. Take your time with it; nobody is going to hurry you along.",
        story: `Theo ordered the same coffee for four years because it was the first one read to him.

He asked for a menu with an edge. Hugo spoke up for his mother, who reads capitals with her thumb. Petra cut the words until *velvety* was gone. Ana, who letters boats, carved it in beech two millimetres deep.

In three weeks at the Market café seven people made 58 orders, and 41 of them were a first. The surprise was who else used it: people with the wrong glasses, people whose second language is ours, a small boy who simply likes letters.

Theo has gone over to the cortado. “Biscuit,” he reports, “is still browsing.”`,
      },
      {
        day: 65,
        by: "ines",
        credits: "ana",
        role: "maker",
        for: "Cut and varnished the five boards with the tools she uses for boat names",
      },
      {
        day: 68,
        accepts: [
          "theo",
          "petra",
          "ana",
          "ines",
          "pearl",
          { by: "hugo", as: "The son of a thumb reader" },
          { by: "vera", anonymously: true },
          "wanda",
          "tom",
        ],
      },
      { day: 69, declines: ["ivo"] },
      {
        day: 90,
        by: "ann",
        says: "I watched a man at the Pier close his eyes and try it for fun. He got ‘chai’ and looked as if he’d won something.",
      },
    ],
  },
  {
    title: "A changing table where fathers can find it",
    body: "There is exactly one changing table in five cafés, and it’s on Rope Street behind the door with the skirt on it. On Saturday I changed my son on the window bench before an audience of nine. Two of them gave marks.",
    by: "olu",
    daysAgo: 139,
    votes: 25,
    steps: [
      { day: 0.6, hosts: "ines" },
      {
        day: 0.7,
        by: "ines",
        answers:
          "One table, and half of the parents aren’t allowed near it: I have that right, I think. I counted on Sunday. Between ten and twelve there were fourteen babies in our rooms, and six of them had come with a father on his own. The nine spectators are on my conscience, so thank you for telling it so lightly. What else was missing once you had a flat surface?",
        stage: "polishing",
      },
      {
        day: 1.1,
        by: "clara",
        says: "A hook for the bag, and a shelf you can reach with the left hand while the right one stays on the baby. A table without those is just a high place.",
        kind: "yes-and",
        replies: [
          {
            by: "olu",
            day: 1.3,
            says: "And a lid on the bin that doesn’t need a foot. I am standing on one leg as it is.",
          },
        ],
      },
      {
        day: 6,
        by: "sami",
        says: "What marks did you get?",
        replies: [{ by: "olu", day: 6.2, says: "A seven and a ‘well, he’s quick’." }],
      },
      {
        day: 33,
        by: "ines",
        ships:
          "Pier, Market and Rope Street each have a changing table in a room of its own that anybody may use, with a hook, a shelf on the left and a bin that opens with an elbow. The Lighthouse is too narrow, so there the table folds down beside the accessible toilet. The sign on the door shows a baby and nobody else.",
        story: `A father with a leaking baby should not need an audience of nine.

We had one changing table in five cafés, behind a door he couldn’t use. Olu told us so on a Saturday night, presumably once everybody was asleep.

Four cafés have one now, and the sign shows only a baby. Clara designed the rest in two sentences: the hook, the shelf for the left hand. The bins open with an elbow because Olu was tired of standing on one leg.

On the first morning somebody had left a note on the shelf of the Pier one. It said: **“10 out of 10, from both of us.”**`,
      },
      { day: 35, accepts: ["olu", { by: "clara", as: "A mother of two" }, "ines"] },
      {
        day: 37,
        by: "yusuf",
        says: "Used the Market one at a quarter to eight with twins. The shelf on the left is genius, whoever you are.",
      },
    ],
  },
  {
    title: "Chairs with arms, for getting up again",
    body: "I can sit down anywhere, my dears. It is the getting up. At the Market café I now choose my chair by what is next to it: a pillar, a radiator, or Mr Papadakis.",
    by: "pearl",
    question: "age",
    daysAgo: 24,
    votes: 23,
    steps: [
      { day: 0.8, hosts: "ines" },
      {
        day: 0.9,
        by: "ines",
        answers:
          "The chair matters most at the end of the visit, and that is the part I never watch. So this morning I watched. Of the people over seventy or so, eight out of ten looked for something to hold before they leant forward: table edge, window sill, once a coat stand, which came along. You let us laugh while you said it, and that was generous. What height is the chair you get out of best at home?",
        stage: "polishing",
      },
      { day: 1.4, by: "gus", says: "I am happy to serve as furniture, but I’m only there on Wednesdays." },
      {
        day: 2.2,
        by: "pearl",
        says: "I have measured the one in my hall with a dressmaker’s tape. Seat at 47 cm, arms at 68, and it was my husband’s, who was long.",
      },
      {
        day: 3.5,
        by: "leila",
        says: "At the clinic the arms reach past the front edge of the seat. You push from there, not from beside your hip. It makes all the difference after a knee operation.",
        kind: "yes-and",
      },
      {
        day: 7.8,
        by: "noor",
        says: "Please choose some with the arms far enough apart or on one side only. People slide over from a wheelchair sideways, and an arm in the wrong place is a fence.",
        kind: "yes-and",
      },
      {
        day: 16,
        by: "ines",
        pilot: {
          hypothesis:
            "We believe that six chairs with long arms, two each in the Market, Pier and Lighthouse cafés, will let people who dread low chairs stay for a second cup and come when nobody is there to pull them up.",
          measure:
            "Six of eight testers get up without help or furniture every time for three weeks, and at least four come alone who usually don’t.",
          places: 8,
          starts: 30,
          ends: 51,
        },
      },
      { day: 17.2, seats: ["pearl", "ingrid", "wanda"] },
      { day: 20.6, seats: ["tom", "nell"] },
      {
        day: 22.5,
        by: "tom",
        says: "Signed up. I don’t need one, naturally. Somebody has to keep an eye on Pearl.",
        replies: [{ by: "pearl", day: 22.9, says: "He needs two." }],
      },
    ],
  },
  {
    title: "Prams in the dry, without blocking anybody",
    body: `When it rains there are six prams at the Market café and one corridor. Three go in front of the cakes, two in front of the toilet, and mine in front of somebody who is too polite to say so.

I dream of a place where prams can be **parked**. Like bicycles, but with somebody asleep in them.`,
    by: "clara",
    daysAgo: 128,
    votes: 19,
    steps: [
      { day: 1.1, hosts: "ines" },
      {
        day: 1.3,
        by: "ines",
        answers:
          "A parking place for sleepers, so that nobody has to be polite around them. I stood in the Market corridor on Wednesday while it rained: seven prams, one delivery of milk, and a gentleman with a crutch who turned round and left. It was he who decided me. You counted yourself among the ones in the way, which made this easy to say. Would you want to see the pram from where you sit, or is hearing it enough?",
        stage: "polishing",
      },
      {
        day: 1.6,
        by: "hana",
        says: "See it. Hearing is for the second child.",
        replies: [{ by: "clara", day: 1.8, says: "With the second I’d settle for a faint idea of the direction." }],
      },
      {
        day: 4.4,
        by: "dora",
        says: "Marked outlines on the floor, like in a bus. Then you can tell at the door whether there is a place left, and fold or wait.",
        kind: "yes-and",
      },
      {
        day: 15,
        by: "ines",
        pilot: {
          hypothesis:
            "We believe that four marked pram places along the back wall of the Market café will keep the corridor free on wet days and let parents stay without apologising.",
          measure:
            "On rainy mornings the corridor is clear (90 cm) at nine out of ten checks, and the testers rate their visit 4 or better.",
          places: 6,
          starts: 24,
          ends: 45,
        },
      },
      { day: 18, seats: ["clara", "hana", "olu", "dora", "lotte"] },
      {
        day: 33,
        by: "noor",
        says: "The corridor is lovely now. The back wall was where I turned round. I do a sort of seven-point turn at the cake shelf.",
        replies: [
          {
            by: "ines",
            day: 33.4,
            says: "I came and tried it in the spare chair. Nine points, in my case. This changes what we do next.",
          },
        ],
      },
      {
        day: 47,
        by: "ines",
        concludes: "adapt",
        learned: `The corridor was clear at **27 of 30** checks, as we hoped. What we had not thought of: the back wall is the turning circle for wheelchairs. Noor lost it for three weeks before she told us.

Parents rated it 3.4, lower than before, because from half the tables you can’t see the wall. Two places were never used at all. So: the outlines were right, the place was wrong. We go back to the drawing with the front window, two places, and a drawing that Noor signs too.`,
      },
      {
        day: 95,
        by: "ann",
        says: "Could the two places be tables for two again when the sun is out? I’d hate to see that window empty on the eleven dry days.",
        kind: "question",
        replies: [
          {
            by: "clara",
            day: 95.6,
            says: "Yes, please. If it’s dry I am not coming in at all, I’m walking until they wake up.",
          },
        ],
      },
    ],
  },
  {
    title: "A toilet for the number 7",
    body: `At the Pier terminus the 7 stands for four minutes. The nearest toilet for the driver is at the depot, forty minutes away. There are eleven of us on the line.

Four minutes is enough if nobody has to ask for a key.`,
    by: "karim",
    question: "neighbour",
    daysAgo: 113,
    votes: 30,
    steps: [
      { day: 0.3, hosts: "sam" },
      {
        day: 0.4,
        by: "sam",
        answers:
          "Four minutes, eleven drivers, and a key on a wooden spoon that lives behind our busiest queue. I stood at the terminus between five and six: of four drivers, one sprinted to the harbour master’s hut and back with his jacket over his arm. I have bought tickets from you for years and never once wondered. A code lock instead of the spoon is the first thought here. What hours would have to be covered for it to be worth anything to you?",
        stage: "polishing",
      },
      {
        day: 0.7,
        by: "karim",
        says: "From 6.40 until 21.10. After that the quay is dark and, well, we manage.",
      },
      {
        day: 1.2,
        by: "ravi",
        says: "I carry a card that says I can’t wait, and I’ve never had the nerve to hold it up in a queue of fifteen. If there is a code, please give it to anyone who asks in a whisper.",
        kind: "yes-and",
        replies: [
          {
            by: "sam",
            day: 1.9,
            says: "Then it should be somewhere you needn’t even whisper. I’m thinking about where that is.",
          },
        ],
      },
      {
        day: 2.6,
        by: "bo",
        says: "Couriers too. We are the ones doing a little dance at the lights.",
      },
      {
        day: 9.3,
        by: "wanda",
        says: "And who cleans it?",
        kind: "question",
        replies: [
          {
            by: "karim",
            day: 9.9,
            says: "Fair. We talked about it in the drivers’ room. We’d put in five a week each, or take Sunday evenings with the mop. Both were offered.",
          },
        ],
      },
      {
        day: 40,
        by: "sam",
        answers:
          "An update for the eleven of you. The landlord agrees to a code lock, the lock is ordered, and the Pier team asked for two extra cleaning rounds a day, which are in next month’s rota. What’s missing is the way from the street door when we are closed: at the moment it leads past the till. Kofi has drawn a half-height gate and would like somebody to walk through it in a driver’s coat.",
      },
    ],
  },
  {
    title: "A warm bench in the window",
    body: "In your first winter there was a radiator under the Pier window and I sat on it. I’m told that I wasn’t supposed to. It was the best seat in this town, and in your second winter it was gone.",
    by: "tom",
    question: "winter",
    daysAgo: 316,
    votes: 16,
    steps: [
      { day: 1.2, hosts: "teo" },
      {
        day: 1.4,
        by: "teo",
        answers:
          "Guilty: I was the one who took it out, it leaked on the newspapers. What I hear is that you could be warm and look out at the same time, and that we’ve had no seat like that since. I went and sat at the window at half past seven with a thermometer, 14 degrees at the glass and 20 at the till. Everybody’s coat stays on at that end. Thank you for confessing. How warm was it, when it was right: bread, or bath?",
        stage: "polishing",
      },
      { day: 1.8, by: "tom", says: "Bread. Fresh, but not so that you’d burn your fingers." },
      {
        day: 3.3,
        by: "emre",
        says: "Heating foil under the wood, like in a tram driver’s seat. It takes the power of one light bulb and you only warm the person, not the whole window. I study this, I can show you the sum.",
        kind: "yes-and",
        replies: [{ by: "teo", day: 4, says: "Bring the sum, I’ll bring lunch." }],
      },
      {
        day: 88,
        by: "ines",
        answers:
          "Teo passed me Emre’s sum and I built a metre of it in ash. It draws 55 watts and after twenty minutes it feels like a loaf. The people who tried it in the workshop stayed sitting when we had finished talking, so that part works. Where it struggles is wet coats: the wood goes dark and needs a day. I’m trying slats next, and Tom, I’d like your opinion in person.",
      },
      {
        day: 93,
        by: "tom",
        says: "Sat on it. Forty minutes. My opinion is that you should have to ask me to leave.",
      },
    ],
  },
  {
    title: "A place for Biscuit that isn’t the aisle",
    body: `Biscuit is 34 kilos of patience. When I sit, he lies down beside me, which in your cafés is always where people walk. He has been stepped on twice since the summer and apologised both times.

What would help:

- one table per café with half a metre of nothing next to it
- against a wall, so he has only one side to guard
- water that he can find and other people’s feet can’t`,
    by: "theo",
    daysAgo: 76,
    votes: 14,
    steps: [
      { day: 0.9, hosts: "ines" },
      {
        day: 1.1,
        by: "ines",
        answers:
          "Half a metre of nothing is the hardest thing to keep in a café, because nothing looks like a free spot for a chair. I measured: at the Roastery there are two such tables already, by accident; at the Lighthouse there’s none. And I believe Biscuit about the apology. Shall we mark the nothing on the floor, so that it’s visibly taken?",
        stage: "polishing",
      },
      {
        day: 1.5,
        by: "lotte",
        says: "A cork mat let into the floor. Warm for him, a different sound under your stick, and a chair leg looks silly on it.",
        kind: "yes-and",
        replies: [
          {
            by: "theo",
            day: 1.9,
            says: "The different sound is clever. I’d know I was at the right table before anyone told me.",
          },
        ],
      },
      {
        day: 12.5,
        by: "ann",
        says: "My corner at the Pier has a wall on two sides and I don’t need all of it. Biscuit can have the wall side.",
      },
    ],
  },
  {
    title: "From down here I can’t see the cakes",
    body: `Dictated by Louise, who is seven:

“The cakes are behind a glass and the glass begins above my head. I can see the bottom of the plate. Papa says them to me but he always forgets one and it is the best one. I would like **a step** or **a window low down** or that the cakes come to me on a train.”

I only held the pen.`,
    by: "hugo",
    question: "age",
    daysAgo: 18.5,
    votes: 22,
    steps: [
      { day: 0.5, hosts: "ines" },
      {
        day: 0.7,
        by: "ines",
        answers:
          "Dear Louise, I knelt down at the Market counter to see what you see. You’re right: it’s the bottoms of four plates and somebody’s elbow. From there I also noticed that the lemon cake is always at the back, so that must be the one Papa forgets. You brought three ways to mend it, and most people bring one. Would your step be one that stays, or one that you could carry to another café?",
        stage: "polishing",
      },
      {
        day: 1.2,
        by: "hugo",
        says: `“It stays. But it has a rail because Anton fell off the one at the library. And yes it was the lemon.”`,
      },
      {
        day: 1.9,
        by: "noor",
        says: "I am thirty-six and I can’t see the cakes either. Louise, the low window gets my vote, there’s no step in the world that I can use.",
        kind: "yes-and",
        replies: [
          { by: "hugo", day: 2.4, says: `“Then the window. And the train, because everybody can use a train.”` },
        ],
      },
      { day: 3.8, by: "bo", says: "I would come every day for the train." },
      {
        day: 8.8,
        by: "ingrid",
        says: "Put a mirror at 45 degrees under the top shelf. We did that to watch the bow doors.",
        kind: "yes-and",
      },
      {
        day: 13.6,
        by: "ines",
        answers:
          "The glazier came on Monday. The lower panel at the Market counter is only painted board, and there are 38 centimetres of dark shelf behind it, so a low window is possible without moving the till. I have taped paper cakes where the real ones would stand. Louise and Noor, would you both come on Saturday at ten and tell me what you can see from where you are? I’m still thinking about the train.",
      },
    ],
  },
  {
    title: "A corner with things that are real",
    body: "Children at your cafés get a box of plastic food and are bored in four minutes. I teach twenty-six of them. What they want is ours: a whisk, a brass scale, a tin with beans that rattle, a cloth to wipe a table which actually gets wet.",
    by: "grace",
    daysAgo: 97,
    votes: 10,
    steps: [
      { day: 1.6, hosts: "ines" },
      {
        day: 1.8,
        by: "ines",
        answers:
          "Less toy, more tool. I looked into the box on Rope Street: nine plastic peas, half a pizza and a tail that belongs to nothing. Next to it a boy was weighing sugar sachets in his hands to find the heavier one, so I think you’ve described him. The cloth that gets wet is my favourite line this week. What would you leave out, from experience?",
        stage: "polishing",
      },
      { day: 2.3, by: "grace", says: "Anything with a lid that fits over a head, and whistles." },
      {
        day: 5.2,
        by: "marta",
        says: "I’ve got a crate of chipped little vases and more stems than I can sell by Friday. Arranging flowers kept my niece quiet for an hour, and she doesn’t do quiet.",
        kind: "yes-and",
      },
    ],
  },
  {
    title: "A hook inside the toilet door",
    body: "I come in with a helmet, a pannier and a wet jacket. In the Pier toilet there’s one place to put all of this down and it is the floor. I’m asking for a hook. **Two hooks** is the dream version.",
    by: "bo",
    question: "hands",
    daysAgo: 209,
    votes: 9,
    steps: [
      { day: 0.5, hosts: "ines" },
      {
        day: 0.6,
        by: "ines",
        answers:
          "One hook asked, two dreamt. I checked all nine of our doors and found four hooks, one of them above my own reach, and I’m not short. I’m glad somebody has named the floor; I had been hanging my bag round my neck for years. I’d like to hear from people who need it lower or stronger before I drill. What’s your pannier weigh on a shopping day?",
      },
      { day: 0.9, by: "bo", says: "Seven kilos. Nine with potatoes." },
      {
        day: 2.1,
        by: "noor",
        says: "One at 120 cm, please. The high ones are for hanging up my hopes.",
        kind: "yes-and",
        replies: [
          {
            by: "bo",
            day: 2.3,
            says: "Low one for Noor, high one for the jacket so it drips on nobody. That makes two. See?",
          },
        ],
      },
      { day: 17, by: "jade", says: "A shelf for the phone, so that it stops going in. Three times now. Don’t ask." },
    ],
  },
  {
    title: "A table for the left-handed",
    body: "Round the big table at the Roastery everything is on the wrong side: the lamp throws my hand’s shadow on the page, the socket is under my right knee, and my elbow fights with whoever sits there. One end of one table, mirrored. There are more of us than you think",
    by: "sami",
    question: "hands",
    daysAgo: 213,
    votes: 6,
    steps: [
      { day: 1.7, hosts: "june" },
      {
        day: 10.9,
        by: "june",
        answers:
          "You waited longer than we promised, and I am sorry. I’m left-handed and have roasted for seven years on a machine with the lever on the right, so you’ve found your reader. I sat at that table yesterday and wrote a label: grey smear across the whole of it, as in school. Moving one lamp is easy, the socket needs an electrician. Before I ask him: which end do you like, the one by the window or the one by the sacks?",
      },
      { day: 11.4, by: "sami", says: "The sacks. It smells better and nobody comes to chat." },
      {
        day: 15.6,
        by: "dora",
        says: "My daughter is left-handed and holds her cup so that the picture faces away from her. She thought you’d printed them for the others.",
      },
    ],
  },
  {
    title: "Lights that follow the weather",
    body: `I paint outdoors, so I see it at once: at the Lighthouse the lamps are the same at eight in June and at eight in fog. Yellow on yellow or yellow on grey.

What if the room were a bit *like the sky*, just slower?`,
    by: "ana",
    daysAgo: 43,
    votes: 7,
    steps: [
      { day: 0.6, hosts: "kofi" },
      {
        day: 9.8,
        by: "kofi",
        answers:
          "This is later than we promised. I am sorry. I read this twice and then went to look. At 8.10 it was fog outside, and in the window I saw only our lamps. At the table by the pillar two people had pulled the shade down to read. The switch has two positions, on and off, so the room can’t answer the sky at all yet. Could you mark on a photo, some grey morning, which lamps you would turn down first?",
      },
      {
        day: 11.9,
        by: "wei",
        says: "In the tea house of my aunt there was one lamp, and she moved it during the day. Nobody ever asked why.",
        replies: [{ by: "ana", day: 12.2, says: "Please tell me which window it stood in at four o’clock." }],
      },
    ],
  },
  {
    title: "One room left cold on purpose",
    body: "I come off a shift in front of an oven. You heat five cafés to 21 degrees, and I sit there and melt next to people in scarves. If nothing may be wasted, start with the heat nobody asked for: leave **one small room at 14** and put blankets in it.",
    by: "marek",
    question: "waste",
    daysAgo: 161,
    votes: 12,
    steps: [
      { day: 0.4, hosts: "june" },
      {
        day: 0.5,
        by: "june",
        answers:
          "Heat nobody asked for, I shall be saying that in meetings. I live next to a roaster, so I know the melting. On Tuesday I looked into the little room behind the sacks: 22 degrees, two people, both in shirtsleeves, with the window open. The radiator there has had no knob since we moved in. I’ve put one on and set it to 14 for a week, and I would like to hear who else goes in of their own free will.",
      },
      {
        day: 1.7,
        by: "rosa",
        says: "Me. I am fifty-two and carry my own weather. Blankets for the others, please, and an ice cube.",
        kind: "yes-and",
      },
      {
        day: 3.9,
        by: "bo",
        says: "After the hill I steam. In a cold room I’d steam in private.",
      },
      {
        day: 9.4,
        by: "june",
        says: "First week: 26 people used the cold room, and one of them asked for it to be colder. The blankets went to a couple who weren’t cold at all.",
        replies: [
          {
            by: "marek",
            day: 9.9,
            says: "I slept in the chair for an hour on Thursday. Nobody woke me. Perfect temperature for dough and for bakers.",
          },
        ],
      },
    ],
  },
  {
    title: "A phone box for the people who must",
    body: "Sometimes somebody does have to take the call. The vet, the school, the bank. I don’t want them thrown out into the rain, I just don’t want to know about the cat’s kidneys. A cupboard with a seat and a door would do. Rope Street has that odd space under the stairs.",
    by: "ann",
    daysAgo: 29,
    votes: 18,
    steps: [
      { day: 0.4, hosts: "ines" },
      {
        day: 0.6,
        by: "ines",
        answers:
          "Somewhere to go that isn’t the pavement, for the calls that can’t wait. I crawled under the Rope Street stairs with a tape measure: 110 by 90, head height at one end only, full of folding signs from three summers. The team kept a tally for me yesterday and eleven calls were taken at tables, four of them by people who cupped a hand round their mouth the whole time. They wanted a cupboard as well. Would you use it with the door shut?",
      },
      {
        day: 0.9,
        by: "ann",
        says: "If there’s a small window in it, yes. Without one I’d feel like a broom.",
      },
      {
        day: 1.5,
        by: "oskar",
        says: "I make my calls by video, in sign, so I need light on my hands and a shelf for the phone to stand on. Quietest caller you will ever have.",
        kind: "yes-and",
        replies: [
          {
            by: "ann",
            day: 1.8,
            says: "Of course. A lamp and a shelf at face height. I’d forgotten that a call can be something to look at.",
          },
        ],
      },
    ],
  },
  {
    title: "A toilet seat for short legs",
    body: "My son is four and holds on to my neck the whole time, because otherwise he’d fall in. A small ring on a nail. And a stool so he can reach the tap himself and not tell everybody that he hasn’t washed.",
    by: "aisha",
    daysAgo: 2.4,
    votes: 3,
    steps: [
      {
        day: 0.6,
        by: "clara",
        says: "The stool, yes. Mine announces it from the door.",
      },
    ],
  },
  {
    title: "A corner for people afraid of dogs",
    body: `I’m a grown man and I leave when a dog comes in. I know that they’re nice. My knees don’t.

Not a ban. I’d never ask that. Only one side of one room where I could sit with my back to the wall and **know**.`,
    by: "ruben",
    daysAgo: 4.2,
    votes: 6,
    steps: [
      {
        day: 0.4,
        by: "theo",
        says: "Man with the dog here. I would rather know where you sit than wonder why somebody left. Biscuit and I can take the other side, we only need somebody to tell us which it is.",
        replies: [
          {
            by: "ruben",
            day: 0.7,
            says: "I’ve left twice because of you two, and felt like a fool. Thank you for writing first.",
          },
          { by: "theo", day: 0.9, says: "No fools here. I’m scared of pigeons." },
        ],
      },
      {
        day: 1.7,
        by: "ann",
        says: "At the Lighthouse the upper room has its own stairs. Nobody has to walk past anybody.",
        kind: "yes-and",
      },
      {
        day: 2.8,
        by: "rosa",
        says: "Same for my sister, who is allergic. She’d want it to be always the same room, so she needn’t ring up beforehand.",
      },
    ],
  },
  {
    title: "What if the fogged windows were for drawing",
    body: "By nine the Pier windows are all steam and somebody has always drawn a bicycle (me). What if there were a way to",
    by: "bo",
    question: "nocafe",
    daysAgo: 1.1,
    votes: 2,
    steps: [
      {
        day: 0.3,
        by: "ana",
        says: "keep them? A photograph at closing time, before the cloth comes. I’d hang a wall of those.",
        kind: "yes-and",
      },
      { day: 0.7, by: "wanda", says: "So that was you. The wheels aren’t round." },
    ],
  },
  {
    title: "A fireplace at the Lighthouse",
    body: "There is a chimney. I’ve looked up it. In February, with a fire in it, I would walk the whole mole in a gale to sit there, and I would bring my own log.",
    by: "gus",
    question: "winter",
    daysAgo: 309,
    votes: 33,
    steps: [
      { day: 0.7, hosts: "teo" },
      {
        day: 0.9,
        by: "teo",
        answers:
          "A reason to walk the mole when everything says stay in. I put my head up that chimney after reading you and came down grey. The stove upstairs has a pipe of its own, so this flue has been nobody’s for years. There is daylight at the top, a gull’s nest in the middle and a draught strong enough to take a napkin. I’m asking the harbour office what they know about it. The offer of your own log has been noted with great respect. How long would you sit, if it were lit?",
      },
      { day: 1.2, by: "gus", says: "Until somebody fetched me." },
      {
        day: 1.9,
        by: "siri",
        says: "Chestnuts. I’m not saying more than that.",
        kind: "yes-and",
      },
      {
        day: 3.6,
        by: "zoe",
        says: "I have asthma and I like that room. Would there be a day without?",
        kind: "question",
        replies: [{ by: "gus", day: 4, says: "Any day you come in, you wave, and we let it go out. I mean it." }],
      },
      {
        day: 34,
        by: "teo",
        answers:
          "Once there is scaffolding, the liner is a third of the price. The harbour office has promised me a call, and I’ve a note in my calendar every spring in case they don’t.",
        saw: "Thirty-three of you want this and so do I, so here is all that I found.",
        thanks: "Thank you, Gus, for coming up the ladder with me and holding the torch.",
        reason:
          "The flue is from 1911 and cracked between the first and the second floor. A liner costs **14,200**, and the tower belongs to the harbour office, who will not have any work done on it before they do the roof.",
        wakesWhen: "the scaffolding goes up for the roof",
        stage: "resting",
      },
      { day: 35.1, by: "gus", says: "I have dried the log. It can wait. Beech improves." },
      { day: 150, by: "tom", says: "Walked past. Still no scaffolding. I look for you every week, Gus." },
    ],
  },
  {
    title: "A piano at the Market café",
    body: "My late uncle’s upright is in my garage under a blanket and nobody plays it. It’s a quarter tone flat and very forgiving. I would give it to you for nothing, if it were allowed to be played badly.",
    by: "paolo",
    daysAgo: 187,
    votes: 15,
    steps: [
      { day: 0.9, hosts: "sam" },
      {
        day: 1,
        by: "sam",
        answers:
          "Played badly and with permission: that’s the part I’d like to keep, whatever happens to the rest. I was at the Market café at eleven yesterday and tried to imagine it by the pillar; there were 31 people and the milk steamer, and a man was tapping a tune on his saucer. I’d have liked your uncle. What did he play, and when would you let people at it?",
      },
      {
        day: 1.4,
        by: "paolo",
        says: "Operetta, from memory, with gaps where he had forgotten. After three in the afternoon, never before.",
      },
      {
        day: 2.2,
        by: "marta",
        says: "My shop shares that wall. I like music. I also have a cold store on the other side, and everything on those shelves hums along when a lorry goes by.",
        replies: [{ by: "sam", day: 2.8, says: "I’ll come over with a drum and we’ll find out what falls down." }],
      },
      {
        day: 19.5,
        by: "sam",
        answers: "The Roastery’s wall is promised to the choir’s coats for now.",
        saw: "We tried it with a borrowed keyboard and a loudspeaker for two afternoons. Marta lost one vase and forgave us.",
        thanks:
          "The thanks are real, Paolo: eleven people sat down at that keyboard, nine of whom said they couldn’t play.",
        reason:
          "What decided it was the floor: the Market café stands on joists over the old fish cellar, and the surveyor gives us 150 kilos a square metre by that pillar. Your uncle’s piano brings 230 on four small wheels.",
        wakesWhen: "the cellar is shored up, or one of our other rooms finds a wall for it",
        stage: "resting",
      },
      { day: 20.3, by: "paolo", says: "It can stay under its blanket. He was never on time either." },
    ],
  },
];
