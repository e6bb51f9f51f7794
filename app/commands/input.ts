import { z } from "zod";
import { isDay } from "#app/domain/calendar.ts";
import { hexOf } from "#app/domain/hex.ts";
import { limits } from "#app/domain/limits.ts";
import { type FaultCode, Malformed } from "#app/domain/refusal.ts";
import { faultOf, tidy } from "#app/domain/text.ts";

/** The one schema of texts: line ends as LF, no control characters, at most `most` long; all else is kept as typed. */
function text(most: number) {
  return z
    .string(fault("required"))
    .transform(tidy)
    .pipe(
      z
        .string()
        .max(most, fault("too-long"))
        .refine((value) => faultOf(value) === null, fault("control-characters")),
    );
}

function oneLine(most: number) {
  return text(most)
    .transform((value) => value.trim())
    .refine((value) => !value.includes("\n"), fault("control-characters"));
}

/** Text that must say something. */
export function words(most: number) {
  return text(most).refine(saysSomething, fault("required"));
}

/** Text that must say something, on one line. */
export function line(most: number) {
  return oneLine(most).refine(saysSomething, fault("required"));
}

/** Text that may be left out; null when it is. */
export function maybe(most: number) {
  return text(most)
    .optional()
    .transform((value) => (value && saysSomething(value) ? value : null));
}

/** A line that may be left out; null when it is. */
export function maybeLine(most: number) {
  return oneLine(most)
    .optional()
    .transform((value) => (value && saysSomething(value) ? value : null));
}

/** Text that may be changed alone: undefined when the form does not speak of it, null when it is left blank. */
export function textIfSaid(most: number) {
  return text(most)
    .optional()
    .transform((value) => (value === undefined || saysSomething(value) ? value : null));
}

/** A line that may be changed alone: undefined when the form does not speak of it, null when it is left blank. */
export function lineIfSaid(most: number) {
  return oneLine(most)
    .optional()
    .transform((value) => (value === undefined || saysSomething(value) ? value : null));
}

export const email = line(limits.email)
  .transform((value) => value.toLowerCase())
  .refine((value) => z.email().safeParse(value).success, fault("not-an-email"));

/** A handle, in lower case, without the @ people write before it. */
export const handle = line(limits.handle)
  .transform((value) => value.toLowerCase().replace(/^@/, ""))
  .refine((value) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value), fault("not-a-handle"));

/** A new password; nothing of it is changed. */
export const newPassword = z
  .string(fault("required"))
  .min(1, fault("required"))
  .min(limits.password.least, fault("too-short"))
  .max(limits.password.most, fault("too-long"));

/** A password to sign in with: any, so that the answer never tells more than right or wrong. */
export const password = z
  .string(fault("required"))
  .min(1, fault("required"))
  .max(limits.password.most, fault("too-long"));

export function whole({ least, most }: { least: number; most: number }) {
  return z
    .string(fault("required"))
    .trim()
    .min(1, fault("required"))
    .regex(/^\d{1,9}$/, fault("not-a-number"))
    .transform(Number)
    .refine((value) => value >= least && value <= most, fault("out-of-range"));
}

/** A whole number that may be left out; null when it is. Below nought only where `least` is. */
export function maybeWhole(range: { least: number; most: number }) {
  return wholeIfSaid(range).transform((value) => value ?? null);
}

/** A whole number that may be changed alone: undefined when the form does not speak of it, null when it is left blank. */
export function wholeIfSaid(range: { least: number; most: number }) {
  return wholeOrBlank(range).transform(numberOrNull).optional();
}

/** As many whole numbers as a form has fields of one name, in their order; null for each that is left blank. */
export function maybeWholes(range: { least: number; most: number }) {
  return inOrder.pipe(z.array(wholeOrBlank(range))).transform((all) => all.map(numberOrNull));
}

function wholeOrBlank({ least, most }: { least: number; most: number }) {
  return z
    .string(fault("not-a-number"))
    .trim()
    .regex(least < 0 ? /^(-?\d{1,9})?$/ : /^\d{0,9}$/, fault("not-a-number"))
    .refine((value) => value === "" || (Number(value) >= least && Number(value) <= most), fault("out-of-range"));
}

function numberOrNull(value: string): number | null {
  return value === "" ? null : Number(value);
}

/** What a form sends under one name, once or several times, in its order. */
export const inOrder = z
  .union([z.string(), z.array(z.string())], fault("not-a-choice"))
  .optional()
  .transform((value) => [value ?? []].flat());

/** A number such as "12", "4.5" or "-3.25" that may be left out; null when it is. */
export const maybeFigure = z
  .string(fault("not-a-figure"))
  .trim()
  .regex(/^(-?\d{1,10}(\.\d{1,4})?)?$/, fault("not-a-figure"))
  .optional()
  .transform((value) => (value ? Number(value) : null));

/** A text of several lines as the lines that say something, each at most `most` long. */
export function lines(most: number) {
  return text(limits.body)
    .transform((value) => value.split("\n").map((one) => one.trim()))
    .transform((all) => all.filter(saysSomething))
    .refine((all) => all.every(({ length }) => length <= most), fault("too-long"))
    .optional()
    .transform((all) => all ?? []);
}

