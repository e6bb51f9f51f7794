/** Whether a text is read from right to left: its first letter says so. */
export function isRightToLeft(text: string): boolean {
  const [letter] = text.match(/\p{L}/u) ?? [];
  return (
    letter !== undefined &&
    /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u.test(letter)
  );
}
