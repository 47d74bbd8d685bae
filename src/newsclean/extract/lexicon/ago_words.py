"""The words of dates that are counted from now: "3 hours ago", "yesterday"."""

from __future__ import annotations

AGO: dict[str, str] = {
    "second": "second | seconds | sec | secs | sekunde | sekunden | seconde | secondes | segundo | segundos | secondo"
    " | secondi | sekunder | seconden | sekund | sekundy | секунд | секунды | 秒 | 초",
    "minute": "minute | minutes | min | mins | m | minuten | minuto | minutos | minuti | minut | minuter"
    " | minutter | minuten"
    " | minuuttia | минут | минуты | минуту | хвилин | хвилини | dakika | dk | λεπτά | perc | percet | perccel"
    " | minuta"
    " | دقيقة | دقائق | دقیقه | דקות | मिनट | মিনিট | นาที | phút | menit | minit | dakika | 分 | 分钟 | 分鐘 | 분",
    "hour": "hour | hours | hr | hrs | h | stunde | stunden | std | heure | heures | hora | horas | ora | ore"
    " | uur | uren"
    " | time | timer | timme | timmar | tim | tunti | tuntia | godzina | godziny | godzin | godz | hodina | hodiny"
    " | hodin"
    " | óra | órája | órával | час | часа | часов | години | годин | saat | ώρες | ώρα | ساعة | ساعات | ساعت"
    " | שעות | שעה"
    " | घंटे | घंटा | ঘণ্টা | ชั่วโมง | giờ | jam | 時間 | 小时 | 小時 | 시간",
    "day": "day | days | d | tag | tage | tagen | jour | jours | día | días | dia | dias | giorno | giorni | dag"
    " | dagen"
    " | dage | dager | dagar | päivä | päivää | dzień | dni | den | dny | dnů | deň | nap | napja | день | дня | дней"
    " | дні | днів | gün | μέρες | ημέρες | يوم | أيام | روز | ימים | יום | दिन | দিন | วัน | ngày | hari | siku"
    " | 日 | 天 | 일",
    "week": "week | weeks | wk | woche | wochen | semaine | semaines | semana | semanas | settimana | settimane"
    " | weken"
    " | uge | uger | uke | uker | vecka | veckor | viikko | viikkoa | tydzień | tygodnie | tygodni | týden | týdny"
    " | hét"
    " | hete | неделя | недели | недель | тижні | тижнів | hafta | εβδομάδες | أسبوع | أسابيع | هفته | שבועות | שבוע"
    " | सप्ताह | সপ্তাহ | สัปดาห์ | tuần | minggu | 週間 | 周 | 週 | 주",
    "month": "month | months | mo | monat | monate | monaten | mois | mes | meses | mese | mesi | maand | maanden"
    " | måned"
    " | måneder | månad | månader | kuukausi | kuukautta | miesiąc | miesiące | miesięcy | měsíc | měsíce | měsíců"
    " | hónap | hónapja | месяц | месяца | месяцев | місяць | місяці | місяців | ay | μήνες | شهر | أشهر | ماه"
    " | חודשים"
    " | महीने | মাস | เดือน | tháng | bulan | ヶ月 | か月 | カ月 | 个月 | 個月 | 개월",
    "year": "year | years | yr | yrs | y | jahr | jahre | jahren | an | ans | año | años | ano | anos | anno"
    " | anni | jaar"
    " | år | vuotta | rok | lata | lat | roky | let | év | éve | год | года | лет | рік | роки | років | yıl"
    " | χρόνια | سنة"
    " | سنوات | سال | שנים | שנה | साल | বছর | ปี | năm | tahun | 年 | 년",
}
"""Units of "3 hours ago" by what they measure."""

AGO_SIGNS = frozenset(
    "ago vor il y a hace há ha atrás atras fa geleden siden sedan sitten temu před pred ezelőtt prije pre acum urmă"
    " преди"
    " пре назад тому πριν önce əvvəl منذ قبل پیش לפני पहले আগে ที่แล้ว ที่ผ่านมา trước lalu yang yg lepas iliyopita"
    " 前 전".casefold().split()
)

YESTERDAY = frozenset(
    "yesterday gestern hier ayer ontem ieri ahir gisteren igår i går i gær eilen wczoraj včera tegnap včeraj jučer"
    " juče"
    " јуче ieri вчера вчора χθες χτες dün أمس دیروز אתמול कल গতকাল เมื่อวาน kemarin semalam jana 昨日"
    " 昨天 어제".casefold().split()
)
TODAY = frozenset(
    "today heute aujourd'hui aujourd’hui hoy hoje oggi avui vandaag idag tänään dziś dzisiaj dnes ma danes danas"
    " данас"
    " astăzi azi днес сегодня сьогодні σήμερα bugün اليوم امروز היום आज আজ วันนี้ hôm nay leo 今日"
    " 本日 今天 오늘".casefold().split()
)
