/** For the views, which read no notes. */
export { findLog } from '../../extract/thesis/log-place';
