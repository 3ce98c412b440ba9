import type { WriteState } from '../../components/use-page-state';
import type { ChangerState } from './changer-state';

/** What each step is given. */
export interface StepProps {
  readonly state: ChangerState;
  readonly change: WriteState<ChangerState>;
}
