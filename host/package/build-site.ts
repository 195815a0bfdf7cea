import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import webpack, { type Compilation, type Configuration, type Module } from "webpack";
import type { OfficeJsSource } from "../security-policy.cjs";

const require = createRequire(path.resolve("package.json"));

/** Files by their path in the zip. */
export type Files = ReadonlyMap<string, Uint8Array>;

export interface Site {
  /** By path in the site. */
  readonly files: Files;
  /** Folders of the npm packages of which something is in the site. */
  readonly packages: readonly string[];
}

/** Builds the add-in into `folder`. */
export async function buildSite(folder: string, officeJs: OfficeJsSource): Promise<Site> {
  const configure = require("./webpack.config.js") as (env: object) => Configuration;
  const compilation = await build(configure({ officeJs, folder }));
  const packages = new Set([...compilation.modules].flatMap(resourcesOf).flatMap(packageFolder));
  if (officeJs === "local") packages.add(path.resolve("node_modules/@microsoft/office-js"));
  return { files: filesOf(folder), packages: [...packages].sort() };
}

function build(configuration: Configuration): Promise<Compilation> {
  return new Promise((resolve, reject) => {
    const compiler = webpack(configuration);
    compiler.run((error, stats) => {
      const problem =
        error ?? (stats?.hasErrors() === true ? new Error(stats.toString("errors-only")) : null);
      compiler.close(() => (problem || !stats ? reject(problem) : resolve(stats.compilation)));
    });
  });
}

/** Modules joined into one keep their parts in `modules`. */
function resourcesOf(module: Module): readonly string[] {
  const { resource, modules = [] } = module as Module & { resource?: string; modules?: readonly Module[] };
  return [...(resource === undefined ? [] : [resource]), ...modules.flatMap(resourcesOf)];
}

function packageFolder(resource: string): readonly string[] {
  const found = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(resource)?.[1];
  return found !== undefined && existsSync(path.join(found, "package.json")) ? [found] : [];
}

function filesOf(folder: string): Files {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const paths = files.map((entry) => path.join(entry.parentPath, entry.name)).sort();
  return new Map(
    paths.map((file) => [path.relative(folder, file).split(path.sep).join("/"), readFileSync(file)]),
  );
}
