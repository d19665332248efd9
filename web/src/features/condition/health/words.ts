import type { HealthComponent } from '@rembuk/core/health/component'
import type { EvidenceCode } from '@rembuk/core/health/evidence'
import { formatCount } from '../../../i18n/numbers'
import { words } from '../../../i18n/words'

export const id = {
  lead: 'Dihitung dari yang terjadi, lalu dibandingkan dengan penilaian kedua pihak.',
  components: {
    planning: 'Perencanaan bersama',
    operation: 'Pengendalian operasi bersama',
    communication: 'Komunikasi dan berbagi informasi',
    trust: 'Kepercayaan',
    commitment: 'Komitmen',
    contract: 'Bentuk kontrak',
    scope: 'Ruang lingkup',
    investment: 'Investasi bersama',
  } satisfies Record<HealthComponent, string>,
  grades: {
    strong: 'Kuat',
    fair: 'Cukup',
    weak: 'Lemah',
    poor: 'Sangat lemah',
    unknown: 'Belum cukup bukti',
  },
  score: (score: number) => `${formatCount(score)} dari 100`,
  unknownText: 'Belum ada catatan untuk menghitungnya.',
  onlyOwn: 'Tidak dapat dihitung dari catatan. Hanya kedua pihak yang menilai.',
  evidence: 'Bukti',
  formula: 'Rumus: rata-rata nilai bukti di bawah, dibulatkan.',
  ofHundred: (value: number) => `nilai ${formatCount(value)}`,
  metOf: (met: number, of: number) => `${formatCount(met)} dari ${formatCount(of)}`,
  daysAgo: (days: number) => `${formatCount(days)} hari lalu`,
  codes: {
    'plan-edited': 'Rencana terakhir diubah',
    'weeks-without-problem': 'Minggu ke depan tanpa masalah',
    'goals-set': 'Tujuan yang ditetapkan',
    'deliveries-on-time-in-full': 'Kiriman tepat waktu dan lengkap',
    'tasks-done': 'Pekerjaan selesai',
    'obstacles-solved-in-time': 'Kendala selesai tepat waktu',
    'changes-seen': 'Orang yang sudah melihat perubahan',
    'proposals-answered-in-time': 'Usulan dijawab tepat waktu',
    'meetings-held': 'Rapat dalam tiga bulan',
    'pick-ups-on-time-in-full': 'Pengambilan tepat waktu dan lengkap',
    'payments-on-time-in-full': 'Pembayaran tepat waktu dan lengkap',
    'receipts-accepted': 'Penerimaan tanpa penolakan',
    'reports-undisputed': 'Catatan tanpa sanggahan',
    'promises-kept': 'Komitmen ditepati',
    'follow-ups-kept': 'Tindak lanjut selesai',
    'agreement-renewed': 'Kesepakatan terakhir diperbarui',
    'agreement-in-force': 'Kesepakatan yang berlaku',
    'parties-consented': 'Pihak yang menyetujui',
    'scopes-assigned': 'Tugas yang sudah dibagi',
  } satisfies Record<EvidenceCode, string>,
  own: (quarter: string) => `Penilaian sendiri, ${quarter}`,
  notAssessed: 'Kedua pihak belum menilai.',
  cooperative: 'Koperasi',
  producers: 'Produsen',
  notYet: 'belum menilai',
  gap: (gap: number) => `Beda ${formatCount(gap)} poin`,
  gapHigher: {
    cooperative: 'Koperasi menilai lebih baik. Bicarakan di rapat.',
    producers: 'Produsen menilai lebih baik. Bicarakan di rapat.',
  },
  agreeing: 'Kedua pihak menilai hampir sama.',
  trend: 'Perjalanan',
  trendText: (points: string) => `Dari lama ke baru: ${points}`,
  trendPoint: (quarter: string, score: string) => `${quarter} ${score}`,
}

/** The words of a partnership's health, in the language on the screen. */
export const t = words(id, () => import('./words.en'))
