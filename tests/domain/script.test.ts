import { expect, test } from "vitest";
import { isRightToLeft } from "#app/domain/script.ts";

test("the first letter of a text says where it begins", () => {
  for (const text of ["ساعة هادئة", "שעה שקטה", "🎉 12 ساعة Harbour"]) expect(isRightToLeft(text), text).toBe(true);
  for (const text of ["A quiet hour", "Harbour ساعة", "静かな時間", "🎉", ""])
    expect(isRightToLeft(text), text).toBe(false);
});