/** A number such as "12", "4.5" or "-3.25". */
export const figure = z
  .string(fault("required"))
  .trim()
  .min(1, fault("required"))
  .regex(/^-?\d{1,10}(\.\d{1,4})?$/, fault("not-a-figure"))
  .transform(Number)
  .refine((value) => Math.abs(value) <= limits.figure, fault("out-of-range"));

/** What was chosen of a list, each once: a form sends one value alone or several under one name, or lines. */
export const several = z
  .union([z.string(), z.array(z.string())], fault("not-a-choice"))
  .optional()
  .transform((value) => [...new Set([value ?? []].flat().flatMap((one) => one.split(/\r?\n/)))].filter(Boolean));

export const day = z.string(fault("required")).trim().min(1, fault("required")).refine(isDay, fault("not-a-day"));

/** A day that may be left out; null when it is. */
export const maybeDay = z
  .string(fault("not-a-day"))
  .trim()
  .refine((value) => value === "" || isDay(value), fault("not-a-day"))
  .optional()
  .transform((value) => (value ? value : null));

export function choice<const Words extends readonly [string, ...string[]]>(choices: Words) {
  return z.enum(choices, fault("not-a-choice"));
}

/** Any of a few, at least one, in their own order. */
export function choices<const Words extends readonly [string, ...string[]]>(words: Words) {
  return several
    .pipe(z.array(choice(words)).min(1, fault("not-a-choice")))
    .transform((given) => words.filter((word) => given.includes(word as never)));
}

/** A choice that may be left out; null when it is. */
export function maybeChoice<const Words extends readonly [string, ...string[]]>(choices: Words) {
  return z
    .union([choice(choices), z.literal("")], fault("not-a-choice"))
    .optional()
    .transform((value) => (value ? value : null));
}

/** A choice that may be changed alone: undefined when the form does not speak of it, null when none is taken. */
export function choiceIfSaid<const Words extends readonly [string, ...string[]]>(choices: Words) {
  return z
    .union([choice(choices), z.literal("")], fault("not-a-choice"))
    .optional()
    .transform((value) => (value === "" ? null : value));
}

/** An http or https address, without what comes after its host. */
export const address = line(limits.address)
  .refine((value) => URL.canParse(value) && /^https?:$/.test(new URL(value).protocol), fault("not-an-address"))
  .transform((value) => new URL(value).origin);

/** A colour such as #36c or #3366CC, as "#3366cc"; null when it is left out. */
export const maybeColour = z
  .string(fault("required"))
  .trim()
  .max(limits.line, fault("too-long"))
  .refine((value) => value === "" || hexOf(value) !== null, fault("not-a-colour"))
  .transform((value) => hexOf(value));

/** A picture that was sent with a form. A form without one sends an empty file. */
export const picture = z.custom<Blob>(isSent, fault("no-picture"));

/** A picture that may be left out; null when it is. */
export const maybePicture = z
  .custom<Blob | string>((value) => value instanceof Blob || value === "" || value === undefined, fault("no-picture"))
  .optional()
  .transform((value) => (isSent(value) ? (value as Blob) : null));

/** The id a creating form was given when it was rendered, so that sending it twice makes one thing. */
export const formId = z
  .string()
  .regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, fault("not-a-choice"))
  .optional();

/** What a form for changing something was made from; see `domain/edition.ts`. */
export const edition = z.string().optional();

/** A form in which what stands in one field asks something of another: `faultsOf` says what is wrong, and where. */
export function together<Form extends z.ZodObject>(
  form: Form,
  faultsOf: (said: z.output<Form>) => Record<string, FaultCode>,
) {
  return form.superRefine((said, { addIssue }) => {
    for (const [field, message] of Object.entries(faultsOf(said))) addIssue({ code: "custom", path: [field], message });
  });
}

/** For deeds without fields. */
export const nothing = z.strictObject({});

/** Reads a form by its schema; throws `Malformed` with a code per field. Unknown fields are faults, not ignored. */
export function readInput<Input>(schema: z.ZodType<Input>, form: Record<string, unknown>): Input {
  const read = schema.safeParse(form);
  if (read.success) return read.data;
  const faults: Record<string, FaultCode> = {};
  for (const issue of read.error.issues) {
    if (issue.code === "unrecognized_keys") for (const key of issue.keys) faults[key] ??= "unknown-field";
    else {
      const field = String(issue.path[0] ?? "");
      const itself = issue.path.length === 1;
      const twice = itself && Array.isArray(form[field]) && issue.message !== "not-a-choice";
      faults[field] ??= twice ? "given-twice" : (issue.message as FaultCode);
    }
  }
  throw new Malformed(faults);
}

function fault(code: FaultCode) {
  return { error: code };
}

function isSent(value: unknown): boolean {
  return value instanceof Blob && value.size > 0;
}

/** Something a reader could see: a letter, a digit, a sign; not only spaces and marks. */
function saysSomething(value: string): boolean {
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(value);
}
