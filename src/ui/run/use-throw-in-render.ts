import { useCallback, useState } from "react";

/** Hands an exception of asynchronous code to the error boundary, which sees only what is thrown while rendering. */
export function useThrowInRender(): (error: unknown) => void {
  const [, setState] = useState(null);
  return useCallback((error: unknown) => {
    setState(() => {
      throw error;
    });
  }, []);
}
