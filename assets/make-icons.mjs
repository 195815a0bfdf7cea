/** Draws every icon of the ribbon as a PNG in this folder: `node assets/make-icons.mjs`. */
import { writeFileSync } from "node:fs";
import { box, line, polygon, render } from "./icon-canvas.mjs";

const sizes = [16, 20, 24, 32, 40, 48, 64, 80];
const green = [16, 124, 65];
const dark = [24, 90, 52];
const pale = [222, 239, 228];
const white = [255, 255, 255];
const grey = [138, 148, 143];
const amber = [247, 196, 66];
const rose = [222, 84, 94];

const sheet = (x, y, width, height) => [
  { colour: green, shape: box(x, y, width, height, 2) },
  { colour: white, shape: box(x + 1.6, y + 1.6, width - 3.2, height - 3.2, 0.8) },
];
const rule = (x, y, width, colour = grey) => ({ colour, shape: box(x, y, width, 2, 0.4) });
const check = (x, y, scale, colour, weight = 4) => ({
  colour,
  shape: line(
    [
      [x, y + 6 * scale],
      [x + 5 * scale, y + 11 * scale],
      [x + 14 * scale, y],
    ],
    weight,
  ),
});

const drawings = {
  icon: [
    ...sheet(3, 2, 22, 28),
    { colour: green, shape: box(3, 2, 22, 7, 2) },
    rule(7, 13, 14),
    rule(7, 18, 8),
    check(14.5, 17, 1, white, 8),
    check(14.5, 17, 1, green, 4.6),
  ],
  forms: [
    ...sheet(3, 2, 26, 28),
    { colour: green, shape: box(3, 2, 26, 7, 2) },
    { colour: pale, shape: box(4.6, 9, 7, 19.4, 0) },
    rule(4, 15, 24, green),
    rule(4, 22, 24, green),
    { colour: green, shape: box(11, 9, 2, 20, 0) },
  ],
  check: [
    ...sheet(3, 2, 22, 28),
    rule(7, 8, 12),
    rule(7, 13, 12),
    { colour: green, shape: box(12, 12, 19, 19, 9.5) },
    check(16, 17.5, 0.78, white, 3),
  ],
  colour: [
    ...sheet(3, 3, 26, 26),
    { colour: green, shape: box(6.5, 6.5, 19, 5, 0.8) },
    { colour: amber, shape: box(6.5, 13.5, 19, 5, 0.8) },
    { colour: rose, shape: box(6.5, 20.5, 19, 5, 0.8) },
  ],
  consolidate: [
    ...sheet(2, 2, 11, 9),
    ...sheet(2, 12, 11, 9),
    ...sheet(2, 22, 11, 9),
    { colour: grey, shape: box(14.5, 15, 5, 3, 0.5) },
    {
      colour: grey,
      shape: polygon([
        [18.5, 12],
        [22, 16.5],
        [18.5, 21],
      ]),
    },
    { colour: dark, shape: box(22, 7, 9, 19, 2) },
    rule(24, 11, 5, white),
    rule(24, 15.5, 5, white),
    rule(24, 20, 5, white),
  ],
  pane: [
    ...sheet(2, 4, 28, 24),
    { colour: green, shape: box(2, 4, 28, 5, 2) },
    { colour: green, shape: box(18, 9, 2, 18, 0) },
    { colour: pale, shape: box(20, 9.4, 8.4, 17, 0) },
    rule(22, 13, 5, dark),
    rule(22, 18, 5, dark),
  ],
};

const folder = new URL("./", import.meta.url);
for (const [name, layers] of Object.entries(drawings)) {
  for (const size of sizes) writeFileSync(new URL(`${name}-${size}.png`, folder), render(layers, size));
}
console.log(`${Object.keys(drawings).length * sizes.length} icons`);
