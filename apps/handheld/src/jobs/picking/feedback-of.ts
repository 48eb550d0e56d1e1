export { feedbackOf, lookOf } from '../../feedback/scan-look.ts';
