// @ts-check
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  globalIgnores(['dist/', 'release/', '.astro/']),
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  astro.configs.recommended,
  {
    languageOptions: {
      parserOptions: { projectService: true, extraFileExtensions: ['.astro'] },
    },
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      'max-params': ['error', 3],
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      // tsconfig asks for brackets on index signatures; both cannot be had.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      // Code points are what masking a name has to count.
      '@typescript-eslint/no-misused-spread': [
        'error',
        { allow: [{ from: 'lib', name: 'string' }, 'string'] },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { ignoreRestSiblings: true, varsIgnorePattern: '^_$' },
      ],
      // Numbers and booleans read well in a template; anything else still has to be made text first.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  { files: ['src/cli/**', 'src/bench/**', 'src/desk/server/**'], rules: { 'no-console': 'off' } },
  { files: ['**/*.mjs', 'public/**'], extends: [tseslint.configs.disableTypeChecked] },
  {
    files: ['**/*.astro'],
    extends: [tseslint.configs.disableTypeChecked],
    // Astro infers what getStaticPaths gives.
    rules: { '@typescript-eslint/explicit-module-boundary-types': 'off' },
  },
);
