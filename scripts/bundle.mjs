// Puts the modules of the command together: `npm run build`. By rolldown's own command this would be as good, but that
// lists every file it writes to whoever installs the package.
import { build } from 'rolldown'

await build({
  input: 'dist/src/cli/main.js',
  platform: 'node',
  output: { dir: 'dist/src/bundle', format: 'esm', minify: true, cleanDir: true },
})
