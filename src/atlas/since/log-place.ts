export { findLog, logPlaceOf } from '../../extract/thesis/log-place';
