import type { DemoStory } from "../story.ts";

/** Neighbours, gifts, languages, first jobs, lost things, animals and the bus stop. */
export const street: DemoStory[] = [
  {
    title: "Leave a coffee for a stranger",
    body: "Let me pay for one more than I drink. The next person who is short gets it, and nobody asks them why.\n\nHow would they know that one is waiting? Maybe a small wall of **paper cups** by the door: a cup goes up for every coffee paid, and comes down for every coffee drunk.",
    by: "mina",
    question: "neighbour",
    daysAgo: 104,
    votes: 53,
    steps: [
      {
        day: 0.3,
        by: "leila",
        says: "After a night shift I have seen people count coins twice and then ask for tap water. Yes to this.",
      },
      {
        day: 0.7,
        by: "sam",
        answers:
          "You want to treat somebody you will never meet, and you want them not to have to explain themselves. I stood at the Market till this morning and it happened without us: a man was forty cents short, and the woman behind him put a coin down without looking up from her phone. Thank you for the cups on the wall; a number on a screen would have been easier and a good deal colder. What I can’t picture yet is the first sentence. What does a person say when they come to take one?",
      },
      { day: 0.8, hosts: "sam" },
      {
        day: 1.4,
        by: "bo",
        kind: "yes-and",
        says: "They say nothing. They take a cup off the wall themselves and put it on the counter. The cup is the sentence.",
        replies: [
          {
            by: "mina",
            day: 1.6,
            says: "That is better than what I had. I was imagining a code word, which is silly.",
          },
          { by: "sam", day: 2.1, says: "That answers my question in five words, Bo. It’s in." },
        ],
      },
      {
        day: 2.4,
        by: "bo",
        from: "bo",
        polishes: {
          adds: "Nobody has to say anything: you take a cup off the wall and put it on the counter. The cup is the sentence.",
          why: "So that asking is the smallest part of it.",
        },
      },
      { day: 2.7, by: "mina", acceptsPolish: "bo", said: "Goodbye, code word." },
      {
        day: 3.2,
        by: "ann",
        kind: "yes-and",
        says: "Let the giver write on the cup who it is for. “For whoever missed the ferry.” “For someone with an exam.” I’d take one of those on a bad day, and I would never take charity.",
        replies: [{ by: "elif", day: 4.1, says: "I would like to claim all the exam ones until further notice." }],
      },
      {
        day: 6.5,
        by: "tom",
        kind: "yes-and",
        says: "When I worked the quay it was the roll that kept you upright, not the coffee. Let a cup be good for one or the other.",
      },
      {
        day: 7.2,
        by: "sam",
        from: "tom",
        polishes: {
          adds: "A cup is good for a coffee or for a roll, whichever keeps you upright.",
          why: "What Tom said belongs in the idea itself.",
        },
      },
      { day: 7.6, by: "mina", acceptsPolish: "sam" },
      {
        day: 12.3,
        by: "priya",
        kind: "yes-and",
        says: "The Market will always have twenty cups up and the Lighthouse none, and the need is the other way round. Somebody should carry them across.",
        replies: [{ by: "bo", day: 12.6, says: "I ride past all five on Thursdays and I already have a cup holder." }],
      },
      {
        day: 23.4,
        by: "sam",
        answers:
          "Four of you have turned this from a kind thought into something with a shape: the cup is taken without a word, it may carry a line from the giver, it is good for coffee or a roll, and it can be cycled to where it is needed. I asked all five teams, and the thing they’d like to know is what to do when forty cups are up and nobody dares. Let’s polish that part here before we screw anything to a wall.",
        stage: "polishing",
      },
      {
        day: 41,
        by: "otto",
        says: "I’d have used it in the spring when the yard let us go. In a café where nobody knew me, mind you.",
      },
      {
        day: 88.2,
        by: "petra",
        kind: "question",
        says: "If forty are up, could the last hour of the day simply be free until the wall is down to ten?",
        replies: [
          {
            by: "mina",
            day: 89,
            says: "I like that the wall would empty in the evening like a tide. Sam, could the teams live with it?",
          },
        ],
      },
      {
        day: 90.3,
        by: "petra",
        polishes: {
          adds: "In the last hour of the day all but ten of the cups are free, for anybody at all. Then the wall can fill again.",
          why: "Forty cups that nobody dares to take are forty coffees nobody drank.",
        },
      },
      {
        day: 92,
        by: "mina",
        acceptsPolish: "petra",
        changesMeaning: true,
        said: "The teams can live with it, and I slept on it twice. It is a slightly different thing now, and I like it.",
      },
    ],
  },
  {
    title: "Water outside, for anyone",
    body: "A tap on the outside wall of the Market café. Nobody should have to come in and buy something to fill a bottle.\n\nIn my grandmother’s town there was one at every corner and you met everyone there.",
    by: "olu",
    question: "neighbour",
    daysAgo: 116,
    votes: 44,
    steps: [
      {
        day: 0.5,
        by: "june",
        answers:
          "A tap on the street side, no door and no till between the thirsty person and the water. I looked: our kitchen pipe runs eleven centimetres behind the outer wall, just left of Marta’s flower buckets, so this is a smaller job than I feared. Your grandmother has settled where it goes, and please tell her so: at the corner, where people meet, rather than round the back by the bins. I’ll ask the plumber for a price and the town about the drain, and tell you both answers within the week.",
      },
      { day: 0.6, hosts: "june" },
      {
        day: 1.1,
        by: "noor",
        kind: "yes-and",
        says: "Please not at standing height with a round knob. A lever, 85 centimetres up, and room for my knees underneath. Then a six-year-old can use it too.",
        replies: [
          {
            by: "june",
            day: 1.3,
            says: "Measured with you in mind. Would you come by on Friday and sit next to it before we drill?",
          },
        ],
      },
      {
        day: 2.4,
        by: "theo",
        kind: "yes-and",
        says: "Let the drips run into a bowl at the bottom. Biscuit drinks about a litre after the harbour wall, and he is a gentleman but he can’t work a lever.",
      },
      {
        day: 4,
        by: "marta",
        kind: "question",
        says: "And in frost? I don’t want a skating rink in front of my tulips.",
        replies: [
          {
            by: "olu",
            day: 4.4,
            says: "A stop valve inside that empties the pipe. It sleeps when it freezes and everyone else can too.",
          },
        ],
      },
      {
        day: 6.2,
        by: "june",
        answers:
          "Both answers are in. The plumber wants 640 euros, and the town says yes to the drain as long as we keep the pavement dry. Noor sat in front of the wall on Friday with a tape measure and moved our pencil mark down by nineteen centimetres.",
        stage: "polishing",
      },
      {
        day: 9.7,
        by: "gus",
        says: "I’ve stainless offcuts from a mast job that are too good for the skip. If you draw the frame I’ll weld it. No bill.",
      },
      {
        day: 25,
        by: "june",
        ships:
          "The tap runs. It is on the corner of the Market café, day and night, with a lever at 85 centimetres and a bowl underneath. Thank you to all forty-odd of you who wanted it for people you don’t know.",
        story:
          "A tap with no door in front of it is now the busiest corner of the market.\n\nBefore, you had to come in, wait, and feel that you ought to buy something. Olu remembered his grandmother’s town, where the water stood at the corner and so did everybody’s news.\n\nNoor moved the lever down to where a wheelchair and a six-year-old both reach it. Gus welded the frame from what was left of a mast. The bowl is Biscuit’s, who tested it at length.\n\nOn the first dry Saturday we counted 212 bottles. A market trader told us: “I’ve worked here nineteen years and today I learnt the name of the fish man.”",
      },
      {
        day: 25.2,
        by: "june",
        credits: "gus",
        role: "maker",
        for: "Welded the frame from mast offcuts, in two evenings, for nothing",
      },
      { day: 26.1, accepts: ["olu", "noor", "gus", { by: "theo", as: "Biscuit’s other half" }, "june"] },
      { day: 31.5, by: "bo", says: "Filled up at six this morning with the street empty. It hums a bit. I like it." },
    ],
  },
  {
    title: "Tell me the bus is late",
    body: "I drive the 7. From the stop at Rope Street I can see you through the window: you look at the clock, pour half a good coffee away and run. And I know the bridge is up and I’m the one who is eleven minutes behind.\n\nA small screen would do, or only a light in the window. **Green: come. Amber: sit down again.**",
    by: "karim",
    daysAgo: 188,
    votes: 37,
    steps: [
      { day: 0.4, by: "yusuf", says: "So you do see us. I always hoped you couldn’t." },
      {
        day: 1.2,
        by: "kofi",
        answers:
          "What you’d like us to spare people is the run itself, and the waste of a cup that wasn’t finished. I sat by the Rope Street window from seven to nine today and counted fourteen sprints, nine of them for a bus that hadn’t crossed the bridge yet. None of us could have seen it from your seat; I’m glad you wrote it down instead of only sighing at the lights. The bus company publishes where every bus is, twice a minute. I’ll find out this week whether I can read it.",
      },
      { day: 1.3, hosts: "kofi" },
      {
        day: 2.7,
        by: "oskar",
        kind: "yes-and",
        says: "Light, not sound. If you add a chime, half the room learns it and I run alone. If it is a light, we are all equally late.",
        replies: [{ by: "karim", day: 3, says: "No chime. I hear enough beeping." }],
      },
      {
        day: 5.1,
        by: "ann",
        kind: "yes-and",
        says: "Could the light stay amber a little longer than it needs to? Give the person with the stick and the bags the same chance as the person with long legs.",
      },
      {
        day: 19,
        by: "kofi",
        answers:
          "The feed can be read, and it is honest to within forty seconds. There is a lamp on my desk that has been turning amber for your bus since Monday, Karim. Ann’s longer amber is in: it counts a slow walk to the kerb, not a run.",
        stage: "polishing",
      },
      {
        day: 33.6,
        by: "pearl",
        says: "I am the person with the stick and the bags. Four minutes from the armchair to the door, if anyone is calculating.",
      },
      {
        day: 47,
        by: "kofi",
        ships:
          "There is a lamp in the Rope Street window. Green means go now at your own pace, amber means the 7 is late and you may finish your cup. The minutes stand below it in figures you can read from the back.",
        story:
          "Karim could see them running through the rain for a bus that was still on the bridge.\n\nHe has driven the number 7 for eight years, and the Rope Street window is at the height of his seat. So he asked for the simplest thing: a light that tells the truth.\n\nThe lamp is an old port-side lantern with two bulbs. Oskar asked for light instead of sound, so that nobody would be left out of it. Ann asked for enough time to walk. In the week before it we counted fourteen sprints in one morning; in the week after, two, and one of those was a dog.\n\n“They wave at me now,” says Karim. “With the cup.”",
      },
      {
        day: 47.5,
        by: "kofi",
        credits: "pearl",
        role: "tester",
        for: "Walked from the armchair to the kerb three times with a stopwatch and her shopping",
      },
      { day: 49, accepts: ["karim", "oskar", "ann", "pearl", "kofi"] },
      { day: 63, by: "rosa", says: "Amber again this morning. Had a second bun. Blame the bridge." },
    ],
  },
  {
    title: "A line of pegs for single gloves",
    body: "Every café has a box of lost things under the counter that nobody dares to ask for. Hang the gloves on a **washing line outside**, with pegs. My hands wish for their other glove back.",
    by: "dora",
    question: "hands",
    daysAgo: 214,
    votes: 28,
    steps: [
      {
        day: 0.9,
        by: "ines",
        answers:
          "You would turn the box round: instead of you asking us, the glove waits where you walk past. I emptied all five boxes onto one table this afternoon. Thirty-one gloves, two of them a pair that had been lost in different cafés. The pegs are a gift: I’d never have thought of them, and I already own eighty. Where would you hang the first line so that rain and wind leave something on it?",
      },
      { day: 1, hosts: "ines" },
      {
        day: 1.3,
        by: "dora",
        says: "Under the awning at the Market. It is dry and everyone queues there for fish anyway.",
      },
      {
        day: 3.4,
        by: "sofia",
        kind: "yes-and",
        says: "A peg with a bit of paper: where and which day. Half of finding a thing is remembering where you were silly.",
        replies: [{ by: "ines", day: 3.9, says: "Waxed paper and a pencil on a string. Ordered." }],
      },
      {
        day: 8,
        by: "bo",
        says: "I lose one a month off the handlebar. Always the left. I shall be your best customer.",
      },
      {
        day: 20,
        by: "ines",
        pilot: {
          hypothesis:
            "We believe that a line of pegs outside will bring more lost gloves home than a box inside, because nobody has to ask.",
          measure:
            "At least one glove in three is taken home within ten days, counted every evening by whoever looks after the line.",
          places: 6,
          starts: 27,
          ends: 48,
        },
      },
      { day: 21.5, seats: ["dora", "bo", "sofia", "marta", "ivo"] },
      {
        day: 49.5,
        by: "ines",
        concludes: "adopt",
        learned:
          "We expected that one in three would go home and that some would be stolen. **62 gloves hung on the line, 38 went home** (61 %), nine of them within an hour. One leather pair vanished overnight and came back on the Monday with a note: “Sorry, they were warm.” The Pier line was useless: the wind took the pegs as well.",
      },
      {
        day: 70,
        by: "ines",
        ships:
          "The glove line hangs at the Market, Rope Street and the Roastery, always under a roof. If you find one on the pavement, peg it up and write down where. You needn’t come in.",
        story:
          "Thirty-one gloves were waiting in boxes for somebody brave enough to ask.\n\nDóra thought the glove should do the waiting in public. So we strung a washing line under the Market awning, with wooden pegs and slips of waxed paper that say where and when.\n\nIn three weeks 38 of 62 gloves went home. Now people peg up what they find: hats, a baby’s shoe, a single pearl earring in an envelope.\n\nOne slip reads: “Red mitten, Tuesday, bus stop, very small.” Underneath, in crayon: “THANK YOU IT WAS ME.”",
      },
      {
        day: 72,
        accepts: [
          "dora",
          "bo",
          { by: "sofia", anonymously: true },
          "ines",
          { by: "marta", as: "The florist under the awning" },
        ],
      },
      { day: 74, declines: ["ivo"] },
    ],
  },
  {
    title: "Read aloud to a patient dog",
    body: "Biscuit takes his harness off at four. After that he is simply a large dog who likes being talked to and has never corrected anyone’s reading.\n\nA child who stumbles over words could sit on the rug at the Lighthouse and read to him. Ten minutes. I would be there with a coffee, not listening.",
    by: "theo",
    daysAgo: 52,
    votes: 42,
    steps: [
      {
        day: 0.6,
        by: "grace",
        says: "I have four in my class who read beautifully to a wall and not at all to me. Where do they sign.",
      },
      {
        day: 1.1,
        by: "teo",
        answers:
          "A listener who can’t be disappointed: that is what I read here. I watched Biscuit last Thursday while you talked to Ingrid, and a boy of about seven sat down beside him and told him the whole ice-cream menu, with prices. I’m grateful that you put the harness first: he’s off duty, and it’s his choice. Before we go further: how will we see that he has had enough?",
      },
      { day: 1.2, hosts: "teo" },
      {
        day: 1.5,
        by: "theo",
        says: "He puts his chin on my shoe. That means two more pages. If he stands up, story over.",
      },
      {
        day: 4.8,
        by: "clara",
        kind: "yes-and",
        says: "Let the child pick the book by its smell or its picture and not by its level. Mine hides the ones with a coloured dot because everybody knows what green means.",
        replies: [{ by: "grace", day: 5.3, says: "I’ll bring a box with no dots. My word on it." }],
      },
      {
        day: 9,
        by: "jade",
        kind: "question",
        says: "What about a child who is frightened of dogs but wants to be there?",
        replies: [
          {
            by: "theo",
            day: 9.4,
            says: "There’s an armchair three metres off. Biscuit hears very well at three metres.",
          },
        ],
      },
      {
        day: 30,
        by: "teo",
        pilot: {
          hypothesis:
            "We believe that children who avoid reading aloud will do it gladly for ten minutes a week when the listener is a dog.",
          measure:
            "Five of six children come at least three times without being asked twice at home, and Biscuit ends no more than one session in ten.",
          places: 6,
          starts: 44,
          ends: 65,
        },
      },
      { day: 30.4, seats: ["clara", "yusuf", "aisha"] },
      { day: 32.2, seats: ["emre", "jade", "dede", "luc", "bea", "olu"] },
      { day: 42.5, leaves: "emre" },
      {
        day: 46.3,
        by: "clara",
        says: "First Wednesday. She read him nine pages about a submarine and then asked me to leave.",
      },
      {
        day: 48.1,
        by: "ann",
        says: "I was at the next table and pretended to work. A whole café was pretending to work.",
      },
    ],
  },
  {
    title: "Nobody walks to the clinic alone",
    body: "My night shift starts at 21:45. The path from the Pier to the clinic is nine minutes, four lamps, and two of them are broken. I’m not the only one on it; I can hear the others walking, all of us a hundred metres apart and pretending not to hurry.\n\nCould the Pier café be where we meet at 21:30 and go together?",
    by: "leila",
    question: "nocafe",
    daysAgo: 14,
    votes: 19,
    steps: [
      {
        day: 0.6,
        by: "teo",
        answers:
          "All of you on the same path at the same minute, each alone: I have closed the Pier on a hundred evenings and never saw that it was one group. Last night I walked it with my phone torch, and it’s the two lamps by the slipway that are out. I owe you for the count of lamps, as the port office wants numbers and not stories. They have them since nine this morning. May I ask what would make you actually wait for the others, on a wet evening when you’re late?",
        stage: "polishing",
      },
      { day: 0.7, hosts: "teo" },
      {
        day: 1.2,
        by: "marek",
        kind: "yes-and",
        says: "I walk the other way at the same time, to the bakery. Let it be a loop: drop the nurses, then take me and the late cleaners back past the market.",
        replies: [{ by: "leila", day: 1.5, says: "I’ve smelled your coat go by for two years. Hello." }],
      },
      { day: 2.6, by: "karim", says: "My last 7 stops at the Pier at 21:26. I can hold the doors and tell people." },
      {
        day: 3.9,
        by: "ann",
        kind: "yes-and",
        says: "Something small by the door that you turn over when you’re coming tonight, like a key at a hotel. Then the others know to wait for you, and somebody notices if you don’t come.",
      },
      {
        day: 8.3,
        by: "teo",
        pilot: {
          hypothesis:
            "We believe that people who walk to night work will walk together if there is a fixed minute and a warm place to wait for it.",
          measure:
            "On eight evenings of ten at least three people set off together, and those who walk say they feel easier on the path (asked before and after, one to five).",
          places: 12,
          starts: 20,
          ends: 41,
        },
      },
      { day: 8.6, seats: ["leila", "marek", "hana"] },
      { day: 10.1, seats: ["wanda", "ravi", "lotte"] },
      {
        day: 11.8,
        by: "ravi",
        says: "My name is down. I clean the ferry office till midnight and the slipway is the bit I don’t love.",
      },
    ],
  },
  {
    title: "A table that speaks another language",
    body: "One evening a week, one table, one flag on it: today this table speaks Spanish, next week Turkish, then Polish. Anyone may sit. Bad grammar is welcome, silence also.\n\nI have lived here six years and my Spanish is getting *quiet*.",
    by: "ruben",
    daysAgo: 131,
    votes: 31,
    steps: [
      {
        day: 1.6,
        by: "sam",
        answers:
          "Two wishes in one table: a place for people who are learning, and a place for your own language to stretch its legs. I listened on Saturday at Rope Street and heard five languages before ten, each of them at a different table. Your sentence about the Spanish getting quiet has gone round the whole team. I’d like to hear which evening the people you know would come.",
      },
      { day: 1.7, hosts: "sam" },
      {
        day: 2.9,
        by: "wei",
        says: "I would sit at the Mandarin table and be corrected by nobody for once. Wonderful.",
      },
      {
        day: 4.4,
        by: "oskar",
        kind: "yes-and",
        says: "Sign is a language. Put it in the rota and watch the loudest table in the house become the quietest and still the loudest.",
        replies: [
          { by: "ruben", day: 4.8, says: "Third week. You choose the flag." },
          { by: "oskar", day: 5.2, says: "A glove." },
        ],
      },
      {
        day: 7.5,
        by: "petra",
        kind: "yes-and",
        says: "Not a flag. Whose flag is Spanish, or Arabic? Put the word for “sit down” on the table in that language.",
      },
      {
        day: 35,
        by: "sam",
        pilot: {
          hypothesis:
            "We believe that one table with one language for an evening will bring people together who would not have spoken otherwise.",
          measure:
            "At least six people each Wednesday, half of them learners, and four in ten come back to a language that is not theirs.",
          places: 10,
          starts: 45,
          ends: 66,
        },
      },
      { day: 36, seats: ["ruben", "wei", "oskar", "petra", "elif", "ann"] },
      { day: 39.4, seats: ["emre", "tilda", "paolo"] },
      {
        day: 68,
        by: "sam",
        concludes: "adopt",
        learned:
          "We expected six a week and had **eleven on average**; the sign evening had nineteen and ran forty minutes over. Returning to a language that isn’t yours was lower than we hoped: three in ten. What we had not foreseen: the two people who talked least, both newly arrived, came every time. They told us it was the one evening on which everyone else was slow as well.",
      },
      {
        day: 70.3,
        by: "sam",
        answers:
          "It stays, every Wednesday from six at Rope Street. Inês is cutting table signs with the words for “sit down” in nine languages; when the ninth is sanded we’ll call it done and tell you all.",
      },
      {
        day: 95,
        by: "tilda",
        says: "I can now say “your soup is getting cold” in Turkish and nothing else. I say it a lot.",
      },
    ],
  },
  {
    title: "A first job that lasts one Saturday",
    body: "My fifteen-year-olds are asked for experience everywhere and can’t get any anywhere. Could you hire one of them for one Saturday?\n\n- four hours, properly paid\n- one real task with a name on it\n- at the end a letter saying what they did, signed by a person",
    by: "grace",
    question: "neighbour",
    daysAgo: 111,
    votes: 23,
    steps: [
      {
        day: 1.8,
        by: "ada",
        answers:
          "One Saturday, real money, one task and a signature: you’ve thought of everything except how early they get up. My own first job was four hours in a net loft, and I can still tell you what the man wrote. I saw two of your pupils reading our notice last week, and they left at the word “experience”; that word has been taken off the door. Without your list I’d have gone on reading it as a friendly word. I’m looking into what we may ask of a fifteen-year-old, and I’ll bring the list here.",
      },
      { day: 1.9, hosts: "ada" },
      {
        day: 3.3,
        by: "sami",
        says: "The letter is the thing. I’m nineteen and nobody has ever written down that I was on time.",
      },
      {
        day: 5.7,
        by: "ann",
        kind: "yes-and",
        says: "Give each of them one regular who comes in and asks how it’s going. I’m at the Pier anyway. I’d be nervous on their behalf, which is a service.",
      },
      {
        day: 17.5,
        by: "ada",
        answers:
          "The list is back from the labour office and it is kinder than I thought: no hot machines, no late evenings, a break after two hours. What is left is greeting, carrying, the till with someone beside you, and the window display. Let’s polish the four hours together: which single task would one of your pupils be proud to have a letter about?",
        stage: "polishing",
      },
      {
        day: 19.2,
        by: "grace",
        says: "I asked 9B. They said: the window. “Because my mum walks past it.”",
        replies: [
          {
            by: "ines",
            day: 19.9,
            says: "Then the window it is, and they may use the good ladder with me holding it.",
          },
        ],
      },
    ],
  },
  {
    title: "Phone help, paid in cake",
    body: "I know phones. I don’t have money for cake. The lady at the next table has cake money and a phone that has been shouting at her in Finnish for a month. Tuesday afternoons?",
    by: "elif",
    daysAgo: 73,
    votes: 21,
    steps: [
      { day: 0.2, by: "pearl", says: "It was me. It was Finnish. I pressed something on the ferry." },
      {
        day: 0.8,
        by: "kofi",
        answers:
          "A trade in which both sides think they’ve had the better half. I was behind the till when you fixed Pearl’s phone, and three other people put their own on the table before you had your coat on. You call it a swap and not a course, and that’s why they sat down; bless you for it. I’ll keep the two tables by the sockets at Rope Street free on Tuesdays from three to five, starting next week, and stay out of the way.",
      },
      { day: 0.9, hosts: "kofi" },
      {
        day: 6.1,
        by: "vera",
        kind: "question",
        says: "Will they promise to put it right with my fingers and not with theirs? My grandson is so fast I learn only that he is fast.",
        replies: [{ by: "elif", day: 6.3, says: "Rule one: I sit on my hands. You can check." }],
      },
      {
        day: 14,
        by: "hugo",
        kind: "yes-and",
        says: "A notebook per person, in their own handwriting: “how I send a photo to Lyon”. Otherwise it’s gone by Wednesday.",
      },
      {
        day: 22.4,
        by: "kofi",
        answers:
          "Three Tuesdays: nineteen phones, one hearing aid, eleven slices of cake, and Hugo’s notebooks, of which I’ve bought thirty. What we should polish now is the other direction. Elif says she was taught how to write a condolence letter, and that was worth more than the cake.",
        stage: "polishing",
      },
      { day: 51, by: "tom", says: "Learnt to make the letters bigger. Cancelled my appointment at the optician." },
    ],
  },
  {
    title: "Borrow a drill instead of buying one",
    body: "A drill is used for eleven minutes in its life. I own three. Put a **tool shelf** in the passage behind Rope Street and I’ll give you two to start with, and the good clamps if you’re careful.",
    by: "gus",
    question: "waste",
    daysAgo: 167,
    votes: 16,
    steps: [
      {
        day: 1.3,
        by: "ines",
        answers:
          "Nothing thrown away because nothing bought twice: that’s a corner of this question nobody else has turned over. I measured the passage; there’s a dry wall of 1.8 metres opposite the coat hooks. Thanks for parting with two drills before we’d even said good morning. Your idea also made me look into our own cellar, where I found four spirit levels and no explanation.",
      },
      { day: 1.5, hosts: "ines" },
      {
        day: 4.2,
        by: "pavel",
        kind: "yes-and",
        says: "Tie a tag to each tool with the last three names and what they made. I’d take more care of a saw that has built a cot.",
      },
      {
        day: 9.9,
        by: "ivo",
        kind: "question",
        says: "Who pays for the bit I will certainly break?",
        replies: [
          { by: "gus", day: 10.1, says: "You do, with a bit. Four euros. Everybody breaks the six-millimetre." },
        ],
      },
      {
        day: 28,
        by: "ines",
        answers:
          "The shelf is drawn, with outlines painted on the wall so that a missing hammer is seen from the door. Two points for polishing: a list of what never goes on it (Gus says chainsaws, I say glue), and who’ll sharpen.",
        stage: "polishing",
      },
    ],
  },
  {
    title: "One birthday table every month",
    body: "I turned sixty-one on a Tuesday and told no one because it looks like asking.\n\nOne evening a month, one long table for everybody whose birthday falls in it. You needn’t organise anything, you only turn up. Somebody else has to sing.",
    by: "vera",
    daysAgo: 84,
    votes: 12,
    steps: [
      { day: 0.7, by: "siri", says: "The choir will sing. We’ve been looking for an audience that can’t leave." },
      {
        day: 1.4,
        by: "june",
        answers:
          "A birthday that nobody has to ask for, and that you share with strangers who happen to be the same age of year. I recognised the Tuesday, Vera: you had the almond slice by the window and I gave you the bill like on any other day, and I’m sorry I didn’t know. What I admire in this is that the work is taken off exactly the person who should rest. I’d start with the Roastery’s long table, on the last Friday of a month.",
        stage: "polishing",
      },
      { day: 1.5, hosts: "june" },
      {
        day: 8.8,
        by: "ann",
        kind: "yes-and",
        says: "Everybody brings one present wrapped, for nobody in particular. Under five euros. You take what is next to your plate.",
        replies: [{ by: "vera", day: 9.2, says: "I already know what I’d wrap. A very good pencil." }],
      },
    ],
  },
  {
    title: "A cat for Rope Street",
    body: "Every good street has a cat that belongs to everybody. Ours is missing. I’m not saying you should buy one. I’m saying leave the door open and see.",
    by: "wanda",
    daysAgo: 246,
    votes: 34,
    steps: [
      { day: 0.4, by: "gus", says: "Had one on the slip called Admiral. Ran the whole yard. Voted twice if I could." },
      {
        day: 1.7,
        by: "sam",
        answers:
          "What you miss is not a pet, it’s somebody who is always in and belongs to no one. I’ve noticed that people at Rope Street already leave the end of the bench free, as if for something. Thirty of you in two days; thank you, Wanda, for putting it so that we all left the door open for a moment. I have to ask the two people who open that café how they’d be with it.",
      },
      { day: 1.8, hosts: "sam" },
      {
        day: 3.3,
        by: "theo",
        says: "Biscuit would like it noted that he can work next to a cat. I would like it noted that he’s lying.",
      },
      {
        day: 5.2,
        by: "emre",
        kind: "question",
        says: "What if it is just a very good stuffed one, and we all agree?",
        replies: [{ by: "wanda", day: 5.5, says: "No. A cat must be able to ignore you." }],
      },
      {
        day: 13.5,
        by: "sam",
        answers:
          "The entrance is on the builder’s drawing for the year after next. Until then the end of the bench stays free.",
        thanks: "Thank you for the most loved idea of that month, and for all the names.",
        reason:
          "Both of our early openers at Rope Street are allergic, one badly, and the kitchen has no door of its own, so an animal that lives indoors would be in the bread by noon.",
        wakesWhen: "the courtyard room behind Rope Street gets its own entrance",
        stage: "resting",
      },
      {
        day: 150,
        by: "wanda",
        says: "For the record, a grey one has been sitting on the courtyard wall since Sunday. It’s reading the drawing.",
      },
    ],
  },
  {
    title: "A homework hour by the window",
    body: "From half past three to half past four, when it’s empty anyway, give the window tables at the Market to schoolchildren with homework. A cup of cocoa each. My flat has one table and my brother’s drum kit.",
    by: "dede",
    question: "age",
    daysAgo: 29,
    votes: 8,
    steps: [
      {
        day: 0.9,
        by: "grace",
        says: "I’d come on Mondays and mark my own pile, and be asked about fractions by accident.",
      },
      {
        day: 1.9,
        by: "june",
        answers:
          "A flat surface and no drums, for one hour. I checked the Market’s till roll: between half past three and half past four we sell nine drinks on a usual day, so those tables are waiting for you already. The cocoa is the easy bit. Give the drum kit our regards; without it we wouldn’t have heard of this. How many of you would it be, and what would make it embarrassing, so that we can leave that out?",
      },
      { day: 2, hosts: "june" },
      {
        day: 2.6,
        by: "dede",
        says: "Five or six. Embarrassing: a sign. Please no sign. Also don’t call it a club.",
        replies: [{ by: "june", day: 3.1, says: "No sign, no club. Six cups put out at 15:30 and nothing said." }],
      },
    ],
  },
  {
    title: "What I can teach, what I’d learn",
    body: "Two nails, two colours of card. White: *I can teach.* Blue: *I’d like to learn.* I can teach how to read a manual. I would like to learn how to whistle with two fingers before I die.",
    by: "petra",
    daysAgo: 64,
    votes: 11,
    steps: [
      {
        day: 1.5,
        by: "ines",
        answers:
          "Everyone holds one white and one blue, so nobody is only a pupil. There are two nails by the Roastery door from the old clock; I’ve put cards and a pencil under them to see what happens. By noon: “bread without weighing”, “my late husband’s chess opening”, and, in blue, “how to be less shy”. It was brave to begin with the whistle, and I think it’s why the others wrote. What should happen when a white and a blue fit?",
      },
      { day: 1.6, hosts: "ines" },
      {
        day: 2.8,
        by: "finn",
        says: "I can do the whistle. It’s mostly spit. Thursday?",
        replies: [{ by: "petra", day: 3, says: "Thursday. I’ll bring a towel." }],
      },
      {
        day: 11.2,
        by: "mei",
        kind: "yes-and",
        says: "When it works, clip the two cards together and leave them up. I’d learn something from a wall of pairs.",
      },
      { day: 37, by: "zoe", says: "I answered the “less shy” card. We sat and didn’t say much. It was good." },
    ],
  },
  {
    title: "One long breakfast down Rope Street",
    body: "Once a year, on the longest day, close Rope Street to cars from six to ten and put one table down the middle of it. Everyone brings a chair and a thing to pass along. 140 metres. I paced it.",
    by: "bea",
    question: "neighbour",
    daysAgo: 99,
    votes: 20,
    steps: [
      {
        day: 0.5,
        by: "karim",
        says: "The 7 would have to go round by the fish hall. Four minutes. For this I’d plead guilty.",
      },
      {
        day: 1,
        by: "ada",
        answers:
          "One table, the whole street, before anybody goes to work. I paced it too, on Sunday at seven, and got 146 with my legs; a woman at number 19 leaned out to ask what I was measuring and offered two benches before I had finished the sentence. I’m grateful that you wrote “a thing to pass along”, because that makes it the street’s breakfast and not ours. The town wants such a request five months ahead, so I’ve asked for the form.",
      },
      { day: 1.1, hosts: "ada" },
      {
        day: 3.8,
        by: "noor",
        kind: "yes-and",
        says: "Leave a gap without a chair every ten metres. Then wheels are among people, and not parked at the end like a bicycle.",
        replies: [{ by: "bea", day: 4.2, says: "Fourteen gaps. I’ve drawn them in." }],
      },
      {
        day: 10.4,
        by: "tom",
        says: "We did this in ‘78 when they finished the breakwater. Somebody passed a whole salmon. It got as far as number 30.",
      },
      {
        day: 33,
        by: "bo",
        kind: "question",
        says: "And if it rains, which it will?",
        replies: [{ by: "bea", day: 33.5, says: "Then we pass the umbrellas along too." }],
      },
    ],
  },
  {
    title: "Somewhere to go after a funeral",
    body: "We buried my brother on a Wednesday at eleven. By half past there were nine of us on the pavement with nowhere warm to stand.\n\nI don’t know what I’m asking for. A back room and someone who doesn’t say “enjoy”.",
    by: "otto",
    daysAgo: 22,
    votes: 13,
    steps: [
      {
        day: 0.4,
        by: "ada",
        answers:
          "Otto, I am sorry about your brother. What I hear is nine people in their good shoes, a door they couldn’t find, and a word that should not be said that day. The upstairs room at the Lighthouse is empty until one on weekdays; it has a stove and a view of the water, and I have never known what it was for. You’ve told us exactly enough. I would like to come and sit with you for ten minutes, if you’d like that, and ask what your mother would have wanted on the table.",
      },
      { day: 0.5, hosts: "ada" },
      {
        day: 1.2,
        by: "ingrid",
        says: "On the ferries we lowered the flag and gave the family the chartroom. Nobody ever told us to. A room and a closed door is most of it.",
      },
      {
        day: 2.7,
        by: "otto",
        says: "Thank you for Tuesday, Ada. Plain bread, butter, and strong coffee in a pot, not in cups with hearts on.",
      },
      {
        day: 6.3,
        by: "marta",
        kind: "yes-and",
        says: "I do the wreaths, so I know the day and the hour before anyone. With the family’s leave I could tell you, and nobody would have to ring round.",
        replies: [{ by: "otto", day: 7, says: "That would have been a mercy." }],
      },
    ],
  },
  {
    title: "A last job, two hours a week",
    body: "Everyone frets about first jobs. I’m seventy-six and would like a last one. Two hours, Wednesdays, something where I’d be missed if I didn’t come. I can count, carry one cup at a time, and I know every name on the quay.",
    by: "tom",
    daysAgo: 2.8,
    votes: 6,
    steps: [
      { day: 0.3, by: "ann", says: "You’d be missed now, Tom. But I see the difference." },
      {
        day: 1.1,
        by: "pearl",
        says: "One cup at a time is the correct number of cups.",
        replies: [{ by: "tom", day: 1.4, says: "Then that’s two of us for the union." }],
      },
    ],
  },
  {
    title: "A hotel for house plants",
    body: "I’m away for three weeks and my fern isn’t speaking to me already. Your south windows at the Lighthouse are empty below the sill…",
    by: "ivo",
    daysAgo: 4.4,
    votes: 3,
    steps: [
      { day: 0.8, by: "marta", says: "I’d do the check-in. I will also say honestly which guests are already dead." },
    ],
  },
  {
    title: "Someone to read an official letter with",
    body: "My mother keeps the letters from the town in a biscuit tin because the words are too long, and she doesn’t want to show them to me, I’m her child. She would show them to a stranger with a kind face and a coffee. One hour a week, one table in a corner, somebody who reads slowly.",
    by: "aisha",
    daysAgo: 5.6,
    votes: 4,
    steps: [
      {
        day: 0.9,
        by: "petra",
        says: "I translate instructions for dishwashers. A letter about the bin tax can’t be worse. I’d give Saturdays from ten.",
      },
      {
        day: 2.2,
        by: "emre",
        kind: "question",
        says: "Does the reader forget it all afterwards? My father would need to hear that first.",
        replies: [{ by: "aisha", day: 2.9, says: "Yes. Forgetting is half the job. No names, no notes." }],
      },
      { day: 4.1, by: "bo", says: "I had one of those tins. It was a drawer." },
    ],
  },
  {
    title: "A hook for the dog outside",
    body: "There’s a railing at the Lighthouse, but the lead slides along it and my terrier ends up in the road. One hook in the wall, at knee height, out of the wind, with a view of me.",
    by: "hana",
    daysAgo: 10.5,
    votes: 5,
    steps: [
      {
        day: 1.1,
        by: "ines",
        answers:
          "It’s the view that I’d have forgotten: he must be able to see you, not only you him. I went out and sat on the pavement at terrier height; from the left of the door you see table four, from the right only umbrellas. So left it is. Thanks for measuring in knees. I have a brass cleat off an old dinghy that would hold a horse. Which table do you take when four is gone?",
      },
      { day: 1.2, hosts: "ines" },
      { day: 1.8, by: "hana", says: "Then I stand. He would not understand it otherwise." },
    ],
  },
];
