import type { Words } from '../../../model/kind';

/**
 * A list of words, written in one line: `customer|client|buyer`.
 *
 * @__NO_SIDE_EFFECTS__
 */
export function words(list: string): Words {
	return list.split('|');
}
