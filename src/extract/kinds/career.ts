import type { Kind, KindExamples } from '../../model/kind';
import { DATES } from './words/entities';
import { words } from './words/words';

const JOBS = words('role|title|job|post|employer|company|organization|organisation|institution');
const SECTIONS = words('career|employment history|work history|work experience|professional background|positions held|resume|cv|curriculum vitae|education|biography|board seat|directorship');

/** What a person did when: `| Period | Role | Significance |`. */
export const career: Kind = {
	id: 'career',
	title: 'Career',
	icon: 'graduation-cap',
	rules: [
		{ sections: SECTIONS, first: [...DATES, ...JOBS, 'degree', 'years', 'from', 'university', 'school', 'abschluss'], notFirst: ['metric'] },
		{ first: [...DATES, 'years', 'from'], any: ['role', 'job title', 'employer', 'position'], none: words('event|person|name|project|amount|round|who|milestone|analyst|ticker|stock|capacity') },
		{ first: JOBS, any: ['years', 'tenure', 'from', 'to'], also: words('role|title|position|company|employer|organization|organisation|institution'), none: ['name', 'person', 'capacity', 'amount'], role: 'actor' },
		{ first: ['company', 'employer'], any: ['role', 'title', 'position'], also: words('period|years|dates|when|tenure|from') },
	],
	columns: [
		{ key: 'period', headers: [...DATES, 'years', 'tenure', 'from'], type: 'date' },
		{ key: 'role', headers: words('title|job|post|position|degree'), type: 'text' },
		{ key: 'company', headers: words('employer|organization|organisation|institution|university|school'), type: 'name' },
		{ key: 'significance', headers: words('notes|details|achievement|result|what|importance'), type: 'text' },
	],
	subject: null,
};

export const examples: KindExamples = {
	are: [
		{ heading: 'Career path', table: '| Period | Role | Significance |\n|---|---|---|\n| 2001-2009 | Trader at a grain house | Learned logistics |\n| 2009- | Head of a fund | Runs $3B |' },
		{ heading: 'Werdegang', table: '| Zeitraum | Rolle | Arbeitgeber |\n|---|---|---|\n| 1998-2004 | Ingenieur | Werk Nord |' },
	],
	areNot: [
		{ kind: 'people', heading: 'Leadership changes', table: '| Date | Person | Change |\n|---|---|---|\n| May 2025 | Ana Ruiz | Steps down |' },
	],
};
