/** Words for benchmark data: enough different titles and texts that searching and sorting have real work. */
const things =
  "lamp bench window door counter cup lid saucer kettle grinder ladder shelf basket blanket table chair stool tray menu clock bell candle curtain carpet mirror piano book map letter ticket token card ribbon lantern tap towel hook pegboard drawer cupboard oven toaster jar bottle spoon fork napkin apron broom bucket umbrella coat scarf glove hat boot bicycle pram trolley ramp rail step roof wall floor garden tree pot seed flower bird boat rope anchor net buoy ferry pier quay bridge".split(
    " ",
  );
const kinds =
  "quiet slow early late warm bright dark green blue wooden folding shared borrowed mended painted numbered small tall round heavy light rainy sunny winter summer morning evening Sunday Friday midnight hidden open covered heated spare second first last".split(
    " ",
  );
const places =
  "by the window|at the back|on the pier|near the door|under the stairs|behind the counter|in the garden|at the market|next to the lighthouse|on Rope Street|in the roastery|along the quay|upstairs|outside".split(
    "|",
  );
const wishes =
  "for people who wait|for whoever is first|for children|for those who stand|for a neighbour|for somebody new|for the night shift|for readers|for cyclists|for the whole street|for rainy days|for two|for nobody in particular|for old friends".split(
    "|",
  );

export const seedTags =
  "coffee|cups|quiet|outside|children|opening hours|tea|reading|winter|music|neighbours|waste|prices|bicycles|food|light|accessibility|pets|queues|milk|repair|learning|evenings|mornings|benches|plants|summer|payment|delivery|the app|signs|languages|games|art|the harbour|the market|the roastery|gifts|water|the rest".split(
    "|",
  );

type Pick = <T>(list: readonly T[]) => T;

export function seedTitle(pick: Pick): string {
  return `A ${pick(kinds)} ${pick(things)} ${pick(places)} ${pick(wishes)}`;
}

export function seedText(pick: Pick): string {
  const sentence = () => `I would put a ${pick(kinds)} ${pick(things)} ${pick(places)}, ${pick(wishes)}.`;
  return `${sentence()} The ${pick(things)} we have now is ${pick(kinds)}. ${sentence()}`;
}

export function seedName(place: number, pick: Pick): string {
  const first =
    "Ana Ben Cora Dov Ela Faro Gwen Hal Ida Jon Kit Liv Max Noa Ola Pia Quin Ria Sol Tam Uma Vito Wes Xia Yan Zoe".split(
      " ",
    );
  return `${pick(first)} ${capital(pick(kinds))} ${place}`;
}

export function seedCompany(place: number, pick: Pick): string {
  return `${capital(pick(kinds))} ${capital(pick(things))} ${place}`;
}

/** How it went, in a sentence, for answers, stories and what was learnt. */
export function seedOutcome(pick: Pick): string {
  return `We put the ${pick(kinds)} ${pick(things)} ${pick(places)}, and it is there ${pick(wishes)}.`;
}

function capital(word: string): string {
  return word.replace(/^./, (letter) => letter.toUpperCase());
}
