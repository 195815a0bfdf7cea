import type * as Fflate from "fflate";

let inflated = 0;

/** Bytes that the reader has inflated since the last call. */
export function inflatedBytes(): number {
  const bytes = inflated;
  inflated = 0;
  return bytes;
}

/** fflate as it is, but that what comes out of it is counted; for `jest.mock`. */
export function countingFflate(): typeof Fflate {
  const actual = jest.requireActual<typeof Fflate>("fflate");
  class CountingInflate extends actual.Inflate {
    override push(chunk: Uint8Array, isLast?: boolean): void {
      const { ondata } = this;
      this.ondata = (data, isFinal) => {
        inflated += data.length;
        ondata?.(data, isFinal);
      };
      super.push(chunk, isLast);
      this.ondata = ondata;
    }
  }
  const inflateSync = ((data, options) => {
    const part = options ? actual.inflateSync(data, options) : actual.inflateSync(data);
    inflated += part.length;
    return part;
  }) as typeof Fflate.inflateSync;
  return { ...actual, inflateSync, Inflate: CountingInflate };
}
