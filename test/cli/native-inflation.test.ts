import fc from "fast-check";
import { deflateSync } from "fflate";
import { nativeInflation } from "../../src/cli/native-inflation";
import { portableInflation } from "../../src/files/read/inflation";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("Node's own zlib gives what fflate gives", () => {
  it("for any data, with room for one byte more as the reader leaves it", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.nat(9), (data, level) => {
        const compressed = deflateSync(data, { level: level as 0 });
        const rooms = [nativeInflation, portableInflation].map((inflation) => {
          const out = new Uint8Array(data.length + 1);
          return { filled: inflation.inflate(compressed, out), out };
        });
        expect(rooms[0]).toEqual(rooms[1]);
        expect(rooms[0]?.out.subarray(0, data.length)).toEqual(data);
      }),
    );
  });

  it("and the same checksum", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (data) => {
        expect(nativeInflation.checksum(data)).toBe(portableInflation.checksum(data));
      }),
    );
  });

  it("and the same verdict on text, of any bytes", () => {
    const odd = [
      "&",
      "]",
      "]]>",
      "&amp;",
      "&#x41;",
      "&#0;",
      "&x",
      "\u0001",
      "\t\n",
      "ệ",
      "𝔸",
      "\ufffe",
      "\uffff",
      "\uff01",
    ];
    const piece = fc.oneof(
      fc.constantFrom(...odd, "plain letters").map(bytesOf),
      fc.uint8Array({ maxLength: 4 }),
      fc
        .constantFrom([0xed, 0xa0, 0x80], [0xc0, 0x80], [0xf4, 0x90, 0x80, 0x80])
        .map(Uint8Array.from.bind(Uint8Array)),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const bytes = Uint8Array.from([...pieces.flatMap((each) => [...each]), ...new Uint8Array(16)]);
        const size = bytes.length - 16;
        expect(nativeInflation.isCleanText(bytes, size)).toBe(portableInflation.isCleanText(bytes, size));
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    ["cut short", deflateSync(bytesOf("x".repeat(500) + "abc")).slice(0, -3), 600],
    ["larger than its room", deflateSync(new Uint8Array(5000)), 100],
    ["no deflated data", bytesOf("this is no deflated data"), 100],
  ])("throws on what is %s, as fflate does", (_, data, room) => {
    for (const { inflate } of [nativeInflation, portableInflation])
      expect(() => {
        if (inflate(data, new Uint8Array(room)) === room) throw new Error("filled to the last byte");
      }).toThrow();
  });
});
