/** A canvas small enough to need no package: shapes on a 32 × 32 grid, smoothed and written as PNG. */
import { crc32, deflateSync } from "node:zlib";

const grid = 32;
const samples = 6;

/** Rectangle with rounded corners. */
export const box = (x, y, width, height, radius) => (px, py) => {
  if (px < x || py < y || px > x + width || py > y + height) return false;
  const dx = Math.max(x + radius - px, px - (x + width - radius), 0);
  const dy = Math.max(y + radius - py, py - (y + height - radius), 0);
  return dx * dx + dy * dy <= radius * radius || dx === 0 || dy === 0;
};

/** Line through points, with round ends. */
export const line = (points, weight) => (px, py) =>
  points.slice(1).some((end, index) => distance(px, py, points[index], end) <= weight / 2);

/** Convex polygon given clockwise. */
export const polygon = (points) => (px, py) =>
  points.every(([ax, ay], index) => {
    const [bx, by] = points[(index + 1) % points.length];
    return (bx - ax) * (py - ay) - (by - ay) * (px - ax) >= 0;
  });

/** PNG bytes of the layers, later ones on top, transparent where none is. */
export function render(layers, size) {
  const rows = Buffer.alloc(size * (size * 4 + 1));
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) rows.set(pixel(layers, x, y, size), y * (size * 4 + 1) + 1 + x * 4);
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
  return Buffer.concat([signature, chunk("IHDR", header), chunk("IDAT", deflateSync(rows)), chunk("IEND")]);
}

function pixel(layers, x, y, size) {
  const sum = [0, 0, 0, 0];
  for (let i = 0; i < samples * samples; i++) {
    const px = ((x + ((i % samples) + 0.5) / samples) * grid) / size;
    const py = ((y + (Math.floor(i / samples) + 0.5) / samples) * grid) / size;
    const layer = layers.findLast(({ shape }) => shape(px, py));
    if (layer) [...layer.colour, 255].forEach((value, channel) => (sum[channel] += value));
  }
  const covered = sum[3] / 255;
  if (covered === 0) return [0, 0, 0, 0];
  return [sum[0] / covered, sum[1] / covered, sum[2] / covered, sum[3] / (samples * samples)].map(Math.round);
}

function distance(px, py, [ax, ay], [bx, by]) {
  const length = (bx - ax) ** 2 + (by - ay) ** 2;
  const t = Math.min(1, Math.max(0, ((px - ax) * (bx - ax) + (py - ay) * (by - ay)) / length));
  return Math.hypot(px - ax - t * (bx - ax), py - ay - t * (by - ay));
}

function chunk(type, data = Buffer.alloc(0)) {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body) >>> 0);
  return Buffer.concat([length, body, sum]);
}
