import type { DemoStory } from "../story.ts";

/** Mornings: quiet, names, hours, reading and studying, music, and who sits with whom. */
export const mornings: DemoStory[] = [
  {
    title: "A quiet hour on weekday mornings",
    body: `My best morning begins before anybody has asked me anything.

The door opens on the Pier. The big lamps are off, only the small ones over the tables. **No music. No calls.** The machine may hiss, it’s a machine. For an hour nobody sells me a cinnamon bun, and at eight the world may start.`,
    by: "ann",
    question: "morning",
    daysAgo: 57,
    votes: 48,
    steps: [
      { day: 0.1, hosts: "sam" },
      {
        day: 0.2,
        by: "sam",
        answers:
          "An hour in which the room wants nothing from you. I came in at seven today, bought a tea and did as little as I could. The playlist was louder than the sea, somebody two tables off was being told about a mortgage, and I was offered a bun twice by people I employ. What I like most is that you let the machine hiss. Which would you give up last: the dark, the music or the calls?",
        stage: "polishing",
      },
      {
        day: 0.5,
        by: "ann",
        says: "The calls first, the music second. The dark I’d fight for.",
      },
      {
        day: 0.9,
        by: "oskar",
        says: "I am deaf, so your music is safe from me. The lamps are not. I read faces, so leave me one bright table where I can see who’s talking, in a corner, and dim the others as you please.",
        kind: "yes-and",
        replies: [{ by: "ann", day: 1.1, says: "One bright table. It’ll look like a Dutch painting." }],
      },
      {
        day: 1.2,
        by: "oskar",
        from: "oskar",
        polishes: {
          adds: "One table in a corner stays bright, for those of us who read faces.",
          why: "So that the bright table isn’t forgotten when somebody flips all the switches at once.",
        },
      },
      { day: 1.5, by: "ann", acceptsPolish: "oskar", said: "The Dutch painting is in." },
      {
        day: 2.4,
        by: "leila",
        says: "Seven is when I come off nights. I’ve had alarms in my ears for eleven hours. If I could order by pointing, I’d cry a bit and then sleep very well.",
        kind: "yes-and",
      },
      {
        day: 2.6,
        by: "leila",
        from: "leila",
        polishes: {
          swaps: ["For an hour nobody sells me", "You order by pointing. For an hour nobody sells me"],
          why: "After a night shift one word is one too many.",
        },
      },
      {
        day: 2.9,
        by: "ann",
        acceptsPolish: "leila",
        said: "I’d never have thought of it, and now I can’t think of it without.",
      },
      {
        day: 3.7,
        by: "karim",
        says: "What about those of us who say hello a bit loudly? I’ve got a bus voice.",
        kind: "question",
        replies: [
          {
            by: "ann",
            day: 4,
            says: "Hello is welcome in any size. It’s the second sentence that should wait until eight.",
          },
        ],
      },
      {
        day: 4.6,
        by: "karim",
        polishes: {
          swaps: ["**No music. No calls.**", "**No music. No calls. Hellos in any size.**"],
          why: "So that my bus voice knows it may come in.",
        },
      },
      {
        day: 5,
        by: "ann",
        declinesPolish: "karim",
        said: "Your hello is meant, Karim, and welcome. I’d rather not print it: it’s the one thing that happens by itself.",
      },
      {
        day: 25,
        by: "teo",
        pilot: {
          hypothesis:
            "We believe that an hour from seven to eight with small lamps, no music, no calls and ordering by pointing will make the Pier the place where people who need a slow start come every weekday.",
          measure:
            "Testers come on at least three mornings a week and rate the hour 4 or better; takings between seven and eight fall by no more than a tenth.",
          places: 12,
          starts: 43,
          ends: 67,
        },
      },
      { day: 26.1, seats: ["ann", "oskar", "leila", "petra", "eli", "zoe", "noor"] },
      { day: 31.4, seats: ["luc", "wei", "hana", "theo", "ravi", "elif", "mei", "sofia"] },
      { day: 40.2, seats: ["ruben"] },
      {
        day: 44.1,
        by: "petra",
        says: "Day one. I heard my own spoon. I had no idea that I stir eleven times.",
      },
      { day: 47, leaves: "hana" },
      {
        day: 50.5,
        by: "teo",
        says: "A note from behind the counter after the first week: we have learnt to put the milk jugs down instead of banging them. Takings are down four per cent so far. The team asks whether they may keep the dim lamps for washing up.",
        replies: [
          {
            by: "ann",
            day: 50.8,
            says: "Tell them I noticed the jugs. Day three. I looked up because something hadn’t happened.",
          },
        ],
      },
      {
        day: 55.6,
        by: "petra",
        polishes: {
          title: "A quiet hour on weekday mornings, from seven to eight",
          why: "Twice now somebody has stood before the dim lamps at ten past eight, on tiptoe.",
        },
      },
      {
        day: 56.1,
        by: "luc",
        polishes: {
          swaps: [
            "The machine may hiss, it’s a machine.",
            "The machine may hiss, it’s a machine. Jugs are put down, not banged.",
          ],
          why: "The teams have learnt it by now, so it may as well be written down for the next ones.",
        },
      },
    ],
  },
  {
    title: "Call me what I want to be called",
    body: "The till reads a name off my bank card and calls it across the room. It’s an old name. It belongs to somebody I was, and every morning forty people get to hear it. Let me tell you **once** who I am, and then just know.",
    by: "jade",
    question: "morning",
    daysAgo: 61,
    votes: 43,
    steps: [
      { day: 0.1, hosts: "kofi" },
      {
        day: 0.3,
        by: "kofi",
        answers:
          "I wrote the line that takes the name from the card. It saved four seconds and I never asked whose. Since your message I have stood by the Pier till for a morning: of 60 names called, 9 were wrong, and each time the person answered to it, so we’d never have known. The card’s name is switched off as of noon. What do you want to happen when you haven’t told us any name at all?",
        stage: "polishing",
      },
      { day: 0.6, by: "jade", says: "Call the drink. A flat white has never been embarrassed by anything." },
      {
        day: 0.9,
        by: "yusuf",
        says: "I have been Joseph, Yosef, Use-of and, on one occasion, Useful. Let me write down how it is said as well as how it’s spelt.",
        kind: "yes-and",
        replies: [{ by: "jade", day: 1.2, says: "Useful is quite a compliment at that hour." }],
      },
      { day: 1.5, by: "pearl", says: "I should like to be Mrs Whitmore before ten and Pearl after." },
      {
        day: 2,
        by: "zoe",
        says: "Will it take two dots? Most machines turn me into Zo followed by a small accident.",
        kind: "question",
        replies: [
          { by: "jade", day: 2.1, says: "It had better. Kofi?" },
          { by: "kofi", day: 2.2, says: "Zoë, Jiménez, 张伟, tested this evening. All arrive as written." },
        ],
      },
      {
        day: 4,
        by: "kofi",
        pilot: {
          hypothesis:
            "We believe that people who tell the Pier and Rope Street tills once what to call them, and how it sounds, will be called rightly from then on without having to say it again.",
          measure: "Wrong names fall from 9 in 60 to at most 1 in 60, and nobody is asked for their name twice.",
          places: 20,
          starts: 7,
          ends: 21,
        },
      },
      {
        day: 5.2,
        seats: ["jade", "yusuf", "pearl", "zoe", "ann", "bo", "dora", "mei", "wei", "niko", "ivo", "olu", "rosa"],
      },
      {
        day: 22,
        by: "kofi",
        concludes: "adopt",
        learned: `Wrong names went from 9 in 60 to **1 in 84**. We expected first names. Of thirteen testers nine gave one, two a title and surname, one wanted to be “the usual”, and one left it empty on purpose.

On the first day the name stood on the side of the till that the queue can read. A tester told us within the hour and it was turned off by lunch; we should have seen that ourselves. The line for how it sounds was used by five people and mattered most to them.`,
      },
      {
        day: 26,
        by: "kofi",
        ships:
          "All five tills now know the name you tell them, with its dots and its sound, and nothing is taken from your card. You can change it by the hour if you like; Mrs Whitmore does. If you tell us nothing, we call the drink.",
        story: `For two years our till called people by whatever their bank had printed.

It was quick, and nobody complained, because nobody enjoys explaining their name to a queue. Then Jade wrote that hers was an old one, and that forty people heard it every morning.

You tell us once now, and you may say how it sounds. Yusuf is Yusuf. In the trial wrong names went from nine in sixty to one in eighty-four.

“The first time, I didn’t react,” Jade says. “I was so used to waiting for somebody else.”`,
      },
      {
        day: 28,
        accepts: [
          { by: "jade", as: "Jade, and that’s all" },
          "yusuf",
          "kofi",
          "pearl",
          "bo",
          "zoe",
          "mei",
          { by: "dora", anonymously: true },
          { by: "niko", as: "The usual" },
        ],
      },
      { day: 28.6, declines: ["ivo"] },
      { day: 36, by: "pearl", says: "At five to ten this morning I was addressed as Pearl. I let it pass." },
    ],
  },
  {
    title: "The Sunday table",
    body: `On Sundays I sit alone at a table for six, next to other people alone at tables for four.

One big table, Rope Street upstairs, ten o’clock. The rule: **strangers sit down, regulars get up.** If you’ve been three times you bring the coffee to somebody who hasn’t.`,
    by: "priya",
    question: "slow",
    daysAgo: 281,
    votes: 52,
    steps: [
      { day: 0.3, hosts: "teo" },
      {
        day: 0.5,
        by: "teo",
        answers:
          "A table where being new is the better seat. I went up on Sunday at ten to see it as you do, and there were twelve people at nine tables. Eleven had a book and I don’t think four pages were turned. I love that you gave the regulars something to carry, since I never know where to put my hands with strangers either. How long should it last, and what happens when nobody says anything?",
        stage: "polishing",
      },
      {
        day: 0.8,
        by: "priya",
        says: "An hour and a half. If nobody talks, somebody passes the jam. There should be a lot of things which need passing.",
      },
      {
        day: 1.3,
        by: "grace",
        says: "One pot of everything: one butter, one jam, one pair of scissors for the crossword. I do that in class with the glue. They have talked by the second minute.",
        kind: "yes-and",
      },
      {
        day: 3,
        by: "eli",
        says: "Can one come and be quiet? I’d like to be among people, I’m just slow to start.",
        kind: "question",
        replies: [{ by: "priya", day: 3.3, says: "Please. Somebody has to listen or the rest of us look silly." }],
      },
      {
        day: 6,
        by: "teo",
        pilot: {
          hypothesis:
            "We believe that one long table on Rope Street, with one pot of everything and regulars who bring the coffee, will turn people who sit alone on Sundays into people who come back to meet.",
          measure: "On four Sundays at least six newcomers sit down each time, and half of them come to a second one.",
          places: 16,
          starts: 10,
          ends: 38,
        },
      },
      {
        day: 7.2,
        seats: [
          "priya",
          "tom",
          "ann",
          "bo",
          "grace",
          "eli",
          "mina",
          "ravi",
          "petra",
          "karim",
          "siri",
          "sofia",
          "luc",
          "wanda",
        ],
      },
      {
        day: 18,
        by: "bo",
        says: "Second Sunday. I’ve lived opposite Luc for five years and today I learnt that he is the trombone.",
        replies: [{ by: "luc", day: 18.4, says: "And I learnt who throws the slipper." }],
      },
      {
        day: 40,
        by: "teo",
        concludes: "adopt",
        learned: `Newcomers on the four Sundays: **5, 8, 11, 9**, so the first one missed the mark. Of 33 in all, 19 came again; we had hoped for half and got a little more.

We expected silence to be the trouble. It was chairs: with eleven new people the regulars really did have to stand, and two of them over seventy stood for an hour before anyone dared to say so. There’s a bench along the wall now for those who have got up. We had bought sixteen butter dishes by habit and took fifteen of them back.`,
      },
      {
        day: 47,
        by: "teo",
        ships:
          "The Sunday table stays: every Sunday at ten, Rope Street, upstairs, one jam, one butter. If it is your first time, sit down and somebody will bring you a coffee. From your third visit on that somebody is you.",
        story: `At the Sunday table the strangers sit down and the regulars get up.

Before that there were twelve people at nine tables, each with a book. Priya was one of them, and she noticed that nobody was turning pages. Her rule fits on a napkin, which is where it still hangs, framed, at the top of the stairs.

Grace added the single pot of jam, on the strength of twenty years of shared glue. In four Sundays thirty-three newcomers came, and nineteen came again. Two neighbours found out after five years that one of them was the trombone.

> I came for the wifi. I have now carried coffee to a judge, a plasterer and my own dentist.
> *from the table’s guest book*`,
      },
      {
        day: 48,
        by: "teo",
        credits: "wanda",
        role: "maker",
        for: "Sewed the nine-metre tablecloth out of three old sails",
      },
      {
        day: 50,
        accepts: [
          "priya",
          "grace",
          "teo",
          "ann",
          "karim",
          "ravi",
          "petra",
          "mina",
          { by: "eli", as: "A listener" },
          { by: "luc", as: "The trombone" },
          { by: "sofia", anonymously: true },
          "wanda",
          "tom",
        ],
      },
      {
        day: 203,
        by: "clara",
        says: "Sat down for the first time today. A bus driver brought me a coffee and took the baby, in that order.",
      },
    ],
  },
  {
    title: "Study desks until ten at night",
    body: `The library closes at six and my flat has four flatmates, one of whom is learning the trumpet from a video. I need:

- a table that’s mine for three hours
- a socket
- one coffee an hour, I’ll pay for it, you needn’t look at me like that

In exam season I’d practically marry you.`,
    by: "elif",
    daysAgo: 38,
    votes: 32,
    steps: [
      { day: 0.6, hosts: "sam" },
      {
        day: 0.9,
        by: "sam",
        answers:
          "Three hours, a socket, and not being looked at. The look is ours to mend, so I asked the Rope Street evening team about it, and they hadn’t known they had one. What I saw upstairs on Tuesday at ten to six: fourteen people with laptops, and all of them packing up at the same moment like a school. Two went on working on the stairs outside. You have counted your own coffees for me, which makes the sum easy to begin. How would you know that a table is yours?",
        stage: "polishing",
      },
      {
        day: 1.5,
        by: "elif",
        says: "A card with a time on it, like in a car park. When the time is over I go, no discussion. Students are used to being thrown out by paper.",
      },
      {
        day: 3.1,
        by: "niko",
        says: "Two of the desks facing the wall for those of us who look at people instead of at statistics.",
        kind: "yes-and",
      },
      {
        day: 6.7,
        by: "grace",
        says: "If you need a grown-up up there until ten, I mark essays four evenings a week and I have the face for it.",
        kind: "yes-and",
        replies: [
          { by: "elif", day: 7, says: "You taught my brother. He still sits up straight when he passes your street." },
        ],
      },
      {
        day: 14,
        by: "sam",
        pilot: {
          hypothesis:
            "We believe that ten desks upstairs on Rope Street, Monday to Thursday until ten, with a time card and self-service coffee after seven, will give students a place to work and cover the wage of one person.",
          measure:
            "Seven desks in use on an average evening, takings of 95 or more, and no complaint from the neighbours upstairs.",
          places: 10,
          starts: 26,
          ends: 47,
        },
      },
      { day: 15.3, seats: ["elif", "niko", "tilda", "emre", "sami", "mei"] },
      { day: 22.8, seats: ["sofia", "aisha", "jonas"] },
      {
        day: 30.5,
        by: "tilda",
        says: "Third evening. Somebody’s card ran out, he stood up, and the whole room whispered ‘good luck’. It’s a thing now.",
      },
      {
        day: 34.2,
        by: "bo",
        says: "Cycled past at half past nine and saw nine heads under nine lamps. From the street you look like an advent calendar.",
      },
    ],
  },
  {
    title: "Half past five on Fridays",
    body: "What no café does: open for the people who are *finishing*. At 5.30 there’s me off the ward, the baker, the street sweepers and the first bus. All of us want breakfast in the sense of supper. You open at 6.30, when I’m already asleep with my shoes on.",
    by: "leila",
    question: "nocafe",
    daysAgo: 13.5,
    votes: 27,
    steps: [
      { day: 0.2, hosts: "teo" },
      {
        day: 0.4,
        by: "teo",
        answers:
          "Open for those who are finishing: I’d never turned the clock round like that. I set an alarm and stood on the Pier this morning from 5.15. By six I had counted 23 people going by, and seven of them tried the handle. One told me it was the nicest door he’d ever not got through. What is supper at half past five, on a plate, please be exact?",
        stage: "polishing",
      },
      {
        day: 0.7,
        by: "leila",
        says: "Eggs. Toast you can hear. Something green so that I can tell my mother. And no coffee, or half of one.",
      },
      {
        day: 1.1,
        by: "marek",
        says: "My break is at twenty past five, and there are always two trays of seconds, the crooked ones. I can bring them warm on Fridays. They taste straight.",
        kind: "yes-and",
        replies: [{ by: "leila", day: 1.4, says: "I have smelt your vents at the lights for nine years. Yes." }],
      },
      {
        day: 2.8,
        by: "karim",
        says: "My first 7 stands there from 5.34 to 5.38. Could it be something I can eat with one hand?",
        kind: "question",
        replies: [{ by: "leila", day: 3.2, says: "Egg in a crooked roll. We’ll name it the Seven." }],
      },
      {
        day: 5,
        by: "teo",
        pilot: {
          hypothesis:
            "We believe that opening the Pier at 5.30 on three Fridays, with eggs, crooked rolls and half-strength coffee, will bring together the people who work nights and pay for the hour.",
          measure: "Twenty guests a Friday between 5.30 and 6.30, of whom ten come to at least two of the three.",
          places: 12,
          starts: 18,
          ends: 36,
        },
      },
      { day: 5.6, seats: ["leila", "marek", "karim"] },
      { day: 8.3, seats: ["pavel", "finn", "aisha", "bo"] },
      { day: 9.4, by: "teo", handsPilotTo: "sam" },
      {
        day: 9.8,
        by: "sam",
        extends: "money",
        to: 420,
        currency: "EUR",
        reason:
          "We opened this without saying what we may spend on it. Three early shifts and a lot of eggs, and then we look at it together.",
      },
      {
        day: 10.1,
        by: "ann",
        says: "I’ll be asleep and I’m voting for it all the same. It’s nice to think of the lights being on.",
      },
    ],
  },
  {
    title: "Show me my order, don’t shout it",
    body: "I’m deaf. I collect my coffee by watching for a cup nobody else is taking. Some mornings it stands there for ten minutes, because three of us are polite. **A screen.** Name, drink, ready. That’s the whole idea.",
    by: "oskar",
    question: "morning",
    daysAgo: 53,
    votes: 40,
    steps: [
      { day: 0.2, hosts: "kofi" },
      {
        day: 0.3,
        by: "kofi",
        answers:
          "Three polite people and one cold cup, I can see it. I could also measure it: at the Market café yesterday between eight and nine, 17 of 92 drinks were called more than once, and not one of those people was deaf. They had earphones, or children, or were outside. So you’d be doing a good many of us a favour. Where do you stand while you wait, and what can you see from there?",
        stage: "polishing",
      },
      {
        day: 0.8,
        by: "oskar",
        says: "By the sugar, back to the wall, so I can see the hands at the machine. Put it above the cups and I’d never have to turn round.",
      },
      {
        day: 1.6,
        by: "theo",
        says: "I can’t see a screen, so please don’t stop calling. Could it do both, at the same moment?",
        kind: "question",
        replies: [
          {
            by: "oskar",
            day: 1.9,
            says: "Of course both. You get the voice, I get the letters, and Biscuit gets nothing, as I understand.",
          },
          { by: "theo", day: 2.1, says: "He has read this and is disappointed." },
        ],
      },
      {
        day: 3.4,
        by: "mei",
        says: "Leave it up until the cup is taken, two minutes at least. At the station the line jumps away just when I’ve found my glasses.",
        kind: "yes-and",
      },
      {
        day: 9,
        by: "kofi",
        pilot: {
          hypothesis:
            "We believe that a screen above the cups at the Market café, showing each order when it’s called, will get drinks to the right person at the first call, whether they can hear it or not.",
          measure:
            "Drinks called more than once fall from 17 in 92 to 5 in 92 or fewer, and no cup waits longer than three minutes.",
          places: 10,
          starts: 15,
          ends: 36,
        },
      },
      { day: 10.2, seats: ["oskar", "mei", "eli", "pearl", "theo", "ann", "lotte", "paolo"] },
      {
        day: 38,
        by: "kofi",
        concludes: "adopt",
        learned: `Called more than once: from 17 in 92 to **4 in 92**. The longest a cup waited was 2 minutes 40. Both marks met.

What we got wrong: white on black, thin letters, chosen by me at a desk. From the sugar nobody over fifty could read it. Pearl drew me a P as thick as her thumb and I copied that. Baristas also began to call more quietly once the screen was up, which Theo noticed on day two. They have a sticker on the machine now: voice *and* screen.`,
      },
      {
        day: 40,
        by: "kofi",
        answers:
          "It stays at the Market café, and four more screens are on their way. The Pier and the Roastery get theirs within the fortnight; Rope Street and the Lighthouse need a cable through an old wall first. I’ll write here on the day each one is switched on.",
      },
      { day: 44.5, by: "oskar", says: "I drank a hot coffee on a Monday. I’d like that noted somewhere." },
    ],
  },
  {
    title: "One song a morning, chosen by somebody here",
    body: "Your playlist has no beginning and no end, so I’ve stopped hearing it. What if it were silent, and then at twenty to nine there was **one song**? Whoever chose it writes a line on why. Then silent again.",
    by: "siri",
    daysAgo: 49,
    votes: 11,
    steps: [
      { day: 1.2, hosts: "teo" },
      {
        day: 1.3,
        by: "teo",
        answers:
          "Music with edges. I asked nine people at the Pier what had just been playing and got seven shrugs, a ‘something with guitar’, and a man who sang me a different song altogether. The line about why is what would make me look up from my cup. If you chose tomorrow’s, what would it be, and what would you write?",
        stage: "polishing",
      },
      {
        day: 1.7,
        by: "siri",
        says: "The shipping forecast, sung. I’d write: because my father went to sleep to it and my mother didn’t.",
      },
      {
        day: 3.9,
        by: "oskar",
        says: "Put the loudspeaker on the floor against the long bench. I’ll get the bass through the wood, and I’d like to read the line too.",
        kind: "yes-and",
      },
      {
        day: 8.2,
        by: "finn",
        says: "Who stops somebody choosing the eleven-minute one?",
        kind: "question",
        replies: [
          {
            by: "siri",
            day: 8.6,
            says: "Nobody. You’ll meet them, they are standing right there, and you can discuss it.",
          },
        ],
      },
    ],
  },
  {
    title: "Tell me how loud each room is",
    body: "I wear two hearing aids, and before I leave the house I need to know if I’ll understand anyone. A small number at the door or on the app, *now*, for each of the five. I’d plan my whole day by it and so would a few people with new babies, I guess.",
    by: "eli",
    question: "nocafe",
    daysAgo: 11.5,
    votes: 15,
    steps: [
      { day: 0.7, hosts: "kofi" },
      {
        day: 1,
        by: "kofi",
        answers:
          "A tide table, for noise. I carried a meter through all five after lunch. Lighthouse 54, Pier 68, Market 77 with the grinder on; the same Market café had 59 half an hour later, so an average would be no use to you. You need the number of this minute, as you say. Below what figure do you understand the person opposite?",
        stage: "polishing",
      },
      { day: 1.3, by: "eli", says: "62 if they face me. 58 if they have a beard." },
      {
        day: 2.4,
        by: "ann",
        says: "Words beside the number, please. ‘You can whisper’, ‘you can talk’, ‘you can shout’. I have no idea what a 62 is.",
        kind: "yes-and",
        replies: [{ by: "eli", day: 2.7, says: "‘You can nod’ for the Market at noon." }],
      },
      {
        day: 5.6,
        by: "jonas",
        says: "Does a microphone that’s always on mean you are recording us?",
        kind: "question",
        replies: [
          {
            by: "eli",
            day: 6,
            says: "I’d want one that only knows how loud and never what. Is there such a thing, Kofi?",
          },
          {
            by: "kofi",
            day: 6.3,
            says: "There is. The chip gives out one figure a second and has no memory. I’ll hang its data sheet on the door next to it.",
          },
        ],
      },
    ],
  },
  {
    title: "Turn four chairs towards the water",
    body: "At the Lighthouse all chairs look at each other. The sea is behind somebody’s ear. I’d like four of them side by side with their backs to the room, as on the deck of a ferry, and a narrow shelf for the tea. One could sit beside a friend and *not* have to make a face.",
    by: "wei",
    question: "slow",
    daysAgo: 266,
    votes: 13,
    steps: [
      { day: 0.9, hosts: "ines" },
      {
        day: 1.2,
        by: "ines",
        answers:
          "Together, looking the same way, with the face off duty. I turned one chair round on Saturday without telling anyone and sat at the back. In two hours five people took it, and the longest stayed fifty minutes over a single pot; the ones at the tables behind looked up at the sea each time he did. I hadn’t thought of a view as something that can be passed on like that. How high should the shelf be, so that it holds the tea and hides nothing?",
        stage: "polishing",
      },
      {
        day: 1.6,
        by: "wei",
        says: "Lower than the horizon when I sit. In my case 71 centimetres. I have measured at low tide, to be fair to the sea.",
      },
      {
        day: 4.8,
        by: "noor",
        says: "Leave one gap in the row with no chair in it, and nothing under the shelf there. I bring my own seat.",
        kind: "yes-and",
        replies: [{ by: "wei", day: 5.2, says: "The gap should be second from the left. It’s the best place." }],
      },
      {
        day: 58,
        by: "ines",
        answers:
          "The shelf is up at 71 with a lip like the ones in ships’ galleys, since Ingrid saw my first version and asked where the tea would go in a swell. Three chairs and a gap stand in front of it. What bothers me still is the glare before ten: people move away from the very window they came for. I have two sorts of blind on loan and would like your eyes on them.",
      },
    ],
  },
  {
    title: "Good morning in the language I dream in",
    body: "I’ve lived here for eleven years and say good morning in your language. Once a barista on Rope Street said *sobh bekheyr*, with a terrible accent, because she had asked my daughter. I walked to work like a king. You have a till that knows names now, couldn’t it know this?",
    by: "amir",
    question: "morning",
    daysAgo: 36,
    votes: 17,
    steps: [
      { day: 0.4, hosts: "kofi" },
      {
        day: 0.5,
        by: "kofi",
        answers:
          "Two words, badly said, and you remember them years later. I asked the teams which languages they could already greet in: thirteen, among 29 people, and nobody had ever told them they might. My grandmother would add Twi and correct my vowels. The field would be easy; I worry about us saying it by rote to somebody who’d rather not be singled out. How should it begin?",
        stage: "polishing",
      },
      {
        day: 0.8,
        by: "amir",
        says: "Only if I’ve asked for it. And I’d record it myself, so they can hear it once before they try.",
      },
      {
        day: 2.3,
        by: "oskar",
        says: "Mine is a flat hand from the chin and then a rising arm. I would teach it to anyone at the counter in one minute.",
        kind: "yes-and",
        replies: [{ by: "amir", day: 2.7, says: "I practised this in the mirror just now. My son thinks I am ill." }],
      },
    ],
  },
  {
    title: "A shelf of books nobody has to finish",
    body: "You read from where the last person stopped. The bookmark stays, you go. I’ve always wanted to begin in the middle with no guilt.",
    by: "petra",
    daysAgo: 0.6,
    votes: 3,
    steps: [
      { day: 0.2, hosts: "ines" },
      {
        day: 0.3,
        by: "ines",
        answers:
          "A book as a relay. I like that the only rule is to leave the bookmark alone. On the Pier sill there are five paperbacks right now, and every one has a receipt sticking out at page 20 or so, as though that’s where the tea ends. I have a shelf left over that is just wide enough for nine. Which book would you put first?",
      },
      {
        day: 0.4,
        by: "hana",
        says: "With pencil allowed. I want to know what the last one thought.",
        kind: "yes-and",
      },
    ],
  },
  {
    title: "A table without a clock",
    body: "From every seat at the Pier I see at least two clocks, three with the ferry board. I’d like one table from which you can’t see any. Leave your phone in a drawer? Maybe that’s too much. Maybe not",
    by: "jonas",
    question: "slow",
    daysAgo: 272,
    votes: 5,
    steps: [
      { day: 1.4, hosts: "teo" },
      {
        day: 1.6,
        by: "teo",
        answers:
          "I sat in all thirty-eight chairs after closing and you are wrong by one: table 9 sees four, if you count the oven. What you want is somewhere the day can’t get at you for a bit. The drawer isn’t too much for me; my own phone spent the evening in one as a test and I missed a delivery of oats. How would you like to be told when to leave, if you had a ferry?",
      },
      {
        day: 2,
        by: "jonas",
        says: "By the horn. If I miss the horn as well, then I wasn’t meant to go.",
        replies: [
          {
            by: "ingrid",
            day: 2.5,
            says: "I blew that horn for thirty-one years. People missed it every day, and they all claimed it was fate.",
          },
        ],
      },
    ],
  },
  {
    title: "Rest the grinder for the crossword",
    body: "Ten o’clock at the Market, four of us, one newspaper. Whenever somebody says the answer, you grind. *What?* Grrr. *What?* It took us until noon to get ARTICHOKE.",
    by: "luc",
    question: "slow",
    daysAgo: 263,
    votes: 11,
    steps: [
      { day: 0.6, hosts: "june" },
      {
        day: 0.7,
        by: "june",
        answers:
          "I am laughing, and I am also the one who chose that grinder. It runs for eleven seconds a shot; at ten o’clock on Thursday I counted 44 shots in the hour, which comes to eight minutes of not hearing ARTICHOKE. It could grind half a kilo in one go behind the wall at five to ten, and the coffee would hold its taste for about twenty-five minutes. I’d be happy to put two cups side by side for the four of you, and see if you can tell.",
      },
      {
        day: 1.1,
        by: "luc",
        says: "We accept. None of us has any taste but we have opinions.",
      },
      {
        day: 16,
        by: "june",
        says: "Result of the two cups: three of four preferred the older grounds and the fourth was doing 14 down.",
      },
    ],
  },
  {
    title: "When the foghorn sounds, open early",
    body: "In fog the 6.10 stays at the quay, and forty people stand before your locked door on the Pier until half past six looking at a kettle. I used to see them from the bridge. I couldn’t sail and you couldn’t open, and between us we had everything they needed.",
    by: "ingrid",
    question: "morning",
    daysAgo: 41,
    votes: 14,
    steps: [
      { day: 1.6, hosts: "teo" },
      {
        day: 1.8,
        by: "teo",
        answers:
          "Now I know what it looked like from up there. The early shift starts at 5.45, so someone is inside with the lights on, slicing bread in front of forty cold faces; she tells me she goes and does it in the back. Last year had nineteen mornings with the horn before half past six. What we’d have to find out is whether one person can open safely alone. Would soup from the flask do, with no machine and no till?",
      },
      {
        day: 2.2,
        by: "ingrid",
        says: "Tea from an urn. An honesty tin. And let them in to stand by the wall. You needn’t entertain them, they are seafaring people or married to one.",
      },
      {
        day: 6.4,
        by: "bo",
        says: "I’m on that ferry on Tuesdays. I could hold the door and count heads, I’m only standing there anyway.",
        kind: "yes-and",
      },
      {
        day: 13.3,
        by: "tilda",
        says: "It was foggy today. I thought of this for twenty minutes, with no feeling in my feet.",
      },
    ],
  },
  {
    title: "Something about a chair on Tuesdays",
    body: "A chair that is only mine on Tuesdays, I don’t know why, it would just be",
    by: "otto",
    daysAgo: 12.6,
    votes: 1,
    steps: [
      {
        day: 8.3,
        by: "june",
        kind: "question",
        says: "A chair that is yours on Tuesdays, and nobody has to know why. What happens on a Tuesday, if I may ask?",
        replies: [
          {
            by: "otto",
            day: 11.9,
            says: "We came on Tuesdays, the two of us. I still do. The one by the radiator, it has a view of the door.",
          },
        ],
      },
    ],
  },
  {
    title: "Somebody reading aloud at the back table",
    body: "Ten past eight, one chapter, whoever likes. My grandmother’s factory had a reader who sat on a high stool and read novels to the women rolling cigars. I don’t roll anything. I’d just like to start the day with somebody else’s problems.",
    by: "mei",
    question: "nocafe",
    daysAgo: 3.3,
    votes: 5,
    steps: [
      {
        day: 0.5,
        by: "grace",
        says: "I’d read on Wednesdays, first period free. I do voices, be warned.",
        kind: "yes-and",
      },
      {
        day: 1.2,
        by: "ann",
        says: "Which room? My heart says yes and my corner table says please not the Pier.",
        kind: "question",
        replies: [{ by: "mei", day: 1.6, says: "The Roastery. They have sacks, one could lie down." }],
      },
    ],
  },
  {
    title: "Wave at the ones who walk past",
    body: "Every morning at ten to seven I walk past the Pier and don’t come in, because I’m late. I see you all in there with the lamps on. What no café does is *wave*. I’d have been waved at for eleven years by now.",
    by: "vera",
    question: "nocafe",
    daysAgo: 4.9,
    votes: 6,
    steps: [
      { day: 0.8, by: "ann", says: "Green coat, grey bag? I sit right there. Look left tomorrow." },
      {
        day: 1.9,
        by: "vera",
        says: "I looked left. I was smiling as far as the bridge.",
      },
      {
        day: 2.9,
        by: "theo",
        says: "Would somebody knock on the glass for those of us who’d miss it?",
        kind: "question",
        replies: [{ by: "vera", day: 3.1, says: "Two knocks for you and one for Biscuit. You’ve made it better." }],
      },
    ],
  },
  {
    title: "A dimmer at every table",
    body: "Like on a train at night. I turn mine down, you keep yours.",
    by: "niko",
    daysAgo: 1.6,
    votes: 0,
    steps: [],
  },
  {
    title: "Take the chairs away until nine",
    body: "Hear me out. In Naples nobody sits before nine. You stand, you drink, you insult each other, you’re at work in four minutes. Take the chairs out of the Pier for a fortnight and see who talks.",
    by: "finn",
    daysAgo: 178,
    votes: 12,
    steps: [
      { day: 0.8, hosts: "teo" },
      {
        day: 1,
        by: "teo",
        answers:
          "My cousins in Naples would like to point out that they insult each other seated as well. But I went and counted before nine: of 71 guests 40 never sat down properly, they perched on an edge with the coat on. So there’s something in it. Whoever needs a chair will have to get one without asking twice, that is my only condition. Shall we dare it, and say beforehand what would make us stop?",
      },
      { day: 1.4, by: "finn", says: "We dare. Stop if anyone over sixty swears at me in the street." },
      {
        day: 2.2,
        by: "paolo",
        says: "A rail for the elbow at 110 cm. Without a rail it is only a room with no chairs.",
        kind: "yes-and",
      },
      { day: 2.9, by: "pearl", says: "I shall bring my own. I have a folding one for concerts." },
      {
        day: 9,
        by: "teo",
        pilot: {
          hypothesis:
            "We believe that a Pier without chairs until nine, with an elbow rail along the window, will make people talk to somebody they didn’t arrive with.",
          measure:
            "Twice as many conversations between strangers as in the week before (we count 6 an hour now), and as many guests as ever. We stop if guests fall by a tenth.",
          places: 14,
          starts: 16,
          ends: 30,
        },
      },
      { day: 10.5, seats: ["finn", "paolo", "bo", "ann", "ruben", "gus", "yusuf", "rosa", "karim"] },
      {
        day: 20,
        by: "ann",
        says: "I have tried for four days. I’ve talked to more people than in a year and I miss my corner like a tooth.",
      },
      {
        day: 31.5,
        by: "teo",
        concludes: "stop",
        learned: `Conversations went from 6 an hour to **15**, more than we’d hoped. Guests went from 71 to **58**, down 18 per cent, so we stopped, as we had said we would.

Who stayed away were the people we see every day: over sixty, on crutches, with a baby, off a night shift. We had put six chairs by the till “for anyone who asks”. In two weeks three people asked. Nobody wants to ask for a chair. What worked was the rail: people leant there and talked, chairs or no chairs. We keep the rail.`,
      },
      {
        day: 36,
        by: "teo",
        celebrates: `We took the chairs out of the Pier for a fortnight and found out who they are for.

Finn wanted Naples: stand, drink, insult each other, go. Paolo insisted on a rail for the elbow. It worked, in a way. Strangers talked more than twice as often.

But thirteen people a morning no longer came, and they were the ones who’ve been coming since we opened. Six chairs stood ready by the till for anyone who asked, and **three people asked**. We hadn’t known how hard a question that is.

So the chairs came back, and the rail stayed. On the last day Pearl folded up her concert chair to applause. “I was comfortable throughout,” she said.`,
      },
      {
        day: 37,
        by: "teo",
        credits: "pearl",
        role: "tester",
        for: "Brought her own folding chair every morning and so showed us what was missing",
      },
      {
        day: 39,
        accepts: [
          { by: "finn", as: "The man who took the chairs" },
          "paolo",
          "teo",
          "ann",
          "bo",
          "gus",
          "karim",
          "pearl",
          { by: "rosa", anonymously: true },
        ],
      },
      { day: 40, declines: ["ruben"] },
      { day: 46, by: "finn", says: "For the record, I was sworn at. By Tom. I was honoured." },
    ],
  },
  {
    title: "Open all night, once a month",
    body: "Any night. Full moon if you like it poetic. For people who can’t sleep, people who have just landed, people whose flat is too small for the argument they’re having. Tea, a few lamps, a chessboard.",
    by: "emre",
    daysAgo: 124,
    votes: 28,
    steps: [
      { day: 0.5, hosts: "ada" },
      {
        day: 0.7,
        by: "ada",
        answers:
          "Somewhere that’s lit at four in the morning, and you needn’t explain why you are there. I slept badly myself on Thursday and walked round the harbour from two until three: nine people, each on a different bench, and one of them was our own Marek on his break. I know that argument in the small flat, too. Who would you want behind the counter on such a night?",
      },
      { day: 1, by: "emre", says: "Somebody who can be told things. They don’t have to be good at coffee." },
      {
        day: 1.8,
        by: "leila",
        says: "On the ward four o’clock is the talking hour. Two people on duty, always two. One listens, the other one sees the door.",
        kind: "yes-and",
      },
      {
        day: 4.2,
        by: "marek",
        says: "I’d walk over at three with rolls. It gets lonely with only the dough.",
      },
      {
        day: 28,
        by: "ada",
        answers:
          "The Roastery would be such a room, once its back door can be locked from within, which June needs anyway.",
        saw: "I’ve carried this about for four weeks and I want it, so I’ll be plain. Leila is right that it takes two.",
        thanks: "Emre, it was your line about the argument that I read out to the whole team. Thank you for it.",
        reason:
          "Of 29 people one put her hand up for nights, and I won’t roster somebody into it. The flats above the Pier and Rope Street also have bedrooms on our side; I rang every bell, and four of seven households said please don’t.",
        wakesWhen: "two of the team ask for it, and we’ve a room with nobody sleeping overhead",
        stage: "resting",
      },
      { day: 29.1, by: "emre", says: "You rang every bell. All right. I’ll wait by the Roastery with the chessboard." },
      {
        day: 83,
        by: "bo",
        says: "Came off the night ferry at two with nowhere to sit and thought of Emre. Sat on the Roastery steps. It’s a good spot, for the day it wakes.",
      },
    ],
  },
];
