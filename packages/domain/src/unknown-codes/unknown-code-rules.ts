import type { JobRules } from '../jobs/job-rules.ts';
import { entryNoted } from '../entries/entry-tally.ts';
import { checkLabel } from '../labels-owed/check-label.ts';
import { labelChecked, labelSettled } from '../labels-owed/label-outcomes.ts';
import { labelRequested, labelTroubled } from '../labels-owed/label-request.ts';
import { requestLabel } from '../labels-owed/request-label.ts';
import { settleLabel } from '../labels-owed/settle-label.ts';
import { aliasDeclined, aliasForgotten, aliasProposed, aliasTaught } from './alias.ts';
import { forgetAlias } from './forget-alias.ts';
import { reportUnknown } from './report-unknown.ts';
import { setAsideUnknown } from './set-aside.ts';
import { teachAlias } from './teach-alias.ts';

/** What every job shares when a code cannot be scanned or says nothing. */
export const unknownCodeRules: JobRules = {
  commands: [teachAlias, forgetAlias, reportUnknown, setAsideUnknown, requestLabel, checkLabel, settleLabel],
  events: [
    aliasProposed,
    aliasTaught,
    aliasDeclined,
    aliasForgotten,
    labelRequested,
    labelSettled,
    labelChecked,
    labelTroubled,
    entryNoted,
  ],
};
