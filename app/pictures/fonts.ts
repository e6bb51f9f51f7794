import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { escapeHtml } from "#app/domain/html.ts";

/** Ours first; what they lack (Chinese, Japanese, Korean …) comes from the fonts of the machine, where it has them. */
const ours = [
  "bricolage-grotesque",
  "instrument-sans",
  "noto-sans",
  "noto-sans-arabic",
  "noto-sans-hebrew",
  "noto-emoji",
];
const machine = ["/usr/share/fonts", "/usr/local/share/fonts", "/System/Library/Fonts", "/Library/Fonts"];

/** Tells what draws letters where its fonts are, before it draws the first; whoever set it already knows better. */
export function findFonts(): void {
  if (process.env.FONTCONFIG_FILE) return;
  const { resolve } = createRequire(import.meta.url);
  const folders = ours.map((name) => dirname(resolve(`@expo-google-fonts/${name}/package.json`)));
  const place = join(tmpdir(), `roughstone-fonts-${process.getuid?.() ?? 0}`);
  mkdirSync(place, { recursive: true });
  const file = join(place, `fonts-${process.pid}.conf`);
  const lines = [
    ...[...folders, ...machine].map((folder) => `<dir>${escapeHtml(folder)}</dir>`),
    `<cachedir>${escapeHtml(join(place, "cache"))}</cachedir>`,
  ];
  writeFileSync(file, `<?xml version="1.0"?>\n<fontconfig>\n${lines.join("\n")}\n</fontconfig>\n`);
  process.env.FONTCONFIG_FILE = file;
}
