import type { Server } from "node:http";

export interface ServeOptions {
  readonly port: number;
  readonly tls?: { readonly key: string | Buffer; readonly cert: string | Buffer };
  readonly policy?: string | ((path: string) => string);
  readonly maxTries?: number;
}

export function serveFolder(
  folder: string,
  options: ServeOptions,
): Promise<{ readonly server: Server; readonly port: number }>;
export function resolveRequest(root: string, url: string): string | undefined;
