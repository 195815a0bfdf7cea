import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

export default tseslint.config(
  { ignores: ["node_modules/", "dist/", ".cache/"] },
  ...tseslint.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    plugins: { "office-addins": officeAddins },
    rules: {
      ...officeAddins.configs.recommended.rules,
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      "no-console": "error",
      eqeqeq: ["error", "always"],
    },
  },
  {
    // Looking behind is a syntax error in the web view of macOS before 13.3 (Safari 16.4): the whole pane would stay blank.
    files: ["src/**"],
    rules: {
      "no-restricted-syntax": [
        "error",
        {
          selector: "Literal[regex.pattern=/\\(\\?<[!=]/]",
          message: "No lookbehind: Safari before 16.4 fails.",
        },
        {
          selector: "TemplateElement[value.raw=/\\(\\?<[!=]/]",
          message: "No lookbehind: Safari before 16.4 fails.",
        },
      ],
    },
  },
  {
    files: ["src/ui/**", "test/ui/**"],
    plugins: { "react-hooks": reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
  {
    files: ["src/cli.ts", "**/*.mjs", ".ci/**", "docs/**", "test/samples/**"],
    rules: { "no-console": "off" },
  },
  { files: ["**/*.cjs", "webpack.config.js"], rules: { "@typescript-eslint/no-require-imports": "off" } },
);
