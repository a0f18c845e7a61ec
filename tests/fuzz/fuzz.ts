/** Tries every reader of what comes from outside on far more than the usual tests do: `npm run fuzz`, or `-- 200` for longer. */
import { spawnSync } from 'node:child_process'

const { status } = spawnSync(
  'npx',
  [
    'vitest',
    'run',
    '--testTimeout=3600000',
    'tests/fuzz',
    'tests/questionnaire/anyAnswersFile.test.ts',
    'tests/dossier/file/dossierFile.test.ts',
    'tests/proposal/readBack.test.ts',
  ],
  {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
    env: { ...process.env, FUZZ: process.argv[2] ?? '30' },
  },
)
process.exit(status ?? 1)
