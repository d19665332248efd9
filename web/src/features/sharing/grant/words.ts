import { words } from '../../../i18n/words'

export const id = {
  title: 'Beri izin melihat',
  whom: 'Siapa yang boleh melihat?',
  choose: 'Pilih orang atau program',
  chooseError: 'Pilih dulu siapa yang boleh melihat.',
  nobody: 'Belum ada pendamping atau program untuk wilayah ini.',
  level: 'Apa yang boleh dilihat?',
  levelNotes: {
    aggregates: 'Angka dan alasan, tanpa isi rencana',
    plan: 'Isi rencana dan pekerjaan',
    everything: 'Juga harga dan pembayaran',
  },
  span: 'Berapa lama?',
  spans: { '3': '3 bulan', '6': '6 bulan', '12': '1 tahun', day: 'Tanggal lain' },
  until: 'Sampai tanggal',
  untilError: 'Pilih tanggal sesudah hari ini, paling lama dua tahun.',
  purpose: 'Untuk apa?',
  purposeHint: 'Misalnya: pelatihan pengemasan',
  purposeError: 'Tulis untuk apa izin ini.',
  sentence: (party: string, name: string, level: string, until: string) =>
    `Saya mewakili ${party} mengizinkan ${name} melihat ${level.toLocaleLowerCase('id')} sampai ${until}. Izin ini dapat dicabut kapan saja.`,
  agreeError: 'Centang kalimat ini bila Anda setuju.',
  save: 'Setuju dan simpan',
}

/** The words of giving consent, in the language on the screen. */
export const t = words(id, () => import('./words.en'))
