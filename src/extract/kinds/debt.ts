import type { Kind, KindExamples } from '../../model/kind';
import { DATES, MONEY } from './words/entities';
import { words } from './words/words';

const PAPERS = words('instrument|debt|debt instrument|debt type|* bond|* notes|* loan|facility|credit facility|tranche|issue|issuance|security|borrowing|lender|creditor|revolver|type|series|isin|liability|convertible|sukuk|debenture|ncd');
const TERMS = words('* maturity|maturity date|maturing|matures|due|due date|coupon|interest|interest rate|rate|yield|spread|tenor|term|principal|outstanding|amount outstanding|drawn|undrawn|covenant|security|seniority|ranking');
const OWED = words('debt|borrowings|bonds|bonds outstanding|notes outstanding|credit facilities|debt maturities|maturity profile|maturity wall|debt structure|debt stack|debt profile|debt schedule|loans|financing facilities|indebtedness|capital structure|leverage');

/** What a company owes: `| Instrument | Amount | Rate | Maturity |`. */
export const debt: Kind = {
	id: 'debt',
	title: 'Debt',
	icon: 'landmark',
	rules: [
		{ first: PAPERS, any: TERMS, also: [...MONEY, ...TERMS], notFirst: words('type|security|series|issue|note'), none: ['tranche status', 'contract term', 'power', '* capacity'] },
		{ any: ['coupon', 'covenant', 'maturity date', 'amount outstanding'] },
		{ any: ['maturity'], also: [...MONEY, ...TERMS.filter(word => word !== 'maturity')] },
		{ first: words('year|maturity|due|maturity year|maturing *'), sections: [...OWED, 'maturity'] },
		{ sections: OWED, first: PAPERS },
		{ sections: OWED, any: TERMS, notSections: ['product', 'portfolio', 'book'] },
		{ sections: words('debt|borrowings|indebtedness'), headers: 'key-value' },
		{ sections: words('debt|borrowings|indebtedness|leases'), headers: 'periods' },
		{ sections: OWED, evidence: 'figures', any: MONEY },
	],
	columns: [
		{ key: 'instrument', headers: PAPERS, type: 'name' },
		{ key: 'amount', headers: [...MONEY, 'principal', 'outstanding', 'amount outstanding', 'drawn', 'balance'], type: 'amount' },
		{ key: 'rate', headers: words('coupon|interest rate|interest|yield|spread|pricing'), type: 'value' },
		{ key: 'maturity', headers: words('maturity date|due|due date|matures|maturing *'), type: 'date', loose: words('year|term|tenor') },
		{ key: 'issued', headers: ['issue date'], type: 'date', loose: DATES },
		{ key: 'lender', headers: ['creditor', 'holder', 'arranger', 'bank'], type: 'name' },
		{ key: 'issuer', headers: ['borrower', 'company'], type: 'name' },
	],
	subject: 'issuer',
};

export const examples: KindExamples = {
	are: [
		{ heading: 'Debt', table: '| Instrument | Amount | Rate | Maturity |\n|---|---|---|---|\n| Senior notes | $500M | 5.25% | 2029 |\n| Term loan | $200M | SOFR + 250 bps | 2027 |' },
		{ heading: 'Bonds outstanding', table: '| ISIN | Outstanding | Coupon | Due |\n|---|---|---|---|\n| XS000 | €300M | 3.1% | Jun 2031 |' },
		{ heading: 'Debt maturities', table: '| Year | Amount |\n|---|---|\n| 2026 | $120M |\n| 2027 | $340M |' },
		{ heading: 'Schulden', table: '| Anleihe | Betrag | Kupon | Fälligkeit |\n|---|---|---|---|\n| Anleihe 2030 | 250 Mio. € | 4,0 % | 2030 |' },
		{ heading: 'Leningen', table: '| Lening | Bedrag | Rente | Looptijd |\n|---|---|---|---|\n| Lening 2030 | € 500 mln | 2,1% | 2030 |' },
	],
	areNot: [
		{ kind: 'funding', heading: 'Funding rounds', table: '| Round | Amount | Valuation |\n|---|---|---|\n| Series C | $60M | $400M |' },
	],
};
